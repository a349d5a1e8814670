"""A record as bytes that can be opened in no time, however many entries it has.

The tables are asked where they lie, and an entry is decoded when a draft first comes near it. Speakers, sources and what
is told of the packs are decoded at once: every draft is compared with all of them. The layout: the length of a list in
JSON, the list, which has the type and length of every section, and the sections, each at a multiple of eight.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from onrecord.corpus.codec import decode, encode
from onrecord.corpus.facts.index import FactTables
from onrecord.corpus.index.lazy import Lazy
from onrecord.corpus.index.lifted import RunTables
from onrecord.corpus.index.postings import Postings
from onrecord.corpus.index.quotes import QuoteTables
from onrecord.corpus.record import Record, Tables, assemble
from onrecord.model import RuleSet

if TYPE_CHECKING:
    from onrecord.model import Fact, Quote

_E = TypeVar("_E")

_WORD: Final = 8


class Stored(Mapping[str, _E]):
    """Entries by key, in order, each decoded when it is first asked for."""

    def __init__(self, keys: memoryview, ends: memoryview, entries: memoryview) -> None:
        self._keys = keys
        self.in_order: Lazy[_E] = Lazy(lambda number: decode(bytes(entries[ends[number] : ends[number + 1]])), len(ends) - 1)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {key: number for number, key in enumerate(decode(bytes(self._keys)))}

    def __getitem__(self, key: str) -> _E:
        return self.in_order[self._numbers[key]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self.in_order)


def dump(rules: RuleSet, tables: Tables) -> Iterator[bytes]:
    """The record of `rules`, whose tables are at hand, as bytes in pieces."""
    told = encode((tuple(rules.speakers.values()), tuple(rules.sources.values()), rules.files, rules.packs, rules.overridden))
    sections = [told, *_entries(rules.quotes), *_entries(rules.facts), *_flat(tables)]
    kinds = [(each.typecode, len(each) * each.itemsize) if isinstance(each, array) else ("B", len(each)) for each in sections]
    head = json.dumps(kinds).encode()
    yield len(head).to_bytes(_WORD, "little")
    for section in (head, *sections):
        data = section if isinstance(section, bytes) else section.tobytes()
        yield data
        yield bytes(-len(data) % _WORD)


def load(data: memoryview) -> Record:
    """The record that `dump` made `data` of."""
    sections = _sections(data)
    speakers, sources, files, packs, overridden = decode(bytes(next(sections)))
    quotes: Stored[Quote] = Stored(*islice(sections, 3))
    facts: Stored[Fact] = Stored(*islice(sections, 3))
    rules = RuleSet(
        speakers={speaker.key: speaker for speaker in speakers},
        sources={source.key: source for source in sources},
        quotes=quotes,
        facts=facts,
        files=files,
        packs=packs,
        overridden=overridden,
    )
    return assemble(rules, _tables(sections), quotes.in_order, facts.in_order)


def _entries(entries: Mapping[str, Any]) -> Iterator[bytes | array[int]]:
    """Three sections: the keys, where each entry ends, and the entries."""
    encoded = [encode(entry) for entry in entries.values()]
    yield encode(tuple(entries))
    yield array("Q", accumulate(map(len, encoded), initial=0))
    yield b"".join(encoded)


def _sections(data: memoryview) -> Iterator[memoryview]:
    size = int.from_bytes(data[:_WORD], "little")
    kinds: list[tuple[Literal["B", "I", "Q"], int]] = json.loads(bytes(data[_WORD : _WORD + size]))
    starts = accumulate((length + -length % _WORD for length in (size, *(length for _, length in kinds))), initial=_WORD)
    for (kind, length), start in zip(kinds, islice(starts, 1, None), strict=False):
        yield data[start : start + length].cast(kind)


def _flat(tables: Iterable[Any]) -> Iterator[array[int]]:
    """The arrays of tables, those inside others where they stand."""
    for each in tables:
        if isinstance(each, tuple):
            yield from _flat(each)
        else:
            yield each


def _tables(arrays: Iterator[Sequence[int]]) -> Tables:
    """The tables that `_flat` took apart."""

    def postings() -> Postings:
        return Postings(*islice(arrays, 4))

    return Tables(
        quoted=next(arrays),
        stated=next(arrays),
        quotes=QuoteTables(terms=postings(), misquotes=postings()),
        runs=RunTables(seeds=postings(), starts=next(arrays)),
        facts=FactTables(cues=postings(), starts=next(arrays), named=next(arrays)),
    )
