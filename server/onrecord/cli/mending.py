"""`--fix` and `--diff`: the fixes of a draft applied round by round, and where the mended text goes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from onrecord.cli.console import note, write
from onrecord.files import write as write_draft
from onrecord.fixes import mend
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onrecord.model import Draft, Result
    from onrecord.report import Look

_ROUNDS = 10


class Examined(NamedTuple):
    """A text as it was read and what was found in it."""

    draft: Draft
    result: Result


class Mender:
    """Mends draft after draft and counts; `held` are findings that nothing but unsafe fixes mends. With `dry` it only shows
    what it would do."""

    def __init__(self, *, unsafe: bool, dry: bool, look: Look) -> None:
        self._unsafe = unsafe
        self.dry = dry
        self._look = look
        self.findings = 0
        self.held = 0

    def mend(self, text: str, examine: Callable[[str], Examined]) -> Examined:
        """`text` with all fixes that go, and what is found in it then. A fix may uncover a finding that has one itself."""
        examined = examine(text)
        for _ in range(_ROUNDS):
            mended = mend(examined.draft.text, examined.result.findings, unsafe=self._unsafe)
            if mended.text == examined.draft.text:
                break
            self.findings += len(mended.findings)
            examined = examine(mended.text)
        self.held += sum(bool(finding.fixes) for finding in examined.result.findings) if not self._unsafe else 0
        return examined

    def deliver(self, path: str | None, name: str, before: str, after: str) -> None:
        """Show the change, or write it: to the draft, or to standard output for one that came from standard input."""
        if self.dry:
            write(_diff(name, before, after, self._look), sys.stdout)
        elif path is None:
            sys.stdout.buffer.write(after.encode("utf-8"))
        elif after != before:
            write_draft(path, before, after)

    def sum_up(self) -> None:
        """Tell how much was mended, or would be, and what only unsafe fixes would mend."""
        from onrecord.report.full import count

        more = f"; {self.held} more with --unsafe-fixes" if self.held else ""
        note(f"{count(self.findings, 'finding')} {'would be mended' if self.dry else 'mended'}{more}")


def _diff(name: str, before: str, after: str, look: Look) -> Iterator[str]:
    """A unified diff, its lines as in the draft but for what a terminal would obey."""
    from difflib import unified_diff

    roles = {"-": "removed", "+": "added", "@": "gutter"}
    for line in unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}", lineterm=""):
        role = roles.get(line[:1])
        yield (look.paint(role, plain(line)) if role else plain(line)) + "\n"


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")
