"""A figure whose subject the sentence before has named: by a pronoun that goes on with it, or as the answer to a question."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.owning.owners import in_cue, is_governed, is_name_in
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.window import Group, Stand, Window
from onrecord.corpus.lexicon import COMMON
from onrecord.model import Word
from onrecord.text import Stretch

# "It landed", "in 2024 they landed", "its main fleet landed".
_IT: Final = re.compile(r"(?:(?:In|By)\s(?:19|20)\d\d,?\s)?(it|they|its)\s", re.IGNORECASE)
_KIND: Final = re.compile(r"(?:The|This|That)\s[a-z][\w-]{2,20}\s")
# "At 98 feet, it is", "standing 98 feet tall, it is".
_FRONTED: Final = re.compile(r"(?:At|With|Standing|Measuring|Weighing|Costing)\s[^,;:]{0,30}$")
_IT_BEHIND: Final = re.compile(r"[^,;:.]{0,30},\sit\s")
_CUE: Final = re.compile(r"[A-Z][A-Z0-9 .'/-]{1,40}:?\n(?=[A-Z])")
# "Its main fleet": how many words may tell what is owned.
_OWNED: Final = 2
# "About 60 feet", "just 60 feet", "60 feet": what an answer begins with.
_ANSWER: Final = re.compile(r"(?:[A-Z][a-z]{1,12}\s(?:[a-z]{2,8}\s)?)?")
# "60 feet is what they say": no answer but a sentence of its own.
_IS: Final = re.compile(r"[^.,;:]{0,120}?\s(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|did)\b")
_ASKED: Final = re.compile(r"\?\W*$")


def goes_on_with(found: Scope, known: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether an "it" that a sentence begins with stands for the name that the sentence before begins with, where that tells
    of no other: "Skerry leads the coast. It landed 5%"; a "they" for two that are joined, and "its" where the statement has
    what it owns. So does a figure that answers a question: "How tall is Skerry? 60 feet"."""
    cues, measured = known[0], known[1:]
    if all(map(found.near, measured)) and _answers(found, cues):
        return True
    before = found.before
    words = _uncued(before)
    prose, at = found.sentence.prose, found.at
    fronted = words and _FRONTED.match(prose, found.opens, at.start) and _IT_BEHIND.match(prose, at.end)
    told = _IT.match(prose, found.opens, at.start)
    if not words or not (fronted or told):
        return False
    subject = next((place for place in before.places(cues) if place.first is words[0] or words[0].form == "the"), None)
    if subject is None or subject.first not in words[:2]:
        return False
    if told and not _stands_for(found, told, subject, cues, statement):
        return False
    if told and told[1].lower() != "it" and not all(map(found.sentence.holds, measured)):
        return False
    names = [word for word in words if is_name_in(before, word) and not in_cue(before, word, cues)]
    if told and told[1].lower() == "they":
        # One place more is no "they".
        names = [name for name in names if not is_governed(before, Stretch(name.start, name.end))]
    return not any(before.prose[name.start : name.end].istitle() for name in names)


def _uncued(told: Window) -> tuple[Word, ...]:
    """The words of a sentence without the line of capitals over it that says in a script whose turn it is: "CUE"."""
    cue = _CUE.match(told.prose, told.words[0].start) if told.words else None
    return told.words if cue is None else tuple(word for word in told.words if word.start >= cue.end())


def goes_on_by_kind(found: Scope, known: Sequence[Group]) -> bool:
    """Whether a sentence without a name calls by its kind what the one before names, and tells of it what is measured: "Look up
    at the Tern. The cutter was 60 feet long". For what else may be called so, only digits tell that it is meant."""
    if not _KIND.match(found.sentence.prose, found.opens, found.at.start) or not found.before.holds(known[0]):
        return False
    if any(is_name_in(found.sentence, word) for word in found.sentence.words):
        return False
    return all(map(found.sentence.holds, known[1:]))


def is_given_alone(found: Scope) -> bool:
    """Whether a figure opens what has no verb behind it: "About £3m, to be exact"."""
    prose = found.sentence.prose
    return not _IS.match(prose, found.at.end) and _ANSWER.fullmatch(prose, found.opens, found.at.start) is not None


def _answers(found: Scope, cues: Group) -> bool:
    """Whether a figure opens what answers a question about a name, and about no other."""
    before, prose = found.before, found.sentence.prose
    if not before.words or not is_given_alone(found):
        return False
    if not _ASKED.search(prose, before.words[-1].end, found.opens) or not before.holds(cues):
        return False
    names = [word for word in before.words if is_name_in(before, word) and not in_cue(before, word, cues)]
    return all(word is before.words[0] or is_governed(before, Stretch(word.start, word.end)) for word in names)


def _stands_for(found: Scope, pronoun: re.Match[str], subject: Stand, cues: Group, statement: frozenset[str]) -> bool:
    """Whether a pronoun may stand for a subject: "they" for two, "its fleet" where a statement has the fleet."""
    words = found.sentence.words
    if pronoun[1].lower() == "they":
        following = [word for word in found.before.words if word.start > subject.last.start][:2]
        return len(following) > 1 and following[0].form == "and" and in_cue(found.before, following[1], cues)
    if pronoun[1].lower() == "its":
        at = bisect_left(words, pronoun.end(), key=_start)
        return any(stem(word.form) in statement - COMMON for word in words[at : at + _OWNED])
    return True


def _start(word: Word) -> int:
    return word.start
