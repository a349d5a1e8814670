"""A share told where the record has a count of as many: "19% of its members" for 19 members."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.language.figures import figures_of
from onrecord.language.figures.measures import measured
from onrecord.language.figures.nouns import singular
from onrecord.language.words import forms
from onrecord.model import Figure

# So many words may stand between a share and what else the statement tells.
_NEAR: Final = 8


class Counted(NamedTuple):
    """A share of a draft read as a count, and the one on record that has its number."""

    as_count: Scoped
    recorded: Figure


def as_count(known: KnownFact, each: Scoped) -> Counted | None:
    """A share as a count of what it is of, where a fact counts as many of those, and the share's sentence has all that the fact
    is told by; None where it is no such share."""
    ours = each.figure
    told = forms(ours.of or "")
    if ours.kind != "percent" or ours.qualifier != "exactly" or not told:
        return None
    if not all(map(each.scope.sentence.holds, known.cues)) or not all(_follows(each, term) for term in known.terms):
        return None
    for recorded in known.figures:
        same = recorded.kind == "number" and (recorded.value, recorded.high) == (ours.value, ours.high)
        if same and recorded.unit and singular(told[-1]) == measured(recorded.unit):
            return Counted(each._replace(figure=ours._replace(kind="number", unit=recorded.unit, of=None)), recorded)
    return None


def _follows(each: Scoped, term: Figure) -> bool:
    """Whether one of the other figures of a statement stands right behind a share: "of its members met the 3% target"."""
    prose, end = each.scope.sentence.prose, each.figure.stretch.end
    behind = (rival for rival in each.scope.rivals if rival.start >= end)
    near = next((rival for rival in behind if len(forms(prose[end : rival.start])) <= _NEAR), None)
    if near is None:
        return False
    return any(comparable(told, term) and agrees(told, term) for told in figures_of(prose) if told.stretch == near)
