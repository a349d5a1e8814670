"""Numbers that are no amounts: page numbers and other labels, names with a number in them, times, scores, "one" for somebody.

What may be read wrongly is better left unread, for a figure that is none costs a reader's trust.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.nouns import FUNCTION_WORDS, is_plural
from onrecord.language.figures.numerals import Numeral
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import SCALES, SMALL, ZEROS
from onrecord.model import FigureKind

# Words whose number is a label.
_LABELS: Final = frozenset(
    """act apartment appendix article articles booth bus bullet category chapter chapters channel class clause
    division episode exercise exercises exhibit flight gate grade group highway highways interstate item items
    junction lane level lot no nos nr nrs note notes number page pages paragraph paragraphs para part parts phase
    pier platform psalm question resolution room route row schedule season section sections seat stage step suite
    table tables tier track trial type verse version volume volumes ward zone day game round pp p ch art sec v""".split()
)
# Names that bear a number also before a plural ("S&P 500 companies").
_NUMBERED: Final = frozenset(
    """p ftse dow dax cac nasdaq fortune stoxx russell nikkei boeing airbus iphone ipad galaxy windows playstation
    xbox formula euro apollo covid model android pixel ios area""".split()
)
_NO_NAMES: Final = frozenset("approx yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split())
_HOURS: Final = frozenset({"am", "pm", "o'clock", "gmt", "bst", "cet", "est", "edt", "utc"})
_ABBREVIATED: Final = frozenset({"no", "nos", "nr", "nrs", "p", "pp", "art", "vol", "sec", "ch", "v", "id"})
_LONGEST_PLAIN: Final = 12
_MARKS: Final = frozenset({"#", "@", "_", "/", "&", "\\", "="})
_SCORED: Final = frozenset(
    """won win wins beat beats lost lose loses drew draw score scored lead leads leading led victory defeat ahead
    tie tied vote voted ruling ruled margin set sets""".split()
)
# Words that a hyphen joins to an amount rather than to a name: "sub-300", "mid-2014".
_JOINED: Final = frozenset({"sub", "pre", "post", "mid", "over", "under", "plus", "near", "to", "non", "now"})
_BEFORE_PRONOUN: Final = frozenset(
    """no any every each this that the another which either neither some only everyone not such last next previous
    former latter big little good bad right wrong new old first second third many than just""".split()
)
_BEHIND_PRONOUN: Final = frozenset(
    """day another time said says want wanted think thought know knew asked need needed hope hoped wondered saw feel
    felt called named find""".split()
)


def is_no_amount(tokens: Tokens, index: int, numeral: Numeral, kind: FigureKind, unit: str | None) -> bool:
    """Whether the number at `index` is no amount, though it could be read as one of `kind` and `unit`."""
    token, plain = tokens[index], kind == "number"
    if token.kind == "digits":
        part = _is_time(tokens, numeral.end) or _is_tied(tokens, index, numeral.end)
        return part or (plain and (_is_label(tokens, index, numeral.end) or _runs_on(tokens, numeral)))
    if token.kind != "word":
        return False
    if tokens.tied(index - 1):
        return tokens.at(index - 2).form not in _JOINED and tokens.at(index - 2).kind == "word"
    if plain and tokens.at(index - 1).form in _LABELS and not is_plural(tokens.at(numeral.end).form):
        return True
    if token.form == "one" and numeral.end == index + 1:
        return plain and _is_pronoun(tokens, index)
    nought = token.form in ZEROS and numeral.value == 0 and unit is None  # "net zero", "ground zero"
    return nought or (kind in ("number", "quantity", "duration") and _is_in_name(tokens, index, numeral.end))


def near_score(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words round the tokens from `start` to `end` speak of a match or a vote."""
    return any(tokens.at(at).form in _SCORED for at in (*range(start - 4, start), end))


def _is_time(tokens: Tokens, index: int) -> bool:
    """Whether the digits that end before `index` tell the hour: "5 pm", "5 p.m.", "6 o'clock", "1430 GMT"."""
    form = tokens.at(index).form
    return form in _HOURS or (form in ("a", "p") and tokens.at(index + 1).text == "." and tokens.at(index + 2).form == "m")


