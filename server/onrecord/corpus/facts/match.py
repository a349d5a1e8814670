"""Which figures of a draft speak of which fact, and whether they contradict it.

A fact of one figure is contradicted by the nearest comparable figure that its cues point to, unless another figure of the
sentence agrees. A fact of several figures ("three times as much in three months as the others in a year") is recognised
by at least one of them; what then is left over on both sides is the contradiction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import FactIndex, KnownFact
from onrecord.corpus.facts.scope import Scope, Scopes, sentence_of
from onrecord.corpus.facts.window import variants
from onrecord.corpus.lexicon import COMMON
from onrecord.language.words import forms
from onrecord.model import Draft, Figure
from onrecord.text import Stretch

# Names of one base for a share: "5% of GDP" is not "5% of the budget".
# A figure of three digits or more is taken for a fact's own.
_DIGITS: Final = 3
_BASES: Final = ("gdp", "gross domestic product", "national income", "economic output", "national output", "output")


class FactMatch(NamedTuple):
    """A figure of the draft against the figure of a fact. `base` says that only what it is a share of differs, `subject`
    that the figure is the fact's and its subject is not."""

    known: KnownFact
    figure: Figure
    recorded: Figure
    agrees: bool
    base: bool = False
    subject: bool = False


def compare_figures(draft: Draft, index: FactIndex) -> Iterator[FactMatch]:
    """Every figure of the draft that speaks of a fact, in order of the facts within each sentence."""
    by_sentence: defaultdict[tuple[int, Stretch], list[Figure]] = defaultdict(list)
    for figure in draft.figures:
        by_sentence[figure.passage, sentence_of(draft, figure.passage, figure.stretch.start)].append(figure)
    # A sentence may lean on the one before for what it speaks of, but not where that one has had the fact right already.
    agreed: set[tuple[int, str]] = set()
    scopes = Scopes(draft)
    for (passage, _), figures in by_sentence.items():
        scoped = [(scopes.with_column_unit(figure), scopes.of(figure)) for figure in figures]
        for known in index.near(frozenset().union(*(each.known_as for each in scopes.surroundings(passage)))):
            met = (passage, known.fact.key)
            for match in list(_against(known, scoped, leaning=met not in agreed)):
                yield match
                if match.agrees:
                    agreed.add(met)


def _misplaced(known: KnownFact, figures: list[tuple[Figure, Scope]]) -> Iterator[FactMatch]:
    """A fact's own telling figure, given to another name: "Spain 4.12%" where that is Poland's."""
    if not known.named or len(known.figures) != 1 or not _telling(known.figures[0]):
        return
    for figure, found in figures:
        alike = comparable(figure, known.figures[0]) and figure.value == known.figures[0].value
        if alike and _in_time(known, found) and _measured(known, found) and _other_subject(known, found):
            yield FactMatch(known, figure, known.figures[0], agrees=False, subject=True)


def _telling(figure: Figure) -> bool:
    """Whether a figure has so many digits that another thing is not likely to have the same."""
    return sum(character.isdigit() for character in figure.text) >= _DIGITS


def _measured(known: KnownFact, found: Scope) -> bool:
    return all(found.anywhere(group) for group in known.cues[1:])


def _other_subject(known: KnownFact, found: Scope) -> bool:
    """Whether the name right before a figure is somebody else's than the fact's."""
    name = found.name_before()
    return name is not None and all(place is not name for place in found.sentence.places(known.cues[0]))


def _against(known: KnownFact, figures: list[tuple[Figure, Scope]], leaning: bool) -> Iterator[FactMatch]:
    yield from _misplaced(known, figures)
    ours = [figure for figure, found in figures if _can_speak_of(known, figure) and _speaks_of(known, found, leaning)]
    if not ours:
        return
    pairs = _agreeing(known, ours)
    for figure, recorded in pairs:
        base = _other_base(figure, recorded)
        yield FactMatch(known, figure, recorded, agrees=not base, base=base)
    if pairs and len(known.figures) == 1:
        return
    matched = {id(figure) for figure, _ in pairs}
    left = [figure for figure in ours if id(figure) not in matched]
    met = {id(recorded) for _, recorded in pairs}
    open_ = [recorded for recorded in known.figures if id(recorded) not in met]
    if len(known.figures) > 1 and not pairs:
        return
    yield from _contradictions(known, left, open_, {id(figure): found for figure, found in figures})


