"""Whom a "he" or "she" means: whoever is most present, unless somebody else has been the subject since.

A pronoun goes back to the last subject that it can mean, for that is what the text is about: "Vance nodded. Cole was blunter.
“No,” he said." That is sure only where nobody else has come up that it can mean as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.words.given import given_gender

# Below this presence nobody is meant.
FAINT: Final = 0.05
# Below this likeness a pronoun of the other gender has been heard too often.
_UNLIKE: Final = 0.35
_CLEAR: Final = 1.6
# By how much somebody must be more present than who spoke last.
_KEPT: Final = 3.0
# At this likeness nothing tells the gender; above it the draft or the given name does.
_KNOWN: Final = 1.0


class Lead(NamedTuple):
    """The last subject of a sentence that may be somebody: in which sentence, and whether that one opens its paragraph. The
    sentence is that of the name or description; pronouns that mean the same member leave it as it is."""

    member: Member
    sentence: int
    opens: bool


def meant(
    gender: str, noticed: Iterable[Member], now: int, speaker: Member | None, lead: Lead | None
) -> tuple[Member | None, bool]:
    """Whom of those noticed not long ago a pronoun of this gender means at sentence `now`, and whether that is sure. `speaker`
    is who was last credited with words."""
    ranked = [(presence, member) for member in noticed if (presence := _presence(member, gender, now)) > FAINT]
    if not ranked:
        return None, False
    ranked.sort(key=lambda entry: entry[0], reverse=True)
    best, others = ranked[0][1], [member for _, member in ranked[1:]]
    # Whoever had the word last may have kept it: "Cole fell in March. “He knew the risk,” he said."
    kept = any(member is speaker and _KEPT * presence > ranked[0][0] for presence, member in ranked)
    if lead is not None and lead.member in others and _may_lead(lead.member, best, gender):
        return lead.member, not kept and _is_known(lead.member, gender) and _is_fresh(lead, [best, *others], now)
    if not _is_known(best, gender) or (kept and best is not speaker) or any(member.seen > best.seen for member in others):
        return best, False
    # Whoever has just been credited with words goes on, unless somebody else has come up since.
    going_on = best is speaker and all(member.seen < best.seen for member in others)
    leads = lead is not None and lead.member is best and _is_fresh(lead, others, now)
    return best, going_on or leads or not others or ranked[0][0] >= _CLEAR * ranked[1][0]


def _may_lead(member: Member, best: Member, gender: str) -> bool:
    """Whether the last subject comes before somebody more present: not where that one has come up since, or where nothing
    shows a lone word with a capital to be somebody ("Brexit loomed")."""
    proven = member.is_person or len(member.words) > 1
    return proven and best.seen <= member.seen and member.likeness(gender) >= _KNOWN


def _is_known(member: Member, gender: str) -> bool:
    """Whether the draft or the given name shows that somebody is a person of this gender."""
    return member.is_person and member.likeness(gender) > _KNOWN


def _is_fresh(lead: Lead, others: list[Member], now: int) -> bool:
    """Whether the last subject has just opened a paragraph, and nobody else has come up in it."""
    alone = all(other is lead.member or other.seen < lead.sentence for other in others)
    return alone and lead.opens and now - lead.sentence <= 1


def _presence(member: Member, gender: str, now: int) -> float:
    """How present a member is to a pronoun of this gender."""
    likeness = member.likeness(gender)
    if member.thing or member.plural or likeness < _UNLIKE:
        return 0.0
    presence = member.presence(now) * likeness
    return presence if member.is_person else presence * _unproven(member)


def _unproven(member: Member) -> float:
    """What to make of a name that nothing shows to be a person's: it may be one if it does something, or comes up again."""
    if len(member.words) > 1 and given_gender(member.words) is not None:
        return 0.6
    if not member.acts:
        return 0.05
    return 0.6 if len(member.words) > 1 else 0.3 if member.mentions > 1 else 0.15
