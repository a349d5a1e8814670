"""Fingerprints: what may be shared of a source's text, so that it can be recognised and not read.

Two things are kept of it.

The *trace* has one character of 32 for each pair of words that stand side by side: five bits of their hash, in the order of
the text. Words of a draft that were lifted from it have the same characters in a row: eight words carry 35 bits, so a draft
of 2,000 words meets a source of 10,000 by chance once in 1,700 times. It is the least that any scheme must keep which finds
every eight words at those odds, and it is spread evenly, so nothing in it confirms a guess: 50,000 words of a dictionary leave
1,500 for each next place, 2 million for the next two, and no place later narrows them. The usual shingles, 64 bits of every
five words, are no such thing: whoever knows four words (a quote that the pack prints) finds the fifth with one pass through a
dictionary, and so on to the end. Nor is the trace salted: two fingerprints of one text under two salts would tell twice as
much of it. The likeliest path through an article's own 769 words gets 3 % of it right; a model of the language would do
better, and write prose that fits, with no way to check it.

The *proofs* are 64-bit hashes, keyed by the source, of what an entry says and the text was found to bear out when the
fingerprint was made: a quote's words from first to last, a figure with the cue words near it. The pack prints them anyway, so
nothing is given away, and they prove a quote of one word as surely as its last word. An entry that is changed is proven no
longer; an entry that is new needs the text once more (`onrecord rules fingerprint`).

The file is text, about a byte a word and 17 a proof, and a new proof changes two of its lines.
"""

from __future__ import annotations

import os
import re
from functools import cached_property, lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.errors import Fault, PackError
from onrecord.language.words import forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LEAST: Final = 8
MAX_CHARACTERS: Final = 64_000_000

_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz234567"
_WINDOW: Final = LEAST - 1
_FEW: Final = 8
_COLUMNS: Final = 96
_FORMAT: Final = re.compile(
    r"onrecord fingerprint 1\nsource (?P<source>[^\n]{1,300})\nfolding (?P<folding>[0-9a-f]{8})\nwords (?P<words>[0-9]{1,9})\n"
    r"(?P<trace>(?:[a-z2-7]{1,200}\n){0,1000000})proofs (?P<count>[0-9]{1,9})\n(?P<proofs>(?:[0-9a-f]{16}\n){0,1000000})"
)
# One of each kind of word that folding changes: a fingerprint whose words were folded otherwise recognises nothing.
_SAMPLE: Final = "Naïve DEFENCE, re-armed per cent 12,000 twenty-three $35bn ‘don’t’ organised"
_MAKE: Final = "make it with `onrecord rules fingerprint`"

Proof = tuple[str, ...]


class Run(NamedTuple):
    """Words `start` to `end` (exclusive) of a draft that stand in a row in the source, from its word `at` on."""

    start: int
    end: int
    at: int


