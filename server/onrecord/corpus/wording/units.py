"""Words that stand or fall together: a sum with its sign, a day with its month, digits with what is written right behind them.

A part of them cannot be put right alone: "£2bn" for "two billion pounds" is no place to put "pounds" into.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import is_number
from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.quoted.doubtful import other_forms, shared, told_apart
from onrecord.language.quoted.row import DASHES
from onrecord.language.spelling import STYLES

if TYPE_CHECKING:
    from onrecord.corpus.recorded import Recorded
    from onrecord.corpus.rendering import Range
    from onrecord.corpus.wording.align import Step
    from onrecord.language.utterances import Said

# So many words before a quotation's own first may be the number that its number stands for.
_REACH: Final = 3
# What stands between the ends of a range.
LINKS: Final = frozenset({"to", "or", "and"})
_SHORT: Final = "mph kph c f km kg lb pp".split()
# Units, each in every way that it is written.
_UNITS: Final = frozenset(chain([("degrees", "c"), ("degrees", "f")], *([(style,), *STYLES[style]] for style in _SHORT)))
_TENS: Final = frozenset(str(tens) for tens in range(20, 100, 10))


def _is_bound(said: Said, at: int) -> bool:
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
    while _is_bound(recorded.said, start):
        start -= 1
    while _is_bound(recorded.said, end):
        end += 1
    if quoted[1] == len(said.words):
        end = _unit_end(said.forms, quoted, recorded.forms, (start, end))
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
        other += _other(said, at) or (word.form,)
    if tuple(other) != forms:
        yield tuple(other)
    whole = told_apart(said.text[said.words[first].start : said.words[last - 1].end]) if first < last else None
    if whole is not None:
        yield whole
    upper = _upper_end(said, first, last)
    if upper is not None:
        one, (low, high) = said.words[first], upper
        yield shared(
            said.text[one.start : said.words[last - 1].end], said.text[said.words[low].start : said.words[high - 1].end]
        )


def _other(said: Said, at: int) -> tuple[str, ...] | None:
    """The second reading of one word."""
    word = said.words[at]
    text = said.text[word.start : word.end]
    if word.form == "£":
        # A pound in words may be a weight.
        return ("pounds",) if text[:1].isalpha() and len(text) <= len("pounds") else None
    if word.form in _TENS and said.forms[at + 1 : at + 2] == ("s",) and said.forms[at - 1 : at] != ("their",):
        # "The 90s", but not "they are in their 90s".
        return (f"19{word.form}",)
    return other_forms(text) if word.form[:1].isdecimal() or text.isupper() else None


def _upper_end(said: Said, first: int, last: int) -> Range | None:
    """The upper end of the range that words are the lower end of: "three million dollars" behind "two to"."""
    forms = said.forms
    if first >= last or not forms[first][:1].isdecimal() or not SIGNS.issuperset(forms[first + 1 : last]):
        return None
    linked = forms[last : last + 1] and forms[last] in LINKS
    if linked and forms[last] == "and" and (not first or forms[first - 1] != "between"):
        return None
    low = last + 1 if linked else last
    if low >= len(forms) or not forms[low][:1].isdecimal() or not (linked or _is_range(said, low)):
        return None
    signed = next((at for at in range(low + 1, min(low + 3, len(forms))) if forms[at] in SIGNS), low)
    return low, signed + 1


def _unit_end(ours: tuple[str, ...], quoted: Range, theirs: tuple[str, ...], on_record: Range) -> int:
    """Where the recorded words for those at a quotation's end do end: with the unit of the number, in however many words."""
    start, end = on_record
    counted = next((at for at in range(start, end) if theirs[at][:1].isdecimal()), None)
    number = next((at for at in range(*quoted) if ours[at][:1].isdecimal()), None)
    if counted is None or number is None or ours[number + 1 :] not in _UNITS:
        return end
    sizes = [size for size in (1, 2, 3) if theirs[counted + 1 : counted + 1 + size] in _UNITS]
    return counted + 1 + sizes[-1] if sizes else end


def is_in_range(said: Said, first: int, last: int) -> bool:
    """Whether words stand beside another number, as one end of a range does."""
    forms = said.forms
    before = forms[max(first - 2, 0) : first]
    behind = forms[last : last + 2]
    return (len(before) == 2 and before[1] in LINKS and (before[0][:1].isdecimal() or before[0] in SIGNS)) or (
        len(behind) == 2 and behind[0] in LINKS and (behind[1][:1].isdecimal() or behind[1] in SIGNS)
    )


def _links(indexes: Sequence[int | None], said: Said) -> Iterator[Range]:
    """The columns that the words of one side bind to one another, as the first and the last."""
    before = None
    for column, index in enumerate(indexes):
        if index is None:
            continue
        if before is not None and _is_bound(said, index):
            yield before, column
        before = column


def _is_range(said: Said, at: int) -> bool:
    """Whether nothing but a dash parts two numbers."""
    one, other = said.words[at - 1], said.words[at]
    return said.text[one.end : other.start] in DASHES and is_number(one.form) and is_number(other.form)
