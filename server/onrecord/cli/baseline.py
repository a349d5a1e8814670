"""`--baseline REPORT`: what an earlier report has is known, and left out; what is new is told.

A finding is the earlier one where draft, check, entry and the words found are the same, wherever these stand by now; as many
are left out as the report has.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Any, NamedTuple

from onrecord.errors import Fault, UsageError
from onrecord.files import DraftError, read
from onrecord.model import Finding, Result


class _Key(NamedTuple):
    file: str
    check: str
    entry: str | None
    text: str


class Baseline:
    """The findings of an earlier report. `known` counts those that were met again."""

    def __init__(self, path: str) -> None:
        """Read a report in JSON. Raises UsageError where it is none."""
        self._left = Counter(_keys(path))
        self.known = 0

    def without(self, name: str, result: Result) -> Result:
        """What was found in a draft and is not in the report."""
        fresh = tuple(finding for finding in result.findings if not self._takes(_key(name, finding)))
        self.known += len(result.findings) - len(fresh)
        return result._replace(findings=fresh)

    def _takes(self, key: _Key) -> bool:
        self._left[key] -= 1
        return self._left[key] >= 0


def _key(name: str, finding: Finding) -> _Key:
    return _Key(os.path.normpath(name), finding.check, finding.entry.key if finding.entry else None, finding.text)


def _keys(path: str) -> list[_Key]:
    try:
        report: Any = json.loads(read(path))
        return [_Key(os.path.normpath(each["file"]), each["check"], each["entry"], each["text"]) for each in report["findings"]]
    except DraftError as error:
        raise UsageError(*error.faults) from error
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        hint = "make one: onrecord check --output-format json -o FILE"
        raise UsageError(Fault("is no report of onrecord's in JSON", path, hint=hint)) from error
