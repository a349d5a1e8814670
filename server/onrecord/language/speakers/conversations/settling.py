"""Finding the likeliest row of speakers for the turns of a conversation, with a beam."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.language.speakers.conversations.turns import Turn
from onrecord.language.speakers.conversations.weighing import fit, follows
from onrecord.language.speakers.people.members import Member

_BEAM: Final = 40
_MOST: Final = 20
# Below this likeness somebody is hardly who a pronoun means.
UNLIKE: Final = 0.66


def settle(turns: Sequence[Turn], members: Sequence[Member], narrator: Member) -> None:
    """Find the likeliest speaker of every turn; the second search knows what the first let on about genders."""
    candidates = _candidates(turns, members, narrator)
    for _ in range(2):
        for turn, speaker in zip(turns, _search(turns, candidates, narrator), strict=True):
            turn.speaker = speaker
        for turn in turns:
            if turn.speaker is not None and turn.speaker is not narrator and turn.speaker.likeness(turn.gender) > UNLIKE:
                turn.speaker.vote(turn.gender, 0.5)


def _candidates(turns: Sequence[Turn], members: Sequence[Member], narrator: Member) -> list[Member]:
    """Who may be speaking: whom the turns and what stands beside them point to, and those with names that seem people's."""
    heard = {
        id(member)
        for turn in turns
        for member in (*turn.addressed, turn.named, turn.described, turn.beat, turn.sequel, turn.meant)
    }
    likely = [
        member
        for member in members
        if not member.thing and not member.plural and (id(member) in heard or (member.named and member.mentions))
    ]
    likely.sort(key=lambda member: (id(member) in heard, member.speeches, member.is_person, member.mentions), reverse=True)
    return [*likely[:_MOST], *([narrator] if id(narrator) in heard else [])]


class _Path(NamedTuple):
    score: float
    speakers: tuple[Member | None, ...]


def _search(turns: Sequence[Turn], candidates: Sequence[Member], narrator: Member) -> list[Member | None]:
    """A beam over rows of speakers. Only the last two speakers of a row bear on the next, so that is all a path keeps apart."""
    beam = [_Path(0.0, ())]
    chosen: list[list[tuple[Member | None, int]]] = []
    for index, turn in enumerate(turns):
        before = turns[index - 1] if index else None
        options: list[tuple[Member | None, float]] = [(turn.named, 0.0)]
        if turn.named is None:
            options = [(member, fit(turn, member, narrator)) for member in candidates] or options
        grown = [
            (path.score + fitting + follows(path.speakers, member, turn, before), number, member)
            for number, path in enumerate(beam)
            for member, fitting in options
        ]
        grown.sort(key=lambda step: step[0], reverse=True)
        kept = grown[:_BEAM]
        chosen.append([(member, number) for _, number, member in kept])
        beam = [_Path(score, (*beam[number].speakers[-1:], member)) for score, number, member in kept]
    return _backtrack(chosen)


def _backtrack(chosen: Sequence[Sequence[tuple[Member | None, int]]]) -> list[Member | None]:
    speakers: list[Member | None] = []
    at = 0
    for steps in reversed(chosen):
        member, at = steps[at]
        speakers.append(member)
    return speakers[::-1]
