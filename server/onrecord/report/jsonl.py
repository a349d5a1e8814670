"""jsonl: a line of JSON for each finding, for each that is let stand and for each problem, as drafts are checked.

The keys are those of `json`, with `kind` before them: `finding`, `suppressed` or `problem`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from onrecord.report.json import told_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.report import Checked, Look

_KINDS = ("finding", "suppressed", "problem")


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:  # noqa: ARG001 - every format is asked the same way
    """The lines of each draft as soon as it is checked."""
    for draft in drafts:
        for kind, told in zip(_KINDS, told_of(draft), strict=True):
            yield from (json.dumps({"kind": kind, **each}) + "\n" for each in told)
