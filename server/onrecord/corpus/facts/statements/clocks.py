"""Times of day and scores of a sentence, each as one number: "19:45" is "7.45pm", and "12–4" is "12 votes to 4".

Neither is a figure to those who read figures; beside a sentence that is otherwise the same it can be wrong all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.numbers import ONES, TEENS
from onrecord.model import Figure
from onrecord.text import Span, Stretch, overlapping

_SIGNS: Final = re.escape("".join(SIGNS))
_HOUR: Final = rf"(?<![\w.:,/{_SIGNS}-])(?P<hour>[01]?\d|2[0-3])"
_TIMES: Final = (
    re.compile(rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b"),
    re.compile(rf"{_HOUR}:(?P<minute>[0-5]\d)(?![\w:%]|[.,]\d)(?P<half>)"),
    # "At 19.45", where nothing is counted or paid.
    re.compile(
        r"(?<=\b[Aa]t\s)(?P<hour>[012]\d)\.(?P<minute>[0-5]\d)(?=[,;)]|\.?\s*$|\.\s|\s(?:on|in|and|at|for)\b)(?P<half>)"
    ),
)
_NOON: Final = 12
_COUNT: Final = rf"(?:\d{{1,3}}|(?:{'|'.join((*ONES, *TEENS))})\b)"
_PAIR: Final = re.compile(
    rf"(?<![\w.,:{_SIGNS}/-])(?P<one>{_COUNT})(?:[-–—]|\s(?P<noun>votes?|goals?|seats?|points?|sets?|games?|runs?|frames?|tries)\sto\s|\sto\s)"
    rf"(?P<other>{_COUNT})(?![\w%:/-]|[.,]\d)",
    re.IGNORECASE,
)
_MAY_SCORE: Final = re.compile(r"\d[-–—]\d|\sto\s")
_BY: Final = re.compile(r"\b(?:by|won|lost|beat|drew)\s$")
_LEAD: Final = 8
_SCORE: Final = re.compile(r"\d{1,3}-\d{1,3}")
_CLOCK: Final = re.compile(r"\d\d:\d\d(?:\|\d\d:\d\d)?")


def read_apart(prose: str, start: int, end: int, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The times of day and scores of a stretch of a prose, with figures for their text."""
    found = [*_times(prose, start, end), *_scores(prose, start, end, figures)]
    return tuple(sorted(found, key=lambda figure: figure.stretch))


def is_clock(figure: Figure) -> bool:
    """Whether a number is a time of day."""
    return isinstance(figure.value, str) and figure.kind == "number" and _CLOCK.fullmatch(figure.value) is not None


def is_score(figure: Figure) -> bool:
    """Whether a number is the score of two."""
    return isinstance(figure.value, str) and figure.kind == "number" and _SCORE.fullmatch(figure.value) is not None


def is_same_time(one: Figure, other: Figure) -> bool:
    """Whether two numbers are times of day that may be the same: "7:45" may be in the morning or in the evening."""
    if not (is_clock(one) and is_clock(other)):
        return False
    ours, theirs = (str(each.value).split("|") for each in (one, other))
    return not set(ours).isdisjoint(theirs)


def _times(prose: str, start: int, end: int) -> Iterator[Figure]:
    taken: list[Stretch] = []
    for pattern in _TIMES:
        matches = [match for match in pattern.finditer(prose, start, end) if not overlapping(taken, Stretch(*match.span()))]
        taken = sorted([*taken, *(Stretch(*match.span()) for match in matches)])
        for match in matches:
            yield _figure(prose, Stretch(*match.span()), _clock(match))


def _clock(match: re.Match[str]) -> str:
    """The time of day by 24 hours; both that it may be where nothing tells which half of the day is meant."""
    hour, minute = int(match["hour"]), match["minute"] or "00"
    if match["half"]:
        return f"{hour % _NOON + _NOON * (match['half'] == 'p'):02}:{minute}"
    if hour > _NOON or (len(match["hour"]) > 1 and match["hour"][0] == "0"):
        return f"{hour:02}:{minute}"
    return f"{hour % _NOON:02}:{minute}|{hour % _NOON + _NOON:02}:{minute}"


def _scores(prose: str, start: int, end: int, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    if not _MAY_SCORE.search(prose, start, end):
        return
    stretches = [each.stretch for each in figures]
    for match in _PAIR.finditer(prose, start, end):
        at = Stretch(*match.span())
        read = [figures[index] for index in overlapping(stretches, at)]
        ranged = any(each.high is not None or each.kind != "number" for each in read)
        plain = match["noun"] or _BY.search(prose, max(at.start - _LEAD, start), at.start)
        if not ranged and (plain or " to " not in match[0].lower()):
            yield _figure(prose, at, f"{_count(match['one'])}-{_count(match['other'])}")


def _count(text: str) -> str:
    return text if text.isdecimal() else str({**TEENS, **ONES}[text.lower()])


def _figure(prose: str, at: Stretch, value: str) -> Figure:
    return Figure(Span(*at), prose[slice(*at)], 0, at, "number", value)
