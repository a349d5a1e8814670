"""unquoted-verbatim: a run of words from a quote or a source with no quote marks.

Flagged: eight words or more in a row that stand so in a quote on record, or eleven that stand so in a source, in the
writer's own voice.

Clean: the same words in quote marks, in a block quotation or in a labelled turn of a transcript; words given to
their speaker by name ("Ms Vance said that", "Vance: …", "the sum is Ms Vance's: that …") or in an interview; shorter
runs; runs of common words; what a sentence that stands in a source reports of a speaker whom it names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from onrecord.corpus.compared import Compared
from onrecord.corpus.index.lifted import LiftedIndex, SourceIndex
from onrecord.corpus.lexicon import SAYING
from onrecord.language.reported import credited_report
from onrecord.language.speakers.words import verbs
from onrecord.language.words import forms, words
from onrecord.model import Hit, Quotation, Quote, Source
from onrecord.text import Stretch, overlapping

_STOPS: Final = frozenset('.!?…:”"')
_LONGEST_LABEL: Final = 80
# "By her count" and "in her telling" give something to somebody as well.
_SAYING: Final = SAYING | verbs.SAYING | frozenset("count telling reckoning account calculation".split())
_HE: Final = frozenset({"he", "she"})
_THAT: Final = "that "


def check(compared: Compared) -> Iterator[Hit]:
    quoted: defaultdict[int, list[Stretch]] = defaultdict(list)
    for quotation in compared.draft.quoted:
        quoted[quotation.passage].append(quotation.outer)
    record = compared.record
    for passage, (_, prose, *_) in enumerate(compared.draft.passages):
        runs = record.memory.recall(prose, _runs, record.lifted, record.sources, prose)
        if not runs:
            continue
        taken = quoted[passage]
        around = _Around(compared, passage)
        for stretch, count, origin in runs:
            if not any(other.start < stretch.end and stretch.start < other.end for other in taken):
                taken.append(stretch)
                if not (around.reported(stretch) if isinstance(origin, Source) else around.credits(stretch, origin.speaker)):
                    yield _hit(compared, passage, stretch, count, origin)


class _Around:
    """Who says what in a passage outside its quote marks. Each sentence is read once, however many runs it has."""

    def __init__(self, compared: Compared, passage: int) -> None:
        self._compared, self._passage = compared, passage
        self._said: dict[Stretch, Quotation | None] = {}
        self._telling: dict[Stretch, list[int]] = {}
        self._names: dict[tuple[int, str], bool] = {}

    def credits(self, stretch: Stretch, speaker: str) -> bool:
        """Whether the words are given to their speaker without quote marks: "the harbour master said that"."""
        compared, passage = self._compared, self._passage
        if _is_labelled(compared, passage, stretch, speaker) or compared.is_answer(passage, speaker):
            return True
        if passage and _goes_on(compared, passage, stretch):
            before = _Around(compared, passage - 1)
            last = compared.draft.sentences[passage - 1][-1]
            return before._is_named(last.end, speaker) and bool(before._tells(last))
        row = compared.draft.sentences[passage]
        sentences = [row[index] for index in overlapping(row, stretch)]
        if not self._is_named(sentences[-1].end, speaker):
            return any(self._reports(each, stretch, speaker) or self._puts_in(each, speaker) for each in sentences)
        if any(not stretch.start <= start < stretch.end for each in sentences for start in self._tells(each)):
            return True
        return any(self._leads(each, stretch, speaker) for each in sentences)

    def reported(self, stretch: Stretch) -> bool:
        """Whether words that stand in a source are no more than what a sentence reports of a speaker of the rules."""
        row = self._compared.draft.sentences[self._passage]
        prose = self._compared.draft.passages[self._passage].prose
        start = stretch.start + len(_THAT) if prose.startswith(_THAT, stretch.start) else stretch.start
        reports = [(said, said.stretch) for at in overlapping(row, stretch) if (said := self._reported(row[at])) is not None]
        who = self._compared.record.people.who
        return any(end >= stretch.end and at <= start and who(said.speaker) is not None for said, (at, end) in reports)

    def _reported(self, sentence: Stretch) -> Quotation | None:
        """What a sentence reports of somebody's words, with whose it is."""
        if sentence not in self._said:
            self._said[sentence] = credited_report(self._compared.draft, self._passage, sentence)
        return self._said[sentence]

    def _leads(self, sentence: Stretch, stretch: Stretch, speaker: str) -> bool:
        """Whether the speaker's name leads into the words with a colon: "the other sum, Ms Vance's: that …"."""
        lead, colon, _ = self._compared.draft.passages[self._passage].prose[sentence.start : stretch.start].rpartition(": ")
        told = tuple(forms(lead))
        return bool(colon) and any(end == len(told) for _, end in self._compared.record.people.places(told, speaker))

    def _is_named(self, end: int, speaker: str) -> bool:
        """Whether the speaker is named up to there: whom a later sentence names did not yet say this one."""
        if (end, speaker) not in self._names:
            named = tuple(word.form for word in self._compared.draft.words[self._passage] if word.start < end)
            self._names[end, speaker] = self._compared.record.people.is_named(named, speaker)
        return self._names[end, speaker]

    def _tells(self, sentence: Stretch) -> list[int]:
        """Where the words of saying stand in a sentence."""
        if sentence not in self._telling:
            words = self._compared.draft.words[self._passage]
            within = (word for word in words if sentence.start <= word.start < sentence.end)
            self._telling[sentence] = [word.start for word in within if word.form in _SAYING]
        return self._telling[sentence]

    def _puts_in(self, sentence: Stretch, speaker: str) -> bool:
        """Whether a sentence has a "he noted" of somebody who may be the speaker."""
        draft, excluded = self._compared.draft, self._compared.record.people.excluded_by_pronoun
        row = [word.form for word in draft.words[self._passage] if sentence.start <= word.start < sentence.end]
        return any(one in _HE and verb in _SAYING and not excluded(one, speaker) for one, verb in pairwise(row))

    def _reports(self, sentence: Stretch, stretch: Stretch, speaker: str) -> bool:
        """Whether a sentence reports the words of somebody who may be the speaker: "the chief said that …"."""
        said = self._reported(sentence)
        if (
            said is None
            or said.speaker is None
            or said.credit == "I"
            or not said.stretch.start <= stretch.start < said.stretch.end
        ):
            return False
        return self._compared.record.people.is_speaker(said.speaker, speaker) is not False


