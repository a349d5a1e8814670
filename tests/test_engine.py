"""The engine: a crash in one check, levels, stet, order, and what is said twice."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord import checks, engine
from onrecord.corpus.record import Record
from onrecord.levels import LEVELS
from onrecord.model import QuotePolicy

TODAY = date(2025, 7, 1)
RULES: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [{"id": "vance", "name": "Ada Vance", "aliases": ["Vance"]}],
    "sources": [{"id": "log", "title": "The harbour log", "standing": "primary"}],
    "quotes": [
        {"id": "barges", "speaker": "vance", "text": "Every barge was counted twice.", "source": "log"},
        {
            "id": "tide",
            "speaker": "vance",
            "text": "The spring tide took the whole jetty.",
            "source": "log",
            "level": "warning",
        },
        {"id": "gull", "speaker": "vance", "text": "A gull sat on the mast all day.", "source": "log", "level": "off"},
        {"id": "crews", "speaker": "vance", "text": "The crews were paid 300 crowns for a day at sea.", "source": "log"},
        {
            "id": "silt-said",
            "speaker": "vance",
            "text": "The silt came from the dredging that the board ordered itself.",
            "source": "log",
        },
    ],
    "facts": [
        {
            "id": "pay",
            "statement": "The crews were paid 300 crowns for a day at sea.",
            "source": "log",
            "cues": [["crews"], ["paid"]],
        },
        {
            "id": "silt",
            "statement": "The silt came from the dredging that the board ordered itself.",
            "source": "log",
            "attribute-to": "vance",
            "cues": [["silt"], ["dredging"]],
        },
    ],
}
WRONG = "“Every barge was counted thrice,” Ada Vance said."


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.load_rules(RULES)


def test_every_check_has_a_level_and_a_manual() -> None:
    assert set(checks.names()) == set(LEVELS)
    for name in checks.names():
        assert checks.manual(name).startswith(f"{name}: ")


def test_checks_may_lie_in_further_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wrong_title.py").write_text('"""wrong-title: none."""\n', "utf-8")
    monkeypatch.setattr(checks, "__path__", [*checks.__path__, str(tmp_path)])
    assert set(checks.names()) == {*LEVELS, "wrong-title"}


def test_a_check_without_a_level_is_known_and_off(tmp_path: Path) -> None:
    """Everywhere alike: to the configuration, to the flags, to `explain` and to every format."""
    check = (
        '"""wrong-title: none."""\nfrom onrecord.model import Hit\nfrom onrecord.text import Span\n'
        "def check(compared):\n    yield Hit(Span(0, 3), 'A title.')\n"
    )
    (tmp_path / "wrong_title.py").write_text(check, "utf-8")
    (tmp_path / "onrecord.yaml").write_text("levels: {wrong-title: warning}\n", "utf-8")
    (tmp_path / "a.md").write_text("The quay is closed.\n", "utf-8")
    program = (
        f"import sys, onrecord.checks as checks; checks.__path__.append({str(tmp_path)!r})\n"
        "from onrecord.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", program, *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    assert "\nLevel: off" in run("explain", "wrong-title").stdout
    assert "a.md:1:1: warning wrong-title: A title." in run("check", "--no-cache", "a.md").stdout
    selected = run("check", "--no-cache", "--isolated", "--select", "wrong-title", "--output-format", "sarif", "a.md")
    (told,) = json.loads(selected.stdout)["runs"][0]["results"]
    assert (told["ruleId"], told["level"]) == ("wrong-title", "note")


def test_a_check_that_crashes_is_one_problem_and_silences_no_other(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    load = checks.load

    def broken(_: object) -> Iterator[object]:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr(checks, "load", lambda name: broken if name == "figure-mismatch" else load(name))
    result = engine.check(onrecord.parse(WRONG), record, today=TODAY)
    assert [finding.text for finding in result.findings] == ["thrice"]
    (problem,) = result.problems
    assert "figure-mismatch" in problem.message


def test_levels_come_from_the_table_then_the_config_then_the_entry(record: Record) -> None:
    tide = "“The spring tide took the half jetty,” Ada Vance said."
    assert [finding.level for finding in engine.check(onrecord.parse(WRONG), record).findings] == ["error"]
    assert [finding.level for finding in engine.check(onrecord.parse(WRONG), record, {"misquote": "info"}).findings] == ["info"]
    assert [finding.level for finding in engine.check(onrecord.parse(tide), record).findings] == ["warning"]
    assert engine.check(onrecord.parse(WRONG), record, {"misquote": "off"}).findings == ()
    gull = onrecord.parse("“A gull sat on the roof all day,” Ada Vance said.")
    assert engine.check(gull, record).findings == ()


@pytest.mark.parametrize(
    ("draft", "off", "reported"),
    [
        ("“The crews were paid 400 crowns for a day at sea,” Ada Vance said.", "stale-fact", ["misquote"]),
        ("“The crews were paid 400 crowns for a day at sea,” Ada Vance said.", "misquote", ["figure-mismatch"]),
        ("The silt came from the dredging that the board ordered itself.", "stale-fact", ["missing-attribution"]),
        ("The silt came from the dredging that the board ordered itself.", "missing-attribution", ["unquoted-verbatim"]),
    ],
)
def test_of_two_checks_on_the_same_words_the_more_precise_one_speaks(
    record: Record, draft: str, off: str, reported: list[str]
) -> None:
    result = engine.check(onrecord.parse(draft), record, {off: "off"}, today=TODAY)
    assert [finding.check for finding in result.findings] == reported


def test_a_stet_for_what_is_switched_off_waits(record: Record) -> None:
    draft = onrecord.parse("Nothing here. <!-- stet misquote: a joke -->")
    assert engine.check(draft, record, {"misquote": "off"}, today=TODAY).findings == ()


@pytest.mark.parametrize(
    ("draft", "reported"),
    [
        (f"{WRONG} <!-- stet misquote: a joke -->", []),
        (f"<!-- stet misquote: a joke -->\n\n{WRONG}", []),
        (f"<!-- stet: all of it is a joke -->\n\n{WRONG}", []),
        (f"{WRONG}\n\n{WRONG}\n\n<!-- stet-file misquote: a joke -->", []),
        (f"<!-- stet-begin misquote: a joke -->\n\n{WRONG}\n\n<!-- stet-end -->\n\n{WRONG}", ["misquote"]),
        (f"<!-- stet misquote: a joke -->\n\n{WRONG}\n\n{WRONG}", ["misquote"]),
        (f"<!-- stet misattribution: a joke -->\n\n{WRONG}", ["unused-stet", "misquote"]),
        ("Nothing here. <!-- stet misquote: a joke -->", ["unused-stet"]),
        # Behind a passage on its line, and not before the next.
        (f"Nothing here. <!-- stet misquote: a joke -->\n\n{WRONG}", ["unused-stet", "misquote"]),
        ("Nothing here. <!-- stet misquot: a joke -->", ["unused-stet"]),
        (f"{WRONG} <!-- stet misquote, stale-fat: a joke -->", ["unused-stet"]),
        (f"{WRONG} <!-- STET Misquote: a joke -->", []),
        (f"{WRONG} <!-- stet misquote: a joke{' ' * 3000} -->", []),
        (f"<!-- stet-begin misquote: a joke -->\n\n{WRONG}", ["unused-stet"]),
        (f"{WRONG} <!-- stet-end -->", ["misquote", "unused-stet"]),
        (
            f"<!-- stet-begin: a joke -->\n\n<!-- stet-begin stale-fact: a joke -->\n\n{WRONG}\n\n<!-- stet-end -->",
            ["unused-stet"],
        ),
        (f"<!-- stet-begin: a joke -->\n\n{WRONG}\n\n<!-- stet-end -->\n\nNo more. <!-- stet-end -->", ["unused-stet"]),
    ],
)
def test_stet(record: Record, draft: str, reported: list[str]) -> None:
    result = engine.check(onrecord.parse(draft), record, today=TODAY)
    assert [finding.check for finding in result.findings] == reported
    assert all(each.reason in {"a joke", "all of it is a joke"} for each in result.suppressed)


def test_a_stet_for_a_check_that_is_not_says_which_was_meant(record: Record) -> None:
    (finding,) = engine.check(onrecord.parse("Nothing. <!-- stet misquot: a joke -->"), record, today=TODAY).findings
    assert finding.message == "No check is called 'misquot' (did you mean 'misquote'?). This stet suppresses nothing."


@pytest.mark.parametrize(
    ("draft", "place", "message"),
    [
        (
            f"<!-- stet-begin: a joke -->\n\n{WRONG}",
            "<!-- stet-begin: a joke -->",
            "No stet-end follows this stet-begin: it lets the whole rest of the draft stand.",
        ),
        ("Nothing here. <!-- stet-end -->", "<!-- stet-end -->", "No stet-begin goes before this stet-end: it ends nothing."),
    ],
)
def test_a_begin_without_an_end_or_an_end_without_a_begin_is_told(record: Record, draft: str, place: str, message: str) -> None:
    (finding,) = engine.check(onrecord.parse(draft), record, today=TODAY).findings
    assert (finding.text, finding.message) == (place, message)


def test_an_end_is_not_blamed_for_a_begin_that_has_no_reason(record: Record) -> None:
    draft = onrecord.parse(f"<!-- stet-begin misquote -->\n\n{WRONG}\n\n<!-- stet-end -->")
    result = engine.check(draft, record, today=TODAY)
    assert [finding.check for finding in result.findings] == ["misquote"]
    assert len(result.problems) == 1


def test_a_stet_without_a_reason_suppresses_nothing_and_says_so(record: Record) -> None:
    result = engine.check(onrecord.parse(f"{WRONG} <!-- stet misquote -->"), record, today=TODAY)
    assert [finding.check for finding in result.findings] == ["misquote"]
    assert "needs a reason" in result.problems[0].message


def test_review_says_what_is_on_record_wrong_and_unchecked(record: Record) -> None:
    said = [
        "“Every barge was counted twice,” Ada Vance said.",
        "“Every barge was counted thrice,” Vance said.",
        "“Hi,” said Moll.",
    ]
    draft = "\n\n".join(said)
    seen = engine.check(onrecord.parse(draft), record, today=TODAY).sightings
    assert [(sighting.text, sighting.verdict) for sighting in seen] == [
        ("Every barge was counted twice,", "on record"),
        ("Every barge was counted thrice,", "wrong"),
        ("Hi,", "unchecked"),
    ]


@pytest.mark.parametrize(("policy", "found"), [("strict", ["We counted"]), ("tidy", [])])
def test_a_tidy_house_leaves_out_the_sounds_of_thinking(policy: QuotePolicy, found: list[str]) -> None:
    entry = {"id": "um", "speaker": "vance", "text": "We, um, counted every barge that came in.", "source": "log"}
    record = onrecord.load_rules({**RULES, "quotes": [entry]})
    draft = onrecord.parse("“We counted every barge that came in,” Ada Vance said.")
    assert [finding.text for finding in engine.check(draft, record, today=TODAY, policy=policy).findings] == found


@pytest.mark.parametrize(("level", "reported"), [(None, "info"), ("error", "error"), ("info", None)])
def test_what_the_record_only_suggests_is_for_information(level: str | None, reported: str | None) -> None:
    silt = {**RULES["facts"][1], **({"level": level} if level else {})}
    speakers = [*RULES["speakers"], {"id": "moll", "name": "Peter Moll"}]
    record = onrecord.load_rules({**RULES, "speakers": speakers, "facts": [silt]})
    draft = onrecord.parse("Peter Moll said that the silt came from the dredging that the board ordered itself.")
    found = [each.level for each in engine.check(draft, record, today=TODAY).findings if each.check == "misattribution"]
    assert found == ([reported] if reported else [])
