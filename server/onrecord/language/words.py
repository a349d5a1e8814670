"""Prose as the words that comparison sees.

A word's `form` folds what a careful editor may change in a quotation without changing it: case, accents, the shape of
apostrophes and dashes, invisible characters, spelling variety (`spelling.py`), "per cent" for "%", "twenty-three" for
"23", "12,000" for "12000", "bn" for "billion", "and" for "&". Nothing else is folded: "re-sign" is two words and "resign" one,
so they differ.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.numbers import LETTER_SCALES, ONES, SHORT_SCALES, TEENS, TENS
from onrecord.language.spelling import respell
from onrecord.memory import remembered
from onrecord.model import Word

# Marks that join or decorate letters without being letters: combining accents, soft hyphen, zero-width characters.
_LOOSE: Final = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_LETTERS: Final = rf"[^\W_](?:[^\W_]|[{_LOOSE}])*"
_CARDINALS: Final = {name: str(value) for name, value in {"zero": 0, **ONES, **TEENS, **TENS}.items()}
# Fingerprints are made of these, so that no more can be added.
_MAGNITUDES: Final = {short: {**SHORT_SCALES, **LETTER_SCALES}[short] for short in ("bn", "m", "k", "tn", "trn")}
_WORD: Final = re.compile(
    rf"""(?P<compound>\b(?:{"|".join(TENS)})[-\u2010\u2011\ ](?:{"|".join(ONES)})\b)
    | (?P<percent>\bper[ \u00a0\n]cent\b | %)
    | (?P<number>\d{{1,40}}+(?:[.,:]\d{{1,40}}+){{0,12}}+(?:st|nd|rd|th)?(?![^\W_]) | \d{{1,40}}(?:[.,:]\d{{1,40}}){{0,12}})
    | (?P<magnitude>(?<=\d)(?:{"|".join(_MAGNITUDES)})\b)
    | (?P<currency>[{"".join(sorted(SIGNS))}])
    | (?P<and>(?<=\s)&(?=\s))
    | {_LETTERS}(?:['’ʼ‘＇′]{_LETTERS})*""",
    re.VERBOSE | re.IGNORECASE,
)
_DROPPED: Final = re.compile(f"[{_LOOSE}]")
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "＇": "'", "′": "'"})
# Letters that Unicode does not take apart into a base and an accent.
_LIGATURES: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


@remembered
def words(prose: str) -> tuple[Word, ...]:
    """The words of a passage's prose in order; punctuation is between words, never in one."""
    return tuple([Word(_form(match), *match.span()) for match in _WORD.finditer(prose)])


@remembered
def forms(prose: str) -> tuple[str, ...]:
    """The folded words alone."""
    return tuple([word.form for word in words(prose)])


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """One word without case, accents, invisible characters and spelling variety."""
    folded = word.lower()
    if not folded.isascii():
        folded = _DROPPED.sub("", unicodedata.normalize("NFKD", folded.translate(_APOSTROPHES)).casefold()).translate(
            _LIGATURES
        )
    return respell(folded)


@lru_cache(maxsize=1 << 16)
def _counted(word: str) -> str:
    """One word folded, and in digits where it is a number."""
    folded = fold(word)
    return _CARDINALS.get(folded, folded)


def _form(match: re.Match[str]) -> str:
    text = match.group()
    kind = match.lastgroup
    if kind is None:
        return _counted(text)
    if kind == "number":
        return text.lower().replace(",", "") if _THOUSANDS.fullmatch(text) else text.lower()
    if kind in {"percent", "and"}:
        return kind
    if kind == "compound":
        tens, unit = re.split(r"[-\u2010\u2011 ]", text.lower())
        return str(int(_CARDINALS[tens]) + int(_CARDINALS[unit]))
    return _MAGNITUDES[text.lower()] if kind == "magnitude" else text
