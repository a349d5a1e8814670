"""Numbers that label or name something: "page 12", "S&P 500", "787 Dreamliner", "24 Sussex Drive", "the Big Four"."""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.nouns import FUNCTION_WORDS, is_initials, is_model, is_plural, singular
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.vocabulary import SCALES, SMALL, YEARLY
from onrecord.language.lexicon.calendar import DAYS
from onrecord.language.lexicon.determiners import ARTICLES

# Words whose number is a label.
LABELS: Final = frozenset(
    """act apartment appendix article articles booth bus bullet category chapter chapters channel class clause
    division episode exercise exercises exhibit flight gate grade group highway highways interstate item items
    junction lane level lot no nos nr nrs note notes number page pages paragraph paragraphs para part parts phase
    pier platform psalm question resolution room route row schedule season section sections seat stage step suite
    table tables tier track trial type verse version volume volumes ward zone day game round pp p ch art sec v
    rule terminal opus exit box figure fig line annex protocol proposition amendment""".split()
)
# Names that bear a number also before a plural ("S&P 500 companies").
_NUMBERED: Final = YEARLY | frozenset(
    """p ftse dow dax cac nasdaq fortune stoxx russell nikkei boeing airbus iphone ipad galaxy windows playstation
    xbox formula apollo covid model android pixel ios area count""".split()
)
_NO_NAMES: Final = frozenset({"approx", "yesterday", "today", "tomorrow", *DAYS})
# What is called rather than counted: "dial 999", "the 911 call".
_DIALLED: Final = frozenset("dial dials dialled dialed dialling dialing".split())
_CALLED: Final = frozenset("call calls called calling phone phoned ring rang text texted".split())
_CALLS: Final = frozenset({"call", "caller", "operator", "dispatcher", "dispatchers", "operators"})
_SHORTEST_CALLED: Final = 3
_BEHIND_CALLED: Final = FUNCTION_WORDS - {"of", "more", "other", "others"}
_JOINTS: Final = frozenset({",", "&", "and", "or", "to", "-", "–"})
_MOST_JOINED: Final = 6
# What a full stop shortens before a number.
ABBREVIATED: Final = frozenset({"no", "nos", "nr", "nrs", "p", "pp", "art", "vol", "sec", "ch", "v", "id"})
# What headlines say of so many people: "18 Killed in Blast".
_BEFALLEN: Final = frozenset("dead die hurt held shot missing sick".split())
_FARTHEST_BRACKET: Final = 60
_MOST_MODIFIERS: Final = 3
_FARTHEST_PLURAL: Final = 10


