"""What a figure's own sentence, row or column has to say. It takes over its subject from the sentence before or from a heading,
but never what is measured: in "The port made a loss. Its chairman earns £210,000" no loss of £210,000 is told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.nearness import goes_on
from onrecord.corpus.facts.owning.carried import is_given_alone
from onrecord.corpus.facts.owning.subjects import FIGURES
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.units_of_heads import one_of, without_unit
from onrecord.corpus.facts.stems import is_past, stem, stems
from onrecord.corpus.facts.window import Group, Window, variants, window
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, is_number
from onrecord.language.figures import figures_of
from onrecord.model import Figure

# What stands for the subject of the sentence before.
_IT: Final = re.compile(r"\b(?:it|they|them|this|that|these|those)\b", re.IGNORECASE)
_OBJECT: Final = re.compile(r"\s(?:it|them)\b(?!\s[a-z]{3,12}\b)")
_DID: Final = frozenset({"did", "do", "have", "had"})
_OF_SOME: Final = re.compile(r"\bof\s(?:the|these|those|them|its|their)\b", re.IGNORECASE)
# So many words a sentence may begin its subject with: "the old target".
_SUBJECT: Final = 3
# "The depot is", "a new ferry will open": a subject and its verb.
_OWN: Final = re.compile(
    r"(?:The|An?|Its|Their|Another|One|Every|Each)\s((?:[\w'’-]{2,20}\s){0,3}?[\w'’-]{2,20})"
    r"(?:\s(?:at|in|of|for|on|near|by|from|with|beside)\s(?:[\w'’-]{1,20}\s){1,4}?|\s)"
    r"(?:(?:is|was|are|were|has|had|have|will|would|should|can|could|took|ran|\w{2,15}ed)\b|"
    # "The cost is" has a noun, "the ferry cost £3m" a verb.
    r"[a-z]{3,12}\s(?=(?:(?:about|around|nearly|almost|some|over|only|just|at\sleast|up\sto)\s)?[£$€\d]))"
)
# "The largest grant so far, £4,000,", "the first payment, of £4,000,": one of several, with what it came to.
_ONE_OF: Final = re.compile(
    r"(?:The|Its|Their|His|Her|Our)\s(?:\w{2,12}est|first|second|third|last|next|latest|average|typical|top|most\s\w{2,15}|least\s\w{2,15})\s"
    r"(?:single\s)?([a-z][\w'’-]{2,20})(?:\s(?:so\sfar|yet|of\sall|to\sdate|ever))?,\s"
)
# What stands for a thing of any kind that was told of before.
_THINGS: Final = stems(
    """
    project scheme plan programme program work works structure building thing date deadline move step change decision deal
    opening whole rest pair site service place area group team company firm body agency event
    """
)
# What tells no column of amounts apart, and what does though it tells nothing by itself: "other roads".
_SUMS: Final = frozenset("total amount sum number count figure figures value values size quantity data".split())
_APART: Final = frozenset("other more less fewer few half under over up down out off".split())
# What heads a row or a column of anything.
_ANY: Final = FIGURES | frozenset("figures value values amount size quantity measure fact facts claim data item what".split())


def borrows_measure(known: KnownFact, found: Scope) -> bool:
    """Whether a figure's own sentence, row or column leaves out what a fact measures, and does not go on with what does."""
    missing = [cues for cues in _measured(known) if not (found.sentence.holds(cues) or found.is_headed(cues))]
    return bool(missing) and not (_goes_on(found, missing) or _does_the_same(known, found, missing))


def has_own_subject(known: KnownFact, found: Scope) -> bool:
    """Whether a sentence without a fact's subject, "The bridge is late", begins with one of its own: "The ferry is due"."""
    cues, prose = known.cues[0], found.sentence.prose
    if found.is_cell or found.sentence.holds(cues) or found.is_headed(cues) or _IT.search(prose, found.opens, found.at.start):
        return False
    told = _OWN.match(prose, found.opens) or _ONE_OF.match(prose, found.opens, found.at.start)
    head = told[1].lower().split()[-1] if told else ""
    if not head or head in COMMON | FIGURES | QUANTIFIERS or stem(head) in known.stems | _THINGS:
        return False
    return not any(low in group for group in known.cues for low in variants(head))


