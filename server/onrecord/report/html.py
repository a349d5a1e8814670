"""html: drafts as one page for readers, marked by how each quotation, figure and claim stands, with notes below.

The page is whole in itself: it loads nothing and runs nothing. Whatever stems from a draft or a pack is text, and an address
is a link only where it is one of the web. The page is ASCII (other characters as references).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.report.escape import plain
from onrecord.report.full import Tally, recorded, source_line
from onrecord.report.page import FOOT, HEAD
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Entry, Finding, Sighting, Source
    from onrecord.report import Checked, Look
    from onrecord.text import Span


# The gravest first.
_MARKS: Final = ("error", "warning", "info", "stet", "known", "unchecked")


class _Note(NamedTuple):
    """What there is to say of a place, and how it stands: `mark` is its class on the page."""

    span: Span
    mark: str
    title: str
    lines: tuple[str, ...] = ()
    url: str | None = None


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:
    """The page, draft by draft."""
    yield HEAD
    for number, draft in enumerate(drafts, 1):
        yield _ascii(_section(draft, f"d{number}", look))
    yield FOOT


def _section(draft: Checked, key: str, look: Look) -> str:
    tally = Tally()
    tally.add(draft)
    told = f"<p>{_text(next(tally.lines(look)))}</p>\n"
    lines = LineTable(draft.text or "")
    problems = "".join(f"<p class=problem>{_text(each.message)}</p>\n" for each in draft.result.problems)
    body = ""
    if draft.text is not None:
        notes = sorted(_notes(draft), key=lambda each: (each.span, each.mark))
        listed = "".join(_item(each, f"{key}-{number}", lines) for number, each in enumerate(notes, 1))
        body = f"<pre>{_marked(draft, notes, key)}</pre>\n" + (f"<ol>\n{listed}</ol>\n" if listed else "")
    return f"<section>\n<h1>{_text(draft.path)}</h1>\n{told}{problems}{body}</section>\n"


def _notes(draft: Checked) -> Iterator[_Note]:
    """A note for each finding, for what is let stand, and for what is on record."""
    for finding in draft.result.findings:
        yield _Note(finding.span, finding.level, f"{finding.check}: {finding.message}", *_provenance(draft, finding))
    for each in draft.result.suppressed:
        title = f"{each.finding.check}, let stand: {each.reason}"
        yield _Note(each.finding.span, "stet", title, *_provenance(draft, each.finding))
    for sighting in draft.result.sightings:
        if sighting.verdict == "on record":
            yield _Note(sighting.span, "known", f"{sighting.what.capitalize()} on record", *_provenance(draft, sighting))


def _provenance(draft: Checked, about: Finding | Sighting) -> tuple[tuple[str, ...], str | None]:
    """The words on record and where they come from, and their address."""
    entry: Entry | None = about.entry
    source: Source | None = about.source
    words = recorded(entry, draft.names)
    fixes = tuple(f"Fix: {fix.title}" for fix in getattr(about, "fixes", ()))
    told = ((f"On record: {words}",) if words else ()) + ((f"Source: {source_line(source)}",) if source else ())
    return (*told, *fixes), source.url if source else None


def _marked(draft: Checked, notes: list[_Note], key: str) -> str:
    """The text of a draft cut at every edge of a mark, each piece in the gravest mark that holds it."""
    text = draft.text or ""
    unchecked = ((each.span, "unchecked") for each in draft.result.sightings if each.verdict == "unchecked")
    begun: defaultdict[int, list[str]] = defaultdict(list)
    ended: defaultdict[int, list[str]] = defaultdict(list)
    for span, mark in (*unchecked, *((note.span, note.mark) for note in notes)):
        begun[span.start].append(mark)
        ended[span.end].append(mark)
    numbers: defaultdict[int, list[str]] = defaultdict(list)
    for number, note in enumerate(notes, 1):
        numbers[note.span.end].append(f'<a id=m{key}-{number} href="#n{key}-{number}">{number}</a>')
    held: Counter[str] = Counter()
    pieces: list[str] = []
    for start, end in pairwise(sorted({0, len(text), *begun, *ended})):
        held.subtract(ended[start])
        held.update(begun[start])
        gravest = next((mark for mark in _MARKS if held[mark] > 0), None)
        piece = _lines(text[start:end])
        pieces += (f"<mark class={gravest}>{piece}</mark>" if gravest else piece, *numbers[end])
    return "".join(pieces)


def _item(note: _Note, key: str, lines: LineTable) -> str:
    line = lines.position(note.span.start).line + 1
    told = "".join(f"<br>{_text(each)}" for each in note.lines)
    link = f' <a href="{escape(note.url)}" rel="noreferrer">{_text(note.url)}</a>' if _is_web(note.url) and note.url else ""
    back = f'<a href="#m{key}">line {line}</a>'
    return f"<li id=n{key} class={note.mark}>{back} <b>{_text(note.title)}</b>{told}{link}</li>\n"


def _is_web(url: str | None) -> bool:
    return url is not None and url.lower().startswith(("https://", "http://"))


def _text(foreign: str) -> str:
    return escape(plain(foreign))


def _lines(foreign: str) -> str:
    """Text with its line ends."""
    return "\n".join(map(_text, foreign.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


def _ascii(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")
