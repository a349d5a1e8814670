"""Numbers that are no amounts: labels and names (`labels.py`), codes, times, scores, ranks, "one" for somebody.

What may be read wrongly is better left unread, for a figure that is none costs a reader's trust.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.labels import ABBREVIATED, LABELS, is_in_name, is_label
from onrecord.language.figures.nouns import FUNCTION_WORDS, is_plural
from onrecord.language.figures.numerals import Numeral
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.units import unit_at
from onrecord.language.figures.vocabulary import LETTER_SCALES, SCALES, SMALL, ZEROS
from onrecord.language.figures.years import YEAR_LEADS
from onrecord.language.lexicon.calendar import DAYS
from onrecord.model import FigureKind

_HOURS: Final = frozenset({"am", "pm", "o'clock", "gmt", "bst", "cet", "est", "edt", "utc"})
# "At 5 in the afternoon", "by 9 this morning".
_AT: Final = frozenset("at around about by until till before after from since to and between".split())
_PARTS_OF_A_DAY: Final = frozenset({"morning", "afternoon", "evening"})
_WHICH_DAY: Final = frozenset({"this", "that", "next", "the", "yesterday", "tomorrow", *DAYS})
_HOURS_OF_A_HALF: Final = 12
# "A 2-for-1 deal", "one-on-one".
_PAIRED: Final = frozenset({"for", "on", "by"})
_PARTS_OF_AN_HOUR: Final = frozenset({"half", "quarter", "five", "ten", "twenty"})
_UNTIL: Final = frozenset({"to", "and", "or", "until", "till"})
_LONGEST_PLAIN: Final = 12
_SHORT_YEAR: Final = 2
_MARKS: Final = frozenset({"#", "@", "_", "/", "&", "\\", "=", "^"})
# "The top ten", "the final four": who they are, not how many.
_RANKED: Final = frozenset({"top", "bottom", "final", "big"})
_MOST_RANKED: Final = 100
# How far from a score the word lies that makes it one.
_MOST_WORDS: Final = 4
_FARTHEST_WORD: Final = 24
_MODALS: Final = frozenset("to can could may might must shall should will would not".split())
_SCORED: Final = frozenset(
    """won win wins beat beats lost lose loses drew draw score scored lead leads leading led victory defeat ahead
    tie tied vote voted ruling ruled margin set sets""".split()
)
# Words that a hyphen joins to an amount rather than to a name: "sub-300", "mid-2014".
_JOINED: Final = frozenset({"sub", "pre", "post", "mid", "over", "under", "plus", "near", "to", "non", "now"})
_BEFORE_PRONOUN: Final = frozenset(
    """no any every each this that the another which either neither some everyone not such last next previous
    former latter big little good bad right wrong new old first second third many than just""".split()
)
_BEHIND_PRONOUN: Final = frozenset(
    """day another time said says want wanted think thought know knew asked need needed hope hoped wondered saw feel
    felt called named find thing""".split()
)


def is_no_amount(tokens: Tokens, index: int, numeral: Numeral, kind: FigureKind, unit: str | None) -> bool:
    """Whether the number at `index` is no amount, though it could be read as one of `kind` and `unit`."""
    token, plain = tokens[index], kind == "number"
    if tokens.tied(numeral.end) and tokens.at(numeral.end + 1).form in _PAIRED and tokens.tied(numeral.end + 2):
        return True
    if token.kind == "digits":
        part = (_is_time(tokens, numeral.end) and not _is_fine(token.text)) or _is_tied(tokens, index, numeral.end)
        part = part or _is_hour_of_day(tokens, index, numeral) or tokens.at(numeral.end).form == "odds"
        ranked = plain and unit is None and _is_ranked(tokens, index, numeral)
        return part or ranked or (plain and (is_label(tokens, index, numeral.end) or _runs_on(tokens, numeral)))
    if token.kind != "word":
        return False
    if tokens.at(index - 1).form == "past" and tokens.at(index - 2).form in _PARTS_OF_AN_HOUR:
        return True
    if _is_time(tokens, numeral.end) or _is_hour_of_day(tokens, index, numeral):
        return True
    if plain and unit is None and _is_ranked(tokens, index, numeral):
        return True
    if tokens.tied(index - 1):
        return tokens.at(index - 2).form not in _JOINED and tokens.at(index - 2).kind == "word"
    if plain and tokens.at(index - 1).form in LABELS and not is_plural(tokens.at(numeral.end).form):
        return True
    if token.form == "one" and numeral.end == index + 1:
        return plain and _is_pronoun(tokens, index)
    nought = token.form in ZEROS and numeral.value == 0 and unit is None  # "net zero", "ground zero"
    return nought or (kind in ("number", "quantity", "duration") and is_in_name(tokens, index, numeral.end))


def _is_ranked(tokens: Tokens, index: int, numeral: Numeral) -> bool:
    """Whether the number at `index` says how high, and not how many: "the bottom three". "Could top 20" is a verb."""
    ranked = tokens.at(index - 1).form in _RANKED and tokens.at(index - 2).form not in _MODALS
    return ranked and 0 < numeral.value <= _MOST_RANKED


def near_score(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words round the tokens from `start` to `end` speak of a match or a vote."""
    at, words = start - 1, 0
    while words < _MOST_WORDS and at > start - _FARTHEST_WORD:
        if tokens.at(at).form in _SCORED:
            return True
        # "Won 6-4, 3-6, 7-5": the scores of other sets are no words.
        words += tokens.at(at).kind == "word"
        at -= 1
    return tokens.at(end).form in _SCORED


