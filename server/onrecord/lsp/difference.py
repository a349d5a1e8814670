"""Word by word: how the words of a draft differ from the words on record."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from onrecord.language.quoted import quoted_words

if TYPE_CHECKING:
    from collections.abc import Iterator

# Comparing takes time that grows with the square; nobody reads a longer difference in a hover.
_MOST_WORDS: Final = 400
CUT: Final = "…"


class Part(NamedTuple):
    """Words that both have, that only the draft has, or that only the record has."""

    of: Literal["both", "draft", "record"]
    text: str


def difference(draft: str, record: str) -> tuple[Part, ...]:
    """What was changed, in order; nothing where no word differs, or there are too many to compare. What the record has before
    and behind the words quoted is no difference: an ellipsis stands for it."""
    from difflib import SequenceMatcher

    ours, theirs = quoted_words(draft), quoted_words(record)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_WORDS:
        return ()
    said, recorded = _texts(draft, [word.start for word in ours]), _texts(record, [word.start for word in theirs])
    matcher = SequenceMatcher(None, [word.form for word in ours], [word.form for word in theirs], autojunk=False)
    parts = [
        part
        for tag, start, end, first, last in matcher.get_opcodes()
        for part in _parts(tag, said[start:end], recorded[first:last])
    ]
    ends = {0, len(parts) - 1}
    trimmed = [Part("both", CUT) if at in ends and part.of == "record" else part for at, part in enumerate(parts)]
    return tuple(trimmed) if any(part.of != "both" for part in trimmed) else ()


def _parts(tag: str, draft: list[str], record: list[str]) -> Iterator[Part]:
    ours, theirs = " ".join(filter(None, draft)), " ".join(filter(None, record))
    if tag != "equal" and ours:
        yield Part("draft", ours)
    if theirs:
        yield Part("both" if tag == "equal" else "record", theirs)


def _texts(text: str, starts: list[int]) -> list[str]:
    """Each word with the punctuation behind it; nothing for the second of two in one place, as of "£2bn"."""
    ends = dict(pairwise(sorted({*starts, len(text)})))
    repeated = (start == last for last, start in zip([-1, *starts], starts, strict=False))
    return ["" if again else " ".join(text[start : ends[start]].split()) for start, again in zip(starts, repeated, strict=True)]
