"""Whom a draft credits with a quotation, how surely, and what that says of the speaker of an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.corpus.attribution.descriptions import is_text, is_voice
from onrecord.corpus.attribution.people import BY_NAME, GUESS, SURE, People, places
from onrecord.corpus.lexicon import PRONOUNS, SAYING
from onrecord.language.speakers.words import verbs
from onrecord.language.speakers.words.lexicon import CALENDAR, OPENERS
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.words import forms
from onrecord.model import Draft, Person, Quotation, Quote

_SAYING: Final = SAYING | verbs.SAYING
# Whom these mean another sentence says, or nobody: "Vance is one who says “…”".
_SOMEBODY: Final = frozenset({"one", "the one", "another", "others", "some"})
# Who says so need be none of those whom the rules know.
_ANYBODY: Final = frozenset("someone somebody anyone anybody everyone everybody nobody another others".split())
# How many sentences before a "he" may have named whom it means.
_FAR: Final = 12
# What means another than the subject of its sentence, and what may.
_HIM: Final = frozenset({"him", "her"})
_HIS: Final = frozenset({"his", "he", "she"})
_BELONGING: Final = frozenset("mine yours ours theirs".split())
_WORDS: Final = re.compile(r"[^\W\d_]+")
# "She adds", right behind a quotation.
_SHE_SAYS: Final = re.compile(r",?\s(he|she)\s([a-z]{3,12})\b")


class Credited(NamedTuple):
    """Whom a draft credits with a quotation: a value, so that what was made of the same words and credit is remembered.
    `pronoun` is the "she" of a "she adds" right behind it, whoever else seems to be credited; `rivals` are the speakers whom a
    "he" or "she" that is the credit may mean as well; `alone` says that nobody else comes up there."""

    people: People
    credit: str | None
    speaker: Person | None
    confidence: float
    pronoun: str | None
    rivals: frozenset[str] = frozenset()
    alone: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is no guess. A word before a colon may be anything; if it is the name of a speaker it is that."""
        named = self.confidence >= BY_NAME and self.speaker is not None and self.credit == self.speaker.name
        alone = self.alone and self.confidence >= GUESS and self.people.goes_by(self.credit, self.speaker) is True
        return self.confidence >= SURE or alone or (named and self.people.who(self.speaker) is not None)

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
        if answer is False and quote.speaker in self.rivals:
            return None
        return answer if self.sure or (answer and self.confidence >= GUESS) else None


def credited(draft: Draft, people: People, quotation: Quotation) -> Credited:
    """Whom a draft credits with one of its quotations."""
    behind = _SHE_SAYS.match(draft.passages[quotation.passage].prose, quotation.outer.end)
    pronoun = behind[1] if behind is not None and behind[2] in _SAYING else None
    by_pronoun = (quotation.credit or "").lower() in PRONOUNS
    rivals = _rivals(draft, people, quotation) if by_pronoun else frozenset()
    alone = by_pronoun and people.goes_by(quotation.credit, quotation.speaker) is True and _is_alone(draft, quotation)
    return Credited(people, quotation.credit, quotation.speaker, quotation.confidence, pronoun, rivals, alone)


def _rivals(draft: Draft, people: People, quotation: Quotation) -> frozenset[str]:
    """The speakers named before a quotation, in its paragraph or the last one, whom a "he" may mean as well as whom it seems to
    mean. It is his for sure only if he was the last to be named, and has just spoken or opens the paragraph."""
    if quotation.speaker is None:
        return frozenset()
    name = forms(quotation.speaker.name)[-1:]
    told = list(_told(draft, quotation))[-_FAR:]
    own = max(((at, end) for at, (row, _) in enumerate(told) for _, end in places(row, name)), default=(-1, 0))
    row, opens = told[own[0]] if own[1] else ((), False)
    leads = opens and _HIM.isdisjoint(row) and _HIS.isdisjoint(row)
    sure = leads or (_HIM.isdisjoint(row) and not SAYING.isdisjoint(row))
    others = ((key, (at, end)) for at, (row, _) in enumerate(told) for key, end in people.named(row))
    return frozenset(key for key, place in others if place > own or not sure)


def _is_alone(draft: Draft, quotation: Quotation) -> bool:
    """Whether nobody but its speaker comes up before a quotation in its paragraph and the last one: no other name, and nobody
    described."""
    own = set(forms(quotation.speaker.name)) if quotation.speaker is not None else set()
    found = False
    for sentence, _ in _near(draft, quotation):
        for number, word in enumerate(_WORDS.findall(sentence)):
            form = word.lower()
            known = CALENDAR if number else OPENERS
            if not own.isdisjoint(forms(word)):
                found = True
            elif is_person_noun(form) or (word[:1].isupper() and form not in known):
                return False
    return found


def _told(draft: Draft, quotation: Quotation) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The folded words of each sentence before a quotation in its paragraph and the last one; whether it opens the former."""
    return ((forms(sentence), opens) for sentence, opens in _near(draft, quotation))


def _near(draft: Draft, quotation: Quotation) -> Iterator[tuple[str, bool]]:
    """Each sentence before a quotation in its paragraph and the last one; whether it opens the former."""
    for passage in range(max(quotation.passage - 1, 0), quotation.passage + 1):
        prose, own = draft.passages[passage].prose, passage == quotation.passage
        end = quotation.outer.start if own else len(prose)
        for number, sentence in enumerate(draft.sentences[passage]):
            if sentence.start < end:
                yield prose[sentence.start : min(sentence.end, end)], own and not number


def may_speak(quotation: Quotation) -> bool:
    """Whether whom the draft credits is somebody with a name, or described by the credit itself; not "a banner", "a voice" or
    "mine", not a "she" that may be somebody else."""
    speaker, credit = quotation.speaker, quotation.credit or ""
    if speaker is None or (speaker.named and credit.lower() not in _BELONGING):
        return True
    return not (credit.lower() in PRONOUNS | _SOMEBODY or is_text(speaker.name) or is_voice(speaker.name))
