"""Words that a draft quotes and no entry has, put on record: a `proposed` entry, which fires at nothing until somebody has held
it against its source.

The words come from a draft, so that is what the entry first names as its source, as `unreliable` as a source can be.
"""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.packs.edit import add
from onrecord.packs.find import is_of_a_pack
from onrecord.packs.load import load
from onrecord.packs.twins import twin
from onrecord.sightings import NO_ENTRY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.lsp.analysis import Analysis
    from onrecord.model import Pack, Person, Quotation, RuleSet, Sighting
    from onrecord.packs.edit import Change
    from onrecord.text import Span

_NOTE: Final = "A draft, and no source: name the document here that has the words."
# So many quotes are looked through for the same words, which may be there and only proposed.
_SEARCHED: Final = 20_000


class Words(NamedTuple):
    """A quotation that no entry has: its words, the person credited with them, and where it stands."""

    text: str
    speaker: Person
    span: Span


class Home(NamedTuple):
    """A pack that the words could be put into: its path, its name, the file of it that has quotes, and the id of the speaker
    where it has that one."""

    path: str
    name: str
    file: str
    speaker: str | None = None


def unrecorded(analysis: Analysis, asked: Span) -> Words | None:
    """The first quotation touched by a range that no entry has, and that somebody is credited with."""
    sightings = (each for each in analysis.result.sightings if _is_unknown(each) and _touches(each.span, asked))
    sighting = next(sightings, None)
    return _words(analysis, sighting.span) if sighting is not None else None


def homes(analysis: Analysis, words: Words) -> Iterator[Home]:
    """The packs beside the draft that the words are not in yet: those named by path, for a pack that came with a program is not
    the writer's to change; where one of them has the speaker, that one."""
    record = analysis.rules.record
    if any(quote.text == words.text for quote in islice(record.rules.quotes.values(), _SEARCHED)):
        return
    of, _, speaker = (record.people.who(words.speaker) or "").partition("/")
    for pack in record.rules.packs:
        if of in ("", pack.name) and os.path.isabs(pack.asked_for) and os.path.exists(pack.asked_for):
            yield Home(pack.asked_for, pack.name, _file(pack, record.rules), speaker or None)


def changes(words: Words, home: Home, draft: str, unsaved: Mapping[str, str]) -> list[Change]:
    """What becomes of the files of a pack that takes the words in; `draft` is what the draft is called, and `unsaved` are texts
    by path that stand for what files hold.

    Raises PackError where the pack is not in order, or has the words already.
    """
    putting = _Putting(home, unsaved)
    speaker = home.speaker or putting.id_of("speakers", {"name": " ".join(words.speaker.name.split())})
    source = putting.id_of("sources", {"title": draft, "standing": "unreliable", "note": _NOTE})
    putting.put("quotes", {"speaker": speaker, "text": words.text, "source": source, "status": "proposed"}, home.file)
    return list(putting.changes.values())


class _Putting:
    """Entries put into a pack one after the other; `changes` is what becomes of its files, by path."""

    def __init__(self, home: Home, unsaved: Mapping[str, str]) -> None:
        self._home = home
        self._texts = dict(unsaved)
        self._rules = load(home.path, unsaved=unsaved)
        self.changes: dict[str, Change] = {}

    def id_of(self, section: str, values: dict[str, str]) -> str:
        """The id of the entry that says what `values` say; it is put in where the pack has none."""
        known = twin(section, values, self._rules)
        return known.key.partition("/")[2] if known is not None else self.put(section, values)

    def put(self, section: str, values: dict[str, str], into: str | None = None) -> str:
        """Put an entry in, into no new file; gives its id."""
        change = add(self._home.path, section, values, into, self._texts)
        if change.before is None:
            return self.put(section, values, self._home.file)
        self._texts[change.path] = change.after
        first = self.changes.get(change.path, change)
        self.changes[change.path] = change._replace(before=first.before)
        return change.keys[0].partition("/")[2]


def _is_unknown(sighting: Sighting) -> bool:
    return sighting.what == "quotation" and sighting.why == NO_ENTRY


def _touches(span: Span, asked: Span) -> bool:
    return span.start <= asked.end and asked.start <= span.end


def _words(analysis: Analysis, span: Span) -> Words | None:
    from onrecord.packs.drafting.quotes import joined, words_of

    chains = (chain for chain in joined(analysis.draft) if any(part.span == span for part in chain))
    parts: list[Quotation] = next(chains, [])
    credited = max(parts, key=lambda part: part.confidence, default=None)
    if credited is None or credited.speaker is None:
        return None
    return Words(words_of(analysis.draft, parts), credited.speaker, span)


def _file(pack: Pack, rules: RuleSet) -> str:
    """The last file of a pack that has quotes, or else its first."""
    having = {quote.origin.path for quote in islice(rules.quotes.values(), _SEARCHED)}
    files = [path for path in pack.files if is_of_a_pack(os.path.basename(path))]
    return next((path for path in reversed(files) if path in having), files[0])
