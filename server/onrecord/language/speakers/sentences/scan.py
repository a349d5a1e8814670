"""Who does what in a sentence: the subject that goes with a verb of saying.

The subject is the noun phrase that ends where the verb begins, once adverbs, auxiliaries, parentheses, appositions and tied
phrases ("a spokesman for the ministry") are stepped over. Where that fails the subject is the nearest phrase that stands
where a subject stands: first, or after a mark or a conjunction.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.sentence import GOVERNING, PAUSES
from onrecord.language.speakers.sentences.standing import JOINTS, WHEN, Standing
from onrecord.language.speakers.sentences.tokens import Reading, Vocabulary, read_tokens
from onrecord.language.speakers.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    OBJECTS,
    PREPOSITIONS,
    TYING,
    is_adverb,
)
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.speakers.words.places import is_thing
from onrecord.language.speakers.words.verbs import TOUCHING_ING
from onrecord.memory import remembered
from onrecord.text import Stretch

_OPENING_CLAUSES: Final = WHEN | {"unless", "although", "though"}
# Verbs of saying that take a particle before a subject that follows them: "put in Vance".
_PHRASAL: Final = frozenset(
    "put puts cut cuts chimed chimes broke burst called cried spoke struck piped fired blurted joined".split()
)
_PARTICLES: Final = frozenset({"in", "out", "up", "off"})
_MANNERS: Final = ADVERBS - PREPOSITIONS
_BESIDE: Final = frozenset("with beside besides alongside behind near to after before against between".split())
# How far behind a verb of an inserted clause its comma may stand: ", its chairman told investors, would …".
_ADDRESSED: Final = 6
# How long an aside between a name and its "who" may be: ", no less,", ", of all people,".
_ASIDE: Final = 6
_OPPOSING: Final = frozenset({"but", ";", "yet"})
_OPENING_WORD: Final = re.compile(r"\W{0,3}([a-z]+)\b")
_LONGEST_OPENING: Final = 20
_FINITE: Final = AUXILIARIES - {"having", "being", "been", "be"}


class Scan(Standing):
    """A sentence, and the subjects of its verbs."""

    __slots__ = ("_subjects",)

    def __init__(self, reading: Reading, first: int, last: int) -> None:
        super().__init__(reading, first, last)
        self._subjects: dict[int, Phrase | None] = {}

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at token `verb`, standing before it."""
        if verb not in self._subjects:
            self._subjects[verb] = self._find_subject(verb)
        return self._subjects[verb]

    def _find_subject(self, verb: int) -> Phrase | None:
        index = self.skipped(verb - 1)
        phrase = self.ending(index + 1) if index >= self.first else None
        if phrase is not None and self._hangs(phrase):
            phrase = self.ending(phrase.first - 1)
        if phrase is not None:
            return phrase if self._is_own(phrase, verb) else self.whole(phrase) or self.leading(phrase.first - 1)
        form = self.form(index)
        if form == "as" and self.form(verb) in TOUCHING_ING and (phrase := self._quoted(index)) is not None:
            return phrase
        if form in {"help", "resist"} and self.form(verb) in TOUCHING_ING:
            return self.subject(index)  # "She could not help saying"
        if form == "to" and self.form(index - 1) == "used" and (phrase := self.ending(index - 1)) is not None:
            return phrase
        if self.form(verb) in TOUCHING_ING or form in JOINTS or form in {"but", "then", "to"}:
            subject = self._resuming(index) or self._shared(index) or self.leading(index)
            # "It was good practice to say …" tells nobody's words.
            return None if subject is not None and subject.head == "it" and form == "to" else subject
        if form in PAUSES:
            return (
                self._before_parenthesis(index)
                or (self._shared(index) if self.is_quote(index - 1) else None)
                or self.leading(index)
            )
        if form in {"who", "which", "that"}:
            antecedent = self.ending(self.skipped(index - 2 if self.form(index - 1) in PAUSES else index - 1) + 1)
            before = antecedent.first if antecedent is not None else self.first
            aside = self.form(before - 1) == "of" and self.form(before - 2) == ","
            if (antecedent is None or aside) and self.form(index - 1) == ",":
                # "It was Vance, no less, who said …", "It was Vance, of all people, who said …"
                near = range(index - 2, max(index - _ASIDE, self.first), -1)
                antecedent = next((self.ending(at) for at in near if self.form(at) == ","), None)
            if antecedent is not None and self.form(antecedent.first - 1) == "not":
                # "It was Vance, not Cole, who said …"
                antecedent = self.ending(self.skipped(antecedent.first - 2 - (self.form(antecedent.first - 2) == ",")) + 1)
            if antecedent is not None:
                return antecedent if self._is_beside(antecedent) else self._who(antecedent, form)
        return self.leading(index)

    def _hangs(self, phrase: Phrase) -> bool:
        """Whether a phrase is but the "me" of "somebody behind me", and so nobody's subject."""
        if phrase.kind != "pronoun" or self.form(phrase.first) not in OBJECTS:
            return False
        return self.form(phrase.first - 1) in PREPOSITIONS and self.ending(phrase.first - 1) is not None

    def _is_beside(self, phrase: Phrase) -> bool:
        """Whether a name is of somebody beside another: "Olsen with Vance, who said", "he agrees with Vance, who said"; not
        "Olsen of Leiden, who said"."""
        return phrase.kind == "name" and self.form(phrase.first - 1) in _BESIDE

    def _who(self, phrase: Phrase, relative: str) -> Phrase | None:
        """Whom a relative behind a phrase means: what that hangs on, but with a "who" no thing: "Olsen of Leiden, who said", "a
        warning from Olsen, who said"."""
        whole = self.whole(phrase)
        if relative != "who" or whole is phrase or phrase.kind != "name":
            return whole
        if whole is None:
            return phrase
        somebody = whole.kind != "description" or is_person_noun(whole.head) or whole.head == "they"
        return whole if somebody or is_thing(phrase.name, self.text(phrase)) else phrase

    def _is_own(self, phrase: Phrase, verb: int) -> bool:
        """Whether the phrase right before a verb is its subject whatever stands before the phrase."""
        if phrase.kind == "pronoun" or self.form(phrase.first - 1) in GOVERNING or self._is_inserted(phrase, verb):
            return True
        return self.form(verb) in TOUCHING_ING and phrase.kind == "name" and phrase.last == verb

    def _is_inserted(self, phrase: Phrase, verb: int) -> bool:
        """Whether a phrase and its verb are a clause between commas: "The alliance, the minister said, would be …"."""
        if self.form(phrase.first - 1) != "," or self.form(verb) in TOUCHING_ING:
            return False
        if self.form(verb + 1) == ",":
            return not self.is_quote(verb + 2) or self._is_predicate(verb + 2)
        end = next((index for index in range(verb + 2, verb + _ADDRESSED) if self.form(index) == ","), verb)
        if self.is_quote(end + 1):
            return end > verb and self._is_predicate(end + 1)
        return self.form(end + 1) in _FINITE and self.quote_after(verb) > end > verb

    def _quoted(self, index: int) -> Phrase | None:
        """Whom somebody quotes "as saying" at token `index`: "quoted Ada Vance as saying", "Vance was quoted by the paper"."""
        phrase = self.ending(index - 1 if self.form(index - 1) == "," else index)
        return self.leading(phrase.first - 1) if phrase is not None and self.form(phrase.first - 1) == "by" else phrase

    def _shared(self, index: int) -> Phrase | None:
        """The subject of the verb of saying before token `index`, which a further one shares ("warned of it, adding that")."""
        for verb in reversed(self.verbs(self.first, index)):
            if self.is_saying(verb) and self.form(verb) not in TOUCHING_ING:
                nearest = self.leading(index)
                if nearest is not None and nearest.first > verb and self._goes_against(nearest):
                    return nearest
                return (self.inverted(verb) if self.is_quote(verb - 1) else None) or self.subject(verb)
        return None

    def _goes_against(self, phrase: Phrase) -> bool:
        """Whether a pronoun is the subject of another main clause: "Cole asked her to stay, but she rose and said"."""
        return phrase.kind == "pronoun" and self.form(phrase.first - 1) in _OPPOSING

    def _resuming(self, index: int) -> Phrase | None:
        """The subject of the clause that goes on after another: "Told that Vance called it “…”, Olsen laughed and said"."""
        phrase = self.leading(index)
        if phrase is None or self.form(phrase.first - 1) != "," or not self.is_quote(phrase.first - 2):
            return None
        return None if self.form(phrase.last) in JOINTS | {","} else phrase

    def inverted(self, verb: int) -> Phrase | None:
        """The subject that follows its verb: said Vance."""
        index = verb + 1
        if self.form(verb) in _PHRASAL and self.form(index) in _PARTICLES:
            index += 1
        while self.form(index) in _MANNERS or self.form(index) == "@" or is_adverb(self.form(index)):
            index += 1
        phrase = self.starting(index)
        if phrase is None or self.form(index) in OBJECTS:
            return None
        if phrase.kind == "description" and not is_person_noun(phrase.head):
            # An adjective before a name: promised a defiant Ada Vance.
            name = self.starting(phrase.last)
            phrase = name if name is not None and name.kind == "name" else phrase
        return None if phrase.kind == "pronoun" and self.is_saying(phrase.last, touching=True) else phrase

    def _before_parenthesis(self, closing: int) -> Phrase | None:
        """The phrase before a parenthesis that ends with the comma or dash at `closing`."""
        mark = self.form(closing)
        inner: Phrase | None = None
        for index in range(closing - 1, self.first, -1):
            if self.is_quote(index) or self.form(index) in {";", ":"}:
                break
            # What goes on with a verb is no parenthesis: "…, Henry Cole, had left, said".
            if self.form(index) != mark or self.form(index + 1) in _FINITE:
                continue
            phrase = self.ending(self.skipped(index - 1) + 1)
            if phrase is None or (whole := self.whole(phrase)) is None or not self.is_subject(whole):
                continue
            if self.form(whole.first - 1) not in WHEN:
                return whole
            inner = inner or whole
        return inner

    def is_inserted(self, verb: int, phrase: Phrase) -> bool:
        """Whether a verb and the subject behind it are a clause between commas: "Vance, said Mr Lowe of UNO, had been …"."""
        tied = self.starting(phrase.last + 1) if self.form(phrase.last) in TYING else None
        end = phrase.last if tied is None else tied.last
        if self.form(verb - 1) != "," or self.form(end) != ",":
            return False
        # What begins with "If" has no subject of its own to share: "If it goes on, warned Vance, “…”".
        if self.form(end + 1) in _FINITE or self._is_predicate(end + 1):
            return True
        return self.is_quote(end + 1) and self.form(self.first) in _OPENING_CLAUSES

    def _is_predicate(self, index: int) -> bool:
        """Whether a quotation goes on with the verb of the sentence: "Bergen, Vance said, “is asleep”"."""
        if not self.is_quote(index):
            return False
        start, end = self.tokens[index].start, self.tokens[index].end
        opening = _OPENING_WORD.match(self.reading.prose, start, min(end, start + _LONGEST_OPENING))
        return opening is not None and opening[1] in _FINITE

    def is_object(self, verb: int, subject: Phrase) -> bool:
        """Whether a clause is only what another is about: "… to feel what she said, “…”", not "what she called “…”"."""
        return self.form(subject.first - 1) == "what" and self.form(verb + 1) == ","


@remembered
def read_scans(
    prose: str, within: Stretch, quotes: tuple[Stretch, ...], sentences: tuple[Stretch, ...], vocabulary: Vocabulary
) -> tuple[Scan, ...]:
    """The sentences of a passage, or of the inside of a quotation of it."""
    reading = read_tokens(prose, within, quotes, sentences, vocabulary)
    return tuple(Scan(reading, first, last) for first, last in reading.sentences)
