"""Words in quote marks that nobody says: they name something (what we call the “younger set”) or are not said after all
(she did not say “perhaps never”).

The checks see them like any others, since they may be known words that were changed; as quotations they do not count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from onrecord.language.quotations.judged import LEADING, is_judged
from onrecord.language.quotations.spoken import END, REACH, RELATIVE, REPORTING, WORDS, reports
from onrecord.language.speakers.words.verbs import LOOSE, TOUCHING

_SHORT: Final = 3
_NAME: Final = 5
_GLOSS: Final = 8
_LEAD: Final = 140
_TAIL: Final = 40
# A verb that credits what stands before it is among the next so many words.
_NEAR: Final = 4
_STRICT: Final = (REPORTING - LOOSE) | {"saying"}
_SET_OFF: Final = frozenset(",;—–-([")
_CLOSING: Final = re.compile(r"[”»\"]|(?<=[,.!?])['’]")
_NEXT: Final = 60
_RESUMING: Final = frozenset(":)")

_BEING: Final = frozenset("is are was were be been being got".split())
_NAMED: Final = frozenset(
    """called termed dubbed named nicknamed christened styled labeled labelled marked entitled titled inscribed addressed
    docketed engraved headed lettered signed stamped""".split()
)
# What tells what a word means, or how it sounds, and what stands on a thing.
_MEANING: Final = frozenset("means meant mean meaning".split())
_RENDERED: Final = frozenset(
    {("translates", "as"), ("translated", "as"), ("short", "for"), ("stands", "for"), ("stood", "for")}
)
_SOUNDED: Final = frozenset("pronounced pronounce pronounces spelt spelled spell spells".split())
_ENGRAVED: Final = frozenset("inscription inscriptions epitaph epitaphs engraving".split())
_LANGUAGES: Final = frozenset(
    """arabic chinese czech danish dutch english finnish flemish french gaelic german greek hebrew hindi irish italian japanese
    latin norse norwegian persian polish portuguese russian scots slang spanish swedish turkish ukrainian urdu welsh
    yiddish""".split()
)
_NAMING: Final = frozenset("call name term dub describe".split())
_TERMS: Final = frozenset("term expression nickname title adage proverb maxim motto".split())
_USES: Final = frozenset("use uses used using".split())
_ANYBODY: Final = frozenset("we us you they one people folk folks some".split())
_SAY: Final = frozenset("say said saying".split())
_NO_THINGS: Final = frozenset("what which that who whom when he she it they we you i is was were be been has have had".split())
_MIGHT: Final = frozenset("would could might should".split())
# "He did not just say", and then he did say it.
_ONLY: Final = frozenset("just only merely simply".split())
# "She could not help saying"
_HELP: Final = frozenset({"help", "resist"})
_EASE: Final = frozenset("well easy hard impossible possible safe enough".split())


def is_mention(prose: str, opening: int, closing: int, text: str) -> bool:
    """Whether the words `text` in marks from `opening` to `closing` only name something, or are not said."""
    sentence = _sentence_before(prose, opening)
    lead = [word.lower() for word in WORDS.findall(sentence[-_LEAD:])]
    if _is_unsaid(lead):
        return True
    if text[-1] in "!?" or not _USES.isdisjoint(lead[-4:-1]):
        return False
    count = len(WORDS.findall(text))
    after = [word.lower() for word in WORDS.findall(_rest(prose, closing))]
    if count <= _NAME and (_is_naming(lead) or _is_common(after)):
        return after[:1] != ["by"]
    if _is_thing_called(lead) and text[0].isupper():
        return True
    if not _ENGRAVED.isdisjoint(lead[-1:]) or not _SOUNDED.isdisjoint(lead[-3:-1]):
        return True
    if count <= _GLOSS and _is_glossing(lead) and not is_reported(prose, opening, closing):
        return True
    in_mid_sentence = text[0].islower() or sentence[-1:].isalnum()
    return count <= _SHORT and in_mid_sentence and not is_reported(prose, opening, closing)


def _is_naming(lead: Sequence[str]) -> bool:
    """Whether the words before a mark name something: "was called", "known to her friends as", "what we call", "the term"."""
    words = lead[:-1] if lead and lead[-1] in LEADING else lead
    if not words:
        return False
    last, before = words[-1], words[-4:-1]
    if last in _NAMED and not _BEING.isdisjoint(before):
        return True
    if last == "as":
        return _is_known_as(words) or words[-3:-1] == ["to", "describe"]
    if last == "saying":
        return len(words) > 1 and words[-2] in LEADING
    if words[-4:-1] == ["as", "the", "saying"]:
        return True
    naming = lead[-1] == "call" or (lead[-1] in _NAMING and lead[-2:-1] == ["to"])
    return naming or last in _TERMS or (last in {"called", "termed"} and not _ANYBODY.isdisjoint(before))


def _is_glossing(lead: Sequence[str]) -> bool:
    """Whether the words before a mark tell what something means: "which means", "is Danish for"."""
    if len(lead) < 3:
        return False
    return lead[-1] in _MEANING or (lead[-2], lead[-1]) in _RENDERED or (lead[-1] == "for" and lead[-2] in _LANGUAGES)


def _is_thing_called(lead: Sequence[str]) -> bool:
    """Whether the words before a mark are a thing and "called": a chapter called; not "what the critic called"."""
    if len(lead) < 3 or lead[-1] not in _NAMED:
        return False
    before = lead[-5:-1]
    return not LEADING.isdisjoint(before[:-1]) and before[-1] not in _NO_THINGS and _NO_THINGS.isdisjoint(before)


def _is_known_as(words: Sequence[str]) -> bool:
    """Whether words end in "known as", "known to her friends as" or the like; not in "known as a critic, described it as"."""
    near = words[-10:-1]
    if "known" not in near:
        return False
    between = near[len(near) - list(reversed(near)).index("known") :]
    return "as" not in between and between[:1] != ["for"]


def _is_common(after: Sequence[str]) -> bool:
    """Whether the words behind a mark say that everybody says so: "as they say"."""
    if after[1:4] == ["used", "to", "say"]:
        return after[0] in _ANYBODY
    if after[:1] != ["as"]:
        return after[:3] in (["so", "to", "speak"], ["so", "to", "say"])
    return after[1:3] == ["the", "saying"] or (len(after) > 2 and after[1] in _ANYBODY and after[2] in {"say", "call"})


def _is_unsaid(lead: Sequence[str]) -> bool:
    """Whether what follows is not said, or not yet: "she did not say", "as much as to say", "it is easy to say"."""
    if len(lead) < 3:
        return False
    last, before = lead[-1], lead[-3:-1]
    if last == "no":
        return lead[-3] == "there" and lead[-2] in _BEING
    if lead[-3:] == ["used", "to", "say"] or lead[-3:] == ["like", "to", "say"]:
        return len(lead) > 3 and lead[-4] in _ANYBODY
    if last not in _SAY:
        return lead[-4:] in (["would", "have", "put", "it"], ["would", "have", "expressed", "it"]) or _is_as_if(lead)
    if before[1] in _ONLY or (last == "saying" and before[1] in _HELP):
        return False
    if any(word in {"not", "never"} or word.endswith(("n't", "n’t")) for word in before):
        return True
    if before[1] == "to":
        return before[0] in _EASE or lead[-5:-2] == ["as", "much", "as"] or _is_as_if(lead)
    hardly = last == "saying" and not {"nearly", "almost"}.isdisjoint(lead[-7:-1])
    might_have = before[1] == "have" and before[0] in _MIGHT
    return hardly or before[1] == "without" or before == ["instead", "of"] or might_have or _is_as_if(lead)


def _is_as_if(lead: Sequence[str]) -> bool:
    """Whether something only looks as if it said so: "as if to say", "as if it would tell him that"."""
    if lead[-1] not in _SAY and lead[-1] != "that":
        return False
    near = lead[-8:]
    return any(one == "as" and other in {"if", "though"} for one, other in pairwise(near))


def is_reported(prose: str, opening: int, closing: int) -> bool:
    """Whether the sentence of a few words in marks, which are none by themselves, tells that somebody says them."""
    sentence, rest = _sentence_before(prose, opening), _rest(prose, closing)
    if is_judged(sentence) or sentence[-1:] in _RESUMING:
        return True
    # A verb far off before another quotation reports that one.
    closings = [match.end() for match in _CLOSING.finditer(sentence)]
    if closings and len(sentence) - closings[-1] > _NEXT:
        sentence = sentence[closings[-1] :]
    if reports(sentence, TOUCHING if sentence[-1:] in _SET_OFF else _STRICT):
        return True
    after = [] if RELATIVE.match(rest) else [word.lower() for word in WORDS.findall(rest)][:_NEAR]
    return any(word in _STRICT and before != "to" for before, word in zip(["", *after], after, strict=False))


def _sentence_before(prose: str, opening: int) -> str:
    return END.split(prose[max(0, opening - REACH) : opening])[-1].rstrip()


def _rest(prose: str, closing: int) -> str:
    """What the sentence goes on with behind a mark."""
    return END.split(prose[closing : closing + _TAIL])[0]
