"""`onrecord report`: the page of drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

WRONG = "“We will close the quay before the winter,” Ada Lund said. It is 120 metres long.\n"


def test_a_page_shows_each_draft_with_what_was_found(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    desk.write("b.md", WRONG.replace("will close", "will not close"))
    ran = desk.run("report", "a.md", "b.md")
    assert (ran.code, ran.err) == (0, "")
    first, _, second = ran.out.partition("<h1>b.md</h1>")
    assert "<mark class=error>will close</mark>" in first
    assert "dropped" in first
    assert "class=error" not in second
    assert "<mark class=known>We will not close the quay before the winter" in second
    assert '<mark class=unchecked title="no fact speaks of it">120 metres</mark>' in second


def test_the_page_goes_to_a_file_and_never_in_the_place_of_a_draft(desk: Desk) -> None:
    draft = desk.write("a.md", WRONG)
    assert desk.run("report", "a.md", "-o", "page.html") == (0, "", "")
    assert "<mark class=error>" in (desk.folder / "page.html").read_text()
    assert desk.run("report", "a.md", "-o", "a.md").code == 2
    assert draft.read_text() == WRONG


def test_the_page_takes_the_place_of_the_one_before_and_is_no_draft(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    for paths in (["."], ["."], ["a.md", "page.html"]):
        assert desk.run("report", *paths, "-o", "page.html") == (0, "", "")
        assert (desk.folder / "page.html").read_text().count("<h1>") == 1
    assert desk.run("check", "--show-files", ".").out == "a.md\n"
    desk.write("other.html", WRONG)
    assert desk.run("report", ".", "-o", "other.html").code == 2


def test_it_goes_by_the_configured_levels(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    desk.write("onrecord.yaml", "rules: [pack.yaml]\nlevels: {misquote: info}\n")
    assert "<mark class=info>will close</mark>" in desk.run("report", "a.md").out


def test_a_draft_that_cannot_be_read_is_told_and_the_others_are_shown(desk: Desk) -> None:
    (desk.folder / "bad.md").write_bytes(b"\xff\xfe\x00")
    desk.write("good.md", WRONG)
    ran = desk.run("report", "bad.md", "good.md")
    assert ran.code == 2
    assert ran.err.startswith("bad.md: ")
    assert "<h1>bad.md</h1>" in ran.out
    assert "<mark class=error>will close</mark>" in ran.out


def test_from_standard_input(desk: Desk) -> None:
    assert "<mark class=error>will close</mark>" in desk.run("report", "-", stdin=WRONG).out
