"""Words that can be read in two ways: "112m" as millions or metres, "1.200" as a decimal or not, "6.30" as a time; "US"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.quoted.fold import LIKE_WORDS, quoted_forms
from onrecord.language.quoted.powers import SCALES
from onrecord.language.quoted.row import DASHES
from onrecord.language.words import words

_METRES: Final = re.compile(r"(\d[\d.,]*)[ \u00a0]?m")
_GROUP: Final = re.compile(r"([1-9]\d{0,2})\.(\d{3})")
_TIME: Final = re.compile(r"(\d{1,2})\.([0-5]\d)")
# A range of money with one sign.
_SUMS: Final = re.compile(
    rf"([{re.escape(''.join(SIGNS))}])(\d[\d.,]*)(?:[ \u00a0]to[ \u00a0]|[{re.escape(''.join(DASHES))}])(\d.*)", re.DOTALL
)


def other_forms(text: str) -> tuple[str, ...] | None:
    """The second reading of a number, or of capitals, as they are written; None where there is but one."""
    if text.isupper() and text.lower() in LIKE_WORDS:
        return (".".join(text.lower()),)
    if match := _METRES.fullmatch(text):
        return (*quoted_forms(match[1]), "meters")
    if match := _GROUP.fullmatch(text):
        return (match[1] + match[2],)
    if match := _TIME.fullmatch(text):
        return (f"{match[1]}:{match[2]}",)
    return None


def told_apart(text: str) -> tuple[str, ...] | None:
    """The two sums of a range that is written with one sign and one scale: "$2-3m" as "$2m to $3m"; None where it is none."""
    match = _SUMS.fullmatch(text)
    if match is None:
        return None
    sign, low, high = match.groups()
    return (*shared(sign + low, sign + high), "to", *quoted_forms(sign + high))


def shared(one: str, other: str) -> tuple[str, ...]:
    """The lower end of a range read with the scale and the currency of the upper one: "two" beside "three million dollars"."""
    scales = [word.form for word in words(other) if word.form in SCALES]
    mine, theirs = quoted_forms(one), quoted_forms(other)
    if any(word.form in SCALES for word in words(one)):
        scales = []
    value = quoted_forms(" ".join((mine[0], *scales)))
    return (*value, *([form for form in mine[1:] if form in SIGNS] or [form for form in theirs[1:] if form in SIGNS]))
