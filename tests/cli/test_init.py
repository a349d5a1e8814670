"""`onrecord init`: what it writes is in order and passes its own tests, and it takes nothing away."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

DRAFT = "“We will close the quay before the winter,” Ada Lund said. The harbour has 221 berths.\n"


@pytest.fixture
def empty(desk: Desk) -> Desk:
    """A desk with nothing on it."""
    for name in files(desk.folder):
        (desk.folder / name).unlink()
    return desk


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_configuration_and_a_pack_that_work(empty: Desk) -> None:
    ran = empty.run("init")
    assert (ran.code, ran.out) == (0, "")
    assert files(empty.folder) == {"onrecord.yaml", "rules/desk/desk.yaml", "rules/desk/minutes.txt"}
    assert ran.err.splitlines()[0] == "wrote onrecord.yaml"
    assert empty.run("rules", "check", "rules/desk").code == 0
    assert empty.run("rules", "verify", "rules/desk").out == "1 quote, 1 figure: all borne out\n"
    assert empty.run("rules", "test", "rules/desk").out == "5 examples, 0 failed\n2 of 2 entries fired\n"


def test_the_next_commands_are_told_and_run(empty: Desk) -> None:
    told = empty.run("init").err.splitlines()
    commands = [command.split() for line in told for command in line.split("&&") if "onrecord " in command]
    assert [command[1:3] for command in commands] == [["rules", "verify"], ["rules", "test"], ["check", "."]]
    (draft,) = (line.split()[-1] for line in told if "write a draft" in line)
    empty.write(draft, DRAFT)
    assert [empty.run(*command[1:]).code for command in commands] == [0, 0, 1]


def test_drafts_are_checked_by_it_and_the_pack_is_no_draft(empty: Desk) -> None:
    empty.run("init", "--pack", "harbour")
    empty.write("draft.md", DRAFT)
    ran = empty.run("check", "--output-format", "concise")
    assert [line.split()[1:3] for line in ran.out.splitlines()[:2]] == [["error", "misquote:"], ["error", "figure-mismatch:"]]
    assert empty.run("check", "--show-files").out == "draft.md\n"


@pytest.mark.parametrize("there", ["onrecord.yaml", "rules/desk/desk.yaml", "rules/desk/minutes.txt"])
def test_nothing_is_overwritten_unless_forced(empty: Desk, there: str) -> None:
    empty.write(there, "mine\n")
    ran = empty.run("init", "--pre-commit")
    assert ran.code == 2
    assert f"{there}: is there already, and nothing was written (--force overwrites it)" in ran.err
    assert files(empty.folder) == {there}
    assert empty.run("init", "--force").code == 0
    assert (empty.folder / there).read_text(encoding="utf-8") != "mine\n"


HOOKS = """\
repos:
  - repo: https://hooks.example/other   # ours
    rev: v1.0
    hooks:
      - id: onrecord-other
# end
"""


def test_the_hook_is_put_below_those_that_there_are(empty: Desk) -> None:
    empty.write(".pre-commit-config.yaml", HOOKS)
    assert "added a hook to .pre-commit-config.yaml" in empty.run("init", "--pre-commit").err
    after = (empty.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    before, hook = after.split("  - repo: local\n")
    assert before == HOOKS.removesuffix("# end\n")
    assert hook.endswith("# end\n")
    assert "      - id: onrecord\n" in hook
    assert "has the hook already" in empty.run("init", "--pre-commit", "--force").err
    assert (empty.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8") == after


def test_a_first_hook(empty: Desk) -> None:
    assert "wrote .pre-commit-config.yaml" in empty.run("init", "--pre-commit").err
    assert (empty.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8").startswith("repos:\n  - repo: local\n")


@pytest.mark.parametrize(("hooks", "said"), [("repos: [", "no YAML"), ("repos: " + "[" * 200 + "]" * 200, "nested")])
def test_hooks_that_cannot_be_read_stop_it(empty: Desk, hooks: str, said: str) -> None:
    empty.write(".pre-commit-config.yaml", hooks)
    ran = empty.run("init", "--pre-commit")
    assert (ran.code, said in ran.err) == (2, True)
    assert files(empty.folder) == {".pre-commit-config.yaml"}


def test_in_another_folder_and_with_a_name_that_is_none(empty: Desk) -> None:
    assert empty.run("init", "news/desk").code == 0
    assert (empty.folder / "news" / "desk" / "onrecord.yaml").is_file()
    ran = empty.run("init", "--pack", "a/b")
    assert ran.code == 2
    assert "--pack 'a/b' is no name" in ran.err
