"""Units that are left out behind a figure that has one: "waited 27 minutes, while in Orston they waited 41", "spent 3.4% of it,
behind only Skerry, on 4.2".

The verb is said again, or a decimal fraction follows a name that something is behind or ahead of, and nothing that could be
counted follows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.stems import stem
from onrecord.corpus.lexicon import COMMON
from onrecord.model import Figure
from onrecord.text import Stretch

_MEASURED: Final = frozenset({"quantity", "duration", "percent", "currency", "number"})
_HOW: Final = r"(?:(?:for|about|around|just|only|nearly|almost|over|some|roughly|at|by)\s){0,3}"
_DOES: Final = re.compile(rf"\b([^\W\d_]{{3,20}})\s{_HOW}$")
# "Behind only Skerry, on 4.2", "ahead of Ada Lund's Skerry at 4.2".
_BEHIND: Final = re.compile(
    rf"\b(?:behind|ahead\sof)\s(?:only\s)?(?:[A-Z][\w'’.-]{{1,30}}\s){{0,3}}[A-Z][\w'’.-]{{1,30}},?\s(?:on|at|with)\s{_HOW}$"
)
# What an age, a rank and most counts are not, and what goes on from a fraction is.
_FRACTION: Final = re.compile(r"\d+\.\d+")
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
    found: list[Figure] = []
    sentence = Stretch(0, 0)
    last: Figure | None = None
    # The last figure with a unit behind each verb of the sentence.
    done: dict[str, Figure] = {}
    for figure in figures:
        if figure.stretch.start >= sentence.end:
            sentence, last = sentences[bisect_right(sentences, figure.stretch.start, key=_begin) - 1], None
            done.clear()
        lead = _lead(prose, sentence, figure)
        verb = _done(lead)
        each = figure
        if _is_bare(figure) and _ENDS.match(prose, figure.stretch.end, sentence.end):
            fraction = _FRACTION.fullmatch(figure.text) is not None
            behind = fraction and last is not None and last.kind != "number" and _BEHIND.search(lead)
            model = last if behind else done.get(verb or "")
            if model is not None and (fraction or "." not in model.text):
                each = figure._replace(kind=model.kind, unit=model.unit, of=model.of)
        if each.kind in _MEASURED and each.unit and not _ONE.match(each.text):
            last = each
            if verb is not None:
                done[verb] = each
        found.append(each)
    return tuple(found)


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


def _begin(sentence: Stretch) -> int:
    return sentence.start
