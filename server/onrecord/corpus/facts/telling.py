"""What a sentence tells, as sentences are laid side by side: its words by their stems, and its numbers.

A number is a figure, or what only looks like one ("the first", "one of them", "2-0", "version 3.4"): beside a sentence that
is otherwise the same it can be wrong all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, SAYING, STARTERS, is_negation, is_number
from onrecord.language.words import words
from onrecord.model import Figure, Word
from onrecord.text import Span, Stretch

_IRREGULAR: Final = dict(
    pair.split(":")
    for pair in """
    sold:sell spent:spend made:make won:win held:hold began:begin begun:begin met:meet paid:pay built:build lost:lose
    took:take taken:take gave:give given:give wrote:write written:write rose:rise risen:rise fell:fall fallen:fall grew:grow
    grown:grow bought:buy brought:bring sent:send left:leave ran:run led:lead flew:fly flown:fly shot:shoot drew:draw
    drawn:draw kept:keep stood:stand caught:catch became:become dying:die died:die chosen:choose chose:choose
    """.split()
)
_ENDINGS: Final = re.compile(r"(?:ing|ed|es|s|e)$")
_VOWEL: Final = re.compile(r"[aeiouy]")
_SHORTEST: Final = 3
_ORDINALS: Final = {
    form: float(place)
    for place, form in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1)
}
# What may join the parts of one number: "2 - 0", "3.4.2", "12:30".
_JOINT: Final = re.compile(r"\.| ?[-–:,/] ?")
# A sentence with a larger share of capitals is a headline, whose capitals make no names.
_TITLED: Final = 0.6
_DAYS: Final = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
# What a name may be called besides, so that it is the same with or without.
_KINDS: Final = frozenset(
    """
    mr mrs ms miss dr sir lord lady president minister secretary senator governor mayor king queen prince pope general captain
    university college city town county company corporation corp inc ltd plc
    """.split()
)


class Number(NamedTuple):
    """A number of a sentence. `read` says that it is a figure of the draft and not only looks like one."""

    figure: Figure
    read: bool


class Term(NamedTuple):
    """A word or a number of a sentence. `telling` says that it is a word that tells something, `capital` that it begins with one."""

    stem: str
    start: int
    end: int
    number: Number | None = None
    telling: bool = False
    capital: bool = False


class Told:
    """A sentence as terms, and what follows from them."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        self.stems = frozenset(term.stem for term in terms if term.number is None)
        self.content = frozenset(term.stem for term in terms if term.telling)
        self.numbers = tuple(index for index, term in enumerate(terms) if term.number is not None)
        self.denied = any(is_negation(term.stem) for term in terms)

    @cached_property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """The names in it, each as a run of stems; none where capitals make no names."""
        if not self.cased:
            return ()
        runs = (tuple(run) for capital, run in groupby(self.terms, lambda term: term.capital and term.telling) if capital)
        return tuple(tuple(term.stem for term in run if term.stem not in _KINDS) for run in runs)

    @cached_property
    def cased(self) -> bool:
        """Whether capitals make names of its words: not in a headline, nor where all letters are small."""
        told = [term.capital for term in self.terms if term.telling]
        return any(told) and sum(told[1:]) <= _TITLED * max(len(told) - 1, 1)

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """The name it begins with, which is its subject."""
        first = next((term for term in self.terms if term.telling or term.number), None)
        return self.names[0] if first and first.capital and self.names and first.stem in self.names[0] else ()

    def beside(self, index: int, step: int) -> Term | None:
        """The next term before (-1) or after (1) the one at `index` that tells something; None at an end of the sentence."""
        at = index + step
        while 0 <= at < len(self.terms):
            if self.terms[at].telling or self.terms[at].number is not None:
                return self.terms[at]
            at += step
        return None


def tell(prose: str, stretch: Stretch, figures: Iterable[Figure], passage: int = 0) -> Told:
    """The sentence of a prose that is `stretch`, with those of the figures that stand in it."""
    inside = [figure for figure in figures if stretch.start <= figure.stretch.start < stretch.end]
    found = words(prose)
    low, high = (bisect_left(found, end, key=_start) for end in stretch)
    return Told(tuple(_joined(_terms(prose, found[low:high], inside), prose, passage)))


def stem(form: str) -> str:
    """A folded word without its inflection, so that "released" and "releases" are one."""
    if is_negation(form):
        return form
    bare = form.removesuffix("'s").removesuffix("'")
    if bare in _IRREGULAR:
        bare = _IRREGULAR[bare]
    return _stem(bare)


@lru_cache(maxsize=1 << 14)
def _stem(bare: str) -> str:
    if bare.endswith("ies") and len(bare) > _SHORTEST + 1:
        return bare[:-3] + "y"
    match = _ENDINGS.search(bare)
    short = bare[: match.start()] if match and not bare.endswith("ss") else bare
    if len(short) < _SHORTEST or not _VOWEL.search(short):
        return bare
    return short[:-1] if short[-1] == short[-2] else short


def _start(word: Word) -> int:
    return word.start


def _terms(prose: str, found: Iterable[Word], figures: list[Figure]) -> Iterator[Term]:
    """The terms of words; all words of one figure are one term, and the first word's capital is no name's if it often begins."""
    first = True
    seen: Figure | None = None
    for word in found:
        figure = next((each for each in figures if word.start < each.stretch.end and each.stretch.start < word.end), None)
        if figure is not None:
            if figure is not seen:
                yield Term("", *figure.stretch, number=Number(figure, read=True))
            seen = figure
        elif _looks_like_number(word.form):
            yield Term(word.form, word.start, word.end, number=Number(_bare(word, prose), read=False))
        else:
            telling = word.form not in COMMON and word.form not in SAYING and not is_number(word.form) and len(word.form) > 1
            capital = prose[word.start].isupper() and word.form not in _DAYS and word.form not in QUANTIFIERS
            opening = first and (word.form in STARTERS or word.form.endswith(("ed", "ing", "ly")))
            yield Term(stem(word.form), word.start, word.end, telling=telling, capital=capital and not opening)
        first = False


def _looks_like_number(form: str) -> bool:
    return form[0].isdigit() or form in _ORDINALS


def _bare(word: Word, prose: str) -> Figure:
    """A number that is none to those who read figures."""
    place = _ORDINALS.get(word.form)
    value = place if place is not None else float(word.form) if word.form.isdecimal() else word.form
    stretch = Stretch(word.start, word.end)
    return Figure(Span(*stretch), prose[slice(*stretch)], 0, stretch, "number" if place is None else "ordinal", value)


def _joined(terms: Iterable[Term], prose: str, passage: int) -> Iterator[Term]:
    """The terms, numbers that punctuation ties together made one."""
    held: Term | None = None
    for term in terms:
        if held is not None and held.number and term.number and not (held.number.read and term.number.read):
            between = prose[held.end : term.start]
            if _JOINT.fullmatch(between):
                stretch = Stretch(held.start, term.end)
                text = prose[slice(*stretch)]
                whole = Figure(Span(*stretch), text, passage, stretch, "number", re.sub(r"\s", "", text))
                held = Term("", *stretch, number=Number(whole, read=False))
                continue
        if held is not None:
            yield held
        held = term
    if held is not None:
        yield held
