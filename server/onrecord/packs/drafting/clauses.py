"""Which words of a sentence a figure belongs to, and which of them tell what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.corpus.lexicon import COMMON, CONDITIONS, CONJUNCTIONS, HEDGES, MODALS, QUANTIFIERS, SAYING, TIMES, is_number
from onrecord.language.speakers.words.lexicon import CALENDAR
from onrecord.language.words import fold
from onrecord.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BREAK: Final = re.compile(
    r";\s|[ \u00a0][-–—][ \u00a0]|—|"
    r",\s(?=(?:while|although|adding|saying|after|prompting)\s|(?:and|but)\s(?:that|the|it|they|he|she|this|we|its|their)\s)"
)
_LEADING: Final = re.compile(r"(?:while|(?:but|and|adding|saying) that|but|and|although|after|meanwhile,)\s", re.IGNORECASE)
_NAME: Final = re.compile(r"[A-Z][\w.’'-]*\w(?:[ \u00a0][A-Z][\w.’'-]*\w){0,3}|[A-Z]\w+")
_TELLING: Final = re.compile(r"[^\W\d_][^\W\d_’'-]{3,40}(?:-[^\W\d_]{2,40})?")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_MARKS: Final = str.maketrans(dict.fromkeys('"“”', ""))
_IDLE: Final = (
    COMMON
    | SAYING
    | QUANTIFIERS
    | MODALS
    | CONDITIONS
    | CONJUNCTIONS
    | HEDGES
    | TIMES
    | CALENDAR
    | frozenset("while upon already also now just cent percent like".split())
    | frozenset("since before after around about between during until within through throughout against across among".split())
    | frozenset("along beside behind beyond despite inside outside toward towards without near above below per versus".split())
)
_SHORTEST: Final = 4
_CUES: Final = 3


class _Cue(NamedTuple):
    text: str
    distance: int


def clause_at(prose: str, within: Stretch, at: Stretch) -> Stretch:
    """The clause of the sentence `within` that `at` stands in, with the one before it where it is too short to tell much."""
    breaks = [match.span() for match in _BREAK.finditer(prose, *within)]
    start = max((end for _, end in breaks if end <= at.start), default=within.start)
    stop = min((begin for begin, _ in breaks if begin >= at.end), default=within.end)
    if len(prose[start:stop].split()) < _SHORTEST:
        start = max((end for _, end in breaks if end < start), default=within.start)
    leading = _LEADING.match(prose, start, at.start)
    return Stretch(leading.end() if leading else start, stop)


def stated(text: str) -> str:
    """A clause as a statement of its own: one line, with a capital and a full stop."""
    line = " ".join(text.split()).strip(" ,;:-–—.")
    line = line.translate(_MARKS) if line.count('"') % 2 or line.count("“") != line.count("”") else line
    return f"{line[:1].upper()}{line[1:]}."


def cues(prose: str, clause: Stretch, figures: Sequence[Stretch]) -> tuple[str, ...]:
    """The words of a clause that tell what its figures are about: names first, then the words nearest to a figure."""
    names = _ranked(_NAME.finditer(prose, *clause), figures)
    spoken = {word.lower() for cue in names for word in cue.text.split()}
    others = [cue for cue in _ranked(_TELLING.finditer(prose, *clause), figures) if cue.text.lower() not in spoken]
    chosen = [cue.text for cue in (*names[: _CUES - 1], *others)]
    return tuple(dict.fromkeys(chosen))[:_CUES]


def _ranked(matches: Iterable[re.Match[str]], figures: Sequence[Stretch]) -> list[_Cue]:
    """The matches that tell something, the nearest to a figure first."""
    found = []
    for match in matches:
        text = _POSSESSIVE.sub("", _without_idle(match[0].split()))
        folded = fold(text)
        idle = folded in _IDLE or folded.endswith("ly") or is_number(folded)
        if not (idle or any(match.start() < each.end and each.start < match.end() for each in figures)):
            distance = min((abs(match.start() - each.start) for each in figures), default=match.start())
            found.append(_Cue(text, distance))
    return sorted(found, key=lambda cue: cue.distance)


def _without_idle(words: list[str]) -> str:
    """A name without what has a capital for opening the sentence alone: "The Scottish", "On Tuesday"."""
    first = next((index for index, word in enumerate(words[:-1]) if fold(word) not in _IDLE), len(words) - 1)
    return " ".join(words[first:])
