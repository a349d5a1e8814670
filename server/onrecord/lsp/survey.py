"""All drafts of the workspace, open or not, and what there is to say of each: an answer is worked out once for every state.

Of a draft that is not open only the result id is kept, not the draft: there may be thousands.
"""

from __future__ import annotations

import os
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from onrecord.discovery import find
from onrecord.errors import OnrecordError
from onrecord.files import read
from onrecord.lsp.analysis import Analysis
from onrecord.lsp.convert import Places, diagnostics, unchecked_diagnostic
from onrecord.lsp.pointing import uses
from onrecord.lsp.session import Document, markup_of, path_of
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lsprotocol import types

    from onrecord.lsp.convert import Manner
    from onrecord.lsp.rules import RuleBook, Rules
    from onrecord.text import Encoding


class Answer(NamedTuple):
    """The diagnostics of one state of a document. Two answers with the same `id` are the same."""

    id: str
    items: Sequence[types.Diagnostic]


def answer(items: Sequence[types.Diagnostic]) -> Answer:
    """An answer whose id is made of its content: also a server that was started anew knows what has not changed."""
    return Answer(blake2b(repr(items).encode("utf-8", "replace"), digest_size=12).hexdigest(), items)


class _Known(NamedTuple):
    state: tuple[int, int, int] | None
    rules: Rules | None
    today: date
    id: str


class _Used(NamedTuple):
    text: int
    rules: Rules | None
    places: list[tuple[str, types.Range]]


class Survey:
    """What was last said of each file that is not open. To be used on one thread."""

    def __init__(self, book: RuleBook, clock: Callable[[], date] = date.today) -> None:
        self._book = book
        self._clock = clock
        self._known: dict[str, _Known] = {}
        self._uses: dict[str, _Used] = {}

    def drafts(self, folders: Iterable[str]) -> tuple[str, ...]:
        """The files below `folders` that are drafts, by the config that is nearest to each."""
        return tuple(find(folders, self._book))

    def answer(self, path: str, previous: str | None, encoding: Encoding, manner: Manner) -> Answer | None:
        """What there is to say of a file; None where that is what was said under the id `previous`."""
        rules, state, today = self._book.rules_for(Path(path)), _state(path), self._clock()
        known = self._known.get(path)
        if known is not None and (known.state, known.today, known.id) == (state, today, previous) and known.rules is rules:
            return None
        given = answer(_said(path, rules, encoding, manner, today) if rules else ())
        self._known[path] = _Known(state, rules, today, given.id)
        return None if given.id == previous else given

    def uses(self, document: Document, encoding: Encoding, key: str) -> list[types.Range]:
        """Where a draft, open or not, uses an entry. What was found in a file is known until it changes."""
        rules, text = self._book.rules_for(document.path), hash(document.text)
        known = self._uses.get(document.uri)
        if known is None or known.text != text or known.rules is not rules:
            analysis = Analysis(document, rules, encoding) if rules else None
            places = [(name, analysis.places.range(span)) for name, span in uses(analysis)] if analysis else []
            known = self._uses[document.uri] = _Used(text, rules, places)
        return [place for name, place in known.places if name == key]

    def document(self, uri: str) -> Document | None:
        """A file that is not open as a document; None where it cannot be read or is no draft."""
        path = path_of(uri)
        try:
            document = _read(str(path)) if path else None
        except OnrecordError:
            return None
        return document and document._replace(uri=uri)


def _said(path: str, rules: Rules, encoding: Encoding, manner: Manner, today: date) -> Sequence[types.Diagnostic]:
    try:
        document = _read(path)
    except OnrecordError as error:
        notes = [str(fault._replace(path=None)) for fault in error.faults]
        return [unchecked_diagnostic(notes, Places(LineTable(""), encoding))]
    return diagnostics(Analysis(document, rules, encoding, today), manner) if document else ()


def _read(path: str) -> Document | None:
    """A file as a document; None where it is no draft. Raises DraftError where it cannot be read."""
    file = Path(path)
    markup = markup_of(file)
    return Document("", 0, markup, read(path), file) if markup else None


def _state(path: str) -> tuple[int, int, int] | None:
    try:
        state = os.stat(path)
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
