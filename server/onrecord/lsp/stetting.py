"""Where the comment goes that lets a finding stand: behind the last words of its passage.

There it is inline in every markup. A Markdown line that begins with a comment would be a comment to its end. The reason is the
writer's to give: until then the comment suppresses nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.model import Edit
from onrecord.text import Span

if TYPE_CHECKING:
    from onrecord.model import Draft, Finding

_TAIL = " -->"


def stet_edit(finding: Finding, draft: Draft, reason: str = "") -> Edit | None:
    """The insertion that lets `finding` stand; None where it stands in no passage."""
    ends = (passage.offsets.pieces[-1].end for passage in draft.passages if passage.offsets.pieces)
    end = next((end for end in ends if end > finding.span.start), None)
    return None if end is None else Edit(Span(end, end), f" <!-- stet {finding.check}: {reason}{_TAIL}")


def stet_snippet(edit: Edit) -> str:
    """The inserted comment as a snippet: the cursor waits where the reason goes. An id of a check needs no escape."""
    return edit.text.removesuffix(_TAIL) + "$1" + _TAIL
