"""A quotation before it has its place among the others of the draft."""

from __future__ import annotations

from typing import Literal, NamedTuple

from onrecord.text import Stretch


class Part(NamedTuple):
    """Quoted words `stretch`, with their marks or label `outer`. `family` is that of the opening mark; `open` says that it
    was never closed and may go on in the next paragraph; `resumes` that it goes on from the part before it; `mention` that the
    words are not said but mentioned."""

    outer: Stretch
    stretch: Stretch
    form: Literal["marks", "block", "turn"] = "marks"
    family: str | None = None
    open: bool = False
    resumes: bool = False
    mention: bool = False


def trimmed(prose: str, start: int, end: int) -> Stretch:
    """`prose[start:end]` without the blanks at either end."""
    text = prose[start:end]
    left = len(text) - len(text.lstrip())
    return Stretch(start + left, max(start + left, start + len(text.rstrip())))
