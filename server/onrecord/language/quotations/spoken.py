"""Which words between quote marks are somebody's words, and which are a title, a term or a nickname.

Only the short and the capitalised are in doubt: “Fox News Sunday”, the “cloud”, Robert “Bobby” Scott. They count as quoted
where the sentence reports somebody saying something, or where they stand as a sentence of their own.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from onrecord.language.quotations.judged import is_judged
from onrecord.language.quotations.pairs import Pair
from onrecord.language.speakers.words.verbs import NOUNS, SAYING, TOUCHING

WORDS: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
END: Final = re.compile(r"(?<=[^\W_A-Z][^\WA-Z])[.!?…][\"'”’)]{0,3}\s")
# The verb in “experts” who wrote is theirs.
RELATIVE: Final = re.compile(r"\s{1,4}(?:who|which|that|whose)\b")
# Narration between dashes, and the marks again: “You’re late”—he looked at the clock—“by an hour.”
_BROKEN_OFF: Final = re.compile(r"\s?(?:[—–]|--?)[^“”\"‘«»\n]{1,100}(?:[—–]|--?)\s?[“\"‘'«](?P<rest>\w)")
_SMALL: Final = frozenset("a an the of in on at by for from with to and or but nor as is de la vs".split())
_SHORT: Final = 3
_TITLE: Final = 8
REACH: Final = 300
REPORTING: Final = (SAYING - NOUNS) | {
    "claim",
    "claims",
    "statement",
    "remark",
    "remarks",
    "quote",
    "call",
    "calls",
    "according",
}


def is_spoken(prose: str, pair: Pair, start: int, end: int) -> bool:
    """Whether `prose[start:end]`, the words of `pair`, are quoted speech or writing."""
    words = [match.group() for match in islice(WORDS.finditer(prose, start, end), _TITLE + 1)]
    opening = pair.opening.start
    if not words or prose[opening - 1 : opening] == "=":
        return False
    lead = prose[max(0, opening - REACH) : opening].rstrip()
    if pair.outer is not None:
        return len(words) > _SHORT and (
            lead.endswith((":", ",", "--", "—")) or reports(lead[-40:], TOUCHING) or len(words) >= _TITLE
        )
    closing = pair.closing.end if pair.closing else pair.end
    if _stands_alone(prose, lead, start, end):
        return True
    # Where all is in capitals they tell nothing: ‘WE ARE DIGGING A HOLE FOR MONEY’ over a page.
    title = len(words) <= _TITLE and _is_title(words, prose[start:end]) and not (len(words) > _SHORT and prose.isupper())
    broken_off = _BROKEN_OFF.match(prose, closing)
    if broken_off and (not title or broken_off["rest"].islower()):
        return True
    if lead.endswith(":") and not (title and prose[closing : closing + 2].strip()[:1].islower()):
        return True
    if title:
        return reports(lead[-12:], TOUCHING) and lead[-1:] not in "’'"
    if len(words) > _SHORT or lead.endswith(",") or reports(lead[-25:], TOUCHING) or _is_cry(prose, end, closing):
        return True
    sentence, after = END.split(lead)[-1], END.split(prose[closing : closing + 40])[0]
    return is_judged(sentence) or reports(sentence, REPORTING) or (reports(after, REPORTING) and not RELATIVE.match(after))


def _is_title(words: list[str], text: str) -> bool:
    long = [word for word in words if word.lower() not in _SMALL]
    return bool(long) and all(not word[0].islower() for word in long) and not END.search(text) and text[-1:] not in "!?"


def _is_cry(prose: str, end: int, closing: int) -> bool:
    """Whether words are asked or cried, and end their sentence: as she entered “is she ill?”"""
    following = prose[closing : closing + 3].strip()[:1]
    return prose[end - 1] in "!?" and (not following or following.isupper())


def _stands_alone(prose: str, lead: str, start: int, end: int) -> bool:
    """Whether the words are a sentence of their own: after the end of one, and closed like one."""
    closed = prose[end - 1] in ".,!?…—-–" or prose[end : end + 3].lstrip()[1:2] in {".", ",", "!", "?"}
    return closed and (not lead or lead[-1] in ".!?…\"”’'—)]*" or lead[-1] in "-–") and not prose[start].islower()


def reports(text: str, verbs: frozenset[str]) -> bool:
    """Whether one of `verbs` stands in `text`."""
    return any(word.lower() in verbs for word in WORDS.findall(text))
