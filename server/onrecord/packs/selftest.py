"""Entries that test themselves: every `flag` example is found to wrong its entry, every `pass` example is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.model import Entry, Finding, RuleSet


class Trial(NamedTuple):
    """One example of an entry: what it should have given, and the findings about the entry that it did give."""

    entry: Entry
    draft: str
    should_flag: bool
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        return bool(self.findings) == self.should_flag


def selftest(rules: RuleSet, check: Callable[[str], Iterable[Finding]]) -> Iterator[Trial]:
    """A trial for each example in `rules`. `check` gives the findings of a draft in Markdown."""
    entries: tuple[Entry, ...] = (*rules.quotes.values(), *rules.facts.values())
    for entry in entries:
        examples = entry.care.examples
        for draft in (*examples.flag, *examples.passing):
            findings = tuple(
                finding for finding in check(draft) if finding.entry is not None and finding.entry.key == entry.key
            )
            yield Trial(entry, draft, draft in examples.flag, findings)
