"""unquoted-verbatim: a run of words from a quote or a source with no quote marks.

Flagged: eight words or more in a row that stand so in a quote on record, in the writer's own voice.

Clean: the same words in quote marks, in a block quotation or in a labelled turn of a transcript; shorter runs; runs of
common words.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compared import Compared
from onrecord.corpus.lifted import Lifted
from onrecord.model import Hit
from onrecord.text import Stretch


def check(compared: Compared) -> Iterator[Hit]:
    draft = compared.draft
    for index, words in enumerate(draft.words):
        quoted = [quotation.outer for quotation in draft.quotations if quotation.passage == index]
        for run in compared.record.lifted.runs(tuple(word.form for word in words)):
            stretch = Stretch(words[run.start].start, words[run.end - 1].end)
            if not any(outer.start < stretch.end and stretch.start < outer.end for outer in quoted):
                yield _hit(compared, index, stretch, run)


def _hit(compared: Compared, passage: int, stretch: Stretch, run: Lifted) -> Hit:
    quote = run.recorded.quote
    return Hit(
        span=compared.draft.passages[passage].span(stretch),
        message=f"{run.end - run.start} words in a row are {compared.name(quote)}'s, without quote marks.",
        entry=quote,
        expected=run.recorded.text(run.at, run.at + run.end - run.start),
    )
