"""`--baseline REPORT`: what an earlier report has is known, and left out; what is new is told.

A finding is the earlier one where draft, check, entry and the words found are the same, wherever these stand by now; as many
are left out as the report has. A draft is the same wherever a run is started, and however it is named: what a report names
without the whole path lies under the folder from where most of it is found, which may be the report's, one above, or this one.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Any, Final, NamedTuple

from onrecord.errors import Fault, UsageError
from onrecord.files import DraftError, read
from onrecord.model import Finding, Result
from onrecord.report.json import VERSION

_NONE: Final = "is no report of onrecord's in JSON"


class _Key(NamedTuple):
    file: str
    check: str
    entry: str | None
    text: str


class Baseline:
    """The findings of an earlier report. `known` counts those that were met again."""

    def __init__(self, path: str) -> None:
        """Read a report in JSON. Raises UsageError where it is none."""
        reported = _reported(path)
        base = _base(path, {each.file for each in reported})
        self._left = Counter(each._replace(file=_place(each.file, base)) for each in reported)
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
    return _Key(_place(name, os.curdir), finding.check, finding.entry.key if finding.entry else None, finding.text)


def _place(name: str, base: str) -> str:
    try:
        return os.path.realpath(os.path.join(base, name))
    except ValueError:  # no file can be called so
        return name


def _base(report: str, names: set[str]) -> str:
    """The folder where a report was made, as far as the drafts that are still there tell."""
    folders = [os.path.dirname(os.path.abspath(report))]
    while (above := os.path.dirname(folders[-1])) != folders[-1]:
        folders.append(above)
    found = {folder: sum(os.path.exists(os.path.join(folder, name)) for name in names) for folder in (*folders, os.curdir)}
    best = max(found, key=lambda folder: found[folder])
    return best if found[best] else os.curdir


def _reported(path: str) -> list[_Key]:
    """The findings of a report, the files as it names them."""
    hint = "make one: onrecord check --output-format json -o FILE"
    try:
        report: Any = json.loads(read(path))
        keys = [_Key(each["file"], each["check"], each["entry"], each["text"]) for each in report["findings"]]
        version = report["version"]
    except DraftError as error:
        raise UsageError(*error.faults) from error
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise UsageError(Fault(_NONE, path, hint=hint)) from error
    if version != VERSION or not all(map(_is_sound, keys)):
        raise UsageError(Fault(_NONE, path, hint=hint))
    return keys


def _is_sound(key: _Key) -> bool:
    return (key.entry is None or isinstance(key.entry, str)) and all(isinstance(each, str) for each in key._replace(entry=""))
