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


def leads_of(draft: Draft) -> list[tuple[int, ...]]:
    """For each passage the one before, which leads into a list or is gone on from, the entry that names what a list is of, and
    the heading over it all."""
    found: list[tuple[int, ...]] = []
    headings: list[int] = []
    opening: int | None = None
    first = 0
    for index, passage in enumerate(draft.passages):
        if passage.kind == "heading":
            found.append(())
            headings = [each for each in headings if draft.passages[each].level < passage.level] + [index]
            opening = None
            continue
        before = index - 1 if index and draft.passages[index - 1].kind != "heading" else None
        inside = passage.kind in {"item", "cell"} and before is not None
        if not (inside and before is not None and _is_of_one(draft.passages[before], passage)):
            # What stands before a list or a table leads into all of it.
            opening, first = before, index
        lead = () if opening is None else (opening,)
        names = index > first and passage.kind == "item" and _NAMES.match(draft.passages[first].prose)
        # "Key facts" says of nothing what they are of, and so what stands over it does.
        over = headings[-2:] if headings and _OF_FACTS.fullmatch(draft.passages[headings[-1]].prose) else headings[-1:]
        found.append((*lead, *((first,) if names else ()), *reversed(over)))
    return found


def _is_of_one(one: Passage, other: Passage) -> bool:
    """Whether two passages are of one list or one table."""
    if one.cell is not None and other.cell is not None:
        return one.cell.table == other.cell.table
    return one.cell is other.cell is None and one.group == other.group
