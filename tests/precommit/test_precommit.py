"""The hook as a desk would use it: real git, real pre-commit, this repository as the hook's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRONG = "“Let’s be naïve about this,” Mr Rutte told *The New York Times*.\n"
RIGHT = "“Let’s not be naïve about this,” Mr Rutte told *The New York Times*.\n"


class Repository:
    """A git repository in a folder of its own, with an environment that no setting of this machine's user reaches."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self._env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "HOME": str(home),
            "PRE_COMMIT_HOME": str(home / "pre-commit"),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        }
        folder.mkdir(parents=True, exist_ok=True)
        self.must("git", "init", "--quiet")
        for key, value in (("user.name", "Desk"), ("user.email", "desk@example.org"), ("commit.gpgsign", "false")):
            self.must("git", "config", key, value)

    def try_(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, env=self._env, capture_output=True, text=True, check=False)

    def must(self, *command: str) -> str:
        ran = self.try_(*command)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        self.must("git", "add", "--all")
        return self.try_("git", "commit", "--message", message)


@pytest.fixture
def hooks(tmp_path: Path) -> Repository:
    """This repository as it stands in the working tree, committed."""
    copy = tmp_path / "onrecord"
    shutil.copytree(
        ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "node_modules", "tests")
    )
    repository = Repository(copy, tmp_path)
    assert repository.commit("as it stands").returncode == 0
    return repository


@pytest.mark.slow
def test_a_bad_draft_is_blocked_and_the_mended_one_goes_through(hooks: Repository, tmp_path: Path) -> None:
    desk = Repository(tmp_path / "desk", tmp_path)
    rev = hooks.must("git", "rev-parse", "HEAD").strip()
    config = f"repos:\n  - repo: file://{hooks.folder}\n    rev: {rev}\n    hooks:\n      - id: onrecord\n"
    (desk.folder / ".pre-commit-config.yaml").write_text(config)
    (desk.folder / "onrecord.yaml").write_text("exclude: [old/]\n")
    desk.must("pre-commit", "install")

    (desk.folder / "old").mkdir()
    (desk.folder / "old" / "story.md").write_text(WRONG)
    excluded = desk.commit("an old story")
    assert excluded.returncode == 0, excluded.stdout + excluded.stderr

    (desk.folder / "story.md").write_text(WRONG)
    blocked = desk.commit("a story")
    assert blocked.returncode == 1
    assert "story.md:1:" in blocked.stdout + blocked.stderr
    assert "misquote" in blocked.stdout + blocked.stderr
    assert desk.must("git", "log", "--format=%s").splitlines() == ["an old story"]

    (desk.folder / "story.md").write_text(RIGHT)
    passed = desk.commit("the story, mended")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert desk.must("git", "log", "--format=%s").splitlines() == ["the story, mended", "an old story"]
