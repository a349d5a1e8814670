"""Words that are near an entry's but play on them: "All teachers are united in …", on a placard or in a stranger's mouth.

Where they differ in more than a slip, they are the entry's only if they are credited to its speaker, or to nobody in a draft
that names him.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from onrecord.corpus.attribution.descriptions import bare, is_new, is_voice
from onrecord.corpus.attribution.people import BY_NAME, GUESS, SURE
from onrecord.corpus.lexicon import PRONOUNS
from onrecord.corpus.matching.meant import replaced
from onrecord.language.utterances import said
from onrecord.language.words import words
from onrecord.text import overlapping

if TYPE_CHECKING:
    from onrecord.corpus.attribution.crediting import Credited
    from onrecord.corpus.attribution.people import People
    from onrecord.corpus.rendering import Rendering
    from onrecord.model import Draft, Person, Quotation

# “…,” your reporter was told.
_WAS_TOLD: Final = re.compile(r",?\s(?:[\w'’-]{1,20}\s){1,4}(?:was|were)\stold\b")


class Parodies:
    """Tells which near-quotations of one draft are somebody's play on an entry; where it names whom is looked up once."""

    def __init__(self, draft: Draft, people: People) -> None:
        self._draft, self._people = draft, people
        self._named: dict[tuple[str, str], bool] = {}
        self._about: dict[str, bool] = {}
        self._quoted: defaultdict[int, set[Person]] = defaultdict(set)
        for quotation in draft.quoted:
            if quotation.speaker is not None and quotation.confidence >= SURE:
                self._quoted[quotation.passage].add(quotation.speaker)

    def has(self, quotation: Quotation, credit: Credited, found: Rendering) -> bool:
        """Whether a quotation that differs from an entry is somebody's play on it, and no misquotation."""
        quote = found.recorded.quote
        if found.verbatim or found.slight or self._people.is_speaker(quotation.speaker, quote.speaker) is True:
            return False
        voice = quotation.speaker is not None and is_voice(quotation.speaker.name)
        if voice or credit.is_anybody(quote):
            return self._is_nobodys(quotation, quote.speaker)
        if credit.confidence >= BY_NAME or not replaced(said(quotation.text), found):
            return False
        own = quote.speaker
        return self._is_strangers(quotation, own) or self._is_unowned(quotation, own) or self._is_hearsay(quotation, own)

    def _is_nobodys(self, quotation: Quotation, speaker: str) -> bool:
        """Whether nobody knows who says it, and no speaker is named in the sentence of "a sign", or near "the sign"."""
        if not is_new(quotation.credit or ""):
            return not self._is_named_near(quotation, speaker)
        prose, row = self._draft.passages[quotation.passage].prose, self._draft.sentences[quotation.passage]
        return not any(self._names(prose[slice(*row[at])], speaker) for at in overlapping(row, quotation.outer))

    def _is_strangers(self, quotation: Quotation, speaker: str) -> bool:
        """Whether it seems to be a stranger's, and the speaker is not named near: “It rains,” Cole said. He grinned. “…”"""
        person = quotation.speaker
        if (quotation.credit or "").lower() in PRONOUNS:
            # "He said" may mean anybody; "he grinned" whom the draft has just quoted.
            going_on = any(person in self._quoted[passage] for passage in _near(quotation))
            if quotation.confidence >= GUESS or not going_on:
                return False
        return self._people.is_stranger(person) and not self._is_named_near(quotation, speaker)

    def _is_unowned(self, quotation: Quotation, speaker: str) -> bool:
        """Whether a draft that does not open with it names the speaker nowhere."""
        if quotation.passage == quotation.outer.start == 0:
            return False
        if speaker not in self._about:
            self._about[speaker] = any(self._names(passage.prose, speaker) for passage in self._draft.passages)
        return not self._about[speaker]

    def _is_hearsay(self, quotation: Quotation, speaker: str) -> bool:
        """Whether somebody "was told" it, and nobody near is the speaker who may have told it."""
        told = _WAS_TOLD.match(self._draft.passages[quotation.passage].prose, quotation.outer.end)
        return told is not None and quotation.speaker is None and not self._is_named_near(quotation, speaker)

    def _is_named_near(self, quotation: Quotation, speaker: str) -> bool:
        return any(self._names(self._draft.passages[at].prose, speaker) for at in _near(quotation))

    def _names(self, text: str, speaker: str) -> bool:
        """Whether a text names a speaker, if only by his surname or the end of a description."""
        asked = text, speaker
        if asked not in self._named:
            people, row = self._people, words(text)
            forms, surname = tuple(word.form for word in row), people.surname(speaker)
            called = any(bare(word.form) == surname and text[word.start].isupper() for word in row)
            self._named[asked] = called or people.is_named(forms, speaker) or people.is_called(forms, speaker)
        return self._named[asked]


def _near(quotation: Quotation) -> range:
    """The passage of a quotation and the one before."""
    return range(max(quotation.passage - 1, 0), quotation.passage + 1)
