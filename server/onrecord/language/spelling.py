"""Spelling variety: British and American forms of one word fold to the same letters.

The folded form need not be a word; it only has to be the same for both spellings, and different for different words. Pairs that
would make two words one (cheque and check, tyre and tire, four and for) are left out.
"""

from __future__ import annotations

import re
from typing import Final

# What a word must hold for its pattern to be tried at all: most words hold none, and a search is dear for every word.
_SUFFIXES: Final = (
    ("is", re.compile(r"(?<=[a-z]{3})is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    ("ys", re.compile(r"(?<=[a-z]{3})ys(e|es|ed|ing)$"), r"yz\1"),
    ("our", re.compile(r"(?<=[a-z]{3})our(s|ed|ing|able|ite|ites|hood|ly|less|ful|ist|er|ers|)$"), r"or\1"),
    ("ll", re.compile(r"(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers|or|ors|ous|ously)$"), r"l\1"),
    ("ogue", re.compile(r"(?<=[a-z]{3})ogue(s?)$"), r"og\1"),
    ("plough", re.compile(r"^plough"), "plow"),
    ("wards", re.compile(r"(?<=[a-z]{2})wards$"), "ward"),
)
_STEMS: Final = {
    "defence": "defense", "offence": "offense", "licence": "license", "pretence": "pretense", "practise": "practice",
    "centre": "center", "theatre": "theater", "metre": "meter", "litre": "liter", "fibre": "fiber", "calibre": "caliber",
    "kilometre": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter", "sombre": "somber", "meagre": "meager",
    "spectre": "specter", "lustre": "luster", "sabre": "saber", "manoeuvre": "maneuver",
    "programme": "program", "grey": "gray", "sceptic": "skeptic", "sceptical": "skeptical", "scepticism": "skepticism",
    "aluminium": "aluminum", "ageing": "aging", "judgement": "judgment", "mould": "mold", "cosy": "cozy",
    "acknowledgement": "acknowledgment", "whilst": "while", "amongst": "among", "fulfil": "fulfill", "skilful": "skillful",
    "enrol": "enroll", "instalment": "installment", "jewellery": "jewelry", "moustache": "mustache", "pyjama": "pajama",
    "paediatric": "pediatric", "anaemia": "anemia", "encyclopaedia": "encyclopedia", "foetus": "fetus",
}  # fmt: skip


def respell(word: str) -> str:
    """The folded spelling of a lower-case word."""
    if len(word) < 4:
        return word
    stem = _STEMS.get(word)
    if stem is not None:
        return stem
    if word.endswith("s") and word[:-1] in _STEMS:
        return _STEMS[word[:-1]] + "s"
    for part, pattern, replacement in _SUFFIXES:
        if part in word:
            word = pattern.sub(replacement, word)
    return word
