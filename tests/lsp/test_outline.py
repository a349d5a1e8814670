"""What may be typed where, told by indentation; and sheets of any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import config
from onrecord.lsp.outline import spot
from onrecord.lsp.sheet import read_sheet
from onrecord.packs.schema import PACK

YAMLISH = st.text(st.sampled_from("ab:-# \n\t[]{}'\"&*!|>,\u2028é😀")).map(lambda text: "onrecord: 1\nquotes:\n  - " + text)


def keys(text: str) -> set[str]:
    """The keys that may stand at the end of `text`."""
    lines = text.split("\n")
    found = spot(lines, len(lines[-1]), PACK)
    return {key.name for key in found.keys} if found else set()


@pytest.mark.parametrize(
    ("text", "offered", "not_offered"),
    [
        ("", {"pack", "quotes"}, {"id"}),
        ("pack: x\n", {"quotes"}, {"pack", "id"}),
        ("quotes:\n  - ", {"id", "speaker"}, {"quotes", "title"}),
        ("quotes:\n- ", {"id", "speaker"}, {"quotes", "title"}),
        ("quotes:\n- id: x\n  ", {"speaker"}, {"id", "quotes"}),
        ("quotes:\n  - id: x\n    text: y\n    ", {"speaker"}, {"id", "text"}),
        ("quotes:\n  - id: x\n    misquotes:\n      - ", {"text", "note"}, {"id"}),
        ("quotes:\n  - id: x\n    misquotes:\n      - text: y\n    ", {"speaker"}, {"id", "misquotes"}),
        ("quotes:\n  - id: x\nfacts:\n  - ", {"statement"}, {"speaker"}),
        ("quotes:\n  - id: x\n    verified:\n      ", {"by", "on"}, {"id"}),
        ("nothing:\n  - ", set(), {"id"}),
    ],
)
def test_what_may_stand_there(text: str, offered: set[str], not_offered: set[str]) -> None:
    assert offered <= keys(text)
    assert not not_offered & keys(text)


@given(YAMLISH)
def test_any_text_can_be_a_sheet(text: str) -> None:
    for shape in (PACK, config.shape()):
        sheet = read_sheet("/a.yaml", text, shape)
        assert all(text[site.span.start : site.span.end] == site.text for site in sheet.sites)


@given(YAMLISH, st.integers(0, 60))
def test_anywhere_in_any_text_there_is_an_answer(text: str, column: int) -> None:
    spot(text.split("\n"), column, PACK)
