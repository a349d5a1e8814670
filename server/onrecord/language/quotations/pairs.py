"""Which quote mark closes which: a stack, over one passage.

What nobody closed is told apart by what follows it. An opening mark after a finished sentence or clause begins something
new, so the one before it was left open by mistake and ends there; one in mid-sentence is nested.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.language.quotations.marks import Mark

# Nobody nests deeper on purpose; marks that do so by the thousand would make every stretch hold all the others.
_DEEPEST: Final = 6


class Pair(NamedTuple):
    """Marks `opening` to `closing` of a passage; `closing` is None where the mark was never closed, and `end` is where
    the words end. `outer` is the index of the pair this one is nested in."""

    opening: Mark
    closing: Mark | None
    end: int
    outer: int | None = None


def pair(prose: str, marks: list[Mark], *, goes_on: bool = False) -> list[Pair]:
    """The quoted stretches of a passage's prose, in the order they begin. `goes_on` says that what is left open in single marks
    at its end may go on in the next passage."""
    marks = _sure(prose, marks, goes_on)
    return _nest(prose, marks, _closings(marks), goes_on)


def _sure(prose: str, marks: list[Mark], goes_on: bool) -> list[Mark]:
    """The marks that open or close something; apostrophes are none."""
    unsure = {mark.role for mark in marks} - {"open", "close"}
    if not unsure and _alternate([mark for mark in marks if mark.family == "single"]):
        return marks
    if "either" not in unsure and all(mark.role == "weak" for mark in marks if mark.family == "single"):
        return [mark for mark in marks if mark.role != "weak"]
    # Most drafts write their marks so that each says what it does.
    from onrecord.language.quotations.roles import settle

    return settle(prose, marks, goes_on=goes_on)


def _alternate(marks: list[Mark]) -> bool:
    """Whether each mark that opens is closed by the next; where not, one of them may be an apostrophe."""
    return all((mark.role == "open") == (index % 2 == 0) for index, mark in enumerate(marks)) and len(marks) % 2 == 0


def _closings(marks: list[Mark]) -> dict[int, int | None]:
    """The index of each opening mark, with that of the mark that closes it."""
    closings: dict[int, int | None] = {}
    stack: list[int] = []
    depth = {"double": 0, "single": 0, "angle": 0, "small angle": 0}
    for index, mark in enumerate(marks):
        if mark.role == "open":
            stack.append(index)
            depth[mark.family] += 1
            closings[index] = None
        elif (opener := _opener(marks, stack, depth, mark)) is not None:
            closings[opener] = index
    return closings


def _opener(marks: list[Mark], stack: list[int], depth: dict[str, int], closing: Mark) -> int | None:
    """Take from the stack what `closing` closes, and with it whatever was left open inside."""
    family = closing.family
    if depth[family] == 0:
        # Typists end with '' or ” what they began with a single mark.
        if family != "double" or not stack or marks[stack[-1]].family != "single":
            return None
        family = "single"
    while stack:
        index = stack.pop()
        depth[marks[index].family] -= 1
        if marks[index].family == family:
            return index
    return None


def _nest(prose: str, marks: list[Mark], closings: dict[int, int | None], goes_on: bool) -> list[Pair]:
    pairs: list[Pair] = []
    open_pairs: list[int] = []
    may_go_on = next(reversed(closings), None) if goes_on else None
    for index, closing in closings.items():
        mark = marks[index]
        if closing is None and mark.family == "single" and mark.start > 0 and index != may_go_on:
            continue
        while open_pairs and pairs[open_pairs[-1]].end <= mark.start:
            open_pairs.pop()
        _cut_unclosed(prose, pairs, open_pairs, mark)
        if len(open_pairs) >= _DEEPEST:
            continue
        outer = open_pairs[-1] if open_pairs else None
        limit = len(prose) if outer is None else pairs[outer].end
        end = limit if closing is None else marks[closing].start
        open_pairs.append(len(pairs))
        pairs.append(Pair(mark, marks[closing] if closing is not None else None, end, outer))
    return pairs


def _cut_unclosed(prose: str, pairs: list[Pair], open_pairs: list[int], mark: Mark) -> None:
    """End the stretches left open before `mark`, if it begins a new quotation of their family."""
    while open_pairs and pairs[open_pairs[-1]].closing is None:
        left_open = pairs[open_pairs[-1]]
        if left_open.opening.family != mark.family or not _begins_anew(prose, mark):
            return
        pairs[open_pairs.pop()] = left_open._replace(end=mark.start)


def _begins_anew(prose: str, mark: Mark) -> bool:
    before = prose[max(0, mark.start - 4) : mark.start]
    return not before.strip() or "\n" in before or before.rstrip()[-1] in '.!?…,:;—–"”’»)]'
