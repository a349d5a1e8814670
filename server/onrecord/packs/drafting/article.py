"""An article as drafting sees it: its draft without noise, what is reported in it, its title and its day."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.language.draft import read as read_draft
from onrecord.language.figures import find_figures
from onrecord.language.lexicon.calendar import MONTHS, SHORT_MONTHS
from onrecord.markup import kind_of, read
from onrecord.markup.tags import lexemes
from onrecord.packs.drafting.noise import is_invitation, is_ragged, without_noise
from onrecord.packs.drafting.proposal import ProposedSource
from onrecord.packs.drafting.reported import credited_reports
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_text
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.model import Draft, Markup, Passage, Quotation

_ASIDES: Final = frozenset({"nav", "aside", "footer", "figcaption", "form", "button", "menu"})
_STAMP: Final = re.compile(r"(?:date:? )?\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]{4,30})?[ \u00a0]", re.IGNORECASE)
# A byline and a date stand among the first lines, if anywhere.
_HEAD: Final = 8
# Lines right below a headline that are none of it: who wrote it, and when.
_MONTH: Final = rf"(?:{'|'.join(sorted({*MONTHS, *SHORT_MONTHS}, reverse=True))})\.?"
_DAY: Final = rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{4}}-\d\d-\d\d)\b"
_BELOW: Final = re.compile(rf"[\W_]{{0,3}}(?:by|words|text|story|report)\b[: ]|.{{0,200}}{_DAY}", re.IGNORECASE)
_SHORTEST_TITLE: Final = 4
_LONGEST_TITLE: Final = 300


class Article(NamedTuple):
    """An article that was read. `quoted` are its quotations, `reported` the clauses that report somebody's
    words without quote marks, both by passage."""

    path: str
    name: str
    title: str
    published: str | None
    draft: Draft
    lines: LineTable
    quoted: dict[int, list[Quotation]]
    reported: dict[int, list[Quotation]]

    def source(self, key: str) -> ProposedSource:
        """The article as a source."""
        return ProposedSource(key, self.title, self.published)

    def said_in(self, passage: int) -> list[Quotation]:
        """What is quoted in a passage, nested quotations aside, and then what is reported there."""
        return [*self.quoted.get(passage, ()), *self.reported.get(passage, ())]

    def lead(self, said: Quotation) -> str:
        """What the article itself says in a paragraph before what somebody says there."""
        prose = self.draft.passages[said.passage].prose
        before = [each.outer for each in self.quoted.get(said.passage, ()) if each.outer.end <= said.outer.start]
        starts = (0, *(outer.end for outer in before))
        ends = (*(outer.start for outer in before), said.outer.start)
        return " ".join(prose[start:end] for start, end in zip(starts, ends, strict=True))

    def place(self, offset: int) -> str:
        """Where something stands, as file:line."""
        return f"{os.path.basename(self.path)}:{self.lines.position(offset).line + 1}"


def read_article(path: str) -> Article:
    """The article in the file at `path`, whose name tells its markup. Raises PackError where it cannot be read, and UsageError
    for a PDF where no library for it is installed."""
    if path.lower().endswith(".pdf"):
        from onrecord.packs.drafting.pdf import pdf_text

        return to_article(path, pdf_text(path), "text")
    faults = Faults()
    text = read_text(path, faults)
    faults.raise_any()
    return to_article(path, text or "", kind_of(path))


def to_article(path: str, text: str, markup: Markup) -> Article:
    """The article that `text` is. Never raises."""
    document = read(_without_asides(text) if markup == "html" else text, markup)
    draft = read_draft(text, document._replace(passages=without_noise(document.passages)))
    name = os.path.splitext(os.path.basename(path))[0]
    title = _title(document.passages) or f"[Untitled: {name}]"
    quoted = _by_passage(draft.quotations)
    reported = _by_passage(credited_reports(draft))
    return Article(path, name, title, _published(document.passages), draft, LineTable(text), quoted, reported)


def _by_passage(quotations: Iterable[Quotation]) -> dict[int, list[Quotation]]:
    found: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        found.setdefault(quotation.passage, []).append(quotation)
    return found


def _title(passages: Sequence[Passage]) -> str | None:
    """The first heading, or the first line without a full stop that is long enough for one."""
    lines = (passage for passage in passages[:_HEAD] if not is_invitation(passage.prose))
    for passage in lines:
        title = _STAMP.sub("", " ".join(_headline(passage.prose).split()), count=1).strip("*_# ")
        heading = passage.kind == "heading" or (is_ragged(passage.prose) and len(title.split()) >= _SHORTEST_TITLE)
        if heading and title and len(title) <= _LONGEST_TITLE:
            return title
    return None


def _headline(prose: str) -> str:
    """The lines of a passage as far as they are one headline, with no byline and no day."""
    first, *others = prose.split("\n")
    kept = [first]
    for line in others:
        if _BELOW.match(line) or (first.isupper() and not line.isupper()):
            break
        kept.append(line)
    return "\n".join(kept)


def _published(passages: Sequence[Passage]) -> str | None:
    """The first day that the lines around the title state whole."""
    for index, passage in enumerate(passages[:_HEAD]):
        if is_ragged(passage.prose):
            for figure in find_figures(passage, index):
                if figure.kind == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", str(figure.value)):
                    return str(figure.value)
    return None


def _without_asides(text: str) -> str:
    """HTML with blanks for what its own tags say is beside the article; all that stays keeps its place."""
    kept, start, depth = [], 0, 0
    for lexeme in lexemes(text):
        if lexeme.name not in _ASIDES or lexeme.empty:
            continue
        if lexeme.kind == "open":
            if depth == 0:
                kept.append(text[start : lexeme.start])
                start = lexeme.start
            depth += 1
        elif lexeme.kind == "close" and depth:
            depth -= 1
            if depth == 0:
                kept.append(re.sub(r"[^\r\n]", " ", text[start : lexeme.end]))
                start = lexeme.end
    return "".join((*kept, text[start:]))
