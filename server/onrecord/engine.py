"""A draft and the rules to findings: runs the checks, keeps a crash in one from silencing the others, applies levels and stet.

Levels are decided here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from types import MappingProxyType
from typing import Final

from onrecord import checks
from onrecord.checks.unused_stet import check_named, check_unpaired, check_unused
from onrecord.corpus.compared import Compared
from onrecord.corpus.record import Record
from onrecord.levels import LEVELS
from onrecord.model import Draft, Finding, Hit, Level, Problem, QuotePolicy, Result, Sighting, Suppressed
from onrecord.sightings import sightings
from onrecord.stet import Stet, stets, unpaired

# Where two checks see the same words, the one that says more precisely what is wrong speaks alone.
_YIELDS_TO: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "figure-mismatch": frozenset({"misquote"}),
        "missing-attribution": frozenset({"misquote", "misattribution", "figure-mismatch"}),
        "unquoted-verbatim": frozenset({"missing-attribution"}),
    }
)


def check(
    draft: Draft,
    record: Record,
    levels: Mapping[str, Level] | None = None,
    today: date | None = None,
    policy: QuotePolicy = "strict",
) -> Result:
    """Check a draft. `levels` overrides the default level of the checks it names; `today` is asked of the clock if not given;
    `policy` says whether a quotation may be tidied."""
    active = {**LEVELS, **(levels or {})}
    compared = Compared(draft, record, today or date.today(), policy)
    findings: list[Finding] = []
    problems: list[Problem] = []
    for name in checks.names():
        if active.get(name, "off") == "off" or name == "unused-stet":
            continue
        try:
            findings.extend(_findings(name, active[name], checks.load(name)(compared), compared))
        except Exception as error:  # one check's fault must not cost the writer the others
            problems.append(Problem(f"The check {name} failed and was left out: {type(error).__name__}: {error}"))
    seen: tuple[Sighting, ...] = ()
    try:
        seen = sightings(compared)
    except Exception as error:
        problems.append(Problem(f"What was compared cannot be listed: {type(error).__name__}: {error}"))
    problems.extend(map(Problem, draft.unread))
    return _let_stand(compared, _without_doubles(findings), problems, active)._replace(sightings=seen)


def _findings(name: str, level: Level, hits: Iterator[Hit], compared: Compared) -> list[Finding]:
    """What a check reports; an entry may be switched off for itself."""
    return [finding for hit in hits if (finding := _finding(name, level, hit, compared)).level != "off"]


def _finding(name: str, level: Level, hit: Hit, compared: Compared) -> Finding:
    entry = hit.entry
    return Finding(
        check=name,
        level=(entry.care.level if entry else None) or ("info" if hit.tentative else level),
        message=hit.message,
        span=hit.span,
        text=compared.draft.text[hit.span.start : hit.span.end],
        confidence=hit.confidence,
        entry=entry,
        expected=hit.expected,
        source=compared.record.rules.sources.get(entry.source) if entry else hit.source,
        fixes=hit.fixes,
    )


def _without_doubles(findings: list[Finding]) -> list[Finding]:
    kept: dict[tuple[object, ...], Finding] = {}
    before = {check: [each.span for each in findings if each.check in others] for check, others in _YIELDS_TO.items()}
    for finding in findings:
        if any(span.overlaps(finding.span) for span in before.get(finding.check, ())):
            continue
        kept.setdefault((finding.check, finding.span, finding.entry and finding.entry.key), finding)
    return sorted(kept.values(), key=lambda finding: (finding.span, finding.check))


def _let_stand(compared: Compared, findings: list[Finding], problems: list[Problem], levels: Mapping[str, Level]) -> Result:
    comments, faulty = stets(compared.draft)
    reported: list[Finding] = []
    suppressed: list[Suppressed] = []
    used: set[Stet] = set()
    for finding in findings:
        stet = next((each for each in comments if each.suppresses(finding)), None)
        if stet is None:
            reported.append(finding)
        else:
            used.add(stet)
            suppressed.append(Suppressed(finding, stet.reason, stet.comment))
    if levels["unused-stet"] != "off":
        idle = [each for each in comments if each not in used and _could_be_used(each, levels)]
        unused = check_unused((each.comment, each.checks) for each in idle)
        named = check_named((each.comment, each.checks) for each in comments if each not in idle)
        hits = chain(unused, named, check_unpaired(*unpaired(compared.draft)))
        reported.extend(_findings("unused-stet", levels["unused-stet"], hits, compared))
    reported.sort(key=lambda finding: (finding.span, finding.check))
    return Result(tuple(reported), tuple(suppressed), (*problems, *faulty))


def _could_be_used(stet: Stet, levels: Mapping[str, Level]) -> bool:
    """Whether a stet is for a check that ran, or for none that there is: a stet for what is switched off waits."""
    return not stet.checks or any(levels.get(name) != "off" for name in stet.checks)
