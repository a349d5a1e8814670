"""Units of measure as prose writes them, and their sizes. `unit_table` holds the data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from onrecord.language.figures.nouns import FUNCTION_WORDS
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.unit_table import PREFIXES, UNIT_TABLE

_LONGEST_FORM: Final = 5


class Unit(NamedTuple):
    """A unit of measure; `size` is how much of its dimension's base unit one of it makes."""

    name: str
    dimension: str
    size: float


def _forms() -> tuple[dict[str, Unit], dict[str, Unit], set[str]]:
    """The units by their words, by their symbols, and the symbols that must touch their number."""
    spelt: dict[str, Unit] = {}
    signs: dict[str, Unit] = {}
    touching = set()
    for row in UNIT_TABLE.strip().splitlines():
        name, dimension, size, words, symbols, prefixes = row.split("|")
        unit = Unit(name.strip(), dimension.strip(), float(size))
        names = [word.strip() for word in words.split(",") if word.strip()]
        marks = [symbol.strip() for symbol in symbols.split(",") if symbol.strip()]
        spelt |= {form: unit for word in names for form in (word, f"{word}s")}
        signs |= {mark.lstrip("="): unit for mark in marks if not mark.startswith("*")}
        touching |= {mark[1:] for mark in marks if mark.startswith("=")}
        for letter in prefixes.split():
            prefix, factor = PREFIXES[letter]
            multiple = Unit(prefix + unit.name, unit.dimension, unit.size * factor)
            spelt |= {form: multiple for word in names for form in (prefix + word, f"{prefix}{word}s")}
            signs |= {form: multiple for mark in marks for form in _prefixed(letter, mark.lstrip("=*"))}
    return spelt, signs, touching


def _prefixed(letter: str, symbol: str) -> tuple[str, ...]:
    """ "km", and "kms" as many write it."""
    form = letter + symbol
    return (form, f"{form}s") if len(symbol) == 1 and form.islower() else (form,)


_SPELT, _SIGNS, _TOUCHING = _forms()
_OPENERS: Final = frozenset(form.split(" ", 1)[0].lower() for form in (*_SPELT, *_SIGNS))
_BY_NAME: Final[Mapping[str, Unit]] = {unit.name: unit for unit in (*_SPELT.values(), *_SIGNS.values())}


def unit_named(name: str) -> Unit | None:
    """The unit that a figure's `unit` names; None for a count or a currency."""
    return _BY_NAME.get(name)


def unit_at(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """The unit written at `index`, and the token after it."""
    if tokens.at(index).form not in _OPENERS:
        return None
    for end in range(min(index + _LONGEST_FORM, len(tokens)), index, -1):
        unit = _sign(tokens, index, end) or _SPELT.get(" ".join(token.form for token in tokens[index:end]))
        if unit:
            return _raised(tokens, unit, end)
    return None


def _raised(tokens: Tokens, unit: Unit, end: int) -> tuple[Unit, int]:
    """A length with what makes an area or a volume of it: "4 km squared"."""
    shape = {"squared": "square", "cubed": "cubic"}.get(tokens.at(end).form)
    raised = _BY_NAME.get(f"{shape} {unit.name}") if shape else None
    return (raised, end + 1) if raised else (unit, end)


def _sign(tokens: Tokens, index: int, end: int) -> Unit | None:
    symbol = " ".join(token.text for token in tokens[index:end])
    unit = _SIGNS.get(symbol)
    if unit is None or not all(tokens[at].glued for at in range(index if symbol in _TOUCHING else index + 1, end)):
        return None
    # "One-in-five" measures nothing.
    chained = tokens.tied(end) and (symbol in _TOUCHING or tokens.at(end + 1).kind == "digits")
    chained = chained and tokens.at(end + 2).text != tokens[index].text  # "10km-15km"
    form = symbol == "F" and tokens.at(end).kind == "word" and tokens.at(end).form not in FUNCTION_WORDS  # "a 13F filing"
    runs_on = chained or form or (tokens.adjoins(end) and tokens[end].kind == "digits")
    return None if runs_on else unit
