"""The words and numbers of a sentence, as sentences are laid side by side.

A number is a figure, or what only looks like one ("the first", "one of them", "2-0", "version 3.4"): beside a sentence that
is otherwise the same it can be wrong all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.stems import is_past, sense
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, SAYING, STARTERS, is_number
from onrecord.language.figures.measures import based_on
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.numbers import DECADES, ORDINALS
from onrecord.model import Figure, Word
from onrecord.text import Span, Stretch, overlapping

_TIMES: Final = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
# Decades without their century, behind a "the": "born in the fifties".
_DECADES: Final = {form: f"XX{value // 10}X" for form, value in DECADES.items()}
# What tells how exactly a number is meant.
_HOW: Final = QUANTIFIERS | {
    "about",
    "roughly",
    "around",
    "approximately",
    "exactly",
    "just",
    "estimated",
    "total",
    "extra",
    "still",
}
# What says no more than that something is so big: "stood 98 feet tall".
_BEING: Final = frozenset("stand stands stood standing measure measures measured measuring totals totalled totalling".split())
# "Came to 412".
_COMES: Final = re.compile(
    r"(?:[Cc]ame|[Cc]omes?|[Aa]mount(?:ed|s)?)\sto\s(?:(?:about|around|nearly|almost|over|just|only|some|a)\s){0,2}"
    rf"[\d{re.escape(''.join(SIGNS))}]"
)
# What may join the parts of one number: "2 - 0", "3.4.2", "12:30".
_JOINT: Final = re.compile(r"\.| ?[-–:,/] ?")
_PARTING: Final = re.compile(r"[,;:()–—]|\s[-.!?]\s")
_BLANK: Final = re.compile(r"\s")
_PER: Final = frozenset({"per", "every", "each"})
# What a sentence begins with when it begins with no name: "Founded in 1900, …".
_NO_NAMES: Final = ("ed", "ing", "ly")


class Number(NamedTuple):
    """A number of a sentence. `read` says that it is a figure of the draft and not only looks like one."""

    figure: Figure
    read: bool


class Term(NamedTuple):
    """A word or a number of a sentence. `telling` says that it is a word that tells something, `capital` that it begins with
    one, `owner` that it is a possessive, `parted` that a comma or the like stands before it, `verbal` that it may be
    a participle."""

    stem: str
    start: int
    end: int
    number: Number | None = None
    telling: bool = False
    capital: bool = False
    owner: bool = False
    parted: bool = False
    verbal: bool = False

    @property
    def named(self) -> bool:
        """Whether it is a word of a name."""
        return self.capital and self.telling

    @property
    def participle(self) -> bool:
        """Whether it may be one that says more of a name: "opened"."""
        return self.telling and not self.capital and self.verbal

    @property
    def dated(self) -> bool:
        """Whether it is a date."""
        return self.number is not None and self.number.figure.kind == "date"


def terms(prose: str, found: Iterable[Word], figures: Iterable[Figure], apart: Sequence[Figure] = ()) -> tuple[Term, ...]:
    """The terms of the words of a sentence, those of one figure made one; `apart` are its times of day and scores."""
    joined = tuple(_joined(_read(prose, found, _told_apart(tuple(figures), apart), apart), prose))
    ends = (0, *(term.end for term in joined))
    return tuple(
        term._replace(parted=_PARTING.search(prose, end, term.start) is not None)
        for end, term in zip(ends, joined, strict=False)
    )


def _told_apart(figures: tuple[Figure, ...], apart: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures with the times of day and the scores in the place of what they are read from."""
    if not apart:
        return figures
    stretches = [each.stretch for each in apart]
    kept = (each for each in figures if not overlapping(stretches, each.stretch))
    return tuple(sorted((*kept, *apart), key=_end))


