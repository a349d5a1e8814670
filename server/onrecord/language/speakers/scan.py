"""Who does what in a sentence: its noun phrases, its verbs of saying, and the subject that goes with a verb.

The subject is the noun phrase that ends where the verb begins, once adverbs, auxiliaries, parentheses, appositions and tied
phrases ("a spokesman for the ministry") are stepped over. Where that fails the subject is the nearest phrase that stands
where a subject stands: first, or after a mark or a conjunction.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.lexicon import (
    ADVERBS, AUXILIARIES, BEING, CONJUNCTIONS, DASHES, DETERMINERS, OBJECTS, PREPOSITIONS, RELATIVES, is_adverb,
)  # fmt: skip
from onrecord.language.speakers.phrases import Phrase, find_phrases
from onrecord.language.speakers.tokens import Reading
from onrecord.language.speakers.verbs import FINITE, NOUNS, SAYING, TOUCHING, TOUCHING_ING

_PAUSES: Final = DASHES | {","}
_JOINTS: Final = frozenset({"and", "or", "&"})
# What a bare verb after a noun phrase may hang on: heard him say, made her promise, did Rutte say.
_GOVERNING: Final = AUXILIARIES | frozenset(
    "hear hears heard hearing saw see sees seeing watch watched watching make makes made let lets footage".split()
)
_SUBORDINATING: Final = frozenset("as after before since until till than once like".split())
_CLAUSAL: Final = _SUBORDINATING | RELATIVES | {"when", "because", "if", "while", "what"}
_SENTENCE_ADVERBS: Final = frozenset("then later now still soon meanwhile once again finally instead perhaps sometimes only even here there so".split())
_HOLDING: Final = frozenset("found finds believes believed thinks thought feels felt hopes hoped fears feared shows showed knows knew".split())
_MANNERS: Final = ADVERBS - PREPOSITIONS
_PLURALS: Final = frozenset({"i", "we", "you", "they", "people", "men", "women", "some", "many"})


class Scan:
    """One sentence of a reading: tokens `first` up to `last`, with its `phrases` and the token indexes of its `quotes`."""

    __slots__ = ("_ends", "_starts", "first", "last", "phrases", "quotes", "reading", "tokens")

    def __init__(self, reading: Reading, first: int, last: int) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.first = first
        self.last = last
        self.phrases = find_phrases(reading, first, last)
        self.quotes = [index for index in range(first, last) if self.tokens[index].quote >= 0]
        self._ends = {phrase.last: phrase for phrase in self.phrases}
        self._starts = {phrase.first: phrase for phrase in self.phrases}

    def form(self, index: int) -> str:
        """The lower-case form of a token, "" outside the sentence and for a quotation."""
        return self.tokens[index].form if self.first <= index < self.last else ""

    def is_quote(self, index: int) -> bool:
        """Whether the token is a quotation of this sentence."""
        return self.first <= index < self.last and self.tokens[index].quote >= 0

    @property
    def ends_open(self) -> bool:
        """Whether the sentence ends as if words were to come: in a colon, a comma or a dash."""
        return self.form(self.last - 1) in _PAUSES or self.form(self.last - 1) == ":"

    def starting(self, index: int) -> Phrase | None:
        """The phrase that begins at token `index`."""
        return self._starts.get(index)

    def ending(self, index: int) -> Phrase | None:
        """The phrase that ends just before token `index`."""
        return self._ends.get(index)

    # ── verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def is_saying(self, index: int, *, touching: bool = False) -> bool:
        """Whether the token is a verb of saying, and no noun or passive; `touching` allows those that need the quotation beside them."""
        form = self.form(index)
        if form not in (TOUCHING if touching else SAYING) and not self._is_idiom(index):
            return False
        if form in NOUNS and self._is_noun(index):
            return False
        if form in TOUCHING and form not in FINITE and form not in TOUCHING_ING:
            return self._may_be_bare(index)
        return form.endswith("ing") or not self._is_passive(index)

    def _is_idiom(self, index: int) -> bool:
        """As X put it; X found that; X believes that."""
        follower = self.form(index + 1)
        return (follower == "it" and self.form(index) in {"put", "puts"}) or (follower == "that" and self.form(index) in _HOLDING)

    def _is_noun(self, index: int) -> bool:
        """Whether a noun stands before ("his claims"), or an adjective ("the latest tweets")."""
        if index <= self.first:
            return False
        before = self.tokens[index - 1]
        if before.form in DETERMINERS or before.form in PREPOSITIONS - {"to"} or before.kind == "tail":
            return True
        if before.kind != "word" or before.form in AUXILIARIES or before.form in ADVERBS:
            return False
        return self.ending(index) is None and before.form not in CONJUNCTIONS and not is_adverb(before.form)

    def _may_be_bare(self, index: int) -> bool:
        """Whether a bare form can be a verb here: will say, to say, they say, heard him say."""
        before = self.skipped(index - 1)
        if before < index - 1 or self.form(before) == "to":
            return True
        phrase = self.ending(index)
        if phrase is None:
            return self.is_quote(before) or self.form(before) in CONJUNCTIONS | _PAUSES
        return self.form(phrase.first - 1) in _GOVERNING or phrase.head.endswith("s") or phrase.head in _PLURALS

    def _is_passive(self, index: int) -> bool:
        at = index - 1
        while self.form(at) in ADVERBS:
            at -= 1
        return self.form(at) in BEING

    # ── subjects ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def skipped(self, index: int) -> int:
        """Step left over adverbs, auxiliaries and what stands in brackets."""
        while index >= self.first:
            form = self.form(index)
            if form in ADVERBS or form in AUXILIARIES or (is_adverb(form) and self.ending(index + 1) is None):
                index -= 1
            elif form == ")":
                index = self._bracket(index) - 1
            else:
                break
        return index

    def _bracket(self, index: int) -> int:
        return next((at for at in range(index - 1, max(self.first, index - 12) - 1, -1) if self.form(at) == "("), index)

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at token `verb`, standing before it."""
        index = self.skipped(verb - 1)
        phrase = self.ending(index + 1) if index >= self.first else None
        if phrase is not None:
            return phrase if self._is_own(phrase, verb) else self.whole(phrase) or self.leading(phrase.first - 1)
        form = self.form(index)
        if self.form(verb) in TOUCHING_ING or form in _JOINTS or form in {"but", "then", "to"}:
            return self._shared(index) or self.leading(index)
        if form in _PAUSES:
            return self._before_parenthesis(index) or (self._shared(index) if self.is_quote(index - 1) else None) or self.leading(index)
        if form in {"who", "which", "that"}:
            antecedent = self.ending(self.skipped(index - 2 if self.form(index - 1) in _PAUSES else index - 1) + 1)
            if antecedent is not None:
                return self.whole(antecedent)
        return self.leading(index)

    def _is_own(self, phrase: Phrase, verb: int) -> bool:
        """Whether the phrase right before a verb is its subject whatever stands before the phrase."""
        if phrase.kind == "pronoun" or self.form(phrase.first - 1) in _GOVERNING:
            return True
        return self.form(verb) in TOUCHING_ING and phrase.kind == "name" and phrase.last == verb

    def _shared(self, index: int) -> Phrase | None:
        """The subject of the verb of saying before token `index`, which a further one shares ("warned of it, adding that")."""
        for verb in range(index - 1, self.first - 1, -1):
            if self.is_saying(verb) and self.form(verb) not in TOUCHING_ING:
                return (self.inverted(verb) if self.is_quote(verb - 1) else None) or self.subject(verb)
        return None

    def inverted(self, verb: int) -> Phrase | None:
        """The subject that follows its verb: said Rutte."""
        index = verb + 1
        while self.form(index) in _MANNERS or is_adverb(self.form(index)):
            index += 1
        phrase = self.starting(index)
        if phrase is None or self.form(index) in OBJECTS:
            return None
        return None if phrase.kind == "pronoun" and self.is_saying(phrase.last, touching=True) else phrase

    def _before_parenthesis(self, closing: int) -> Phrase | None:
        """The phrase before a parenthesis that ends with the comma or dash at `closing`."""
        mark = self.form(closing)
        for index in range(closing - 1, self.first, -1):
            if self.is_quote(index) or self.form(index) in {";", ":"}:
                return None
            if self.form(index) != mark:
                continue
            phrase = self.ending(self.skipped(index - 1) + 1)
            if phrase is not None and (whole := self.whole(phrase)) is not None and self.is_subject(whole):
                return whole
        return None

    def whole(self, phrase: Phrase) -> Phrase | None:
        """The phrase that `phrase` belongs to: what it is tied to, or in apposition to. None where it hangs on a preposition alone."""
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
            elif form == "," and phrase.kind == "description" and host is not None and host.kind != "pronoun" and self.is_subject(host):
                phrase = host
            elif form in _JOINTS and host is not None and self.is_subject(host):
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
        if index == self.first and token.kind == "word" and phrase.kind == "name":
            return token.form not in PREPOSITIONS and token.form not in TOUCHING
        return token.kind in {"quote", "mark"} or token.form in CONJUNCTIONS or token.form in _CLAUSAL

    def is_subordinate(self, phrase: Phrase) -> bool:
        """Whether a phrase is the subject of a clause inside another: "everything that Alice said"."""
        return self.form(phrase.first - 1) in _CLAUSAL

    def leading(self, index: int) -> Phrase | None:
        """The nearest phrase before token `index`, and after any quotation, that stands where a subject stands."""
        for phrase in reversed(self.phrases):
            if phrase.last <= index and self.is_subject(phrase):
                quoted = any(phrase.last <= quote < index for quote in self.quotes)
                return None if quoted else self.whole(phrase) or phrase
        return None
