"""Words that stand or fall together: a sum with its sign, a day with its month, digits with what is written right behind them.

A part of them cannot be put right alone: "£2bn" for "two billion pounds" is no place to put "pounds" into.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import is_number
from onrecord.language.quoted.doubtful import other_forms

if TYPE_CHECKING:
    from onrecord.corpus.align import Step
    from onrecord.corpus.recorded import Recorded
    from onrecord.corpus.rendering import Range
    from onrecord.language.utterances import Said

_DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014")
# So many words before a quotation's own first may be the number that its number stands for.
_REACH: Final = 3


def is_bound(said: Said, at: int) -> bool:
    """Whether word `at` and the one before it are written as one: "£2bn", "15p", "2-4"."""
    if not 0 < at < len(said.words):
        return False
    one, other = said.words[at - 1], said.words[at]
    return other.start <= one.end or (_is_range(said, at) and one.form[:1].isdecimal() and other.form[:1].isdecimal())


def widened(steps: Sequence[Step], differ: list[bool], said: Said, recorded: Said) -> list[bool]:
    """Which columns of an alignment differ, where a column that does takes with it what its words are bound to."""
    links = [
        *_links([step.quoted for step in steps], said),
        *_links([step.recorded for step in steps], recorded),
    ]
    changed = bool(links)
    while changed:
        changed = False
        for first, last in links:
            column = differ[first : last + 1]
            if any(column) and not all(column):
                differ[first : last + 1] = [True] * len(column)
                changed = True
    return differ


def completed(recorded: Recorded, on_record: Range, said: Said, quoted: Range) -> Range:
    """The recorded words of a difference with those that they are bound to beyond the quotation; at its start also with the
    number that a number there stands for."""
    start, end = on_record
    if start == end:
        return on_record
    while is_bound(recorded.said, start):
        start -= 1
    while is_bound(recorded.said, end):
        end += 1
    counted = any(form[:1].isdecimal() for form in said.forms[slice(*quoted)])
    if quoted[0] == 0 and counted and not any(form[:1].isdecimal() for form in recorded.forms[start:end]):
        near = range(start - 1, max(start - 1 - _REACH, -1), -1)
        start = next((at for at in near if recorded.forms[at][:1].isdecimal()), start)
    return start, end


def readings(said: Said, first: int, last: int) -> Iterator[tuple[str, ...]]:
    """The forms of a range of words, and those that they can be read as too: "112m" as metres, "2-3" as "2 to 3"."""
    forms = said.forms[first:last]
    yield forms
    other: list[str] = []
    for at in range(first, last):
        word = said.words[at]
        if at > first and _is_range(said, at):
            other.append("to")
        doubtful = other_forms(said.text[word.start : word.end]) if word.form[:1].isdecimal() else None
        other += doubtful or (word.form,)
    if tuple(other) != forms:
        yield tuple(other)


def _links(indexes: Sequence[int | None], said: Said) -> Iterator[Range]:
    """The columns that the words of one side bind to one another, as the first and the last."""
    before = None
    for column, index in enumerate(indexes):
        if index is None:
            continue
        if before is not None and is_bound(said, index):
            yield before, column
        before = column


def _is_range(said: Said, at: int) -> bool:
    """Whether nothing but a dash parts two numbers."""
    one, other = said.words[at - 1], said.words[at]
    return said.text[one.end : other.start] in _DASHES and is_number(one.form) and is_number(other.form)
