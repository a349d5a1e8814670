"""Labelled turns of a transcript: "VANCE: We must …", "Q: …" and "A: …".

Much else stands before a colon ("NOTE: …", "BRUSSELS: …", "Price: …"), so a label counts only where the draft bears it out: by
questions and answers, by more than one speaker, by the name standing elsewhere in the draft, or by words in the first person.
A label in small letters must be set off from the words by markup as well ("**Anna Vance:** We must …"). The time may
stand before a label, and behind it what the speaker is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.language.quotations.parts import Part, trimmed
from onrecord.language.speakers.layout import CUE
from onrecord.language.speakers.words.given import given_gender
from onrecord.language.speakers.words.lexicon import CUES, OPENERS
from onrecord.language.speakers.words.people import COURTESY, TITLES
from onrecord.memory import remembered
from onrecord.model import Passage
from onrecord.text import Stretch

# When the words were said, as transcripts tell before the label: "[00:12:04] Anna Vance: …".
_TIME: Final = r"(?:[\[(]?\d{1,2}(?::\d\d){1,2}[\])]?[ \t]{1,4})?"
# What a label may say of the speaker behind the name: "Anna Vance, Port:", "Vance (via interpreter):".
_ASIDE: Final = r",[ \t][^\n:,.]{1,60}|[ \t]\([^\n:()]{1,60}\)"
_LABEL: Final = re.compile(
    rf"(?:^|(?<=\n))[ \t]{{0,8}}{_TIME}(?P<cue>{CUE})?"
    r"(?:(?P<name>[^\W\d_][\w.’'()-]{0,30}(?:[ \t][^\W\d_a-z(][\w.’'()-]{0,30}){0,4})"
    rf"(?:{_ASIDE})?:|(?P<letter>[QA])\.)[ \t\u00a0]{{1,4}}(?=\S)",
    re.MULTILINE,
)
# One behind another turn in the same line: "Ada Vance: Must we? Peter Moll: We must."
_NEXT: Final = re.compile(
    r"[.!?…][\"”’']?[ \u00a0](?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){1,2}):[ \u00a0](?=[^\W\d_a-z])"
)
# A label that stands inside the marks, as in a transcript with a mark before each paragraph.
_MARKED_LABEL: Final = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}|[QA]):[ \t\u00a0]{1,4}(?=\S)")
_CAPITALISED: Final = re.compile(r"[^\W\d_a-z][\w.’'-]{0,30}(?=[ \t\u00a0])")
_MOST_WORDS: Final = 4
# No name that is set off is longer.
_NAME_REACH: Final = 80
_FEWEST: Final = 2
_QUESTIONS: Final = frozenset({"Q", "QUESTION"})
_ANSWERS: Final = frozenset({"A", "ANSWER"})
_NO_SPEAKERS: Final = frozenset(
    """NOTE NOTES CORRECTION CORRECTIONS UPDATE UPDATED BREAKING EXCLUSIVE WATCH LISTEN READ MORE ALSO WARNING
    IMPORTANT SUBJECT FROM TO DATE RE CC TITLE SOURCE SOURCES PHOTO PHOTOS VIDEO PICTURE IMAGE TAGGED TAGS CONTACT
    EDITOR EDITORS TASK MUSIC PS NB TIP TIPS ANALYSIS OPINION COMMENT REVIEW FULL TEXT LIVE FACT FACTS CLAIM VERDICT
    RATING FILE BACKGROUND CONTEXT SUMMARY ABSTRACT""".split()
) | frozenset(map(str.upper, CUES))
_FIRST_PERSON: Final = re.compile(r"\b(?:I|we|We|our|Our|my|My|us|me|I'm|I’m|[Ll]et's|[Ll]et’s)\b")
_TALK: Final = re.compile(rf"{_FIRST_PERSON.pattern}|\?|\b[Yy]ou\b")
_ROLES: Final = (TITLES - COURTESY) | frozenset(
    "spokesperson spokesman spokeswoman moderator interviewer interviewee reporter journalist host".split()
)
_NESTED: Final = 8


class _Label(NamedTuple):
    """A label at the start of a line, and the words after it up to the next; `cued` where a script calls it what is heard."""

    passage: int
    name: str
    start: int
    words: Stretch
    cued: bool = False


def find_turns(passages: Sequence[Passage], marked: Sequence[Sequence[Part]]) -> dict[int, list[Part]]:
    """The labelled turns of each passage that has some; none where the words stand in quote marks anyway."""
    labelled = [each for each in enumerate(passages) if each[1].kind == "paragraph" and _is_labelled(each[1].prose)]
    labels = [label for index, passage in labelled for label in _labels(index, passage)]
    if not any(label.name in _QUESTIONS for label in labels):
        # "A. Vance" is an initial, where nobody asks.
        labels = [label for label in labels if not passages[label.passage].prose.startswith(".", label.start + len(label.name))]
    labels += _bare_labels(passages)
    in_line = [label for index, passage in labelled for label in _in_line(index, passage)]
    if not (labels or in_line):
        return {}
    speakers = (_speakers(labels, passages) if labels else set()) | {label.name for label in in_line}
    labels = [label for label in labels if all(label.passage != other.passage for other in in_line)] + in_line
    found: dict[int, list[Part]] = {}
    for label in labels:
        if label.name in speakers and not _is_marked(label, marked[label.passage]):
            found.setdefault(label.passage, []).append(Part(label.words, label.words, "turn"))
    return found


def without_labels(passages: Sequence[Passage], marked: Sequence[Sequence[Part]]) -> list[Sequence[Part]]:
    """The words in marks of each passage, with the labels inside the marks cut off: “VANCE: We must act.” is a turn."""
    cut = list(marked)
    count = 0
    for index, parts in enumerate(marked):
        if not parts or passages[index].prose[: parts[0].outer.start].strip():
            continue
        label = _MARKED_LABEL.match(passages[index].prose, parts[0].stretch.start, parts[0].stretch.end)
        if label is not None and _NO_SPEAKERS.isdisjoint(label[1].split()):
            count += 1
            turn = parts[0]._replace(outer=Stretch(label.end(), parts[0].outer.end), form="turn", mention=False)
            cut[index] = (turn._replace(stretch=Stretch(label.end(), turn.stretch.end)), *parts[1:])
    return cut if count >= _FEWEST else list(marked)


def _speakers(labels: Sequence[_Label], passages: Sequence[Passage]) -> set[str]:
    """The labels that the draft bears out as those of speakers."""
    cued = {label.name for label in labels if label.cued}
    names = {label.name for label in labels if not _is_small(label.name)} | _set_off_speakers(labels, passages)
    if len(labels) > 1 and any(name.upper() in _QUESTIONS for name in names):
        return names
    speakers = {name for name in names | cued if not {word.strip(".()") for word in name.upper().split()} & _NO_SPEAKERS}
    borne_out = len(speakers) > 1 or any(_is_borne_out(name, labels, passages) for name in speakers)
    return speakers if borne_out else speakers & cued


def _set_off_speakers(labels: Sequence[_Label], passages: Sequence[Passage]) -> set[str]:
    """The labels in small letters that are speakers': of an interview, in which somebody comes up again and most labels lead in
    talk, or by a name with somebody talking behind it, told in full there or elsewhere. "**Background:** …" is set off
    as well."""
    small = [label for label in labels if _is_small(label.name) and OPENERS.isdisjoint(label.name.lower().split())]
    talking = [label for label in small if _TALK.search(passages[label.passage].prose, label.words.start, label.words.end)]
    counts = Counter(label.name for label in small)
    if 2 * len(talking) >= len(small) and len(counts) > 1 and any(counts[label.name] > 1 for label in talking):
        return set(counts)
    names = {label.name for label in talking}
    return {name for name in names if _is_full_name(name) or _is_role(name) or _is_named(name, labels, passages)}


def _is_role(name: str) -> bool:
    """Whether a label is what somebody is: "Secretary General", "NATO Spokesperson"."""
    return name.lower().split()[-1] in _ROLES


def _is_full_name(name: str) -> bool:
    first, *others = name.lower().split()
    return bool(others) and given_gender((first,)) is not None


def _is_marked(label: _Label, parts: Sequence[Part]) -> bool:
    """Whether the words after a label begin in quote marks, which say themselves where they end."""
    last = bisect_right(parts, label.words.start, key=_start)
    return any(part.outer.end > label.words.start for part in parts[max(0, last - _NESTED) : last])


def _start(part: Part) -> int:
    return part.outer.start


@remembered
def _is_labelled(prose: str) -> bool:
    """Whether any line of a prose begins with what may be a label, as hardly any does."""
    return (":" in prose or "Q." in prose or "A." in prose) and _LABEL.search(prose) is not None


def _labels(index: int, passage: Passage) -> list[_Label]:
    prose = passage.prose
    matches = list(_LABEL.finditer(prose))
    ends = [match.start() for match in matches[1:]] + [len(prose)]
    return [
        _Label(index, match[at], match.start(at), trimmed(prose, match.end(), end), match["cue"] is not None)
        for match, end in zip(matches, ends, strict=False)
        for at in ("letter" if match["letter"] else "name",)
        if match["cue"] or not _is_small(match[at]) or _is_set_off(passage, match.start(at), match.end())
    ]


def _in_line(index: int, passage: Passage) -> list[_Label]:
    """The full names before the turns of a paragraph that is a conversation in one line; half of them have a given name."""
    prose = passage.prose
    opening = _LABEL.match(prose) if prose.count(":") > 1 else None
    if opening is None or opening["name"] is None or " " not in opening["name"]:
        return []
    matches = [opening, *_NEXT.finditer(prose, opening.end())]
    given = sum(given_gender((match["name"].lower().split()[0],)) is not None for match in matches)
    if len(matches) < _FEWEST or 2 * given < len(matches):
        return []
    ends = [match.start("name") for match in matches[1:]] + [len(prose)]
    return [
        _Label(index, match["name"], match.start("name"), trimmed(prose, match.end(), end))
        for match, end in zip(matches, ends, strict=True)
    ]


def _bare_labels(passages: Sequence[Passage]) -> list[_Label]:
    """Names that markup alone sets off from the words of their paragraphs ("**Vance** We must …"), where they come again and
    again and somebody talks: a name that is only stressed does not."""
    found = [
        label
        for index, passage in enumerate(passages)
        if not passage.offsets.unbroken and passage.kind == "paragraph" and (label := _bare_label(index, passage)) is not None
    ]
    counts = Counter(label.name for label in found)
    talking = [label for label in found if _TALK.search(passages[label.passage].prose, label.words.start, label.words.end)]
    again = any(counts[label.name] > 1 for label in talking)
    return found if len(counts) > 1 and again and 2 * len(talking) >= len(found) else []


def _bare_label(index: int, passage: Passage) -> _Label | None:
    """The name that opens a paragraph, if markup ends with it and the words behind it begin as a sentence does."""
    prose = passage.prose
    if not _is_set_off(passage, 0, min(len(prose), _NAME_REACH)):
        return None
    end = 0
    for _ in range(_MOST_WORDS):
        match = _CAPITALISED.match(prose, end)
        if match is None:
            return None
        end = match.end() + 1
        if _is_set_off(passage, match.end() - 1, end):
            words = trimmed(prose, end, len(prose))
            begins = prose[words.start : words.start + 1].isupper()
            return _Label(index, prose[: match.end()], 0, words) if begins else None
    return None


def _is_small(name: str) -> bool:
    return not name.isupper() and name.upper() not in _QUESTIONS | _ANSWERS


def _is_set_off(passage: Passage, start: int, end: int) -> bool:
    """Whether markup ends between a label and the words after it: "**Anna Vance:** We must …"."""
    if passage.offsets.unbroken:
        return False
    span = passage.span(Stretch(start, end))
    return span.end - span.start > end - start


def _is_borne_out(name: str, labels: Sequence[_Label], passages: Sequence[Passage]) -> bool:
    """Whether the only label of a draft is a speaker's: by words in the first person, or a fuller name elsewhere."""
    own = [label for label in labels if label.name == name]
    if any(_FIRST_PERSON.search(passages[label.passage].prose, label.words.start, label.words.end) for label in own):
        return True
    return _is_named(name, labels, passages)


def _is_named(name: str, labels: Sequence[_Label], passages: Sequence[Passage]) -> bool:
    """Whether the draft has a fuller name for a label elsewhere."""
    if _is_small(name) and " " not in name:
        surname = re.compile(rf"\b[A-Z][\w’'-]+ {re.escape(name)}\b")
    else:
        surname = re.compile(rf"\w {re.escape(name.split()[-1])}\b", re.IGNORECASE)
    places = {label.passage for label in labels if label.name == name}
    return any(surname.search(passage.prose) for index, passage in enumerate(passages) if index not in places)
