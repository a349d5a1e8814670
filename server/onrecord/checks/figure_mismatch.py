"""figure-mismatch: a figure that contradicts a fact.

Flagged: 4.2 per cent where the record has 4.12; "at least $35bn" for "up to $35 billion"; euros for dollars; one
country's share given to another; a date, a count or a ratio that is not the one on record; a share of budgets for a share
of GDP.

Clean: fair rounding ("about 4%", "4.1%"), other words for the same figure ("treble" for three times, "twelve months" for
a year), a figure for another year, place or thing than the fact's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.corpus.compared import Compared
from onrecord.corpus.disowned import is_disowned
from onrecord.corpus.facts.match import FactMatch
from onrecord.language.figures.measures import alike
from onrecord.model import Edit, Fix, Hit

_LITERAL: Final = re.compile(r"\d{1,30}(?:[.,]\d{1,30}){0,8}")


def check(compared: Compared) -> Iterator[Hit]:
    for match in compared.facts:
        if not match.agrees and not is_disowned(compared.draft, match.figure.passage, match.figure.stretch):
            yield Hit(
                span=match.figure.span,
                message=_message(match),
                entry=match.known.fact,
                expected=match.recorded.text,
                fixes=_fixes(match),
            )


def _message(match: FactMatch) -> str:
    if match.subject:
        return f"{match.figure.text} is given to another here; on record: {match.known.fact.statement}"
    if match.base:
        return f"A share of {match.figure.of} here; on record it is of {match.recorded.of}: {match.known.fact.statement}"
    return f"“{match.figure.text}” contradicts the record: {match.known.fact.statement}"


def _fixes(match: FactMatch) -> tuple[Fix, ...]:
    """The figure on record in the draft's own style, where that means another number and nothing else."""
    ours, theirs = match.figure, match.recorded
    if match.base or match.subject or not alike(ours.unit, theirs.unit):
        return ()
    if isinstance(ours.value, str) or isinstance(theirs.value, str):
        return ()
    literals = _LITERAL.findall(ours.text)
    if len(literals) != 1 or ours.high is not None or theirs.high is not None:
        return ()
    try:
        scale = ours.value / float(literals[0].replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return ()
    number = _written(theirs.value / scale, "," in literals[0])
    at = ours.text.index(literals[0])
    replacement = ours.text[:at] + number + ours.text[at + len(literals[0]) :]
    return (Fix(f"Replace with “{replacement}”", (Edit(ours.span, replacement),)),)


def _written(value: float, grouped: bool) -> str:
    """A number in digits, thousands parted by commas where the draft does so."""
    text = f"{value:,.6f}" if grouped else f"{value:.6f}"
    return text.rstrip("0").rstrip(".")
