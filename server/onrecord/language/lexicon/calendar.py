"""The months and the days of the week, in full and shortened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MONTHS: Final = tuple("january february march april may june july august september october november december".split())
# "May" is short for itself.
SHORT_MONTHS: Final[Mapping[str, str]] = {**{name[:3]: name for name in MONTHS}, "sept": "september"}
DAYS: Final = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
# Some of them are words of their own: "sat", "sun", "wed".
SHORT_DAYS: Final = frozenset("mon tues tue wed thurs thur thu fri sat sun".split())
# What has a capital and is no name.
CALENDAR: Final = frozenset({*MONTHS, *SHORT_MONTHS, *DAYS, *(f"{day}s" for day in DAYS)})
