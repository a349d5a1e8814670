"""What a sentence tells: its words by their stems, its names, its numbers, and what it leaves open.

Who is credited with it tells nothing of what it says: "…, the mayor said", "according to the minutes".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from onrecord.corpus.facts.statements.clocks import read_apart
from onrecord.corpus.facts.statements.terms import Number, Term, terms
from onrecord.corpus.facts.stems import stem, stems
from onrecord.corpus.lexicon import ADDING, is_negation
from onrecord.language.lexicon.titles import COURTESY
from onrecord.language.words import words
from onrecord.model import Figure, Word
from onrecord.text import Stretch

# What has more numbers is no sentence, but data.
MOST: Final = 100
# A sentence with a larger share of capitals is a headline, whose capitals make no names.
_TITLED: Final = 0.8
# What a name may be called besides, so that it is the same with or without.
_KINDS: Final = stems(" ".join(COURTESY - {"dame"})) | stems(
    """
    president minister secretary senator governor mayor king queen prince pope general captain
    university college town company corporation corp inc ltd plc
    """
)
_CREDITS: Final = stems("said says told according")
_REPORTING: Final = stems(
    """
    announced confirmed reported reminded noted added recalled explained disclosed revealed promized pledged vowed insisted
    predicted claimed warned argued
    """
)
_HAVE: Final = frozenset({"has", "have"})
_BEING: Final = frozenset({"is", "are", "was", "were", "has", "have", "had", "will"})
_SHE: Final = frozenset({"it", "he", "she", "they"})
# A credit before what is said is no longer than this.
_CREDIT: Final = 6
_MORE: Final = stem("more")
_FEWER: Final = stems("more fewer less lower higher up down")
_ALL_BUT: Final = [[stem(one), stem(two)] for one in ("all", "everyone") for two in ("but", "except", "bar")]
_ADDED: Final = _FEWER | stems("another other additional further extra new")
# A "not" no more words before a number denies it.
_DENYING: Final = 2
# Nouns that a number behind them tells apart; figures of most others are not read at all.
_NUMBERED: Final = "no"
_NAMED: Final = attrgetter("named")
_LABELS: Final = stems("week rank race round match district team model stage group level no number day lane series hole")


class Spot(NamedTuple):
    """A number of a sentence and at which of its terms it stands."""

    told: Told
    at: int
    number: Number

    @property
    def figure(self) -> Figure:
        """The number itself."""
        return self.number.figure

    def beside(self, step: int) -> Term | None:
        """The next term before (-1) or after (1) it that tells something; None at an end of the sentence."""
        terms = self.told.terms
        index = self.at + step
        while 0 <= index < len(terms):
            if terms[index].telling or terms[index].number is not None:
                return terms[index]
            index += step
        return None

    @property
    def denied(self) -> bool:
        """Whether a "not" stands right before it: "was not the first", "did not have 40"; "not only" adds."""
        before = [term.stem for term in self.told.terms[max(self.at - _DENYING, 0) : self.at]]
        return any(is_negation(each) for each in before) and ADDING.isdisjoint(before)

    @property
    def added(self) -> bool:
        """Whether it is only what comes to another, or is taken from it: "40 more", "40 boats fewer", "up 40", "all but 40"."""
        before = self.told.terms[max(self.at - 1, 0) : self.at]
        if [term.stem for term in self.told.terms[max(self.at - 2, 0) : self.at]] in _ALL_BUT:
            return True
        after, behind = self.told.terms[self.at + 1 : self.at + 2], self.told.terms[self.at + 2 : self.at + 3]
        if any(term.stem in _FEWER and not term.parted for term in behind):
            return True
        return any(term.stem in _ADDED - {_MORE} for term in before) or any(term.stem in _ADDED for term in after)

    @property
    def frames(self) -> bool:
        """Whether it tells when, or which of a row ("game 3"), and so what the other numbers are of."""
        return self.figure.kind == "date" or self._is_label()

    def _is_label(self) -> bool:
        terms = self.told.terms
        before = terms[self.at - 1] if self.at else None
        if before is None:
            return False
        gap = terms[self.at].start - before.end
        if gap != 1 if before.telling else before.stem != _NUMBERED or gap > len(". "):
            return False
        if self.figure.kind != "number" or self.figure.unit is not None or isinstance(self.figure.value, str):
            return False
        return before.stem in _LABELS or (not self.number.read and self.figure.text.isdecimal())


class Told:
    """A sentence as terms, and what follows from them. Of a part of one, `whole` is all of it, and `strict` says that each word
    of the part must be the statement's."""

    def __init__(
        self,
        prose: str,
        terms: tuple[Term, ...],
        opens_upper: bool,
        asked: bool,
        whole: Told | None = None,
        strict: bool = False,
    ) -> None:
        self.prose = prose
        self.terms = terms
        self.asked = asked
        self.whole: Told = whole or self
        self.strict = strict
        self._opens_upper = opens_upper
        self.stems = frozenset(term.stem for term in terms if term.number is None)
        self.content = frozenset(term.stem for term in terms if term.telling)
        self.numbers = tuple(Spot(self, index, term.number) for index, term in enumerate(terms) if term.number is not None)
        self.denied = any(is_negation(term.stem) for term in terms)

    def part(self, terms: tuple[Term, ...], strict: bool = False) -> Told:
        """Some of its terms as a sentence of their own."""
        return Told(self.prose, terms, self._opens_upper, self.asked, self.whole, strict)

    @cached_property
    def perfect(self) -> bool:
        """Whether it tells what has been so far: "has landed"."""
        following = zip(self.terms, self.terms[1:], self.terms[2:], strict=False)
        return any(one.stem in _HAVE and (two.verbal or three.verbal) for one, two, three in following)

    @cached_property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """The names in it, each as a run of stems; none where capitals make no names."""
        if not self.cased:
            return ()
        runs = (tuple(run) for named, run in groupby(self.terms, _NAMED) if named)
        return tuple(tuple(term.stem for term in run if term.stem not in _KINDS) for run in runs)

    @cached_property
    def named(self) -> frozenset[str]:
        """The words of its names."""
        return frozenset(each for name in self.names for each in name)

    @property
    def dates(self) -> tuple[Spot, ...]:
        """Those of its numbers that are dates."""
        return tuple(each for each in self.numbers if each.figure.kind == "date")

    @cached_property
    def owned(self) -> frozenset[str]:
        """What it gives to somebody: the "son" of "Lund's son", and of "The son of Lund" where it begins so."""
        owned = {two.stem for one, two in pairwise(self.terms) if one.owner and two.telling}
        first = next((index for index, term in enumerate(self.terms) if term.telling), len(self.terms))
        behind = self.terms[first + 1 : first + 3]
        if [term.stem for term in behind[:1]] == ["of"] and all(term.named for term in behind[1:]):
            owned.add(self.terms[first].stem)
        return frozenset(owned)

    @cached_property
    def cased(self) -> bool:
        """Whether capitals make names of its words: not in a headline, nor where all letters are small."""
        if self.whole is not self:
            return self.whole.cased
        told = [term.capital for term in self.terms if term.telling]
        # A headline has "Is" and "Will" for "is" and "will".
        plain = any(term.stem in _BEING and not term.capital for term in self.terms)
        return (self._opens_upper or any(told)) and (plain or sum(told[1:]) <= _TITLED * max(len(told) - 1, 1))

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """The name it begins with, which is its subject."""
        first = next((term for term in self.terms if term.telling or term.number), None)
        return self.names[0] if first and first.capital and self.names and first.stem in self.names[0] else ()


