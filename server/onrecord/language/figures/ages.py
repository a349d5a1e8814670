"""Ages: "Vance, 58, said", "aged 58", "the age of 58", "She turned 58", "He was 58", "people over 58", "58 years old"."""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.nouns import FUNCTION_WORDS
from onrecord.language.figures.numerals import Numeral
from onrecord.language.figures.tokens import Tokens

AGE: Final = "year of age"
OLDEST: Final = 120
# "Aged between 16 and 24", "aged over 65".
_LEADS: Final = frozenset({"between", "from", "over", "under", "about", "around", "above", "below"})
_PEOPLE: Final = frozenset(
    """people adults men women children kids boys girls pupils students residents patients voters workers pensioners
    drivers passengers citizens teenagers players anyone everyone someone those person man woman child adult""".split()
)
_SOMEBODY: Final = frozenset(
    """i he she who boy girl man woman child baby son daughter brother sister mother father wife husband victim
    suspect""".split()
)
_SOMEBODY_IS: Final = frozenset({"i'm", "he's", "she's", "who's"})
_NEARBY: Final = frozenset("now only just then about nearly almost already still".split())
_BEHIND: Final = frozenset({"when", "and", "but", "at", "or"})
_TURNED: Final = frozenset({"turn", "turns", "turned", "turning"})
_TURNED_ELSEWHERE: Final = frozenset("into to of away back down over out up off against toward towards".split())
_OLD: Final = frozenset({"old", "olds", "old's"})


def is_age(tokens: Tokens, start: int, numeral: Numeral) -> bool:
    """Whether the words round the number from `start` on make an age of it."""
    before, end = tokens.at(start - 1).form, numeral.end
    if not 0 < numeral.value <= OLDEST:
        return False
    if before in _LEADS and tokens.at(start - 2).form in ("age", "aged", "ages"):
        return True
    if before in ("age", "aged", "ages") or (before == "of" and tokens.at(start - 2).form in ("age", "ages")):
        return True
    if before in _TURNED:  # "turned 50 in March", but not "turned 50 away"
        following = tokens.at(end).form
        return tokens.ends_clause(end) or (following in FUNCTION_WORDS and following not in _TURNED_ELSEWHERE)
    if tokens.at(end).form in _BEHIND or tokens.ends_clause(end):
        return _is_somebody(tokens, start) or (tokens.at(end).text == "," and _follows_name(tokens, start))
    return False


def _follows_name(tokens: Tokens, start: int) -> bool:
    named = tokens.at(start - 1).text == "," and tokens.at(start - 2).text[:1].isupper()
    return named and tokens[start].text.isdecimal()


def _is_somebody(tokens: Tokens, start: int) -> bool:
    """Whether "she was", "he's only" or "who is" stands before the number; "He was one" tells no age."""
    at = start - 2 if tokens.at(start - 1).form in _NEARBY else start - 1
    is_somebody = tokens.at(at).form in ("am", "is", "was") and tokens.at(at - 1).form in _SOMEBODY
    return (is_somebody or tokens.at(at).form in _SOMEBODY_IS) and tokens[start].form != "one"


def limits_people(tokens: Tokens, start: int, numeral: Numeral) -> bool:
    """ "Adults over 65", "anyone under 18": an age where nothing is counted."""
    led = tokens.at(start - 1).form in _LEADS and tokens.at(start - 2).form in _PEOPLE
    return led and 0 < numeral.value <= OLDEST and tokens.at(numeral.end).form not in ("of", "more", "-")


def past_age(tokens: Tokens, index: int) -> int:
    """Past "old" or "of age" at `index`, behind a span of time."""
    at = index + 1 if tokens.tied(index) else index
    if tokens.at(at).form in _OLD:
        return at + 1
    return index + 2 if tokens.at(index).form == "of" and tokens.at(index + 1).form == "age" else index
