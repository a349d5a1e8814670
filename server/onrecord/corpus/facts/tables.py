"""What heads the rows and columns of a draft's tables, and what stands below them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.window import window
from onrecord.corpus.lexicon import is_number
from onrecord.model import Draft

_CAPTION: Final = 80
# What makes percentages of bare numbers.
SHARE: Final = re.compile(r"\b(?:share of|as a share|percentage|per ?cent)\b|%", re.IGNORECASE)


def sides_of(draft: Draft) -> dict[int, int]:
    """The column that names the rows of each table: the first that has more than numbers below its head."""
    sides: dict[int, int] = {}
    for passage in draft.passages:
        cell = passage.cell
        if cell is None or not cell.row or cell.column >= sides.get(cell.table, cell.column + 1):
            continue
        if not all(is_number(word.form) for word in window(passage.prose).words):
            sides[cell.table] = cell.column
    return sides


def heads_of(draft: Draft, sides: Mapping[int, int]) -> dict[int, frozenset[str]]:
    """The words of the heads of each table."""
    heads: defaultdict[int, set[str]] = defaultdict(set)
    for passage in draft.passages:
        if passage.cell is not None and not (passage.cell.row and passage.cell.column != sides.get(passage.cell.table, 0)):
            heads[passage.cell.table] |= window(passage.prose).known_as
    return {table: frozenset(words) for table, words in heads.items()}


def captions_of(draft: Draft) -> dict[int, tuple[int, ...]]:
    """The caption below each table: the short paragraph right behind it that tells of percent, and of no figure."""
    with_figures = {figure.passage for figure in draft.figures}
    found: dict[int, tuple[int, ...]] = {}
    for index, (passage, below) in enumerate(pairwise(draft.passages), start=1):
        ends = passage.cell is not None and below.kind == "paragraph"
        if ends and passage.cell and len(below.prose) <= _CAPTION and index not in with_figures and SHARE.search(below.prose):
            found[passage.cell.table] = (index,)
    return found
