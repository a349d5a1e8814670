"""Postings: from 64-bit numbers to the places that have them, in four flat arrays that need not be read to be asked.

They may lie in memory or in a mapped file. `keys` are in order, the places of key `i` are `places[firsts[i]:firsts[i +
1]]`, and `buckets` says for the high bits of a number between which keys to look.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_BITS: Final = 64


class Postings(NamedTuple):
    """`keys` holds unsigned numbers of 64 bits, the others of 32. Made by `post`, or from the arrays of one made before."""

    keys: Sequence[int]
    firsts: Sequence[int]
    places: Sequence[int]
    buckets: Sequence[int]

    def of(self, number: int) -> Sequence[int]:
        """The places that have `number`, in order."""
        bucket = number >> _BITS + 1 - len(self.buckets).bit_length()
        end = self.buckets[bucket + 1]
        at = bisect_left(self.keys, number, self.buckets[bucket], end)
        return self.places[self.firsts[at] : self.firsts[at + 1]] if at < end and self.keys[at] == number else ()


def post(places: Mapping[int, Iterable[int]]) -> Postings:
    """The postings of `places` by number."""
    keys = array("Q", sorted(places))
    flat = array("I")
    firsts = array("I", [0])
    for key in keys:
        flat.extend(places[key])
        firsts.append(len(flat))
    # A power of two and one more, so that the high bits of a number are its bucket, and half full.
    bits = max(len(keys), 1).bit_length()
    sizes = array("I", bytes(4 << bits))
    for key in keys:
        sizes[key >> _BITS - bits] += 1
    return Postings(keys, firsts, flat, array("I", accumulate(sizes, initial=0)))
