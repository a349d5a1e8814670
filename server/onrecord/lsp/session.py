"""The open documents, as the editor tells of them.

A document is in step when its text is surely the editor's. A change that cannot be read, or that comes under an old version,
puts it out of step; then it is not spoken of at all, since every range would lie, until a full text arrives: by a change
without a range, by a save (which brings the text), or by opening it anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from lsprotocol import types
from pygls.uris import to_fs_path

from onrecord.discovery import SUFFIXES
from onrecord.lsp.buffer import Buffer
from onrecord.markup import kind_of
from onrecord.text import Encoding, Position

if TYPE_CHECKING:
    from onrecord.model import Markup

_LANGUAGES: Final[dict[str, Markup]] = {"markdown": "markdown", "plaintext": "text", "text": "text", "html": "html"}


class Document(NamedTuple):
    """One state of an open draft. `path` is None where the draft is no file yet."""

    uri: str
    version: int
    markup: Markup
    text: str
    path: Path | None


class _Open:
    """A document under edits."""

    __slots__ = ("buffer", "in_step", "markup", "path", "version")

    def __init__(self, item: types.TextDocumentItem) -> None:
        self.path = path_of(item.uri)
        self.markup = _LANGUAGES.get(item.language_id) or markup_of(self.path)
        self.version = item.version
        self.buffer = Buffer(item.text)
        self.in_step = True

    def adopt(self, text: str) -> None:
        if not self.in_step or text != self.buffer.text:
            self.buffer = Buffer(text)
        self.in_step = True


class Session:
    """Every open document by its URI."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}

    def drafts(self) -> tuple[str, ...]:
        """The URIs of all drafts that are in step."""
        return tuple(uri for uri, known in self._open.items() if known.markup and known.in_step)

    def uri_of(self, path: Path) -> str | None:
        """The URI under which the editor has a file open, as it spells it."""
        return next((uri for uri, known in self._open.items() if known.path == path), None)

    def document(self, uri: str) -> Document | None:
        """The draft as it stands; None where it is not open, is no kind of draft, or is out of step."""
        known = self._open.get(uri)
        if known is None or known.markup is None or not known.in_step:
            return None
        return Document(uri, known.version, known.markup, known.buffer.text, known.path)

    def sheet(self, uri: str) -> tuple[Path, int, str] | None:
        """The path, version and text of an open YAML file; None where the document is none, or is out of step."""
        known = self._open.get(uri)
        if known is None or known.path is None or not known.in_step or known.path.suffix.lower() not in (".yaml", ".yml"):
            return None
        return known.path, known.version, known.buffer.text

    def sheets(self) -> dict[str, str]:
        """The texts of all open YAML files, by path."""
        found = (sheet for uri in self._open if (sheet := self.sheet(uri)))
        return {str(path): text for path, _, text in found}

    def version(self, uri: str) -> int | None:
        """The version of an open document, draft or not."""
        known = self._open.get(uri)
        return known.version if known else None

    def open(self, item: types.TextDocumentItem) -> None:
        self._open[item.uri] = _Open(item)

    def change(self, params: types.DidChangeTextDocumentParams, encoding: Encoding) -> bool:
        """Apply what an editor changed. False where the document is not open, or is out of step now."""
        known = self._open.get(params.text_document.uri)
        if known is None:
            return False
        if params.text_document.version <= known.version:
            known.in_step = False
        known.version = max(known.version, params.text_document.version)
        for change in params.content_changes:
            _apply(known, change, encoding)
        return known.in_step

    def save(self, uri: str, text: str | None) -> None:
        """Take over the text that was saved, where the editor sent it: it ends any disagreement."""
        known = self._open.get(uri)
        if known is not None and text is not None:
            known.adopt(text)

    def lose(self, uri: str) -> None:
        """Count a document out of step."""
        if known := self._open.get(uri):
            known.in_step = False

    def close(self, uri: str) -> None:
        self._open.pop(uri, None)


def path_of(uri: str) -> Path | None:
    """The file a URI names; None where it names none."""
    try:
        path = to_fs_path(uri)
    except ValueError:
        return None
    return Path(path) if path else None


def markup_of(path: Path | None) -> Markup | None:
    """The markup of a file whose language the editor does not know; None where it is no draft."""
    if path is None:
        return None
    kind = kind_of(path.name)
    return kind if kind != "text" or path.name.lower().endswith(SUFFIXES) else None


def _apply(known: _Open, change: types.TextDocumentContentChangeEvent, encoding: Encoding) -> None:
    if isinstance(change, types.TextDocumentContentChangeWholeDocument):
        known.adopt(change.text)
    elif known.in_step:
        start, end = (Position(place.line, place.character) for place in (change.range.start, change.range.end))
        known.buffer.replace(start, end, change.text, encoding)
