"""unquoted-verbatim: a run of words from a quote or a source with no quote marks.

Flagged: eight words or more in a row that stand so in a quote on record, or eleven that stand so in a source, in the
writer's own voice.

Clean: the same words in quote marks, in a block quotation or in a labelled turn of a transcript; words given to
their speaker by name ("Ms Vance said that"); shorter runs; runs of common words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from onrecord.corpus.compared import Compared
from onrecord.corpus.lexicon import SAYING
from onrecord.language.words import forms
from onrecord.model import Hit, Quote, Source
from onrecord.text import Stretch, overlapping


def check(compared: Compared) -> Iterator[Hit]:
    quoted: defaultdict[int, list[Stretch]] = defaultdict(list)
    for quotation in compared.draft.quoted:
        quoted[quotation.passage].append(quotation.outer)
    for passage in range(len(compared.draft.passages)):
        taken = quoted[passage]
        for stretch, count, origin in _runs(compared, passage):
            if not any(other.start < stretch.end and stretch.start < other.end for other in taken):
                taken.append(stretch)
                if not _is_credited(compared, passage, stretch, origin):
                    yield _hit(compared, passage, stretch, count, origin)


def _is_credited(compared: Compared, passage: int, stretch: Stretch, origin: Quote | Source) -> bool:
    """Whether the sentence gives the words to their speaker without quote marks: "the harbour master said that"."""
    draft = compared.draft
    words = draft.words[passage]
    if isinstance(origin, Source) or not compared.record.people.is_named(tuple(word.form for word in words), origin.speaker):
        return False
    sentences = [draft.sentences[passage][index] for index in overlapping(draft.sentences[passage], stretch)]
    return any(
        word.form in SAYING and not stretch.start <= word.start < stretch.end
        for each in sentences
        for word in words
        if each.start <= word.start < each.end
    )


def _runs(compared: Compared, passage: int) -> Iterator[tuple[Stretch, int, Quote | Source]]:
    """The runs of a passage, those from quotes first: a quote says whose the words are."""
    words, record = compared.draft.words[passage], compared.record
    said = forms(compared.draft.passages[passage].prose)
    for run in record.lifted.runs(said):
        yield Stretch(words[run.start].start, words[run.end - 1].end), run.end - run.start, run.recorded.quote
    for source, start, end in record.sources.runs(said):
        yield Stretch(words[start].start, words[end - 1].end), end - start, source


def _hit(compared: Compared, passage: int, stretch: Stretch, count: int, origin: Quote | Source) -> Hit:
    span = compared.draft.passages[passage].span(stretch)
    if isinstance(origin, Source):
        return Hit(span=span, message=f"{count} words in a row stand in {origin.title}, without quote marks.", source=origin)
    message = f"{count} words in a row without quote marks; on record these are the words of {compared.called(origin.speaker)}."
    return Hit(span=span, message=message, entry=origin, expected=origin.text)
