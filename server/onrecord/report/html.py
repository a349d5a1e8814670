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
from onrecord.report.full import PASSED_OVER, Tally, recorded, source_line, verdict
from onrecord.report.page import FOOT, HEAD
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Entry, Finding, Sighting, Source
    from onrecord.report import Checked, Look
    from onrecord.text import Span


# The gravest first.
_MARKS: Final = ("error", "warning", "info", "stet", "passed", "known", "unchecked")


class _Note(NamedTuple):
    """What there is to say of a place, and how it stands: `mark` is its class on the page."""

    span: Span
    mark: str
    title: str
    lines: tuple[str, ...] = ()
    url: str | None = None


class _Mark(NamedTuple):
    """A mark in the text: its class on the page, and what is told where the pointer rests on it."""

    name: str
    told: str = ""

    def around(self, piece: str) -> str:
        title = f' title="{_text(self.told)}"' if self.told else ""
        return f"<mark class={self.name}{title}>{piece}</mark>"


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
    """A note for each finding, for what is let stand or passed over, and for what is on record."""
    for finding in draft.result.findings:
        yield _Note(finding.span, finding.level, f"{finding.check}: {finding.message}", *_provenance(draft, finding))
    for each in draft.result.suppressed:
        title = f"{each.finding.check}, let stand: {each.reason}"
        yield _Note(each.finding.span, "stet", title, *_provenance(draft, each.finding))
    stood = [each.finding.span for each in draft.result.suppressed]
    for sighting in draft.result.sightings:
        what = sighting.what.capitalize()
        if sighting.verdict == "on record":
            yield _Note(sighting.span, "known", f"{what} on record", *_provenance(draft, sighting))
        elif verdict(sighting, draft.result) == PASSED_OVER and not any(span.overlaps(sighting.span) for span in stood):
            title = f"{what} not as on record, and passed over: no check that is on reports it"
            yield _Note(sighting.span, "passed", title, *_provenance(draft, sighting))


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
    unchecked = ((each.span, _Mark("unchecked", each.why)) for each in draft.result.sightings if each.verdict == "unchecked")
    begun: defaultdict[int, list[_Mark]] = defaultdict(list)
    ended: defaultdict[int, list[_Mark]] = defaultdict(list)
    for span, mark in (*unchecked, *((note.span, _Mark(note.mark)) for note in notes)):
        begun[span.start].append(mark)
        ended[span.end].append(mark)
    numbers: defaultdict[int, list[str]] = defaultdict(list)
    for number, note in enumerate(notes, 1):
        numbers[note.span.end].append(f'<a id=m{key}-{number} href="#n{key}-{number}">{number}</a>')
    held: Counter[_Mark] = Counter()
    pieces: list[str] = []
    for start, end in pairwise(sorted({0, len(text), *begun, *ended})):
        held.subtract(ended[start])
        held.update(begun[start])
        gravest = min(
            (mark for mark, times in held.items() if times > 0), key=lambda mark: _MARKS.index(mark.name), default=None
        )
        piece = _lines(text[start:end])
        pieces += (gravest.around(piece) if gravest else piece, *numbers[end])
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
