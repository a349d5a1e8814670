"""`-o` never takes the place of what a run reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

DRAFT = "“We will close the quay before the winter,” Ada Lund said.\n"
TEXT = "We will not close the quay before the winter.\n"

TAKEN = [
    (("report", "a.md", "-o", "pack.yaml"), "pack.yaml", "a file of the pack harbour"),
    (("report", "--isolated", "--rules", "pack.yaml", "-o", "pack.yaml", "a.md"), "pack.yaml", "a file of the pack harbour"),
    (("check", "a.md", "-o", "./pack.yaml"), "pack.yaml", "a file of the pack harbour"),
    (("check", "a.md", "-o", "minutes.txt"), "minutes.txt", "a file of the pack harbour"),
    (("check", "empty", "-o", "pack.yaml"), "pack.yaml", "a file of the pack harbour"),
    (("check", "a.md", "-o", "onrecord.yaml"), "onrecord.yaml", "the configuration"),
    (("check", "-c", "own.yaml", "a.md", "-o", "own.yaml"), "own.yaml", "the configuration"),
    (("check", "sub/b.md", "-o", "sub/onrecord.yaml"), "sub/onrecord.yaml", "the configuration"),
    (("check", "a.md", "--baseline", "known.json", "-o", "known.json"), "known.json", "the baseline"),
    (("check", "a.md", "-o", "link.html"), "pack.yaml", "a file of the pack harbour"),
]


@pytest.mark.parametrize(("command", "name", "what"), TAKEN)
def test_what_a_run_goes_by_stays(desk: Desk, command: tuple[str, ...], name: str, what: str) -> None:
    pack = (desk.folder / "pack.yaml").read_text(encoding="utf-8")
    desk.write("pack.yaml", pack.replace("    standing: primary\n", "    standing: primary\n    text: minutes.txt\n"))
    desk.write("minutes.txt", TEXT)
    for draft in ("a.md", "sub/b.md"):
        desk.write(draft, DRAFT)
    for config in ("own.yaml", "sub/onrecord.yaml"):
        desk.write(config, "{}\n")
    (desk.folder / "empty").mkdir()
    (desk.folder / "link.html").symlink_to("pack.yaml")
    desk.run("check", "a.md", "--output-format", "json", "-o", "known.json")
    before = (desk.folder / name).read_bytes()
    ran = desk.run(*command)
    assert (ran.code, ran.out) == (2, "")
    assert f"is {what}, and the report would take its place (write the report to another file)" in ran.err
    assert (desk.folder / name).read_bytes() == before


def test_another_file_is_replaced(desk: Desk) -> None:
    desk.write("a.md", DRAFT)
    desk.write("old.json", "{}")
    assert desk.run("check", "a.md", "-o", "old.json", "--output-format", "concise").code == 1
    assert "misquote" in (desk.folder / "old.json").read_text()


def test_a_folder_without_drafts_is_told_with_the_reason(desk: Desk) -> None:
    (desk.folder / "dir.md").mkdir()
    told = "dir.md: no file in this folder that is not excluded or ignored ends in .md"
    assert desk.run("check", "dir.md").err.startswith(told)
    desk.write("a.md", DRAFT)
    desk.write("onrecord.yaml", 'rules: [./pack.yaml]\ninclude: ["*.rst"]\n')
    ran = desk.run("check", ".")
    assert (ran.code, ran.out) == (0, "Found no drafts to check.\n")
    assert ran.err.endswith("onrecord.yaml: *.rst\n")


def test_a_configuration_of_the_wrong_name_is_told(desk: Desk) -> None:
    desk.write("sub/a.md", DRAFT)
    desk.write("sub/onrecord.yml", "rules: [../pack.yaml]\n")
    ran = desk.run("check", "sub/a.md")
    assert (ran.code, ran.out) == (2, "")
    assert "onrecord.yml: no configuration is called onrecord.yml (did you mean 'onrecord.yaml'?)" in ran.err
    desk.write("sub/onrecord.yaml", "rules: [../pack.yaml]\n")
    assert desk.run("check", "sub/a.md").code == 1


def test_a_folder_of_articles_is_told_with_what_to_name(desk: Desk) -> None:
    (desk.folder / "articles").mkdir()
    ran = desk.run("rules", "draft", "articles")
    assert (ran.code, ran.out) == (2, "")
    assert "articles: is a folder (name the articles in it: articles/*.txt)" in ran.err


def test_what_there_is_is_told_once(desk: Desk) -> None:
    assert desk.run("check", "--output-format", "html").err.count("junit") == 1
