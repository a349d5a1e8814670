"""Clauses that report somebody's words without quote marks: the words, and whose they are."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.language.reported import credited_report


def reported(prose: str) -> tuple[str, str | None] | None:
    draft = onrecord.parse(prose)
    said = credited_report(draft, 0, draft.sentences[0][0])
    return None if said is None else (said.text, said.credit)


@pytest.mark.parametrize(
    ("prose", "clause", "credit"),
    [
        ("Vance warned that the quay would close by May.", "the quay would close by May", "Vance"),
        ("Vance said the quay would close by May.", "the quay would close by May", "Vance"),
        ("The quay would close by May, according to Ada Vance.", "The quay would close by May", "Ada Vance"),
        ("The quay would close by May, Ada Vance said.", "The quay would close by May", "Ada Vance"),
        ("The quay would close by May, said Ada Vance on Monday.", "The quay would close by May", "Ada Vance"),
        ("The quay, Ada Vance said on Monday, would close by May.", "would close by May", "Ada Vance"),
        ("The quay, Vance said, would close by May, and the fish were old.", "would close by May", "Vance"),
        # Words in marks are nobody's report but their own; a term in marks is a part of it.
        ("Vance warned that the quay would close by May, “and the fish with it”.", "the quay would close by May", "Vance"),
        ("Vance warned that the “north quay” would close by May.", "the “north quay” would close by May", "Vance"),
    ],
)
def test_reports(prose: str, clause: str, credit: str) -> None:
    assert reported(prose) == (clause, credit)


@pytest.mark.parametrize(
    "prose",
    [
        "The quay would close by May.",
        "Vance warned that it closed.",
        "The quay would close by May, as Vance said that it would.",
        "The quay would close by May, Vance said that it would.",
        "Vance thanked the pilots.",
        "The quay, Vance and her crew, would close by May.",
    ],
)
def test_reports_nothing(prose: str) -> None:
    assert reported(prose) is None
