"""Whose a figure is: the names around it.

A fact's subject must stand in the figure's own sentence, and no other name nearer to the figure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.times import CLAUSE_REACH
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.window import Group, Stand, Window
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, SAYING, STARTERS, is_number
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.speakers.words.given import given_gender
from onrecord.model import Word
from onrecord.text import Stretch

# "GDP" of "3% of GDP" is what an earlier share is of, and owns nothing.
_BASE: Final = re.compile(r"(?:%|\b[Pp]er ?cent|\b[Pp]ercentage)\sof\s(?:(?:its|the|their)\s)?$")
_BASE_REACH: Final = 30
_WHERE: Final = re.compile(r"\b(?:in|at)\s(?:[Tt]he\s)?$")
_PLACE: Final = re.compile(r"\b(?:from|in|at|into|over|near|off|to)\s(?:[Tt]he\s)?$")
_BY: Final = re.compile(r"\bby\s(?:the\s)?$")
_TO_DO: Final = re.compile(r"\sto\s\w")
_GOVERNED: Final = re.compile(
    r"\b(?:in|at|from|of|for|to|by|on|with|under|near|into|across|outside|like|unlike|than)\s(?:(?:the|its|all)\s)?(?:(?:[A-Z][\w'’.-]{0,30}|v[ao]n|d[eai]|der|den|al|bin|la)\s)*$"
)
# A digit that is no part of the name, as that of "Pier 7" is, nor a year.
_OWN_FIGURE: Final = re.compile(r"(?:\s\d{1,3}\b)?+(?:\D|\b(?:19|20)\d\d\b(?![.,]\d|\s?%))*+\d")
_CLAUSE: Final = re.compile(r"[;:]\s|,\s(?:and|but|while|whereas)\s")
# Between commas right behind a name: "Skerry, Bergen's oldest rival, ", "Skerry, according to the mayor, Ada Lund, ".
_APPOSED: Final = re.compile(
    r",\s(?=[^,;]{0,80}\b[a-z])(?:according\sto\s[^,;]{3,80},\s(?:[A-Z][\w'’.-]{0,30}\s?){1,4}|[^,;]{3,80}),"
)
# "Port of Bergen, ", before the day on which a picture was taken.
_CAPTION: Final = re.compile(r"(?:[A-Z][\w'’.-]{1,30}(?:,?\s|\s(?:of|on|the)\s)){1,5}(?<=,\s)(?:the\s)?")
# "Moll: On 3 June the bridge was opened": who speaks.
_SPEAKS: Final = re.compile(r"(?:\s[A-Z][\w'’-]{1,20}){0,2}:\s[\"“‘']?[A-Z][\w’']*[\s.,]")
_PAUSE: Final = re.compile(r"[,;:]\s|\s(?:and|but|while|whereas)\s")
_RELATIVE: Final = re.compile(r"\s(?:that|which|who|whom|whose|where)\s")
# "SIR – the port landed": whom a letter greets.
_GREETING: Final = re.compile(r"(?:S(?:ir|IR)s?|M(?:adam|ADAM)|E(?:ditor|DITOR))(?:,\s|:\s|\s?[-–—]\s?)")
# What a clause with a capital may follow: "SIR – Before we cheer".
_OPENED: Final = frozenset({" - ", " – ", " — "})
# "Find out what 40 crates weigh": what is no name but a task.
_BIDS: Final = re.compile(r"\s(?:(?:out|up|down)\s)?(?:what|how|whether|why|your)\s")
# "Signed in Bergen: 40 crates", which "Alfred in" is not.
_PARTICIPLE: Final = re.compile(r"[A-Z][a-z]{2,12}ed\s(?:in|at|on|by|for|with|from|to|under)\s")
# A participle that opens a label: "Brought back: 40 crates".
_LABELLED: Final = re.compile(
    r"(?:[A-Z][a-z]+ed|Brought|Built|Bought|Caught|Found|Held|Kept|Left|Lost|Made|Sent|Sold|Spent|Taken|Given)(?:\s[a-z]{1,12}){1,2}:\s"
)
# What ties a sentence to the one before or says how it is meant, and is no name at its head: "Yet", "Admittedly".
_TYING: Final = frozenset(
    """
    yet still indeed perhaps besides thus hence moreover furthermore nevertheless nonetheless instead otherwise therefore
    likewise worse better granted true sure fine well again already altogether together anyway maybe even now oh ah look listen
    admittedly officially clearly sadly oddly luckily apparently certainly actually roughly merely barely plainly surprisingly
    crucially incidentally ultimately remarkably astonishingly tellingly similarly possibly probably presumably evidently
    reportedly finally firstly secondly thirdly lastly recently currently formerly previously usually normally typically
    unfortunately fortunately happily thankfully importantly notably interestingly strangely curiously ironically technically
    strictly frankly honestly naturally obviously undoubtedly arguably allegedly supposedly famously gradually suddenly
    """.split()
)
# What a name may own that stands before it, and "at St Olaf's 4%", where it owns nothing.
_OWNED: Final = re.compile(r"\s[€$£]?(\d|[\w'’-]{1,30})")
_LED: Final = re.compile(r"\b(?:[Aa]t|[Ii]n)\s$")
# How many words may stand between a name and the figure it has: "Spain, at just 1.3%".
_REACH: Final = 3
_LONGEST_NAME: Final = 6
_ACRONYMS: Final = frozenset({"us", "who"})
_GLUED: Final = frozenset("0123456789°%")
_NO_NAMES: Final = COMMON | QUANTIFIERS | CALENDAR | {"celsius", "fahrenheit"}


def name_before(found: Scope, reach: int = _REACH) -> Word | None:
    """The last word of the name that stands right before the figure, or no more than `reach` words before."""
    end = bisect_left(found.sentence.words, found.at.start, key=_start)
    near = reversed(found.sentence.words[max(end - reach, 0) : end])
    return next((word for word in near if is_name(found, word) and not is_base(found.sentence, word)), None)


def name_nearer(found: Scope, subject: Stand, known_as: Sequence[Group], dated: bool, stated: frozenset[str]) -> Word | None:
    """A word of a name that is none of the cues and stands nearer to the figure than `subject`; beside a date no place is, nor
    who else is in the statement, given by its stems."""
    leads = subject.last.end <= found.at.start
    low, high = (subject.last.end, found.at.start) if leads else (found.at.end, subject.first.start)
    if not leads:
        name = name_before(found)
        if name is not None and not is_cue(found, name, known_as[0]):
            return name
        high = _begin_of_name(found, subject.first.start)
    apposed = _APPOSED.match(found.sentence.prose, low, high) if leads else None
    low = apposed.end() if apposed else low
    between = (word for word in found.sentence.words if low <= word.start and word.end <= high)
    names = (word for word in between if is_name(found, word) and not is_cue(found, word, known_as[0]))
    names = (name for name in names if not any(_is_in_phrase(found, name, group) for group in known_as[1:]))
    names = (name for name in names if not (dated and stem(name.form) in stated))
    if not leads and _BY.search(found.sentence.prose, low, subject.first.start):
        # "40 crates were brought to Bergen by Skerry".
        names = (name for name in names if not is_place(found, name))
    return next((name for name in names if not _owns_nothing(found, name, dated and leads)), None)


def subject_before(found: Scope, known_as: Iterable[Group]) -> Word | None:
    """The name that the figure's clause begins with, governed by nothing, where it is no cue: "Bergen has 5%, not Skerry"."""
    prose, words, cues = found.sentence.prose, found.sentence.words, tuple(known_as)
    low = max(found.opens, found.at.start - CLAUSE_REACH)
    low = max((match.end() for match in _CLAUSE.finditer(prose, low, found.at.start)), default=low)
    near = words[bisect_left(words, low, key=_start) : bisect_left(words, found.at.start, key=_start)]
    for word in (word for word in near if is_name(found, word)):
        if any(is_cue(found, word, group) for group in cues) or says(found, word):
            continue
        if _OWN_FIGURE.match(prose, word.end, found.at.start):
            continue
        if not _GOVERNED.search(prose, max(low, word.start - _BASE_REACH), word.start):
            return word
    return None


