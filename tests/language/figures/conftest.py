"""How a test reads figures: from one paragraph whose prose is its whole draft."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from onrecord.language.figures import find_figures
from onrecord.model import Figure, Passage
from onrecord.text import OffsetMap, Piece

Read = Callable[[str], tuple[Figure, ...]]


@pytest.fixture(scope="session")
def read() -> Read:
    """The figures of a text."""
    return lambda prose: find_figures(Passage("paragraph", prose, OffsetMap((Piece(0, len(prose), 0, len(prose)),))), 0)
