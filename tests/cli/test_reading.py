"""How a figure's meaning is told."""

from __future__ import annotations

import pytest

from onrecord.cli.reading import meaning
from onrecord.corpus.facts.known import read_figures


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("It opened on July 19.", "date: 19 July, year not told"),
        ("It opened on July 19, 2024.", "date: 19 July 2024"),
        ("It opened in June 2024.", "date: June 2024"),
        ("It opened in 2024.", "date: 2024"),
        ("It opened in the 1990s.", "date: the 1990s"),
        ("It is to open by 2035.", "date: by 2035"),
        ("It ran from March to August 2024.", "date: March 2024 to August 2024"),
        ("It has 238 berths per 1,000 boats.", "number: 238 (berth per 1,000 boat)"),
    ],
)
def test_meaning(prose: str, told: str) -> None:
    (figure,) = read_figures(prose)
    assert meaning(figure) == told