def _read(prose: str, found: Iterable[Word], figures: tuple[Figure, ...], apart: Sequence[Figure]) -> Iterator[Term]:
    first, before = True, ""
    seen: Figure | None = None
    aside = frozenset(each.stretch for each in apart)
    for word in _whole(prose, found):
        at = bisect_right(figures, word.start, key=_end)
        figure = figures[at] if at < len(figures) and figures[at].stretch.start < word.end else None
        if figure is not None:
            if figure is not seen:
                yield Term("", *figure.stretch, number=Number(figure, read=figure.stretch not in aside))
            seen = figure
        elif seen is not None and _is_base(word.form, seen.unit):
            yield Term("", word.start, word.end)
        elif _looks_like_number(word.form, before):
            yield Term(word.form, word.start, word.end, number=Number(_bare(word, prose), read=False))
        else:
            capital = prose[word.start].isupper() and word.form not in CALENDAR
            opening = first and (word.form in STARTERS or word.form.endswith(_NO_NAMES))
            # "US" and "WHO" are names, "us" and "who" tell nothing.
            telling = _tells(word.form) or (word.end - word.start > 1 and prose[word.start : word.end].isupper())
            owner = word.form.endswith(("'s", "'"))
            verbal = word.form.endswith("ing") or is_past(word.form)
            named = capital and not opening
            telling = telling and not _COMES.match(prose, word.start)
            yield Term(sense(word.form), word.start, word.end, None, telling, named, owner, verbal=verbal)
        first, before = False, word.form


def _end(figure: Figure) -> int:
    return figure.stretch.end


def _whole(prose: str, found: Iterable[Word]) -> Iterator[Word]:
    """The words, initials that points tie together made one: "U.S." is no "u" and no "s"."""
    held: Word | None = None
    for word in found:
        if held is not None and len(word.form) == 1 and prose[held.end : word.start] == "." and word.form.isalpha():
            held = Word(held.form + word.form, held.start, word.end)
            continue
        if held is not None:
            yield held
        held = None
        if len(word.form) == 1 and word.form.isalpha():
            held = word
        else:
            yield word
    if held is not None:
        yield held


def _tells(form: str) -> bool:
    return len(form) > 1 and not is_number(form) and not any(form in words for words in (COMMON, SAYING, _HOW, _BEING))


def _is_base(form: str, unit: str | None) -> bool:
    """Whether a word only tells per how many a figure before it is counted: "238 cases per 100,000"."""
    base = based_on(unit)
    digits = form.replace(",", "")
    return base is not None and (form in _PER or (digits.isdecimal() and float(digits) == base.number))


def _looks_like_number(form: str, before: str) -> bool:
    return form[0].isdigit() or form in ORDINALS or form in _TIMES or (before == "the" and form in _DECADES)


def _bare(word: Word, prose: str) -> Figure:
    """A number that is none to those who read figures."""
    stretch = Stretch(word.start, word.end)
    place = Span(*stretch), prose[slice(*stretch)], 0, stretch
    if word.form in _DECADES:
        return Figure(*place, "date", _DECADES[word.form])
    if word.form in ORDINALS:
        return Figure(*place, "ordinal", float(ORDINALS[word.form]))
    value = _TIMES.get(word.form, float(word.form) if word.form.isdecimal() else word.form)
    return Figure(*place, "number", value)


def _joined(found: Iterable[Term], prose: str) -> Iterator[Term]:
    """The terms, numbers that punctuation ties together made one."""
    run: list[Term] = []
    for term in found:
        if run and not _are_one(run[-1], term, prose, first=len(run) == 1):
            yield _whole_of(run, prose)
            run = []
        run.append(term)
    if run:
        yield _whole_of(run, prose)


def _whole_of(run: Sequence[Term], prose: str) -> Term:
    """The one term of several that are one number."""
    if len(run) == 1:
        return run[0]
    stretch = Stretch(run[0].start, run[-1].end)
    text = prose[slice(*stretch)]
    whole = Figure(Span(*stretch), text, 0, stretch, "number", _BLANK.sub("", text))
    return Term("", *stretch, number=Number(whole, read=False))


def _are_one(one: Term, two: Term, prose: str, first: bool) -> bool:
    """Whether a number goes on with another one; one that is not the `first` of its row is no figure any more."""
    if one.number is None or two.number is None or (first and one.number.read and two.number.read):
        return False
    return _JOINT.fullmatch(prose[one.end : two.start]) is not None
