"""How many times as much: "three times as much", "twice the size", "doubled", "sixfold", "3x faster"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.figures.cardinals import Number
from onrecord.language.figures.nouns import FUNCTION_WORDS
from onrecord.language.figures.numerals import Numeral
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import SMALL

_COMPARED: Final = frozenset(
    """as more less fewer the that those this its their his her what larger bigger smaller higher lower greater
    faster slower stronger weaker worse better likelier longer heavier""".split()
)
_DOUBLED: Final = frozenset("the that its their his her what last this those these our to from in".split())
# "Twice in a day" is how often, "double in a day" how much.
_OFTEN: Final = frozenset({"twice", "thrice"})
_WHITHER: Final = frozenset({"to", "from", "in"})
_MEASURED: Final = frozenset("much many few little likely".split())
_LESS_THAN: Final = frozenset("than nearly almost about around roughly".split())
_PARTICLES: Final = frozenset("down up back over".split())
_FACTORS: Final[Mapping[str, float]] = {"twice": 2, "thrice": 3, "double": 2, "treble": 3, "triple": 3, "quadruple": 4}
_VERBS: Final[Mapping[str, float]] = {
    form: factor
    for stem, factor in (("doubl", 2), ("trebl", 3), ("tripl", 3), ("quadrupl", 4), ("quintupl", 5), ("halv", 0.5))
    for form in (f"{stem}ed", f"{stem}ing")
}
_FOLDS: Final[Mapping[str, float]] = {f"{name}fold": value for name, value in SMALL.items() if value > 1}
MULTIPLES: Final = frozenset({*_FACTORS, *_VERBS, *_FOLDS})


def multiple_at(tokens: Tokens, index: int) -> Number | None:
    """The multiple in one word that begins at `index`."""
    form, after = tokens.at(index).form, tokens.at(index + 1)
    if form == "half":
        return Number(index + 1, 0.5) if _is_half_as(tokens, index) else None
    if form in _FACTORS:
        compared = (
            (after.form in _DOUBLED and (form not in _OFTEN or after.form not in _WHITHER))
            or tokens.at(index - 1).form in _LESS_THAN
            or _is_as(tokens, index + 1)
        )
        return Number(index + 1, float(_FACTORS[form])) if compared and not tokens.adjoins(index + 1) else None
    if form in _VERBS:
        return None if after.form in _PARTICLES else Number(index + 1, float(_VERBS[form]))
    return Number(index + 1, float(_FOLDS[form])) if form in _FOLDS else None


def _is_half_as(tokens: Tokens, index: int) -> bool:
    """ "Half as much", "half as big as", but not "in the second half as goals rained"."""
    measured = tokens.at(index + 2).form in _MEASURED or tokens.at(index + 3).form == "as"
    return tokens.at(index + 1).form == "as" and measured


def _is_as(tokens: Tokens, index: int) -> bool:
    """ "As many", "as loud" at `index`, and not "as United won"."""
    word = tokens.at(index + 1)
    like = word.text.islower() and (word.form in _MEASURED or word.form not in FUNCTION_WORDS)
    return tokens.at(index).form == "as" and like


def multiplied(tokens: Tokens, numeral: Numeral) -> Number | None:
    """The multiple that a number is part of: "three times as much", "10-fold", "3x"."""
    dashed = tokens.at(numeral.end).text in DASHES and tokens.adjoins(numeral.end)
    at = numeral.end + 1 if dashed else numeral.end
    word = tokens.at(at).form
    tied = tokens.adjoins(at) and not (tokens.adjoins(at + 1) and tokens.at(at + 1).kind == "digits")
    compared = tokens.at(at + 1).form in _COMPARED or tokens.at(at + 1).text.endswith(("'s", "’s"))
    if (word in ("fold", "x", "×") and tied) or (word == "times" and compared):
        return Number(at + 1, numeral.value)
    return None
