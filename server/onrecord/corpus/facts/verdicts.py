"""What a figure that speaks of a fact says of it: that it is so, or that it is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable, other_base
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.counting import telling
from onrecord.corpus.facts.obstacles.nearness import distance
from onrecord.corpus.facts.obstacles.sorts import is_paced_apart
from onrecord.corpus.facts.placing.periods import years_of
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.window import variants, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.model import Figure, Passage
from onrecord.text import Span, Stretch

# Cues of so many groups in one sentence leave no doubt, even where a single figure has nothing to go by.
_GROUPS: Final = 3
# What joins the words of a head, or says no more of a share than that it is one.
_JOINING: Final = frozenset("a an and as by for in of on per percent share the to".split())
_BOUNDS: Final = frozenset({"at least", "at most", "more than", "less than"})


class Turned(NamedTuple):
    """A change that is told the other way round: where in the passage's prose, "rose by 5%", and the words on record."""

    words: Stretch
    recorded: str


Slip = Literal["misprint", "exchange"]


class FactMatch(NamedTuple):
    """A figure of the draft against the figure of a fact. `base` says that only what it is a share of differs; `owner` is
    whom the draft gives the fact's own figure to, where that is somebody else; `years` are the draft's words for when; of a
    figure that is right in all but which way something has changed, `turned` tells how; `misprint` says that it is one of the
    figure on record."""

    known: KnownFact
    figure: Figure
    recorded: Figure
    agrees: bool
    base: bool = False
    owner: str | None = None
    years: tuple[Span, ...] = ()
    turned: Turned | None = None
    slip: Slip | None = None

    def placed(self, passage: Passage, number: int) -> FactMatch:
        """The match of a figure whose place is that of the passage's prose, with its place in the draft."""
        figure = self.figure._replace(span=passage.span(self.figure.stretch), passage=number)
        return self._replace(figure=figure, years=tuple(passage.span(Stretch(*span)) for span in self.years))


def is_loose(right: FactMatch) -> bool:
    """Whether a figure only lies within the bounds that it sets itself: "up to 6%" where 5% is on record."""
    plain = right.figure._replace(qualifier="exactly")
    return right.figure.qualifier in _BOUNDS and not agrees(plain, right.recorded, right.known.fact.tolerance)


def is_bounded_alike(wrong: FactMatch) -> bool:
    """Whether a wrong figure has the bounds of the one on record, or its number and other bounds: so it is the one meant."""
    ours, theirs = wrong.figure, wrong.recorded
    return (
        ours.qualifier in _BOUNDS
        and theirs.qualifier in _BOUNDS
        and (ours.qualifier == theirs.qualifier or ours.value == theirs.value)
    )


def is_own(known: KnownFact, figure: Figure) -> bool:
    """Whether a figure is the fact's, to the digit, and telling."""
    if len(known.figures) != 1:
        return False
    recorded = known.figures[0]
    return telling(recorded) and comparable(figure, recorded) and figure.value == recorded.value


def alone(known: KnownFact, ours: list[Scoped]) -> bool:
    """Whether a single figure stands among cues of every group: nothing else can be meant."""
    cues = known.cues
    return len(ours) == 1 and len(cues) >= _GROUPS and all(ours[0].scope.sentence.holds(group) for group in cues)


def are_dated(known: KnownFact, sentence: Sequence[Scoped]) -> bool:
    """Whether each figure of a sentence that could be a fact's tells its year, and the fact none: "in 2019 ($9 million)"."""
    told = [each for each in sentence if any(comparable(each.figure, theirs) for theirs in known.figures)]
    return not (known.years or years_of(known.fact.statement)) and all(each.scope.times.years for each in told)


def are_led_by_year(known: KnownFact, ours: Sequence[Scoped]) -> bool:
    """Whether the one amount of a fact that tells its year stands under a lead or heads that tell that year, and that have with
    its sentence all that the fact tells and nothing else."""
    dates = [str(each.value) for each in known.figures if each.kind == "date"]
    if len(ours) != 1 or len(known.figures) - len(dates) != 1 or not all(each.isdecimal() for each in dates):
        return False
    found = ours[0].scope
    if years_of("; ".join(each.prose for each in found.context[1:])) != frozenset(dates):
        return False
    words = [word for word in found.sentence.words if not found.at.start <= word.start < found.at.end]
    told = [word.form for word in words] + [word.form for each in found.context[1:] for word in each.words]
    held = {form for each in told for form in variants(each)}
    held |= {form for group in known.cues if not held.isdisjoint(group) for form in group}
    statement = window(known.fact.statement)
    stated = statement.known_as.union(_JOINING, *known.cues)
    return all(not stated.isdisjoint(variants(form)) for form in told) and all(
        not held.isdisjoint(variants(word.form)) for word in statement.words if _tells(word.form)
    )


def is_another_case(known: KnownFact, sentence: Sequence[Scoped]) -> bool:
    """Whether a sentence has another amount than a fact, and another date: two things that are wrong make another thing."""
    met: set[bool] = set()
    for theirs in known.figures:
        told = [each.figure for each in sentence if comparable(each.figure, theirs)]
        if any(agrees(figure, theirs, known.fact.tolerance) for figure in told):
            return False
        met |= {theirs.kind == "date"} if told else set()
    return len(met) > 1


def in_same_words(known: KnownFact, ours: Sequence[Scoped]) -> bool:
    """Whether figures stand in a sentence as those of a fact do in its statement, joined by the same words, "9 votes to 2", and
    the sentence has all other words of that: nothing else can be meant, be all of them wrong."""
    if len(ours) != len(known.figures) or not ours:
        return False
    told, statement = ours[0].scope.sentence, known.fact.statement
    between = (told.prose[one.figure.stretch.end : two.figure.stretch.start] for one, two in pairwise(ours))
    stated = (statement[one.stretch.end : two.stretch.start] for one, two in pairwise(known.figures))
    if not all(one == two and one.strip() for one, two in zip(between, stated, strict=True)):
        return False
    held = frozenset(form for group in known.cues if told.holds(group) for form in group) | told.known_as
    return all(form in held for word in window(statement).words if _tells(word.form) for form in variants(word.form)[-1:])


def _tells(form: str) -> bool:
    return form not in COMMON and not is_number(form)


def agreeing(known: KnownFact, ours: list[Scoped]) -> list[tuple[Scoped, Figure]]:
    """The figures that agree with one of a fact, each with that."""
    pairs: list[tuple[Scoped, Figure]] = []
    for each in ours:
        alike = (theirs for theirs in known.figures if comparable(each.figure, theirs))
        recorded = next((theirs for theirs in alike if agrees(each.figure, theirs, known.fact.tolerance)), None)
        if recorded is not None and not is_paced_apart(each.scope.sentence.prose, each.figure, known.fact.statement, recorded):
            pairs.append((each, recorded))
    return pairs


def contradictions(known: KnownFact, ours: list[Scoped], recorded: list[Figure]) -> Iterator[FactMatch]:
    """Of each figure of a fact the nearest that it could be compared with, and that does not agree."""
    for theirs in recorded:
        rivals = [each for each in ours if comparable(each.figure, theirs) and not other_base(each.figure, theirs)]
        if rivals:
            nearest = min(rivals, key=lambda rival: distance(known, rival))
            ours = [each for each in ours if each is not nearest]
            yield FactMatch(known, nearest.figure, theirs, agrees=False)
