"""The cuts in a quotation that turn its sense although every word of it checks out: which rule speaks of which place."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.cutting import endings, openings, questions, sense
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Difference, Range, Setting
from onrecord.language.utterances import Gap, Said


def turned(said: Said, placed: list[Range], recorded: Recorded, setting: Setting) -> Iterator[Difference]:
    """Cuts that turn the sense although every word checks out."""
    count, start, end = len(said.words), placed[0][0], placed[-1][1]
    runs = said.runs()
    marks = {gap.before: gap for gap in said.gaps}
    bracketed = list(_bracketed_ends(said, marks, (start, end), recorded, setting))
    yield from bracketed
    led_in = setting.comes_from or any(each.quoted[0] == 0 for each in bracketed)
    before = None if led_in else openings.turned_by_start(recorded, (start, end), setting.around)
    if before is not None:
        yield Difference("cut", (0, count), (before, start))
    for index in range(1, len(placed)):
        left_out = (placed[index - 1][1], placed[index][0])
        at = runs[index][0]
        if sense.turned_by_gap(recorded, *left_out, marks[at], setting.around):
            yield Difference("cut", (at - 1, at + 1), left_out)
    after = None if setting.goes_on else endings.turned_by_end(recorded, placed, setting.around, setting.beside)
    if after is not None:
        yield Difference("cut", (0, count), (end, after + 1))
    asks = setting.asked or "?" in said.text
    question = None if led_in or asks else questions.unasked(recorded, (start, end), setting.around)
    if question is not None:
        yield Difference("question", (0, count), question)


def _bracketed_ends(
    said: Said, marks: dict[int, Gap], place: Range, recorded: Recorded, setting: Setting
) -> Iterator[Difference]:
    """Brackets at an end of the quotation that stand in the place of words that carry the sense."""
    count, (start, end) = len(said.words), place
    if 0 in marks:
        opening = (sense.sentence_start(recorded, start), start)
        if sense.turned_by_bracket(recorded, *opening, marks[0], setting.around):
            yield Difference("cut", (0, 1), opening)
    if count in marks:
        closing = (end, sense.sentence_end(recorded, end))
        if sense.turned_by_bracket(recorded, *closing, marks[count], setting.around):
            yield Difference("cut", (count - 1, count), closing)
