"""Who does what in a sentence: its noun phrases, its verbs of saying, and the subject that goes with a verb.

The subject is the noun phrase that ends where the verb begins, once adverbs, auxiliaries, parentheses, appositions and tied
phrases ("a spokesman for the ministry") are stepped over. Where that fails the subject is the nearest phrase that stands
where a subject stands: first, or after a comma or a conjunction.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.lexicon import ADVERBS, AUXILIARIES, BEING, CONJUNCTIONS, DETERMINERS, OBJECTS, PREPOSITIONS, RELATIVES, is_adverb
from onrecord.language.speakers.phrases import Phrase, find_phrases
from onrecord.language.speakers.tokens import Reading, Token
from onrecord.language.speakers.verbs import FINITE, NOUNS, SAYING, TOUCHING, TOUCHING_ING

_DASHES: Final = frozenset({"—", "–", "―", "--", "---", "-"})
_PAUSES: Final = _DASHES | {","}
_JOINTS: Final = frozenset({"and", "or", "&"})
_PERCEIVING: Final = frozenset("hear hears heard hearing saw see sees seeing watch watched watching".split())
_HOLDING: Final = frozenset("found finds believes believed thinks thought feels felt hopes hoped fears feared shows showed knows knew".split())
_SUBORDINATING: Final = frozenset("as after before since until till than once like".split())
_SENTENCE_ADVERBS: Final = frozenset("then later now still soon meanwhile once again finally instead perhaps sometimes only even here there so".split())


class Scan:
    """One sentence of a reading: tokens `first` up to `last`."""

    __slots__ = ("_ends", "_starts", "first", "last", "phrases", "reading", "tokens")

    def __init__(self, reading: Reading, first: int, last: int) -> None:
        self.reading = reading
        self.tokens: list[Token] = reading.tokens
        self.first = first
        self.last = last
        self.phrases = find_phrases(reading, first, last)
        self._ends = {phrase.last: phrase for phrase in self.phrases}
        self._starts = {phrase.first: phrase for phrase in self.phrases}

    def form(self, index: int) -> str:
        """The lower-case form of a token, "" outside the sentence and for a quotation."""
        return self.tokens[index].form if self.first <= index < self.last else ""

    def is_quote(self, index: int) -> bool:
        return self.first <= index < self.last and self.tokens[index].kind == "quote"

    @property
    def ends_open(self) -> bool:
        """Whether the sentence ends as if words were to come: in a colon, a comma or a dash."""
        return self.form(self.last - 1) in {":", ","} or self.form(self.last - 1) in _DASHES

    def starting(self, index: int) -> Phrase | None:
        """The phrase that begins at token `index`."""
        return self._starts.get(index)

    def ending(self, index: int) -> Phrase | None:
        """The phrase that ends just before token `index`."""
        return self._ends.get(index)

    def is_saying(self, index: int, *, touching: bool = False) -> bool:
        """Whether the token is a verb of saying, and no noun or passive; `touching` allows those that need the quotation beside them."""
        form = self.form(index)
        if form not in (TOUCHING if touching else SAYING) and not self._is_idiom(index):
            return False
        before = self.form(index - 1)
        if form in NOUNS and (before in DETERMINERS or before in PREPOSITIONS - {"to"} or before == "'s" or self._is_modified(index)):
            return False
        if form not in FINITE and form not in TOUCHING_ING:
            return self._may_be_bare(index)
        return not self.is_passive(index)

    def _is_idiom(self, index: int) -> bool:
        """As X put it; X found that; X believes that."""
        follower = self.form(index + 1)
        return (follower == "it" and self.form(index) in {"put", "puts"}) or (follower == "that" and self.form(index) in _HOLDING)

    def _is_modified(self, index: int) -> bool:
        """An adjective stands before what may be a noun ("the latest tweets", "public comments")."""
        token = self.tokens[index - 1] if index > self.first else None
        if token is None or token.kind != "word" or token.form in AUXILIARIES or token.form in ADVERBS:
            return False
        return self.ending(index) is None and token.form not in CONJUNCTIONS and not is_adverb(token.form)

    def _may_be_bare(self, index: int) -> bool:
        before = self.skipped(index - 1)
        if before < index - 1 or self.form(before) == "to":
            return True
        phrase = self.ending(index)
        if phrase is not None and self.form(phrase.first - 1) in _PERCEIVING:
            return True
        if phrase is None:
            return before < self.first or self.is_quote(before) or self.form(before) in CONJUNCTIONS | _PAUSES
        return phrase.head.endswith("s") or phrase.head in {"i", "we", "you", "they", "people", "men", "women", "some", "many"}

    def is_passive(self, index: int) -> bool:
        """Whether a participle is passive: "was told", "is called"."""
        at = index - 1
        while self.form(at) in ADVERBS:
            at -= 1
        form = self.form(index)
        return self.form(at) in BEING and not form.endswith("ing")

    def skipped(self, index: int) -> int:
        """Step left over adverbs, auxiliaries and parentheses in brackets."""
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
        for at in range(index - 1, max(self.first, index - 12) - 1, -1):
            if self.form(at) == "(":
                return at
        return index

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at token `verb`, standing before it."""
        index = self.skipped(verb - 1)
        phrase = self.ending(index + 1) if index >= self.first else None
        if phrase is not None:
            return phrase if self._is_own(phrase, verb) else self.whole(phrase) or self.leading(phrase.first - 1)
        form = self.form(index)
        if self.form(verb) in TOUCHING_ING or form in _JOINTS or form in {"but", "then", "to"}:
            return self._shared(index) or self.leading(index)
        if form in _PAUSES and (phrase := self._before_parenthesis(index)) is not None:
            return phrase
        if form in {"who", "which", "that"}:
            back = self.skipped(index - 2 if self.form(index - 1) in _PAUSES else index - 1)
            antecedent = self.ending(back + 1)
            if antecedent is not None:
                return self.whole(antecedent)
        return self.leading(index)

    def _is_own(self, phrase: Phrase, verb: int) -> bool:
        """Whether the phrase right before a verb is its subject whatever stands before the phrase."""
        if phrase.kind == "pronoun":
            return True
        heard = self.form(phrase.first - 1) in _PERCEIVING
        return heard or (self.form(verb) in TOUCHING_ING and phrase.kind == "name" and phrase.last == verb)

    def _shared(self, index: int) -> Phrase | None:
        """The subject of the verb of saying before token `index`, which a further one shares ("warned of it, adding that")."""
        for verb in range(index, self.first - 1, -1):
            if self.is_saying(verb) and not self.is_quoted_between(verb, index) and self.form(verb) not in TOUCHING_ING:
                before = self.inverted(verb) if self.is_quote(verb - 1) else None
                return before or self.subject(verb)
        return None

    def inverted(self, verb: int) -> Phrase | None:
        """The subject that follows its verb: said Rutte."""
        index = verb + 1
        while self.form(index) in ADVERBS or is_adverb(self.form(index)):
            index += 1
        phrase = self.starting(index)
        if phrase is None or self.form(index) in OBJECTS:
            return None
        if phrase.kind == "pronoun" and self.is_saying(phrase.last, touching=True):
            return None
        return phrase

    def _before_parenthesis(self, closing: int) -> Phrase | None:
        """The phrase before a parenthesis that ends with the comma or dash at `closing`."""
        mark = self.form(closing)
        for index in range(closing - 1, self.first, -1):
            token = self.tokens[index]
            if token.kind == "quote" or token.form in {";", ":"}:
                return None
            if token.form != mark:
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
        return token.kind in {"quote", "mark"} or token.form in CONJUNCTIONS or token.form in RELATIVES or token.form in _SUBORDINATING

    def is_subordinate(self, phrase: Phrase) -> bool:
        """Whether a phrase is the subject of a clause inside another: "everything that Alice said"."""
        form = self.form(phrase.first - 1)
        return form in RELATIVES or form in _SUBORDINATING or form in {"when", "because", "if", "while", "what"}

    def is_acting(self, phrase: Phrase) -> bool:
        """Whether a pronoun is a subject by its form (he, not him) or by what stands around it (she, not her)."""
        return self.form(phrase.first) not in OBJECTS

    def leading(self, index: int) -> Phrase | None:
        """The nearest phrase before token `index` that stands where a subject stands."""
        for phrase in reversed(self.phrases):
            if phrase.last <= index and self.is_subject(phrase) and not self.is_quoted_between(phrase.last, index):
                return self.whole(phrase) or phrase
        return None

    def is_quoted_between(self, first: int, last: int) -> bool:
        return any(self.tokens[index].kind == "quote" for index in range(first, last))
