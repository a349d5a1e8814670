"""`onrecord/tally`: how many quotations, figures and claims of a draft are on record, wrong, or unknown to the rules.

A request of our own, for status lines: `{"textDocument": {"uri": …}}` is answered with `{"version": 3, "quotations":
[{"verdict": "on record", "count": 5}, {"verdict": "misquoted", "count": 1}], "figures": [], "claims": []}`, what there is, in
the order to be told; or with null where the draft is not checked. Asked when its diagnostics are out, it costs next to nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from pygls.exceptions import JsonRpcInvalidParams

if TYPE_CHECKING:
    from onrecord.lsp.server import Server
    from onrecord.model import Result, Sighting

METHOD: Final = "onrecord/tally"

_ORDER: Final = ("on record", "misquoted", "misattributed", "wrong", "unknown")


def register(server: Server) -> None:
    """Serve tallies."""
    server.feature(METHOD)(tally)


async def tally(ls: Server, params: Any) -> dict[str, Any] | None:
    uri = getattr(getattr(params, "textDocument", None), "uri", None)
    if not isinstance(uri, str):
        raise JsonRpcInvalidParams
    analysis = await ls.analyse(uri)
    if analysis is None:
        return None
    seen: Counter[tuple[str, str]] = Counter()
    seen.update((sighting.what, _verdict(sighting, analysis.result)) for sighting in analysis.result.sightings)
    kinds = {f"{what}s": _told(seen, what) for what in ("quotation", "figure", "claim")}
    return {"version": analysis.document.version, **kinds}


def _told(seen: Counter[tuple[str, str]], what: str) -> list[dict[str, Any]]:
    return [{"verdict": verdict, "count": seen[what, verdict]} for verdict in _ORDER if seen[what, verdict]]


def _verdict(sighting: Sighting, result: Result) -> str:
    """The verdict in a word. Words on record that are credited to somebody else are not misquoted."""
    if sighting.verdict == "unchecked":
        return "unknown"
    if sighting.what != "quotation" or sighting.verdict != "wrong":
        return sighting.verdict
    findings = (*result.findings, *(suppressed.finding for suppressed in result.suppressed))
    checks = {finding.check for finding in findings if finding.span.overlaps(sighting.span)}
    return "misattributed" if "misattribution" in checks and "misquote" not in checks else "misquoted"
