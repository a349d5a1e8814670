"""What a draft is once it has been read: passages of prose, their words, quotations and figures.

Places are of two kinds and never mixed: a `Span` is a range of the draft as it is on disk, a `Stretch` a range of one
passage's prose; `Passage.span` leads from the second to the first.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from onrecord.text import OffsetMap, Span, Stretch

Markup = Literal["markdown", "text", "html"]
PassageKind = Literal["paragraph", "heading", "item", "cell", "quotation"]
FigureKind = Literal["number", "percent", "currency", "quantity", "ordinal", "date", "duration", "ratio"]
Qualifier = Literal["exactly", "about", "at least", "at most", "more than", "less than", "nearly"]


class Cell(NamedTuple):
    """Where a table cell stands; row 0 is the header row. `table` tells the draft's tables apart."""

    table: int
    row: int
    column: int


class Passage(NamedTuple):
    """A paragraph, heading, list item, table cell or paragraph of a block quotation: its prose, without markup.

    A soft or hard line break is one "\\n" in the prose. Text that is no prose (code, link targets, front matter, raw HTML tags)
    is absent; code, pictures and addresses leave one U+FFFC, so that no words run together. `level` is a heading's level, a
    list item's or a block quotation's nesting depth, else 0. `group` is the same for passages of one list or one block
    quotation, and otherwise differs from passage to passage.
    """

    kind: PassageKind
    prose: str
    offsets: OffsetMap
    level: int = 0
    group: int = 0
    cell: Cell | None = None

    def span(self, stretch: Stretch) -> Span:
        """The span of the draft that `stretch` of this passage's prose stands for."""
        return self.offsets.span(stretch)


class Comment(NamedTuple):
    """An HTML comment of the draft; `text` is what stands between `<!--` and `-->`. Carries `stet`."""

    span: Span
    text: str


class Document(NamedTuple):
    """What markup makes of a text: passages in the order they stand in, comments, and notes on what was left unread."""

    passages: tuple[Passage, ...]
    comments: tuple[Comment, ...] = ()
    unread: tuple[str, ...] = ()


class Word(NamedTuple):
    """A word of a passage's prose. `form` is what comparison sees: case, accents, apostrophes and spelling variety folded."""

    form: str
    start: int
    end: int


class Person(NamedTuple):
    """Somebody a draft speaks of. `name` is the fullest form it uses ("Anna Vance"), or the description where it gives no name
    ("a European defence official", then `named` is false). `roles` are the descriptions the draft gives them."""

    name: str
    named: bool = True
    roles: tuple[str, ...] = ()


class Quotation(NamedTuple):
    """A quoted stretch and whom the draft credits with it.

    `stretch` covers the words inside the marks, `outer` the marks as well, both in passage `passage`. `form` tells quote
    marks from a block quotation without marks and from a labelled turn of a transcript (`VANCE: We must …`). `credit` is the
    draft's own words that name the speaker ("he", "Mr Smith"), `speaker` whom they resolve to, `confidence` (0 to 1) how
    sure that is. `continues` is the index in `Draft.quoted` of the quotation this one goes on from (split by a credit, or a
    further paragraph), `within` of the one it is nested in. A `mention` only names words, as terms and nicknames do, gives
    what nobody has said ("as much as to say"), or is a phrase that a story puts in marks.
    """

    span: Span
    text: str
    passage: int
    stretch: Stretch
    outer: Stretch
    form: Literal["marks", "block", "turn"] = "marks"
    credit: str | None = None
    speaker: Person | None = None
    confidence: float = 0.0
    continues: int | None = None
    within: int | None = None
    mention: bool = False

    @property
    def is_said(self) -> bool:
        """Whether these are words that somebody is reported to have said or written, and no part of such words."""
        return self.within is None and not self.mention

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end


class Figure(NamedTuple):
    """A number in the prose with what belongs to it.

    `value` is in units of `unit` with any magnitude applied ("$35bn" is 3.5e10); `high` is the upper end of a range. A date's
    value is its ISO 8601 form cut to what the draft says, X for what it leaves out: "2025-06-24", "XXXX-06-24", "2022-02",
    "2014"; `high` likewise. `unit` is a plain English name in lower case and in the singular: "percentage", "percentage point",
    a unit of measure or time ("mile per hour"), a currency ("japanese yen", and "dollar" where the draft does not say whose),
    "year of age", or for a count the noun counted; with what it is counted by, as in "dollar per barrel". `of` is what a
    percentage is a share of ("GDP"), where it is said; `lead` where the words stand that give its qualifier ("up to").
    """

    span: Span
    text: str
    passage: int
    stretch: Stretch
    kind: FigureKind
    value: float | str
    high: float | str | None = None
    unit: str | None = None
    qualifier: Qualifier = "exactly"
    of: str | None = None
    lead: Stretch | None = None

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end


class Draft(NamedTuple):
    """A text as the checks see it. `words` and `sentences` run parallel to `passages`; what is quoted and figures stand in
    order. `quoted` is all that may be somebody's words, with what stands within other quotations and what is only mentioned."""

    text: str
    passages: tuple[Passage, ...]
    words: tuple[tuple[Word, ...], ...]
    sentences: tuple[tuple[Stretch, ...], ...]
    quoted: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    comments: tuple[Comment, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations: what somebody is reported to have said or written."""
        return tuple(quotation for quotation in self.quoted if quotation.is_said)
