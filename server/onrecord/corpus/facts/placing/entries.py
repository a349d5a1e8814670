"""Entries of lists and chronologies that begin with a figure alone: "3 June 1969. A bridge …", "2035. The year by which …"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.figures import figures_of
from onrecord.language.lexicon.currency import SIGNS
from onrecord.memory import remembered

# So much of an entry may be the figure.
_LONGEST: Final = 40
# What only says what the figure is, and is no sentence of its own: "When the bridge was opened.", "How much it cost."
_SAYS_WHAT: Final = re.compile(
    r"(?:The\s(?:year|month|date|day|time)\s(?:(?:by|in|on|at)\swhich|when|that)\b|"
    r"(?:When|Where)\s[^,;:.?!]{3,160}(?:,\s(?:and|or)\s(?:when|where)\s[^.?!]{3,160})?\.|"
    r"How\s(?:many|much|long|far|high|often|old)\s[^,;:.?!]{3,160}\.|"
    r"What\s(?![^.?!]*\s(?:is|was|are|were)\s)[^,;:?!]{3,160}\.)"
)
# "1968: The bridge …", "1968 – A bridge …": an entry of a chronology that begins with its year.
_OF_YEAR: Final = re.compile(r"((?:1[5-9]|20)\d\d)(?:\s?[:–—]\s|\s-\s|\.\s|,?\s(?=[A-Z]))")


@remembered
def year_of_entry(prose: str) -> str | None:
    """The year that a passage begins with as the entries of a chronology do: "1968: The bridge …"."""
    told = _OF_YEAR.match(prose)
    return told[1] if told else None


@remembered
def is_dated(prose: str) -> bool:
    """Whether a passage begins with a date and a full stop, as the entries of a chronology do: "3 June 1969. The bridge …"."""
    end = _opening(prose, dated=True)
    return end is not None and prose.startswith((". ", ": "), end)


@remembered
def is_explained(prose: str) -> bool:
    """Whether a passage begins with a figure and a full stop, and then only says what that is: "2035. The year by which …"."""
    end = _opening(prose, dated=False)
    return end is not None and prose.startswith(". ", end) and _SAYS_WHAT.match(prose, end + 2) is not None


def _opening(prose: str, dated: bool) -> int | None:
    """Where the figure ends that a passage begins with."""
    if ". " not in prose[:_LONGEST] or not (prose[0].isalnum() or prose[0] in SIGNS):
        return None
    told = (each for each in figures_of(prose) if each.kind == "date" or not dated)
    first = next(told, None)
    return first.stretch.end if first is not None and first.stretch.start == 0 else None
