"""Per what an amount is counted: "$75 per barrel", "5% a year", "40 hours every week", "€3/kg".

It belongs to the unit and not to the figure's words: what a fix replaces is the number. "A year" is none where it says when
("rose 5% a year ago").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.figures.amounts import Amount
from onrecord.language.figures.measures import rate
from onrecord.language.figures.nouns import FUNCTION_WORDS, singular
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.units import unit_at
from onrecord.language.lexicon.determiners import INDEFINITE

_RATED: Final = frozenset({"currency", "percent", "quantity", "duration"})
# What "a" stands before in a rate, beside the units of measure.
_EACH: Final = frozenset({"share", "head", "person", "piece", "night", "ticket"})
_EVERY: Final = frozenset({"each", "every"})
_RECKONED: Final = frozenset("ago old later earlier after before since and or apart into".split())
_TIED: Final = INDEFINITE | {"per"}
_RATING: Final = INDEFINITE | _EVERY
_LATIN: Final[Mapping[str, str]] = {"annum": "year", "capita": "person", "diem": "day", "cent": ""}
# How far behind a number the noun that it counts may stand, and of what it is.
_FARTHEST_NOUN: Final = 5
_LONGEST_STUFF: Final = 3
_SHARES: Final = frozenset({"common", "diluted", "ordinary", "adjusted", "basic"})


def rate_at(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """What the words at `index`, behind an amount, count it by, and the token after them."""
    if tokens.tied(index) and tokens.tied(index + 2):  # "a $100m-a-year plan"
        return _each(tokens, index + 3) if tokens[index + 1].form in _TIED else None
    token = tokens.at(index)
    if token.form == "per":
        at = index + 2 if tokens.at(index + 1).form in _SHARES else index + 1
        return _each(tokens, at)
    if token.text == "/":
        return _each(tokens, index + 1) if tokens.adjoins(index) and tokens.adjoins(index + 1) else None
    if token.form in _EVERY:
        unit = None if tokens.at(index + 1).form == "second" else unit_at(tokens, index + 1)  # "every second day"
        return (unit[0].name, unit[1]) if unit is not None and unit[0].dimension == "time" else None
    if token.form not in INDEFINITE:
        return None
    unit = unit_at(tokens, index + 1)
    if unit is not None:
        return (unit[0].name, unit[1]) if tokens.at(unit[1]).form not in _RECKONED and len(tokens[index + 1].text) > 1 else None
    return (tokens[index + 1].form, index + 2) if tokens.at(index + 1).form in _EACH else None


def _each(tokens: Tokens, index: int) -> tuple[str, int] | None:
    unit = unit_at(tokens, index)
    if unit is not None:
        return unit[0].name, unit[1]
    token = tokens.at(index)
    name = _LATIN.get(token.form, singular(token.form))
    return (name, index + 1) if name and token.kind == "word" and token.form not in FUNCTION_WORDS else None


def rated(tokens: Tokens, amount: Amount) -> tuple[Amount, int]:
    """`amount` with what it is counted by in its unit, and the token after both."""
    found = rate_at(tokens, amount.end) if amount.kind in _RATED else None
    if found is None or amount.unit is None or rate(amount.unit) or amount.unit.endswith(" of age"):
        return amount, found[1] if found else amount.end
    # A unit of measure is part of the figure's words ("10 l/km"), "a day" behind one is not.
    written = amount.kind == "quantity" and tokens[amount.end].form not in _RATING
    end = found[1] if written else amount.end
    return amount._replace(end=end, unit=f"{amount.unit} per {found[0]}"), found[1]


def counted_by(tokens: Tokens, amount: Amount) -> str | None:
    """The unit of an amount whose noun or stuff stands between it and what it is counted by: "250,000 visitors a year",
    "15 million barrels of oil a day"."""
    if amount.unit is None or amount.kind not in ("number", "quantity") or rate(amount.unit):
        return amount.unit
    at = amount.end
    if amount.kind == "number":
        while at < amount.end + _FARTHEST_NOUN and singular(tokens.at(at).form) != amount.unit:
            at += 1
        at += 1
    if tokens.at(at).form == "of":
        at += 1
        for _ in range(_LONGEST_STUFF):
            if tokens.at(at).kind != "word" or tokens.at(at).form in FUNCTION_WORDS:
                break
            at += 1
    found = rate_at(tokens, at) if at < amount.end + _FARTHEST_NOUN + _LONGEST_STUFF + 2 else None
    return f"{amount.unit} per {found[0]}" if found else amount.unit
