"""What one of many sets itself, where the record tells of all of them: "Bergen pledged 5%", "Bergen's new goal is 5%"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.owning.bodies import is_body
from onrecord.corpus.facts.owning.owners import in_cue, is_base, is_governed, is_name_in
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.placing.times import CLAUSE_REACH
from onrecord.corpus.facts.window import Group, Window
from onrecord.corpus.lexicon import SAYING
from onrecord.model import Word
from onrecord.text import Stretch

# "Bergen says it will reach 5%", "Bergen says 5%".
_OF_ITSELF: Final = re.compile(r"\s(?:that\s)?(?:(?:it|they|he|she|we|its|their)\b[^,;:]{0,60})?$")
# "Lund puts its value at 5%": what is told of another thing that was named before.
_PUT: Final = frozenset({"put", "puts"})
# "Lund sees the fleet as worth $5bn", "Lund values the fleet at $5bn".
_WEIGHS: Final = re.compile(r"\b(?:sees?|saw|regards?|regarded|rates?|rated|values?|valued)\s[^,;:]{1,60}\s(?:as\sworth|at)\s")
# "By Ada Lund's reckoning": who says it, and whose it is where an "it" goes on.
_RECKONS: Final = re.compile(
    r"(?:\s[A-Z][\w'’-]{1,20}){0,2}(?:['’]s?)?\s(?:own\s)?(?:reckoning|estimates?|count|account|telling|view|words|calculations?)\b(?P<it>,?\s(?:it|they|he|she)\b)?"
)
_GOES_ON: Final = re.compile(r"\b(?:it|its|they|their|he|she|this|that)\b", re.IGNORECASE)
# "5% of the catch by 2029".
_DEADLINE: Final = re.compile(r"[^,;:.]{0,60}?\bby\s(?:the\send\sof\s)?((?:19|20)\d\d)\b")
# "It spent", "it will spend": of somebody, where "it is" may be of what was said.
_IT: Final = re.compile(
    r"It\s(?:(?:now|also|already|then|even|has|had|will|would)\s){0,2}(?!is|was|be|been|must|should|could|might|may|has|had|takes|took)"
)
# How many words may stand between a name and what it owns: "Bergen's shiny new goal".
_OWNED: Final = 3


def own_plan(found: Scope, cues: Sequence[Group], holders: Sequence[Group]) -> str | None:
    """The name, none of the cues, whose own plan a figure is; None where a name among the cues stands in the sentence. One of
    an "it", without any name, goes on with the sentence before. `holders` are the groups of cues with names in them."""
    told, end = found.sentence, found.at.start
    names = [name for name in _names(told, end) if holders or not _is_body_at_head(told, name)]
    if not names and found.before.words and _GOES_ON.search(told.prose, found.opens, end):
        told, end = found.before, found.before.words[-1].end
        names = _names(told, end)
    if any(in_cue(told, name, group) and not is_base(told, name) for name in names for group in cues):
        return None
    before = (name for name in names if name.end <= end and not is_base(told, name))
    goes_on = told is found.before and _IT.match(found.sentence.prose, found.opens) is not None
    owner = next(
        (name for name in before if _plans(told, name, end, cues, holders) or (goes_on and _is_free(told, name))), None
    )
    return owner and told.prose[owner.start : owner.end]


def has_own_deadline(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is for a deadline of its own, beside the fact's: "3.5% by 2029, six years before the League's 2035"."""
    if each.figure.kind == "date":
        return False
    prose, at = each.scope.sentence.prose, each.scope.at
    own = _DEADLINE.match(prose, at.end)
    recorded = {str(theirs.value) for theirs in known.figures if theirs.kind == "date" and theirs.qualifier == "at most"}
    return own is not None and own[1] not in recorded and any(year in prose[own.end() :] for year in recorded)


def _is_body_at_head(told: Window, name: Word) -> bool:
    """Whether what seems a name is only what kind of body something is, with a capital for where it stands: "Parliament"."""
    return name is told.words[0] and is_body(name.form) and not is_name_in(told, told.words[1])


def _is_free(told: Window, name: Word) -> bool:
    """Whether a name is governed by nothing and no share is of it."""
    return not (is_governed(told, Stretch(name.start, name.end)) or is_base(told, name))


def _names(told: Window, at: int) -> list[Word]:
    return [word for word in told.around(at, CLAUSE_REACH) if is_name_in(told, word)]


def _plans(told: Window, name: Word, end: int, cues: Sequence[Group], holders: Sequence[Group]) -> bool:
    """Whether what stands between a name and a figure at `end` makes it the name's own."""
    at = bisect_left(told.words, name.end, key=_start)
    between = told.words[at : bisect_left(told.words, end, key=_start)]
    reckons = _RECKONS.match(told.prose, name.end)
    if reckons is not None:
        return reckons["it"] is not None
    if name.form.endswith(("'s", "s'")):
        return any(in_cue(told, word, group) for word in between[:_OWNED] for group in cues)
    if _WEIGHS.search(told.prose, name.end, end):
        return False
    said = next((word for word in reversed(between) if word.form in SAYING), None)
    if said is not None and said.form in _PUT:
        return False
    if said is not None:
        return _OF_ITSELF.match(told.prose[said.end : end]) is not None
    # "The Western alliance pledged", "Lund got the ports to pledge": those of whom the record tells.
    many = [word for word in between if word is between[0] or word.form.endswith("s")]
    if any(in_cue(told, word, group) for group in holders for word in many):
        return False
    return not is_governed(told, Stretch(name.start, name.end))


def _start(word: Word) -> int:
    return word.start
