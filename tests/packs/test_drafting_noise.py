"""What stands on an article's page without being of the article."""

from __future__ import annotations

import pytest

from onrecord.markup import read
from onrecord.packs.drafting.noise import is_ragged, without_noise


@pytest.mark.parametrize(
    "line",
    [
        "Read more: ferry is late",
        "See more Latest World News",
        "Listen to this article",
        "Ada Lund at the quay. Picture: Alamy",
        "The quay. (AP Photo/Jo Reed)",
        "Ferry crash in the old town leaves 'dozens' hurt",
        "17 days ago",
        "Share this article",
    ],
)
def test_noise(line: str) -> None:
    assert is_ragged(line)


@pytest.mark.parametrize("line", ["She left.", "“It is late”", "She added:", "— Ada Lund", "It was “late”."])
def test_prose(line: str) -> None:
    assert not is_ragged(line)


def test_captions_among_headlines_go_with_them() -> None:
    tail = "\n\n".join(f"A man looks at tram {number}.\n\nTram {number} hits bus in the old town" for number in range(9))
    text = f"The board met. It was late.\n\nThe quay stays.\n\nNobody spoke against it.\n\n{tail}"
    kept = [passage.prose for passage in without_noise(read(text, "text").passages)]
    assert kept[:3] == ["The board met. It was late.", "The quay stays.", "Nobody spoke against it."]
    assert not any("tram 5" in prose or "Tram 5" in prose for prose in kept)


def test_lines_that_are_paragraphs_are_read_as_such_and_folded_ones_are_not() -> None:
    assert len(without_noise(read("The board met.\nIt was late.", "text").passages)) == 2
    assert len(without_noise(read("The board met\nuntil late.", "text").passages)) == 1
