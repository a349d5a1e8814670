"""What packs say: speakers, sources, and the entries that drafts are held to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Level = Literal["error", "warning", "info", "off"]
Standing = Literal["primary", "reported", "contested", "unreliable"]
Status = Literal["proposed", "verified", "withdrawn"]
QuotePolicy = Literal["strict", "tidy"]


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

    @property
    def dated(self) -> str:
        """The statement, with the day on which it was so where that is given: "Skerry has 212 berths (as of 1 June 2024)."."""
        if self.as_of is None:
            return self.statement
        bare = self.statement.rstrip(".")
        return f"{bare} (as of {self.as_of.day} {self.as_of:%B %Y}){self.statement[len(bare) :]}"


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
