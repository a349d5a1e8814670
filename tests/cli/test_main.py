"""The command line as a whole: what is asked for wrongly is told with what would be right, and exits with 2."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from onrecord._version import __version__
from onrecord.cli.main import COMMANDS

if TYPE_CHECKING:
    from tests.cli.conftest import Desk


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("chekc",), "no command is called 'chekc' (did you mean 'check'?)"),
        (("frobnicate",), "no command is called 'frobnicate' (there is check, report, inspect, explain, init, rules, server)"),
        (("--verison",), "no flag is called '--verison' (did you mean '--version'?)"),
        (("check", "--output-fromat", "json"), "no flag is called '--output-fromat' (did you mean '--output-format'?)"),
        (("check", "--fail-levle=info"), "no flag is called '--fail-levle' (did you mean '--fail-level'?)"),
        (
            ("check", "--output-format", "jsn"),
            "'jsn' is not one of full, concise, json, jsonl, github, sarif, junit; did you mean 'json'?",
        ),
        (("check", "--fail-level", "fatal"), "'fatal' is not one of error, warning, info"),
        (("check", "--sel", "misquote"), "no flag is called '--sel' (did you mean '--select'?)"),
        (("check", "--select", "misqote", "a.md"), "no check is called 'misqote' (did you mean 'misquote'?)"),
        (("check", "--exclude", "!", "a.md"), "--exclude '!' is no pattern (write it as in a .gitignore)"),
        (("check", "--config", "absent.yaml"), "absent.yaml: no such file or directory"),
        (("check", "--rules", "absent", "a.md"), "absent"),
        (("check", "-o", "no/such/folder.json", "a.md"), "no/such/folder.json: cannot be written: no such file or directory"),
        (("explain", "misqote"), "no check is called 'misqote' (did you mean 'misquote'?)"),
        (("explain", "misquote", "more"), "'more' is one argument too many"),
        (("rules", "chek"), "no action is called 'chek' (did you mean 'check'?)"),
        (("check", "--rules"), "argument --rules: expected one argument"),
    ],
)
def test_what_is_asked_for_wrongly(desk: Desk, args: tuple[str, ...], message: str) -> None:
    desk.write("a.md", "Nothing.\n")
    ran = desk.run(*args)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: ")
    assert message in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rules: [pack.yaml]\nlevls: {}\n", "onrecord.yaml:2:1: levls: unknown key 'levls' (did you mean 'levels'?)"),
        ("rules: [pack.yaml]\n\tlevels: {}\n", "onrecord.yaml:2:1: "),
        ("rules: []\n", "onrecord.yaml: there are no rules to check by (name a pack with --rules, or under rules:"),
    ],
)
def test_a_configuration_that_is_wrong(desk: Desk, text: str, message: str) -> None:
    desk.write("onrecord.yaml", text)
    desk.write("a.md", "Nothing.\n")
    ran = desk.run("check", "a.md")
    assert ran.code == 2
    assert message in ran.err


def test_a_pack_that_is_wrong_has_all_its_faults_told(desk: Desk) -> None:
    pack = (desk.folder / "pack.yaml").read_text()
    desk.write("pack.yaml", pack.replace("speaker: lund", "speaker: lnd").replace("standing: primary", "standing: prime"))
    desk.write("a.md", "Nothing.\n")
    ran = desk.run("check", "a.md")
    assert (ran.code, ran.out) == (2, "")
    lines = ran.err.splitlines()
    assert len(lines) == 2
    assert all("pack.yaml:" in line for line in lines)
    assert "lund" in ran.err


def imported(program: str, suspects: set[str]) -> set[str]:
    """Which of `suspects` a fresh Python has imported once it has run `program`."""
    whole = f"import sys; from onrecord.cli.main import main; {program}; print(*sys.modules, sep='\\n')"
    ran = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=True, input="Nothing.\n")
    return suspects & set(ran.stdout.splitlines())


def test_the_version_costs_no_more_than_argparse() -> None:
    suspects = {"yaml", "rapidfuzz", "markdown_it", "pygls", "importlib.metadata", "pathspec", "json"}
    suspects |= {"onrecord.engine", "onrecord.language", "onrecord.language.lexicon"}
    assert imported("main(['--version'])", suspects) == set()


def test_a_check_does_not_import_the_protocol() -> None:
    suspects = {"lsprotocol", "pygls", "asyncio", "importlib.metadata", "pathspec", "difflib"}
    assert imported("main(['check', '--isolated', '-'])", suspects) == set()


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(desk: Desk, command: str) -> None:
    ran = desk.run(*filter(None, [command]), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: onrecord {command}".rstrip())


@pytest.mark.parametrize(("args", "wanted"), [((), "  check "), (("rules",), "  verify ")])
def test_without_a_command_is_told_which_there_are(desk: Desk, args: tuple[str, ...], wanted: str) -> None:
    ran = desk.run(*args)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("usage: onrecord")
    assert wanted in ran.err


def test_python_m_onrecord_is_the_same() -> None:
    ran = subprocess.run([sys.executable, "-m", "onrecord", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout == f"onrecord {__version__}\n"


def test_a_reader_that_hangs_up_is_no_crash(desk: Desk) -> None:
    desk.write("a.md", "“We will close the quay before the winter,” Ada Lund said.\n")
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-m", "onrecord", "check"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (2, "")
