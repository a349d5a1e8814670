"""Errors repeated in order to put them right are not the draft's own."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.disowned import is_disowned
from onrecord.text import Stretch


@pytest.mark.parametrize(
    ("draft", "disowned"),
    [
        ("Vance did not say “We will dredge the channel”.", True),
        ("Vance was wrongly quoted as saying “We will dredge the channel”.", True),
        ("A headline had “We will dredge the channel.” She said the opposite.", True),
        ("An earlier version of this story had “We will dredge the channel”.", True),
        (f"Vance did not say, {'on Monday or on Tuesday, ' * 9}“We will dredge the channel”.", True),
        (f"Vance did not say so, {'on Monday or on Tuesday, ' * 90}and said “We will dredge the channel”.", False),
        ("Vance said “We will dredge the channel”.", False),
        ("It rained. A correction ran on Monday. It rained again. Vance said “We will dredge the channel”.", False),
    ],
)
def test_is_disowned(draft: str, disowned: bool) -> None:
    parsed = onrecord.parse(draft, "text")
    at = draft.index("“")
    assert is_disowned(parsed, 0, Stretch(at, draft.index("”"))) is disowned
