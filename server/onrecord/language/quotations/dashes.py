"""Dialogue between dashes: "— Thanks, Stephen said. I can't wear them."

Only in drafts that do it again and again and use no double marks; elsewhere a dash is a dash. A turn runs to the end of its
line, or to the sentence that tells a story again; credits inside it are cut out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.language.quotations.parts import Part, trimmed
from onrecord.language.speakers.verbs import TOUCHING
from onrecord.model import Passage
from onrecord.text import Stretch

_DASH: Final = re.compile(r"(?:^|(?<=\n)|(?<=[.!?:…]\s))(?:—|―|–|--)[ \t\u00a0]?(?=[^\W\d_a-z])")
_SENTENCE: Final = re.compile(r"[^.!?…\n]{1,600}[.!?…]{0,8}\s{0,4}|[.!?…\s]{1,8}")
_CREDIT: Final = re.compile(r"(?<=[,!?.…])\s(?=([\w’'-]{1,30}(?: [\w’'-]{1,30}){0,7})[^\w\s’'-])")
_TALKING: Final = re.compile(r"\b(?:I|you|me|my|your|we|us|our|You|My|We|Your)\b|[’']m\b")
_TELLING: Final = re.compile(
    r"(?:[A-Z][a-z]{1,20}(?:ed|ing|ly),?\s)?(?:[Hh]e|[Ss]he|[Tt]hey)\s[a-z’'-]|(?:The|A|Then|His|Her|Their|As)\s"
    r"|[A-Z][a-z]{1,20}\s(?:[A-Z][a-z]{1,20}\s)?[a-z]{1,20}(?:ed|ood|ook|ept|ent|ame|ound)\b"
)
_PRONOUNS: Final = frozenset({"he", "she", "they"})
_SPOKEN_TO: Final = frozenset({"you", "your", "we", "our"})
_FEWEST: Final = 4


def find_dashed(passages: Sequence[Passage]) -> dict[int, list[Part]]:
    """The turns between dashes of each passage, where the draft writes dialogue that way."""
    starts = {index: matches for index, passage in enumerate(passages) if (matches := list(_DASH.finditer(passage.prose)))}
    if sum(map(len, starts.values())) < _FEWEST:
        return {}
    found: dict[int, list[Part]] = {}
    for index, matches in starts.items():
        prose = passages[index].prose
        ends = [match.start() for match in matches[1:]] + [len(prose)]
        for match, limit in zip(matches, ends, strict=True):
            line = prose.find("\n", match.end(), limit)
            found.setdefault(index, []).extend(_turn(prose, match.start(), match.end(), limit if line < 0 else line))
    return found


def _turn(prose: str, opening: int, start: int, end: int) -> Iterator[Part]:
    """The parts of a turn between its credits, up to where the story goes on."""
    resumes = False
    for first, last in _between_credits(prose, start, end):
        story = _story(prose, first, last, begun=not resumes)
        words = trimmed(prose, first, story)
        if words.end > words.start:
            yield Part(Stretch(words.start if resumes else opening, words.end), words, "turn", resumes=resumes)
        if story < last:
            return
        resumes = True


def _story(prose: str, start: int, limit: int, *, begun: bool) -> int:
    """Where the first sentence begins that tells a story; the first of all is speech where a dash has just `begun` it."""
    end = start
    for match in _SENTENCE.finditer(prose, start, limit):
        told = (
            not (begun and end == start) and match.group().rstrip()[-1:] not in "!?…" and _TELLING.match(match.group().lstrip())
        )
        if told and not _TALKING.search(match.group()):
            return end
        end = match.end()
    return limit


def _between_credits(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _CREDIT.finditer(prose, start, end):
        if match.start() >= at and _is_credit(match[1]):
            yield at, match.start()
            at = match.end(1) + 1
    yield at, end


def _is_credit(text: str) -> bool:
    """Whether a clause is a credit: said he, Stephen said gloomily."""
    words = text.split()
    lower = [word.lower() for word in words]
    verb = next((index for index, word in enumerate(lower[:4]) if word in TOUCHING), None)
    if verb is None or _SPOKEN_TO & set(lower):
        return False
    subject = words[:verb] or words[1:2]
    return bool(subject) and (subject[0].lower() in _PRONOUNS or subject[0][0].isupper())
