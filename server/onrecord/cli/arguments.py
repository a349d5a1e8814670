"""Flags: argparse, with errors that say what would be right, and the flags that several commands share."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from onrecord.cli.console import columns
from onrecord.errors import Fault, UsageError, meant, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_FLAG = re.compile(r"--[a-z][a-z-]{0,40}")


class Help(argparse.HelpFormatter):
    """A formatter that is told the width: left to find it out, it would import every archive format there is."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=columns(sys.stdout))


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that raises UsageError and takes no abbreviations: `--fix` must never mean `--fixed-width` one day."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": Help, "allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Raise UsageError, where argparse would print and exit."""
        raise UsageError(Fault(message, hint=f"{self.prog} --help tells what there is"))

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Raise UsageError with the nearest command where the one asked for is none."""
        if action.choices is not None:
            self.known(str(action.metavar or action.dest).lower(), str(value), map(str, action.choices))

    def show(self, args: argparse.Namespace) -> int:  # noqa: ARG002 - it stands for a command
        """Tell what there is where a command was wanted and none was named."""
        self.print_help(sys.stderr)
        return 2

    def known(self, kind: str, word: str, words: Iterable[str]) -> str:
        """`word` if it is one of `words`; else raises UsageError with the nearest of them."""
        words = tuple(words)
        if word in words:
            return word
        raise UsageError(Fault(f"no {kind} is called {word!r}", hint=suggestion(word, words)))


def parse(parser: Parser, arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace. Raises UsageError on what is not known, with the nearest flag."""
    args, unknown = parser.parse_known_args(arguments)
    if not unknown:
        return args
    word = unknown[0].split("=", 1)[0]
    if not word.startswith("-"):
        raise UsageError(Fault(f"{word!r} is one argument too many", hint=f"{args.parser.prog} --help tells what there is"))
    flags = _FLAG.findall(args.parser.format_help())
    raise UsageError(Fault(f"no flag is called {word!r}", hint=suggestion(word, flags)))


def suggestion(word: str, words: Iterable[str]) -> str:
    """A hint with the nearest of `words`, or what there is where none is near."""
    words = tuple(dict.fromkeys(words))
    near = nearest(word, words)
    return meant(near) if near else f"there is {', '.join(words)}"


def one_of(*choices: str) -> Callable[[str], str]:
    """A type for `add_argument` that takes one of `choices`, and suggests the nearest."""

    def choice(word: str) -> str:
        if word not in choices:
            near = nearest(word, choices)
            raise argparse.ArgumentTypeError(
                f"{word!r} is not one of {', '.join(choices)}" + (f"; {meant(near)}" if near else "")
            )
        return word

    return choice


def command(
    commands: argparse._SubParsersAction[Parser], name: str, run: Callable[[argparse.Namespace], int], does: str
) -> Parser:
    """A parser for the command `name`, which `run` carries out and whose help says what it `does`."""
    parser = commands.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}.")
    parser.set_defaults(run=run, parser=parser)
    return parser


def add_rules(parser: Parser) -> None:
    """The flags that say which rules and which configuration hold."""
    group = parser.add_argument_group("rules")
    group.add_argument(
        "--rules", action="append", metavar="PACK", help="a pack, by path or name, in place of the configured ones (repeatable)"
    )
    group.add_argument("-c", "--config", metavar="FILE", help="this configuration, not the nearest onrecord.yaml above a draft")
    group.add_argument("--isolated", action="store_true", help="no configuration at all")
    group.add_argument("--no-cache", action="store_true", help="read and check everything anew, and keep nothing of it")


def add_input(parser: Parser) -> None:
    """The flags and arguments that say what to read."""
    paths = "drafts and folders of drafts (default: this folder); - is standard input"
    parser.add_argument("paths", nargs="*", metavar="PATH", default=["."], help=paths)
    stdin = "what the draft on standard input is called, which decides its markup and configuration"
    parser.add_argument("--stdin-filename", metavar="PATH", help=stdin)


def add_colour(parser: Parser) -> None:
    """`--color`."""
    choices = ("auto", "always", "never")
    parser.add_argument("--color", type=one_of(*choices), default="auto", metavar="WHEN", help=", ".join(choices))
