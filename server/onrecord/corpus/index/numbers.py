"""Words and runs of words as 64-bit numbers, the same in every process and on every machine.

Indexes are kept by them, so that one can lie in a file and be asked where it lies. That two different runs have the same number
is less likely than that the disk errs: 10 million runs give odds of 1 in 300,000.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BITS: Final = 0xFFFF_FFFF_FFFF_FFFF
_FACTOR: Final = 0x9E37_79B9_7F4A_7C15


@lru_cache(maxsize=1 << 16)
def number_of_word(form: str) -> int:
    """The number of one folded word."""
    return int.from_bytes(blake2b(form.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def number_of_run(forms: Iterable[str]) -> int:
    """The number of folded words in their order; that of one word is the word's own."""
    number = 0
    for form in forms:
        number = (number * _FACTOR + number_of_word(form)) & _BITS
    return number


def numbers_of_runs(words: Sequence[int], size: int) -> Iterator[int]:
    """The number of each run of `size` words, given the numbers of the words; one step of arithmetic for each."""
    last = pow(_FACTOR, size, _BITS + 1)
    number = 0
    for at, word in enumerate(words):
        number = (number * _FACTOR + word - (words[at - size] * last if at >= size else 0)) & _BITS
        if at + 1 >= size:
            yield number
