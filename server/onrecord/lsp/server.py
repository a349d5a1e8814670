"""The server: its parts in one value, the features registered."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, TypeVar

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from onrecord._version import __version__
from onrecord.lsp import cards, features
from onrecord.lsp.analysis import Analysis, Analyst
from onrecord.lsp.convert import Manner
from onrecord.lsp.desk import Desk, uri_of
from onrecord.lsp.faults import FaultReport
from onrecord.lsp.manual import Manual
from onrecord.lsp.problems import ProblemLog
from onrecord.lsp.progress import Progress
from onrecord.lsp.publisher import Publisher
from onrecord.lsp.rules import RuleBook
from onrecord.lsp.session import Session, path_of
from onrecord.lsp.settings import Scoped
from onrecord.lsp.survey import Survey
from onrecord.lsp.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Sequence

    from onrecord.lsp.cards import Card
    from onrecord.text import Encoding

_T = TypeVar("_T")

# pygls would keep a second copy of every text, one that edits corrupt at U+2028, and read files nobody opened.
_SESSION_KEEPS = (types.TEXT_DOCUMENT_DID_OPEN, types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_CLOSE)


class Server(LanguageServer):
    """One client's server. Features reach everything through it."""

    protocol: Wire

    def __init__(self) -> None:
        super().__init__("onrecord", __version__, protocol_cls=Wire, converter_factory=default_converter, max_workers=1)
        for method in _SESSION_KEEPS:
            del self.protocol.fm.builtin_features[method]
        self.session = Session()
        self.book = RuleBook()
        self.analyst = Analyst(self.book)
        self.survey = Survey(self.book)
        self.publisher = Publisher(self)
        self.problems = ProblemLog(self)
        self.desk = Desk(self)
        self.settings = Scoped()
        self._faults = FaultReport(self)
        self._manual = Manual()
        self._tasks: set[asyncio.Task[None]] = set()
        self._reported: set[str] = set()
        self._starters: list[Callable[[Server], Coroutine[Any, Any, None]]] = []
        self.feature(types.INITIALIZED)(_initialized)
        features.register(self)

    @property
    def encoding(self) -> Encoding:
        """The unit of columns that was agreed on: the client's first choice."""
        chosen: Encoding = types.PositionEncodingKind(self.workspace.position_encoding).value
        return chosen

    @property
    def pulls(self) -> bool:
        """Whether the client asks for diagnostics, and so is not to be sent any."""
        return get_capability(self.client_capabilities, "text_document.diagnostic", None) is not None

    @property
    def manner(self) -> Manner:
        """What of a diagnostic the client can show, however it comes by it."""
        kinds = ("text_document.diagnostic", "text_document.publish_diagnostics")
        described = any(self.can(f"{kind}.code_description_support") for kind in kinds)
        related = any(self.can(f"{kind}.related_information") for kind in kinds)
        return Manner(related, self._manual.link if described else None)

    def can(self, capability: str) -> bool:
        """Whether the client says that it has a capability, named by its path ("workspace.code_lens.refresh_support")."""
        return bool(get_capability(self.client_capabilities, capability, False))

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that the client has open."""
        known = [folder.uri for folder in self.workspace.folders.values()] or [self.workspace.root_uri or ""]
        return tuple(path for uri in known if (path := path_of(uri)))

    def when_ready(self, starter: Callable[[Server], Coroutine[Any, Any, None]]) -> None:
        """Have `starter` run once the client has finished its part of the handshake."""
        self._starters.append(starter)

    def start(self) -> None:
        """Run what waited for the client."""
        self.book.home = next(iter(self.folders), self.book.home)
        for starter in self._starters:
            self.spawn(starter(self))

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` beside everything else; if it fails, the log says so."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def work(self, call: Callable[..., _T], *arguments: Any) -> _T:
        """Run `call` on the worker thread, after what is there already."""
        return await asyncio.get_running_loop().run_in_executor(self.thread_pool, call, *arguments)

    async def analyse(self, uri: str) -> Analysis | None:
        """The analysis of a document as it stands; None where it is no draft in step, or no rules could be loaded."""
        document = self.session.document(uri)
        return await self.work(self.analyst.analyse, document, self.encoding) if document else None

    async def checked(self, uri: str) -> Analysis | None:
        """The analysis of a document whose diagnostics are about to be shown: what cannot be shown in it is told as well."""
        analysis = await self.analyse(uri)
        await self.report_faults()
        if analysis is not None:
            self.problems.tell(analysis)
        return analysis

    async def reload(self, named: Iterable[str] = ()) -> None:
        """Look whether packs or configs have changed on disk (those `named` have), and if so check all drafts again."""
        changed = tuple(named)
        if not await self.work(self.book.is_old, changed):
            return
        # What is being typed is small, and read at every pause.
        async with Progress(self, None if self.book.unsaved else "Reading the rules"):
            await self.work(self.book.refresh, changed)
        await self.report_faults()
        self.publisher.check(*self.session.drafts())
        self.refresh()

    def refresh(self) -> None:
        """Have the client ask again for all that depends on the rules."""
        if self.can("workspace.diagnostics.refresh_support"):
            self.workspace_diagnostic_refresh(None)
        hinted = any(each.inlay_hints for each in self.settings.all)
        if hinted and self.can("workspace.inlay_hint.refresh_support"):
            self.workspace_inlay_hint_refresh(None)
        if self.desk.open and self.can("workspace.code_lens.refresh_support"):
            self.workspace_code_lens_refresh(None)

    async def faulty(self) -> tuple[str, ...]:
        """The packs and configs in which something is wrong."""
        return self._faults.files(await self.work(self.book.faults))

    async def faults_of(self, uri: str) -> list[types.Diagnostic]:
        """What is wrong with a pack or config: by itself as it stands in the editor, and so that it cannot be used."""
        sheet = await self.desk.sheet(uri)
        found = (*(sheet.faults if sheet else ()), *await self.work(self.book.faults))
        return self._faults.of(uri, found, sheet.table.text if sheet else None)

    async def uses(self, key: str) -> list[types.Location]:
        """Every place in the drafts of the workspace where an entry is used."""
        files = await self.work(self.survey.drafts, tuple(map(str, self.folders)))
        found: list[types.Location] = []
        for uri in dict.fromkeys((*self.session.drafts(), *(uri_of(self, path) for path in files))):
            document = self.session.document(uri) or await self.work(self.survey.document, uri)
            if document is not None:
                places = await self.work(self.survey.uses, document, self.encoding, key)
                found.extend(types.Location(uri, place) for place in places)
        return found

    async def adopt(self, settings: Scoped) -> None:
        """Go by other settings of the writer's."""
        if settings == self.settings:
            return
        self.settings = settings
        if await self.work(self.book.adopt, settings):
            await self.report_faults()
            self.publisher.check(*self.session.drafts())
        self.refresh()

    def markup(self, capability: str, shown: Sequence[Card]) -> types.MarkupContent:
        """Cards in the best format of those that the client lists under `capability`."""
        if types.MarkupKind.Markdown in (get_capability(self.client_capabilities, capability, None) or ()):
            return types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(map(cards.markdown, shown)))
        return types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(map(cards.text, shown)))

    async def report_faults(self) -> None:
        """Tell the client what keeps rules from being read, unless it knows."""
        self._faults.tell(await self.work(self.book.faults))

    def log(self, message: str, kind: types.MessageType = types.MessageType.Warning) -> None:
        """One line in the editor's log."""
        self.window_log_message(types.LogMessageParams(kind, message))

    def unreadable(self, method: str, params: Any) -> None:
        """Called for a notification that could not be read. A change that was lost puts its document out of step."""
        self.log("onrecord was sent a notification that it cannot read")
        if method != types.TEXT_DOCUMENT_DID_CHANGE:
            return
        document = params.get("textDocument") if isinstance(params, dict) else None
        uri = document.get("uri") if isinstance(document, dict) else None
        for known in (uri,) if isinstance(uri, str) else self.session.drafts():
            self.session.lose(known)
            self.publisher.clear(known)

    def report_server_error(self, error: Exception, source: object) -> None:  # noqa: ARG002
        """Called for whatever went wrong: a line in the log, once for each place in the program. pygls would open a dialogue
        on the writer's screen."""
        if isinstance(error, JsonRpcException) and not isinstance(error, JsonRpcInternalError):
            return  # the client's own mistake, and the answer says so
        # pygls hands on a copy of the error's words, while it handles the error itself.
        place = _place(sys.exception() or error)
        if place not in self._reported:
            self._reported.add(place)
            self.log(f"onrecord: {place}; please report it")

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self.report_server_error(error, JsonRpcInternalError)


def _place(error: BaseException) -> str:
    """The kind of an error, and where in the program it was raised: its own words may hold a path or the draft."""
    kind = type(error).__name__
    raised = list(walk_tb(error.__traceback__))
    if not raised:
        return kind
    frame, line = raised[-1]
    return f"{kind} in {frame.f_globals.get('__name__')}, line {line}"


def _initialized(ls: Server, _: types.InitializedParams) -> None:
    ls.start()
