"""What the engine says of one state of a draft, worked out once for every feature that asks.

All of it runs on the server's one worker thread: the loop stays free for edits and cancellations, and the record is never used
by two threads at once.
"""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING, Final

from onrecord import parse
from onrecord.lsp.convert import Places
from onrecord.text import Encoding, LineTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.lsp.rules import RuleBook, Rules
    from onrecord.lsp.session import Document

# Each analysis has the collector look at what it made, which is little. Left to itself the collector would look at what two
# hundred keystrokes have made, and keep the writer waiting for a tenth of a second.
_YOUNGEST: Final = 0
_YOUNG: Final = 200_000


class Analysis:
    """A document under the rules that apply to it, on a day: entries expire."""

    def __init__(self, document: Document, rules: Rules, encoding: Encoding, today: date | None = None) -> None:
        # A quarter of what the protocol takes to import, and not needed until `initialize` is answered.
        from onrecord import engine

        self.document = document
        self.rules = rules
        self.today = today or date.today()
        self.places = Places(LineTable(document.text), encoding)
        self.draft = parse(document.text, document.markup)
        self.result = engine.check(self.draft, rules.record, rules.levels, self.today, rules.policy)


class Analyst:
    """Keeps the latest analysis of every document."""

    def __init__(self, book: RuleBook, clock: Callable[[], date] = date.today) -> None:
        self._book = book
        self._clock = clock
        self._latest: dict[str, Analysis] = {}

    def analyse(self, document: Document, encoding: Encoding) -> Analysis | None:
        """The analysis of a document; None where no rules could be loaded for it."""
        rules = self._book.rules_for(document.path)
        if rules is None:
            return None
        known, today = self._latest.get(document.uri), self._clock()
        if known is None or known.document != document or known.rules is not rules or known.today != today:
            fresh = known is None or known.rules is not rules
            known = self._latest[document.uri] = Analysis(document, rules, encoding, today)
            if fresh:
                _settle()
            gc.collect(_YOUNGEST)
        return known

    def forget(self, uri: str) -> None:
        self._latest.pop(uri, None)


def _settle() -> None:
    """Take what lives as long as the rules do out of the garbage collector's rounds.

    Left in them, it makes one keystroke in forty take three times as long as the others.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
