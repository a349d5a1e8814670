"""Words that a draft says somebody has from their speaker: "like Ms Vance, he believes", "he repeated Ms Vance's line that"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import SAYING
from onrecord.language.words import forms

if TYPE_CHECKING:
    from onrecord.corpus.people import People
    from onrecord.model import Draft, Quotation

# Before the speaker's name, at most so many words off.
_BEFORE: Final = frozenset(
    """
    like echo echoes echoed echoing quote quotes quoted quoting cite cites cited citing repeat repeats repeated repeating
    agree agrees agreed agreeing borrow borrows borrowed borrowing recall recalls recalled recalling paraphrasing
    """.split()
)
_REACH: Final = 3
# After the speaker's name, where that is a possessive.
_OWN: Final = frozenset(
    """
    line words word phrase call warning remark remarks view views message slogan argument point claim verdict formula motto
    statement quote quotation dictum saying
    """.split()
)


def is_echoed(draft: Draft, quotation: Quotation, people: People, speaker: str) -> bool:
    """Whether the sentence that a quotation stands in says that its words are the speaker's before they were another's."""
    prose, outer = draft.passages[quotation.passage].prose, quotation.outer
    for sentence in draft.sentences[quotation.passage]:
        if sentence.start < outer.end and outer.start < sentence.end:
            for part in (prose[sentence.start : outer.start], prose[outer.end : sentence.end]):
                around = forms(part)
                if any(_hands_on(around, *place) for place in people.places(around, speaker)):
                    return True
    return False


def _hands_on(around: tuple[str, ...], start: int, end: int) -> bool:
    if not _BEFORE.isdisjoint(around[max(start - _REACH, 0) : start]):
        return True
    if around[end - 1].endswith("'s") and end < len(around):
        return around[end] in _OWN
    # "As Ms Vance said", and not "as Ms Vance looked on".
    return start > 0 and around[start - 1] == "as" and (end == len(around) or around[end] in SAYING | {"did", "does", "has"})
