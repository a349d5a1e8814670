"""Comparison of quoted words with one entry, word by word: what differs, and of what kind each difference is.

A quotation is given as unbroken runs with marked gaps between them (`language/utterances.py`). It is verbatim when its
runs stand in the entry in their order, each unbroken, and no gap or end turns the sense (`sense.py`). Otherwise each run
is aligned with the entry and every stretch of words that does not agree is one difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from onrecord.corpus import sense
from onrecord.corpus.align import Step, align
from onrecord.corpus.classify import Kind, kind_of, same_words
from onrecord.corpus.lexicon import COMMON
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.tidied import is_tidied
from onrecord.language.utterances import Gap, Said

Range = tuple[int, int]

# Fewer words than these may stand elsewhere in an entry by chance.
_SWAPPED: Final = 2


class Difference(NamedTuple):
    """Quoted words that are not those on record. Both ranges count words; an empty `quoted` means that words were left out
    before it, an empty `recorded` that words were put in."""

    kind: Kind | Literal["order", "splice", "cut"]
    quoted: Range
    recorded: Range


class Rendering(NamedTuple):
    """A quotation against one entry: what differs, the range of the entry's words that it renders, and the ranges in it that
    the draft gives as unbroken. `slight` says that nothing but common words differ, and none that carries the sense."""

    recorded: Recorded
    differences: tuple[Difference, ...]
    place: Range
    parts: tuple[Range, ...] = ()
    slight: bool = False

    @property
    def verbatim(self) -> bool:
        return not self.differences

    def tidied(self) -> Rendering:
        """The same without the differences that a tidy house allows."""
        return self._replace(differences=tuple(each for each in self.differences if not _may_be_missing(self.recorded, each)))


class Setting(NamedTuple):
    """What surrounds a quotation: the draft's own words in its sentence, and whether it is a later or an earlier part of
    a split one."""

    around: frozenset[str] = frozenset()
    goes_on: bool = False
    comes_from: bool = False


# A quotation that stands alone.
ALONE: Final = Setting()


def render(said: Said, recorded: Recorded, setting: Setting = ALONE) -> Rendering:
    """Compare a quotation of at least one word with an entry."""
    forms = said.forms
    runs = said.runs()
    placed = _place([forms[start:end] for start, end in runs], recorded)
    if placed is not None:
        turned = tuple(_turned(said, placed, recorded, setting))
        return Rendering(recorded, turned, (placed[0][0], placed[-1][1]), tuple(placed))
    found = [recorded.find(forms[start:end]) for start, end in runs]
    if all(found) and len(runs) > 1:
        places = [place for place in found if place]
        whole = (min(place[0] for place in places), max(place[1] for place in places))
        return Rendering(recorded, (Difference("order", (0, len(forms)), whole),), whole, tuple(places))
    return _aligned(said, runs, recorded, setting)


def _place(runs: list[tuple[str, ...]], recorded: Recorded) -> list[Range] | None:
    """Where each run stands, each after the one before it; None where one does not stand at all."""
    placed: list[Range] = []
    at = 0
    for run in runs:
        place = recorded.find(run, at)
        if place is None:
            return None
        placed.append(place)
        at = place[1]
    return placed


def _turned(said: Said, placed: list[Range], recorded: Recorded, setting: Setting) -> Iterator[Difference]:
    """Cuts that turn the sense although every word checks out."""
    count, start, end = len(said.words), placed[0][0], placed[-1][1]
    runs = said.runs()
    marks = {gap.before: gap for gap in said.gaps}
    bracketed = list(_bracketed_ends(said, marks, (start, end), recorded, setting))
    yield from bracketed
    led_in = setting.comes_from or any(each.quoted[0] == 0 for each in bracketed)
    before = None if led_in else sense.turned_by_start(recorded, start, setting.around)
    if before is not None:
        yield Difference("cut", (0, count), (before, start))
    for index in range(1, len(placed)):
        left_out = (placed[index - 1][1], placed[index][0])
        at = runs[index][0]
        if sense.turned_by_gap(recorded, *left_out, marks[at], setting.around):
            yield Difference("cut", (at - 1, at + 1), left_out)
    after = None if setting.goes_on else sense.turned_by_end(recorded, placed[-1][0], end, setting.around)
    if after is not None:
        yield Difference("cut", (0, count), (end, after + 1))


def _bracketed_ends(
    said: Said, marks: dict[int, Gap], place: Range, recorded: Recorded, setting: Setting
) -> Iterator[Difference]:
    """Brackets at an end of the quotation that stand in the place of words that carry the sense."""
    count, (start, end) = len(said.words), place
    if 0 in marks:
        opening = (sense.sentence_start(recorded, start), start)
        if sense.turned_by_bracket(recorded, *opening, marks[0], setting.around):
            yield Difference("cut", (0, 1), opening)
    if count in marks:
        closing = (end, sense.sentence_end(recorded, end))
        if sense.turned_by_bracket(recorded, *closing, marks[count], setting.around):
            yield Difference("cut", (count - 1, count), closing)


def _aligned(said: Said, runs: tuple[Range, ...], recorded: Recorded, setting: Setting) -> Rendering:
    forms = said.forms
    differences: list[Difference] = []
    places: list[Range] = []
    at = 0
    for start, end in runs:
        exact = recorded.find(forms[start:end], at)
        if exact is None:
            steps = _shifted(align(forms[start:end], recorded.forms[at:], _optional(recorded, at)), start, at)
            paired = [step.recorded for step in steps if step.recorded is not None]
            place = (paired[0], paired[-1] + 1) if paired else (at, at)
            differences.extend(_differences(said, recorded, steps))
        else:
            place = exact
        places.append(place)
        at = place[1]
    differences = _swapped(forms, recorded, differences)
    if all(_may_be_missing(recorded, each) for each in differences):
        # Nothing else differs, so that it is known what each gap swallows.
        differences.extend(_turned(said, places, recorded, setting))
    whole = (min(place[0] for place in places), max(place[1] for place in places))
    slight = all(_is_slight(forms, recorded, each) for each in differences)
    return Rendering(recorded, tuple(differences), whole, tuple(places), slight)


def _is_slight(forms: tuple[str, ...], recorded: Recorded, difference: Difference) -> bool:
    """Whether common words alone differ, such as "that" or "must" for "have to"."""
    turned = difference.kind == "cut" and difference.quoted[0] < difference.quoted[1]
    if turned or difference.kind in {"negation", "number", "quantifier", "name", "order"}:
        return False
    return COMMON.issuperset(forms[slice(*difference.quoted)]) and COMMON.issuperset(
        recorded.forms[slice(*difference.recorded)]
    )


def _may_be_missing(recorded: Recorded, difference: Difference) -> bool:
    """Whether a difference is nothing but words left out that a tidy house may leave out."""
    return difference.quoted[0] == difference.quoted[1] and is_tidied(recorded, *difference.recorded)


def _optional(recorded: Recorded, start: int) -> frozenset[int]:
    return frozenset(index - start for index in recorded.optional if index >= start)


def _shifted(steps: list[Step], quoted: int, recorded: int) -> list[Step]:
    return [
        Step(
            None if step.quoted is None else step.quoted + quoted,
            None if step.recorded is None else step.recorded + recorded,
        )
        for step in steps
    ]


def _differences(said: Said, recorded: Recorded, steps: list[Step]) -> Iterator[Difference]:
    for quoted, on_record in _hunks(said.forms, recorded, steps):
        words = said.forms[slice(*quoted)]
        theirs = tuple(recorded.forms[at] for at in range(*on_record) if at not in recorded.optional or quoted[0] < quoted[1])
        if words == theirs or any(same_words(words, other) for other in _with_neighbours(recorded, on_record, theirs)):
            continue
        kind = kind_of(words, theirs, said.has_name(*quoted), recorded.said.has_name(*on_record))
        yield Difference(kind, quoted, on_record)


def _hunks(forms: tuple[str, ...], recorded: Recorded, steps: list[Step]) -> Iterator[tuple[Range, Range]]:
    """Ranges of quoted and recorded words that the alignment does not pair with their like, neighbours taken together."""
    pending: list[Step] = []
    for step in [*steps, None]:
        if step is not None and not _agrees(forms, recorded, step):
            pending.append(step)
            continue
        if pending:
            yield (
                _range([each.quoted for each in pending], step and step.quoted),
                _range([each.recorded for each in pending], step and step.recorded),
            )
            pending = []


def _agrees(forms: tuple[str, ...], recorded: Recorded, step: Step) -> bool:
    return step.quoted is not None and step.recorded is not None and forms[step.quoted] == recorded.forms[step.recorded]


def _range(indexes: list[int | None], following: int | None) -> Range:
    present = [index for index in indexes if index is not None]
    if present:
        return present[0], present[-1] + 1
    at = following or 0
    return at, at


def _with_neighbours(recorded: Recorded, on_record: Range, theirs: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The recorded words of a difference, and with the word before or after: a compound at the edge of a fragment
    ("cybersecurity" for "cyber security") is paired with only half of what it stands for."""
    yield theirs
    start, end = on_record
    yield recorded.forms[max(start - 1, 0) : start] + theirs
    yield theirs + recorded.forms[end : end + 1]


def _swapped(forms: tuple[str, ...], recorded: Recorded, differences: list[Difference]) -> list[Difference]:
    """One difference of order in the place of several, where the quotation has the entry's very words in another order."""
    strange = [index for each in differences for index in range(*each.quoted)]
    if len(strange) < _SWAPPED or len(forms) < 2 * _SWAPPED:
        return differences
    matched = Counter(forms) - Counter(forms[index] for index in strange)
    if not Counter(forms[index] for index in strange) <= Counter(recorded.forms) - matched:
        return differences
    places = [each.recorded for each in differences if each.recorded[0] < each.recorded[1]]
    whole = (min(place[0] for place in places), max(place[1] for place in places)) if places else (0, len(recorded.forms))
    return [Difference("order", (strange[0], strange[-1] + 1), whole)]
