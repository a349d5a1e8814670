"""A proposal as the YAML of a pack, with comments for the person who confirms it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.packs.fragment import item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
# What a pack may not hold, however it is written.
_UNPRINTABLE: Final = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff]")


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


def _section(title: str, entries: Iterable[str]) -> Iterator[str]:
    found = list(entries)
    if found:
        yield title
        yield from found


def _speaker(speaker: ProposedSpeaker) -> str:
    return _entry(
        {
            "id": speaker.id,
            "name": speaker.name,
            "roles": speaker.roles,
            "aliases": speaker.aliases,
            "pronouns": speaker.pronouns,
        }
    )


def _source(source: ProposedSource) -> str:
    note = None if source.published else _UNDATED
    return _entry({"id": source.id, "title": source.title, "published": source.published, "standing": "reported", "note": note})


def _quote(quote: ProposedQuote) -> str:
    values = {"id": quote.id, "speaker": quote.speaker, "text": quote.text, "source": quote.source, "status": "proposed"}
    return _entry(values, (quote.place, *quote.doubts))


def _fact(fact: ProposedFact) -> str:
    values = {
        "id": fact.id,
        "statement": fact.statement,
        "figure": fact.figure,
        "attribute-to": fact.attribute_to,
        "source": fact.source,
        "cues": tuple((cue,) for cue in fact.cues),
        "status": "proposed",
    }
    return _entry(values, (fact.place, *fact.doubts))


def _entry(values: Mapping[str, object], comments: Iterable[str] = ()) -> str:
    """An entry under comments; what is not known is left out."""
    lines = [f"  # {_line(comment)}\n" for comment in comments]
    return "".join((*lines, item({key: _printable(value) for key, value in values.items() if value}), "\n"))


def _printable(value: object) -> object:
    return tuple(map(_printable, value)) if isinstance(value, tuple) else _line(str(value))


def _line(text: str) -> str:
    """`text` on one line, without what no pack may hold."""
    return " ".join(_UNPRINTABLE.sub(" ", text).split())
