"""What a figure of a draft is of, and when: the words around it that count.

The nearest words count most. A fact's subject must stand in the figure's own sentence (in a table: in its row or column),
and no other name may stand nearer to the figure; what is measured may stand in the passage, in the heading over it or in
what leads into a list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from onrecord.corpus.facts.times import CLAUSE_REACH, Times, times
from onrecord.corpus.facts.window import Group, Stand, Window, window
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, SAYING, STARTERS, is_number
from onrecord.memory import remembered
from onrecord.model import Draft, Figure, Word
from onrecord.text import Stretch, overlapping

_PART_REACH: Final = 30
_PART_BEFORE: Final = re.compile(r"\b(?:of which|of this|of that|including|comprising)\b[^.;]*$")
_PART_AFTER: Final = re.compile(r"^[^.;,]*\b(?:core|related)\b")
# Figures that count, so that one is a rival of the other.
_COUNTS: Final = frozenset({"number", "quantity"})
# Words that make the bare fractions of a passage shares.
_SHARES: Final = frozenset({"percent", "share"})
_DATELINE: Final = re.compile(r"[A-Z][A-Z .'/]{2,40}(?:, [A-Z][a-z]{2,20})?,? [^\n–—-]{3,40}? ?(?:\([^)\n]{1,40}\) ?)?[-–—] ")
# A table cell holds no more words than this; its subject stands in the row or the column.
_CELL: Final = 4
# "GDP" of "3% of GDP" is what an earlier share is of, and owns nothing.
_BASE: Final = re.compile(r"(?:%|\bper ?cent)\sof\s(?:(?:its|the|their)\s)?$")
_WHERE: Final = re.compile(r"\b(?:in|at)\s(?:[Tt]he\s)?$")
_TO_DO: Final = re.compile(r"\sto\s\w")
# What tells how exactly a count is meant.
_HOW: Final = QUANTIFIERS | frozenset("only just about around roughly exactly now".split())
# How many words may stand between a name and the figure it has: "Spain, at just 1.3%".
_REACH: Final = 3
_LISTED: Final = 5


class Scope(NamedTuple):
    """The words around a figure: its sentence, the sentence before, and whatever else may say what is measured; for when it
    holds, and whether it is given as a part of another."""

    at: Stretch
    sentence: Window
    before: Window
    context: tuple[Window, ...]
    times: Times
    is_part: bool

    @property
    def is_cell(self) -> bool:
        """Whether the figure's sentence is so short that what it is of has to stand beside it, as in a table."""
        return len(self.sentence.words) <= _CELL

    def near(self, cues: Group, leaning: bool = True) -> bool:
        """Whether a cue stands in the sentence or, if it may lean on it, in the one before."""
        return self.sentence.holds(cues) or (leaning and self.before.holds(cues))

    def anywhere(self, cues: Group) -> bool:
        """Whether a cue stands in any of the words that count."""
        return self.near(cues) or any(each.holds(cues) for each in self.context)

    def nearest(self, cues: Group) -> Stand | None:
        """The cue nearest to the figure, one before it going first; None where the sentence has none."""
        places = list(self.sentence.places(cues))
        before = [place for place in places if place.last.end <= self.at.start]
        return before[-1] if before else (places[0] if places else None)

    def name_before(self, reach: int = _REACH) -> Word | None:
        """The last word of the name that stands right before the figure, or no more than `reach` words before."""
        end = bisect_left(self.sentence.words, self.at.start, key=_start)
        return next((word for word in reversed(self.sentence.words[max(end - reach, 0) : end]) if self._is_name(word)), None)

    def word_before(self) -> str | None:
        """The form of the word before the figure, what tells how exactly it is meant left out: "has" of "has only 32"."""
        end = bisect_left(self.sentence.words, self.at.start, key=_start)
        return next((word.form for word in reversed(self.sentence.words[:end]) if word.form not in _HOW), None)

    def word_after(self) -> Word | None:
        """The word of the sentence that follows the figure."""
        at = bisect_left(self.sentence.words, self.at.end, key=_start)
        return self.sentence.words[at] if at < len(self.sentence.words) else None

    def is_where(self, name: Word) -> bool:
        """Whether a name only says where something was agreed or planned: "agreed in The Hague to spend 5%"."""
        prose, low = self.sentence.prose, self.sentence.words[0].start
        return bool(_WHERE.search(prose[low : name.start]) and _TO_DO.match(prose[name.end : self.at.start]))

    def says(self, name: Word) -> bool:
        """Whether a name is of the one who says it: "according to Moll", "Moll estimates"."""
        words = self.sentence.words
        at = next(index for index, word in enumerate(words) if word is name)
        return any(word.form in SAYING for word in words[max(at - 3, 0) : at + 2])

    def is_cue(self, word: Word, cues: Group) -> bool:
        """Whether a word of the sentence belongs to one of the cues."""
        return any(place.first.start <= word.start <= place.last.start for place in self.sentence.places(cues))

    def name_nearer(self, subject: Stand, cues: Group) -> Word | None:
        """A word of a name that is none of the cues and stands nearer to the figure than `subject`."""
        leads = subject.last.end <= self.at.start
        low, high = (subject.last.end, self.at.start) if leads else (self.at.end, subject.first.start)
        if not leads:
            name = self.name_before()
            if name is not None and not self.is_cue(name, cues):
                return name
        between = (word for word in self.sentence.words if low <= word.start and word.end <= high)
        names = (word for word in between if self._is_name(word) and not self.is_cue(word, cues))
        return next((name for name in names if not (leads and self._is_base(name))), None)

    def _is_name(self, word: Word) -> bool:
        if not self.sentence.capital(word) or word.form in COMMON or word.form in QUANTIFIERS or is_number(word.form):
            return False
        return word is not self.sentence.words[0] or word.form not in STARTERS

    def _is_base(self, word: Word) -> bool:
        prose = self.sentence.prose
        low = max(word.start - _PART_REACH, self.sentence.words[0].start)
        return prose[word.start : word.end].isupper() and _BASE.search(prose[low : word.start]) is not None


