"""Words that a draft says somebody has from their speaker: "like Ms Vance, he believes", "he repeated Ms Vance's line that"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from onrecord.corpus.attribution.people import places
from onrecord.corpus.lexicon import SAYING
from onrecord.language.speakers.words.verbs import REPEATING
from onrecord.language.words import forms
from onrecord.text import overlapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.corpus.attribution.people import People
    from onrecord.model import Draft, Quotation

# Before the speaker's name, at most so many words off.
_BEFORE: Final = REPEATING.union("like agree agrees agreed agreeing borrow borrows borrowed borrowing paraphrasing".split())
_REACH: Final = 3
# So many characters on either side of a quotation are looked at.
_NEAR: Final = 300
# How many words a "favourite sentence" may have.
_DESCRIBED: Final = 3
# After the speaker's name, where that is a possessive.
_OWN: Final = frozenset(
    """
    line words word phrase sentence call warning remark remarks view views message slogan argument point claim verdict formula
    motto statement quote quotation dictum saying
    """.split()
)


def is_echoed(draft: Draft, quotation: Quotation, people: People, speaker: str) -> bool:
    """Whether the sentence that a quotation stands in says that its words are the speaker's before they were another's."""
    return any(
        _hands_on(around, *place)
        for both in _sides(draft, quotation)
        for around in both
        for place in people.places(around, speaker)
    )


def is_nearer(draft: Draft, quotation: Quotation, people: People, speaker: str) -> bool:
    """Whether the speaker is named nearer to a quotation, in its sentence, than whom the draft seems to credit: "Cole recites
    what he has from Ms Vance: “…”". What stands so may well be read wrong."""
    credited = forms(quotation.credit or "")
    for before, after in _sides(draft, quotation):
        own = _nearest(before, places(before, credited), places(after, credited))
        theirs = _nearest(before, people.places(before, speaker), people.places(after, speaker))
        if own is not None and theirs is not None and theirs < own:
            return True
    return False


def _sides(draft: Draft, quotation: Quotation) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The folded words before and behind a quotation, in each sentence that it stands in."""
    prose, sentences, outer = draft.passages[quotation.passage].prose, draft.sentences[quotation.passage], quotation.outer
    for index in overlapping(sentences, outer):
        start, end = sentences[index]
        yield forms(prose[max(start, outer.start - _NEAR) : outer.start]), forms(prose[outer.end : end][:_NEAR])


def _nearest(before: tuple[str, ...], ahead: Iterable[tuple[int, int]], behind: Iterable[tuple[int, int]]) -> int | None:
    """How many words off a quotation the nearest of some places before and behind it is."""
    return min(chain((len(before) - end for _, end in ahead), (start for start, _ in behind)), default=None)


def _hands_on(around: tuple[str, ...], start: int, end: int) -> bool:
    if not _BEFORE.isdisjoint(around[max(start - _REACH, 0) : start]):
        return True
    if around[end - 1].endswith("'s") and end < len(around):
        return not _OWN.isdisjoint(around[end : end + _DESCRIBED])
    # "As Ms Vance said", and not "as Ms Vance looked on".
    return start > 0 and around[start - 1] == "as" and (end == len(around) or around[end] in SAYING | {"did", "does", "has"})
