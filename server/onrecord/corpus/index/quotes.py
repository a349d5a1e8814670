"""The index of quotes: from quoted words to the few entries that could be meant.

Retrieval is by the rare words and word pairs that a quotation shares with an entry, weighted by how rare they are; the
verdict is never drawn from this score (a dropped "not" scores .97), only from the comparison word by word in
`compare.py`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import LCSseq

from onrecord.corpus.index.numbers import number_of_run, numbers_of_runs
from onrecord.corpus.index.postings import Postings, post
from onrecord.corpus.lexicon import COMMON, PRONOUNS, QUANTIFIERS, TIMES, is_negation, is_number
from onrecord.corpus.recorded import Recorded
from onrecord.language.quoted import quoted_forms as folded
from onrecord.memory import remembered
from onrecord.model import Misquote, Quote

if TYPE_CHECKING:
    from onrecord.corpus.rendering import Range, Rendering

# A whole entry of this many words, or a part of `_TELLING` words with `_CONTENT` that are not common, is its speaker's own.
_WHOLE: Final = 4
_TELLING: Final = 5
_CONTENT: Final = 2
_OPENING: Final = 2
_ANYBODYS: Final = COMMON | PRONOUNS | QUANTIFIERS | TIMES


class Candidate(NamedTuple):
    """An entry that a quotation may render, and its place among the entries. `shared` (0 to 1) is the weight of the
    quotation's words that it has, `ordered` the share of the quotation's words that it has in the same order,
    `content` how many of them are neither common words nor numbers."""

    recorded: Recorded
    number: int
    shared: float
    ordered: float
    content: int
    length: int


class QuoteTables(NamedTuple):
    """Which entries have a word or pair of words, and which list a misquote, by the numbers of `numbers.py`."""

    terms: Postings
    misquotes: Postings


class QuoteIndex:
    """All quotes of a rule set, by their words. `entries` are worked out when they are first met."""

    def __init__(self, entries: Sequence[Recorded], tables: QuoteTables) -> None:
        self.entries = entries
        self._tables = tables
        self._holders = lru_cache(maxsize=1 << 16)(self._find)
        self._weight = lru_cache(maxsize=1 << 16)(self._weigh)
        self._listed = remembered(self._find_listed)
        self._telling = lru_cache(maxsize=1 << 12)(_is_telling)
        self._has_more = lru_cache(maxsize=1 << 12)(_has_more)

    def misquote(self, text: str) -> tuple[Quote, Misquote] | None:
        """The entry that lists just the words of a text among its misquotes; of several the last."""
        return self._listed(text)

    def _find_listed(self, text: str) -> tuple[Quote, Misquote] | None:
        forms = folded(text)
        for number in reversed(self._tables.misquotes.of(number_of_run(forms))):
            quote = self.entries[number].quote
            for listed in quote.misquotes:
                if folded(listed.text) == forms:
                    return quote, listed
        return None

    def weight(self, term: str) -> float:
        """How much a word or a pair "a b" tells: its inverse document frequency among the entries."""
        return self._weight(term)

    def _weigh(self, term: str) -> float:
        return log(1 + (len(self.entries) + 1) / (len(self._holders(term)) + 0.5))

    def candidates(self, forms: tuple[str, ...], limit: int = 6) -> list[Candidate]:
        """The entries nearest to `forms`, best first."""
        scores: defaultdict[int, float] = defaultdict(float)
        for term in set(_terms(forms)):
            weight = self._weight(term)
            for number in self._holders(term):
                scores[number] += weight
        weights = {form: self._weight(form) for form in set(forms)}
        return [self._candidate(forms, weights, number) for number in nlargest(limit, scores, key=scores.__getitem__)]

    def telling(self, rendering: Rendering) -> bool:
        """Whether the words rendered are so much an entry's own that nobody else is likely to have said them."""
        return self._telling(rendering.recorded.forms, rendering.parts)

    def unlike_anybody(self, rendering: Rendering) -> bool:
        """Whether nobody else will have said the words by himself: an entry as a whole, or a telling part of it that has more
        to it than "This is a bold step"."""
        return self.telling(rendering) and self._has_more(rendering.recorded.forms, rendering.place, rendering.parts)

    def _find(self, term: str) -> tuple[int, ...]:
        return tuple(self._tables.terms.of(number_of_run(term.split(" "))))

    def _candidate(self, forms: tuple[str, ...], weights: Mapping[str, float], number: int) -> Candidate:
        entry = self.entries[number]
        total = sum(weights.values())
        ordered = LCSseq.similarity(forms, entry.forms) / len(forms)
        common = weights.keys() & set(entry.forms)
        return Candidate(
            recorded=entry,
            number=number,
            shared=sum(map(weights.__getitem__, common)) / total if total else 0.0,
            ordered=ordered,
            content=sum(form not in COMMON and not is_number(form) for form in common),
            length=len(forms),
        )


def _is_telling(recorded: tuple[str, ...], parts: tuple[Range, ...]) -> bool:
    forms = [form for part in parts for form in recorded[slice(*part)]]
    words = [form for form in forms if not (form in _ANYBODYS or is_number(form) or is_negation(form))]
    if len(forms) == len(recorded) and len(forms) >= _WHOLE:
        # "We were lucky today" is anybody's.
        return len(words) >= (_CONTENT if len(forms) == _WHOLE else 1)
    return (len(words) >= _CONTENT and len(forms) >= _TELLING) or len(words) > _CONTENT


def _has_more(recorded: tuple[str, ...], place: Range, parts: tuple[Range, ...]) -> bool:
    """Whether a part is the whole, but for an "It is" before it, or has words that are not anybody's."""
    forms = {form for part in parts for form in recorded[slice(*part)]}
    start, end = place
    whole = end == len(recorded) and start <= _OPENING and _ANYBODYS.issuperset(recorded[:start])
    return whole or len(forms - _ANYBODYS) > _CONTENT


def tabulate_quotes(quotes: Iterable[tuple[Quote, Sequence[int]]]) -> QuoteTables:
    """The tables of quotes, each with the numbers of its words, in the order of their own numbers."""
    terms: defaultdict[int, list[int]] = defaultdict(list)
    misquotes: defaultdict[int, list[int]] = defaultdict(list)
    for at, (quote, words) in enumerate(quotes):
        for term in {*words, *numbers_of_runs(words, 2)}:
            terms[term].append(at)
        for listed in quote.misquotes:
            misquotes[number_of_run(folded(listed.text))].append(at)
    return QuoteTables(post(terms), post(misquotes))


def _terms(forms: tuple[str, ...]) -> Iterator[str]:
    yield from forms
    for first, second in pairwise(forms):
        yield f"{first} {second}"