def _goes_on(compared: Compared, passage: int, stretch: Stretch) -> bool:
    """Whether words go on with the sentence of the passage before, as from one caption to the next."""
    before, prose = (compared.draft.passages[at].prose for at in (passage - 1, passage))
    if not compared.draft.sentences[passage - 1] or before.rstrip()[-1:] in _STOPS:
        return False
    return prose[stretch.start].islower() and not any(map(str.isalpha, prose[: stretch.start]))


def _is_labelled(compared: Compared, passage: int, stretch: Stretch, speaker: str) -> bool:
    """Whether the line begins with a label that names the speaker ("Vance: …"), or stands under one ("<dt>Vance</dt>")."""
    draft, people = compared.draft, compared.record.people
    prose = draft.passages[passage].prose
    label, colon, _ = prose[prose.rfind("\n", 0, stretch.start) + 1 : stretch.start].partition(": ")
    if colon and len(label) <= _LONGEST_LABEL and people.is_named(tuple(forms(label)), speaker):
        return True
    above = tuple(word.form for word in draft.words[passage - 1]) if passage else ()
    return (0, len(above)) in people.places(above, speaker)


def _runs(lifted: LiftedIndex, sources: SourceIndex, prose: str) -> tuple[tuple[Stretch, int, Quote | Source], ...]:
    """The runs of a passage, those from quotes first: a quote says whose the words are."""
    found: list[tuple[int, int, Quote | Source]] = [(run.start, run.end, run.recorded.quote) for run in lifted.runs(prose)]
    found += [(start, end, source) for source, start, end in sources.runs(prose)]
    stand = words(prose)
    return tuple((Stretch(stand[start].start, stand[end - 1].end), end - start, origin) for start, end, origin in found)


def _hit(compared: Compared, passage: int, stretch: Stretch, count: int, origin: Quote | Source) -> Hit:
    span = compared.draft.passages[passage].span(stretch)
    if isinstance(origin, Source):
        return Hit(span=span, message=f"{count} words in a row stand in {origin.title}, without quote marks.", source=origin)
    message = f"{count} words in a row without quote marks; on record these are the words of {compared.called(origin.speaker)}."
    return Hit(span=span, message=message, entry=origin, expected=origin.text)
