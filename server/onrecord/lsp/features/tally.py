"""`onrecord/tally`: how many quotations, figures and claims of a draft are on record, wrong, or unknown to the rules.

A request of our own, for status lines: `{"textDocument": {"uri": …}}` is answered with `{"version": 3, "quotations":
[{"verdict": "on record", "count": 5}, {"verdict": "misquoted", "count": 1}], "figures": [], "claims": [], "unread": []}`, what
there is, in the order to be told, and notes on what was not read or checked; or with null where the draft is not checked. Asked
when its diagnostics are out, it costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from onrecord.lsp.problems import unchecked
from onrecord.lsp.verdicts import counted
from onrecord.lsp.wire import uri_in
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from onrecord.lsp.server import Server

METHOD: Final = "onrecord/tally"


def register(server: Server) -> None:
    """Serve tallies."""
    server.feature(METHOD)(tally)


async def tally(ls: Server, params: Any) -> dict[str, Any] | None:
    analysis = await ls.analyse(uri_in(params))
    if analysis is None:
        return None
    kinds = {
        f"{what}s": [{"verdict": verdict, "count": count} for verdict, count in counts]
        for what, counts in counted(analysis.result).items()
    }
    return {"version": analysis.document.version, **kinds, "unread": list(map(plain, unchecked(analysis)))}
