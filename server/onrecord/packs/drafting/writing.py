"""A proposal as the YAML of a pack, with comments for the person who confirms it."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.packs.drafting.proposal import Proposal, ProposedFact, ProposedQuote, ProposedSource, ProposedSpeaker

_HEADER: Final = """\
# A draft for the desk, made by `onrecord rules draft`: read it beside the articles before anybody relies on it.
#
# Every quote and fact is `status: proposed` and fires nowhere: take the line out of those that you have confirmed, and throw
# the rest away. Comments say where an entry stands, and what the reading was unsure of. `onrecord rules verify` proves it.
#
# The statements of facts are clauses of the articles. Put them in your own words before the pack leaves the desk.
"""
_SPEAKERS: Final = """
# Roles and aliases are as the articles have them. An unnamed speaker needs a description that fits nobody else.
speakers:
"""
_SOURCES: Final = """
# `standing` is a guess: primary, reported, contested or unreliable?
sources:
"""
_QUOTES: Final = """
quotes:
"""
_FACTS: Final = """
# With `attribute-to` a fact is a claim: take that out where anybody may state it. `cues`: add the other names of each thing.
facts:
"""
_UNDATED: Final = "No day was found on the page: give it as `published`, or say here what is known of it."
# What YAML may take for anything but text, as a whole or by its first or last character, is put in quote marks.
_PLAIN: Final = re.compile(r"[A-Za-zÀ-ž](?:[^\W_]|[ .’“”…—;()/$€£%_+-]|,(?=[ ])|:(?=[^ ])|'){0,200}(?<![ :])")
_WORDS_OF_YAML: Final = frozenset("null true false yes no on off y n".split())
_UNPRINTABLE: Final = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff]")
_WIDTH: Final = 128
_FOLDED: Final = 100


def written(proposal: Proposal, pack: str) -> str:
    """The YAML of a pack that holds what is proposed."""
    return "".join(
        (
            f"{_HEADER}onrecord: 1\npack: {pack}\n",
            *_section(_SPEAKERS, map(_speaker, proposal.speakers)),
            *_section(_SOURCES, map(_source, proposal.sources)),
            *_section(_QUOTES, map(_quote, proposal.quotes)),
            *_section(_FACTS, map(_fact, proposal.facts)),
        )
    )


def scalar(text: str, indent: int = 4) -> str:
    """`text` on one line as a YAML value, which reads back as the same words; long ones are folded under `indent` blanks."""
    line = " ".join(_UNPRINTABLE.sub(" ", text).split())
    if len(line) > _FOLDED and " " in line:
        wrapped = textwrap.wrap(line, _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        return ">-\n" + "\n".join(" " * (indent + 2) + part for part in wrapped)
    if _PLAIN.fullmatch(line) and line.lower() not in _WORDS_OF_YAML:
        return line
    doubled = line.replace("'", "''")
    return f"'{doubled}'"


def _section(title: str, entries: Iterable[str]) -> Iterator[str]:
    found = list(entries)
    if found:
        yield title
        yield from found


def _speaker(speaker: ProposedSpeaker) -> str:
    return _entry(
        speaker.id,
        ("name", scalar(speaker.name)),
        ("roles", _list(speaker.roles)),
        ("aliases", _list(speaker.aliases)),
        ("pronouns", _list(speaker.pronouns)),
    )


def _source(source: ProposedSource) -> str:
    note = None if source.published else _UNDATED
    return _entry(
        source.id,
        ("title", scalar(source.title)),
        ("published", source.published),
        ("standing", "reported"),
        ("note", note and scalar(note)),
    )


def _quote(quote: ProposedQuote) -> str:
    return _entry(
        quote.id,
        ("speaker", _item(quote.speaker)),
        ("text", scalar(quote.text)),
        ("source", _item(quote.source)),
        ("status", "proposed"),
        comments=(quote.place, *quote.doubts),
    )


def _fact(fact: ProposedFact) -> str:
    return _entry(
        fact.id,
        ("statement", scalar(fact.statement)),
        ("figure", fact.figure and scalar(fact.figure)),
        ("attribute-to", fact.attribute_to and _item(fact.attribute_to)),
        ("source", _item(fact.source)),
        ("cues", ", ".join(f"[{_item(cue)}]" for cue in fact.cues)),
        ("status", "proposed"),
        comments=(fact.place, *fact.doubts),
    )


def _entry(key: str, *pairs: tuple[str, str | None], comments: Iterable[str] = ()) -> str:
    lines = [f"  # {' '.join(_UNPRINTABLE.sub(' ', comment).split())}\n" for comment in comments]
    lines.append(f"  - id: {_item(key)}\n")
    lines += (f"    {name}: {f'[{value}]' if name == 'cues' else value}\n" for name, value in pairs if value)
    return "".join(lines)


def _list(items: Iterable[str]) -> str | None:
    listed = ", ".join(map(_item, items))
    return f"[{listed}]" if listed else None


def _item(text: str) -> str:
    """A value inside brackets, where commas and brackets mean something."""
    line = " ".join(_UNPRINTABLE.sub(" ", text).split())
    if re.fullmatch(r"[A-Za-z](?:[\w -]*\w)?", line) and line.lower() not in _WORDS_OF_YAML:
        return line
    doubled = line.replace("'", "''")
    return f"'{doubled}'"
