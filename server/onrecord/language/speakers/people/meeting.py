"""Making the cast's acquaintance: each sentence's phrases become members, or go back to members already known."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.people.cast import Cast
from onrecord.language.speakers.people.families import WED
from onrecord.language.speakers.people.genders import Names
from onrecord.language.speakers.people.members import Meaning, Member
from onrecord.language.speakers.people.parts import Part, parts_of
from onrecord.language.speakers.people.pronouns import Lead
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import OBJECTS, POSSESSIVES

# How much less present a story makes those who come up in passing.
_MINOR: Final = 0.5

Met = dict[tuple[int, int], Meaning]


def meet(scan: Scan, cast: Cast, met: Met, names: Names) -> None:
    """Read the phrases of a sentence into `cast`; `met` gets what each range of tokens means. `names` are those of its passage,
    known already."""
    cast.now += 1
    led = False
    objects: set[str | None] = set()
    found, _, _, opening = parts_of(scan)
    if opening is not None and (owner := _pronoun(cast, opening)) is not None:
        # Whoever comes up behind it in the sentence is not whom it goes back to.
        met[scan.first, scan.first + 1] = owner
    for part in found:
        phrase = part.phrase
        if phrase.kind == "name":
            meaning: Meaning | None = names[part.place]
        elif phrase.kind == "pronoun":
            meaning = _pronoun(cast, phrase.gender)
            if meaning is not None and phrase.gender in objects:
                # "Cole greeted him, and he said": either of them.
                meaning = meaning._replace(sure=False)
            if scan.form(phrase.first) in OBJECTS:
                objects.add(phrase.gender)
        else:
            meaning = _described(scan, cast, met, part, names)
        if meaning is None:
            continue
        member = meaning.member
        if cast.talking and part.credits:
            # In a conversation that is rather not who was spoken of last, but whose turn it is: `Talk` takes note of it.
            met[part.place] = meaning
            continue
        if phrase.kind != "description" or scan.form(phrase.first - 1) != "like":
            # "He talks like a man who buys a field": there is no such man.
            cast.notice(member, part.weight * _MINOR if part.minor and cast.talking else part.weight)
        if phrase.kind != "pronoun" or member.mention is None:
            member.mention = part.text
        met[part.place] = meaning
        if part.topic and not (cast.talking or led or member.thing or member.plural):
            led = True
            if cast.lead is None or cast.lead.member is not member or phrase.kind != "pronoun":
                cast.lead = Lead(member, cast.now, scan.first == 0 and phrase.kind != "pronoun")


def _pronoun(cast: Cast, gender: str | None) -> Meaning | None:
    if gender is None:
        return None
    member, sure = cast.present(gender)
    return None if member is None else Meaning(member, sure)


def _described(scan: Scan, cast: Cast, met: Met, part: Part, names: Names) -> Meaning:
    """What a description means, taken together with the name it stands in apposition to."""
    phrase = part.phrase
    host = met.get(part.host) if part.host is not None else None
    if host is not None and not host.member.thing:
        cast.describe(host.member, _role(part))
        host.member.vote(phrase.gender, 1.0)
        return Meaning(host.member)
    if part.name is None:
        spouse = _spouse(cast, scan, met, phrase) if cast.talking and phrase.head in WED else None
        return Meaning(cast.described(phrase, part.text)) if spouse is None else Meaning(spouse, sure=False)
    named = names[part.name]
    cast.describe(named.member, _role(part))
    return named


def _spouse(cast: Cast, scan: Scan, met: Met, phrase: Phrase) -> Member | None:
    """Whom "his wife" or "Mrs Vance's husband" means, where both have the name."""
    if phrase.owner is not None:
        place = (phrase.owner.first, phrase.owner.last)
        owner = met.get(place)
    else:
        place = (phrase.first, phrase.first + 1)
        owner = met.get(place) or _pronoun(cast, POSSESSIVES.get(scan.form(phrase.first)))
    return cast.spouse(owner.member, WED[phrase.head]) if owner is not None else None


def _role(part: Part) -> str | None:
    """What a description says somebody is, with what that is of: "leader of the Green group"."""
    role, of = part.phrase.role, part.text.partition(" of ")[2]
    return f"{role} of {of}" if role and of and " of " not in role else role
