"""Results kept from run to run: found for the same question alone, and never when anything they rest on has changed."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

import onrecord
from onrecord import engine
from onrecord.cache import RESULTS, Cache, Kind
from onrecord.corpus.index import fingerprint
from onrecord.errors import PackError
from onrecord.levels import LEVELS
from onrecord.model import Problem, Result
from onrecord.packs.pins import sha256_of
from onrecord.results import Answer, Question, Results, answer

PACK = """\
onrecord: 1
pack: harbour
speakers:
  - {id: vance, name: Ada Vance, roles: [harbour master]}
sources:
  - {id: log, title: The harbour log, standing: primary, published: 2024-03-09, fingerprint: log.shingles}
quotes:
  - {id: barge, speaker: vance, text: Every barge was counted twice., source: log, expires: 2025-12-31}
facts:
  - {id: berths, statement: The harbour has 212 berths., source: log}
"""
DRAFT = """\
“Every barge was counted thrice,” Ada Vance said. The harbour has 221 berths.

“Every barge was counted thrice,” Ada Vance said. <!-- stet: a joke -->
<!-- stet misquote -->
"""
TODAY = date(2025, 7, 1)


class Desk(NamedTuple):
    """A pack on disk, and a folder for results."""

    pack: Path
    shingles: Path
    cache: Path

    def question(self) -> Question:
        return Question(DRAFT, "markdown", (str(self.pack),), LEVELS, TODAY, "strict")

    def results(self, kind: Kind = RESULTS) -> Results:
        return Results(Cache(str(self.cache), kind))

    def found(self, question: Question) -> Answer | None:
        return self.results().find(question)

    def check(self, question: Question) -> Answer:
        """What a run does: asks, and checks and keeps where nothing is known."""
        results = self.results()
        known = results.find(question)
        if known is None:
            rules = onrecord.load_rules(*question.packs, cached=False)
            draft = onrecord.parse(question.text, question.markup)
            known = answer(engine.check(draft, rules, question.levels, question.today, question.policy), rules.rules)
            results.keep(question, known, rules.rules)
        return known


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "pack.yaml", tmp_path / "log.shingles", tmp_path / "cache")
    desk.pack.write_text(PACK)
    return desk


def test_a_result_is_found_as_it_was_kept(desk: Desk) -> None:
    fresh = desk.check(desk.question())
    known = desk.found(desk.question())
    assert known == fresh
    assert {finding.check for finding in fresh.result.findings} >= {"misquote", "figure-mismatch"}
    assert fresh.result.suppressed
    assert fresh.result.problems
    assert {sighting.what for sighting in fresh.result.sightings} >= {"quotation", "figure"}
    assert fresh.names == {"harbour/vance": "Ada Vance"}
    assert all(type(one) is type(other) for one, other in zip(known.result.findings, fresh.result.findings, strict=True))


@pytest.mark.parametrize(
    "change",
    [
        {"text": DRAFT.replace("thrice", "twice", 1)},
        {"text": DRAFT + " "},
        {"markup": "text"},
        {"policy": "tidy"},
        {"levels": {**LEVELS, "misquote": "info"}},
        {"levels": {**LEVELS, "misquote": "off"}},
        {"today": TODAY + timedelta(days=200)},
    ],
)
def test_another_question_is_answered_anew(desk: Desk, change: dict[str, object]) -> None:
    desk.check(desk.question())
    other = desk.question()._replace(**change)  # type: ignore[arg-type]
    assert desk.found(other) is None
    assert desk.check(other) == desk.found(other)


def test_a_day_that_makes_an_entry_stale_is_told(desk: Desk) -> None:
    text = "“Every barge was counted twice,” Ada Vance said."
    question = desk.question()._replace(text=text)
    assert desk.check(question).result.findings == ()
    later = desk.check(question._replace(today=date(2026, 1, 1)))
    assert [finding.check for finding in later.result.findings] == ["stale-fact"]


def test_a_pack_that_was_changed_is_read(desk: Desk) -> None:
    desk.check(desk.question())
    desk.pack.write_text(PACK.replace("212", "221"))
    assert desk.found(desk.question()) is None
    assert "figure-mismatch" not in {finding.check for finding in desk.check(desk.question()).result.findings}


def test_a_file_that_is_added_to_a_pack_is_read(desk: Desk) -> None:
    question = desk.question()._replace(packs=(str(desk.pack.parent),))
    desk.check(question)
    (desk.pack.parent / "more.yaml").write_text("onrecord: 1\n", encoding="utf-8")
    assert desk.found(question) is None


@pytest.mark.parametrize("module", ["model/findings.py", "checks/misquote.py", "markup/plain.py", "engine.py"])
def test_other_code_answers_anew(desk: Desk, module: str) -> None:
    desk.check(desk.question())
    path = Path(onrecord.__file__).parent / module
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    try:
        assert desk.found(desk.question()) is None
    finally:
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_another_pack_is_another_question(desk: Desk) -> None:
    desk.check(desk.question())
    copy = desk.pack.with_name("copy.yaml")
    copy.write_bytes(desk.pack.read_bytes())
    assert desk.found(desk.question()._replace(packs=(str(copy),))) is None


def test_a_fingerprint_is_compared(desk: Desk) -> None:
    desk.check(desk.question())
    made = fingerprint.dump(fingerprint.make("The tide was late again on that Monday, and nobody minded.", "harbour/log"))
    desk.shingles.write_text(made, encoding="utf-8")
    assert desk.found(desk.question()) is None


def test_a_fingerprint_that_changes_during_the_run_keeps_nothing(desk: Desk) -> None:
    results = desk.results()
    made = fingerprint.dump(fingerprint.make("The tide was late again on that Monday, and nobody minded.", "harbour/log"))
    desk.shingles.write_text(made, encoding="utf-8")
    rules = onrecord.load_rules(str(desk.pack), cached=False).rules
    results.keep(desk.question(), Answer(Result(()), {}), rules)
    assert desk.found(desk.question()) is None


def test_a_pack_that_changes_during_the_run_keeps_nothing(desk: Desk) -> None:
    results = desk.results()
    assert results.find(desk.question()) is None
    rules = onrecord.load_rules(str(desk.pack), cached=False).rules
    desk.pack.write_text(PACK + "\n")
    results.keep(desk.question(), Answer(Result(()), {}), rules)
    desk.pack.write_text(PACK)
    assert desk.found(desk.question()) is None


def test_a_pin_holds_for_what_is_kept(desk: Desk) -> None:
    desk.pack.write_text(PACK.replace("fingerprint: log.shingles", "text: log.txt"))
    text = desk.pack.with_name("log.txt")
    text.write_text("The tide was late.")
    (pack,) = onrecord.load_rules(str(desk.pack), cached=False).rules.packs
    pinned = desk.question()._replace(packs=(f"{desk.pack}@sha256:{sha256_of(pack)}",))
    assert desk.check(pinned) == desk.found(pinned)
    text.write_text("The tide was early.")
    with pytest.raises(PackError, match="not the one that is pinned"):
        desk.found(pinned)


@pytest.mark.parametrize("damage", [b"", b"onrecord cache 1\n", b"{}", None])
def test_a_damaged_file_is_ignored(desk: Desk, damage: bytes | None) -> None:
    fresh = desk.check(desk.question())
    (kept,) = desk.cache.glob("*.result")
    data = kept.read_bytes()
    kept.write_bytes(data.replace(b"thrice", b"twicee") if damage is None else damage)
    assert desk.found(desk.question()) is None
    assert desk.check(desk.question()) == fresh == desk.found(desk.question())


def test_what_went_wrong_is_not_kept(desk: Desk) -> None:
    rules = onrecord.load_rules(str(desk.pack), cached=False).rules
    failed = Result((), problems=(Problem("The check misquote failed"),))
    desk.results().keep(desk.question(), Answer(failed, {}), rules)
    assert desk.found(desk.question()) is None


def test_there_are_never_more_than_so_many(desk: Desk) -> None:
    rules = onrecord.load_rules(str(desk.pack), cached=False).rules
    results = desk.results(Kind(".result", 8))
    questions = [desk.question()._replace(text=str(number)) for number in range(30)]
    for number, question in enumerate(questions):
        results.keep(question, Answer(Result(()), {}), rules)
        kept = list(desk.cache.glob("*.result"))
        assert 0 < len(kept) <= 8
        newest = max(kept, key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (number, number))
    assert [number for number, question in enumerate(questions) if desk.found(question)] == list(range(24, 30))


def test_without_a_cache_nothing_is_known(desk: Desk) -> None:
    desk.check(desk.question())
    assert Results(None).find(desk.question()) is None
