"""statistics: how many findings of each check, most frequent first, in the place of the findings themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.report.concise import trouble
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.report import Checked, Look


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:
    """A line for each check that found something; problems are told one by one, as ever."""
    counts: Counter[tuple[str, str]] = Counter()
    for draft in drafts:
        counts.update((finding.check, finding.level) for finding in draft.result.findings)
        lines = LineTable(draft.text or "")
        for problem in draft.result.problems:
            yield trouble(draft.path, problem, lines, look) + "\n"
    for (check, level), number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:>6}  {look.paint(level, level.ljust(7))}  {check}\n"
