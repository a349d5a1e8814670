"""Comparison of quoted words with one entry, word by word: what differs, and of what kind each difference is.

A quotation is given as unbroken runs with marked gaps between them (`language/utterances.py`). It is verbatim when its
runs stand in the entry in their order, each unbroken, and no gap or end turns the sense (`cuts.py`). Otherwise each run
is aligned with the entry and every stretch of words that does not agree is one difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.cutting.cuts import turned
from onrecord.corpus.lexicon import COMMON, CONJUNCTIONS
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import ALONE, Difference, Range, Rendering, Setting, may_be_missing
from onrecord.corpus.wording.align import Step, align
from onrecord.corpus.wording.classify import kind_of, led_in
from onrecord.corpus.wording.sameness import goes_on, is_same, swapped
from onrecord.corpus.wording.units import completed, widened
from onrecord.language.lexicon.determiners import ARTICLES
from onrecord.language.utterances import Said

# In so many places are words looked at that stand in an entry again and again.
_PLACES: Final = 8


def render(said: Said, recorded: Recorded, setting: Setting = ALONE) -> Rendering:
    """Compare a quotation of at least one word with an entry."""
    forms = said.forms
    runs = said.runs()
    exact = _exact(said, recorded, setting)
    if exact is not None:
        return exact
    found = [recorded.find(forms[start:end]) for start, end in runs]
    if all(found) and len(runs) > 1:
        places = [place for place in found if place]
        whole = (min(place[0] for place in places), max(place[1] for place in places))
        return Rendering(recorded, (Difference("order", (0, len(forms)), whole),), whole, tuple(places))
    return _aligned(said, runs, recorded, setting)


def _exact(said: Said, recorded: Recorded, setting: Setting) -> Rendering | None:
    """The rendering where every run stands in the entry in its turn; of words that stand there more than once, where the sense
    is kept if it is anywhere."""
    runs = [said.forms[start:end] for start, end in said.runs()]
    found: Rendering | None = None
    at = 0
    for _ in range(_PLACES):
        placed = _place(runs, recorded, at)
        if placed is None:
            break
        differences = tuple(turned(said, placed, recorded, setting))
        if found is None or not differences:
            found = Rendering(recorded, differences, (placed[0][0], placed[-1][1]), tuple(placed))
        if not differences:
            break
        at = placed[0][0] + 1
    return found


def _place(runs: list[tuple[str, ...]], recorded: Recorded, at: int = 0) -> list[Range] | None:
    """Where each run stands from word `at` on, each after the one before it; None where one does not stand at all."""
    placed: list[Range] = []
    for run in runs:
        place = recorded.find(run, at)
        if place is None:
            return None
        placed.append(place)
        at = place[1]
    return placed


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
            differences.extend(_differences(said, recorded, steps, setting.number))
        else:
            place = exact
        places.append(place)
        at = place[1]
    differences = swapped(forms, recorded, differences)
    if all(may_be_missing(recorded, each) for each in differences):
        # Nothing else differs, so that it is known what each gap swallows.
        differences.extend(turned(said, places, recorded, setting))
    whole = (min(place[0] for place in places), max(place[1] for place in places))
    slight = all(_is_slight(forms, recorded, each) for each in differences)
    return Rendering(recorded, tuple(differences), whole, tuple(places), slight)


def _is_slight(forms: tuple[str, ...], recorded: Recorded, difference: Difference) -> bool:
    """Whether common words alone differ, such as "that" or "must" for "have to"."""
    if difference.turns or difference.kind in {"negation", "quantifier", "order"}:
        return False
    return COMMON.issuperset(forms[slice(*difference.quoted)]) and COMMON.issuperset(
        recorded.forms[slice(*difference.recorded)]
    )


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


def _differences(said: Said, recorded: Recorded, steps: list[Step], number: str) -> Iterator[Difference]:
    first = steps[0].quoted if steps else None
    for quoted, on_record in _hunks(said, recorded, steps):
        words = said.forms[slice(*quoted)]
        if quoted[0] == first and CONJUNCTIONS.issuperset(words) and CONJUNCTIONS.isdisjoint(recorded.forms[slice(*on_record)]):
            # An "and" before the speaker's first word stands for none of theirs.
            on_record = (on_record[1], on_record[1])
        if quoted[0] == 0 and quoted[1] > 1 and on_record[0] == 0 and leads_with_article(said, recorded):
            quoted, words = (1, quoted[1]), words[1:]
        on_record = _counterpart(said, quoted, recorded, on_record)
        theirs = tuple(recorded.forms[at] for at in range(*on_record) if at not in recorded.optional or quoted[0] < quoted[1])
        if (
            words == theirs
            or is_same(said, quoted, recorded, on_record, theirs)
            or goes_on(number, said, quoted, recorded, on_record)
        ):
            continue
        kind = kind_of(words, theirs, said.has_name(*quoted), recorded.said.has_name(*on_record))
        yield Difference(kind, quoted, on_record)


def _counterpart(said: Said, quoted: Range, recorded: Recorded, on_record: Range) -> Range:
    """All the recorded words that quoted ones stand for, and none of those before a fragment that begins in mid-sentence."""
    start, end = completed(recorded, on_record, said, quoted)
    words = said.forms[slice(*quoted)]
    if quoted[0] == 0 and words and said.text[said.words[0].start].islower():
        start += led_in(words, recorded.forms[start:end])
    return start, end


def leads_with_article(said: Said, recorded: Recorded) -> bool:
    """Whether a quotation has an article before the first word of an entry that begins in mid-sentence, where nobody knows what
    stood: “a decisive step” for “decisive step”."""
    return said.forms[0] in ARTICLES and recorded.begins_amid and recorded.forms[0] not in ARTICLES


def _hunks(said: Said, recorded: Recorded, steps: list[Step]) -> Iterator[tuple[Range, Range]]:
    """Ranges of quoted and recorded words that the alignment does not pair with their like, neighbours taken together."""
    forms = said.forms
    differ = widened(steps, [not _agrees(forms, recorded, step) for step in steps], said, recorded.said)
    pending: list[Step] = []
    for step, differs in [*zip(steps, differ, strict=True), (None, False)]:
        if step is not None and differs:
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
