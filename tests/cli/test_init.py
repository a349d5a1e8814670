"""`onrecord init`: what it writes is in order and passes its own tests, and it takes nothing away."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

DRAFT = "“We will close the quay before the winter,” Ada Lund said. The harbour has 221 berths.\n"


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_configuration_and_a_pack_that_work(desk: Desk) -> None:
    ran = desk.run("init")
    assert (ran.code, ran.out) == (0, "")
    assert files(desk.folder) == {"onrecord.yaml", "rules/desk/desk.yaml", "rules/desk/minutes.txt"}
    assert ran.err.splitlines()[0] == "wrote onrecord.yaml"
    assert desk.run("rules", "check", "rules/desk").code == 0
    assert desk.run("rules", "verify", "rules/desk").out == "1 quote, 1 figure: all borne out\n"
    assert desk.run("rules", "test", "rules/desk").out == "5 examples, 0 failed\n2 of 2 entries can fire\n"


def test_the_next_commands_are_told_and_run(desk: Desk) -> None:
    told = desk.run("init").err.splitlines()
    commands = [command.split() for line in told for command in line.split("&&") if "onrecord " in command]
    assert [command[1:3] for command in commands] == [["rules", "verify"], ["rules", "test"], ["check", "."]]
    assert [desk.run(*command[1:]).code for command in commands] == [0, 0, 0]


def test_drafts_are_checked_by_it_and_the_pack_is_no_draft(desk: Desk) -> None:
    desk.run("init", "--pack", "harbour")
    desk.write("draft.md", DRAFT)
    ran = desk.run("check", "--output-format", "concise")
    assert [line.split()[1:3] for line in ran.out.splitlines()[:2]] == [["error", "misquote:"], ["error", "figure-mismatch:"]]
    assert desk.run("check", "--show-files").out == "draft.md\n"


@pytest.mark.parametrize("there", ["onrecord.yaml", "rules/desk/desk.yaml", "rules/desk/minutes.txt"])
def test_nothing_is_overwritten_unless_forced(desk: Desk, there: str) -> None:
    desk.write(there, "mine\n")
    ran = desk.run("init", "--pre-commit")
    assert ran.code == 2
    assert f"{there}: is there already, and nothing was written (--force overwrites it)" in ran.err
    assert files(desk.folder) == {there}
    assert desk.run("init", "--force").code == 0
    assert (desk.folder / there).read_text(encoding="utf-8") != "mine\n"


HOOKS = """\
repos:
  - repo: https://hooks.example/other   # ours
    rev: v1.0
    hooks:
      - id: onrecord-other
# end
"""


def test_the_hook_is_put_below_those_that_there_are(desk: Desk) -> None:
    desk.write(".pre-commit-config.yaml", HOOKS)
    assert "added a hook to .pre-commit-config.yaml" in desk.run("init", "--pre-commit").err
    after = (desk.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    before, hook = after.split("  - repo: local\n")
    assert before == HOOKS.removesuffix("# end\n")
    assert hook.endswith("# end\n")
    assert "      - id: onrecord\n" in hook
    assert "has the hook already" in desk.run("init", "--pre-commit", "--force").err
    assert (desk.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8") == after


def test_a_first_hook(desk: Desk) -> None:
    assert "wrote .pre-commit-config.yaml" in desk.run("init", "--pre-commit").err
    assert (desk.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8").startswith("repos:\n  - repo: local\n")


@pytest.mark.parametrize(("hooks", "said"), [("repos: [", "no YAML"), ("repos: " + "[" * 200 + "]" * 200, "nested")])
def test_hooks_that_cannot_be_read_stop_it(desk: Desk, hooks: str, said: str) -> None:
    desk.write(".pre-commit-config.yaml", hooks)
    ran = desk.run("init", "--pre-commit")
    assert (ran.code, said in ran.err) == (2, True)
    assert files(desk.folder) == {".pre-commit-config.yaml"}


def test_in_another_folder_and_with_a_name_that_is_none(desk: Desk) -> None:
    assert desk.run("init", "news/desk").code == 0
    assert (desk.folder / "news" / "desk" / "onrecord.yaml").is_file()
    ran = desk.run("init", "--pack", "a/b")
    assert ran.code == 2
    assert "--pack 'a/b' is no name" in ran.err
