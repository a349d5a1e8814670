"""What must not be there: the rules of the house that no linter knows. import-linter has the others, in pyproject.toml."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SERVER = Path(__file__).parents[2] / "server" / "onrecord"
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_PACK_NAMES = re.compile(r"\b(?:rutte|nato)\b", re.IGNORECASE)


@cache
def modules() -> dict[str, ast.Module]:
    return {
        path.relative_to(SERVER).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(SERVER.rglob("*.py"))
    }


def offenders(wrong: Callable[[ast.Module], object]) -> list[str]:
    return [name for name, tree in modules().items() if wrong(tree)]


def calls(tree: ast.Module) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}


def data(tree: ast.Module) -> list[str]:
    """The strings of a module, without its docstrings, which may illustrate."""
    documented = (node for node in ast.walk(tree) if isinstance(node, _DOCUMENTED))
    docstrings = {ast.get_docstring(node, clean=False) for node in documented}
    strings = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [string for string in strings if string not in docstrings]


def test_only_the_command_line_prints_and_exits() -> None:
    speaking = {"print", "exit", "quit", "sys.exit", "os._exit", "sys.stdout.write", "sys.stderr.write"}
    found = offenders(lambda tree: calls(tree) & speaking)
    assert [name for name in found if not name.startswith("cli/") and name != "__main__.py"] == []


def test_the_engine_knows_no_pack() -> None:
    assert offenders(lambda tree: any(_PACK_NAMES.search(string) for string in data(tree))) == []


def test_no_function_assigns_to_its_module() -> None:
    assert offenders(lambda tree: any(isinstance(node, ast.Global) for node in ast.walk(tree))) == []


def test_every_module_says_what_it_is_for() -> None:
    assert offenders(lambda tree: not ast.get_docstring(tree)) == []
