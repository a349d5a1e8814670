"""Entries of invented people, for the tests of this room."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from onrecord.model import Origin, Quote


@pytest.fixture
def quote() -> Callable[[str], Quote]:
    def make(text: str, key: str = "harbour/entry", speaker: str = "harbour/vance") -> Quote:
        return Quote(key, speaker, text, "harbour/log", Origin("harbour.yaml", 1, 1))

    return make