class Fingerprint:
    """The fingerprint of one source. `words` is how many its text has."""

    def __init__(self, source: str, words: int, trace: str, proofs: frozenset[str], folding: str) -> None:
        self.source = source
        self.words = words
        self.trace = trace
        self.proofs = proofs
        self.folding = folding

    @property
    def current(self) -> bool:
        """Whether words are still folded as they were when it was made."""
        return self.folding == _folding()

    def is_of(self, text: str) -> bool:
        """Whether it was made of `text`."""
        return self.trace == trace(forms(text))

    def proves(self, proof: Proof) -> bool:
        """Whether the text was found to bear `proof` out when the fingerprint was made."""
        return _digest(self.source, proof) in self.proofs

    def runs(self, words: Sequence[str], least: int = LEAST) -> Iterator[Run]:
        """The runs of at least `least` (8 or more) of the folded `words` that stand in the text, none overlapping another."""
        return self.traced(trace(words), least)

    def traced(self, draft: str, least: int = LEAST) -> Iterator[Run]:
        """The same for words whose `trace` is at hand, which need not be made again for each source."""
        if self._windows.keys().isdisjoint([draft[at : at + _WINDOW] for at in range(len(draft) - _WINDOW + 1)]):
            return
        at = 0
        while at + _WINDOW <= len(draft):
            starts = self._windows.get(draft[at : at + _WINDOW])
            if starts is None:
                at += 1
                continue
            length, start = max((self._common(draft, at, start), start) for start in starts)
            if length >= least - 1:
                yield Run(at, at + length + 1, start)
            at += length + 1

    def _common(self, draft: str, at: int, start: int) -> int:
        length = _WINDOW
        while draft[at + length : at + length + 1] == self.trace[start + length : start + length + 1] != "":
            length += 1
        return length

    @cached_property
    def _windows(self) -> dict[str, list[int]]:
        windows: dict[str, list[int]] = {}
        for start in range(len(self.trace) - _WINDOW + 1):
            places = windows.setdefault(self.trace[start : start + _WINDOW], [])
            if len(places) < _FEW:
                places.append(start)
        return windows


def make(text: str, source: str, proofs: Iterable[Proof] = ()) -> Fingerprint:
    """The fingerprint of `text`, the text of the source with key `source`. `proofs` are what the text bears out."""
    words = forms(text)
    return Fingerprint(source, len(words), trace(words), frozenset(_digest(source, proof) for proof in proofs), _folding())


def trace(words: Sequence[str]) -> str:
    """One character for each two folded words that stand side by side."""
    return "".join([_letter(one, other) for one, other in pairwise(words)])


@lru_cache(maxsize=1 << 14)
def _letter(one: str, other: str) -> str:
    pair = f"{one} {other}".encode("utf-8", "replace")
    return _ALPHABET[blake2b(pair, digest_size=1).digest()[0] & 31]


def dump(fingerprint: Fingerprint) -> str:
    """The fingerprint as the text of its file."""
    lines = [
        "onrecord fingerprint 1",
        f"source {fingerprint.source}",
        f"folding {fingerprint.folding}",
        f"words {fingerprint.words}",
        *(fingerprint.trace[at : at + _COLUMNS] for at in range(0, len(fingerprint.trace), _COLUMNS)),
        f"proofs {len(fingerprint.proofs)}",
        *sorted(fingerprint.proofs),
    ]
    return "".join(f"{line}\n" for line in lines)


def parse(text: str, path: str) -> Fingerprint:
    """The fingerprint in `text`, the text of the file at `path`. Raises PackError where that is none, or not all of one."""
    match = _FORMAT.fullmatch(text.replace("\r\n", "\n"))
    if match is not None:
        marks, proofs = match["trace"].replace("\n", ""), frozenset(match["proofs"].split())
        if len(marks) == max(int(match["words"]) - 1, 0) and len(proofs) == int(match["count"]):
            return Fingerprint(match["source"], int(match["words"]), marks, proofs, match["folding"])
    raise PackError(Fault("not a fingerprint that this version reads, or not all of one", path, hint=_MAKE))


def read(path: str) -> Fingerprint:
    """The fingerprint in the file at `path`. Raises PackError."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise OSError(None, "not a file")  # a named pipe would be waited for
        with open(path, encoding="utf-8", errors="replace") as file:
            return parse(file.read(MAX_CHARACTERS), path)
    except OSError as error:
        message = f"the fingerprint cannot be read: {(error.strerror or str(error)).lower()}"
        raise PackError(Fault(message, path, hint=_MAKE)) from error


def _digest(source: str, proof: Proof) -> str:
    key = blake2b(source.encode(), digest_size=32).digest()
    return blake2b("\x1f".join(proof).encode("utf-8", "replace"), digest_size=8, key=key).hexdigest()


def _folding() -> str:
    return blake2b(" ".join(forms(_SAMPLE)).encode(), digest_size=4).hexdigest()
