"""The values of `model.py` as JSON and back: entries and results as a file can keep them, with no code in it.

A named tuple becomes a list that begins with its place in `_KINDS` and leaves out the defaults at its end, a tuple one that
begins with -1, a date with -2; everything else an entry holds is JSON already.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from itertools import repeat
from typing import Any, Final

from onrecord.model import (
    Care,
    Edit,
    Examples,
    Fact,
    Finding,
    Fix,
    Misquote,
    Origin,
    Overridden,
    Pack,
    Problem,
    Quote,
    Result,
    Sighting,
    Source,
    Speaker,
    Suppressed,
    Terms,
    Verified,
)
from onrecord.text import Span

_KINDS: Final[tuple[Any, ...]] = (
    Speaker,
    Source,
    Quote,
    Fact,
    Origin,
    Misquote,
    Care,
    Verified,
    Terms,
    Examples,
    Pack,
    Overridden,
    Result,
    Finding,
    Suppressed,
    Problem,
    Sighting,
    Fix,
    Edit,
    Span,
)
_NUMBERS: Final = {kind: number for number, kind in enumerate(_KINDS)}
_DEFAULTS: Final = {kind: tuple(map(kind._field_defaults.get, kind._fields, repeat(...))) for kind in _KINDS}
_TUPLE: Final = -1
_DATE: Final = -2


def encode(value: object) -> bytes:
    """A value as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode(data: bytes) -> Any:
    """The value that `encode` made `data` of. Raises ValueError, LookupError or TypeError on anything else."""
    return _value(json.loads(data.decode("utf-8", "surrogatepass")))


def _plain(value: Any) -> Any:
    if not isinstance(value, tuple):
        return [_DATE, value.isoformat()] if isinstance(value, date) else value
    kind = type(value)
    size, defaults = len(value), _DEFAULTS.get(kind, ())
    while size and defaults and value[size - 1] == defaults[size - 1]:
        size -= 1
    return [_NUMBERS.get(kind, _TUPLE), *map(_plain, value[:size])]


def _value(plain: Any) -> Any:
    if type(plain) is not list:
        return plain
    number, *fields = plain
    if number == _TUPLE:
        return tuple(map(_value, fields))
    make: Callable[..., Any] = date.fromisoformat if number == _DATE else _KINDS[number]
    return make(*map(_value, fields))
