"""Words that are near an entry's but play on them: "All teachers are united in …", on a placard or in a stranger's mouth.

Where they differ in more than a slip, they are the entry's only if they are credited to its speaker, or to nobody in a draft
that is about him.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.corpus.descriptions import is_text
from onrecord.corpus.lexicon import PRONOUNS
from onrecord.corpus.meant import replaced
from onrecord.corpus.people import BY_NAME, GUESS, SURE
from onrecord.language.utterances import said
from onrecord.language.words import forms
from onrecord.text import overlapping

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.corpus.crediting import Credited
    from onrecord.corpus.people import People
    from onrecord.corpus.rendering import Rendering
    from onrecord.model import Draft, Quotation


def is_parody(draft: Draft, people: People, quotation: Quotation, credit: Credited, found: Rendering) -> bool:
    """Whether a quotation that differs from an entry is somebody's play on it, and no misquotation."""
    quote = found.recorded.quote
    who = credit(quote)
    if found.verbatim or found.slight or who is True:
        return False
    if people.is_surface(quotation.speaker):
        return not _is_named_beside(draft, people, quotation, quote.speaker)
    near = range(max(quotation.passage - 1, 0), quotation.passage + 1)
    if credit.is_anybody(quote):
        return not _is_named(draft, people, near, quote.speaker)
    sure = credit.confidence >= BY_NAME
    text = quotation.speaker is not None and is_text(quotation.speaker.name)
    if (sure and not text) or not replaced(said(quotation.text), found):
        return False
    if _has_turned(draft, people, quotation, quote.speaker):
        return True
    if people.is_speaker(quotation.speaker, quote.speaker) is True or _is_named(draft, people, near, quote.speaker):
        return False
    opens = quotation.passage == quotation.outer.start == 0
    vague = quotation.credit is None or quotation.credit.lower() in PRONOUNS
    anywhere = (vague or text) and _is_named(draft, people, range(len(draft.passages)), quote.speaker)
    return not (anywhere or (vague and opens)) or _goes_on(draft, people, quotation, near)


def _has_turned(draft: Draft, people: People, quotation: Quotation, speaker: str) -> bool:
    """Whether a paragraph has come to somebody else who may have said it: “…,” Ms Vance said. The choir has a line of its own:
    “…”"""
    if quotation.speaker is None or quotation.credit is None or quotation.confidence >= GUESS:
        return False
    if people.is_speaker(quotation.speaker, speaker) is True:
        # Somebody has come up since he was quoted: the credit would be surer else.
        return any(each.passage == quotation.passage and each.outer.start < quotation.outer.start for each in draft.quoted)
    before = draft.passages[quotation.passage].prose[: quotation.outer.start]
    own, words = before.rfind(quotation.credit), forms(before)
    named = max((end for _, end in people.places(words, speaker)), default=0)
    return people.is_stranger(quotation.speaker) and own >= 0 and len(forms(before[:own])) >= named


def _goes_on(draft: Draft, people: People, quotation: Quotation, near: range) -> bool:
    """Whether it seems to be a stranger's who is surely quoted near it: “We need more rain,” Cole said. He grinned. “…”"""
    speaker = quotation.speaker
    if quotation.confidence >= GUESS:
        # "He said" may mean anybody.
        return False
    others = (each for each in draft.quoted if each.passage in near and each.speaker == speaker)
    return people.is_stranger(speaker) and any(each.confidence >= SURE for each in others)


def _is_named_beside(draft: Draft, people: People, quotation: Quotation, speaker: str) -> bool:
    """Whether the sentence that a quotation stands in names a speaker: "A poster of Ms Vance says: “…”"."""
    prose, row = draft.passages[quotation.passage].prose, draft.sentences[quotation.passage]
    around = (prose[row[index].start : row[index].end] for index in overlapping(row, quotation.outer))
    return any(people.is_named(forms(text), speaker) for text in around)


def _is_named(draft: Draft, people: People, passages: Iterable[int], speaker: str) -> bool:
    words = (tuple([word.form for word in draft.words[index]]) for index in passages)
    return any(people.is_named(each, speaker) or people.is_called(each, speaker) for each in words)
