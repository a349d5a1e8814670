"""What each mark does that does not say so itself: open, close, or nothing, as an apostrophe does.

A straight mark between blanks (`" Good night, " said he`) and the apostrophe of a plural (the ministers' plan) are told by the
whole row: of all ways to read the marks of a passage, the one that costs least. It costs something to read a mark against what
stands beside it, and more to leave a quotation open or to close what nobody opened; so one missing mark spoils one quotation,
and not all those after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.language.quotations.marks import CLIPPED, ELIDED, ENDINGS, Family, Mark, Role
from onrecord.language.speakers.verbs import SAYING

_NEVER: Final = 99.0
# What it costs to close what nobody opened, to leave something open where the next begins, and at the end, from where it may
# go on in the next paragraph.
_STRAY: Final = {"double": 3.0, "single": 1.0}
_LEFT_OPEN: Final = {"double": 2.5, "single": 3.0}
_UNENDED: Final = {"double": 1.5, "single": 2.5}
# To open, with a mark that can do nothing else, a quotation in one with marks of the same kind.
_ALIKE: Final = 1.2
_DEEPEST: Final = 4
_FINISHED: Final = frozenset(".,!?…-–—")
_STOPS: Final = frozenset(".!?")
_COLONS: Final = frozenset(":;")
# What an opening mark may touch before the words: a dash, emphasis, a bracket.
_LEADING: Final = frozenset("-–—_*…([")
_SIBILANTS: Final = frozenset("sxz")
_OTHERS: Final = frozenset("\"'“”‘’`")


class _Path(NamedTuple):
    """A way to read the marks so far: what it costs, its last choice, and the path before."""

    cost: float
    choice: Role
    before: _Path | None


def settle(prose: str, marks: list[Mark]) -> list[Mark]:
    """The marks that open or close something, each told which."""
    told = [mark for mark in marks if mark.family in _STRAY]
    roles = dict(zip(told, _cheapest(prose, told), strict=True))
    settled = [mark._replace(role=roles.get(mark, mark.role)) for mark in marks]
    return [mark for mark in settled if mark.role in {"open", "close"}]


def _cheapest(prose: str, marks: list[Mark]) -> list[Role]:
    """What each mark does in the cheapest reading: a search over what is open at each of them."""
    paths: dict[tuple[Family, ...], _Path] = {(): _Path(0.0, "none", None)}
    for mark in marks:
        prices = _prices(prose, mark)
        grown: dict[tuple[Family, ...], _Path] = {}
        for opened, path in paths.items():
            for choice, left, cost in _steps(opened, mark.family, prices):
                total = path.cost + cost
                if left not in grown or total < grown[left].cost:
                    grown[left] = _Path(total, choice, path)
        paths = grown
    best: _Path | None = min(
        (path._replace(cost=path.cost + sum(_UNENDED[family] for family in opened)) for opened, path in paths.items()),
        key=_cost,
    )
    choices: list[Role] = []
    while best is not None and best.before is not None:
        choices.append(best.choice)
        best = best.before
    return choices[::-1]


def _cost(path: _Path) -> float:
    return path.cost


def _steps(
    opened: tuple[Family, ...], family: Family, prices: tuple[float, float, float]
) -> Iterator[tuple[Role, tuple[Family, ...], float]]:
    """What a mark may do where `opened` is open: the choice, what is open then, and what that costs."""
    to_open, to_close, nothing = prices
    if nothing < _NEVER:
        yield "none", opened, nothing
    if to_close == _NEVER and family in opened and len(opened) < _DEEPEST:
        yield "open", (*opened, family), _ALIKE
    if to_open < _NEVER:
        outer = opened[: opened.index(family)] if family in opened else opened[: _DEEPEST - 1]
        yield "open", (*outer, family), to_open + _left_open(opened[len(outer) :])
    if to_close < _NEVER:
        if family not in opened:
            yield "close", opened, to_close + _STRAY[family]
        else:
            outer = opened[: len(opened) - 1 - opened[::-1].index(family)]
            yield "close", outer, to_close + _left_open(opened[len(outer) + 1 :])


def _left_open(families: tuple[Family, ...]) -> float:
    return sum(_LEFT_OPEN[family] for family in families)


def _prices(prose: str, mark: Mark) -> tuple[float, float, float]:
    """What it costs that a mark opens, closes, or does nothing, by what stands on either side of it."""
    single = mark.family == "single"
    if mark.role == "open":
        return 0.0, _NEVER, 1.5 if single else _NEVER
    if mark.role == "close":
        return _NEVER, 0.0, 1.0 if single else _NEVER
    if mark.role == "weak":
        clipped = prose[mark.start - 1] in _SIBILANTS or CLIPPED.search(prose, max(0, mark.start - 4), mark.start)
        return (_NEVER, 0.8, 0.0) if clipped else (_NEVER, 0.3, 0.3)
    behind, ahead = prose[max(0, mark.start - 2) : mark.start].rstrip()[-1:], prose[mark.end : mark.end + 2].lstrip()[:1]
    return (_single if single else _double)(prose, mark, behind, ahead)


def _double(prose: str, mark: Mark, behind: str, ahead: str) -> tuple[float, float, float]:
    to_open = _before_words(prose, mark, behind, ahead)
    if not behind:
        return to_open, 4.0, _NEVER
    to_close = 0.0 if behind in _FINISHED else 0.3 if behind in _OTHERS else 2.0 if behind in _COLONS else 0.6
    return to_open, to_close, _NEVER


def _single(prose: str, mark: Mark, behind: str, ahead: str) -> tuple[float, float, float]:
    if ELIDED.match(prose, mark.end):
        return (0.2, _NEVER, 0.6) if ahead.isupper() else (0.6, _NEVER, 0.2)
    to_open = _before_words(prose, mark, behind, ahead)
    if not behind:
        return to_open, 4.0, 1.5
    if not behind.isalnum():
        to_close = 0.0 if behind in ENDINGS or behind in _OTHERS else 1.5
        return to_open, to_close, 0.2 if ELIDED.match(prose[mark.end : mark.end + 8].lstrip()) else 1.5
    before = prose[max(0, mark.start - 20) : mark.start].split()[-1]
    if before.lower() in SAYING:
        return to_open * 0.5, 2.0, 0.8
    to_close = 0.2 if ahead in ENDINGS or ahead in _OTHERS else 0.8
    clipped = behind in _SIBILANTS or CLIPPED.search(before)
    return to_open + 0.8, to_close + (0.5 if clipped else 0.0), 0.0 if ahead.isalnum() else 0.8


def _before_words(prose: str, mark: Mark, behind: str, ahead: str) -> float:
    """What it costs to open something before what stands `ahead`; a small letter seldom begins a sentence."""
    if ahead.isalnum():
        return 0.0 if not ahead.islower() else 1.5 if behind in _STOPS else 0.5
    return 0.3 if ahead in _OTHERS or (ahead in _LEADING and prose[mark.end] == ahead) else 3.0
