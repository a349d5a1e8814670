"""The fact-check report of a draft: how each quotation, figure and claim of it stands, and what it was held against.

It is Markdown, in which nothing that a draft or a pack says means anything but itself. What is wrong comes first, and in full;
what no rule knows is listed, too: silence is no proof.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.corpus.facts.reasons import reasons
from onrecord.lsp.cards import address, escape, finding_card, markdown, sighting_card, source_line
from onrecord.lsp.problems import unchecked
from onrecord.lsp.verdicts import counted, verdict
from onrecord.report.escape import shorten
from onrecord.sightings import explained

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.cards import Card
    from onrecord.model import Finding, Sighting
    from onrecord.text import Span

_FINDINGS: Final = "Findings"
_LONGEST: Final = 300
_CAUTION: Final = "Unknown means that no rule has these words or figures, which proves nothing about them."


def report(analysis: Analysis, name: str) -> str:
    """The report as Markdown; `name` is what the draft is called."""
    result = analysis.result
    seen = list(explained(result.sightings, reasons(analysis.draft, analysis.rules.record.facts)))
    sections = {
        _FINDINGS: [text for _, text in sorted(_found(analysis, seen))],
        "On record": [_line(analysis, each) for each in seen if each.verdict == "on record"],
        "Unknown": [_line(analysis, each) for each in seen if each.verdict == "unchecked"],
        "Let stand": [
            f"- Line {_number(analysis, each.finding.span)}: {each.finding.check}, {_quoted(each.finding.text)}. "
            f"Reason: {escape(each.reason)}"
            for each in result.suppressed
        ],
    }
    blocks = [f"# Fact-check report: {escape(name)}", *_head(analysis)]
    for title, items in sections.items():
        if items:
            blocks += [f"## {title}", "\n\n".join(items) if title == _FINDINGS else "\n".join(items)]
    return "\n\n".join(blocks) + "\n"


def _head(analysis: Analysis) -> Iterator[str]:
    """How many stand how, what the draft was held against, and what of it was not read."""
    told = [
        f"{_several(sum(count for _, count in counts), what)}: " + ", ".join(f"{count} {name}" for name, count in counts)
        for what, counts in counted(analysis.result).items()
        if counts
    ]
    yield ("; ".join(told) or "No quotations, figures or claims") + "."
    packs = ", ".join(escape(pack.name) for pack in analysis.rules.record.rules.packs)
    yield f"Checked against: {packs or 'no pack'}. {_CAUTION}"
    for note in unchecked(analysis):
        yield f"**Not all of this draft was checked.** {escape(note)}"


def _found(analysis: Analysis, seen: Iterable[Sighting]) -> Iterator[tuple[Span, str]]:
    """What was found and where: what was sighted with all that was found there, and findings where nothing was."""
    rules, found = analysis.rules.record.rules, analysis.result.findings
    left = list(found)
    for sighting in seen:
        here = [finding for finding in left if finding.span.overlaps(sighting.span)]
        if here:
            left = [finding for finding in left if finding not in here]
            title = f"{sighting.what.capitalize()}: {verdict(sighting, analysis.result)}"
            card = sighting_card(sighting, (), rules)._replace(title=title)
            yield sighting.span, _block(analysis, sighting.span, sighting.text, card, here)
    for finding in left:
        card = finding_card(finding, rules)._replace(title=f"{finding.check} ({finding.level})")
        yield finding.span, _block(analysis, finding.span, finding.text, card)


def _block(analysis: Analysis, span: Span, text: str, card: Card, findings: Iterable[Finding] = ()) -> str:
    """A card with its line, the words of the draft, and all that was found there."""
    title = f"Line {_number(analysis, span)}. {card.title}"
    found = (f"{finding.check} ({finding.level}): {finding.message}" for finding in findings)
    words = f"In the draft: “{shorten(text.strip(), _LONGEST)}”"
    return markdown(card._replace(title=title, lines=(words, *found, *card.lines)))


def _line(analysis: Analysis, sighting: Sighting) -> str:
    """What was sighted, on one line."""
    source = sighting.source
    known = (escape(source_line(source)), *((address(source.url),) if source.url else ())) if source else ()
    told = "; ".join((escape(sighting.why), *known))
    return f"- Line {_number(analysis, sighting.span)}: {_quoted(sighting.text)}: {told}"


def _several(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _quoted(words: str) -> str:
    return f"“{escape(shorten(' '.join(words.split()), _LONGEST))}”"


def _number(analysis: Analysis, span: Span) -> int:
    return analysis.places.table.position(span.start).line + 1
