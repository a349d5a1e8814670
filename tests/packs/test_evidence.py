"""A figure as proofs have it: fingerprints hold it hashed, so what it is called there may not change."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import read_figures
from onrecord.packs.evidence import canonical


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("$35bn", "=35000000000.0 USD"),
        ("US$35 billion", "=35000000000.0 USD"),
        ("35 billion dollars a year", "=35000000000.0 USD"),
        ("€4.2m", "=4200000.0 EUR"),
        ("80 dinars", "=80.0 dinar"),
        ("5 per cent a year", "=5.0 percent"),
        ("2 percentage points", "=2.0 percentage point"),
        ("58 years old", "=58.0 year"),
        ("40 hours a week", "=40.0 hour"),
        ("three pilots", "=3.0"),
        ("325 km", "=325.0"),
        ("the 32nd member", "=32.0 ordinal"),
        ("on 24 June 2025", "=2025-06-24 date"),
        ("between 5% and 6%", "=5.0..6.0 percent"),
    ],
)
def test_a_figure_in_a_proof(text: str, anchor: str) -> None:
    assert [canonical(figure) for figure in read_figures(text)] == [anchor]
