"""Units that are left out behind a figure that has one: "waited 27 minutes, while in Orston they waited 41", "spent 3.4% of it,
behind only Skerry, on 4.2".

The verb is said again, or a name is set beside with an "on" or "at", and nothing that could be counted follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.stems import stem
from onrecord.corpus.lexicon import COMMON
from onrecord.model import Figure
from onrecord.text import Stretch

_MEASURED: Final = frozenset({"quantity", "duration", "percent", "currency", "number"})
_HOW: Final = r"(?:(?:for|about|around|just|only|nearly|almost|over|some|roughly|at|by)\s){0,3}"
_DOES: Final = re.compile(rf"\b([^\W\d_]{{3,20}})\s{_HOW}$")
# "Behind only Skerry, on 4.2", "second to Skerry at 4.2".
_SET_BESIDE: Final = re.compile(rf"[A-Z][\w'’.-]{{1,30}},?\s(?:on|at|with)\s{_HOW}$")
_ENDS: Final = re.compile(
    r"[”\"’')]{0,2}(?:\s*$|[,.;:!?](?!\d)|\s(?:and|but|while|on\saverage|in\s(?:19|20)\d\d|a\s(?:day|week|month|year))\b)"
)
# "A week" is no more than what something is counted by.
_ONE: Final = re.compile(r"(?:an?|one|per|each|every)\s", re.IGNORECASE)
_REACH: Final = 80


def with_units(prose: str, sentences: Sequence[Stretch], figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures of a prose, bare ones with the unit that they leave out."""
    if not any(map(_is_bare, figures)) or all(map(_is_bare, figures)):
        return figures
    found = list(figures)
    for sentence in sentences:
        inside = [at for at, each in enumerate(figures) if sentence.start <= each.stretch.start < sentence.end]
        for place, at in enumerate(inside):
            if place and _is_bare(found[at]) and _ENDS.match(prose, found[at].stretch.end, sentence.end):
                found[at] = _in_unit_before(prose, sentence, [found[each] for each in inside[:place]], found[at])
    return tuple(found)


def _in_unit_before(prose: str, sentence: Stretch, before: Sequence[Figure], bare: Figure) -> Figure:
    """A bare number in the unit of the nearest figure before it that it goes on with; itself where there is none."""
    with_unit = [each for each in before if each.kind in _MEASURED and each.unit and not _ONE.match(each.text)]
    lead = _lead(prose, sentence, bare)
    if _SET_BESIDE.search(lead):
        model = next((each for each in reversed(with_unit[-1:]) if each.kind != "number"), None)
    else:
        done = _done(lead)
        model = next((each for each in reversed(with_unit) if done and _done(_lead(prose, sentence, each)) == done), None)
    return bare if model is None else bare._replace(kind=model.kind, unit=model.unit, of=model.of)


def _lead(prose: str, sentence: Stretch, figure: Figure) -> str:
    """What stands before a figure in its sentence."""
    at = (figure.lead or figure.stretch).start
    return prose[max(sentence.start, at - _REACH) : at]


def _done(lead: str) -> str | None:
    """The verb that a figure stands behind; None for one that says no more than that something is so."""
    match = _DOES.search(lead)
    return None if match is None or match[1].casefold() in COMMON else stem(match[1].casefold())


def _is_bare(figure: Figure) -> bool:
    return figure.kind == "number" and figure.unit is None and figure.high is None
