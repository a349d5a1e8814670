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


def found(draft: str, statement: str, *cues: list[str], **keys: object) -> list[str]:
    source = {"id": "minutes", "title": "Minutes", "standing": "primary"}
    fact = {"id": "fact", "statement": statement, "source": "minutes", "cues": [*cues], **keys}
    rules = onrecord.load_rules({"pack": "council", "sources": [source], "facts": [fact]})
    return [finding.text for finding in onrecord.check(onrecord.parse(draft, "text"), rules)]


@pytest.mark.parametrize(
    ("keys", "groups", "flagged"),
    [
        ({}, 2, []),
        ({}, 3, ["At least 380"]),
        ({"figure": "380"}, 2, ["At least 380"]),
        ({"figure": "at least 380"}, 2, []),
    ],
)
def test_which_figures_of_a_statement_are_compared(keys: dict[str, str], groups: int, flagged: list[str]) -> None:
    cues = [["posts"], ["administrative"], ["cut"]][:groups]
    statement = "Up to 380 administrative posts will be cut by March 2028."
    assert found("At least 380 administrative posts will be cut.", statement, *cues, **keys) == flagged


@pytest.mark.parametrize(("counted", "flagged"), [(["staff"], []), (["staff", "people", "workers"], ["6,940"])])
def test_what_is_counted_must_be_the_same(counted: list[str], flagged: list[str]) -> None:
    draft = "The two hospitals employed 6,940 people."
    assert found(draft, "The two hospitals employed 9,640 staff.", ["hospitals"], ["employed"], counted) == flagged
