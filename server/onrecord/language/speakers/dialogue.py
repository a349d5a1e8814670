"""Conversations, in which people take turns and are seldom named.

What each turn tells of its speaker (a name, a he or a she, whom it addresses, who was spoken of just before it) is weighed
together with how people take turns: hardly twice in a row, mostly every other time, and next whoever was spoken to. The likeliest
row of speakers is searched for with a beam. None of this is sure, and the confidence says so.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.language.speakers.cast import Member
from onrecord.model import Passage, Quotation

W = dict(gender=2.0, recent=1.0, prior=0.6, same=2.5, again=1.2, spoken_to=1.5, self=4.0, met=1.0, beat=1.5, apart=0.3, topic=1.0, anew=0.0)
W.update({k[2:]: float(v) for k, v in os.environ.items() if k.startswith("W_")})

_LIVELY: Final = frozenset("?!-—–")
_MARKS: Final = "'’\"”» \u00a0_*"
_BEAM: Final = 24
_MOST: Final = 10


def is_conversation(passages: Sequence[Passage], quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> bool:
    """Whether a draft reads as people talking to each other: paragraphs of speech alone, questions, exclamations."""
    alone = led = touching = 0
    for index, numbers in own.items():
        first = quotations[numbers[0]]
        opens = first.outer.start <= 1
        led += opens
        alone += opens and len(numbers) == 1 and first.outer.end >= len(passages[index].prose) - 1 and first.continues is None
        for one, other in zip(numbers, numbers[1:], strict=False):
            touching += quotations[other].outer.start - quotations[one].outer.end <= 2
    lively = sum(quotation.text.rstrip(_MARKS)[-1:] in _LIVELY for quotation in quotations)
    quoted = sum(quotation.outer.end - quotation.outer.start for quotation in quotations if quotation.within is None)
    written = sum(len(passage.prose) for passage in passages)
    if touching >= 2 or (alone >= 2 and led >= 0.4 * len(passages)):
        return True
    return quoted > 0.55 * written or (led >= 2 and lively >= 0.2 * len(quotations))


class Turn:
    """What one person says in one go, and what it tells of who that is.

    `named` is who a clause credits by name, `gender` what a pronoun credits, `met` whom that pronoun would mean in other prose, `beat` whom the sentence before is
    about, `addressed` whom the turn speaks to, `present` how present everybody is. `apart` says that narrative stands before it.
    """

    __slots__ = ("addressed", "apart", "beat", "gender", "met", "named", "present", "quotes", "speaker", "topic")

    def __init__(self, number: int, *, apart: bool, present: dict[Member, float]) -> None:
        self.quotes = [number]
        self.apart = apart
        self.present = present
        self.named: Member | None = None
        self.gender: str | None = None
        self.met: Member | None = None
        self.beat: Member | None = None
        self.topic: Member | None = None
        self.addressed: Member | None = None
        self.speaker: Member | None = None


def settle(turns: Sequence[Turn], members: Sequence[Member]) -> None:
    """Find the likeliest speaker of every turn."""
    candidates = _candidates(turns, members)
    for _ in range(2):
        for turn, speaker in zip(turns, _search(turns, candidates), strict=True):
            turn.speaker = speaker
        for turn in turns:
            if turn.speaker is not None and turn.gender is not None:
                turn.speaker.vote(turn.gender, 0.5)


def _candidates(turns: Sequence[Turn], members: Sequence[Member]) -> list[Member]:
    speaking = {turn.named for turn in turns} | {turn.addressed for turn in turns}
    likely = [m for m in members if m in speaking or (m.named and (m.acts or m.speeches) and not m.thing)]
    likely.sort(key=lambda m: (m in speaking, m.speeches, m.mentions), reverse=True)
    return likely[:_MOST]


class _Path(NamedTuple):
    score: float
    speakers: tuple[Member | None, ...]


def _search(turns: Sequence[Turn], candidates: Sequence[Member]) -> tuple[Member | None, ...]:
    beam = [_Path(0.0, ())]
    for index, turn in enumerate(turns):
        before = turns[index - 1] if index else None
        if turn.named is not None:
            options = [(turn.named, 0.0)]
        else:
            options = [(member, _fit(turn, member)) for member in candidates if not (member.thing or member.plural)] or [(None, 0.0)]
        grown = [
            _Path(path.score + fit + _follows(path.speakers, member, turn, before), (*path.speakers, member))
            for path in beam
            for member, fit in options
        ]
        beam = sorted(grown, key=lambda path: path.score, reverse=True)[:_BEAM]
    return beam[0].speakers


def _fit(turn: Turn, member: Member) -> float:
    """How well a turn's own evidence fits a speaker."""
    score = W["prior"] * math.log1p(member.speeches + 0.5 * member.mentions)
    score += W["recent"] * min(turn.present.get(member, 0.0), 3.0) / 3.0
    if turn.gender is not None:
        score += W["gender"] * math.log(member.likeness(turn.gender) / 2.0 + 0.02)
    if member is turn.met:
        score += W["met"]
    if member is turn.beat:
        score += W["beat"]
    if member is turn.topic:
        score += W["topic"]
    if member is turn.addressed:
        score -= W["self"]
    return score


def _follows(speakers: tuple[Member | None, ...], member: Member | None, turn: Turn, before: Turn | None) -> float:
    """How well a speaker follows those before."""
    if before is None:
        return 0.0
    weight = W["apart"] if turn.apart else 1.0
    score = 0.0
    if speakers[-1] is member:
        score -= W["same"] * weight
    if len(speakers) > 1 and speakers[-2] is member:
        score += W["again"] * weight
    if before.addressed is not None and before.addressed is member:
        score += W["spoken_to"] * weight
    return score


_VOCATIVE: Final = re.compile(
    r"(?:^|[,;.!?—-]\s{1,2}|^(?:[A-Z][a-z]+[,.!]?\s){1,2})(?:(?:my|dear|old|poor|no|yes|oh|ah|well|good-bye|hush|come|why|but|and)[,]?\s){0,3}"
    r"((?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Colonel|Major|Professor|Madame|Aunt|Uncle|Cousin)\.?\s)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?=[,;.!?—-]|$)",
    re.IGNORECASE,
)


def vocatives(text: str) -> list[str]:
    """The names by which a speaker addresses somebody."""
    return [match[1] for match in _VOCATIVE.finditer(text) if match[1][0].isupper() and match[1].split()[-1][0].isupper()]
