"""What is found when a draft is held to the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from onrecord.model.rules import Entry, Level, Source
    from onrecord.text import Span


class Edit(NamedTuple):
    """Put `text` in the place of `span`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that mend one finding. A safe fix restores words on record; any other changes what the writer meant."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


class Hit(NamedTuple):
    """What a check saw, before levels, stet and order are applied. `message` says it in one sentence. `source` is given where
    the hit rests on a source and on no entry. `tentative` says that the draft may well be right: for information, unless the
    entry has a level of its own."""

    span: Span
    message: str
    entry: Entry | None = None
    expected: str | None = None
    fixes: tuple[Fix, ...] = ()
    confidence: float = 1.0
    source: Source | None = None
    tentative: bool = False


class Finding(NamedTuple):
    """What is reported: a hit with its check, level, and the entry and source it rests on."""

    check: str
    level: Level
    message: str
    span: Span
    text: str
    confidence: float = 1.0
    entry: Entry | None = None
    expected: str | None = None
    source: Source | None = None
    fixes: tuple[Fix, ...] = ()


class Sighting(NamedTuple):
    """A quotation, figure or claim of the draft and how it stands to the rules: for hovers, `inspect` and the tally.

    `verdict` is "unchecked" where no entry speaks of it: silence is never "on record". `why` says in one sentence what it was
    compared with, or why with nothing.
    """

    what: Literal["quotation", "figure", "claim"]
    span: Span
    text: str
    verdict: Literal["on record", "wrong", "unchecked"]
    why: str
    entry: Entry | None = None
    source: Source | None = None


class Suppressed(NamedTuple):
    """A finding that a `stet` let stand, and the reason the writer gave."""

    finding: Finding
    reason: str
    comment: Span


class Problem(NamedTuple):
    """Something that kept a check or a part of the draft from being read: reported, never raised."""

    message: str
    span: Span | None = None


class Result(NamedTuple):
    """All that checking one draft gave. Findings and sightings stand in the order of the draft."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    problems: tuple[Problem, ...] = ()
    sightings: tuple[Sighting, ...] = ()
