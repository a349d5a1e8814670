"""Who seems to take a turn, while the draft is still being read: those who talk stay present, and no "he said" makes present
whoever spoke before him."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.language.speakers.conversations.turns import Turn
from onrecord.language.speakers.people.members import Member


def guess(turn: Turn, before: Sequence[Turn]) -> Member | None:
    """Who most likely takes a turn, going by what its clause says and by who took those `before`."""
    if turn.named is not None:
        return turn.named
    answers = turn.gap == 0 and not turn.may_go_on
    last = before[-1].guess if before else None
    other = before[-2].guess if len(before) > 1 else None
    if turn.gender is not None:
        # Nobody answers himself.
        return _other(turn.present, turn.gender, last, other) if answers and turn.meant is last else turn.meant
    known = turn.described or turn.beat or turn.meant
    return other if known is None and answers else known


def _other(present: Mapping[Member, float], gender: str, last: Member | None, other: Member | None) -> Member | None:
    """Whom a "he" means that is not the one who spoke last: who took the turn before that, or else the most present."""
    fitting = [
        member
        for member in present
        if member is not last and member.is_person and not member.plural and member.likeness(gender) >= 1.0
    ]
    if other in fitting:
        return other
    return max(fitting, key=lambda member: present[member] * member.likeness(gender), default=None)
