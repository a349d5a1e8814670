"""The page on packs: its example is a pack, and its sentences are flagged and passed as it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import onrecord
from onrecord.packs.load import load

PAGE = Path(__file__).parents[2] / "rules" / "README.md"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    example = re.search(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    path = tmp_path / "council.yaml"
    path.write_text(example[1], encoding="utf-8")
    return path


def test_the_example_is_a_pack(pack: Path) -> None:
    rules = load(pack)
    assert set(rules.quotes) == {"council/pool"}
    assert set(rules.facts) == {"council/pool-cost", "council/pool-leaks"}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ('"We will close the pool," Ms Okafor said.', ["misquote"]),
        ('"We will not close the pool unless the county stops paying," the mayor said.', []),
        ("The pool costs the town $420,000 a year.", ["figure-mismatch"]),
        ("The pool costs the town $240,000 a year.", []),
        ("The pool loses a tenth of its water every day.", ["missing-attribution"]),
        ("The pool loses a tenth of its water every day, Ms Okafor said.", []),
    ],
)
def test_the_example_does_what_the_page_says(pack: Path, sentence: str, found: list[str]) -> None:
    findings = onrecord.check(onrecord.parse(sentence, "text"), onrecord.load_rules(pack))
    assert [finding.check for finding in findings] == found
