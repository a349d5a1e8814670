"""Credits by where things stand: the row of a table, the line under a block quotation, the label before a turn."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

_LABEL: Final = re.compile(r"([^\n:]{1,160}):[ \t\u00a0]{1,4}$")
_WHO: Final = frozenset({"who", "speaker", "name", "person", "source", "said by", "attribution", "quoted", "politician", "leader"})
_CREDIT_LINE: Final = re.compile(r"[ \t]{0,8}(?:—|–|―|--|-|~)[ \t]{0,4}(?=[^\W\d_])")
_LONGEST_CREDIT: Final = 160
QUESTIONS: Final = frozenset({"q", "question"})
ANSWERS: Final = frozenset({"a", "answer"})


def label_of(passage: Passage, quotation: Quotation) -> Stretch | None:
    """The label before a turn: the "RUTTE" of "RUTTE: We must …"."""
    match = _LABEL.search(passage.prose, max(0, quotation.outer.start - 170), quotation.outer.start)
    return None if match is None else Stretch(match.start(1) + len(match[1]) - len(match[1].lstrip()), match.end(1))


def row_speakers(passages: Sequence[Passage], own: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """For each table cell with a quotation, the cell of its row that says who: that under "Who" or "Speaker", or the first
    without a quotation."""
    rows: dict[tuple[int, int], list[int]] = {}
    columns: dict[int, int] = {}
    for index, passage in enumerate(passages):
        cell = passage.cell
        if cell is None:
            continue
        if cell.row == 0 and passage.prose.strip().lower() in _WHO:
            columns.setdefault(cell.table, cell.column)
        rows.setdefault((cell.table, cell.row), []).append(index)
    found: dict[int, int] = {}
    for (table, row), cells in rows.items():
        silent = [index for index in cells if index not in own and passages[index].prose.strip()]
        if row == 0 or not silent:
            continue
        under = [index for index in silent if (cell := passages[index].cell) is not None and cell.column == columns.get(table)]
        found.update({index: (under or silent)[0] for index in cells if index in own})
    return found


def credit_line(passage: Passage) -> int | None:
    """Where the words of a passage begin that only credits what stands above it ("— Mark Rutte"); None for any other."""
    match = _CREDIT_LINE.match(passage.prose)
    return None if match is None or len(passage.prose) > _LONGEST_CREDIT else match.end()


def credited_above(passages: Sequence[Passage], index: int, own: Mapping[int, Sequence[int]]) -> list[int]:
    """The quotations above a credit line: those of its block quotation, or of the paragraph before it."""
    here = passages[index]
    above: list[int] = []
    for before in range(index - 1, -1, -1):
        passage = passages[before]
        if passage.kind == "quotation" and here.kind == "quotation" and passage.group != here.group:
            break
        if before not in own:
            break
        above.extend(own[before])
        if not (passage.kind == here.kind == "quotation"):
            break
    return above
