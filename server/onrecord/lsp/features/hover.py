"""Hover: what is on record for the words under the cursor, where it comes from, and how the draft stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp import answers, cards
from onrecord.lsp.pointing import pointed
from onrecord.sightings import NO_FACT, explained

if TYPE_CHECKING:
    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.pointing import Pointed
    from onrecord.lsp.server import Server
    from onrecord.model import Sighting


def register(server: Server) -> None:
    """Serve hovers."""
    server.feature(types.TEXT_DOCUMENT_HOVER)(hover)


async def hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return await answers.hover(ls, params)
    found = pointed(analysis, analysis.places.offset(params.position))
    if found is None:
        return None
    content = ls.markup("text_document.hover.content_format", _cards(found, analysis))
    return types.Hover(content, analysis.places.range(found.span))


def _cards(found: Pointed, analysis: Analysis) -> list[cards.Card]:
    rules = analysis.rules.record.rules
    if found.sighting is not None:
        return [cards.sighting_card(_explained(found.sighting, analysis), found.findings, rules)]
    return [cards.finding_card(finding, rules) for finding in found.findings]


def _explained(sighting: Sighting, analysis: Analysis) -> Sighting:
    """The sighting of a figure that was compared with nothing, with the reason why."""
    if sighting.why != NO_FACT:
        return sighting
    from onrecord.corpus.facts.reasons import reasons

    return next(explained([sighting], reasons(analysis.draft, analysis.rules.record.facts)))
