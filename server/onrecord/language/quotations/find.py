"""All quotations of a draft in one row, each knowing what it is nested in and what it goes on from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.language.quotations.blocks import find_blocks
from onrecord.language.quotations.judged import LEADING
from onrecord.language.quotations.marks import find_marks
from onrecord.language.quotations.mentions import is_mention, is_reported
from onrecord.language.quotations.pairs import pair
from onrecord.language.quotations.parts import Part, trimmed
from onrecord.language.quotations.spoken import is_spoken
from onrecord.language.quotations.turns import find_turns, without_labels
from onrecord.language.speakers.words.verbs import TOUCHING
from onrecord.memory import remembered
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STOP: Final = re.compile(r"(?<=[^\W_A-Z][^\WA-Z])[.!?](?=\s|$)")
_NAME: Final = 30
_LONGEST_CREDIT: Final = 180
_CREDITED: Final = frozenset(",?!…—–-")
_SINGLE: Final = re.compile(r"\s{0,8}['‘‛](?!')")
_LIST: Final = re.compile(r"\s?,?\s{0,4}(?:(?:and|or|nor|but)\s)?\s{0,4}(?:(?:the|an?|its|his|her|their)\s)?")
_ENDED: Final = frozenset(".!?…,:;—–-")


def find_quotations(passages: Sequence[Passage]) -> tuple[Quotation, ...]:
    """The quotations of a draft in the order they stand in, none of them credited yet. Never raises, in linear time."""
    marked = without_labels(
        passages, [_marked(passage.prose, _may_go_on(passages, index)) for index, passage in enumerate(passages)]
    )
    blocks = find_blocks(passages, marked)
    turns = find_turns(passages, marked)
    dashed = _dashed(passages, marked)
    found: list[Quotation] = []
    left_open: tuple[int, Part] | None = None
    last: int | None = None
    unmarked = blocks.keys() | turns.keys() | dashed.keys()
    for index, passage in enumerate(passages):
        parts = marked[index]
        if index in unmarked:
            parts = [*([blocks[index]] if index in blocks else []), *turns.get(index, ()), *dashed.get(index, ()), *parts]
        if left_open is None and not parts:
            continue
        if left_open is not None and (rest := _rest_of(passages, index, parts, left_open[1])) is not None:
            parts = [rest, *parts]
        if len(parts) > 1:
            parts = sorted(parts, key=lambda part: (part.outer.start, -part.outer.end))
        first = len(found)
        last = _place(found, index, passage, parts, last)
        if left_open is not None and parts and _goes_on(passages, index, parts[0], left_open[1]):
            found[first] = found[first]._replace(continues=left_open[0])
        left_open = _left_open(first, parts, passage.prose)
    return tuple(found)


def _dashed(passages: Sequence[Passage], marked: Sequence[Sequence[Part]]) -> dict[int, list[Part]]:
    """Dialogue between dashes, in the drafts that may have some: those without double marks."""
    if any(part.family == "double" for parts in marked for part in parts):
        return {}
    from onrecord.language.quotations.dashes import find_dashed

    return find_dashed(passages)


def _may_go_on(passages: Sequence[Passage], index: int) -> bool:
    """Whether what a passage leaves open in single marks may go on in the next: that one begins with such a mark, and this one
    ends as a sentence does."""
    if index + 1 >= len(passages) or _SINGLE.match(passages[index + 1].prose) is None:
        return False
    return passages[index + 1].kind == passages[index].kind and passages[index].prose.rstrip()[-1:] in _ENDED


@remembered
def _marked(prose: str, goes_on: bool) -> tuple[Part, ...]:
    """The words between quote marks; `goes_on` says that those left open in single marks may go on in the next passage."""
    parts: list[Part] = []
    listed: list[Part] = []
    for quoted in pair(prose, find_marks(prose), goes_on=goes_on):
        words = trimmed(prose, quoted.opening.end, quoted.end)
        if words.end <= words.start:
            continue
        outer = Stretch(quoted.opening.start, quoted.closing.end if quoted.closing is not None else words.end)
        spoken = is_spoken(prose, quoted, words.start, words.end)
        is_open, mention = False, False
        if quoted.outer is None:
            is_open = quoted.closing is None
            mention = not spoken or is_mention(prose, *outer, prose[words.start : words.end])
        part = Part(outer, words, family=quoted.opening.family, open=is_open, mention=mention)
        if quoted.outer is None:
            if not listed or not _is_listed(prose, listed[-1], part):
                _settle_list(prose, parts, listed)
                listed = []
            listed.append(part)
        if spoken:
            parts.append(part)
    _settle_list(prose, parts, listed)
    return tuple(parts)


def _settle_list(prose: str, parts: list[Part], listed: Sequence[Part]) -> None:
    """All of a list are said if one of them is, and mentioned if they are names: “the prisoner,” “the person in question.” The
    spoken ones are in `parts` already."""
    if len(listed) < 2 or len({part.mention for part in listed}) < 2:
        return
    said = any(not part.mention and (is_reported(prose, *part.outer) or not _is_name(prose, part.stretch)) for part in listed)
    outers = {part.outer for part in listed}
    since = bisect_left(parts, listed[0].outer.start, key=_start)
    spoken, nested = {part.outer for part in parts[since:]}, [part for part in parts[since:] if part.outer not in outers]
    whole = [part._replace(mention=not said) for part in listed if said or part.outer in spoken]
    parts[since:] = sorted([*nested, *whole], key=_start)


def _is_name(prose: str, words: Stretch) -> bool:
    """Whether words are a few behind an article: “the person in question”."""
    return words.end - words.start <= _NAME and prose[words.start : words.end].split()[0].lower() in LEADING


def _start(part: Part) -> int:
    return part.outer.start


def _is_listed(prose: str, before: Part, part: Part) -> bool:
    """Whether words go with those in the marks before, as “this,” “that” and “the other” do."""
    listed = _LIST.fullmatch(prose, before.outer.end, part.outer.start)
    if listed is None or not prose[part.stretch.start].islower():
        return False
    return listed.group().strip() != "" or prose[before.stretch.end - 1] == ","


def _place(found: list[Quotation], index: int, passage: Passage, parts: Sequence[Part], last: int | None) -> int | None:
    """Add a passage's quotations to those found. `last` and what is returned are the last quotation that is not nested."""
    around: list[int] = []
    for part in parts:
        while around and found[around[-1]].outer.end < part.outer.end:
            around.pop()
        within = around[-1] if around else None
        continues = None
        if within is None:
            continues = (
                last if last is not None and (part.resumes or _is_split(passage.prose, index, found[last], part)) else None
            )
            last = len(found)
        around.append(len(found))
        words = part.stretch
        text = passage.prose[words.start : words.end]
        span = passage.span(words)
        found.append(
            Quotation(span, text, index, words, part.outer, part.form, None, None, 0.0, continues, within, part.mention)
        )
    return last


