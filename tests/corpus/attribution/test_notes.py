"""Which passage is the note on a quotation."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.attribution.notes import Notes
from onrecord.model import Markup


@pytest.mark.parametrize(
    ("draft", "markup", "note"),
    [
        ("“We will close the quay.”[^1] So.\n\n[^1]: Ada Lund.\n", "markdown", "Ada Lund."),
        ("“We will close the quay”.[^lund]\n\nSo.\n\n[^2]: No.\n\n[^lund]: Ada Lund.\n", "markdown", "Ada Lund."),
        ("“We will close the quay.” [2]\n\n[1] No.\n\n[2] Ada Lund.\n", "text", "[2] Ada Lund."),
        ("“We will close the quay.”²\n\n¹ No.\n\n² Ada Lund.\n", "text", "² Ada Lund."),
        ("“We will close the quay.”[^1] So.\n", "markdown", None),
        ("“We will close the quay.” So it is.[^1]\n\n[^1]: Ada Lund.\n", "markdown", None),
        ("[1] No.\n\n“We will close the quay.”[1]\n\n[1] Ada Lund.\n", "text", "[1] Ada Lund."),
        ("[1] Ada Lund.\n\n“We will close the quay.”[1]\n\nSo.\n", "text", "[1] Ada Lund."),
        ("1 So “we will close the quay.”[1]\n", "text", None),
        ("“We will close the quay.”[1]\n\nSo.\n\n[1]: https://example.org\n\nMore.\n", "markdown", None),
    ],
)
def test_the_note_on_a_quotation(draft: str, markup: Markup, note: str | None) -> None:
    parsed = onrecord.parse(draft, markup)
    found = Notes(parsed).on(parsed.quotations[0])
    assert (found if found is None else parsed.passages[found].prose) == note
