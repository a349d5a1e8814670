"""What heads the rows and columns of a draft's tables, and what stands below them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.owning.subjects import FIGURES
from onrecord.corpus.facts.placing.units_of_heads import is_note
from onrecord.corpus.facts.window import Window, window
from onrecord.corpus.lexicon import is_number
from onrecord.model import Draft

_CAPTION: Final = 80
# "Apollo 11", "Skerry Tower": what names the whole of a table, and not the sort of thing that its rows are.
_TITLE: Final = re.compile(r"\W*(?:[A-Z][\w'’-]*\s(?:(?:of|the)\s)*)+(?:\d{1,4}|[A-Z][\w'’-]*)\W*")
_YEAR: Final = re.compile(r"\W*(?:FY\s?)?(?:19|20)\d\d\W*")
# What heads a column of the years that its rows are of; in the first column no head has to say so.
_OF_YEAR: Final = re.compile(r"\W*|.*\b(?:years?|as of|as at|date|when|fy|season|edition)\b.*", re.IGNORECASE | re.DOTALL)
# What makes percentages of bare numbers.
SHARE: Final = re.compile(r"\b(?:share of|as a share|percentage|per ?cent)\b|%", re.IGNORECASE)
# "Ports at 2% of income" are counted.
_FIGURE: Final = re.compile(r"\d\s?(?:%|per ?cent\b)", re.IGNORECASE)


def makes_shares(head: Window) -> bool:
    """Whether what stands over a column makes percentages of its bare numbers."""
    rest = _FIGURE.sub("", head.prose)
    return ("percent" in head.known_as and rest == head.prose) or SHARE.search(rest) is not None


def sides_of(draft: Draft) -> dict[int, int]:
    """The column that names the rows of each table: the first that has more than numbers in most of its cells below the head,
    blank ones left out. A word or two among numbers name no rows, nor do they while they are typed."""
    named: Counter[tuple[int, int]] = Counter()
    for passage in draft.passages:
        cell = passage.cell
        told = window(passage.prose).words if cell is not None and cell.row else ()
        if cell is not None and told:
            named[cell.table, cell.column] += -1 if all(is_number(word.form) for word in told) else 1
    sides: dict[int, int] = {}
    for (table, column), more in sorted(named.items()):
        if more > 0:
            sides.setdefault(table, column)
    return sides


def heads_of(draft: Draft, sides: Mapping[int, int]) -> dict[int, frozenset[str]]:
    """The words of the heads of each table's rows and columns; what stands in the corner is told of all of it."""
    heads: defaultdict[int, set[str]] = defaultdict(set)
    for passage in draft.passages:
        cell = passage.cell
        if cell is not None and (cell.row == 0) != (cell.column == sides.get(cell.table, 0)):
            heads[cell.table] |= window(passage.prose).known_as
    return {table: frozenset(words) for table, words in heads.items()}


def is_titled(corner: str, head: str) -> bool:
    """Whether a corner names what a table tells of, and the head of a column only what its cells are: "Date"."""
    told = window(head).words
    return bool(told) and all(word.form in FIGURES for word in told) and _TITLE.fullmatch(corner) is not None


def years_of_rows(draft: Draft) -> dict[tuple[int, int], tuple[int, ...]]:
    """The cells of each row, by its table and number, that say of which year it is."""
    cells = {passage.cell: index for index, passage in enumerate(draft.passages) if passage.cell is not None}
    found: defaultdict[tuple[int, int], tuple[int, ...]] = defaultdict(tuple)
    for cell, index in cells.items():
        if not cell.row or not _YEAR.fullmatch(draft.passages[index].prose):
            continue
        head = cells.get(cell._replace(row=0))
        if not cell.column or (head is not None and _OF_YEAR.fullmatch(draft.passages[head].prose)):
            found[cell.table, cell.row] += (index,)
    return dict(found)


def captions_of(draft: Draft) -> dict[int, tuple[int, ...]]:
    """The caption below each table: the short paragraph right behind it that tells of percent or a scale, and of no figure."""
    with_figures = {figure.passage for figure in draft.figures}
    found: dict[int, tuple[int, ...]] = {}
    for index, (passage, below) in enumerate(pairwise(draft.passages), start=1):
        ends = passage.cell is not None and below.kind == "paragraph"
        if not ends or passage.cell is None or len(below.prose) > _CAPTION or index in with_figures:
            continue
        if SHARE.search(below.prose) or is_note(below.prose):
            found[passage.cell.table] = (index,)
    return found
