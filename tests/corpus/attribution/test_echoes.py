"""Words that a draft says somebody has from their speaker."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.attribution.echoes import is_echoed, is_nearer
from onrecord.corpus.attribution.people import People
from onrecord.model import Origin, Speaker

PEOPLE = People([Speaker("h/vance", "Ada Vance", Origin("h.yaml", 1, 1), ("harbour master",), ("Ms Vance",))])
WORDS = "“Every barge was counted twice”"


@pytest.mark.parametrize(
    ("draft", "echoed"),
    [
        (f"Echoing Ms Vance, Peter Moll said {WORDS}.", True),
        (f"Peter Moll repeated the harbour master's line that {WORDS}.", True),
        (f"{WORDS}, Peter Moll said, quoting Ada Vance.", True),
        (f"As Ms Vance said, {WORDS}, Peter Moll believes.", True),
        (f"{WORDS}, Peter Moll said, as Ms Vance did.", True),
        (f"It is Ms Vance's favourite sentence, Peter Moll says: {WORDS}.", True),
        (f"As Ms Vance looked on, Peter Moll said {WORDS}.", False),
        (f"Ms Vance's deputy, Peter Moll, said {WORDS}.", False),
        (f"Peter Moll quoted Ms Vance. He said {WORDS}.", False),
        (f"Peter Moll said {WORDS}.", False),
    ],
)
def test_is_echoed(draft: str, echoed: bool) -> None:
    parsed = onrecord.parse(draft, "text")
    (quotation,) = parsed.quotations
    assert is_echoed(parsed, quotation, PEOPLE, "h/vance") is echoed


@pytest.mark.parametrize(
    ("draft", "nearer"),
    [
        ("Cole knows what Ms Vance says, and Cole says it: “Every barge was counted twice.”", False),
        ("Cole says what he has from Ms Vance: “Every barge was counted twice.”", True),
    ],
)
def test_is_nearer(draft: str, nearer: bool) -> None:
    parsed = onrecord.parse(draft, "text")
    (quotation,) = parsed.quotations
    assert is_nearer(parsed, quotation, PEOPLE, "h/vance") is nearer
