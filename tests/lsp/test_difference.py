"""The difference between the words of a draft and those on record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lsp.difference import difference

RECORD = "We will not dredge the northern channel, he said."


def shown(draft: str, record: str) -> str:
    marks = {"both": "{}", "draft": "[-{}-]", "record": "[+{}+]"}
    return " ".join(marks[part.of].format(part.text) for part in difference(draft, record))


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        (RECORD, ""),
        ("we will NOT dredge", ""),
        ("We will dredge the northern channel, he said.", "We will [+not+] dredge the northern channel, he said."),
        ("will never dredge the northern", "… will [-never-] [+not+] dredge the northern …"),
        ("We shall not dredge", "We [-shall-] [+will+] not dredge …"),
        ("", ""),
        ("...", ""),
        ("word " * 500, ""),
    ],
)
def test_what_is_told(draft: str, told: str) -> None:
    assert shown(draft, RECORD) == told


def test_what_a_house_writes_in_its_own_way_is_no_difference() -> None:
    record = "The quay cost two billion pounds, and 200 men left."
    assert shown("The quay cost £2bn, and two hundred men came", record) == (
        "The quay cost two billion pounds, and 200 men [-came-] …"
    )
    assert shown("The quay cost £3bn, and", record) == "The quay cost [-£3bn,-] [+two billion+] pounds, and …"


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(draft: str, record: str) -> None:
    assert all(part.text for part in difference(draft, record))
