"""What must not be there: the rules of the house that no linter knows. import-linter has the others, in pyproject.toml."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import onrecord
from onrecord.language.lexicon import calendar, currency, numbers, titles
from onrecord.packs.find import bundled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SERVER = Path(__file__).parents[2] / "server" / "onrecord"
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_CHANGING = frozenset("add append clear discard extend insert pop popitem remove reverse setdefault sort update".split())


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


@cache
def people() -> frozenset[str]:
    """The speakers of the bundled packs, by the names that are theirs alone."""
    speakers = (speaker for pack in bundled() for speaker in onrecord.load_rules(pack).rules.speakers.values())
    names = (name for speaker in speakers for name in (speaker.name, *speaker.aliases))
    found = frozenset(name for name in names if name.istitle() or name.isupper())
    assert {"Neil Armstrong", "Armstrong", "Rutte", "JFK"} <= found
    return found


@cache
def told_of() -> re.Pattern[str]:
    """Whom and what the bundled packs are about: their speakers, and what the packs are called."""
    topics = {topic for pack in bundled() for topic in pack.split("-")}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, people()))}|(?i:{'|'.join(topics)}))\b")


def test_the_engine_knows_no_pack() -> None:
    assert offenders(lambda tree: any(told_of().search(string) for string in data(tree))) == []


def test_no_docstring_or_comment_tells_of_the_people_of_a_pack() -> None:
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, people()))})\b", re.IGNORECASE)
    assert [name for name in modules() if named.search((SERVER / name).read_text(encoding="utf-8"))] == []


def test_no_function_assigns_to_its_module() -> None:
    assert offenders(lambda tree: any(isinstance(node, ast.Global) for node in ast.walk(tree))) == []


def names(trees: Iterable[ast.AST], context: type[ast.expr_context]) -> set[str]:
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, context)}


def changed(node: ast.AST) -> str | None:
    """The name of what a piece of code puts something into, or takes it out of."""
    holder: ast.AST | None = None
    if isinstance(node, ast.Subscript | ast.Attribute) and not isinstance(node.ctx, ast.Load):
        holder = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGING:
        holder = node.func.value
    return holder.id if isinstance(holder, ast.Name) else None


def kept_and_changed(tree: ast.Module) -> set[str]:
    """What a module holds and a function of it changes."""
    held = names((node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)), ast.Store)
    found: set[str] = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            own = names([function], ast.Store) | {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
            found.update(name for name in map(changed, ast.walk(function)) if name in held - own)
    return found


@pytest.mark.parametrize("change", ["_SEEN['a'] = 1", "del _SEEN['a']", "_SEEN.update(a=1)", "_SEEN['a'] += 1", "_SEEN.a = 1"])
def test_a_change_of_what_a_module_holds_is_seen(change: str) -> None:
    assert kept_and_changed(ast.parse(f"_SEEN: dict[str, int] = {{}}\ndef look():\n    {change}\n")) == {"_SEEN"}
    assert kept_and_changed(ast.parse(f"_SEEN = {{}}\ndef look():\n    _SEEN = {{}}\n    {change}\n")) == set()


def test_no_function_changes_what_its_module_holds() -> None:
    assert offenders(kept_and_changed) == []


def test_the_checks_open_no_file_and_ask_no_clock() -> None:
    asking = re.compile(r"(?:^|\.)open$|\.(?:today|now|utcnow|read_text|read_bytes)$")
    found = offenders(lambda tree: any(asking.search(call) for call in calls(tree)))
    assert [name for name in found if name.startswith("checks/") and name != "checks/__init__.py"] == []


# What stands in `language/lexicon/` alone; so many words of a row, in one string or one list, write it out again.
_ROWS = {
    "months": (calendar.MONTHS, 6),
    "months in short": (tuple(calendar.SHORT_MONTHS), 6),
    "days": (calendar.DAYS, 4),
    "ones": (tuple(numbers.ONES), 7),
    "tens": (tuple(numbers.TENS), 4),
    "ordinals": (tuple(numbers.ORDINALS), 7),
    "signs": (tuple(currency.SIGNS), 4),
    "titles": (tuple(titles.COURTESY), 7),
}
# All currencies; whom a story calls by a title; which number a mutation puts for which.
_OF_THEIR_OWN = {
    ("language/figures/currency_table.py", "signs"),
    ("language/speakers/conversations/talk.py", "titles"),
    ("packs/mutation.py", "ones"),
}


def lists(tree: ast.Module) -> list[str]:
    """The strings of a module, and those of each of its lists, sets, tuples and mappings as one."""
    displays = (node for node in ast.walk(tree) if isinstance(node, ast.List | ast.Set | ast.Tuple | ast.Dict))
    return [*data(tree), *(" ".join(data(ast.Module([ast.Expr(node)], []))) for node in displays)]


def written_out(tree: ast.Module) -> set[str]:
    """The rows of the lexicon that a module writes out."""
    found = [set(re.findall(r"[^\W\d_]+|[^\w\s]", string.lower())) for string in lists(tree)]
    return {row for row, (words, most) in _ROWS.items() if any(len(each.intersection(words)) >= most for each in found)}


@pytest.mark.parametrize(
    ("code", "row"),
    [
        ("_DAYS = 'on monday tuesday wednesday thursday friday'.split()", "days"),
        ("_DAYS = {'monday': 1, 'tuesday': 2, 'friday': 5, 'sunday': 7}", "days"),
        ("_ONES = r'(?:one|two|three|four|five|six|seven)s?'", "ones"),
        ("_SIGNS = ('$', '€', '£', '¥')", "signs"),
    ],
)
def test_a_row_that_is_written_out_is_seen(code: str, row: str) -> None:
    assert written_out(ast.parse(code)) == {row}


def test_the_lexicon_alone_writes_out_its_rows() -> None:
    found = {(name, row) for name, tree in modules().items() for row in written_out(tree)}
    at_home = {row for name, row in found if name.startswith("language/lexicon/")}
    assert _ROWS.keys() - at_home == {"months in short"}  # which are made of the long ones
    assert {(name, row) for name, row in found if not name.startswith("language/lexicon/")} == _OF_THEIR_OWN


def test_every_module_says_what_it_is_for() -> None:
    assert offenders(lambda tree: not ast.get_docstring(tree)) == []


def test_the_map_of_a_room_names_all_its_modules() -> None:
    maps = {name: set(re.findall(r"\w+\.py", ast.get_docstring(tree) or "")) for name, tree in modules().items()}
    drawn = {name: named for name, named in maps.items() if name.endswith("/__init__.py") and len(named) > 2}
    rooms = {name: {path.name for path in (SERVER / name).parent.glob("*.py")} - {"__init__.py"} for name in drawn}
    assert {"corpus/__init__.py", "corpus/facts/__init__.py", "language/speakers/__init__.py"} <= drawn.keys()
    assert drawn == rooms