class Scopes:
    """The scopes of a draft's figures."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._cells = {passage.cell: index for index, passage in enumerate(draft.passages) if passage.cell is not None}
        self._leads = _leads(draft)

    def of(self, figure: Figure) -> Scope:
        """The scope of a figure."""
        draft, passage = self._draft, figure.passage
        sentence = sentence_of(draft, passage, figure.stretch.start)
        previous = sentence_of(draft, passage, sentence.start - 1) if sentence.start else Stretch(0, 0)
        prose, around = draft.passages[passage].prose, tuple(self.surroundings(passage))
        # What a row or a column is headed by says for when its figures hold.
        frame = tuple(draft.passages[other].prose for other in self._row_and_column(passage))
        return _scope(prose, figure.stretch, sentence, previous, around, frame, tuple(self._rivals(figure, sentence)))

    def _rivals(self, figure: Figure, sentence: Stretch) -> Iterator[Stretch]:
        """The other figures of its kind near a figure in its sentence."""
        if figure.kind == "date":
            return
        kinds = _COUNTS if figure.kind in _COUNTS else {figure.kind}
        at, reach = figure.stretch, CLAUSE_REACH
        first = bisect_left(self._draft.figures, figure.start - 2 * reach, key=_begin)
        for each in islice(self._draft.figures, first, None):
            if each.start > figure.end + 2 * reach:
                return
            near = each.passage == figure.passage and sentence.start <= each.stretch.start < sentence.end
            if near and each.stretch != at and each.kind in kinds and abs(each.stretch.start - at.start) <= reach:
                yield each.stretch

    def surroundings(self, passage: int) -> Iterator[Window]:
        """What a passage leans on, itself first: its row and column, what leads into it, the heading over it."""
        yield self.window(passage)
        yield from map(self.window, self._row_and_column(passage))
        yield from map(self.window, self._leads[passage])

    def window(self, passage: int, stretch: Stretch | None = None) -> Window:
        """The words of a passage, or of a stretch of it."""
        prose = self._draft.passages[passage].prose
        return window(prose) if stretch is None else window(prose, *stretch)

    def with_unit(self, figure: Figure) -> Figure:
        """A bare number, with the percent sign that its column's header or the words before it give it."""
        if figure.kind != "number" or figure.unit is not None:
            return figure
        cell = self._draft.passages[figure.passage].cell
        if cell is not None and cell.row:
            header = self._cells.get(cell._replace(row=0))
            shares = header is not None and self._heads_shares(header)
        else:
            fraction = isinstance(figure.value, float) and not figure.value.is_integer()
            listed = fraction and self.of(figure).name_before(_LISTED) is not None
            shares = listed and not self.window(figure.passage).known_as.isdisjoint(_SHARES)
        return figure._replace(kind="percent", unit="percentage") if shares else figure

    def _heads_shares(self, header: int) -> bool:
        """Whether the head of a column, or where it has years alone the heading over the table, speaks of percent."""
        found = self.window(header)
        above = map(self.window, self._leads[header]) if all(is_number(word.form) for word in found.words) else ()
        return any("percent" in each.known_as for each in (found, *above))

    def _row_and_column(self, passage: int) -> Iterator[int]:
        cell = self._draft.passages[passage].cell
        if cell is not None:
            for other in {cell._replace(column=0), cell._replace(row=0)} - {cell}:
                if other in self._cells:
                    yield self._cells[other]


