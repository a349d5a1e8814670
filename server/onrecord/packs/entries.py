"""What the schema has read, as the values that the other rooms know."""

from __future__ import annotations

from typing import Any, TypeVar

from onrecord.model import Care, Examples, Fact, Misquote, Quote, Source, Speaker, Terms, Verified
from onrecord.packs.seal import seal
from onrecord.packs.shapes import Block

_E = TypeVar("_E", Quote, Fact)

_PLAIN_CARE = Care()
_CARE_KEYS = frozenset(("verified", "status", "terms", "expires", "supersedes", "note", "tags", "level", "examples"))


def speaker(key: str, block: Block) -> Speaker:
    get = block.values.get
    return Speaker(
        key,
        block.values["name"],
        block.origin,
        roles=get("roles", ()),
        aliases=get("aliases", ()),
        pronouns=get("pronouns", ()),
        note=get("note"),
    )


def source(key: str, block: Block) -> Source:
    """A source; the names of its files have become absolute paths."""
    get = block.values.get
    return Source(
        key,
        block.values["title"],
        block.values["standing"],
        block.origin,
        publisher=get("publisher"),
        published=get("published"),
        url=get("url"),
        note=get("note"),
        text=get("text"),
        fingerprint=get("fingerprint"),
    )


def quote(key: str, block: Block) -> Quote:
    """A quote; its references have become keys."""
    values = block.values
    misquotes = tuple(Misquote(item.values["text"], item.values.get("note")) for item in values.get("misquotes", ()))
    entry = Quote(
        key,
        values["speaker"],
        values["text"],
        values["source"],
        block.origin,
        setting=values.get("setting"),
        misquotes=misquotes,
        care=_care(values),
    )
    return _checked(entry)


def fact(key: str, block: Block) -> Fact:
    """A fact; its references have become keys."""
    values = block.values
    get = values.get
    entry = Fact(
        key,
        values["statement"],
        values["source"],
        block.origin,
        figure=get("figure"),
        cues=get("cues", ()),
        when=get("when"),
        tolerance=get("tolerance", "rounding"),
        attribute_to=get("attribute-to"),
        as_of=get("as-of"),
        valid_until=get("valid-until"),
        superseded_by=get("superseded-by"),
        care=_care(values),
    )
    return _checked(entry)


def _care(values: dict[str, Any]) -> Care:
    if _CARE_KEYS.isdisjoint(values):
        return _PLAIN_CARE
    get = values.get
    return Care(
        verified=_verified(get("verified")),
        status=get("status"),
        terms=get("terms", Terms()),
        expires=get("expires"),
        supersedes=get("supersedes"),
        note=get("note"),
        tags=get("tags", ()),
        level=get("level"),
        examples=_examples(get("examples")),
    )


def _verified(block: Block | None) -> Verified | None:
    if block is None:
        return None
    get = block.values.get
    return Verified(block.values["by"], get("on"), get("method"), get("of"))


def _checked(entry: _E) -> _E:
    """An entry, its verification void where that is of other words."""
    verified = entry.care.verified
    if verified is None or verified.of is None or verified.of == seal(entry):
        return entry
    return entry._replace(care=entry.care._replace(verified=verified._replace(void=True)))


def _examples(block: Block | None) -> Examples:
    return Examples(block.values.get("flag", ()), block.values.get("pass", ())) if block else Examples()
