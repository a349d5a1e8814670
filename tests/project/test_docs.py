"""Documentation is part of the change: what there is stands in README.md, and what README.md says is so."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import onrecord
from onrecord.cli.main import COMMANDS
from onrecord.config import load
from onrecord.levels import LEVELS
from onrecord.report import FORMATS
from tests.project import picture

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def help_of(*command: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "onrecord", *command, "--help"], capture_output=True, text=True, check=True
    ).stdout


def test_the_picture_is_what_the_terminal_shows() -> None:
    assert picture.shown() == picture.taken(), "it has drifted: python tests/project/picture.py"


def actions_of(command: str) -> list[str]:
    return re.findall(r"^    ([a-z]+) {2,}", help_of(command), re.MULTILINE)


@pytest.mark.parametrize(
    "command", [(command,) for command in COMMANDS] + [("rules", action) for action in actions_of("rules")]
)
def test_every_command_and_flag_is_in_the_reference(command: tuple[str, ...]) -> None:
    assert f"`onrecord {' '.join(command)}" in README
    flags = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", help_of(*command))) - {"--help"}
    assert {flag for flag in flags if f"`{flag}" not in README} == set()


@pytest.mark.parametrize("check", LEVELS)
def test_every_check_is_in_the_table_with_its_level(check: str) -> None:
    assert f"| `{check}` | {LEVELS[check]} |" in README


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_named(form: str) -> None:
    assert f"`{form}`" in README


@pytest.mark.parametrize(
    ("module", "pattern"),
    [("report/json.py", r'"([a-z_]+)": '), ("config.py", r'Key\("([a-z-]+)"')],
    ids=["JSON", "onrecord.yaml"],
)
def test_every_key_is_documented(module: str, pattern: str) -> None:
    keys = set(re.findall(pattern, (ROOT / "server" / "onrecord" / module).read_text(encoding="utf-8")))
    assert len(keys) > 5
    assert {key for key in keys if f"`{key}`" not in README and f"{key}:" not in README} == set()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_first_pack_and_configuration_do_what_is_said(tmp_path: Path) -> None:
    (pack,) = (block for block in blocks("yaml") if block.startswith("onrecord: 1"))
    (tmp_path / "our-pack.yaml").write_text(pack, encoding="utf-8")
    rules = onrecord.load_rules(str(tmp_path / "our-pack.yaml"))
    draft = onrecord.parse("“We will close the quay before the winter,” Ada Lund said.")
    assert [finding.check for finding in onrecord.check(draft, rules)] == ["misquote"]
    (config,) = (block for block in blocks("yaml") if "quote-policy" in block)
    (tmp_path / "onrecord.yaml").write_text(config, encoding="utf-8")
    assert load(str(tmp_path / "onrecord.yaml")).levels == {"unverified-quote": "info"}


def test_the_library_example_runs() -> None:
    (example,) = blocks("python")
    ran = subprocess.run([sys.executable, "-c", example], capture_output=True, encoding="utf-8", check=True)
    assert " misquote " in ran.stdout


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"])
def test_links_between_our_files_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_make_targets_that_are_named_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"make ([a-z-]+)", README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))) - {"and"}
    assert {"demo", "test"} <= named
    assert {target for target in named if not re.search(rf"^{target}:", makefile, re.MULTILINE)} == set()


def test_the_changelog_knows_every_check() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [check for check in LEVELS if f"`{check}`" not in changelog] == []


def test_no_file_names_a_package_registry() -> None:
    requirements = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert "://" not in requirements
    assert all("==" in line for line in requirements.splitlines() if line and not line.startswith("#"))


def test_the_package_says_what_it_depends_on_within_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all(">=" in dependency and "<" in dependency for dependency in project["dependencies"])
