"""Packs and configs that cannot be loaded: diagnostics where the mistake stands, and one message to the writer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.uris import from_fs_path

from onrecord.lsp.convert import Places, fault_diagnostic
from onrecord.lsp.session import path_of
from onrecord.report.escape import plain
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.errors import Fault
    from onrecord.lsp.server import Server


class FaultReport:
    """What the client was last told of faults in the rules."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._told: tuple[Fault, ...] = ()
        self._shown: set[str] = set()

    def tell(self, faults: tuple[Fault, ...]) -> None:
        """Bring the client up to date; nothing is said twice."""
        if faults == self._told:
            return
        shown = set(self.files(faults))
        gone, self._told, self._shown = self._shown - shown, faults, shown
        if self._server.pulls:
            self._server.refresh()
        else:
            for path in gone | shown:
                self._publish(path, faults)
        # What is half typed is shown where it stands, and not worth an interruption.
        if faults and not self._server.book.unsaved:
            self._server.window_show_message(types.ShowMessageParams(types.MessageType.Error, _message(faults)))

    def files(self, faults: Iterable[Fault]) -> tuple[str, ...]:
        """The files that something is wrong with."""
        paths = dict.fromkeys(fault.path for fault in faults if fault.path is not None)
        return tuple(path for path in paths if Path(path).is_file())

    def of(self, uri: str, faults: Iterable[Fault], text: str | None = None) -> list[types.Diagnostic]:
        """Those of `faults` that stand in one file, each once; in `text` where it is not as on disk."""
        path = str(path_of(uri))
        here = dict.fromkeys(fault for fault in faults if fault.path == path)
        places = Places(LineTable(_read(path) if here and text is None else text or ""), self._server.encoding)
        return [fault_diagnostic(fault, places) for fault in here]

    def _publish(self, path: str, faults: Iterable[Fault]) -> None:
        uri = self._server.session.uri_of(Path(path)) or from_fs_path(path)
        if uri is not None and self._server.session.sheet(uri) is not None:
            self._server.publisher.check(uri)
        elif uri is not None:
            self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, self.of(uri, faults)))


def _read(path: str) -> str:
    try:
        return Path(path).read_bytes().decode("utf-8", "replace")
    except OSError:
        return ""


def _message(faults: tuple[Fault, ...]) -> str:
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return plain(f"onrecord: {faults[0]}{more}. Until this is mended, drafts go by the last rules that could be read.")
