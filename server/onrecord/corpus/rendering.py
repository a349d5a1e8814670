"""A quotation laid beside one entry: what differs, where, and what of the draft bears on it."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from onrecord.corpus.recorded import Recorded
from onrecord.corpus.tidied import is_tidied
from onrecord.corpus.wording.classify import Kind

Range = tuple[int, int]


class Difference(NamedTuple):
    """Quoted words that are not those on record. Both ranges count words; an empty `quoted` means that words were left out
    before it, an empty `recorded` that words were put in."""

    kind: Kind | Literal["order", "splice", "cut", "question"]
    quoted: Range
    recorded: Range

    @property
    def turns(self) -> bool:
        """Whether every word was said, and the sense is another."""
        return self.kind == "question" or (self.kind == "cut" and self.quoted[0] < self.quoted[1])


class Rendering(NamedTuple):
    """A quotation against one entry: what differs, the range of the entry's words that it renders, and the ranges in it that
    the draft gives as unbroken. `slight` says that nothing but common words differ, and none that carries the sense."""

    recorded: Recorded
    differences: tuple[Difference, ...]
    place: Range
    parts: tuple[Range, ...] = ()
    slight: bool = False

    @property
    def verbatim(self) -> bool:
        return not self.differences

    def tidied(self) -> Rendering:
        """The same without the differences that a tidy house allows."""
        return self._replace(differences=tuple(each for each in self.differences if not may_be_missing(self.recorded, each)))


class Setting(NamedTuple):
    """What surrounds a quotation: the draft's own words in its sentence, whether it is an earlier or a later part of a split
    one, whether a question mark stands right behind it, the number that stands right before it, and the words of the sentences
    beside."""

    around: frozenset[str] = frozenset()
    goes_on: bool = False
    comes_from: bool = False
    asked: bool = False
    number: str = ""
    beside: frozenset[str] = frozenset()


# A quotation that stands alone.
ALONE: Final = Setting()


def may_be_missing(recorded: Recorded, difference: Difference) -> bool:
    """Whether a difference is nothing but words left out that a tidy house may leave out."""
    return difference.quoted[0] == difference.quoted[1] and is_tidied(recorded, *difference.recorded)
