"""Values of a draft read back from YAML as the words that they are."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from onrecord.packs.drafting.writing import scalar

# What YAML cannot print becomes a blank; all else must come back.
_PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufeff")


@given(st.text(_PRINTABLE, max_size=300))
def test_a_value_reads_back_as_its_words(text: str) -> None:
    assert str(yaml.safe_load(f"    key: {scalar(text)}\n")["key"]).split() == text.split()


@given(st.text(_PRINTABLE | st.sampled_from("yesno ~-:#'\"[]{}&*!|>%@`,?"), max_size=12))
def test_a_short_value_is_never_taken_for_anything_but_text(text: str) -> None:
    assert yaml.safe_load(f"key: {scalar(text)}")["key"] == " ".join(text.split())


@pytest.mark.parametrize(
    "text", ["yes", "null", "12", "2025-07-06", "a: b", "# no", "- no", "it's", "[a]", "{a}", "&a", "*a", "ends:"]
)
def test_a_value_that_yaml_would_take_for_something_else_is_text(text: str) -> None:
    assert yaml.safe_load(f"key: {scalar(text)}")["key"] == text
