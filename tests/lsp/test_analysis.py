"""What an analysis leaves behind when the next one takes its place."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from onrecord.lsp.analysis import Analyst
from onrecord.lsp.convert import Manner
from onrecord.lsp.rules import RuleBook
from onrecord.lsp.session import Document
from onrecord.lsp.survey import Survey

EXPIRING = """\
onrecord: 1
pack: harbour
speakers: [{id: lund, name: Ada Lund}]
sources: [{id: minutes, title: Minutes, standing: primary}]
quotes:
  - {id: quay, speaker: lund, text: We will keep the quay open., source: minutes, expires: 2026-03-01}
"""

DRAFT = """# The pact

“We can't be naive about this,” NATO's Secretary General Mark Rutte said on Monday.[^1] “It is a war,” he added.

Poland spent 4.2% of GDP on defence in 2024, and Estonia 3.43%.

> The scale of production is unprecedented.

| Country | Share |
|---|---|
| Poland | 4.12% |

[^1]: Speech in Berlin.
"""


@pytest.fixture
def _still() -> Iterator[None]:
    """No collection but those that are asked for."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_still")
def test_what_is_typed_over_is_freed_at_once() -> None:
    analyst = Analyst(RuleBook())
    found = [_ring(analyst, version) for version in range(1, 6)]
    assert not list(chain.from_iterable(found[2:])), (
        "a ring of references outlived its draft: the writer waits for its collection"
    )


def test_on_another_day_all_is_looked_at_anew(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(EXPIRING, encoding="utf-8")
    (tmp_path / "onrecord.yaml").write_text("rules: [./pack.yaml]\n", encoding="utf-8")
    days = [date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 2)]
    draft = "“We will keep the quay open,” Ada Lund said."
    path = tmp_path / "a.md"
    document = Document(path.as_uri(), 1, "markdown", draft, path)
    analyst = Analyst(RuleBook(), iter(days).__next__)
    first, same, later = (analyst.analyse(document, "utf-16") for _ in days)
    assert first is same
    assert [[each.check for each in found.result.findings] for found in (first, later) if found] == [[], ["stale-fact"]]
    path.write_text(draft, encoding="utf-8")
    survey, manner = Survey(RuleBook(), iter(days).__next__), Manner()
    before = survey.answer(str(path), None, "utf-16", manner)
    assert before is not None
    assert survey.answer(str(path), before.id, "utf-16", manner) is None
    after = survey.answer(str(path), before.id, "utf-16", manner)
    assert after is not None
    assert [item.code for item in after.items] == ["stale-fact"]


def _ring(analyst: Analyst, version: int) -> list[object]:
    """The types of what could be freed only by the collector."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        analyst.analyse(Document("untitled:1", version, "markdown", DRAFT + "a" * version, None), "utf-16")
        gc.collect()
        return [type(each) for each in gc.garbage]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()


def test_a_configuration_of_the_wrong_name_is_told_until_it_has_the_right_one(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(EXPIRING, encoding="utf-8")
    wrong = tmp_path / "onrecord.yml"
    wrong.write_text("rules: [./pack.yaml]\n", encoding="utf-8")
    book, draft = RuleBook(), tmp_path / "a.md"
    assert book.rules_for(draft) is None
    assert [(fault.path, fault.hint) for fault in book.faults()] == [(str(wrong), "did you mean 'onrecord.yaml'?")]
    wrong.rename(tmp_path / "onrecord.yaml")
    assert book.refresh()
    found = book.rules_for(draft)
    assert found is not None
    assert [pack.name for pack in found.record.rules.packs] == ["harbour"]
    assert book.faults() == ()
