"""What a figure of a draft is of, and when: the words around it that count.

The nearest words count most. A fact's subject must stand in the figure's own sentence (in a table: in its row or column,
`owners.py`); what is measured may stand in the passage, in the heading over it or in what leads into a list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from onrecord.corpus.facts.placing.that_year import then
from onrecord.corpus.facts.placing.times import CLAUSE_REACH, Times, clause_of, times
from onrecord.corpus.facts.stems import is_past
from onrecord.corpus.facts.window import Group, Stand, Window, window
from onrecord.corpus.lexicon import QUANTIFIERS
from onrecord.memory import remembered
from onrecord.model import Figure, Word
from onrecord.text import Stretch

_PART_REACH: Final = 30
_PART_BEFORE: Final = re.compile(
    r"\b(?:(?:of which|of th(?:is|at)(?=[,\s]*$|,|\s(?:sum|amount|total|money|figure)\b)|including|comprising)\b[^.;]*|"
    r"(?:the (?:last|first|next|other)|another|further|additional|extra)\s)$",
    re.IGNORECASE,
)
# "Another $9 million" is more of the same, and so may be all that is told of.
_ADDED: Final = re.compile(r"\b(?:another|further|additional|extra)\s$", re.IGNORECASE)
_PART_AFTER: Final = re.compile(
    r"^(?:[^.;,]*\b(?:core|related)\b|\s(?:other|others|further|additional|remaining)\b|\s\w{3,20}\soutside\b)"
)
# A table cell holds no more words than this; its subject stands in the row or the column.
_CELL: Final = 4
# What stands for what was named before, so that a sentence that begins with it is one, however short: "They stayed an hour".
_STAND_INS: Final = frozenset("he she it they we i you this that these those".split())
# What tells how exactly a count is meant.
_HOW: Final = QUANTIFIERS | frozenset("only just about around roughly exactly now".split())
# "The mayor, who was ill at the time": what is told of a person.
_WHO: Final = re.compile(r",\swho\s[^,;]*")
_WAS: Final = frozenset({"was", "were", "had"})


class Scope(NamedTuple):
    """The words around a figure: its sentence, the sentence before, and whatever else may say what is measured; for when it
    holds, whether it is given as a part of another, and the other figures of its kind. Of a table's figure also what heads its
    row and column, and the words of all heads."""

    at: Stretch
    sentence: Window
    before: Window
    context: tuple[Window, ...]
    times: Times
    is_part: bool
    rivals: tuple[Stretch, ...] = ()
    frame: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()

    @property
    def is_added(self) -> bool:
        """Whether the figure is told as one that comes to others: "another $9 million"."""
        return _ADDED.search(self.sentence.prose, max(self.at.start - _PART_REACH, 0), self.at.start) is not None

    @property
    def opens(self) -> int:
        """Where its sentence begins."""
        return self.sentence.words[0].start if self.sentence.words else self.at.start

    @property
    def is_then(self) -> bool:
        """Whether its clause tells of a time that was told before: "that year"."""
        words = self.sentence.words
        return bool(words) and _is_then(self.sentence.prose, self.at, Stretch(words[0].start, words[-1].end))

    @property
    def is_cell(self) -> bool:
        """Whether the figure's sentence is so short that what it is of has to stand beside it, as in a table."""
        words = self.sentence.words
        return not words or (len(words) <= _CELL and words[0].form not in _STAND_INS)

    def near(self, cues: Group, leaning: bool = True) -> bool:
        """Whether a cue stands in the sentence or, if it may lean on it, in the one before."""
        return self.sentence.holds(cues) or (leaning and self.before.holds(cues))

    def anywhere(self, cues: Group) -> bool:
        """Whether a cue stands in any of the words that count."""
        return self.near(cues) or any(each.holds(cues) for each in self.context)

    def is_headed(self, cues: Group) -> bool:
        """Whether a cue stands in what heads its row or column."""
        return any(window(head).holds(cues) for head in self.frame)

    def nearest(self, cues: Group) -> Stand | None:
        """The cue nearest to the figure, one before it going first; None where the sentence has none."""
        places = list(self.sentence.places(cues))
        before = [place for place in places if place.last.end <= self.at.start]
        return before[-1] if before else (places[0] if places else None)

    def word_before(self) -> str | None:
        """The form of the word before the figure, what tells how exactly it is meant left out: "has" of "has only 32"."""
        end = bisect_left(self.sentence.words, self.at.start, key=_start)
        return next((word.form for word in reversed(self.sentence.words[:end]) if word.form not in _HOW), None)

    def word_after(self) -> Word | None:
        """The word of the sentence that follows the figure."""
        at = bisect_left(self.sentence.words, self.at.end, key=_start)
        return self.sentence.words[at] if at < len(self.sentence.words) else None


class Scoped(NamedTuple):
    """A figure with the words around it."""

    figure: Figure
    scope: Scope


@remembered
def scope(
    prose: str,
    at: Stretch,
    sentence: Stretch,
    previous: Stretch,
    context: tuple[Window, ...],
    frame: tuple[str, ...],
    rivals: tuple[Stretch, ...],
    heads: frozenset[str] = frozenset(),
) -> Scope:
    """The scope of the figure at `at` of a prose; `frame` is what heads its row and column, `heads` the words of all heads of
    its table, `rivals` are the other figures of its kind."""
    told = window(prose, *sentence)
    # What is told of now is not of the year that the sentence before gives.
    past = any(is_past(word.form) or word.form in _WAS for word in told.around(at.start, CLAUSE_REACH))
    return Scope(
        at=at,
        sentence=told,
        before=window(prose, *previous),
        context=context,
        times=times(prose, at, sentence, rivals, frame, previous if past else None),
        is_part=_is_part(prose, at),
        rivals=rivals,
        frame=frame,
        heads=heads,
    )


@remembered
def _is_then(prose: str, at: Stretch, sentence: Stretch) -> bool:
    """Whether the clause of the figure at `at` tells of a time that was told before, and not only of that of a person."""
    clause = clause_of(prose, at, sentence)
    told = then(prose, *clause)
    if told is None:
        return False
    apart = (match.span() for match in _WHO.finditer(prose, *clause) if not match.start() <= at.start < match.end())
    return not any(low <= told.start < high for low, high in apart)


def _is_part(prose: str, at: Stretch) -> bool:
    """Whether a figure is given as a part of another: "of which 3.5%", "1.5% for related spending"."""
    before = prose[max(at.start - _PART_REACH, 0) : at.start]
    after = prose[at.end : at.end + _PART_REACH]
    return _PART_BEFORE.search(before) is not None or _PART_AFTER.search(after) is not None


def _start(word: Word) -> int:
    return word.start
