"""Ordinals that tell a place in a row: "the 32nd member", "the twenty-first century", "third-largest".

"First" in words is no figure: it is in every other paragraph and never wrong by a number. Nor are the quarters and halves of a
year or a match, parties, names ("Fifth Avenue"), a list's "Third, …", and most of what a hyphen makes of one ("a third-party
app").
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.amounts import Amount
from onrecord.language.figures.cardinals import ordinal
from onrecord.language.figures.digits import decimal, is_sensible
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.vocabulary import ORDINAL_ENDINGS

_NO_ROWS: Final = frozenset(
    "quarter quarters half halves party parties hand thought nature lady street avenue amendment floor st ave".split()
)
# "The final third" is a part of a pitch or a book, "the second to last" counts from the end.
_PARTED: Final = frozenset("final top bottom upper lower middle attacking defensive closing".split())
_PARTS: Final = frozenset({"third", "quarter", "fifth"})
# "Metres per second", "every second house".
_NOT_BEFORE: Final = frozenset({"per", "every"})
_RECKONED: Final = frozenset({"later", "earlier", "ago"})  # "a second later"
# What a hyphen may tie to an ordinal that tells a place.
_PLACED: Final = frozenset({"most", "least", "best", "worst", "ranked", "placed", "century"})


def ordinal_at(tokens: Tokens, index: int) -> tuple[int, Amount | None] | None:
    """The token after the ordinal at `index`, and the ordinal itself where it is a figure."""
    token = tokens[index]
    if token.kind == "digits" and tokens.adjoins(index + 1) and _ends_ordinal(token.text, tokens[index + 1].form):
        plain = decimal(token.text) or "0"
        place, end = float(plain) if plain.isdecimal() else 0.0, index + 2
    else:
        spelt = ordinal(tokens, index) if token.kind == "word" else None
        if spelt is None:
            return None
        place, end = spelt.value if spelt.value > 1 else 0.0, spelt.end
    figure = place and is_sensible(place) and _tells_place(tokens, index, end)
    return end, Amount(index, end, place, "ordinal") if figure else None


def _ends_ordinal(digits: str, ending: str) -> bool:
    """Whether letters behind digits make an ordinal of them; a "12st" boxer weighs so many stone."""
    return ending in ORDINAL_ENDINGS and (ending != "st" or (digits.endswith("1") and not digits.endswith("11")))


def _tells_place(tokens: Tokens, index: int, end: int) -> bool:
    named = tokens[index].text[0].isupper() and tokens.at(end).text[:1].isupper()
    if tokens.adjoins(index) or named or tokens.at(end).form in _NO_ROWS:
        return False
    if tokens.at(end).text == "," and tokens.opens_sentence(index):
        return False
    if tokens.at(index - 1).form in _NOT_BEFORE or tokens.at(end).form in _RECKONED:
        return False
    if tokens.at(index - 1).form in _PARTED and tokens[index].form in _PARTS:
        return False
    if tokens.at(end).form == "to" and tokens.at(end + 1).form == "last":
        return False
    return not tokens.tied(end) or _is_placed(tokens, index, end + 1)


def _is_placed(tokens: Tokens, index: int, word: int) -> bool:
    """Whether a hyphen ties what has a place to an ordinal: "third-largest", "19th-century"; in digits it mostly does."""
    form = tokens.at(word).form
    return form.endswith("est") or form in _PLACED or (tokens[index].kind == "digits" and form not in _NO_ROWS)
