"""Where a phrase stands in its sentence: as a subject, or as part of another phrase."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.sentence import Sentence
from onrecord.language.speakers.words.lexicon import ADVERBS, CONJUNCTIONS, PREPOSITIONS, RELATIVES
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.speakers.words.verbs import TOUCHING

JOINTS: Final = frozenset({"and", "or", "&"})
_SUBORDINATING: Final = frozenset("as after before since until till than once like".split())
WHEN: Final = _SUBORDINATING | {"when", "because", "if", "while"}
_CLAUSAL: Final = WHEN | RELATIVES | {"what"}
_SENTENCE_ADVERBS: Final = frozenset(
    "then later now still soon meanwhile once again finally instead perhaps sometimes only even here there so".split()
)


# Pronouns that are subjects by their form.
_NOMINATIVES: Final = frozenset({"he", "she", "i", "we", "they"})


class Standing(Sentence):
    """A sentence, and where its phrases stand in it."""

    __slots__ = ()

    def whole(self, phrase: Phrase) -> Phrase | None:
        """The phrase that `phrase` belongs to: what it is tied to, or in apposition to. None where it hangs on a preposition
        alone."""
        for _ in range(5):
            before = phrase.first - 1
            form = self.form(before)
            host = self.ending(before)
            if phrase.kind == "pronoun" or form in _SUBORDINATING:
                return phrase
            if form in PREPOSITIONS:
                if host is None:
                    return None
                phrase = host
            elif (
                form == ","
                and phrase.kind == "description"
                and host is not None
                and host.kind != "pronoun"
                and self.is_subject(host)
            ):
                phrase = host
            elif form in JOINTS and host is not None and self.is_subject(host):
                return host._replace(last=phrase.last, kind="description", head="they", name=(), definite=True, gender=None)
            else:
                return phrase
        return phrase

    def is_subject(self, phrase: Phrase) -> bool:
        """Whether a phrase stands where a subject stands."""
        index = phrase.first - 1
        while self.form(index) in _SENTENCE_ADVERBS:
            index -= 1
        if index < self.first:
            return True
        token = self.tokens[index]
        nominative = self.form(phrase.first) in _NOMINATIVES
        if (phrase.kind == "name" or nominative) and self._ends_setting(index):
            return True
        if nominative and token.form == "for":
            return True  # "Cole fell silent, for he knew"
        if index == self.first and token.kind == "word" and phrase.kind == "name":
            return token.form not in PREPOSITIONS and token.form not in TOUCHING
        if token.form in _SUBORDINATING and self.form(phrase.last) in JOINTS and self.starting(phrase.last + 1) is None:
            return False  # "She went before Parliament and said": no clause, for it would have no verb
        return token.kind in {"quote", "mark"} or token.form in CONJUNCTIONS or token.form in _CLAUSAL

    def _ends_setting(self, index: int) -> bool:
        """Whether the words up to token `index` only tell when or where: "At this moment Five …", "Next to him Vance …"."""
        at = self.first
        while self.form(at) in ADVERBS and self.form(at) not in PREPOSITIONS:
            at += 1
        setting: Phrase | None = None
        while at <= index and self.form(at) in PREPOSITIONS:
            setting = self.starting(at + 1)
            at = setting.last if setting is not None else self.last
        if setting is None or at != index + 1 or setting.kind == "name":
            return False
        return setting.kind == "pronoun" or not is_person_noun(setting.head)

    def is_subordinate(self, phrase: Phrase) -> bool:
        """Whether a phrase is the subject of a clause inside another: "everything that Alice said"."""
        return self.form(phrase.first - 1) in _CLAUSAL

    def leading(self, index: int) -> Phrase | None:
        """The nearest phrase before token `index`, and after any quotation, that stands where a subject stands."""
        quote = self.quote_before(index)
        for at in range(bisect_right(self.phrases, index, key=_last) - 1, -1, -1):
            phrase = self.phrases[at]
            if phrase.last <= quote:
                return None
            if self.is_subject(phrase) and not self._is_bracketed(phrase, index):
                return self.whole(phrase) or phrase
        return None

    def _is_bracketed(self, phrase: Phrase, index: int) -> bool:
        """Whether a phrase stands in brackets that close before token `index`: "Vance (D., Minn.) had read it out"."""
        return self.opens_bracket(self.first, phrase.first) and not self.opens_bracket(self.first, index + 1)


def _last(phrase: Phrase) -> int:
    return phrase.last
