"""Word by word: how the words of a draft differ from the words on record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from onrecord.language.words import words

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

    ours, theirs = words(draft), words(record)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_WORDS:
        return ()
    said, recorded = _texts(draft, [word[1:] for word in ours]), _texts(record, [word[1:] for word in theirs])
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
    if tag == "equal":
        yield Part("both", " ".join(record))
        return
    if draft:
        yield Part("draft", " ".join(draft))
    if record:
        yield Part("record", " ".join(record))


def _texts(text: str, places: list[tuple[int, int]]) -> list[str]:
    """Each word with the punctuation behind it."""
    ends = [*(start for start, _ in places[1:]), len(text)]
    return [" ".join(text[start:end].split()) for (start, _), end in zip(places, ends, strict=True)]