def _is_tied(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the digits are part of something longer: "G7", "F-16", "COVID-19", "1-2-3", "#5", "24/7", "007"."""
    before, word = tokens.at(index - 1), tokens.at(index - 2)
    if _is_serial(tokens[index].text):
        return True
    if tokens.at(end).text == "/" and tokens.adjoins(end) and tokens.adjoins(end + 1) and tokens[end + 1].kind == "digits":
        return True
    if before.text in _MARKS and not (before.text == "=" and word.text in ("<", ">")):
        return tokens.adjoins(index)
    if not tokens.adjoins(index):
        return _opens_chain(tokens, index)
    if before.kind in ("word", "opaque", "digits"):
        return True
    if before.text == ".":
        return before.glued and word.kind in ("digits", "word", "opaque") and word.form not in _ABBREVIATED
    if before.text in DASHES and before.glued and word.kind in ("word", "opaque"):
        return word.form not in _JOINED
    return _opens_chain(tokens, index)


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


def _is_label(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the number over the tokens from `index` to `end` names something."""
    before, after = tokens.at(index - 1), tokens.at(end)
    if before.text == "[" and after.text == "]":
        return True
    if after.text == ")" and before.text != "(" and tokens.opens_sentence(index):
        return True
    if before.text == "." and tokens.at(index - 2).form in _ABBREVIATED:
        return True
    return _follows_label(tokens, index, end) or _heads_name(tokens, index, end)


def _follows_label(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a label ("pages 12 and 14") or a name ("iPhone 11") stands before the number."""
    at, digits = index - 1, tokens[index].text
    if tokens.at(at).text in (",", "&", "and", "to", "-", "–") and tokens.at(at - 1).kind == "digits":
        at -= 2
    word = tokens.at(at)
    if word.kind != "word" or not digits.isdecimal():
        return False
    if word.form in _NUMBERED and word.text != word.form:
        return True
    if word.form in _LABELS:
        return not is_plural(tokens.at(end).form)
    return at == index - 1 and len(digits) <= 4 and _is_name(tokens, at) and not _counts(tokens, end)


def _heads_name(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the number begins a name: "787 Dreamliner", "123 Random Street". "32 NATO allies" counts."""
    word = tokens.at(end)
    if not (word.kind == "word" and word.text[0].isupper() and tokens[index].text.isdecimal() and len(tokens[index].text) <= 5):
        return False
    return word.form not in FUNCTION_WORDS and not any(is_plural(tokens.at(at).form) for at in range(end, end + 4))


def _is_name(tokens: Tokens, index: int) -> bool:
    word = tokens[index]
    common = word.form in FUNCTION_WORDS or word.form in _NO_NAMES or word.form in SMALL
    return word.text[0].isupper() and not common and not tokens.opens_sentence(index)


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether a noun that can be counted stands at `index`: "gave Ukraine 300 new tanks"."""
    following = tokens.at(index)
    plural = any(is_plural(tokens.at(at).form) for at in (index, index + 1))
    return following.form in SCALES or (following.text.islower() and plural)


def _is_pronoun(tokens: Tokens, index: int) -> bool:
    """Whether "one" stands for somebody or something, and counts nothing."""
    before, following = tokens.at(index - 1), tokens.at(index + 1)
    if (following.form in ("to", "or") and tokens.at(index + 2).form in SMALL) or following.form in SCALES:
        return False
    if (
        tokens.tied(index + 1)
        or before.form in _BEFORE_PRONOUN
        or following.kind != "word"
        or following.form in _BEHIND_PRONOUN
    ):
        return True
    return following.form in FUNCTION_WORDS or following.form.endswith(("ed", "s")) or following.text[0].isupper()


def _is_in_name(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a number word with a capital belongs to a name: "Three Mile Island", "the Big Four"."""
    if not tokens[index].text[0].isupper() or tokens.opens_sentence(index):
        return False
    return tokens.at(index - 1).text[:1].isupper() or tokens.at(end).text[:1].isupper()
