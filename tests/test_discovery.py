from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from onrecord.discovery import SUFFIXES, Patterns, find


class Excluding(NamedTuple):
    """A policy that takes the usual suffixes and leaves out what `patterns` match."""

    patterns: Patterns

    def includes(self, path: str) -> bool:
        return path.endswith(SUFFIXES)

    def excludes(self, path: str, *, folder: bool) -> bool:
        return self.patterns.matches(path, folder=folder)


def plant(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")


def found(root: Path, *paths: str, exclude: tuple[str, ...] = (), forced: bool = False) -> list[str]:
    here = os.getcwd()
    os.chdir(root)
    try:
        return list(find(paths or (".",), Excluding(Patterns(root.as_posix(), exclude)), forced=forced))
    finally:
        os.chdir(here)


def test_a_folder_means_the_drafts_under_it(tmp_path: Path) -> None:
    plant(tmp_path, "b.md", "a.html", "c/d.txt", "c/e.markdown", "f.htm", "code.py", "z/pic.png", "MD")
    assert found(tmp_path) == ["a.html", "b.md", "f.htm", "c/d.txt", "c/e.markdown"]


def test_whatever_has_a_markup_is_a_draft(tmp_path: Path) -> None:
    plant(tmp_path, "a.mdx", "b.qmd", "c.xhtml")
    assert found(tmp_path) == ["a.mdx", "b.qmd", "c.xhtml"]


def test_hidden_and_installed_things_are_passed_over(tmp_path: Path) -> None:
    plant(tmp_path, ".git/x.md", "node_modules/y/README.md", "env/pyvenv.cfg", "env/lib/README.md", ".draft.d/a.md", "a.md")
    assert found(tmp_path) == ["a.md"]


def test_what_is_named_is_taken(tmp_path: Path) -> None:
    plant(tmp_path, "notes.rst", ".hidden/a.md", "a.md")
    assert found(tmp_path, "notes.rst", ".hidden/a.md", "absent.md", "-") == ["notes.rst", ".hidden/a.md", "absent.md", "-"]


def test_each_draft_once(tmp_path: Path) -> None:
    plant(tmp_path, "a.md", "b/c.md")
    assert found(tmp_path, "a.md", ".", "./b", str(tmp_path / "a.md")) == ["a.md", "b/c.md"]


@pytest.mark.parametrize(
    ("ignores", "left"),
    [
        ({".gitignore": "old/\n"}, ["a.md", "new/a.md", "new/b.md"]),
        ({".gitignore": "/a.md\n"}, ["new/a.md", "new/b.md", "old/a.md"]),
        ({".gitignore": "a.md\n!new/a.md\n"}, ["new/a.md", "new/b.md"]),
        ({".gitignore": "*.md\n", "new/.gitignore": "!b.md\n"}, ["new/b.md"]),
        ({"new/.gitignore": "/*\n"}, ["a.md", "old/a.md"]),
        ({".gitignore": "!\n[z-a]\n\\\nold/\n"}, ["a.md", "new/a.md", "new/b.md"]),
        ({".gitignore": "# all\n\n"}, ["a.md", "new/a.md", "new/b.md", "old/a.md"]),
    ],
)
def test_gitignore_is_honoured(tmp_path: Path, ignores: dict[str, str], left: list[str]) -> None:
    plant(tmp_path, "a.md", "old/a.md", "new/a.md", "new/b.md")
    for name, text in ignores.items():
        (tmp_path / name).write_text(text)
    assert found(tmp_path) == left


def test_gitignore_above_counts_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    plant(tmp_path, "repo/.git/HEAD", "repo/sub/a.md", "repo/sub/b.md")
    (tmp_path / ".gitignore").write_text("*.md\n")
    (tmp_path / "repo/.gitignore").write_text("a.md\n")
    assert found(tmp_path / "repo", "sub") == ["sub/b.md"]


@pytest.mark.parametrize(
    ("forced", "left"),
    [(False, ["a.md", "old/a.md"]), (True, ["a.md"])],
)
def test_exclusion_asks_for_named_files_when_forced(tmp_path: Path, *, forced: bool, left: list[str]) -> None:
    plant(tmp_path, "a.md", "old/a.md")
    assert found(tmp_path, "a.md", "old/a.md", exclude=("old/",), forced=forced) == left


def test_exclusion_prunes_folders(tmp_path: Path) -> None:
    plant(tmp_path, "a.md", "old/a.md", "old/b.md", "deep/old/c.md")
    assert found(tmp_path, exclude=("old/", "!old/b.md")) == ["a.md"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    plant(tmp_path, "a/b.md")
    (tmp_path / "a/loop").symlink_to(tmp_path)
    (tmp_path / "link.md").symlink_to("a/b.md")
    assert found(tmp_path) == ["a/b.md"]
