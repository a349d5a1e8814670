"""Credits by where things stand: the row of a table, the line under a block quotation, the label before a turn."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

from onrecord.language.speakers.clauses.clause import Place
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.people.meeting import Met
from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.resolving import Resolver
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import CUES
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

CUE: Final = rf"(?:[\[(]?(?:{'|'.join(sorted(CUES)).upper()})[\])]?[ \t]{{0,2}}[-–—]?[ \t]{{1,2}})"
_LABEL: Final = re.compile(
    rf"(?:^|(?<=\n))[\d:\[\]() \t]{{0,20}}[\"“‘'«]?{CUE}?(?:([^\W\d_][^\n:]{{0,160}}):|([QA])\.)[ \t\u00a0]{{1,4}}$"
)
# A full name in the midst of a line: "Vance: Must we? Peter Moll: We must."
_IN_LINE: Final = re.compile(r"[.!?…][\"”’']?[ \u00a0]([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){1,2}):[ \u00a0]$")
# One without a colon: "**Vance** We must …".
_BARE_LABEL: Final = re.compile(r"([^\W\d_a-z][\w’'-]*(?:[ \t][^\W\d_a-z][\w.’'-]*){0,3})[ \t\u00a0]{1,4}$")
_LABEL_REACH: Final = 170
_CREDIT_LINE: Final = re.compile(r"[ \t]{0,8}(?:—|–|―|--|-|~)[ \t]{0,4}(?=[^\W\d_])")
_LONGEST_CREDIT: Final = 160
_LONGEST_SIGNATURE: Final = 80
_MARKS: Final = frozenset("\"“”„«»‘’'")
# What is played in, before the brackets with who it is.
_TAPES: Final = CUES | {"archive", "recording", "voice"}
_WRITERS: Final = frozenset("reporter editor correspondent photographer writer columnist journalist".split())
_WHO: Final = frozenset("who speaker name person source attribution quoted politician leader".split()) | {"said by"}
_QUESTIONS: Final = frozenset({"q", "question"})
_ANSWERS: Final = frozenset({"a", "answer"})
_LABELS: Final = _QUESTIONS | _ANSWERS
_PLACED: Final = 0.9
_ASKED: Final = 0.8
_GUESSED: Final = 0.6

Own = Mapping[int, Sequence[int]]


def label_of(passage: Passage, quotation: Quotation) -> Stretch | None:
    """The label before a turn: the "VANCE" of "VANCE: We must …"."""
    if quotation.form != "turn":
        return None
    first, last = max(0, quotation.outer.start - _LABEL_REACH), quotation.outer.start
    match = (
        _LABEL.search(passage.prose, first, last)
        or _IN_LINE.search(passage.prose, first, last)
        or (_BARE_LABEL.match(passage.prose, 0, last) if first == 0 else None)
    )
    if match is None:
        return None
    group = match.lastindex or 1
    return Stretch(match.end(group) - len(match[group].lstrip()), match.end(group))


def read_label(text: str, start: int, place: Place, resolver: Resolver, credits: Mapping[int, Credit]) -> Credit:
    """Whom the label `text` of a turn, which begins at `start`, means: a name, the one who asks, or the one who answers."""
    if text.lower() in _QUESTIONS:
        return Credit(text, None, _ASKED)
    if text.lower() in _ANSWERS:
        return _answer(text, resolver, credits)
    scan = place.scan
    opening = (phrase for phrase in scan.phrases if scan.tokens[phrase.first].start >= start and phrase.last < place.quote)
    phrase = next(opening, None)
    if phrase is not None and phrase.head in _TAPES and scan.form(phrase.last) == "(":
        # "ARCHIVE (VANCE, 1961): We must …"
        phrase = scan.starting(phrase.last + 1)
    if phrase is None or phrase.kind == "pronoun":
        return Credit(text, Member(text, named=False), _PLACED)
    member = resolver.cast.find(scan.reading, phrase)
    resolver.speaks(member)
    return Credit(text, member, _PLACED)


def _answer(text: str, resolver: Resolver, credits: Mapping[int, Credit]) -> Credit:
    """Who answers: whoever has a label of his own, or whom the head names first. Where it names others as well, one of them may
    be the writer or the one who asks."""
    if resolver.interviewee is None:
        labelled = (credit.member for credit in credits.values() if credit.explicit)
        members = (member for member in chain(labelled, resolver.cast.members) if member is not None)
        found = list(dict.fromkeys(filter(_may_answer, members)))
        resolver.interviewee = found[0] if found else None
        resolver.alone = len(found) == 1
    return Credit(text, resolver.interviewee, _ASKED if resolver.alone else _GUESSED)


def _may_answer(member: Member) -> bool:
    """Whether somebody may be the one interviewed: no label ("Q"), and no lone word of a title ("Interview")."""
    lone = len(member.words) == 1 and not (member.is_person or member.mentions > 1)
    return member.named and not (member.thing or lone) and _LABELS.isdisjoint(member.words)


def credit_line(line: str) -> int | None:
    """Where the words of a line begin that only credits what stands above it ("— Anna Vance"); None for any other."""
    match = _CREDIT_LINE.match(line)
    return None if match is None or len(line) > _LONGEST_CREDIT else match.end()


def is_signature(passages: Sequence[Passage], index: int, scans: Sequence[Scan]) -> bool:
    """Whether a passage under a block quotation is nothing but a name and what its bearer is: "Anna Vance, Bergen"; under
    a paragraph in quote marks, a name and a calling: "Anna Vance, harbour master"."""
    here, before = passages[index], passages[index - 1] if index else None
    if before is None or here.kind not in {"paragraph", "quotation"} or len(scans) != 1:
        return False
    scan, line = scans[0], here.prose.rstrip()
    phrase = scan.starting(0)
    if phrase is None or phrase.kind != "name" or len(line) > _LONGEST_SIGNATURE or not line[-1].isalnum():
        return False
    if scan.form(phrase.last) not in {"", ","} or scan.verbs(0, scan.last):
        return False
    calling = scan.starting(phrase.last + 1) if scan.form(phrase.last) == "," else None
    return before.kind == "quotation" or (
        _is_all_quoted(before)
        and calling is not None
        and is_person_noun(calling.head)
        and calling.head not in _WRITERS
        and calling.last == scan.last
    )


def _is_all_quoted(passage: Passage) -> bool:
    """Whether a paragraph begins and ends with quote marks."""
    prose = passage.prose.strip()
    return passage.kind == "paragraph" and prose[:1] in _MARKS and prose[-1:] in _MARKS


def read_credit_line(start: int, scans: Sequence[Scan], resolver: Resolver, met: Met) -> Credit | None:
    """Whom the credit line that begins at `start` of its passage names."""
    phrase = next((phrase for phrase in scans[0].phrases if scans[0].tokens[phrase.first].start <= start + 1), None)
    numbered = phrase is not None and scans[0].is_numbered(phrase)
    meaning = resolver.meaning(scans[0], phrase, met) if phrase is not None and not numbered else None
    if phrase is None or meaning is None:
        return None
    resolver.speaks(meaning.member)
    return Credit(scans[0].text(phrase), meaning.member, _PLACED)


def above(passages: Sequence[Passage], index: int, own: Own) -> list[int]:
    """The quotations above a credit line: those of its block quotation, or of the paragraph before it."""
    here = passages[index]
    found: list[int] = []
    for before in range(index - 1, -1, -1):
        passage = passages[before]
        block = passage.kind == here.kind == "quotation"
        if before not in own or (block and passage.group != here.group):
            break
        found.extend(own[before])
        if not block:
            break
    return found


def read_rows(
    passages: Sequence[Passage], paragraphs: Sequence[Sequence[Scan]], own: Own, resolver: Resolver
) -> dict[int, Credit]:
    """The credits of the quotations in tables, by the cell of their row that says who."""
    found: dict[int, Credit] = {}
    for cell, who in _row_speakers(passages, own).items():
        scan = next(iter(paragraphs[who]), None)
        phrase = next((phrase for phrase in scan.phrases if phrase.kind != "pronoun"), None) if scan is not None else None
        if scan is not None and phrase is not None:
            member = resolver.cast.find(scan.reading, phrase)
            found.update(dict.fromkeys(own[cell], Credit(scan.text(phrase), member, _PLACED)))
    return found


def _row_speakers(passages: Sequence[Passage], own: Own) -> dict[int, int]:
    """For each table cell with a quotation, the cell of its row under "Who" or "Speaker", or else the first without a
    quotation."""
    rows: dict[tuple[int, int], list[int]] = {}
    columns: dict[int, int] = {}
    for index, passage in enumerate(passages):
        cell = passage.cell
        if cell is not None and cell.row:
            rows.setdefault((cell.table, cell.row), []).append(index)
        elif cell is not None and passage.prose.strip().lower() in _WHO:
            columns.setdefault(cell.table, cell.column)
    found: dict[int, int] = {}
    for (table, _), cells in rows.items():
        silent = [index for index in cells if index not in own and passages[index].prose.strip()]
        under = [index for index in silent if (cell := passages[index].cell) is not None and cell.column == columns.get(table)]
        for index in (index for index in cells if index in own):
            # What stands in the same cell, as all of a newsletter may, tells no more than the lines of any page.
            beside = [other for other in under or silent if passages[other].cell != passages[index].cell]
            found |= {index: beside[0]} if beside else {}
    return found
