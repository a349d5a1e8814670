"""Cells of tables beside facts without cues."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "waste", "statement": "Skerry recycled 41.3 per cent of its harbour waste in 2024.", "when": "2024"},
    {"id": "fee", "statement": "A mooring in Skerry costs £48 a year."},
    {"id": "berths", "statement": "Skerry has 212 berths for fishing boats.", "as-of": "2025-03-31"},
    {"id": "quay", "statement": "Skerry has 30 cranes and 14 ferries."},
    {"id": "moss", "statement": "Moss landed 143 tonnes of cod between May and July 2023."},
    {"id": "lund", "statement": "Lund landed 219 tonnes of cod between May and July 2023."},
    {"id": "catch", "statement": "Bergen landed 640 tonnes of herring in 2024.", "when": "2024"},
    {"id": "glass", "statement": "Farrow recycled 61.4 per cent of its glass.", "tolerance": "exact"},
)


def table(*rows: str) -> str:
    head, *body = rows
    return "\n".join([f"| {head} |", "|" + "---|" * (head.count("|") + 1), *(f"| {row} |" for row in body)])


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (table("| Skerry | Bergen", "Harbour waste recycled | 43.1% | 39%"), ["43.1%"]),
        (table("Port | Mooring, a year | Berths, fishing boats", "Skerry | £84 | 198", "Bergen | £91 | 400"), ["£84", "198"]),
        (table("Port | Herring landed in 2024", "Bergen | 604 tonnes", "Skerry | 98 tonnes"), ["604 tonnes"]),
        ("## Skerry\n\n" + table("Harbour waste recycled | Fishing berths", "46.2% | 221"), ["46.2%", "221"]),
        # Two rows have changed places; months that both have.
        (table("Port | Cod landed, May–July 2023", "Moss | 219 tonnes", "Lund | 143 tonnes"), ["219 tonnes", "143 tonnes"]),
        (table("Port | Cod landed, May–July 2023", "Moss | 143 tonnes", "Lund | 219 tonnes"), []),
        (table("Port | Cod landed, May–June 2023", "Moss | 219 tonnes", "Lund | 143 tonnes"), []),
        # Right, or rounded.
        (table("| Skerry", "Harbour waste recycled | 41%", "Mooring, a year | £48"), []),
        (table("| Farrow", "Glass recycled | 61.4%"), []),
        (table("| Farrow", "Glass recycled | 61%"), ["61%"]),
        # Another port, another time, another measure, or words that tell too little.
        (table("| Larch | Bergen", "Harbour waste recycled | 43.1% | 39%"), []),
        (table("| Skerry", "Harbour waste recycled, 2019 | 36%"), []),
        ("The ports in 2019:\n\n" + table("| Skerry", "Harbour waste recycled | 36%"), []),
        (table("| Skerry", "Harbour waste burned | 36%", "Waste | 36%", "Berths for yachts | 12"), []),
        (table("Port | Herring landed in 2023", "Bergen | 590 tonnes"), []),
        # A denial, and a count of which the heads do not say enough.
        (table("| Skerry", "Harbour waste not recycled | 58.7%"), []),
        (table("| Skerry", "Boats | 12", "Berths | 12"), []),
        (table("| Skerry", "Mooring, last year | £39"), []),
        (table("| Skerry", "Cranes and ferries | 50"), []),
        # A cell that says more than a figure.
        (table("| Skerry", "Mooring, a year | £84 for visitors"), []),
    ],
)
def test_what_heads_a_cell_is_said_of_it(draft: str, words: list[str]) -> None:
    assert flagged(f"Skerry and Bergen are ports.\n\n{draft}", PACK) == words
