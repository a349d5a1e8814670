"""Whom a "he" or "she" that is the credit of a quotation may mean besides whom it seems to mean.

`speakers/people/pronouns.py` takes the likeliest of all who are told of. Nobody is accused by what is only likely, so here the
speakers whom the rules know are asked once more: one who has been named near by may have said it all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final, NamedTuple

from onrecord.corpus.attribution.people import People, places
from onrecord.corpus.lexicon import PRONOUNS, SAYING
from onrecord.language.speakers.words import verbs
from onrecord.language.speakers.words.lexicon import CALENDAR, OPENERS
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.words import forms
from onrecord.model import Draft, Quotation

_SAYING: Final = SAYING | verbs.SAYING
# How many sentences before a "he" may have named whom it means.
_FAR: Final = 12
# What means another than the subject of its sentence, and what may.
_HIM: Final = frozenset({"him", "her"})
_HIS: Final = frozenset({"his", "he", "she"})
_WORDS: Final = re.compile(r"[^\W\d_]+")


class _Before(NamedTuple):
    """A sentence before a quotation, and whether it stands in the quotation's paragraph."""

    text: str
    beside: bool


def is_alone(draft: Draft, quotation: Quotation) -> bool:
    """Whether nobody but its speaker comes up before a quotation in its paragraph and the last one: no other name, and nobody
    described."""
    own = set(forms(quotation.speaker.name)) if quotation.speaker is not None else set()
    told = False
    for sentence in _near(draft, quotation):
        for number, word in enumerate(_WORDS.findall(sentence.text)):
            form, known = word.lower(), CALENDAR if number else OPENERS
            if not own.isdisjoint(forms(word)):
                told = True
            elif is_person_noun(form) or (word[:1].isupper() and form not in known):
                return False
    return told


def rivals(draft: Draft, people: People, quotation: Quotation) -> frozenset[str]:
    """The speakers named before a quotation whose credit is a "he" or "she", that it may mean. It means for sure whom it seems
    to mean only if he was the last to be named, and has just spoken or is the first whom the paragraph names."""
    if quotation.speaker is None or (quotation.credit or "").lower() not in PRONOUNS:
        return frozenset()
    name = forms(quotation.speaker.name)[-1:]
    near = tuple(_near(draft, quotation))
    rows = tuple(forms(each.text) for each in near)
    at, end = max(((at, end) for at, row in enumerate(rows) for _, end in places(row, name)), default=(-1, 0))
    others = [(key, (number, last)) for number, row in enumerate(rows) for key, last in people.named(row)]
    sure = False
    if end and _HIM.isdisjoint(rows[at]):
        # Across paragraphs only a sentence that names nobody else tells who has spoken.
        spoken = not _SAYING.isdisjoint(rows[at]) and (near[at].beside or not any(place[0] == at for _, place in others))
        first = near[at].beside and not any(number < at and near[number].beside for _, (number, _) in others)
        sure = spoken or (first and _HIS.isdisjoint(rows[at][:end]))
    return frozenset(key for key, place in others if place > (at, end) or not sure)


def _near(draft: Draft, quotation: Quotation) -> Iterator[_Before]:
    """The sentences before a quotation in the last paragraph and its own."""
    for passage in range(max(quotation.passage - 1, 0), quotation.passage + 1):
        prose, row, beside = draft.passages[passage].prose, draft.sentences[passage], passage == quotation.passage
        end = quotation.outer.start if beside else len(prose)
        last = bisect_left(row, end, key=attrgetter("start"))
        for number in range(max(last - _FAR, 0), last):
            yield _Before(prose[row[number].start : min(row[number].end, end)], beside)