def is_dateline(draft: Draft, figure: Figure) -> bool:
    """Whether a date belongs to the place and day that a dispatch begins with: "BRUSSELS, June 20 (Wire) -"."""
    match = _DATELINE.match(draft.passages[figure.passage].prose) if figure.kind == "date" else None
    return match is not None and figure.stretch.end <= match.end()


def sentence_of(draft: Draft, passage: int, at: int) -> Stretch:
    """The sentence of a passage that holds character `at` of its prose."""
    sentences = draft.sentences[passage]
    for index in overlapping(sentences, Stretch(at, at + 1)):
        return sentences[index]
    return Stretch(0, len(draft.passages[passage].prose))


@remembered
def _scope(
    prose: str,
    at: Stretch,
    sentence: Stretch,
    previous: Stretch,
    context: tuple[Window, ...],
    frame: tuple[str, ...],
    rivals: tuple[Stretch, ...],
) -> Scope:
    return Scope(
        at=at,
        sentence=window(prose, *sentence),
        before=window(prose, *previous),
        context=context,
        times=times(prose, at, sentence, rivals, frame),
        is_part=_is_part(prose, at),
    )


def _is_part(prose: str, at: Stretch) -> bool:
    """Whether a figure is given as a part of another: "of which 3.5%", "1.5% for related spending"."""
    before = prose[max(at.start - _PART_REACH, 0) : at.start]
    after = prose[at.end : at.end + _PART_REACH]
    return _PART_BEFORE.search(before) is not None or _PART_AFTER.search(after) is not None


def _start(word: Word) -> int:
    return word.start


def _begin(figure: Figure) -> int:
    return figure.start


def _leads(draft: Draft) -> list[tuple[int, ...]]:
    """For each passage the one before, which leads into a list or is gone on from, and the heading over it all."""
    found: list[tuple[int, ...]] = []
    heading: int | None = None
    opening: int | None = None
    for index, passage in enumerate(draft.passages):
        if passage.kind == "heading":
            found.append(())
            heading, opening = index, None
            continue
        before = index - 1 if index and draft.passages[index - 1].kind != "heading" else None
        if passage.kind != "item" or before is None or draft.passages[before].group != passage.group:
            # What stands before a list leads into every item of it.
            opening = before
        lead = () if passage.kind == "cell" or opening is None else (opening,)
        found.append(lead if heading is None else (*lead, heading))
    return found
