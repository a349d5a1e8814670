"""How an entry is kept, in sentences: who verified it, on what terms and until when it may be used, what a colleague noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from onrecord.model import Care, Terms, Verified


def told(care: Care) -> Iterator[str]:
    """A sentence for each thing that there is to say."""
    if care.status == "withdrawn":
        yield "Withdrawn."
    yield from _terms(care.terms)
    if care.expires is not None:
        yield f"Not to be used after {care.expires} unless it is looked at again."
    if care.verified is not None:
        yield _verified(care.verified)
    if care.supersedes is not None:
        yield f"Takes the place of {care.supersedes}."
    if care.note is not None:
        yield care.note


def _terms(terms: Terms) -> Iterator[str]:
    if terms.kind == "background":
        yield "Given on background, not for quotation."
    elif terms.kind == "embargoed":
        yield f"Embargoed until {terms.until}."


def _verified(verified: Verified) -> str:
    if verified.void:
        return f"Changed since {verified.by} verified it{_on(verified.on)}."
    method = f", {verified.method}" if verified.method else ""
    return f"Verified by {verified.by}{_on(verified.on)}{method}."


def _on(day: date | None) -> str:
    return f" on {day}" if day is not None else ""
