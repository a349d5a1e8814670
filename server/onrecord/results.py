"""Results kept from run to run: who checks the same text by the same rules again is told at once what was found.

A result is found by all that it was made of: the text, its markup, the packs, the levels, the day, the policy and the code.
The fingerprints of sources, which only the rules name, are listed beside it and compared before it is used. What was found is
kept with the entries and sources that it rests on, so that neither the rules nor the rooms that read drafts are needed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.cache import RESULTS, Cache, of_the_user
from onrecord.corpus.codec import decode, encode
from onrecord.errors import PackError
from onrecord.model import Quote
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_bytes
from onrecord.packs.pins import hold
from onrecord.states import code, contents, key

if TYPE_CHECKING:
    from datetime import date

    from onrecord.model import Finding, Level, Markup, Pack, QuotePolicy, Result, RuleSet

_ROOMS: Final = ("checks", "corpus", "language", "markup", "model", "packs")
_LIBRARIES: Final = ("markdown_it", "mdurl", "rapidfuzz")
# A result of thousands of findings would fill the cache with what is read once.
_LARGEST: Final = 250_000
# How far a file's time may lag behind the clock.
_LAG: Final = 0.05


class Question(NamedTuple):
    """All that a result depends on, but for the code."""

    text: str
    markup: Markup
    packs: tuple[str, ...]
    levels: Mapping[str, Level]
    today: date
    policy: QuotePolicy


class Answer(NamedTuple):
    """A result, by their keys the names of the speakers whom its findings rest on, and the packs that it was found by."""

    result: Result
    names: Mapping[str, str]
    packs: tuple[Pack, ...] = ()


class Results:
    """The results of earlier runs, as seen by one that begins now and reads each pack once; none without a cache."""

    def __init__(self, kept: Cache | None) -> None:
        self._cache = kept
        self._began = time.time() - _LAG
        self._state: Callable[[tuple[str, ...]], str | None] = cache(_state)
        self._unchanged: Callable[[tuple[str, ...]], bool] = cache(lambda packs: _state(packs) == self._state(packs))
        self._code: Callable[[], str] = cache(lambda: key(code(_ROOMS, _LIBRARIES)))
        self._print: Callable[[str], str | None] = cache(_print)
        self._hold: Callable[[tuple[Pack, ...]], None] = cache(hold)

    def find(self, question: Question) -> Answer | None:
        """What was answered before; None where the question is new. Raises PackError where a pin does not hold."""
        name = self._name(question)
        data = self._cache.open(name) if self._cache and name else None
        if data is None:
            return None
        packs, prints, names, result = decode(bytes(data))
        if any(self._print(path) != digest for path, digest in prints):
            return None
        self._hold(packs)
        return Answer(result, dict(names), packs)

    def keep(self, question: Question, answer: Answer, rules: RuleSet) -> None:
        """Keep an answer that `rules` gave, unless something went wrong or they were changed while they were read."""
        name = self._name(question)
        if not self._cache or not name or any(problem.span is None for problem in answer.result.problems):
            return
        paths = sorted({source.fingerprint for source in rules.sources.values() if source.fingerprint is not None})
        if not self._unchanged(question.packs) or any(_changed(path) > self._began for path in paths):
            return
        prints = tuple((path, self._print(path)) for path in paths)
        data = encode((rules.packs, prints, tuple(answer.names.items()), answer.result))
        if len(data) <= _LARGEST and all(digest is not None for _, digest in prints):
            self._cache.keep(name, (data,))

    def _name(self, question: Question) -> str | None:
        state = self._state(question.packs) if self._cache else None
        if state is None:
            return None
        text, levels = question.text.encode("utf-8", "surrogatepass"), sorted(question.levels.items())
        return key((self._code(), state, text, levels, question._replace(text="", levels={})))


def results(*, cached: bool) -> Results:
    """The results in the user's cache; none where they are not wanted."""
    return Results(of_the_user(RESULTS) if cached else None)


def answer(result: Result, rules: RuleSet) -> Answer:
    """A result with the names and packs that go with it."""
    whose = {_speaker(finding) for finding in result.findings}
    names = {each: rules.speakers[each].name for each in sorted(whose) if each in rules.speakers}
    return Answer(result, names, rules.packs)


def _speaker(finding: Finding) -> str:
    entry = finding.entry
    if entry is None:
        return ""
    return entry.speaker if isinstance(entry, Quote) else entry.attribute_to or ""


def _state(packs: tuple[str, ...]) -> str | None:
    """The state of packs; None where they cannot be read, which reading them will tell."""
    try:
        return key(contents(packs))
    except PackError:
        return None


def _print(path: str) -> str | None:
    """What tells a fingerprint's file from what it was, "" where there is none; None for one that cannot be read."""
    data = read_bytes(path, Faults())
    return key((data,)) if data is not None else None if os.path.lexists(path) else ""


def _changed(path: str) -> float:
    """When the file was changed, or put in its place; 0 where there is none."""
    try:
        state = os.stat(path)
    except OSError:
        return 0.0
    return max(state.st_mtime, state.st_ctime)
