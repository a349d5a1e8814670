"""Whom a draft credits with a quotation, how surely, and what that says of the speaker of an entry."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.corpus.attribution.descriptions import is_text, is_voice
from onrecord.corpus.attribution.people import BY_NAME, GUESS, SURE, People
from onrecord.corpus.attribution.rivals import is_alone, rivals
from onrecord.corpus.lexicon import PRONOUNS, SAYING
from onrecord.language.speakers.words import verbs
from onrecord.model import Draft, Person, Quotation, Quote

_SAYING: Final = SAYING | verbs.SAYING
# Whom these mean another sentence says, or nobody: "Vance is one who says “…”".
_SOMEBODY: Final = frozenset({"one", "the one", "another", "others", "some"})
# Who says so need be none of those whom the rules know.
_ANYBODY: Final = frozenset("someone somebody anyone anybody everyone everybody nobody another others".split())
_BELONGING: Final = frozenset("mine yours ours theirs".split())
# "She adds", right behind a quotation.
_SHE_SAYS: Final = re.compile(r",?\s(he|she)\s([a-z]{3,12})\b")


class Credited(NamedTuple):
    """Whom a draft credits with a quotation: a value, so that what was made of the same words and credit is remembered.
    `pronoun` is the "she" of a "she adds" right behind it, whoever else seems to be credited; `alone` says that a
    "he" or "she" that is the credit is what the rules call whom it means, and that nobody else comes up before it."""

    people: People
    credit: str | None
    speaker: Person | None
    confidence: float
    pronoun: str | None
    alone: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is no guess. A word before a colon may be anything; if it is the name of a speaker it is that."""
        named = self.confidence >= BY_NAME and self.speaker is not None and self.credit == self.speaker.name
        return (
            self.confidence >= SURE
            or (self.alone and self.confidence >= GUESS)
            or (named and self.people.who(self.speaker) is not None)
        )

    @property
    def stranger(self) -> bool:
        """Whether it is surely somebody of whom the rules have no words: another with a name, or "a heckler"."""
        return self.confidence >= SURE and self.people.is_stranger(self.speaker)

    def is_anybody(self, quote: Quote) -> bool:
        """Whether it is "someone", "mine" or "my uncle", or "it" where no body speaks."""
        credit = (self.credit or "").lower()
        if credit == "it":
            return not self.people.may_be_it(quote.speaker)
        return credit in _BELONGING | _ANYBODY or credit.startswith("my ")

    def __call__(self, quote: Quote) -> bool | None:
        """Whether it is an entry's speaker; not known where the draft leaves that to a guess."""
        excluded = self.people.excluded_by_pronoun
        if excluded(self.credit, quote.speaker) or excluded(self.pronoun, quote.speaker):
            return False
        if self.people.goes_by(self.credit, self.speaker) is False:
            # The draft's "she" is none whom the rules call "he".
            return None
        answer = self.people.is_speaker(self.speaker, quote.speaker)
        return answer if self.sure or (answer and self.confidence >= GUESS) else None


def credited(draft: Draft, people: People, quotation: Quotation) -> Credited:
    """Whom a draft credits with one of its quotations."""
    behind = _SHE_SAYS.match(draft.passages[quotation.passage].prose, quotation.outer.end)
    pronoun = behind[1] if behind is not None and behind[2] in _SAYING else None
    by_pronoun = (quotation.credit or "").lower() in PRONOUNS
    alone = by_pronoun and people.goes_by(quotation.credit, quotation.speaker) is True and is_alone(draft, quotation)
    return Credited(people, quotation.credit, quotation.speaker, quotation.confidence, pronoun, alone)


def is_speaker(draft: Draft, quotation: Quotation, credit: Credited, quote: Quote) -> bool | None:
    """Whether a draft credits an entry's speaker; not known where it is a guess, or where a "he" may be that one as well."""
    answer = credit(quote)
    return None if answer is False and quote.speaker in rivals(draft, credit.people, quotation) else answer


def may_speak(quotation: Quotation) -> bool:
    """Whether whom the draft credits is somebody with a name, or described by the credit itself; not "a banner", "a voice" or
    "mine", not a "she" that may be somebody else."""
    speaker, credit = quotation.speaker, quotation.credit or ""
    if speaker is None or (speaker.named and credit.lower() not in _BELONGING):
        return True
    return not (credit.lower() in PRONOUNS | _SOMEBODY or is_text(speaker.name) or is_voice(speaker.name))
