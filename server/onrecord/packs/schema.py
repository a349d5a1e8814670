"""Every key of a pack: what it may hold, what it is for, and an example. The one place where the format is written down."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, get_args

from onrecord.model import Level, Standing, Status, Terms
from onrecord.packs.shapes import Choice, Key, ListOf, Record, Text, record

_EMBARGO: Final = "embargoed-until "
_ID: Final = r"[^\W_][\w.-]{0,99}"


def _terms(text: str) -> Terms:
    if text.startswith(_EMBARGO):
        return Terms("embargoed", date.fromisoformat(text.removeprefix(_EMBARGO)))
    return Terms("background" if text == "background" else "on-record")


_DATE_FORM: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
TEXT: Final = Text("text", value=str.strip)
WORDS: Final = Text("words, without quote marks round them", re.compile(r"(?s).*\w.*"), str.strip)
DATE: Final = Text("a date such as 2025-07-06", re.compile(_DATE_FORM), date.fromisoformat)
ID: Final = Text("an id of letters, digits, '.', '_' and '-'", re.compile(_ID), placed=True)


def _reference(kind: str, what: str) -> Text:
    return Text(
        f"the id of {what}, or pack/id for one of another pack", re.compile(f"{_ID}(?:/{_ID})?"), placed=True, names=kind
    )


TO_SPEAKER: Final = _reference("speaker", "a speaker")
TO_SOURCE: Final = _reference("source", "a source")
TO_ENTRY: Final = _reference("entry", "a quote or fact")
SEAL: Final = Text("a seal of 12 digits, such as 3f09c1d27ab4", re.compile("[0-9a-f]{12}"))
URL: Final = Text("an address that starts with https://", re.compile(r"https?://[^\s\"'<>]{1,2000}"))
FIGURE: Final = Text("a figure of the statement, as it has it or otherwise spelt", placed=True)
FILE: Final = Text("a file in the pack's folder", placed=True)
TOLERANCE: Final = Text(
    "exact, rounding, a share such as 5%, or an amount such as 0.1",
    re.compile(r"exact|rounding|[0-9]{1,15}(?:\.[0-9]{1,15})? ?%?"),
    lambda text: text.replace(" ", ""),
)
TERMS: Final = Text(
    "on-record, background, or embargoed-until with a date such as embargoed-until 2025-07-06",
    re.compile(f"on-record|background|{_EMBARGO}{_DATE_FORM}"),
    _terms,
)
TEXTS: Final = ListOf(TEXT, "a list of texts, such as [one, another]")
GROUP: Final = ListOf(TEXT, "a group of words in brackets of its own, such as [pool, baths]")

VERIFIED: Final = record(
    "a mapping that says who verified it",
    Key("by", TEXT, "Who checked the entry against its source.", "A. Editor", required=True),
    Key("on", DATE, "The day they did.", "2025-07-07"),
    Key("method", TEXT, "How: by ear, by the page, by telephone.", "compared with the recording"),
    Key(
        "of",
        SEAL,
        "The seal of what they saw, as `onrecord rules sign` writes it; once the words, their speaker or source change, the "
        "verification is void.",
        "3f09c1d27ab4",
    ),
)
EXAMPLES: Final = record(
    "a mapping with flag and pass, such as {pass: ['a draft']}",
    Key("flag", TEXTS, "Drafts in which the entry must be found wronged.", """['"We will close the pool," Ms Okafor said.']"""),
    Key("pass", TEXTS, "Drafts in which it must not.", """['"We will not close the pool," Ms Okafor said.']"""),
)
MISQUOTE: Final = record(
    "a mapping with text, such as {text: We will close the pool.}",
    Key("text", WORDS, "A wrong form of the quote that goes round.", "We will close the pool.", required=True),
    Key("note", TEXT, "Where it comes from.", 'A headline dropped the "not".'),
)

CARE: Final = (
    Key("verified", VERIFIED, "Who checked the entry against its source, and when.", "{by: A. Editor, on: 2025-07-07}"),
    Key("status", Choice(get_args(Status)), "Proposed entries never fire as errors; withdrawn ones say so.", "verified"),
    Key("terms", TERMS, "On what terms the words may be used.", "embargoed-until 2025-07-06"),
    Key("expires", DATE, "The last day on which the entry may be used unless it is looked at again.", "2026-07-06"),
    Key("supersedes", TO_ENTRY, "The entry that this one takes the place of.", "pool-cost-2024"),
    Key("note", TEXT, "What a colleague should know; shown in hovers.", "The Gazette has it without the comma."),
    Key("tags", TEXTS, "Words to find entries by.", "[baths, budget]"),
    Key("level", Choice(get_args(Level)), "The level of this entry's findings, in place of the check's own.", "warning"),
    Key(
        "examples",
        EXAMPLES,
        "Drafts of a sentence or two by which the entry tests itself.",
        """{pass: ['"We will not close the pool," Ms Okafor said.']}""",
    ),
)

SPEAKER: Final = record(
    "a speaker: a mapping with id and name",
    Key("id", ID, "What entries call the speaker.", "okafor", required=True),
    Key("name", TEXT, "The full name, or the description of one who is unnamed.", "Ada Okafor", required=True),
    Key("roles", TEXTS, "Offices held; each also names the speaker where nobody else holds it.", "[Mayor of Larch]"),
    Key("aliases", TEXTS, "Other forms of the name.", "[Okafor, Ms Okafor]"),
    Key("pronouns", TEXTS, "Pronouns that may stand for the speaker.", "[she]"),
    Key("note", TEXT, "What a colleague should know.", "In office since May 2024."),
)
SOURCE: Final = record(
    "a source: a mapping with id, title and standing",
    Key("id", ID, "What entries call the source.", "minutes", required=True),
    Key("title", TEXT, "Its title or headline.", "Minutes of the council", required=True),
    Key("publisher", TEXT, "Who published it.", "Town of Larch"),
    Key("published", DATE, "The day it was published.", "2025-07-06"),
    Key("url", URL, "Where it can be read.", "https://example.org/article"),
    Key("standing", Choice(get_args(Standing)), "How far it is to be trusted.", "reported", required=True),
    Key("fingerprint", FILE, "The file of its fingerprint, made by `onrecord rules fingerprint`.", "minutes.shingles"),
    Key("text", FILE, "The file of its text, where that may be shared.", "texts/speech.txt"),
    Key("note", TEXT, "What a colleague should know; why it has no date.", "Undated; from the week of the vote."),
)
QUOTE: Final = record(
    "a quote: a mapping with id, speaker, text and source",
    Key("id", ID, "What findings call the quote; with the pack's name, its key.", "pool", required=True),
    Key("speaker", TO_SPEAKER, "The id of the speaker whose words they are.", "okafor", required=True),
    Key("text", WORDS, "The words on record, without quote marks round them.", "We will not close the pool.", required=True),
    Key("source", TO_SOURCE, "The id of the source that has them.", "minutes", required=True),
    Key("setting", TEXT, "When and to whom they were said.", "told the council"),
    Key(
        "misquotes",
        ListOf(MISQUOTE, "a list of misquotes, such as [{text: We will close the pool.}]"),
        "Wrong forms that go round.",
        "[{text: We will close the pool.}]",
    ),
    *CARE,
)
FACT: Final = record(
    "a fact: a mapping with id, statement and source",
    Key("id", ID, "What findings call the fact; with the pack's name, its key.", "pool-cost", required=True),
    Key(
        "statement",
        TEXT,
        "What is true, in one sentence; its figure, unit and cue words are read from it.",
        "The pool costs the town $240,000 a year.",
        required=True,
    ),
    Key("source", TO_SOURCE, "The id of the source that bears it out.", "minutes", required=True),
    Key("figure", FIGURE, "Which figure of the statement is compared, where it holds others beside.", "$240,000"),
    Key(
        "cues",
        ListOf(GROUP, "a list of groups, such as [[pool, baths], [cost, costs]]"),
        "Words that tell that a draft speaks of this: one of each group must stand by.",
        "[[pool, baths], [cost, costs, spends]]",
    ),
    Key("when", TEXT, "The year or period that the figure is for.", "2025"),
    Key("tolerance", TOLERANCE, "How far a draft's figure may lie from it.", "rounding"),
    Key("attribute-to", TO_SPEAKER, "The id of the speaker whose claim it is: a draft must say whose.", "okafor"),
    Key("as-of", DATE, "The day on which it was so.", "2024-06-30"),
    Key("valid-until", DATE, "The last day on which it is so.", "2025-06-30"),
    Key("superseded-by", TO_ENTRY, "The id of the fact that has taken its place.", "pool-cost-2026"),
    *CARE,
)
PACK: Final[Record] = record(
    "the keys of a pack (pack, speakers, sources, quotes, facts)",
    Key("onrecord", Choice(("1",)), "The version of this format.", "1"),
    Key(
        "pack", ID, "The name of the pack, which begins the keys of its entries; by default that of its file or folder.", "desk"
    ),
    Key(
        "speakers",
        ListOf(SPEAKER, "a list of speakers, each begun with '- '"),
        "Who is quoted, by name or description.",
        "[{id: okafor, name: Ada Okafor}]",
    ),
    Key(
        "sources",
        ListOf(SOURCE, "a list of sources, each begun with '- '"),
        "The documents that entries rest on.",
        "[{id: minutes, title: Minutes, standing: primary}]",
    ),
    Key(
        "quotes",
        ListOf(QUOTE, "a list of quotes, each begun with '- '"),
        "Known words.",
        "[{id: pool, speaker: okafor, text: The words., source: minutes}]",
    ),
    Key(
        "facts",
        ListOf(FACT, "a list of facts, each begun with '- '"),
        "Verified statements.",
        "[{id: pool-cost, statement: It is 5%., source: minutes}]",
    ),
)
