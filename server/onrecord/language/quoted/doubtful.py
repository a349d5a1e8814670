"""Numbers that can be read in two ways: "112m" as millions or metres, "1.200" as a decimal or not, "6.30" as a time."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.quoted.fold import quoted_forms

_METRES: Final = re.compile(r"(\d[\d.,]*)[ \u00a0]?m")
_GROUP: Final = re.compile(r"([1-9]\d{0,2})\.(\d{3})")
_TIME: Final = re.compile(r"(\d{1,2})\.([0-5]\d)")


def other_forms(text: str) -> tuple[str, ...] | None:
    """The second reading of a number as it is written; None where it has but one."""
    if match := _METRES.fullmatch(text):
        return (*quoted_forms(match[1]), "meters")
    if match := _GROUP.fullmatch(text):
        return (match[1] + match[2],)
    if match := _TIME.fullmatch(text):
        return (f"{match[1]}:{match[2]}",)
    return None
