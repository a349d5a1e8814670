"""Words without their inflection, so that "released", "releases" and "release" are one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from onrecord.corpus.lexicon import is_negation
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.words import forms

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
_BEGINNING: Final = 5


# Past forms that no ending tells.
_PAST: Final = frozenset({*_IRREGULAR, *"born said told laid went saw got put set let cut hit wore felt".split()})


def is_past(form: str) -> bool:
    """Whether a folded word looks like the past form of a verb."""
    return form.endswith("ed") or form in _PAST


@lru_cache(maxsize=1 << 14)
def stem(form: str) -> str:
    """A folded word without its inflection."""
    if is_negation(form):
        return form
    bare = form.removesuffix("'s").removesuffix("'")
    bare = _IRREGULAR.get(bare, bare)
    if bare.endswith(("ies", "ied")) and len(bare) > _SHORTEST + 1:
        return bare[:-3] + "y"
    if bare.endswith("tre"):
        # Words by themselves are folded so already, possessives are not.
        bare = bare[:-2] + "er"
    match = _ENDINGS.search(bare)
    short = bare[: match.start()] if match and not bare.endswith("ss") else bare
    if len(short) < _SHORTEST or not _VOWEL.search(short):
        return bare
    return short[:-1] if short[-1] == short[-2] else short


# Words that tell the same of something counted, as reporters write the one for the other, in the forms that have no other
# sense: what is "for sale" is not sold, and "visits" are not as many as visitors.
_AKIN: Final = {
    other: stem(row.split()[0])
    for row in """
    approved backed passed endorsed
    carried transported
    destroyed razed wrecked
    visitors visited
    sold sales
    recorded logged registered
    injured hurt
    produced production output
    enrolled enrolled enrolment enrollment
    admitted admissions
    attended attendance
    earned earnings
    arrived arrivals
    long length
    high height tall
    wide width
    deep depth
    """.strip().splitlines()
    for other in row.split()
}


def sense(form: str) -> str:
    """What a folded word tells, whatever its inflection: one of several that tell the same stands for all."""
    return _AKIN.get(form) or stem(form)


def stems(text: str) -> frozenset[str]:
    """The stems of some words, given as a text."""
    return frozenset(map(stem, text.split()))


# Months, weekdays and the like, as stems.
CALENDAR_STEMS: Final = frozenset(map(stem, CALENDAR))


def traces(forms: Iterable[str]) -> set[str]:
    """What words and others like them have in common, to find the ones by the others: their stems, and how long ones begin."""
    told = set(forms)
    return {stem(form) for form in told} | {form[:_BEGINNING] for form in told if len(form) > _BEGINNING}


@lru_cache(maxsize=1 << 12)
def stems_of(statement: str) -> frozenset[str]:
    """The stems of the words of a statement."""
    return frozenset(map(stem, forms(statement)))
