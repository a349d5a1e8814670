"""Words that a draft says somebody has from their speaker: "like Ms Vance, he believes", "he repeated Ms Vance's line that"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import SAYING
from onrecord.language.words import forms
from onrecord.text import overlapping

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
    prose, sentences, outer = draft.passages[quotation.passage].prose, draft.sentences[quotation.passage], quotation.outer
    for index in overlapping(sentences, outer):
        start, end = sentences[index]
        for part in (prose[max(start, outer.start - _NEAR) : outer.start], prose[outer.end : end][:_NEAR]):
            around = forms(part)
            if any(_hands_on(around, *place) for place in people.places(around, speaker)):
                return True
    return False


def is_nearer(draft: Draft, quotation: Quotation, people: People, speaker: str) -> bool:
    """Whether the speaker is named nearer to a quotation, in its sentence, than whom the draft seems to credit: "Cole recites
    what he has from Ms Vance: “…”". What stands so may well be read wrong."""
    prose, sentences, outer = draft.passages[quotation.passage].prose, draft.sentences[quotation.passage], quotation.outer
    credited = forms(quotation.credit or "")
    for index in overlapping(sentences, outer):
        start, end = sentences[index]
        before = forms(prose[max(start, outer.start - _NEAR) : outer.start])
        after = forms(prose[outer.end : end][:_NEAR])
        own = min((at for at in (_last(before, credited), _first(after, credited)) if at is not None), default=None)
        places = [len(before) - last for _, last in people.places(before, speaker)]
        places += [first for first, _ in people.places(after, speaker)]
        if own is not None and places and min(places) < own:
            return True
    return False


def _last(words: tuple[str, ...], name: tuple[str, ...]) -> int | None:
    """How far before the end of `words` a name stands last."""
    size = len(name)
    ends = (end for end in range(len(words), size - 1, -1) if size and words[end - size : end] == name)
    return next((len(words) - end for end in ends), None)


def _first(words: tuple[str, ...], name: tuple[str, ...]) -> int | None:
    """How far behind the begin of `words` a name stands first."""
    size = len(name)
    return next((at for at in range(len(words) - size + 1) if size and words[at : at + size] == name), None)


def _hands_on(around: tuple[str, ...], start: int, end: int) -> bool:
    if not _BEFORE.isdisjoint(around[max(start - _REACH, 0) : start]):
        return True
    if around[end - 1].endswith("'s") and end < len(around):
        return not _OWN.isdisjoint(around[end : end + _DESCRIBED])
    # "As Ms Vance said", and not "as Ms Vance looked on".
    return start > 0 and around[start - 1] == "as" and (end == len(around) or around[end] in SAYING | {"did", "does", "has"})