def _contradictions(
    known: KnownFact, ours: list[Figure], recorded: list[Figure], scopes: dict[int, Scope]
) -> Iterator[FactMatch]:
    for theirs in recorded:
        rivals = [figure for figure in ours if comparable(figure, theirs) and not _other_base(figure, theirs)]
        if rivals:
            figure = min(rivals, key=lambda rival: _distance(rival, scopes[id(rival)], known))
            ours = [other for other in ours if other is not figure]
            yield FactMatch(known, figure, theirs, agrees=False)


def _agreeing(known: KnownFact, ours: list[Figure]) -> list[tuple[Figure, Figure]]:
    pairs: list[tuple[Figure, Figure]] = []
    free = list(known.figures)
    for figure in ours:
        for recorded in free:
            if comparable(figure, recorded) and agrees(figure, recorded, known.fact.tolerance):
                pairs.append((figure, recorded))
                free.remove(recorded)
                break
    return pairs


def _can_speak_of(known: KnownFact, figure: Figure) -> bool:
    for recorded in known.figures:
        if comparable(figure, recorded) and (
            figure.kind not in {"number", "quantity"} or _counts_alike(known, figure, recorded)
        ):
            return True
    return False


def _counts_alike(known: KnownFact, ours: Figure, theirs: Figure) -> bool:
    """Whether two counts are of the same things; the cues say which words stand for one another."""
    if ours.unit is None or theirs.unit is None:
        return ours.unit == theirs.unit
    if ours.unit == theirs.unit:
        return True
    nouns = {ours.unit.lower(), f"{ours.unit.lower()}s", _plural(ours.unit)}
    return any(cue.forms[-1] in nouns for group in known.cues for cues in group.values() for cue in cues)


def _plural(unit: str) -> str:
    return unit.lower()[:-1] + "ies" if unit.endswith("y") else unit.lower() + "es"


def _speaks_of(known: KnownFact, found: Scope, leaning: bool) -> bool:
    """Whether the words around a figure say that it is of this fact and of its time."""
    if not known.cues or not _in_time(known, found):
        return False
    inside = [found.near(group, leaning) for group in known.cues]
    if not all(held or found.anywhere(group) for held, group in zip(inside, known.cues, strict=True)):
        return False
    if not known.named:
        return 2 * sum(inside) >= len(inside) and not _of_another(known, found)
    subject = found.nearest(known.cues[0])
    if subject is None:
        return len(found.sentence.words) <= _CELL
    return not found.other_name_nearer(subject, known.cues[0])


def _of_another(known: KnownFact, found: Scope) -> bool:
    """Whether the name right before the figure is of something that the fact does not speak of."""
    name = found.name_before()
    if name is None or found.says(name):
        return False
    return not any(place is name for group in known.cues for place in found.sentence.places(group))


# A table cell holds no more words than this; its subject stands in the row or the column.
_CELL: Final = 4


def _in_time(known: KnownFact, found: Scope) -> bool:
    if not known.years:
        return True
    return bool(found.years & known.years) if found.years else not found.other_time


def _other_base(ours: Figure, theirs: Figure) -> bool:
    """Whether two shares are shares of different things, as far as both say of what."""
    if ours.kind != "percent" or not ours.of or not theirs.of:
        return False
    return not _base(ours.of) & _base(theirs.of)


def _base(of: str) -> frozenset[str]:
    folded = of.lower()
    if any(base in folded for base in _BASES):
        return frozenset({_BASES[0]})
    return frozenset(variants(form)[-1] for form in forms(of)) - COMMON


def _distance(figure: Figure, found: Scope, known: KnownFact) -> int:
    """How far, in characters, a figure stands from the nearest cue."""
    gaps = [
        min(abs(figure.stretch.start - word.end), abs(word.start - figure.stretch.end))
        for group in known.cues
        if (word := found.nearest(group)) is not None
    ]
    return min(gaps, default=0)
