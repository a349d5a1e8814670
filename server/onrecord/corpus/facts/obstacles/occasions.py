"""Dates of another event than a fact's, among them those of another time of the same kind: "On May 2 the raiders came again".
Nobody who tells of a day has both its day and its month wrong, nor of a day of some year both.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.events import (
    is_of_another_before,
    is_of_another_event,
    is_of_another_place,
    is_only_occasion,
)
from onrecord.corpus.facts.obstacles.kindred import is_of_kindred
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import CALENDAR_STEMS, stem
from onrecord.corpus.facts.window import Window, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.figures import figures_of
from onrecord.language.figures.dates import compatible
from onrecord.model import Figure

# A sentence that has so much of what a statement says tells of nothing else, be its date quite another.
_NEARLY_ALL: Final = 0.75
_DAY_OF_YEAR: Final = re.compile(r"\d{4}-\d\d-\d\d")
_WITH_MONTH: Final = 2


def is_of_another_date(known: KnownFact, each: Scoped) -> bool:
    """Whether a date is of what else its sentence tells of, or of another time."""
    found, event = each.scope, known.cues[1:] if known.named else known.cues
    if is_of_another_event(found, event, known.stems) or _is_of_another_occasion(known, each):
        return True
    if known.named:
        return False
    beside = is_of_another_before(found, known.cues[0]) or is_only_occasion(found, known.cues, known.stems)
    return beside or is_of_another_place(found, known.holders) or is_of_kindred(known, found)


def _is_of_another_occasion(known: KnownFact, each: Scoped) -> bool:
    """Whether a date is that of another time: it has the year of another edition and no day of it, or shares no part with any
    on record in a sentence that says less than nearly all of the statement."""
    dates = [theirs for theirs in known.figures if theirs.kind == "date"]
    if not dates:
        return False
    if all(_is_of_another_edition(each.figure, theirs) for theirs in dates):
        return True
    return all(_shares_nothing(each.figure, theirs) for theirs in dates) and not _says_nearly_all(known, each.scope)


def _is_of_another_edition(ours: Figure, theirs: Figure) -> bool:
    """Whether two dates are days of years that differ, and differ in more than that."""
    mine, recorded = _ends(ours), _ends(theirs)
    if not all(_DAY_OF_YEAR.fullmatch(each) for each in (*mine, *recorded)):
        return False
    return mine[0][:4] != recorded[0][:4] and not any(one[4:] == two[4:] for one in mine for two in recorded)


def _shares_nothing(ours: Figure, theirs: Figure) -> bool:
    """Whether two dates differ in their month and in their day, or, where one has no day, in their year and their month."""
    mine, recorded = ([each.split("-") for each in _ends(figure)] for figure in (ours, theirs))
    least = min(map(len, (*mine, *recorded)))
    if least < _WITH_MONTH:
        return False
    told = slice(least - 2, least)
    pairs = ((one[told], two[told]) for one in mine for two in recorded)
    return not any(compatible(one, two) for pair in pairs for one, two in zip(*pair, strict=True))


def _ends(figure: Figure) -> list[str]:
    return [each for each in (figure.value, figure.high) if isinstance(each, str)]


def _says_nearly_all(known: KnownFact, found: Scope) -> bool:
    """Whether a date's sentence, with the one before where that tells no date, has nearly all words of a statement, or others
    of their cues."""
    windows = [found.sentence, *([] if _is_dated(found.before) else [found.before])]
    held = (form for group in known.cues if any(told.holds(group) for told in windows) for form in group)
    stems = {*map(stem, held), *(stem(word.form) for told in windows for word in told.words)}
    stated = [stem(word.form) for word in window(known.fact.statement).words if _tells(word.form)]
    return sum(each in stems for each in stated) >= _NEARLY_ALL * len(stated)


def _is_dated(told: Window) -> bool:
    words = told.words
    return bool(words) and any(
        each.kind == "date" and words[0].start <= each.stretch.start < words[-1].end for each in figures_of(told.prose)
    )


def _tells(form: str) -> bool:
    return form not in COMMON and not is_number(form) and stem(form) not in CALENDAR_STEMS