def has_own_head(known: KnownFact, found: Scope) -> bool:
    """Whether the head of a figure's row or column says that it is of something else than a fact, or that of another one names
    the fact's: "2023" beside "New port"."""
    if any(_is_strange(known, window(head)) for head in found.frame):
        return True
    missing = (cues for cues in known.cues if not (found.sentence.holds(cues) or found.is_headed(cues)))
    return any(not found.heads.isdisjoint(cues) for cues in missing)


def has_own_amount(known: KnownFact, found: Scope) -> bool:
    """Whether the head of a figure's column gives it a unit, and has a word that neither a fact nor its cues have: "Roads
    repaired (km)"."""
    if not found.is_cell:
        return False
    told = (word.form for head in found.frame if one_of(head) is not None for word in window(without_unit(head)).words)
    return any(_tells_apart(known, form) for form in told)


def _tells_apart(known: KnownFact, form: str) -> bool:
    if is_number(form) or form in _SUMS or (form in COMMON | QUANTIFIERS and form not in _APART) or stem(form) in known.stems:
        return False
    return not any(low in group for group in known.cues for low in variants(form))


def _measured(known: KnownFact) -> Iterator[Group]:
    """The groups of cues that tell what a fact measures: all but the first, and but those with names; where only names follow,
    the first, unless half of it is names."""
    names = known.holders
    measured = [cues for cues in known.cues[1:] if not any(cues is each for each in names)]
    called = [text[:1].isupper() for text in known.fact.cues[0]]
    yield from measured or (known.cues[:1] if len(known.cues) > 1 and 2 * sum(called) < len(called) else ())


def _goes_on(found: Scope, missing: list[Group]) -> bool:
    """Whether a sentence says of what the one before tells that it is so much: "It was £3m", or only how much: "£3m"."""
    if not all(map(found.before.holds, missing)):
        return False
    if goes_on(found) or (is_given_alone(found) and not _does_something(found)):
        return True
    pronoun = _IT.search(found.sentence.prose, found.opens, found.sentence.words[-1].end) if found.sentence.words else None
    return pronoun is not None and all(_is_subject(found.before, cues) for cues in missing)


def _does_the_same(known: KnownFact, found: Scope, missing: list[Group]) -> bool:
    """Whether a sentence says that something is done to "it", and the one before of what that is done: "Hardly a port met the
    goal. In 2024 nine met it". Where either tells of some of them, "most ports met the goal", "of the small ones nine", it
    counts a part."""
    prose = found.sentence.prose
    if not all(map(found.before.holds, missing)) or _OF_SOME.search(prose, found.opens, found.at.start):
        return False
    if any(word.form in QUANTIFIERS for word in found.before.words) or _counts(found.before):
        return False
    for group in known.events:
        for place in found.sentence.places(group) if found.before.holds(group) else ():
            if _OBJECT.match(prose, place.last.end):
                return True
    return False


def _does_something(found: Scope) -> bool:
    """Whether right behind a figure stands what those have done that it counts: "12 met it", "12 did"."""
    behind = found.word_after()
    return behind is not None and (is_past(behind.form) or behind.form in _DID)


def _counts(told: Window) -> bool:
    """Whether a sentence counts some things of its own: "six ports met the goal"."""
    if not told.words:
        return False
    figures = figures_of(told.prose)
    low, high = (bisect_left(figures, end, key=_begin) for end in (told.words[0].start, told.words[-1].end))
    return any(each.kind == "number" for each in figures[low:high])


def _is_subject(told: Window, cues: Group) -> bool:
    """Whether a sentence begins with a cue: "The old target, 2%, was set in 2014"."""
    return any(place.first in told.words[:_SUBJECT] for place in told.places(cues))


def _is_strange(known: KnownFact, head: Window) -> bool:
    told = [word.form for word in head.words if word.form not in COMMON | QUANTIFIERS | _ANY and not is_number(word.form)]
    if not told or any(map(head.holds, known.cues)):
        return False
    return not any(stem(form) in known.stems for form in told)


def _begin(figure: Figure) -> int:
    return figure.stretch.start
