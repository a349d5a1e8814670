"""A sentence of the running text: its noun phrases and its verbs of saying.

A verb of saying is told from a noun ("his claims") and a passive ("was told") by what stands before it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.phrases import find_phrases
from onrecord.language.speakers.sentences.tokens import Reading
from onrecord.language.speakers.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BEING,
    CALENDAR,
    CONJUNCTIONS,
    DASHES,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    is_adverb,
)
from onrecord.language.speakers.words.verbs import FINITE, NOUNS, PERFECT, SAYING, TOUCHING, TOUCHING_ING

PAUSES: Final = DASHES | {","}
# What a bare verb after a noun phrase may hang on: heard him say, made her promise, did Vance say.
GOVERNING: Final = AUXILIARIES | frozenset(
    "hear hears heard hearing saw see sees seeing watch watched watching make makes made let lets footage".split()
)
_HOLDING: Final = frozenset(
    "found finds believes believed thinks thought feels felt hopes hoped fears feared shows showed knows knew".split()
)
_OPINING: Final = frozenset("believes believed thinks thought".split())
# To see something as “…” is to say so.
CASTING: Final = frozenset(
    """rejects rejected rejecting regards regarded regarding views viewed viewing sees saw seeing paints painted painting frames
    framed framing presents presented presenting""".split()
)
_FARTHEST: Final = 8
# What a verb of saying may follow that else is a noun: "declined to comment beyond saying that".
_BY: Final = frozenset("by beyond in before after".split())
# To turn out or into something is to say nothing.
_TURNING: Final = frozenset("turn turns turned turning".split())
_TO_WHAT: Final = frozenset("out into up over down".split())
# To speak is to say something of or about something, with nothing but when, to whom and how in between.
_SPEAKING: Final = frozenset("speak speaks spoke speaking talk talks talked talking".split())
_OF_WHAT: Final = frozenset({"of", "about"})
_SUBJECT_NEAR: Final = 10
_WHEN: Final = frozenset(
    "day week weekend month year morning evening night spring summer autumn fall winter last this early late".split()
)
# To point is to say only with one of these behind it: pointed out that, pointed to.
_POINTING: Final = frozenset("point points pointed pointing".split())
_AT_WHAT: Final = frozenset({"out", "to"})
_HAVING: Final = frozenset({"have", "has", "had", "having"})
_REPORTING: Final = TOUCHING | _HOLDING | CASTING | _SPEAKING | _HAVING
# Behind these a "to" stands before a noun: "according to report", "open to question".
_TO_NOUN: Final = frozenset("according due owing thanks prior subject open answer reply response return attention".split())
# What has it so is nobody: "Legend has it that “…”".
_HEARSAY: Final = frozenset("legend rumour rumours rumor rumors tradition gossip lore folklore myth word luck".split())
_PLURALS: Final = frozenset({"i", "we", "you", "they", "people", "men", "women", "some", "many"})


class Sentence:
    """One sentence of a reading: tokens `first` up to `last`, with its `phrases` and the token indexes of its `quotes`."""

    __slots__ = ("_ends", "_starts", "_verbs", "first", "last", "phrases", "quotes", "reading", "tokens")

    def __init__(self, reading: Reading, first: int, last: int) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.first = first
        self.last = last
        self.phrases = find_phrases(reading, first, last)
        self.quotes = reading.quotes[bisect_left(reading.quotes, first) : bisect_left(reading.quotes, last)]
        self._verbs: list[int] | None = None
        self._ends = {phrase.last: phrase for phrase in self.phrases}
        self._starts = {phrase.first: phrase for phrase in self.phrases}

    def form(self, index: int) -> str:
        """The lower-case form of a token, "" outside the sentence and for a quotation."""
        return self.tokens[index].form if self.first <= index < self.last else ""

    def text(self, phrase: Phrase) -> str:
        """The words of a phrase as the draft writes them."""
        return self.reading.text(phrase.first, phrase.last)

    def is_quote(self, index: int) -> bool:
        """Whether the token is a quotation of this sentence."""
        return self.first <= index < self.last and self.tokens[index].quote >= 0

    @property
    def ends_open(self) -> bool:
        """Whether the sentence ends as if words were to come: in a colon, a comma or a dash."""
        return self.form(self.last - 1) in PAUSES or self.form(self.last - 1) == ":"

    def is_numbered(self, phrase: Phrase) -> bool:
        """Whether a phrase names one of a row of things rather than somebody: "Page 4", "Box 2"."""
        return phrase.kind == "name" and phrase.last < self.last and self.tokens[phrase.last].kind == "number"

    def starting(self, index: int) -> Phrase | None:
        """The phrase that begins at token `index`."""
        return self._starts.get(index)

    def ending(self, index: int) -> Phrase | None:
        """The phrase that ends just before token `index`."""
        return self._ends.get(index)

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

    def opens_bracket(self, first: int, last: int) -> bool:
        """Whether a bracket opens between two tokens and does not close: "Vance calls first (“…”)"."""
        brackets = [form for index in range(first, last) if (form := self.form(index)) in {"(", ")"}]
        return bool(brackets) and brackets[-1] == "("

    def closes_bracket(self, first: int, last: int) -> bool:
        """Whether a bracket closes between two tokens that opened before them: "(as Vance said) “…”"."""
        return next((form for index in range(first, last) if (form := self.form(index)) in {"(", ")"}), "") == ")"

    def verbs(self, first: int, last: int) -> list[int]:
        """The verbs of saying in a range of tokens, also those that need the quotation beside them."""
        if self._verbs is None:
            self._verbs = [index for index in range(self.first, self.last) if self.is_saying(index, touching=True)]
        return self._verbs[bisect_left(self._verbs, first) : bisect_left(self._verbs, last)]

    def quote_before(self, index: int) -> int:
        """The last quotation before token `index`, or -1."""
        at = bisect_left(self.quotes, index)
        return self.quotes[at - 1] if at else -1

    def quote_after(self, index: int) -> int:
        """The first quotation from token `index` on, or the end of the sentence."""
        at = bisect_left(self.quotes, index)
        return self.quotes[at] if at < len(self.quotes) else self.last

    def is_saying(self, index: int, *, touching: bool = False) -> bool:
        """Whether the token is a verb of saying, and no noun or passive; `touching` allows those that need the quotation beside
        them."""
        form = self.form(index)
        if form not in _REPORTING or (form not in (TOUCHING if touching else SAYING) and not self._is_idiom(index)):
            return False
        if form in _TURNING and self.form(index + 1) in _TO_WHAT:
            return False
        if form == "quote" and self.form(index - 1) in PAUSES and self.form(index + 1) in PAUSES:
            # What a newsreader says in place of quote marks: "an alliance and, quote, “…”".
            return False
        if (form in NOUNS and self._is_noun(index)) or (form in _POINTING and self.form(index + 1) not in _AT_WHAT):
            return False
        if form in PERFECT:
            return self._is_perfect(index)
        if form in TOUCHING and form not in FINITE and form not in TOUCHING_ING:
            return self._may_be_bare(index)
        return form.endswith("ing") or not self._is_passive(index)

    def _is_idiom(self, index: int) -> bool:
        """As X put it; X has it that; X found that; X believes the …."""
        form, follower = self.form(index), self.form(index + 1)
        if form in {"put", "puts"}:
            return follower == "it"
        if form in _HAVING:
            return self.is_having(index)
        if form in CASTING:
            return self._casts(index)
        if form in _SPEAKING:
            return self._speaks_of(index)
        opining = form in _OPINING and index + 1 < self.last and self._may_open_clause(index + 1)
        return opining or (form in _HOLDING and follower == "that")

    def is_having(self, index: int) -> bool:
        """Whether somebody, or what he wrote, has it so: "The paper has it that “…”"."""
        if self.form(index) not in _HAVING or self.form(index + 1) != "it" or self.form(index - 1) in _HEARSAY:
            return False
        return self.form(index + 2) in {"that", ":"} or self.is_quote(index + 2)

    def _speaks_of(self, index: int) -> bool:
        """Whether somebody speaks of something: "spoke in May of the need to “…”", not "spoke at the opening of “…”"."""
        end = min(index + _SUBJECT_NEAR, self.quote_after(index))
        of = next((at for at in range(index + 1, end) if self.form(at) in _OF_WHAT), index)
        before = self.tokens[of - 1]
        aside = before.form in ADVERBS | _WHEN | CALENDAR or before.kind in {"name", "number", "mark"}
        return of > index and (of == index + 1 or aside or is_adverb(before.form) or before.form in OBJECTS)

    def _casts(self, index: int) -> bool:
        """Whether a quotation stands behind an "as": rejected the claim as “…”."""
        quote = self.quote_after(index)
        near = quote - index <= _FARTHEST and self.is_quote(quote)
        return near and self.form(quote - 1) == "as" and self.form(quote + 1) not in AUXILIARIES

    def _may_open_clause(self, index: int) -> bool:
        return self.tokens[index].kind == "name" or self.form(index) in DETERMINERS or self.form(index) in SUBJECTS

    def _is_noun(self, index: int) -> bool:
        """Whether a noun stands before ("his claims"), or an adjective ("the latest tweets")."""
        if index <= self.first:
            return False
        before = self.tokens[index - 1]
        if before.form in {"as", "help", "resist"} and self.form(index) in TOUCHING_ING:
            return False
        if before.form in _BY and self.form(index) in TOUCHING_ING:
            return self.form(index + 1) != "that" and not self.is_quote(index + 1)
        if before.form in DETERMINERS or before.form in PREPOSITIONS - {"to"} or before.kind == "tail":
            return True
        if before.form == "to" and not self.form(index).endswith("s"):
            return self.form(index - 2) in _TO_NOUN
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
            return self.is_quote(before) or self.form(before) in CONJUNCTIONS | PAUSES
        return self.form(phrase.first - 1) in GOVERNING or phrase.head.endswith("s") or phrase.head in _PLURALS

    def _is_perfect(self, index: int) -> bool:
        at = index - 1
        while self.form(at) in ADVERBS:
            at -= 1
        return self.form(at) in _HAVING

    def _is_passive(self, index: int) -> bool:
        at = index - 1
        while self.form(at) in ADVERBS:
            at -= 1
        return self.form(at) in BEING
