"""Claims: statements that a draft must give to somebody, found in the writer's own voice.

A claim is recognised where one sentence holds a cue of every group. It is attributed where the sentence has a word of
saying, or the passage names whose claim it is; a question, a heading and a quotation assert nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import FactIndex, KnownFact
from onrecord.corpus.lexicon import SAYING
from onrecord.corpus.people import People
from onrecord.language.words import forms
from onrecord.model import Draft
from onrecord.text import Stretch

# What leaves a claim open, so that the draft does not make it.
_OPEN: Final = frozenset("would could might may whether if".split())


class Unattributed(NamedTuple):
    """A sentence of the draft that makes a claim in the writer's own voice."""

    known: KnownFact
    passage: int
    sentence: Stretch


def unattributed(draft: Draft, index: FactIndex, people: People) -> Iterator[Unattributed]:
    """The claims of the draft that nobody is credited with."""
    for number, passage in enumerate(draft.passages):
        if passage.kind in {"heading", "quotation"}:
            continue
        for sentence in draft.sentences[number]:
            for known in index.stated(passage.prose[sentence.start : sentence.end]):
                speaker = known.fact.attribute_to
                if speaker is not None and _own_voice(draft, number, sentence, speaker, people):
                    yield Unattributed(known, number, sentence)


def _own_voice(draft: Draft, number: int, sentence: Stretch, speaker: str, people: People) -> bool:
    text = draft.passages[number].prose[sentence.start : sentence.end]
    if _is_attributed(forms(text)) or text.rstrip().endswith("?"):
        return False
    if any(each.passage == number and _overlap(each.outer, sentence) for each in draft.quoted):
        return False
    return not people.is_named(tuple(word.form for word in draft.words[number]), speaker)


def _is_attributed(forms: tuple[str, ...]) -> bool:
    """Whether a word of saying or of doubt stands among the words; "will be told" is told of somebody, not by him, and
    "if X, Y will" leaves nothing open."""
    if "if" in forms and "will" not in forms:
        return True
    return any(
        form in _OPEN or (form in SAYING and not (form == "told" and before in {"be", "been", "being", "was", "were"}))
        for before, form in zip(["", *forms], forms, strict=False)
    )


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one.start < other.end and other.start < one.end
