"""Which lines begin a passage of their own."""

from __future__ import annotations

import pytest

from onrecord.markup.turns import parts


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("one line", ["one line"]),
        ("folded prose\ngoes on", ["folded prose\ngoes on"]),
        ("Q: Who?\nA: Me.", ["Q: Who?", "A: Me."]),
        ("Q: Who did\nthat?\nRUTTE: Not\nme.", ["Q: Who did\nthat?", "RUTTE: Not\nme."]),
        ("Mark Rutte: We must\nThe Hague (crowd): Hear, hear", ["Mark Rutte: We must", "The Hague (crowd): Hear, hear"]),
        ("Ursula von der Leyen: Yes\nRUTTE: No", ["Ursula von der Leyen: Yes", "RUTTE: No"]),
        ("He had this to say.\nRUTTE: No.", ["He had this to say.", "RUTTE: No."]),
        ("[02:35] so we\n[02:36:10] did", ["[02:35] so we", "[02:36:10] did"]),
        ("• one\n• two", ["one", "two"]),
        ("three things\n• one\n• two", ["three things", "one", "two"]),
        ("- one\n- two\nand more", ["one", "two\nand more"]),
        ("1. one\n2) two\n10. ten", ["one", "two", "ten"]),
        ("Two things:\n- one\n- two", ["Two things:", "one", "two"]),
    ],
)
def test_lines_of_their_own(prose: str, expected: list[str]) -> None:
    assert [prose[part.start : part.end] for part in parts(prose)] == expected


@pytest.mark.parametrize(
    "prose",
    [
        "he spoke of a plan for the\nEU: a common market",
        "it is about quality\n- and about quantity",
        "the year was\n23. It rained",
        "in the year of our Lord\n2014. A thing",
        "the train at\n10:30 was late.\nIt left",
        "He said:\nthe rest is silence",
        "two of them were late. The first one:\nhis wife",
        "It ended.\nwhat he wanted: peace",
        "It ended.\nThe one thing that he said he really wanted: peace",
        "a ratio of\n3:1 in all",
        "+32 2 555\n-5 degrees",
    ],
)
def test_folded_prose_is_left_whole(prose: str) -> None:
    assert [prose[part.start : part.end] for part in parts(prose)] == [prose]


def test_markers_tell_lists_apart() -> None:
    assert [part.marker for part in parts("• one\n- two\n1. three\n12) four.\nRUTTE: five")] == ["•", "-", "1", "1", ""]


def test_no_prose_has_no_parts() -> None:
    assert parts("") == []
