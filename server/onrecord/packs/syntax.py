"""Where a text is no YAML: what went wrong in words that teach, at the place to mend.

libyaml's own messages speak of tokens and contexts ("did not find expected key"), and point past the mistake as often as at it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.model import Origin
from onrecord.packs.nodes import KeyPath
from onrecord.text import LineTable


class Trouble(NamedTuple):
    """A fault to come, in the order in which `Faults.add` takes it."""

    origin: Origin
    message: str
    key: KeyPath
    hint: str | None


# Line breaks to YAML 1.1 and to no editor: every line after one would be counted wrong.
_FALSE_BREAK: Final = re.compile("[\u0085\u2028\u2029]")
_UNTYPABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_CUT_OFF: Final = re.compile(r"(?<=[^\s#]) #(?=\w)")

# What libyaml says, what we say, and what to do; the first that fits.
_LESSONS: Final = (
    (
        "mapping values are not allowed",
        "a ': ' inside a value, or a line that is not indented like its neighbours",
        "put a value that holds ': ' in quote marks",
    ),
    (
        "did not find expected key",
        "text after the end of a value, or a line that is not indented like its neighbours",
        "put the whole of a value in quote marks or none of it; inside '…' write an apostrophe as ''",
    ),
    ("unexpected end of stream", "a quote mark that is never closed", "close it; inside '…' write an apostrophe as ''"),
    ("document indicator", "a quote mark that is not closed before '---'", "close it"),
    (
        "expected ',' or ']'",
        "a list in [ ] that breaks off",
        "put commas between its items, quote marks round text, and close it",
    ),
    (
        "expected ',' or '}'",
        "a mapping in { } that breaks off",
        "put commas between its keys, quote marks round text, and close it",
    ),
    ("escape", "a backslash that means nothing here", "write it twice, or use '…' for the quote marks"),
    ("expected ':'", "a line that is no 'key: value'", "write ': ' after a key; indent a text's further lines below its key"),
    ("block sequence entries are not allowed", "a '- ' where no list can start", "start the list on a line of its own"),
    (
        "expected '-' indicator",
        "a line among the items of a list that does not start with '- '",
        "indent it like the rest of its item",
    ),
    ("alphabetic or numeric", "a value that starts with * or &", "put it in quote marks"),
    ("expected node content", "a value is missing, or a mark that YAML keeps for itself", "put text in quote marks"),
    ("<document start>", "text after the end of a value", "put the whole of the value in quote marks"),
    ("tab character", "a tab", "indent with spaces alone"),
)


# Where these are noticed is of no use: what is to be mended is where the thing began.
_AT_THE_START: Final = ("end of stream", "document indicator", "expected ':'", "or ']'", "or '}'")


# Slips that the parser notices later, or takes for something else: what is written, what we say, and what to do.
_SLIPS: Final = (
    (
        re.compile(r"[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]"),
        "a blank that is none, {}, at the start of a line",
        "write spaces",
    ),
    (re.compile(r"[ \t]*//"), "a line that starts with //", "a comment starts with #"),
    (re.compile(r" *-(?=[\w-]{1,40}:[ \r]?)"), "a '-' with no blank behind it", "write '- ' before the first key of an item"),
)


def misplaced(text: str, path: str) -> Trouble | None:
    """The trouble with a character that YAML takes for a line end and editors do not, if there is one."""
    match = None if text.isascii() else _FALSE_BREAK.search(text)
    return match and _at_character(match, text, path, "write a space or a new line instead")


def cut_off(text: str) -> frozenset[tuple[int, int]]:
    """The lines and columns where a blank and a "#" that no blank follows cut off what stands before: "we are #1"."""
    if " #" not in text:
        return frozenset()
    lines = LineTable(text)
    return frozenset((at.line, at.column) for at in (lines.position(match.start()) for match in _CUT_OFF.finditer(text)))


def untypable(text: str) -> str | None:
    """The name of the first control character in `text` that no keyboard types and a terminal might obey."""
    match = _UNTYPABLE.search(text)
    return match and _name(match[0])


def unreadable(error: Exception, text: str, path: str) -> Trouble:
    """The trouble that `error`, raised by the YAML parser on `text`, stands for."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        match = _UNTYPABLE.search(text)
        if match is not None:
            return _at_character(match, text, path, "take it out")
        return Trouble(Origin(path, 1, 1), str(error), (), None)
    problem = str(getattr(error, "problem", ""))
    if any(said in problem for said in _AT_THE_START):
        mark = getattr(error, "context_mark", None) or mark
    lines = LineTable(text)
    slip = _slip(lines, mark.line, path)
    if slip is not None:
        return slip
    message, hint = _lesson(problem, lines.line(mark.line)[mark.column : mark.column + 1])
    return Trouble(Origin(path, mark.line + 1, mark.column + 1), message, (), hint)


def _slip(lines: LineTable, number: int, path: str) -> Trouble | None:
    """The slip on a line where the parser gave up, or on the one before it."""
    for at in (number - 1, number):
        line = lines.line(at) if at >= 0 else ""
        for slip, message, hint in _SLIPS:
            match = slip.match(line)
            if match is not None:
                last = match.end() - 1
                return Trouble(Origin(path, at + 1, last + 1), message.format(_name(line[last])), (), hint)
    return None


def _lesson(problem: str, character: str) -> tuple[str, str | None]:
    if character == "\t":
        return "a tab", "indent with spaces alone"
    if "cannot start any token" in problem:
        return f"a value cannot start with {character}", "put it in quote marks"
    return next(((message, hint) for said, message, hint in _LESSONS if said in problem), (problem, None))


def _at_character(match: re.Match[str], text: str, path: str, hint: str) -> Trouble:
    line, column = LineTable(text).position(match.start())
    return Trouble(Origin(path, line + 1, column + 1), f"the character {_name(match[0])}", (), hint)


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
