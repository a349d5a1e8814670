"""The values that the stages hand on, all of them frozen.

    text ─markup→ Passage ─language→ Draft
    YAML ─packs→ RuleSet ─corpus→ Record
    Draft + Record ─checks→ Hit ─engine→ Finding ─→ report/*, fixes, lsp/convert

They are named tuples, not dataclasses: twenty dataclasses cost a command 25 ms before it has read a word, these cost 3.
Places are of two kinds and never mixed: a `Span` is a range of the draft as it is on disk, a `Stretch` a range of one
passage's prose; `Passage.span` leads from the second to the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.text import OffsetMap, Span, Stretch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Markup = Literal["markdown", "text", "html"]
PassageKind = Literal["paragraph", "heading", "item", "cell", "quotation"]
FigureKind = Literal["number", "percent", "currency", "quantity", "ordinal", "date", "duration", "ratio"]
Qualifier = Literal["exactly", "about", "at least", "at most", "more than", "less than", "nearly"]
Level = Literal["error", "warning", "info", "off"]
Standing = Literal["primary", "reported", "contested", "unreliable"]
Status = Literal["proposed", "verified", "withdrawn"]
QuotePolicy = Literal["strict", "tidy"]


# ── the draft ────────────────────────────────────────────────────────────────────────────────────────────────────────


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
    """Somebody a draft speaks of. `name` is the fullest form it uses ("Mark Rutte"), or the description where it gives no name
    ("a European defence official", then `named` is false). `roles` are the descriptions the draft gives them."""

    name: str
    named: bool = True
    roles: tuple[str, ...] = ()


class Quotation(NamedTuple):
    """A quoted stretch and whom the draft credits with it.

    `stretch` covers the words inside the marks, `outer` the marks as well, both in passage `passage`. `form` tells quote
    marks from a block quotation without marks and from a labelled turn of a transcript (`RUTTE: We must …`). `credit` is the
    draft's own words that name the speaker ("he", "Mr Smith"), `speaker` whom they resolve to, `confidence` (0 to 1) how
    sure that is. `continues` is the index of the quotation this one goes on from (split by a credit, or a further
    paragraph), `within` of the one it is nested in.
    """

    span: Span
    text: str
    passage: int
    stretch: Stretch
    outer: Stretch
    form: Literal["marks", "block", "turn"] = "marks"
    credit: str | None = None
    credit_span: Span | None = None
    speaker: Person | None = None
    confidence: float = 0.0
    continues: int | None = None
    within: int | None = None

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
    "2014"; `high` likewise. `unit` is a currency's ISO 4217 code, "percent", "percentage point", a unit of measure or time in
    the singular, or for a count the noun counted. `of` is what a percentage is a share of ("GDP"), where it is said.
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

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end


class Draft(NamedTuple):
    """A text as the checks see it. `words` and `sentences` run parallel to `passages`; quotations and figures stand in
    order."""

    text: str
    passages: tuple[Passage, ...]
    words: tuple[tuple[Word, ...], ...]
    sentences: tuple[tuple[Stretch, ...], ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    comments: tuple[Comment, ...] = ()
    unread: tuple[str, ...] = ()


# ── the rules ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Origin(NamedTuple):
    """Where an entry stands: a file and a one-based line and column. Rules given as a mapping have path "<mapping>"."""

    path: str
    line: int
    column: int


class Speaker(NamedTuple):
    """Somebody whose words the rules know. `key` is "pack/id", as for every entry."""

    key: str
    name: str
    origin: Origin
    roles: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    note: str | None = None


class Source(NamedTuple):
    """The document an entry rests on. `text` is the file that holds its text, `fingerprint` the file of its hashed shingles,
    both absolute paths inside the pack's folder, either or neither given."""

    key: str
    title: str
    standing: Standing
    origin: Origin
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    note: str | None = None
    text: str | None = None
    fingerprint: str | None = None


class Misquote(NamedTuple):
    """A wrong form of a quote that is known to go round."""

    text: str
    note: str | None = None


class Examples(NamedTuple):
    """Drafts of a sentence or two by which an entry tests itself."""

    flag: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()


class Verified(NamedTuple):
    """Who checked an entry against its source, when, and how. `of` is the seal of what they saw; `void` says that the entry
    has been changed since."""

    by: str
    on: date | None = None
    method: str | None = None
    of: str | None = None
    void: bool = False


class Terms(NamedTuple):
    """On what terms words may be used; `until` is the end of an embargo."""

    kind: Literal["on-record", "background", "embargoed"] = "on-record"
    until: date | None = None


class Care(NamedTuple):
    """How an entry is kept: what any quote or fact may carry beside its content."""

    verified: Verified | None = None
    status: Status | None = None
    terms: Terms = Terms()
    expires: date | None = None
    supersedes: str | None = None
    note: str | None = None
    tags: tuple[str, ...] = ()
    level: Level | None = None
    examples: Examples = Examples()


class Quote(NamedTuple):
    """An entry of known words. `speaker` and `source` are keys."""

    key: str
    speaker: str
    text: str
    source: str
    origin: Origin
    setting: str | None = None
    misquotes: tuple[Misquote, ...] = ()
    care: Care = Care()


class Fact(NamedTuple):
    """An entry of a verified statement.

    `figure` overrides the figures read from the statement, `cues` (each group needs one of its words) the words that tell
    that a draft speaks of this, `when` the year or period it holds for. `tolerance` is "exact", "rounding", a share such as
    "5%", or an absolute amount as a number. With `attribute_to` (a speaker's key) it is a claim: a draft must say whose.
    `superseded_by` is the key of the fact that replaces it.
    """

    key: str
    statement: str
    source: str
    origin: Origin
    figure: str | None = None
    cues: tuple[tuple[str, ...], ...] = ()
    when: str | None = None
    tolerance: str = "rounding"
    attribute_to: str | None = None
    as_of: date | None = None
    valid_until: date | None = None
    superseded_by: str | None = None
    care: Care = Care()


class Pack(NamedTuple):
    """A pack that was loaded: as it was asked for, its name, its folder, and the files that it is made of: its YAML, and the
    texts and fingerprints that its sources name and that are there."""

    asked_for: str
    name: str
    folder: str
    files: tuple[str, ...]


class Overridden(NamedTuple):
    """An entry that a later pack's entry with the same key has taken the place of."""

    key: str
    origin: Origin
    by: Origin


class RuleSet(NamedTuple):
    """All entries of all packs loaded, by key, later packs having overridden earlier ones. `files` are all YAML files read."""

    speakers: Mapping[str, Speaker]
    sources: Mapping[str, Source]
    quotes: Mapping[str, Quote]
    facts: Mapping[str, Fact]
    files: tuple[str, ...] = ()
    packs: tuple[Pack, ...] = ()
    overridden: tuple[Overridden, ...] = ()


Entry = Quote | Fact


# ── what is found ────────────────────────────────────────────────────────────────────────────────────────────────────


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
    the hit rests on a source and on no entry."""

    span: Span
    message: str
    entry: Entry | None = None
    expected: str | None = None
    fixes: tuple[Fix, ...] = ()
    confidence: float = 1.0
    source: Source | None = None


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
