"""What a sentence does not say is so: it supposes it ("if Skerry landed 5%", "had Skerry landed 5%, it would …"), or denies it
("Skerry did not land 5%", "nine pilots failed the test").
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.obstacles.parts import sets_norm
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.text import Stretch

_PARTED: Final = re.compile(r"[,;:]\s")
_SUPPOSED: Final = re.compile(
    r"\b(?:if|unless|whether|suppos(?:e|ing)|imagine)\b|\b(?:would|could|might|should)\s(?:\w{2,10}\s)?have\s\w", re.IGNORECASE
)
_INVERTED: Final = re.compile(r"(?:Had|Were|Should)\s")
_FOLLOWS: Final = re.compile(r"\b(?:would|could|might)\b")
_NOTHING: Final = Stretch(0, 0)
# What denies the clause of a figure; a "not only" adds.
_DENIED: Final = re.compile(
    r"\b(?:(?:not|never)\b(?!\s(?:only|just|merely|simply))|\w{2,6}n['’]t\b|cannot\b|fail(?:s|ed|ing)?\b|miss(?:es|ed|ing)?\b|"
    r"f[ae]lls?\sshort\b|refus(?:es?|ed|ing)\b)",
    re.IGNORECASE,
)
# "They have not slept since the bridge was opened": what is denied before is not what the clause tells.
_SINCE: Final = re.compile(r"\b(?:since|because|although|though)\s(?=[^,;:]*\s[^,;:]*\s)", re.IGNORECASE)
# What ends a clause behind a figure, also where the next one is denied and tells of the same: "was 60 feet and never fell".
_ENDED: Final = re.compile(
    rf"[,;:]\s|\s(?:and|but|yet)\s(?=(?:(?:is|was|were|has|have|had|did|does|do|will|would)\s)?{_DENIED.pattern})"
)
# "They want it on 3 June, the day that the bridge opened": the day itself is no wish.
_DAY_THAT: Final = re.compile(r",\s(?:the\s)?(?:very\s|same\s)?(?:day|date)\s(?:that|when|on\swhich|(?=[A-Z]))")
# What is wished, asked for or proposed is not so yet.
_WISHED: Final = re.compile(
    r"\b(?:wants?|wanted|urge[sd]?|propos(?:es?|ed|als?|ing)|demand(?:s|ed|ing)?|hop(?:es?|ed|ing)|(?:call|push|press)(?:s|es|ed|ing)?\sfor|"
    r"ask(?:s|ed|ing)?\sfor|(?:was|were)\s(?:(?:due|meant|supposed|scheduled)\s)?to\s[a-z]+|expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed)?|projected|"
    r"(?:ask(?:s|ed)?|t(?:ell|old)s?|order(?:s|ed)?|(?:press|push)(?:es|ed)?|advise[sd]?|encourage[sd]?|forc(?:es?|ed)|warn(?:s|ed)?)"
    r"\s(?:[\w'’-]{1,30}\s){1,6}?to\s[a-z]\w*|"
    # "Backed spending 5%".
    r"(?:against|back(?:s|ed|ing)?|support(?:s|ed|ing)?|oppos(?:es?|ed|ing)|(?:in\s)?favou?r(?:s|ed|ing)?(?:\sof)?|reject(?:s|ed|ing)?|"
    r"consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?)\s[a-z]{2,12}ing)\b|"
    # "Has mentioned 5%".
    r"\b(?:mention|suggest|float|moot|recommend)(?:s|ed|ing)?\s(?:(?:a|an|of|about|around|up\sto)\s){0,2}$",
    re.IGNORECASE,
)
_WAS_TO: Final = re.compile(r"(?:was|were)\sto\s", re.IGNORECASE)
# A measure of what would do, and not of what is: "3% is enough".
_SUFFICES: Final = re.compile(
    r"\b(?:enough|sufficient|adequate|reasonable|too\s(?:much|little|low|high|few|many))\b", re.IGNORECASE
)
# "3% is what Skerry wants".
_IS_WHAT: Final = re.compile(r"(?:\sof\s(?:[\w-]+\s)?[\w-]+)?\s(?:is|was)\s(?:all|what)\b")
_TO_COME: Final = re.compile(r"\b(?:will|shall|(?:is|are)\s(?:due\s|set\s|expected\s|planned\s)?to)\s[a-z]")
_SO_FAR: Final = re.compile(
    r"\b(?:so\sfar|to\sdate|as\syet|(?:un)?till?\snow|up\sto\snow|by\snow|(?:has|have)\salready)\b", re.IGNORECASE
)
# "Ten years ago", "used to have": of another time than what is told as it is. "Up on the year before" is told as of now.
_LONG_AGO: Final = re.compile(
    r"(?<!\bon\sthe\s)(?<!\bthan\sa\s)(?<!\bthan\sthe\s)(?<!\bfrom\sa\s)(?<!\bfrom\sthe\s)(?<!\bwith\sa\s)(?<!\bwith\sthe\s)"
    r"\b(?:years?|decades?|months?|weeks?|centur(?:y|ies)|generations?)\s(?:ago|earlier|before)\b|\bused\sto\b|\bformerly\b",
    re.IGNORECASE,
)
_REACH: Final = 200
# "Some two years ago, ": so long is what a sentence begins with to say when.
_FRONT: Final = 30


def is_supposed(found: Scope) -> bool:
    """Whether a figure stands where nothing is asserted, in an if-clause or in what would follow from one."""
    words, prose = found.sentence.words, found.sentence.prose
    if not words:
        return False
    first, at = found.opens, found.at
    clause = _PARTED.split(prose[max(first, at.start - _REACH) : at.start])[-1]
    if _SUPPOSED.search(clause):
        return True
    inverted = _INVERTED.match(prose, first) and not _PARTED.search(prose, first, at.start)
    return bool(inverted) and _FOLLOWS.search(prose, at.end, min(words[-1].end, at.end + _REACH)) is not None


def is_wished(found: Scope, statement: str) -> bool:
    """Whether a figure stands where something is only wished for or asked."""
    words, prose, at = found.sentence.words, found.sentence.prose, found.at
    if not words:
        return False
    last = words[-1].end
    if prose[last : last + 1] == "?":
        return True
    clause = _PARTED.split(prose[max(found.opens, at.start - _REACH) : at.start])[-1]
    rest = _PARTED.split(prose[at.end : min(last, at.end + _REACH)], maxsplit=1)[0]
    if _DAY_THAT.match(prose, at.end):
        return False
    told = _WISHED.search(clause) or _SUFFICES.search(rest) or (_IS_WHAT.match(rest) and _WISHED.search(rest))
    if not told or _WISHED.search(statement):
        return False
    # What a target sets is told as what was to be: "the ports were to land 5%".
    return not (_WAS_TO.match(told[0]) and sets_norm(statement))


def is_denied(found: Scope, statement: str, but: Stretch = _NOTHING) -> bool:
    """Whether the clause of a figure is denied and the statement is not; what stands at `but` does not count."""
    words, prose, at = found.sentence.words, found.sentence.prose, found.at
    if not words or _DENIED.search(statement):
        return False
    before = _SINCE.split(_PARTED.split(_without(but, prose, max(found.opens, at.start - _REACH), at.start))[-1])[-1]
    after = _ENDED.split(_without(but, prose, at.end, min(words[-1].end, at.end + _REACH)), maxsplit=1)[0]
    return _DENIED.search(before) is not None or _DENIED.search(after) is not None


def _without(but: Stretch, prose: str, start: int, end: int) -> str:
    """A part of a prose, with blanks for what stands at `but`."""
    low, high = (min(max(at, start), end) for at in but)
    return f"{prose[start:low]}{' ' * (high - low)}{prose[high:end]}"


def is_long_ago(found: Scope, statement: str) -> bool:
    """Whether the clause of a figure, or what its sentence begins with, tells of a time that is past, and the statement does
    not."""
    words, prose, at = found.sentence.words, found.sentence.prose, found.at
    if not words or _LONG_AGO.search(statement):
        return False
    *fronts, before = _PARTED.split(prose[max(found.opens, at.start - _REACH) : at.start])
    after = _PARTED.split(prose[at.end : min(words[-1].end, at.end + _REACH)], maxsplit=1)[0]
    fronted = [each for each in fronts[:1] if len(each) <= _FRONT]
    return any(map(_LONG_AGO.search, (*fronted, before, after)))


def is_so_far(found: Scope, statement: str) -> bool:
    """Whether a sentence tells what has been done up to now of what the statement says will be: "35 have been hired so far"."""
    words = found.sentence.words
    if not words or not _TO_COME.search(statement):
        return False
    low, high = max(found.opens, found.at.start - _REACH), min(words[-1].end, found.at.end + _REACH)
    return _SO_FAR.search(found.sentence.prose, low, high) is not None
