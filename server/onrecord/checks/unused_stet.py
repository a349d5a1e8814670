"""unused-stet: a `stet` that suppresses nothing.

Flagged: a `<!-- stet misquote: … -->` that no finding called for, because the draft was mended since or the check's id is
misspelt.

Clean: a `stet` that suppresses at least one finding.

The engine runs this check last, when it is known which comments were used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.model import Hit
from onrecord.text import Span


def check_unused(unused: Iterable[tuple[Span, str]]) -> Iterator[Hit]:
    """A hit for each comment, given as its span and the check it names, that suppressed nothing."""
    for span, name in unused:
        yield Hit(span=span, message=f"This stet for {name} suppresses nothing.")
