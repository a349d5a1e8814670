"""`onrecord inspect [PATH …]`: what is seen in a draft, found fault with or not, and how each piece stands to the record."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from onrecord.cli.arguments import add_colour, add_input, add_rules, command
from onrecord.cli.console import complain, look, write
from onrecord.cli.desk import Desk
from onrecord.cli.reading import fact_lines, meaning
from onrecord.files import DraftError
from onrecord.model import Fact
from onrecord.report.concise import trouble
from onrecord.report.escape import plain, shorten, width
from onrecord.sightings import explained
from onrecord.text import LineTable, Span

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable, Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import Draft, Quotation, Result, Sighting
    from onrecord.report import Look

_HINT = "one of these should have been compared? give the fact named beside it cues: the words that drafts tell it by"
_VERDICT_ROLES = {"on record": "good", "wrong": "error", "unchecked": "faint"}


class _Row(NamedTuple):
    """One thing seen: its span, verdict and reading (who says it, or what the figure means), its words, and why so."""

    span: Span
    verdict: str
    reading: str
    text: str
    why: str


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "inspect", run, "show what is seen in a draft: quotations with speakers, figures, matches")
    add_input(parser)
    add_rules(parser)
    add_colour(parser)


def run(args: Namespace) -> int:
    """Show each draft."""
    from onrecord import engine
    from onrecord.corpus.facts.reasons import NEAREST, reasons

    desk, style = Desk(args), look(sys.stdout, args.color)
    code = 0
    for path in desk.drafts():
        if desk.passes_over(path):
            continue
        try:
            draft = desk.parse(path, desk.text(path))
        except DraftError as error:
            complain(error)
            code = 2
            continue
        record = desk.record(path)
        result = engine.check(draft, record, policy=desk.config(path).quote_policy)
        why = reasons(draft, record.facts)
        hinted = any(each.startswith(NEAREST) for each in why.values())
        result = result._replace(sightings=tuple(explained(result.sightings, why)))
        write(_page(desk.name(path), draft, result, style, hinted), sys.stdout)
        if any(problem.span is None for problem in result.problems):
            code = 2
    return code


def _page(name: str, draft: Draft, result: Result, style: Look, hinted: bool) -> Iterator[str]:
    """All that was seen in a draft; `hinted` says that a fact is named which a figure might have been compared with."""
    lines, sightings = LineTable(draft.text), result.sightings
    seen = {(sighting.what, sighting.span): sighting for sighting in sightings if sighting.what != "claim"}
    # One sentence may make several claims.
    claims = [_row(each.span, each.text, "", each) for each in sightings if each.what == "claim"]
    quotations = [
        _row(quotation.span, quotation.text, _credit(quotation), seen.pop(("quotation", quotation.span), None))
        for quotation in draft.quoted
        if quotation.is_said or ("quotation", quotation.span) in seen
    ]
    figures = [
        _row(figure.span, figure.text, meaning(figure), seen.pop(("figure", figure.span), None)) for figure in draft.figures
    ]
    # What only looks like a figure is one where it is wrong: "the first" for "the second".
    figures = sorted([*figures, *(_row(each.span, each.text, "", each) for each in seen.values())])
    yield style.paint("path", plain(name)) + "\n"
    for title, rows in (("quotations", quotations), ("figures", figures), ("claims", claims)):
        yield f"  {title}: {len(rows) or 'none'}\n"
        yield from _table(rows, lines, style)
        if hinted and rows is figures:
            yield f"    {style.paint('faint', _HINT)}\n"
    yield from _facts(sightings, style)
    yield from (f"  {trouble(name, problem, lines, style)}\n" for problem in result.problems)
    yield "\n"


def _facts(sightings: Iterable[Sighting], style: Look) -> Iterator[str]:
    """How the facts that figures were compared with were read."""
    facts = {each.entry.key: each.entry for each in sightings if each.what == "figure" and isinstance(each.entry, Fact)}
    if facts:
        yield f"  facts compared with: {len(facts)}\n"
    for key, fact in facts.items():
        yield f"    {style.paint('path', plain(key))}\n"
        yield from (f"{'':8}{style.paint('faint', plain(line))}\n" for line in fact_lines(fact))


def _row(span: Span, text: str, reading: str, sighting: Sighting | None) -> _Row:
    return _Row(span, sighting.verdict if sighting else "unchecked", reading, text, sighting.why if sighting else "")


def _table(rows: Iterable[_Row], lines: LineTable, style: Look) -> Iterator[str]:
    for row in rows:
        at = lines.position(row.span.start)
        place = f"{at.line + 1}:{at.column + 1}"
        head = f"    {place:<8} {style.paint(_VERDICT_ROLES[row.verdict], f'{row.verdict:<9}')}  "
        room = style.width - 24
        yield f"{head}{_clip(row.text, room)}\n"
        detail = "; ".join(part for part in (row.reading, row.why) if part)
        if detail:
            yield f"{'':24}{style.paint('faint', plain(detail))}\n"


def _clip(text: str, cells: int) -> str:
    shown = plain(text)
    return shorten(shown, max(cells - (width(shown) - len(shown)), 8)) if width(shown) > cells else shown


def _credit(quotation: Quotation) -> str:
    if quotation.speaker is None:
        return f"“{quotation.credit}”, and nobody knows who that is" if quotation.credit else "nobody credited"
    credit = f" (“{quotation.credit}”)" if quotation.credit and quotation.credit != quotation.speaker.name else ""
    return f"{quotation.speaker.name}{credit}, {quotation.confidence:.0%} sure"
