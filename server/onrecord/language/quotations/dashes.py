"""Dialogue between dashes: "— Thanks, Stephen said. I can't wear them."

Only in drafts that do it again and again and use no double marks; elsewhere a dash is a dash. A turn runs to the end of its
line, or to the sentence that tells a story again; credits inside it are cut out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.language.quotations.parts import Part, trimmed
from onrecord.language.speakers.words.verbs import FINITE
from onrecord.model import Passage
from onrecord.text import Stretch

# The number of a chapter between dashes, set as an ornament: "— IV —".
_NUMERAL: Final = r"[IVXLC]{1,8}[ \t]?(?:—|―|–|--)[ \t]?(?:$|\n|\[)"
_DASH: Final = re.compile(rf"(?:^|(?<=\n)|(?<=[.!?:…]\s))(?:—|―|–|--)[ \t\u00a0]?(?=[^\W\d_a-z])(?!{_NUMERAL})")
_SENTENCE: Final = re.compile(r"[^.!?…\n]{1,600}[.!?…]{0,8}\s{0,4}|[.!?…\s]{1,8}")
_CREDIT: Final = re.compile(r"(?<=[,!?.…])\s(?=([\w’'-]{1,30}(?: [\w’'-]{1,30}){0,7})[^\w\s’'-])")
_TALKING: Final = re.compile(r"\b(?:I|you|me|my|your|we|us|our|You|My|We|Your)\b|[’']m\b")
_PAST: Final = (
    r"(?:[a-z]{2,20}ed|was|were|had|did|went|came|took|stood|sat|ran|saw|looked|held|let|put|kept|made|gave|fell|felt|found|began"
    r"|bent|broke|drew|got|grew|heard|knew|laid|lay|led|left|lit|lost|met|read|sang|sent|shook|shut|slid|spoke|swept|thought"
    r"|threw|told|turned|wore|wrote|said)\b"
)
_NAME: Final = r"(?!(?:The|An|That|This|It|And|But|When|Then|Her|His|Their|What|Who)\b)[A-Z][a-z]{1,20}(?:\s[A-Z][a-z]{1,20})?"
_NOT_PAST: Final = r"(?:can|will|would|may|might|must|should|could|shall|never|just|only)\b|[a-z]{1,20}s\b|[a-z]{1,20}[’']"
# A sentence that tells a story: He peered …; Halted, he peered …; The players closed …; Jack looked …
_TELLING: Final = re.compile(
    r"(?:[A-Z][a-z]{1,20}(?:ed|ing|ly)(?:\s[a-z]{1,20}){0,5},?\s)?"
    rf"(?:(?:[Hh]e|[Ss]he)\s(?:{_PAST}|(?!{_NOT_PAST})[a-z])|(?:[Tt]hey|{_NAME})\s(?:[a-z]{{1,20}}ly\s)?{_PAST})"
    rf"|(?:The|A|An|Then|His|Her|Their|As|When|And)(?:\s[\w’'-]{{1,30}}){{1,4}}?\s{_PAST}|\*"
)
# These tell a story where the next sentence does.
_POINTING: Final = re.compile(rf"(?:That|This|It|There)\s{_PAST}")
_PRONOUNS: Final = frozenset({"he", "she", "they"})
# "His mother had told him" tells a story.
_HAVING: Final = frozenset({"had", "has", "have", "was", "were", "been"})
_LONGEST: Final = 8
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
    for first, last in _between_credits(prose, start, _story(prose, start, end)):
        words = trimmed(prose, first, last)
        if words.end > words.start:
            yield Part(Stretch(words.start if resumes else opening, words.end), words, "turn", resumes=resumes)
        resumes = True


def _story(prose: str, start: int, limit: int) -> int:
    """Where the first sentence begins that tells a story; the very first is speech, since a dash has just begun it."""
    found = [match.span() for match in _SENTENCE.finditer(prose, start, limit) if match.group().strip()]
    sentences = [prose[first:last].strip() for first, last in found]
    for number, sentence in enumerate(sentences[1:], 1):
        following = sentences[number + 1] if number + 1 < len(sentences) else ""
        if _leads_in(sentence) or (
            (_tells(sentence) or (_POINTING.match(sentence) and _tells(following))) and not _TALKING.search(following)
        ):
            return found[number][0]
    return limit


def _tells(sentence: str) -> bool:
    """Whether a sentence tells a story, and neither asks, cries nor talks to anybody."""
    return _TELLING.match(sentence) is not None and not _TALKING.search(sentence) and not _is_credit(sentence.rstrip(".!?"))


def _leads_in(sentence: str) -> bool:
    """Whether a sentence leads in what somebody says next: "Then Nasty Roche asked:"."""
    return sentence.endswith(":") and not FINITE.isdisjoint(sentence[:-1].split()) and not _TALKING.search(sentence)


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
    if "," in text or len(words) > _LONGEST or _TALKING.search(text):
        return False
    verb = next((index for index, word in enumerate(words[:4]) if word.lower() in FINITE), None)
    if verb is None or (verb and words[verb - 1] in _HAVING):
        return False
    subject = words[:verb] or words[1:2]
    return bool(subject) and (subject[0].lower() in _PRONOUNS or subject[0][0].isupper())