def _is_time(tokens: Tokens, index: int) -> bool:
    """Whether the number that ends before `index` tells the hour: "5 pm", "6 o'clock", and the 3 of "3 to 8am"."""
    joined = (tokens.at(index).form in _UNTIL or tokens.tied(index)) and tokens.at(index + 1).kind == "digits"
    return _is_hour(tokens, index) or (joined and _is_hour(tokens, index + 2))


def _is_hour(tokens: Tokens, index: int) -> bool:
    """Whether a mark of the hour stands at `index`: "pm", "p.m.", "o'clock", "GMT"."""
    form = tokens.at(index).form
    return form in _HOURS or (form in ("a", "p") and tokens.at(index + 1).text == "." and tokens.at(index + 2).form == "m")


def _is_hour_of_day(tokens: Tokens, index: int, numeral: Numeral) -> bool:
    """Whether the number tells the hour by the part of the day behind it: "at 5 in the afternoon", "by nine tonight"."""
    if numeral.value == _HOURS_OF_A_HALF and tokens.at(numeral.end).form in ("noon", "midnight"):
        return True
    if not 0 < numeral.value <= _HOURS_OF_A_HALF or tokens.at(index - 1).form not in _AT:
        return False
    at = numeral.end
    if tokens.at(at).form in _UNTIL and (tokens.at(at + 1).kind == "digits" or tokens.at(at + 1).form in SMALL):
        at += 2
    if tokens.at(at).form == "tonight" or (tokens.at(at).form == "at" and tokens.at(at + 1).form == "night"):
        return True
    at = at + 1 if tokens.at(at).form == "in" else at
    return tokens.at(at).form in _WHICH_DAY and tokens.at(at + 1).form in _PARTS_OF_A_DAY


def _is_fine(digits: str) -> bool:
    """Whether digits have decimals that no hour has: "2.1 pm" is a length."""
    _, point, decimals = digits.partition(".")
    return bool(point) and len(decimals) != 2


def _is_tied(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the digits are part of something longer: "G7", "F-16", "1-2-3", "#5", "24/7", "401(k)", "007", "of '68"."""
    before, word = tokens.at(index - 1), tokens.at(index - 2)
    if _is_serial(tokens[index].text):
        return True
    if tokens.at(end).text == "/" and tokens.adjoins(end) and tokens.adjoins(end + 1) and tokens[end + 1].kind == "digits":
        return True
    if tokens.at(end).text == "^" and tokens.adjoins(end):
        return True
    bracketed = tokens.at(end).text == "(" and tokens.adjoins(end) and tokens.at(end + 2).text == ")"
    if bracketed and len(tokens[end + 1].text) == 1:
        return True
    if before.text in _MARKS and not (before.text == "=" and word.text in ("<", ">")):
        return tokens.adjoins(index)
    if not tokens.adjoins(index):
        return _opens_chain(tokens, index) or (before.kind == "digits" and _is_serial(before.text))
    if before.text in ("'", "’", "‘") and not before.glued:
        return len(tokens[index].text) == _SHORT_YEAR and word.form in YEAR_LEADS
    if before.kind in ("word", "opaque", "digits"):
        return True
    if before.text == ".":
        return before.glued and word.kind in ("digits", "word", "opaque") and word.form not in ABBREVIATED
    if before.text == "(" and before.glued and (word.kind == "digits" or word.text == ")") and tokens.at(end).text == ")":
        return True
    if before.text in DASHES and before.glued and (word.kind in ("word", "opaque") or word.text == "^"):
        return word.form not in _JOINED and not _ends_amount(tokens, index - 2)
    return _opens_chain(tokens, index)


def _ends_amount(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` belongs to digits before it: the m of "£1m-2m"."""
    word, before = tokens.at(index), tokens.at(index - 1)
    scaled = word.text in LETTER_SCALES or word.form in SCALES or unit_at(tokens, index) is not None
    return word.glued and ((scaled and before.kind == "digits") or before.text == "°")


def _is_serial(digits: str) -> bool:
    """Whether bare digits are a code rather than a number: "007", "783492272595750912"."""
    return digits.isdecimal() and (len(digits) > _LONGEST_PLAIN or (digits[0] == "0" and len(digits) > 1))


def _opens_chain(tokens: Tokens, index: int) -> bool:
    """ "1-2-3", "12-1234-5"."""
    return all(tokens.tied(at) and tokens.at(at + 1).kind == "digits" for at in (index + 1, index + 3))


def _runs_on(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether what touches the digits makes them something else: "5G", "737s", "80's", "ID_3"."""
    token = tokens.at(numeral.end)
    if not tokens.adjoins(numeral.end):
        return False
    if token.form in ("'", "’"):
        return tokens.at(numeral.end + 1).form == "s"
    return (token.kind != "symbol" or token.text in ("_", "@", "=", "\\")) and token.form not in ("ish", "plus")


def _is_pronoun(tokens: Tokens, index: int) -> bool:
    """Whether "one" stands for somebody or something, and counts nothing."""
    before, following = tokens.at(index - 1), tokens.at(index + 1)
    paired = following.form in ("to", "or") or (following.form == "and" and before.form == "between")
    if (paired and tokens.at(index + 2).form in SMALL) or following.form in SCALES:
        return False
    if (
        tokens.tied(index + 1)
        or before.form in _BEFORE_PRONOUN
        or (before.form == "only" and tokens.at(index - 2).form in ("the", "not"))
        or following.kind != "word"
        or following.form in _BEHIND_PRONOUN
    ):
        return True
    return following.form in FUNCTION_WORDS or following.form.endswith(("ed", "s")) or following.text[0].isupper()
