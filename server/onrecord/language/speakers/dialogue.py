"""Conversations, in which people take turns and are seldom named.

What each turn tells of its speaker (a name, a he or a she, whom it addresses, who was spoken of just before it) is weighed
together with how people take turns: hardly twice in a row, mostly every other time, and next whoever was spoken to. The
likeliest row of speakers is searched for with a beam. None of this is sure, and the confidence says so.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.language.speakers.members import Member
from onrecord.model import Passage, Quotation

_LIVELY: Final = frozenset("?!-–—")
_MARKS: Final = "'’\"”» \u00a0_*"
_BEAM: Final = 24
_MOST: Final = 10

# What each kind of evidence weighs, in nats.
_GENDER: Final = 3.0
_RECENT: Final = 1.0
_PRIOR: Final = 0.6
_MEANT: Final = 1.5
_BEAT: Final = 1.5
_TOPIC: Final = 0.7
_ADDRESSING_SELF: Final = 4.0
_AT_ONCE_AGAIN: Final = 2.5
_TAKING_TURNS: Final = 1.2
_ADDRESSED: Final = 1.5
_APART: Final = 0.3


def is_conversation(passages: Sequence[Passage], quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> bool:
    """Whether a draft reads as people talking to each other: paragraphs of speech alone, speech upon speech, questions."""
    alone = led = touching = 0
    for index, numbers in own.items():
        if passages[index].kind != "paragraph":
            continue
        first = quotations[numbers[0]]
        opens = first.outer.start <= 1 and first.form == "marks"
        led += opens
        alone += opens and len(numbers) == 1 and first.outer.end >= len(passages[index].prose) - 1 and first.continues is None
        touching += sum(
            quotations[other].outer.start - quotations[one].outer.end <= 2 and quotations[other].form == "marks"
            for one, other in pairwise(numbers)
        )
    lively = sum(last_mark(quotation.text) in _LIVELY for quotation in quotations)
    return touching >= 2 or (alone >= 2 and led >= 0.4 * len(passages)) or (led >= 3 and lively >= 0.2 * len(quotations))


def last_mark(text: str) -> str:
    """The last character of what is said, marks that close it aside."""
    return text.rstrip(_MARKS)[-1:]


class Turn:
    """What one person says in one go, and what it tells of who that is.

    `named` is whom a clause credits by name, `gender` what a pronoun credits and `meant` whom it would mean in other prose,
    `beat` whom the sentence beside the turn is about and `topic` whom the story before it is about, `addressed` whom it
    speaks to, `present` how present everybody is. `apart` says that a story stands before it.
    """

    __slots__ = ("addressed", "apart", "beat", "gender", "meant", "named", "present", "quotes", "speaker", "topic")

    def __init__(self, number: int, *, apart: bool, present: Mapping[Member, float], topic: Member | None) -> None:
        self.quotes = [number]
        self.apart = apart
        self.present = present
        self.topic = topic if apart else None
        self.named: Member | None = None
        self.gender: str | None = None
        self.meant: Member | None = None
        self.beat: Member | None = None
        self.addressed: Member | None = None
        self.speaker: Member | None = None


def settle(turns: Sequence[Turn], members: Sequence[Member]) -> None:
    """Find the likeliest speaker of every turn; the second search knows what the first let on about genders."""
    candidates = _candidates(turns, members)
    for _ in range(2):
        for turn, speaker in zip(turns, _search(turns, candidates), strict=True):
            turn.speaker = speaker
        for turn in turns:
            if turn.speaker is not None:
                turn.speaker.vote(turn.gender, 0.5)


def _candidates(turns: Sequence[Turn], members: Sequence[Member]) -> list[Member]:
    heard = {id(turn.named) for turn in turns} | {id(turn.addressed) for turn in turns}
    likely = [
        member
        for member in members
        if not member.thing
        and not member.plural
        and (id(member) in heard or (member.named and (member.acts or member.speeches)))
    ]
    likely.sort(key=lambda member: (id(member) in heard, member.speeches, member.mentions), reverse=True)
    return likely[:_MOST]


class _Path(NamedTuple):
    score: float
    speakers: tuple[Member | None, ...]


def _search(turns: Sequence[Turn], candidates: Sequence[Member]) -> list[Member | None]:
    """A beam over rows of speakers. Only the last two speakers of a row bear on the next, so that is all a path keeps apart."""
    beam = [_Path(0.0, ())]
    chosen: list[list[tuple[Member | None, int]]] = []
    for index, turn in enumerate(turns):
        before = turns[index - 1] if index else None
        options: list[tuple[Member | None, float]] = [(turn.named, 0.0)]
        if turn.named is None:
            options = [(member, _fit(turn, member)) for member in candidates] or options
        grown = [
            (path.score + fit + _follows(path.speakers, member, turn, before), number, member)
            for number, path in enumerate(beam)
            for member, fit in options
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


def _fit(turn: Turn, member: Member) -> float:
    """How well a turn's own evidence fits a speaker."""
    score = _PRIOR * math.log1p(member.speeches + 0.5 * member.mentions)
    score += _RECENT * min(turn.present.get(member, 0.0), 3.0) / 3.0
    if turn.gender is not None:
        score += _GENDER * math.log(member.likeness(turn.gender) / 2.0 + 0.02)
    # In the thick of a conversation a pronoun hardly means whoever is most present: that is who spoke last.
    score += _MEANT * (turn.apart and member is turn.meant)
    score += _BEAT * (member is turn.beat) + _TOPIC * (member is turn.topic)
    return score - _ADDRESSING_SELF * (member is turn.addressed)


def _follows(speakers: tuple[Member | None, ...], member: Member | None, turn: Turn, before: Turn | None) -> float:
    """How well a speaker follows those before."""
    if before is None or member is None:
        return 0.0
    score = _ADDRESSED * (before.addressed is member) - _AT_ONCE_AGAIN * (speakers[-1] is member)
    score += _TAKING_TURNS * (len(speakers) > 1 and speakers[-2] is member)
    return score * _APART if turn.apart else score