def tell(prose: str, stretch: Stretch, figures: Iterable[Figure]) -> Told:
    """The sentence of a prose that is `stretch`, with those of the figures that stand in it."""
    inside = [figure for figure in figures if stretch.start <= figure.stretch.start < stretch.end]
    found = words(prose)
    low, high = (bisect_left(found, end, key=_start) for end in stretch)
    asked = prose[slice(*stretch)].rstrip(" \n\"'”’)").endswith("?")
    opens_upper = low < high and prose[found[low].start].isupper()
    apart = read_apart(prose, *stretch, tuple(inside))
    return Told(prose, _uncredited(terms(prose, found[low:high], inside, apart), prose), opens_upper, asked)


def _uncredited(told: tuple[Term, ...], prose: str) -> tuple[Term, ...]:
    """The terms, those that only credit somebody told of nothing: they stand before the numbers or behind them."""
    numbers = [index for index, term in enumerate(told) if term.number is not None]
    said = [index for index, term in enumerate(told) if term.stem in _CREDITS or _reports(told, prose, index, numbers)]
    if not numbers or not said:
        return told
    low = said[0] + 1 if said[0] < min(numbers[0], _CREDIT) else 0
    if low and told[low - 1].stem not in _CREDITS:
        low = _that(told, low) + 1
    own = low + (told[low].stem == "that") if low else low
    heard = any(term.stem in _BEING for term in told[max(said[0] - 1, 0) : said[0]])
    if low and not heard and told[own].stem in _SHE and any(term.named for term in told[:low]):
        # "Skerry said that it has 40": of whoever says so. Who "was told that" does not.
        return (*told[: low - 1], *told[own + 1 :])
    high = _credit_behind(told, prose, numbers[-1], said[-1]) if said[-1] > numbers[-1] else len(told)
    return tuple(
        term if low <= index < high else term._replace(telling=False, capital=False) for index, term in enumerate(told)
    )


def _reports(told: tuple[Term, ...], prose: str, at: int, numbers: list[int]) -> bool:
    """Whether a verb that tells of what is so, and may have an object of its own, only credits: it stands before the numbers
    with a "that", or behind the last one and a comma."""
    if told[at].stem not in _REPORTING or not numbers:
        return False
    if at < numbers[0]:
        return at < _that(told, at) < numbers[0]
    return at > numbers[-1] and "," in prose[told[numbers[-1]].end : told[at].start]


def _that(told: tuple[Term, ...], at: int) -> int:
    """Where a "that" stands no more than a few words behind a term; the term itself where none does."""
    return next((near for near in range(at, min(at + _CREDIT, len(told))) if told[near].stem == "that"), at)


def _credit_behind(told: tuple[Term, ...], prose: str, number: int, said: int) -> int:
    """The term at which the credit behind the last number begins, after a comma or with "according"."""
    commas = [at for at in range(number + 1, said + 1) if "," in prose[told[at - 1].end : told[at].start]]
    if commas:
        return commas[-1]
    return said if told[said].stem == stem("according") else len(told)


def _start(word: Word) -> int:
    return word.start
