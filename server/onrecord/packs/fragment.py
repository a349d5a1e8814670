"""A new entry, or a key of one, as YAML that reads as if a colleague had typed it."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any, Final

INDENT: Final = 2

_WIDTH: Final = 120
_LONG: Final = 90
_YEAR: Final = re.compile("[12][0-9]{3}")
_DATE: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Text that YAML 1.2 allows plain, and 1.1, by which packs are read, takes for something else.
_NOT_PLAIN: Final = re.compile(r"[:?].*|.*:[,\[\]{}].*")


def block(value: Mapping[str, object], indent: int) -> str:
    """A mapping on lines of its own, each `indent` blanks in, the last without its line end."""
    lines = _dump(_styled(value), _WIDTH - indent).rstrip("\n").split("\n")
    return "\n".join(f"{'':{indent}}{line}".rstrip() for line in lines)


def item(value: Mapping[str, object], dash: int = INDENT, content: int = 2 * INDENT) -> str:
    """A mapping as an item of a list, its dash and what follows it so many blanks in."""
    return f"{'':{dash}}-{'':{content - dash - 1}}{block(value, content)[content:]}"


def flow(value: Mapping[str, object]) -> str:
    """A mapping as `{…}` on one line."""
    styled = _styled(value, long=False)
    styled.fa.set_flow_style()
    return _dump(styled, 1_000_000).rstrip("\n")


def _dump(value: Any, width: int) -> str:
    from ruamel.yaml import YAML

    yaml = YAML(typ="rt")
    yaml.width = width
    yaml.indent(mapping=2, sequence=4, offset=2)
    written = io.StringIO()
    yaml.dump(value, written)
    return written.getvalue()


def _styled(value: Any, *, long: bool = True) -> Any:
    """`value` in the style of packs: a long text folded, a list of short words and a mapping inside an entry on one line."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import FoldedScalarString, SingleQuotedScalarString

    if isinstance(value, Mapping):
        return CommentedMap((key, _inner(item, long=long)) for key, item in value.items())
    if isinstance(value, tuple | list):
        return CommentedSeq(_inner(item, long=long) for item in value)
    if not isinstance(value, str):
        return value
    if _YEAR.fullmatch(value):
        return int(value)
    if _DATE.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    text = " ".join(value.split())
    if long and len(text) > _LONG:
        return FoldedScalarString(text)
    return SingleQuotedScalarString(text) if _NOT_PLAIN.fullmatch(text) else text


def _inner(value: Any, *, long: bool) -> Any:
    styled = _styled(value, long=long)
    if isinstance(value, Mapping | tuple | list) and _is_short(value):
        styled.fa.set_flow_style()
    return styled


def _is_short(value: Any) -> bool:
    """Whether a list or mapping holds nothing but words, or a list lists of words, and few enough for one line."""
    inner = () if isinstance(value, Mapping) else (tuple, list)
    items = value.values() if isinstance(value, Mapping) else value
    plain = all(isinstance(each, str | date) or (isinstance(each, inner) and _is_short(each)) for each in items)
    return plain and sum(len(str(each)) + 2 for each in items) < _LONG
