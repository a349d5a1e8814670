"""The place and day that a dispatch begins with: "BRUSSELS, June 20 (Wire) -"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.figures import figures_of
from onrecord.memory import remembered
from onrecord.model import Figure

_DATELINE: Final = re.compile(r"[A-Z][A-Z .'/]{2,40}(?:, [A-Z][a-z]{2,20})?,? [^\n–—-]{3,40}? ?(?:\([^)\n]{1,40}\) ?)?[-–—] ")


def is_dateline(prose: str, figure: Figure) -> bool:
    """Whether a date belongs to the place and day that a dispatch begins with."""
    match = _DATELINE.match(prose) if figure.kind == "date" else None
    return match is not None and figure.stretch.end <= match.end()


@remembered
def figures_told(prose: str) -> tuple[Figure, ...]:
    """The figures of a prose but for those of a dateline."""
    return tuple(figure for figure in figures_of(prose) if not is_dateline(prose, figure))
