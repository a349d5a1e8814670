"""Sentences: where they end, and where a full stop ends none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.sentences import sentences


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("It rained. We left.", ["It rained. ", "We left."]),
        ("Mr. Vance spoke. “Go home.” They went.", ["Mr. Vance spoke. ", "“Go home.” ", "They went."]),
        ("It cost 4.5 million. Then 5.", ["It cost 4.5 million. ", "Then 5."]),
        ("The U.S. Navy came.", ["The U.S. Navy came."]),
        ("They don’t. Moll does.", ["They don’t. ", "Moll does."]),
        ("I went to the baker's. Moll went too.", ["I went to the baker's. ", "Moll went too."]),
        ("Vance knew more than I. Moll knew nothing.", ["Vance knew more than I. ", "Moll knew nothing."]),
        ("Judge I. Moll came.", ["Judge I. Moll came."]),
        ("It was the poet I. Moll who came.", ["It was the poet I. Moll who came."]),
        ("It was O'B. Moll.", ["It was O'B. Moll."]),
        ("They live at No. One.", ["They live at No. One."]),
        ("I said no. One went.", ["I said no. ", "One went."]),
        ("Was it late? No. One went.", ["Was it late? ", "No. ", "One went."]),
        ("“No. Moll did.”", ["“No. ", "Moll did.”"]),
        ("It is berth No. 5 of the port.", ["It is berth No. 5 of the port."]),
        ("It was ‘J. Moll’ who came.", ["It was ‘J. Moll’ who came."]),
        ("Really? Yes! Well…", ["Really? ", "Yes! ", "Well…"]),
        ("no capital. here", ["no capital. here"]),
        ('He left. " Seven came," she said.', ["He left. ", '" Seven came," she said.']),
        ('She said: " We go. " Seven came.', ['She said: " We go. " Seven came.']),
        ("Gen. Sec. Vance spoke.", ["Gen. Sec. Vance spoke."]),
        ("It was in Sept. Moll came, approx. Ten boats did.", ["It was in Sept. Moll came, approx. Ten boats did."]),
        ("It was in May. It was a Monday. Moll came.", ["It was in May. ", "It was a Monday. ", "Moll came."]),
        ("", []),
    ],
)
def test_sentences(prose: str, expected: list[str]) -> None:
    assert [prose[start:end] for start, end in sentences(prose)] == expected


@given(st.text())
def test_sentences_cover_any_text(text: str) -> None:
    found = sentences(text)
    assert "".join(text[start:end] for start, end in found) == text
