"""What leads into a draft's passages: what stands before a list or a table, the name it is of, and the headings over it."""

from __future__ import annotations

import re
from typing import Final

from onrecord.model import Draft, Passage

# "Name: Moll Bridge", the first entry of a list of facts; "Key facts", "In brief": what stands over one.
_NAMES: Final = re.compile(r"(?:Name|Title|Subject|Official name|Full name|Known as):\s")
_OF_FACTS: Final = re.compile(
    r"(?:the\s|some\s)?(?:(?:key|quick|basic|main|fast|vital)\s)?(?:facts?|figures|data|numbers|details|statistics)(?:\s(?:and|&)\s(?:facts|figures))?|"
    r"in\s(?:brief|figures|numbers|short)|by\sthe\snumbers|at\sa\sglance|overview|profile|fact\s?(?:box|file|sheet)|infobox|summary",
    re.IGNORECASE,
)

# For each list or table what leads into it, and its first passage.
_Opened = dict[tuple[str, int] | None, tuple[tuple[int, ...], int]]


def leads_of(draft: Draft) -> list[tuple[int, ...]]:
    """For each passage the one before, which leads into a list or is gone on from, the entry that names what a list is of, and
    the heading over it all."""
    found: list[tuple[int, ...]] = []
    headings: list[int] = []
    opened: _Opened = {}
    for index, passage in enumerate(draft.passages):
        if passage.kind == "heading":
            found.append(())
            headings = [each for each in headings if draft.passages[each].level < passage.level] + [index]
            continue
        one = _one_of(passage)
        if one is None or one not in opened:
            opened[one] = _leads_into(draft, index, opened), index
        lead, first = opened[one]
        names = index > first and _NAMES.match(draft.passages[first].prose)
        # "Key facts" says of nothing what they are of, and so what stands over it does.
        over = headings[-2:] if headings and _OF_FACTS.fullmatch(draft.passages[headings[-1]].prose) else headings[-1:]
        found.append((*lead, *((first,) if names else ()), *reversed(over)))
    return found


def _one_of(passage: Passage) -> tuple[str, int] | None:
    """Which list or table a passage is of."""
    if passage.cell is not None:
        return "table", passage.cell.table
    return ("list", passage.group) if passage.kind == "item" else None


def _leads_into(draft: Draft, index: int, opened: _Opened) -> tuple[int, ...]:
    """What stands before a passage that is the first of its list or table; before a list in an item of another one that item,
    and what leads into the other one."""
    if not index or draft.passages[index - 1].kind == "heading":
        return ()
    before = draft.passages[index - 1]
    nested = draft.passages[index].kind == before.kind == "item" and before.level < draft.passages[index].level
    return (index - 1, *(opened[_one_of(before)][0] if nested else ()))
