"""Entries that test themselves: every `flag` example is found to wrong its entry, every `pass` example is not.

Where an entry brings no example of a kind, drafts are made from it (`mutation.py`): itself, which must pass, and itself with
one thing wrong, which must be flagged. What is only proposed, and a fact that is withdrawn, fires at nothing and is not tried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.language.words import forms
from onrecord.model import Fact, Quote
from onrecord.packs.mutation import LEAST, mutants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.model import Entry, Finding, RuleSet
    from onrecord.packs.mutation import What

# What says that a draft gets an entry wrong. The other checks speak of the entry itself: contested, expired, not for use.
_ACCUSING: Final = frozenset(("misquote", "misattribution", "missing-attribution", "unquoted-verbatim", "figure-mismatch"))


class Trial(NamedTuple):
    """One example of an entry: what it should have given, and the findings about the entry that it did give. `made` says what
    is wrong in an example that the entry does not bring."""

    entry: Entry
    draft: str
    should_flag: bool
    findings: tuple[Finding, ...]
    made: What | None = None

    @property
    def passed(self) -> bool:
        counted = [finding for finding in self.findings if self.made is None or finding.check in _ACCUSING]
        return bool(counted) == self.should_flag


class Coverage(NamedTuple):
    """Which entries fired in some trial, and which in none. `looked_up` are quotes of so few words that they only tell a
    draft's words from unknown ones; `resting` are proposed or withdrawn."""

    firing: tuple[Entry, ...]
    silent: tuple[Entry, ...]
    looked_up: tuple[Entry, ...]
    resting: tuple[Entry, ...]


def selftest(rules: RuleSet, check: Callable[[str], Iterable[Finding]]) -> Iterator[Trial]:
    """A trial for each example in `rules`, and for each that is made. `check` gives the findings of a draft in Markdown."""
    for entry in _entries(rules):
        if not _rests(entry):
            for draft, should_flag, made in _examples(entry, rules):
                findings = (finding for finding in check(draft) if finding.entry is not None and finding.entry.key == entry.key)
                yield Trial(entry, draft, should_flag, tuple(findings), made)


def coverage(rules: RuleSet, trials: Iterable[Trial]) -> Coverage:
    """What came of `trials`, which are those of `rules`, for each entry."""
    fired = {trial.entry.key for trial in trials if trial.findings}
    lots: dict[str, list[Entry]] = {lot: [] for lot in Coverage._fields}
    for entry in _entries(rules):
        lots[_lot(entry, fired)].append(entry)
    return Coverage(**{lot: tuple(entries) for lot, entries in lots.items()})


def _lot(entry: Entry, fired: set[str]) -> str:
    if _rests(entry):
        return "resting"
    if entry.key in fired:
        return "firing"
    return "looked_up" if isinstance(entry, Quote) and len(forms(entry.text)) < LEAST else "silent"


def _examples(entry: Entry, rules: RuleSet) -> Iterator[tuple[str, bool, What | None]]:
    """The drafts to try, whether each should be flagged, and what was made wrong in it if it was made."""
    given = entry.care.examples
    yield from ((draft, True, None) for draft in given.flag)
    yield from ((draft, False, None) for draft in given.passing)
    for what, draft in mutants(entry, rules):
        if not (given.passing if what == "itself" else given.flag):
            yield draft, what != "itself", what


def _rests(entry: Entry) -> bool:
    """Whether an entry fires at nothing, as it stands."""
    return entry.care.status == "proposed" or (isinstance(entry, Fact) and entry.care.status == "withdrawn")


def _entries(rules: RuleSet) -> tuple[Entry, ...]:
    return (*rules.quotes.values(), *rules.facts.values())
