"""Claims: statements that a draft must give to somebody, found in the writer's own voice or in somebody else's mouth.

A claim is recognised where one sentence holds a cue of every group, and no sign that it is another statement
(`othering.py`). It is attributed where the sentence has a word of saying or of finding out, or the passage names whose
claim it is; a question, a heading and a quotation assert nothing. It is misattributed where the passage says in so many
words that another speaker of the rules made it, and neither it nor the one before names whose it is; a claim that others may
well have made too says so by `level: info`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from onrecord.corpus.attribution.people import SURE, People
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.othering import after_claim, is_another
from onrecord.corpus.facts.window import window
from onrecord.corpus.lexicon import PRONOUNS, SAYING, is_negation
from onrecord.language.lexicon.determiners import DETERMINERS
from onrecord.language.reported import credited_report
from onrecord.language.sentences import sentences
from onrecord.language.speakers.words import verbs
from onrecord.language.words import forms
from onrecord.model import Draft, Person, Quotation
from onrecord.text import Stretch

# What leaves a claim open, so that the draft does not make it.
_OPEN: Final = frozenset("would could might may whether".split())
# The condition itself, up to the comma behind it.
_CONDITION: Final = re.compile(r"\bif\b[^,;]*", re.IGNORECASE)
# Who does so does not say it, and leaves it to others.
_DOUBTING: Final = frozenset(
    "doubt doubts doubted dispute disputes disputed reject rejects rejected refute refutes refuted deny denies denied".split()
)
# With these a claim comes from elsewhere, or is no claim.
_SECOND_HAND: Final = _DOUBTING.union(
    """
    he she they his her their hear hears heard read reads asked asks why how myth false lie lies nonsense wrong untrue idea
    notion quoted quotes citing laughed answered responded reacted
    """.split()
)
# By these somebody is given what he found out, or owned to: "studies find", "officials admit".
_FINDING: Final = SAYING.union(
    _DOUBTING,
    """
    find show indicate indicates indicated conclude admit admits admitted acknowledge acknowledges acknowledged concede
    concedes conceded caution cautions cautioned expect expects expected confirm confirms confirmed write writes wrote
    written assess assesses assessed assessment observe observes observed study studies survey surveys poll polls statement
    statements consider considers considered regard regards regarded deem deems deemed
    """.split(),
)
# What is so "to him" or "to them" is their view.
_WHOSE: Final = frozenset({"him", "her", "them", "me", "us"})
_TELLING: Final = _FINDING | verbs.SAYING
# "By the registry's count": whose figure it is.
_COUNTING: Final = frozenset("count tally reckoning telling account calculation estimate estimates figures".split())
# Behind these they give nothing to anybody: who "will be told" does not tell, "the first call" is one on the telephone, and a
# war "to think about" is nobody's thought; nor do "calls" that somebody had, or a "Note by the clerks".
_NOT_BY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "told": frozenset("be been being was were".split()),
        "call": frozenset("a the first last next phone".split()),
        "calls": frozenset("had have has having got phone many more".split()),
        "note": frozenset({"", "a", "the", "this", "of"}),
        "think": frozenset({"to"}),
    }
)
# What "shows in the rosters" is no more than to be seen there.
_SHOWING: Final = frozenset({"show", "shows", "showed"})
_WHERE: Final = frozenset({"in", "on", "through", "up"})
# A clause with a subject of its own, and no "or so it would seem".
_GOES_ON: Final = re.compile(r"(?:,\sand|;)\s(?!(?:so|it|that|this|some|many|would|could|might|may)\b)", re.IGNORECASE)
# In a clause with these somebody may go back to the claim.
_OF_IT: Final = _SECOND_HAND.union("its truth true right know knows known say yet though".split())
# So many words make a clause of what is said, unless it goes back to the claim.
_CLAUSE: Final = 3
_BACK: Final = PRONOUNS | {"so", "why", "how"}
_RELATED: Final = PRONOUNS | {"which", "who"}


class Claim(NamedTuple):
    """A sentence of the draft that makes a claim in the writer's own voice, or a clause that gives it to `credited`, whose it
    is not."""

    known: KnownFact
    passage: int
    stretch: Stretch
    credited: Person | None = None


class Made(NamedTuple):
    """A sentence of the draft that asserts a claim, and whose that is."""

    passage: int
    sentence: Stretch
    text: str
    known: KnownFact
    speaker: str


def find_claims(draft: Draft, index: FactIndex, people: People, claims: Iterable[Made]) -> Iterator[Claim]:
    """Those of the claims that a draft makes that nobody, or another, is credited with."""
    for number, sentence, text, known, speaker in claims:
        if people.is_named(tuple(word.form for word in draft.words[number]), speaker):
            continue
        if not _is_attributed(forms(_own(text, known)), known.fact.statement):
            if not any(each.passage == number and _overlap(each.outer, sentence) for each in draft.quoted):
                yield Claim(known, number, sentence)
        elif known.fact.care.level != "info" and not _is_near(draft, people, number, speaker):
            said = _reported(draft, number, sentence, known)
            if said is not None and known in index.stated(said.text) and _is_another(people, said, speaker):
                yield Claim(known, number, said.stretch, said.speaker)


def find_credited(people: People, claims: Iterable[Made]) -> Iterator[Claim]:
    """Those of the claims that a draft makes that it gives to whose they are, in the same sentence and in so many words."""
    for number, sentence, text, known, speaker in claims:
        words = forms(text)
        if _is_plain(words, (), known.fact.statement) and people.is_named(words, speaker):
            yield Claim(known, number, sentence)


def made(draft: Draft, index: FactIndex, year: int) -> tuple[Made, ...]:
    """The claims that the sentences of a draft assert; `year` is the one in which it is read."""
    found: list[Made] = []
    for number, passage in enumerate(draft.passages):
        if passage.kind in {"heading", "quotation"}:
            continue
        for sentence, known, speaker in index.recall(passage.prose, _stated, index, passage.prose, year):
            text = passage.prose[sentence.start : sentence.end]
            if not text.rstrip().endswith("?"):
                found.append(Made(number, sentence, text, known, speaker))
    return tuple(found)


def _own(text: str, known: KnownFact) -> str:
    """A sentence without the clause behind the claim by which another says something else: "…, and the report says Bergen is
    next", or in which the writer goes on: "…, and a wise board would mend it"."""
    rest = after_claim(known, window(text))
    words = forms(rest)
    told = next((at for at, form in enumerate(words) if form in _TELLING), len(words))
    said = words[told + 1 :]
    said = said[1:] if said[:1] == ("that",) else said
    other = told > 1 and not _RELATED.intersection(words[:told]) and len(said) >= _CLAUSE and said[0] not in _BACK
    goes_on = told == len(words) and _GOES_ON.match(rest) is not None and _OF_IT.isdisjoint(words)
    return text[: len(text) - len(rest)] if other or goes_on else text


