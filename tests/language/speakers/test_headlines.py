"""Names in headlines, where any word may have a capital."""

from __future__ import annotations

import pytest

from onrecord import parse


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("# Bergen Weighs Vance\n\nIt rained. Vance said the gate was “shut for good and all”.", "Vance"),
        ("# Skerry Firm Awaits Vance\n\nIt rained. Vance said the gate was “shut for good and all”.", "Vance"),
        ("Bergen Weighs Vance\n\nIt rained. Jorun Vance said the gate was “shut for good and all”.", "Jorun Vance"),
        # A given name, or the text itself, makes a name of it.
        ("# Skerry Drops Ada Vance\n\nIt rained. Ada Vance said the gate was “shut for good and all”.", "Ada Vance"),
        ("Ole came in with Jorun Vance.\n\nIt rained. Vance said the gate was “shut for good and all”.", "Jorun Vance"),
    ],
)
def test_words_around_a_name_are_no_part_of_it(draft: str, name: str) -> None:
    (quotation,) = parse(draft).quoted
    assert quotation.speaker is not None
    assert quotation.speaker.name == name
