"""unused-stet: a `stet` that suppresses nothing, or has no end.

Flagged: a `<!-- stet misquote: … -->` that no finding called for, because the draft was mended since or the check's id is
misspelt; a misspelt id beside a right one; a `stet-begin` that no `stet-end` follows, so that it holds for the whole rest of
the draft; a `stet-end` that ends nothing.

Clean: a `stet` that suppresses at least one finding; several of `stet-begin` with one `stet-end`, which ends them all.

The engine runs this check last, when it is known which comments were used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord import checks
from onrecord.errors import meant, nearest
from onrecord.model import Hit
from onrecord.text import Span


def check_unused(unused: Iterable[tuple[Span, frozenset[str]]]) -> Iterator[Hit]:
    """A hit for each comment, given as its span and the checks it names (none: all), that suppressed nothing."""
    for span, names in unused:
        unknown = _unknown(names)
        if unknown:
            yield Hit(span=span, message=f"{unknown} This stet suppresses nothing.")
        else:
            yield Hit(span=span, message=f"This stet for {', '.join(sorted(names)) or 'all checks'} suppresses nothing.")


def check_named(used: Iterable[tuple[Span, frozenset[str]]]) -> Iterator[Hit]:
    """A hit for each comment that names a check that there is none of, whatever its other checks suppressed."""
    for span, names in used:
        if unknown := _unknown(names):
            yield Hit(span=span, message=unknown)


def check_unpaired(begins: Iterable[Span], ends: Iterable[Span]) -> Iterator[Hit]:
    """A hit for each `stet-begin` that nothing ends, and for each `stet-end` that ends nothing."""
    for span in begins:
        yield Hit(span=span, message="No stet-end follows this stet-begin: it lets the whole rest of the draft stand.")
    for span in ends:
        yield Hit(span=span, message="No stet-begin goes before this stet-end: it ends nothing.")


def _unknown(names: frozenset[str]) -> str:
    """What to say of the first of some ids that is no check's."""
    known = checks.names()
    unknown = sorted(names.difference(known))
    if not unknown:
        return ""
    near = nearest(unknown[0], known)
    return f"No check is called '{unknown[0]}'" + (f" ({meant(near)})." if near else ".")
