"""Words in quote marks that nobody says: they name something (what they call the “younger set”) or are not said after all
(he did not say “perhaps never”).

The checks see them like any others, since a term may be a known one that was changed; as quotations they do not count.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.quotations.spoken import END, REACH, WORDS, reports
from onrecord.language.speakers.verbs import LOOSE, NOUNS, SAYING, TOUCHING

_SHORT: Final = 3
_NAME: Final = 5
_LEAD: Final = 90
_TAIL: Final = 40
# A verb that credits what stands before it is among the next so many words.
_NEAR: Final = 4
_BE: Final = r"(?:is|are|was|were|be|been|being|got)"
_NAMED: Final = r"(?:called|termed|dubbed|named|nicknamed|christened|styled|label+ed|marked|entitled|titled|inscribed|known as)"
# What stands before the opening mark: "was called", "known to her friends as", "what we used to call", "the term".
_NAMING: Final = re.compile(
    rf"\b{_BE}\b(?:\s\w+){{0,2}}\s{_NAMED}(?:\s(?!him\b|her\b|them\b|it\b)\w+){{0,7}}$"
    r"|\bknown\b[^.!?:;]{0,60}\bas$|\bso-called$"
    r"|\b(?:we|you|they|one|people|folks?)\s(?:\w+\s){0,2}(?:call|called|term|termed|say|said (?:is|was|were))$"
    r"|\b(?:call|to (?:call|name|term|dub|describe as|describe))$"
    r"|\b(?:term|expression|nickname|title|adage|proverb|maxim|motto|(?:the|an?|old|homely) saying)s?[,:]?$"
    r"|\bas the saying (?:is|goes|has it)\b[^.!?]{0,20}$"
)
_BY: Final = re.compile(r"\bby\s")
_AS_THEY_SAY: Final = re.compile(r",?\s(?:as\s(?:they|people|we|some|you)\s(?:say|call)|as the saying|so to s(?:ay|peak))\b")
# What is not said, or not yet: "as much as to say", "she did not say", "as he would have put it", "it is easy to say".
_UNSAID: Final = re.compile(
    r"\b(?:as (?:much|good) as to say|as (?:if|though|who should)(?:\s[\w’']+){0,2}\s(?:to )?(?:say|saying|tell|tell \w+ that)"
    r"|(?:did|do|does|could|would|had|was|were)(?:\snot|n[’']t|n[’']t)\s(?:\w+\s)?(?:say|said|saying)|never (?:say|said|says)"
    r"|(?:instead of|without|nearly|almost|getting up and) saying|would have (?:said|put it|expressed it)"
    r"|(?:well|easy|hard|impossible|possible|safe|enough) to say)[,:]?$"
)
_REPORTING: Final = (SAYING - NOUNS - LOOSE) | {"claim", "claims", "statement", "remark", "remarks", "saying", "quote", "call", "calls"}
_SET_OFF: Final = frozenset(",;—–-([")
_RESUMING: Final = frozenset(":)")


def is_mention(prose: str, opening: int, closing: int, text: str) -> bool:
    """Whether the words `text` in marks from `opening` to `closing` only name something, or are not said."""
    lead = prose[max(0, opening - _LEAD) : opening].rstrip()
    if _UNSAID.search(lead):
        return True
    count = len(WORDS.findall(text[:_LEAD]))
    tail = prose[closing : closing + _TAIL]
    if count <= _NAME and (_NAMING.search(lead) or _AS_THEY_SAY.match(tail)):
        return _BY.match(tail.lstrip()) is None
    return count <= _SHORT and text[0].islower() and not _is_reported(prose, opening, tail)


def _is_reported(prose: str, opening: int, tail: str) -> bool:
    """Whether the sentence of a few words in marks, which are none by themselves, tells that somebody says them."""
    sentence = END.split(prose[max(0, opening - REACH) : opening])[-1].rstrip()
    if sentence[-1:] in _RESUMING or reports(sentence, TOUCHING if sentence[-1:] in _SET_OFF else _REPORTING):
        return True
    return any(word.lower() in _REPORTING for word in WORDS.findall(END.split(tail)[0])[:_NEAR])
