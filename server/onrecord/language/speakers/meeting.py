"""Making the cast's acquaintance: each sentence's phrases become members, or go back to members already known."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.language.speakers.cast import Cast
from onrecord.language.speakers.genders import Names
from onrecord.language.speakers.lexicon import TYING
from onrecord.language.speakers.members import Member, Mention
from onrecord.language.speakers.naming import Phrase
from onrecord.language.speakers.people import is_person_noun
from onrecord.language.speakers.scan import Scan
from onrecord.text import Stretch

_SUBJECT: Final = 3.0
_PRONOUN: Final = 1.5
_OBJECT: Final = 1.0
_ASIDE: Final = 0.3
_ENDS: Final = frozenset({"", ",", ".", ":", ";", "—", "–"})
_EQUATING: Final = frozenset({"is", "was", "remains"})


class Meaning(NamedTuple):
    """Whom a phrase means, and whether that is sure."""

    member: Member
    sure: bool = True


Met = dict[tuple[int, int], Meaning]


def meet(scan: Scan, cast: Cast, passage: int, met: Met, names: Names) -> None:
    """Read the phrases of a sentence into `cast`; `met` gets what each range of tokens means. `names` are known already."""
    cast.now += 1
    for phrase in scan.phrases:
        owner = phrase.owner
        if owner is not None and owner.kind == "name":
            _notice(scan, cast, passage, met, owner, Meaning(names[passage, owner.first, owner.last]), _OBJECT)
        if phrase.kind == "name":
            meaning: Meaning | None = Meaning(names[passage, phrase.first, phrase.last])
        else:
            meaning = (
                _pronoun(cast, phrase) if phrase.kind == "pronoun" else _described(scan, cast, passage, met, phrase, names)
            )
        if meaning is not None:
            _notice(scan, cast, passage, met, phrase, meaning, _weight(scan, phrase))


def _notice(scan: Scan, cast: Cast, passage: int, met: Met, phrase: Phrase, meaning: Meaning, weight: float) -> None:
    member = meaning.member
    cast.notice(member, weight)
    if phrase.kind != "pronoun" or member.mention is None:
        member.mention = Mention(passage, stretch_of(scan, phrase))
    met[phrase.first, phrase.last] = meaning


def stretch_of(scan: Scan, phrase: Phrase) -> Stretch:
    """Where a phrase stands in its prose."""
    return Stretch(scan.tokens[phrase.first].start, scan.tokens[phrase.last - 1].end)


def _weight(scan: Scan, phrase: Phrase) -> float:
    if scan.is_subject(phrase):
        return _PRONOUN if phrase.kind == "pronoun" else _SUBJECT
    return _OBJECT if scan.whole(phrase) is phrase else _ASIDE


def _pronoun(cast: Cast, phrase: Phrase) -> Meaning | None:
    if phrase.gender is None:
        return None
    member, sure = cast.present(phrase.gender)
    return None if member is None else Meaning(member, sure)


def _described(scan: Scan, cast: Cast, passage: int, met: Met, phrase: Phrase, names: Names) -> Meaning | None:
    """What a description means, taken together with the name it stands in apposition to."""
    if not is_person_noun(phrase.head) and not (phrase.head in {"one", "another"} and scan.is_subject(phrase)):
        return None
    bearer = _bearer(scan, met, phrase)
    if bearer is not None:
        cast.describe(bearer, phrase.role)
        bearer.vote(phrase.gender, 1.0)
        return Meaning(bearer)
    name = _name_after(scan, phrase)
    if name is None:
        return Meaning(cast.find(scan.reading, phrase))
    member = names[passage, name.first, name.last]
    cast.describe(member, phrase.role)
    return Meaning(member)


def _bearer(scan: Scan, met: Met, phrase: Phrase) -> Member | None:
    """Whose description a phrase is that follows a name: "Mark Rutte, the alliance's secretary general", "Rutte is the …"."""
    before = phrase.first - 1
    form = scan.form(before)
    if form not in {",", "("} and form not in _EQUATING:
        return None
    host = scan.ending(scan.skipped(before - 1) + 1)
    if host is None or host.kind != "name" or (form == "," and scan.form(phrase.last) in {"and", "or"}):
        return None
    meaning = met.get((host.first, host.last))
    return None if meaning is None or meaning.member.thing else meaning.member


def _name_after(scan: Scan, phrase: Phrase) -> Phrase | None:
    """The name that a description leads up to: "the secretary general of Nato, Mark Rutte, …", "Its leader is Mark Rutte."."""
    end = phrase.last
    tied = scan.starting(end + 1) if scan.form(end) in TYING else None
    if tied is not None:
        end = tied.last
    if not phrase.definite or (scan.form(end) != "," and scan.form(end) not in _EQUATING):
        return None
    name = scan.starting(end + 1)
    return name if name is not None and name.kind == "name" and scan.form(name.last) in _ENDS else None
