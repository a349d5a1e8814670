"""`onrecord rules draft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.packs.load import load

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

ARTICLE = "“The quay stays open,” Ada Lund said. The harbour has 212 berths.\n"


def test_a_draft_is_written_and_counted(desk: Desk) -> None:
    desk.write("article.txt", ARTICLE)
    ran = desk.run("rules", "draft", "article.txt", "--pack", "quay", "-o", "quay.yaml")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "1 speaker, 1 quote, 1 fact proposed; none of them is confirmed yet\n"
    rules = load(desk.folder / "quay.yaml")
    assert [(quote.key, quote.text) for quote in rules.quotes.values()] == [("quay/quay-stays-open", "The quay stays open.")]


def test_a_draft_goes_to_standard_output(desk: Desk) -> None:
    desk.write("article.txt", ARTICLE)
    ran = desk.run("rules", "draft", "article.txt")
    assert ran.code == 0
    assert "onrecord: 1\npack: draft\n" in ran.out


def test_a_draft_is_proven_by_its_articles_and_fires_nowhere(desk: Desk) -> None:
    desk.write("articles/article.txt", ARTICLE)
    desk.run("rules", "draft", "articles/article.txt", "-o", "quay.yaml")
    assert desk.run("rules", "verify", "quay.yaml", "--sources", "articles").out == "1 quote, 1 figure: all borne out\n"
    desk.write("draft.md", "“The quay stays closed,” Ada Lund said. The harbour has 221 berths.\n")
    assert desk.run("check", "--rules", "quay.yaml", "draft.md").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.txt"], "none.txt:1:1: cannot be read"),
        (["article.txt", "-o", "pack.yaml"], "pack.yaml: there is such a file already"),
        (["article.txt", "--pack", "a/b"], "--pack 'a/b' is no name for a pack"),
        ([], "SOURCE"),
    ],
)
def test_what_cannot_be_done(desk: Desk, arguments: list[str], said: str) -> None:
    desk.write("article.txt", ARTICLE)
    before = (desk.folder / "pack.yaml").read_text(encoding="utf-8")
    ran = desk.run("rules", "draft", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert (desk.folder / "pack.yaml").read_text(encoding="utf-8") == before
