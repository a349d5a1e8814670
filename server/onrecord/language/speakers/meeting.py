"""Making the cast's acquaintance: each sentence's phrases become members, or go back to members already known."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.cast import Cast, Member
from onrecord.language.speakers.people import is_person_noun
from onrecord.language.speakers.phrases import Phrase
from onrecord.language.speakers.scan import Scan
from onrecord.text import Stretch

Met = dict[tuple[int, int], Member]

_SUBJECT: Final = 3.0
_OBJECT: Final = 1.0
_ASIDE: Final = 0.3
_ENDS: Final = frozenset({"", ",", ".", ":", ";"})


def meet(scan: Scan, cast: Cast, passage: int, met: Met) -> None:
    """Read the phrases of a sentence into `cast`; `met` gets the member that each range of tokens means."""
    cast.now += 1
    for phrase in scan.phrases:
        if phrase.owner is not None and phrase.owner.kind == "name":
            _notice(scan, cast, passage, met, phrase.owner, cast.find(scan.reading, phrase.owner), _OBJECT)
        member = _pronoun(cast, phrase) if phrase.kind == "pronoun" else _introduced(scan, cast, met, phrase)
        if member is not None:
            _notice(scan, cast, passage, met, phrase, member, _weight(scan, phrase))


def _notice(scan: Scan, cast: Cast, passage: int, met: Met, phrase: Phrase, member: Member, weight: float) -> None:
    member.notice(cast.now, weight)
    if phrase.kind != "pronoun" or member.mention is None:
        member.mention = (passage, stretch_of(scan, phrase))
    met[phrase.first, phrase.last] = member


def stretch_of(scan: Scan, phrase: Phrase) -> Stretch:
    """Where a phrase stands in its prose."""
    return Stretch(scan.tokens[phrase.first].start, scan.tokens[phrase.last - 1].end)


def _weight(scan: Scan, phrase: Phrase) -> float:
    if scan.is_subject(phrase):
        return _SUBJECT if phrase.kind != "pronoun" else 0.5 * _SUBJECT
    return _OBJECT if scan.whole(phrase) is phrase else _ASIDE


def _pronoun(cast: Cast, phrase: Phrase) -> Member | None:
    if phrase.gender is None:
        return None
    return cast.present(phrase.gender)


def _introduced(scan: Scan, cast: Cast, met: Met, phrase: Phrase) -> Member | None:
    """The member a name or description means, taken together with what stands in apposition to it."""
    if phrase.kind == "name":
        return cast.find(scan.reading, phrase)
    if not is_person_noun(phrase.head):
        return None
    if (bearer := _bearer(scan, met, phrase)) is not None:
        cast.describe(bearer, phrase.role or "")
        bearer.vote(phrase.gender, 1.0)
        return bearer
    follower = scan.starting(phrase.last + 1) if scan.form(phrase.last) == "," else None
    if follower is None or follower.kind != "name" or not phrase.definite or scan.form(follower.last) not in _ENDS:
        return cast.find(scan.reading, phrase)
    member = cast.find(scan.reading, follower)
    cast.describe(member, phrase.role or "")
    return member


def _bearer(scan: Scan, met: Met, phrase: Phrase) -> Member | None:
    """Whose description a phrase is that follows a name: "Mark Rutte, the alliance's secretary general"."""
    before = phrase.first - 1
    if scan.form(before) not in {",", "("}:
        return None
    host = scan.ending(scan.skipped(before - 1) + 1)
    if host is None or host.kind != "name" or (scan.form(before) == "," and scan.form(phrase.last) in {"and", "or"}):
        return None
    return met.get((host.first, host.last))
