"""Alignment of quoted words with recorded ones: which word stands for which.

Semi-global with affine gaps (Gotoh 1982, doi 10.1016/0022-2836(82)90398-9): all quoted words count, the record's words
before and after them are free, and one long omission costs less than several short ones, so that common words do not
scatter over the record.
"""

from __future__ import annotations

from typing import Final, NamedTuple

_SUBSTITUTE: Final = 1.0
_INSERT: Final = 1.05
_OMIT_FIRST: Final = 0.8
_OMIT_NEXT: Final = 0.12
_NEVER: Final = 1e9


class Step(NamedTuple):
    """One column of an alignment: the index of the quoted word, of the recorded word, or None where the other stands alone."""

    quoted: int | None
    recorded: int | None


def align(quoted: tuple[str, ...], recorded: tuple[str, ...], optional: frozenset[int] = frozenset()) -> list[Step]:
    """The cheapest alignment, from the first to the last quoted word.

    Time and memory grow with `len(quoted) * len(recorded)`; callers align quotations, never whole texts.
    """
    width = len(recorded) + 1
    # best[j]: cost of aligning the quoted words so far up to record position j; gap[j]: the same, ending in an omission.
    best, trace = [0.0] * width, [bytearray(width)]
    for word in quoted:
        best, row = _next_row(word, best, recorded, optional)
        trace.append(row)
    end = min(range(width), key=best.__getitem__)
    return _walk_back(trace, len(quoted), end)


# What a cell of the trace holds: how its cost came about. The flag tells that an omission ending here goes on from another one.
_PAIR, _EXTRA, _OMIT, _GOES_ON = 0, 1, 2, 4


def _next_row(
    word: str, above: list[float], recorded: tuple[str, ...], optional: frozenset[int]
) -> tuple[list[float], bytearray]:
    costs = [above[0] + _INSERT]
    row = bytearray(len(above))
    row[0] = _EXTRA
    gap = _NEVER
    for at, other in enumerate(recorded, start=1):
        free = at - 1 in optional
        opened = costs[at - 1] + (0.0 if free else _OMIT_FIRST)
        extended = gap + (0.0 if free else _OMIT_NEXT)
        goes_on = extended < opened
        gap = extended if goes_on else opened
        pair = above[at - 1] + (0.0 if word == other else _SUBSTITUTE)
        extra = above[at] + _INSERT
        if pair <= extra and pair <= gap:
            cost, how = pair, _PAIR
        elif extra <= gap:
            cost, how = extra, _EXTRA
        else:
            cost, how = gap, _OMIT
        costs.append(cost)
        row[at] = how | (_GOES_ON if goes_on else 0)
    return costs, row


def _walk_back(trace: list[bytearray], quoted: int, recorded: int) -> list[Step]:
    steps: list[Step] = []
    while quoted:
        how = trace[quoted][recorded] & 3
        if how == _PAIR:
            quoted, recorded = quoted - 1, recorded - 1
            steps.append(Step(quoted, recorded))
        elif how == _EXTRA:
            quoted -= 1
            steps.append(Step(quoted, None))
        else:
            going_on = True
            while going_on:
                going_on = bool(trace[quoted][recorded] & _GOES_ON)
                recorded -= 1
                steps.append(Step(None, recorded))
    steps.reverse()
    return steps
