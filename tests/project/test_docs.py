"""Documentation is part of the change: what there is stands in README.md, and what README.md says is so."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import onrecord
from onrecord.cli.main import COMMANDS
from onrecord.config import load
from onrecord.corpus.compared import Compared
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
    named = f"`onrecord {' '.join(command)}" in README
    assert named, f"README.md does not name `onrecord {' '.join(command)}`"
    flags = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", help_of(*command))) - {"--help"}
    assert {flag for flag in flags if f"`{flag}" not in README} == set()


# What a new check needs beside its module and its tests: each is a line or two that a test asks for.
@pytest.mark.parametrize("check", LEVELS)
def test_every_check_is_in_the_table_with_its_level(check: str) -> None:
    row = f"| `{check}` | {LEVELS[check]} | "
    named = row in README
    assert named, f"the table of README.md lacks a row: {row}what it reports |"


@pytest.mark.parametrize("check", LEVELS)
def test_the_changelog_knows_every_check(check: str) -> None:
    named = f"`{check}`" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert named, f"CHANGELOG.md does not name `{check}`"


@pytest.mark.parametrize("check", LEVELS)
def test_every_check_is_among_the_settings_of_vs_code(check: str) -> None:
    manifest = json.loads((ROOT / "extension" / "vscode" / "package.json").read_text(encoding="utf-8"))
    known = manifest["contributes"]["configuration"]["properties"]["onrecord.levels"]["properties"]
    line = f'"{check}": {{ "enum": ["error", "warning", "info", "off"], "description": "What it reports." }}'
    assert check in known, f"onrecord.levels in extension/vscode/package.json lacks: {line}"


def test_the_schema_of_the_configuration_knows_every_check() -> None:
    schema = json.loads((ROOT / "rules" / "config.schema.json").read_text(encoding="utf-8"))
    known = set(schema["properties"]["levels"]["properties"])
    assert known == set(LEVELS), "make it anew: onrecord rules schema --configuration -o rules/config.schema.json"


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_named(form: str) -> None:
    named = f"`{form}`" in README
    assert named, f"README.md does not name the format `{form}`"


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


def test_no_file_names_a_package_registry() -> None:
    requirements = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    assert "://" not in requirements
    assert all("==" in line for line in requirements.splitlines() if line and not line.startswith("#"))


def test_the_package_says_what_it_depends_on_within_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all(">=" in dependency and "<" in dependency for dependency in project["dependencies"])


def test_what_a_check_may_read_is_told() -> None:
    section = (
        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("### What a check may read")[2].partition("\n## ")[0]
    )
    parts = {name for name in dir(Compared) if not name.startswith("_")} | {"draft", "record", "today", "policy"}
    assert {part for part in parts if not re.search(rf"`{part}\b", section)} == set()