def is_cue(found: Scope, word: Word, cues: Group) -> bool:
    """Whether a word of the sentence belongs to one of the cues."""
    return in_cue(found.sentence, word, cues)


def in_cue(told: Window, word: Word, cues: Group) -> bool:
    """Whether a word of some words belongs to one of the cues."""
    return any(place.first.start <= word.start <= place.last.start for place in told.places(cues))


def is_where(found: Scope, name: Word) -> bool:
    """Whether a name only says where something was agreed or planned: "agreed in The Hague to spend 5%", "Agreed in The Hague:
    5%"."""
    prose, low = found.sentence.prose, found.opens
    if not _WHERE.search(prose[low : name.start]):
        return False
    labelled = _PARTICIPLE.match(prose, low) is not None and prose.startswith(": ", name.end)
    return labelled or _TO_DO.match(prose[name.end : found.at.start]) is not None


def is_place(found: Scope, name: Word) -> bool:
    """Whether a name only says where: "from Bergen"."""
    begin = _begin_of_name(found, name.start)
    return _PLACE.search(found.sentence.prose, max(begin - _BASE_REACH, found.opens), begin) is not None


def says(found: Scope, name: Word) -> bool:
    """Whether a name is of the one who says it: "according to Moll", "Moll estimates"."""
    words = found.sentence.words
    at = next(index for index, word in enumerate(words) if word is name)
    return any(word.form in SAYING for word in words[max(at - 3, 0) : at + 2])


