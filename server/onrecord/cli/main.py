"""`onrecord COMMAND …`: finds the command's module, runs it, and turns whatever happens into an exit code.

0 is clean, 1 means findings, 2 that the command could not do (all of) its work: a script can tell a bad draft from a bad
configuration. An error is a line on standard error that says where and what would be right; never a traceback, unless the
fault is our own.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from onrecord._version import __version__
from onrecord.cli.arguments import Parser, parse
from onrecord.cli.console import complain
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("check", "report", "inspect", "explain", "init", "rules", "server")

CLEAN, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (that of the process by default) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        args = parse(_parser(arguments), arguments)
        code: int = args.run(args)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse has printed its help or the version
        return stop.code if isinstance(stop.code, int) else CLEAN
    except OnrecordError as error:
        complain(error)
        return FAILED
    except BrokenPipeError:
        # Python flushes standard output once more at exit, and would complain there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # Python's own exit code for a crash is 1, which here means findings
        import traceback

        traceback.print_exc()
        sys.stderr.write("onrecord: this is a fault of onrecord's own; please report it with the lines above\n")
        return FAILED
    return code


def _parser(arguments: Sequence[str]) -> Parser:
    """The parser of the command asked for alone; of all commands where none is, for the help."""
    parser = Parser(
        prog="onrecord",
        description="Checks the quotations and figures of a draft against the words on record.",
        epilog="onrecord COMMAND --help tells a command's flags. Exit code: 0 clean, 1 findings, 2 could not run.",
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    parser.set_defaults(run=parser.show)
    commands = parser.add_subparsers(metavar="COMMAND")
    asked = arguments[0] if arguments else "--help"
    kind, words = ("flag", ("-h", "--help", "--version")) if asked.startswith("-") else ("command", COMMANDS)
    parser.known(kind, asked, words)
    for name in (asked,) if asked in COMMANDS else () if asked == "--version" else COMMANDS:
        import_module(f"onrecord.cli.{name}").add_parser(commands)
    return parser
