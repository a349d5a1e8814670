"""Labelled turns of a transcript: "RUTTE: We must …", "Q: …" and "A: …".

Much else stands before a colon ("NOTE: …", "BRUSSELS: …", "Price: …"), so a label counts only where the draft bears it out: by
questions and answers, by more than one speaker, by the name standing elsewhere in the draft, or by words in the first person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.language.quotations.parts import Part, trimmed
from onrecord.model import Passage
from onrecord.text import Stretch

_LABEL: Final = re.compile(r"(?:^|(?<=\n))[ \t]{0,8}([^\W\d_][\w.’'()-]{0,30}(?:[ \t][^\W\d_a-z(][\w.’'()-]{0,30}){0,4}):[ \t\u00a0]{1,4}(?=\S)", re.MULTILINE)
_QUESTIONS: Final = frozenset({"Q", "QUESTION"})
_ANSWERS: Final = frozenset({"A", "ANSWER"})
_NO_SPEAKERS: Final = frozenset(
    """NOTE NOTES CORRECTION CORRECTIONS UPDATE UPDATED BREAKING EXCLUSIVE WATCH LISTEN READ MORE ALSO WARNING IMPORTANT SUBJECT FROM TO DATE RE CC
    TITLE SOURCE SOURCES PHOTO PHOTOS VIDEO PICTURE IMAGE TAGGED TAGS CONTACT EDITOR EDITORS TASK MUSIC PS NB TIP TIPS ANALYSIS OPINION
    COMMENT REVIEW FULL TEXT LIVE FACT FACTS CLAIM VERDICT RATING FILE BACKGROUND CONTEXT SUMMARY ABSTRACT""".split()
)
_FIRST_PERSON: Final = re.compile(r"\b(?:I|we|We|our|Our|my|My|us|me|I'm|I’m)\b")


class _Label(NamedTuple):
    """A label at the start of a line, and the words after it up to the next."""

    passage: int
    name: str
    start: int
    words: Stretch


def find_turns(passages: Sequence[Passage], marked: Sequence[Sequence[Part]]) -> dict[int, list[Part]]:
    """The labelled turns of each passage that has some; none where the words stand in quote marks anyway."""
    labels = [label for index, passage in enumerate(passages) if passage.kind == "paragraph" for label in _labels(index, passage.prose)]
    if not labels:
        return {}
    asks = {label.name for label in labels} & _QUESTIONS and len(labels) > 1
    speakers = {label.name for label in labels if _may_speak(label.name)}
    found: dict[int, list[Part]] = {}
    for label in labels:
        quoted = any(part.outer.start <= label.words.start < part.outer.end for part in marked[label.passage])
        if not quoted and (asks or _is_borne_out(label, speakers, passages)):
            found.setdefault(label.passage, []).append(Part(Stretch(label.words.start, label.words.end), label.words, "turn"))
    return found


def _labels(index: int, prose: str) -> list[_Label]:
    matches = list(_LABEL.finditer(prose))
    ends = [match.start() for match in matches[1:]] + [len(prose)]
    return [
        _Label(index, match[1], match.start(1), trimmed(prose, match.end(), end))
        for match, end in zip(matches, ends, strict=False)
        if match[1].isupper() or match[1].upper() in _QUESTIONS | _ANSWERS
    ]


def _may_speak(name: str) -> bool:
    return not {word.strip(".()") for word in name.upper().split()} & _NO_SPEAKERS


def _is_borne_out(label: _Label, speakers: set[str], passages: Sequence[Passage]) -> bool:
    if not _may_speak(label.name):
        return False
    prose = passages[label.passage].prose
    if len(speakers) > 1 or _FIRST_PERSON.search(prose, label.words.start, label.words.end):
        return True
    surname = re.compile(rf"\w {re.escape(label.name.split()[-1])}\b", re.IGNORECASE)
    return any(surname.search(passage.prose) for index, passage in enumerate(passages) if index != label.passage)