def is_caption(found: Scope) -> bool:
    """Whether all that stands before a date is a name, as the place in a caption: "Bergen, 3 June 1969. Boats …"."""
    return _CAPTION.fullmatch(found.sentence.prose, found.opens, found.at.start) is not None


def is_name(found: Scope, word: Word) -> bool:
    """Whether a word of the sentence is one of a name."""
    return is_name_in(found.sentence, word)


def is_name_in(told: Window, word: Word) -> bool:
    """Whether a word of a sentence is one of a name, and not of the label of who speaks, as a script has it."""
    if not told.capital(word) or is_number(word.form) or _SPEAKS.match(told.prose, word.end):
        return False
    if word.form in _NO_NAMES and not _is_acronym(told, word):
        return False
    if word.start and told.prose[word.start - 1] in _GLUED:  # the "F" of "41F"
        return False
    if word is told.words[0] and (_BIDS.match(told.prose, word.end) or _GREETING.match(told.prose, word.start)):
        return False
    if word is not told.words[0]:
        return word.form not in STARTERS or told.prose[max(word.start - 3, 0) : word.start] not in _OPENED
    if word.form in STARTERS or word.form in _TYING or _LABELLED.match(told.prose, word.start):
        return False
    return not _PARTICIPLE.match(told.prose, word.start) or given_gender((word.form,)) is not None


def _is_acronym(told: Window, word: Word) -> bool:
    """Whether capitals make a name of what is none in small letters: "US", "WHO", where not all is in capitals."""
    if word.form not in _ACRONYMS or not told.prose[word.start : word.end].isupper():
        return False
    return any(not told.capital(each) for each in told.around(word.start, _BASE_REACH))


def is_governed(told: Window, name: Stretch) -> bool:
    """Whether a name of a sentence follows a preposition: "in Bergen"."""
    return _GOVERNED.search(told.prose, max(told.words[0].start, name.start - _BASE_REACH), name.start) is not None


def belongs_to(found: Scope, name: Word, subject: Stand) -> bool:
    """Whether a name only tells more of the subject before it: "Skerry under Ada Lund", "the Skerry that Lund built"."""
    prose, begin = found.sentence.prose, _begin_of_name(found, name.start)
    between = prose[subject.last.end : begin]
    if begin < subject.last.end:
        return False
    if _RELATIVE.match(between):
        return ";" not in between
    return not _PAUSE.search(between) and is_governed(found.sentence, Stretch(begin, name.end))


def written(found: Scope, word: Word) -> str:
    """The name that ends on a word, whole: "Ada Lund" for "Lund". It is "Skerry" for the "Skerry's" of "Skerry's share"; where
    nothing follows that it could own, "at St Olaf's, 4%", it is called so."""
    prose, begin = found.sentence.prose, _begin_of_name(found, word.start)
    name, behind = prose[begin : word.end], _OWNED.match(prose, word.end)
    if behind is None or (_LED.search(prose, 0, begin) if behind[1].isdigit() else behind[1].lower() in COMMON):
        return name
    return name.removesuffix("'s").removesuffix("’s")


def _begin_of_name(found: Scope, begin: int) -> int:
    """Where the name begins that goes on at `begin`: "Ada Lund" for "Lund"."""
    words = found.sentence.words
    at = bisect_left(words, begin, key=_start)
    for word in reversed(words[max(at - _LONGEST_NAME, 0) : at]):
        if not is_name(found, word) or found.sentence.prose[word.end : begin] != " ":
            break
        begin = word.start
    return begin


def _is_in_phrase(found: Scope, name: Word, cues: Group) -> bool:
    """Whether a name is a part of a longer cue: the "Skerry" of "back at Skerry"."""
    return any(
        place.first.start <= name.start <= place.last.start and place.first != place.last
        for place in found.sentence.places(cues)
    )


def _owns_nothing(found: Scope, word: Word, dated: bool) -> bool:
    return is_base(found.sentence, word) or (dated and is_place(found, word))


def is_base(told: Window, word: Word) -> bool:
    """Whether a name is only what a share is of: the "GDP" of "3% of GDP"."""
    low = max(word.start - _BASE_REACH, told.words[0].start)
    return told.prose[word.start : word.end].isupper() and _BASE.search(told.prose[low : word.start]) is not None


def _start(word: Word) -> int:
    return word.start