def _is_split(prose: str, index: int, before: Quotation, part: Part) -> bool:
    """Whether nothing but a credit stands between two parts of what somebody said: “Russia,” Vance said, “is rearming.”"""
    if before.passage != index or part.form != "marks":
        return False
    gap = prose[before.outer.end : part.outer.start][: _LONGEST_CREDIT + 1]
    if not gap.strip():
        return "\n" in gap and before.outer.end == before.stretch.end
    one_inside_brackets = gap.count("(") != gap.count(")")
    if len(gap) > _LONGEST_CREDIT or ":" in gap or one_inside_brackets or _STOP.search(gap.rstrip()[:-1]):
        return False
    verbs = sum(word.lower() in TOUCHING for word in _WORD.findall(gap))
    return verbs == 1 and (before.text[-1:] in _CREDITED or gap.lstrip()[:1] in _CREDITED)


def _rest_of(passages: Sequence[Passage], index: int, parts: Sequence[Part], left_open: Part) -> Part | None:
    """What a paragraph begins with of a quotation that the one before leaves open, and that this one closes without a mark of
    its own: “We must act. / We must go,” Vance said."""
    prose = passages[index].prose
    mark = next((mark for mark in find_marks(prose) if mark.family == left_open.family), None)
    if mark is None or mark.role != "close" or passages[index].kind != passages[index - 1].kind:
        return None
    words = trimmed(prose, 0, mark.start)
    # A mark behind a digit may be that of inches.
    if words.end <= words.start or prose[words.end - 1].isdigit() or (parts and parts[0].outer.start < mark.end):
        return None
    return Part(Stretch(words.start, mark.end), words, family=mark.family, resumes=True)


def _goes_on(passages: Sequence[Passage], index: int, part: Part, left_open: Part) -> bool:
    """Whether a paragraph that opens with a mark goes on with what the one before left open."""
    starts = not passages[index].prose[: part.outer.start].strip()
    return starts and part.family == left_open.family and passages[index].kind == passages[index - 1].kind


def _left_open(first: int, parts: Sequence[Part], prose: str) -> tuple[int, Part] | None:
    """The quotation that a passage ends without closing."""
    for number in range(len(parts) - 1, -1, -1):
        if parts[number].open:
            return None if prose[parts[number].outer.end :].strip() else (first + number, parts[number])
    return None
