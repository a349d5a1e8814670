"""The ClaimReviews in JSON-LD: one object, a list of them, a `@graph`, or any of these in a script of an HTML page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from onrecord.errors import Fault, PackError
from onrecord.packs.importing.imported import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

_TYPE: Final = "ClaimReview"
_SCRIPT: Final = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
_END: Final = re.compile(r"</script", re.IGNORECASE)


class Review(NamedTuple):
    """The JSON of a ClaimReview, and where it stands."""

    values: Mapping[str, Any]
    place: Place


def find_reviews(text: str, path: str) -> list[Review]:
    """All ClaimReviews, in order. Raises PackError where there is none, or where what should be one is no JSON."""
    page = text.lstrip().startswith("<")
    # A page may have other scripts, broken or not, that are no concern of ours.
    parts = [(start, part) for start, part in _scripts(text) if _TYPE in part] if page else [(0, text)]
    reviews = [review for start, part in parts for review in _reviews(part, Place(path), text[:start])]
    if not reviews:
        hint = f"expected JSON-LD with the type https://schema.org/{_TYPE}"
        raise PackError(Fault(f"there is no {_TYPE} in it", path, hint=hint))
    return reviews


def _reviews(text: str, place: Place, before: str) -> list[Review]:
    """The reviews of one piece of JSON, which has `before` before it in its file."""
    lines = before.count("\n")
    try:
        root = json.loads(text)
    except json.JSONDecodeError as error:
        column = error.colno + (len(before) - before.rfind("\n") - 1 if error.lineno == 1 else 0)
        raise PackError(Fault(f"no JSON: {error.msg.lower()}", place.path, lines + error.lineno, column)) from error
    except RecursionError as error:
        raise PackError(Fault("nested too deep", place.path, lines + 1, 1)) from error
    found = ((key, values) for key, values in _objects(root) if _TYPE in _types(values))
    return [Review(values, place._replace(line=lines + 1 if before else None, key=key or None)) for key, values in found]


def _scripts(page: str) -> Iterator[tuple[int, str]]:
    """The scripts of an HTML page that hold JSON-LD, each with its offset."""
    at = 0
    while (opening := _SCRIPT.search(page, at)) is not None:
        closing = _END.search(page, opening.end())
        at = closing.start() if closing is not None else len(page)
        if "application/ld+json" in opening[1].lower():
            yield opening.end(), page[opening.end() : at]


def _objects(root: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every object, with its path, in the order it stands in."""
    waiting: list[tuple[str, object]] = [("", root)]
    while waiting:
        key, value = waiting.pop()
        inner: Sequence[tuple[str, object]] = ()
        if isinstance(value, Mapping):
            yield key, value
            inner = [(f"{key}.{name}".lstrip("."), part) for name, part in value.items()]
        elif isinstance(value, list):
            inner = [(f"{key}[{number}]", part) for number, part in enumerate(value)]
        waiting.extend(reversed(inner))


def _types(values: Mapping[str, Any]) -> set[str]:
    """The types of an object, without where they are defined ("https://schema.org/ClaimReview")."""
    types = values.get("@type", values.get("type"))
    return {re.split("[/#:]", each)[-1] for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)}
