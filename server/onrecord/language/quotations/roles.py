"""What each mark does that does not say so itself: open, close, or nothing, as an apostrophe does.

A straight mark between blanks (`" Good night, " said he`) and the apostrophe of a plural (the ministers' plan) are told by the
whole row: of all ways to read the marks of a passage, the one that costs least. It costs something to read a mark against what
stands beside it, and more to leave a quotation open or to close what nobody opened; so one missing mark spoils one quotation,
and not all those after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from onrecord.language.quotations.marks import CLIPPED, ELIDED, ENDINGS, Family, Mark, Role
from onrecord.language.speakers.words.verbs import SAYING

_NEVER: Final = 99.0
# What it costs to close what nobody opened, to leave something open where the next begins, and at the end, from where it may
# go on in the next paragraph.
_STRAY: Final = {"double": 3.0, "single": 1.0}
_LEFT_OPEN: Final = {"double": 2.5, "single": 3.0, "clause": 3.0, "speech": 3.0}
_UNENDED: Final = {"double": 1.5, "single": 2.5, "clause": 2.5, "speech": 2.5}
_GOING_ON: Final = {"double": 1.5, "single": 2.5, "clause": 0.6, "speech": 0.6}
# To close in mid-sentence, with nothing but words on either side, what began as a sentence does.
_CUT_SHORT: Final = 1.0
# Where single marks are open, the next is likelier an apostrophe than one that opens others.
_INSIDE: Final = 0.9
# To close single marks with double ones.
_OTHER_KIND: Final = 0.7
# To open, with a mark that can do nothing else, a quotation in one with marks of the same kind.
_ALIKE: Final = 1.2
_DEEPEST: Final = 4
# A reading that costs so much more than another is not followed.
_HOPELESS: Final = 6.0
_FINISHED: Final = frozenset(".,!?…-–—")
_STOPS: Final = frozenset(".!?")
_COLONS: Final = frozenset(":;")
# What an opening mark may touch before the words: a dash, emphasis, a bracket.
_LEADING: Final = frozenset("-–—_*…([")
_SIBILANTS: Final = frozenset("sxz")
_OTHERS: Final = frozenset("\"'“”‘’`")


# What may be open: single marks hold "speech" where a sentence begins, with a capital, and a "clause" behind any stop.
Opened = Literal["double", "single", "clause", "speech"]


class _Price(NamedTuple):
    """What it costs that a mark opens, closes, or does nothing. `opens` is what it would open; `cuts` says that no stop stands
    on either side of it."""

    to_open: float
    to_close: float
    nothing: float
    opens: Opened
    cuts: bool


class _Path(NamedTuple):
    """A way to read the marks so far: what it costs, its last choice, and the path before."""

    cost: float
    choice: Role
    before: _Path | None


def settle(prose: str, marks: list[Mark], *, goes_on: bool = False) -> list[Mark]:
    """The marks that open or close something, each told which. `goes_on` says that the next passage may go on with what is left
    open here in single marks."""
    told = [mark for mark in marks if mark.family in _STRAY]
    roles = dict(zip(told, _cheapest(prose, told, _GOING_ON if goes_on else _UNENDED), strict=True))
    settled = [mark._replace(role=roles.get(mark, mark.role)) for mark in marks]
    return [mark for mark in settled if mark.role in {"open", "close"}]


def _cheapest(prose: str, marks: list[Mark], unended: Mapping[str, float]) -> list[Role]:
    """What each mark does in the cheapest reading: a search over what is open at each of them."""
    paths: dict[tuple[Opened, ...], _Path] = {(): _Path(0.0, "none", None)}
    for mark in marks:
        price = _price(prose, mark)
        grown: dict[tuple[Opened, ...], _Path] = {}
        least = min(map(_cost, paths.values()))
        for opened, path in paths.items():
            if path.cost > least + _HOPELESS:
                continue
            for choice, left, cost in _steps(opened, mark.family, price):
                total = path.cost + cost
                if left not in grown or total < grown[left].cost:
                    grown[left] = _Path(total, choice, path)
        paths = grown
    best: _Path | None = min(
        (path._replace(cost=path.cost + sum(unended[family] for family in opened)) for opened, path in paths.items()),
        key=_cost,
    )
    choices: list[Role] = []
    while best is not None and best.before is not None:
        choices.append(best.choice)
        best = best.before
    return choices[::-1]


def _cost(path: _Path) -> float:
    return path.cost


def _steps(opened: tuple[Opened, ...], family: Family, price: _Price) -> Iterator[tuple[Role, tuple[Opened, ...], float]]:
    """What a mark may do where `opened` is open: the choice, what is open then, and what that costs."""
    alike = [index for index, kind in enumerate(opened) if (kind == "double") == (family == "double")]
    if price.nothing < _NEVER:
        yield "none", opened, price.nothing * (_INSIDE if alike else 1.0)
    if price.to_close == _NEVER and alike and len(opened) < _DEEPEST:
        yield "open", (*opened, price.opens), _ALIKE
    if price.to_open < _NEVER:
        outer = opened[: alike[0] if alike else _DEEPEST - 1]
        yield "open", (*outer, price.opens), price.to_open + _left_open(opened[len(outer) :])
    if price.to_close < _NEVER:
        if not alike:
            # Typists end with '' or ” what they began with a single mark.
            taken = family == "double" and price.to_open == _NEVER and len(opened) > 0
            yield "close", opened[:-1] if taken else opened, price.to_close + (_OTHER_KIND if taken else _STRAY[family])
        else:
            inner = opened[alike[-1] + 1 :]
            cut_short = _CUT_SHORT if price.cuts and opened[alike[-1]] == "speech" else 0.0
            yield "close", opened[: alike[-1]], price.to_close + cut_short + _left_open(inner)


def _left_open(opened: tuple[Opened, ...]) -> float:
    return sum(_LEFT_OPEN[kind] for kind in opened)


def _price(prose: str, mark: Mark) -> _Price:
    """What it costs that a mark does one thing or another, by what stands on either side of it."""
    behind, ahead = prose[max(0, mark.start - 2) : mark.start].rstrip()[-1:], prose[mark.end : mark.end + 2].lstrip()[:1]
    if mark.family == "double":
        return _Price(*_double(prose, mark, behind, ahead), "double", cuts=False)
    costs = _single(prose, mark, behind, ahead)
    opens: Opened = "single" if behind.isalnum() else "clause" if ahead.islower() else "speech"
    return _Price(*costs, opens, cuts=behind.isalnum() and ahead.isalnum())


def _double(prose: str, mark: Mark, behind: str, ahead: str) -> tuple[float, float, float]:
    if mark.role == "open":
        return 0.0, _NEVER, _NEVER
    if mark.role == "close":
        return _NEVER, 0.0, _NEVER
    to_open = _before_words(prose, mark, behind, ahead)
    if not behind:
        return to_open, 4.0, _NEVER
    to_close = 0.0 if behind in _FINISHED else 0.3 if behind in _OTHERS else 2.0 if behind in _COLONS else 0.6
    return to_open, to_close, _NEVER


def _single(prose: str, mark: Mark, behind: str, ahead: str) -> tuple[float, float, float]:
    if mark.role == "open":
        # Mid-sentence, before a small letter: “he 'lowed as much”, unless it was "said 'as much'".
        is_clipped = prose[mark.start] == "'" and behind.isalnum() and ahead.islower() and not _is_saying(prose, mark)
        is_sure = prose[mark.start] == "‘" and not ELIDED.match(prose, mark.end)
        return 0.0, _NEVER, 1.0 if is_clipped else 3.0 if is_sure else 1.5
    if mark.role == "close":
        return (_NEVER, 0.2, 0.8) if behind.isalnum() else (_NEVER, 0.0, 1.0)
    if mark.role == "weak":
        if CLIPPED.search(prose, max(0, mark.start - 4), mark.start):
            return _NEVER, 1.4, 0.0
        return (_NEVER, 0.8, 0.0) if behind in _SIBILANTS else (_NEVER, 0.3, 0.3)
    return _either(prose, mark, behind, ahead)


def _either(prose: str, mark: Mark, behind: str, ahead: str) -> tuple[float, float, float]:
    """The same for a single mark between blanks, or before a word that often begins with an apostrophe."""
    if ELIDED.match(prose, mark.end):
        return (0.2, _NEVER, 0.6) if ahead.isupper() else (0.6, _NEVER, 0.2)
    to_open = _before_words(prose, mark, behind, ahead)
    if not behind:
        return to_open, 4.0, 3.0 if prose[mark.end : mark.end + 1].isspace() else 1.5
    if not behind.isalnum():
        to_close = 1.5 if behind in _COLONS else 0.0 if behind in ENDINGS or behind in _OTHERS else 1.5
        return to_open, to_close, 0.2 if ELIDED.match(prose[mark.end : mark.end + 8].lstrip()) else 1.5
    if _is_saying(prose, mark):
        return to_open * 0.5, 2.0, 0.8
    to_close = 0.2 if ahead in ENDINGS or ahead in _OTHERS else 0.8
    clipped = behind in _SIBILANTS or CLIPPED.search(_word_before(prose, mark))
    return to_open + 0.8, to_close + (0.5 if clipped else 0.0), 0.0 if ahead.isalnum() else 0.8


def _word_before(prose: str, mark: Mark) -> str:
    return prose[max(0, mark.start - 20) : mark.start].split()[-1]


def _is_saying(prose: str, mark: Mark) -> bool:
    return _word_before(prose, mark).lower() in SAYING


def _before_words(prose: str, mark: Mark, behind: str, ahead: str) -> float:
    """What it costs to open something before what stands `ahead`; a small letter seldom begins a sentence."""
    if ahead.isalnum():
        return 0.0 if not ahead.islower() else 1.5 if behind in _STOPS else 0.5
    return 0.3 if ahead in _OTHERS or (ahead in _LEADING and prose[mark.end] == ahead) else 3.0