def _stated(index: FactIndex, prose: str, year: int) -> tuple[tuple[Stretch, KnownFact, str], ...]:
    """The sentences of a prose that make a claim, each with that, and whose it is."""
    found: list[tuple[Stretch, KnownFact, str]] = []
    for sentence in sentences(prose):
        text = prose[sentence.start : sentence.end]
        for known in index.stated(text):
            speaker = known.fact.attribute_to
            if speaker is not None and not _is_supposed(known, text) and not is_another(known, window(text), year):
                found.append((sentence, known, speaker))
    return tuple(found)


def _reported(draft: Draft, number: int, sentence: Stretch, known: KnownFact) -> Quotation | None:
    """The clause of a sentence that plainly reports what somebody said, with whose it is."""
    said = credited_report(draft, number, sentence)
    if said is None:
        return None
    prose = draft.passages[number].prose
    around = f"{prose[sentence.start : said.stretch.start]} … {prose[said.stretch.end : sentence.end]}"
    return said if _is_plain(forms(around), forms(said.text), known.fact.statement) else None


def _is_another(people: People, said: Quotation, speaker: str) -> bool:
    """Whether words are surely credited to a speaker of the rules who is not `speaker`."""
    known = people.who(said.speaker)
    return said.confidence >= SURE and known is not None and people.is_speaker(said.speaker, speaker) is False


def _is_attributed(words: tuple[str, ...], statement: str) -> bool:
    """Whether a word of saying or of doubt, a "to him" or a "by the registry's count" stands among the words, and is none of
    the statement's ("the flood report"); in "who does not say so" none does."""
    finding = _FINDING.difference(forms(statement))
    counted = "by" in words and any(one.endswith("'s") and form in _COUNTING for one, form in pairwise(words))
    return counted or any(
        form in _OPEN
        or (before == "to" and form in _WHOSE)
        or (
            form in finding
            and before not in _NOT_BY.get(form, ())
            and not (is_negation(before) and following == "so")
            and not (form in _SHOWING and following in _WHERE)
        )
        for before, form, following in zip(["", *words], words, [*words[1:], ""], strict=False)
    )


def _is_plain(around: tuple[str, ...], clause: tuple[str, ...], statement: str) -> bool:
    """Whether a sentence is no more than "Vance said that …": nobody else says, hears, doubts or denies anything in it."""
    if any(form in _SECOND_HAND or is_negation(form) for form in (*around, *clause) if form not in forms(statement)):
        return False
    if around[-1:] == ("that",) and around[-3:-2] and around[-3] in DETERMINERS:
        # "Vance laughed at the warning that …"
        return False
    return sum(form in _TELLING for form in around) == 1 and not _is_attributed(clause, statement)


def _is_near(draft: Draft, people: People, number: int, speaker: str) -> bool:
    """Whether the passage before names the speaker, of whom this one may go on to tell."""
    return number > 0 and people.is_named(tuple(word.form for word in draft.words[number - 1]), speaker)


def _is_supposed(known: KnownFact, sentence: str) -> bool:
    """Whether a claim is left open by an "if": all but where it takes in what will be, "if X, Y will", and not X alone."""
    condition = _CONDITION.search(sentence)
    if condition is None:
        return False
    supposed = window(condition[0])
    return "will" not in forms(sentence) or all(supposed.holds(group) for group in known.cues)


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one.start < other.end and other.start < one.end