def is_label(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the number over the tokens from `index` to `end` names something."""
    before, after = tokens.at(index - 1), tokens.at(end)
    if before.text == "[" and after.text == "]":
        return True
    if after.text == ")" and not _is_bracketed(tokens, index):
        return True
    if before.text == "." and tokens.at(index - 2).form in ABBREVIATED:
        return True
    if before.form == "of" and tokens.at(index - 2).text == "Group" and not _counts(tokens, end):
        return True
    return _follows_label(tokens, index, end) or _heads_name(tokens, index, end) or _is_called(tokens, index, end)


def _is_called(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the number is one to be dialled: "call 999", "a 911 operator". "Called 200 witnesses" counts."""
    digits, after = tokens[index].text, tokens.at(end)
    if not digits.isdecimal() or len(digits) < _SHORTEST_CALLED:
        return False
    before = tokens.at(index - 1).form
    if before in _DIALLED:
        return True
    if before in _CALLED:
        return after.form in _BEHIND_CALLED or tokens.ends_clause(end)
    return after.form in _CALLS and before in ARTICLES


def _is_bracketed(tokens: Tokens, index: int) -> bool:
    """Whether a round bracket before `index` is still open; "1)" behind none is a label."""
    for at in range(index - 1, max(index - _FARTHEST_BRACKET, -1), -1):
        if tokens[at].text in ("(", ")"):
            return tokens[at].text == "("
    return False


def _follows_label(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a label ("pages 12 and 14") or a name ("iPhone 11") stands before the number."""
    at, digits = index - 1, tokens[index].text
    for _ in range(_MOST_JOINED):
        if tokens.at(at).form not in _JOINTS:
            break
        at = at - 1 if tokens.at(at - 1).text == "," else at
        if tokens.at(at - 1).kind != "digits":
            break
        at -= 2
    word = tokens.at(at)
    if word.kind != "word" or not digits.replace(".", "", 1).isdecimal():
        return False
    if word.form in _NUMBERED and word.text != word.form:
        return True
    if word.form in LABELS or (singular(word.form) in LABELS and _is_joined(tokens, at, end)):
        return not is_plural(tokens.at(end).form) or (word.text[0].isupper() and not is_plural(word.form))
    if at != index - 1 or len(digits) > 4 or not digits.isdecimal() or not _is_name(tokens, at):
        return False
    return not _counts(tokens, end) or _is_counted_past(tokens, at)


def _is_joined(tokens: Tokens, label: int, end: int) -> bool:
    """Whether more than one number stands behind a label in the plural: "chapters 3 and 4"; "in two rounds 12 fell" counts."""
    more = tokens.at(end).form in _JOINTS and (tokens.at(end + 1).kind == "digits" or tokens.at(end + 2).kind == "digits")
    return more or tokens.at(label + 2).form in _JOINTS


def _heads_name(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the number begins a name: "787 Dreamliner", "123 Random Street", "two 737 Max jets". "32 EU states" counts."""
    word = tokens.at(end)
    if not (word.kind == "word" and word.text[0].isupper() and tokens[index].text.isdecimal() and len(tokens[index].text) <= 5):
        return False
    befallen = word.form in _BEFALLEN or (word.form.endswith("ed") and tokens.at(end + 1).form not in ARTICLES)
    if befallen or word.form in FUNCTION_WORDS:
        return False
    return not _is_plural_near(tokens, end) or _is_counted_past(tokens, index)


def _is_plural_near(tokens: Tokens, index: int) -> bool:
    """Whether the words from `index` on lead to a plural."""
    words = 0
    for at in range(index, index + _FARTHEST_PLURAL):
        word = tokens.at(at)
        if is_model(tokens, at):
            if word.form == "s":  # "52 F-35s"
                return True
            continue
        if is_plural(word.form) or is_initials(word):
            return True
        words += 1
        ended = not tokens.tied(at) and (word.kind not in ("word", "digits") or word.form in FUNCTION_WORDS)
        if ended or words > _MOST_MODIFIERS:
            return False
    return False


def _is_counted_past(tokens: Tokens, index: int) -> bool:
    """Whether another number stands before the one at `index` and counts what follows both."""
    for at in range(index - 1, index - 1 - _MOST_MODIFIERS, -1):
        word = tokens.at(at)
        if word.form in SMALL or word.kind == "digits":
            return True
        if word.kind != "word" or not word.text.islower() or word.form in FUNCTION_WORDS or is_plural(word.form):
            return False
    return False


def _is_name(tokens: Tokens, index: int) -> bool:
    word = tokens[index]
    common = word.form in FUNCTION_WORDS or word.form in _NO_NAMES or word.form in SMALL
    return word.text[0].isupper() and not common and not tokens.opens_sentence(index)


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether what stands at `index` counts something: "gave Ukraine 300 new tanks", "Labour 42-44%"."""
    if tokens.tied(index) and tokens.at(index + 1).kind == "digits":
        return tokens.at(index + 2).form in ("%", "per", "percent")
    following = tokens.at(index)
    plural = any(is_plural(tokens.at(at).form) for at in (index, index + 1))
    return following.form in SCALES or (following.text.islower() and plural)


def is_in_name(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a number word with a capital belongs to a name: "Three Mile Island", "the Big Four"."""
    if not tokens[index].text[0].isupper() or tokens.opens_sentence(index):
        return False
    return tokens.at(index - 1).text[:1].isupper() or tokens.at(end).text[:1].isupper()
