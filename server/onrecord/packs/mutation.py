"""Drafts made from an entry: the entry itself, which must pass, and the entry with one thing wrong, which must be flagged.

Of a quote a negation is dropped, a number changed, a word swapped, and the words are given to somebody else; of a fact each
figure is changed; a claim is stated as the writer's own. What onrecord does not hold against a draft is not tried: a few words
may be anybody's, and anybody may be the one whom a description means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from onrecord.corpus.facts.known import known, read_figures
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.words import words
from onrecord.model import Quote

if TYPE_CHECKING:
    from onrecord.model import Entry, Fact, Figure, RuleSet

What = Literal["itself", "negation dropped", "number changed", "word swapped", "another speaker", "nobody credited"]

LEAST: Final = 5
# A claim that is left open is nobody's yet.
_OPEN: Final = re.compile(r"\b(?:could|would|may|might)\b")
_STRANGER: Final = "Zebedee Quill"
_SWAPPED: Final = "marmalade"
_NEGATIONS: Final = (
    (re.compile(r"\bcannot\b|\bcan[’']t\b", re.IGNORECASE), "can"),
    (re.compile(r"\bwon[’']t\b", re.IGNORECASE), "will"),
    (re.compile(r"(?<=\w)n[’']t\b|\s+(?:not|never)\b|\b(?:not|never)\s+", re.IGNORECASE), ""),
)
_NUMBER_WORDS: Final = (
    ("one", "four"),
    ("two", "seven"),
    ("three", "eight"),
    ("four", "nine"),
    ("five", "two"),
    ("six", "eleven"),
    ("seven", "two"),
    ("eight", "three"),
    ("nine", "four"),
    ("ten", "four"),
    ("second", "seventh"),
    ("third", "eighth"),
    ("twice", "five times"),
    ("double", "five times"),
    ("half", "a tenth"),
    ("million", "billion"),
    ("billion", "million"),
)
_NUMBER_WORD: Final = re.compile(rf"\b(?:{'|'.join(word for word, _ in _NUMBER_WORDS)})\b", re.IGNORECASE)


class Mutant(NamedTuple):
    """A draft made from an entry, and what is wrong with it."""

    what: What
    draft: str


def mutants(entry: Entry, rules: RuleSet) -> Iterator[Mutant]:
    """The entry itself, and every draft that gets one thing of it wrong."""
    return _of_quote(entry, rules) if isinstance(entry, Quote) else _of_fact(entry, rules)


def _of_quote(quote: Quote, rules: RuleSet) -> Iterator[Mutant]:
    name, text = rules.speakers[quote.speaker].name, " ".join(quote.text.split())
    yield Mutant("itself", _said(name, text))
    found = words(text)
    if len(found) < LEAST:
        return
    for pattern, instead in _NEGATIONS:
        if pattern.search(text):
            yield Mutant("negation dropped", _said(name, pattern.sub(instead, text, count=1)))
            break
    yield from (Mutant("number changed", _said(name, other)) for other in _changed(text, read_figures(text)[:1]))
    telling = [word for word in found if word.form not in COMMON and not is_number(word.form)]
    if telling:
        word = telling[len(telling) // 2]
        yield Mutant("word swapped", _said(name, text[: word.start] + _SWAPPED + text[word.end :]))
        if all(part[:1].isupper() for part in name.split()):
            yield Mutant("another speaker", _said(_STRANGER, text))


def _of_fact(fact: Fact, rules: RuleSet) -> Iterator[Mutant]:
    statement = " ".join(fact.statement.split())
    name = rules.speakers[fact.attribute_to].name if fact.attribute_to is not None else None
    yield Mutant("itself", _stated(name, statement))
    yield from (Mutant("number changed", _stated(name, other)) for other in _changed(statement, known(fact).figures))
    if name is not None:
        yield Mutant("nobody credited", _OPEN.sub("will", statement))


def _said(name: str, text: str) -> str:
    inner = re.sub('[“”"]', "’", text)
    return f"{_subject(name)} said: “{inner}”"


def _stated(name: str | None, statement: str) -> str:
    return statement if name is None else f"{statement.rstrip('.')}, {_subject(name, first=False)} said."


def _subject(name: str, *, first: bool = True) -> str:
    """A speaker as the subject of a sentence; one without a name with an article."""
    if not name[:1].islower():
        return name
    return f"{'The' if first else 'the'} {name}"


def _changed(text: str, figures: tuple[Figure, ...]) -> Iterator[str]:
    """The text with one of its figures changed, for each that can be."""
    for figure in figures:
        at = text.find(figure.text)
        other = _other(figure)
        if at >= 0 and other != figure.text:
            yield text[:at] + other + text[at + len(figure.text) :]


def _other(figure: Figure) -> str:
    """Another figure of the same form, far enough from it for any tolerance a desk would give."""
    if figure.kind == "date":
        return re.sub(r"(?<!\d)\d{1,4}(?!\d)", lambda match: _other_day(int(match[0])), figure.text, count=1)
    if re.search(r"\d", figure.text):
        return re.sub(r"[1-9]", lambda match: str((int(match[0]) + 3) % 9 + 1), figure.text, count=1)
    instead = dict(_NUMBER_WORDS)
    return _NUMBER_WORD.sub(lambda match: instead[match[0].lower()], figure.text, count=1)


def _other_day(number: int) -> str:
    """Another day of the month, or another year."""
    return str(number - 4 if number > 25 else number + 3)
