"""A ClaimReview (schema.org) as entries: the claim that it looks at, whoever makes it, and the review as the source.

    claimReviewed                            words in quote marks from end to end: a quote; else a claim (`attribute-to`)
    itemReviewed.author.name                 the speaker
    reviewRating, itemReviewed.appearance    the note, with the day the claim was made
    url, author.name, datePublished, name    the source; one for all reviews of a page

A claim that nobody is named for is put in as a fact with a note that says so: whoever confirms it has to find out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import unescape
from typing import Any, Final

from onrecord.errors import Fault, PackError
from onrecord.packs.importing.imported import Imported
from onrecord.packs.importing.jsonld import Review

_TAG: Final = re.compile(r"<[^<>]{0,400}>")
_QUOTED: Final = re.compile(r"[\"“„«](?P<words>[^\"“”„«»]{3,4000})[\"”“»]")
_ADDRESS: Final = re.compile(r"https?://[^\s\"'<>]{1,2000}")


def read_reviews(reviews: Iterable[Review]) -> Imported:
    """The entries of `reviews`. Raises PackError with each review that has no claim."""
    imported, faults = Imported(), []
    for review in reviews:
        claim = _text(review.values.get("claimReviewed"))
        if claim:
            _add(imported, review, claim)
        else:
            place = review.place
            key = ".".join(part for part in (place.key, "claimReviewed") if part)
            faults.append(Fault("'claimReviewed' is missing", place.path, place.line, key=key, hint="expected what is claimed"))
    if faults:
        raise PackError(*faults)
    return imported


def _add(imported: Imported, review: Review, claim: str) -> None:
    item = _mapping(review.values.get("itemReviewed"))
    quoted = _QUOTED.fullmatch(claim)
    who = _text(item.get("author"))
    speaker = imported.once("speakers", who, {"name": who}, review.place, who) if who else None
    source = _source(imported, review, claim)
    note = " ".join(_notes(review.values, item, named=bool(who)))
    if quoted is not None and speaker is not None:
        words = quoted["words"].strip()
        values = {"speaker": speaker, "text": words, "source": source, "note": note}
        imported.put("quotes", _given(values), review.place, words)
    else:
        values = {"statement": claim, "attribute-to": speaker, "source": source, "note": note}
        imported.put("facts", _given(values), review.place, claim)


def _source(imported: Imported, review: Review, claim: str) -> str:
    values = review.values
    publisher, day, url = _text(values.get("author")), _day(values.get("datePublished")), _text(values.get("url"))
    title = _text(values.get("name")) or _text(values.get("headline")) or f"Review of the claim: {claim}"
    source = {
        "title": title,
        "publisher": publisher,
        "published": day,
        "url": url if _ADDRESS.fullmatch(url) else "",
        "standing": "reported",
        "note": "" if day else "The review gives no day.",
    }
    return imported.once("sources", url or title, _given(source), review.place, " ".join((publisher, day)).strip() or title)


def _notes(review: Mapping[str, Any], item: Mapping[str, Any], *, named: bool) -> Iterator[str]:
    """What a colleague should know of a claim, in sentences."""
    rating = _mapping(review.get("reviewRating"))
    rated = _text(rating.get("alternateName")) or _text(rating.get("ratingValue"))
    if rated:
        yield f"Rated “{rated}” by {_text(review.get('author')) or 'the review'}."
    if day := _day(item.get("datePublished")):
        yield f"Made on {day}."
    places = [_text(place) for key in ("firstAppearance", "appearance") for place in _list(item.get(key))]
    if found := ", ".join(dict.fromkeys(place for place in places if place)):
        yield f"Seen at {found}."
    if not named:
        yield "The review names nobody: say whose claim it is (attribute-to), or take it out."


def _text(value: Any) -> str:
    """The text of a value, or of the first in a list; of a thing its name or address. Without tags, on one line."""
    for each in _list(value):
        if isinstance(each, Mapping):
            each = next((each[key] for key in ("@value", "name", "url", "@id") if each.get(key)), "")
        if isinstance(each, str | int | float) and str(each).strip():
            return " ".join(_TAG.sub(" ", unescape(str(each))).split())
    return ""


def _day(value: Any) -> str:
    """The day of a date or time in ISO 8601, if it is one."""
    try:
        return date.fromisoformat(_text(value)[:10]).isoformat()
    except ValueError:
        return ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return next((each for each in _list(value) if isinstance(each, Mapping)), {})


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _given(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value}
