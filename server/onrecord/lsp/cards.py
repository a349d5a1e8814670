"""What a hover says: a card of lines, written out as Markdown or as plain text.

Words of a draft or a pack are foreign: on one line, stripped of controls, and escaped, so that none becomes a link, an image, a
command or a heading. Only as much is escaped as can mean something, since Neovim shows the backslashes.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.lsp.difference import difference
from onrecord.model import Quote
from onrecord.report.audit import told
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.lsp.difference import Part
    from onrecord.model import Entry, Finding, RuleSet, Sighting, Source

_MEANING = re.compile(r"[\\`*_\[\]<>&~|$@]|(?<=:)//|(?<=www)\.|^[#+=-]", re.IGNORECASE)
_ITEM = re.compile(r"^(\d{1,9})(?=[.)])")
_LONGEST_WORDS = 2000
# How a difference is shown: words that are not on record are struck out, those that are stand out.
_MARKDOWN: Final = MappingProxyType({"both": "{}", "draft": "~~{}~~", "record": "**{}**"})
# Of a source in good standing the note is for who keeps the pack; of another it says what is wrong with it.
_DOUBTED: Final = frozenset({"contested", "unreliable"})
_PLAIN: Final = MappingProxyType({"both": "{}", "draft": "[-{}-]", "record": "{{+{}+}}"})


class Card(NamedTuple):
    """`title` and `lines` are sentences, `words` the words on record, `changes` how those of the draft differ, `url` where they
    can be read."""

    title: str
    words: str | None = None
    lines: tuple[str, ...] = ()
    url: str | None = None
    changes: tuple[Part, ...] = ()


def sighting_card(sighting: Sighting, findings: Iterable[Finding], rules: RuleSet) -> Card:
    """A quotation, figure or claim and how it stands to the record. A difference that is shown says what a message would."""
    changes = _changes(sighting)
    return Card(
        title=f"{sighting.what.capitalize()}: {sighting.verdict}",
        words=words_of(sighting.entry) if sighting.entry else None,
        lines=(*_provenance(sighting.entry, sighting.source, rules), sighting.why, *(() if changes else _messages(findings))),
        url=sighting.source.url if sighting.source else None,
        changes=changes,
    )


def finding_card(finding: Finding, rules: RuleSet) -> Card:
    """A finding where nothing was sighted: words without quote marks, for one."""
    return Card(
        title=finding.check,
        words=words_of(finding.entry) if finding.entry else None,
        lines=(*_provenance(finding.entry, finding.source, rules), finding.message),
        url=finding.source.url if finding.source else None,
    )


def quote_card(quote: Quote, rules: RuleSet) -> Card:
    """Known words, before they stand in a draft."""
    source = rules.sources.get(quote.source)
    return Card(
        title=rules.speakers[quote.speaker].name,
        words=quote.text,
        lines=tuple(_provenance(quote, source, rules)),
        url=source.url if source else None,
    )


def markdown(card: Card) -> str:
    """The card as Markdown in which nothing but its own layout means anything. The words on record are set once: with what the
    draft changed, if it did."""
    blocks = [f"**{escape(card.title)}**"]
    if card.changes:
        blocks.append("> " + " ".join(_MARKDOWN[part.of].format(escape(part.text)) for part in card.changes))
    elif card.words:
        blocks.append(f"> {escape(shorten(card.words, _LONGEST_WORDS))}")
    blocks.extend(escape(line) for line in card.lines)
    if card.url:
        blocks.append(address(card.url))
    return "\n\n".join(blocks)


def text(card: Card) -> str:
    """The card for a client that shows no Markdown."""
    words = (f"“{shorten(card.words, _LONGEST_WORDS)}”",) if card.words else ()
    changes = (" ".join(_PLAIN[part.of].format(part.text) for part in card.changes),) if card.changes else ()
    url = (card.url,) if card.url else ()
    return "\n".join(plain(line) for line in (card.title, *words, *changes, *card.lines, *url))


def address(url: str) -> str:
    """An address as code: shown as it is, and no link."""
    return f"`{plain(url).replace('`', '%60')}`"


def escape(foreign: str) -> str:
    """Words as one line of Markdown that reads as just these words."""
    line = plain(foreign).strip()
    return _ITEM.sub(r"\1\\", _MEANING.sub(lambda match: "\\" + match[0], line))


def words_of(entry: Entry) -> str:
    """The words on record: what a quote says, or what a fact states."""
    return entry.text if isinstance(entry, Quote) else entry.dated


def source_line(source: Source) -> str:
    """What a source is called, whose and of when it is, and how far it is to be trusted."""
    dated = source.published.isoformat() if source.published else None
    return ", ".join(part for part in (source.title, source.publisher, dated) if part) + f" (standing: {source.standing})"


def _changes(sighting: Sighting) -> tuple[Part, ...]:
    if sighting.what != "quotation" or sighting.verdict != "wrong" or sighting.entry is None:
        return ()
    return difference(sighting.text, words_of(sighting.entry))


def _provenance(entry: Entry | None, source: Source | None, rules: RuleSet) -> Iterable[str]:
    if entry is not None and (by := _credit(entry, rules)):
        yield by
    if source is not None:
        yield source_line(source)
        if source.note and source.standing in _DOUBTED:
            yield source.note
    if entry is not None:
        yield from told(entry.care)


def _credit(entry: Entry, rules: RuleSet) -> str:
    key = entry.speaker if isinstance(entry, Quote) else entry.attribute_to
    speaker = rules.speakers.get(key) if key else None
    setting = entry.setting if isinstance(entry, Quote) else None
    return ", ".join(part for part in (speaker.name if speaker else None, setting) if part)


def _messages(findings: Iterable[Finding]) -> Iterable[str]:
    return (f"{finding.check}: {finding.message}" for finding in findings)
