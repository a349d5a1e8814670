"""Whether another number than the one on record may be put right unasked.

A number that is cut by a quotation's own edge, or that is one end of a range, is put right together with what stands around it
or not at all: "300 “three hundred thousand”" helps nobody.
"""

from __future__ import annotations

from typing import Final

from onrecord.corpus.lexicon import QUANTIFIERS
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Difference
from onrecord.corpus.wording.units import is_in_range
from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.language.quoted import last_number
from onrecord.language.quoted.fold import LIKE_WORDS
from onrecord.language.quoted.powers import SCALES
from onrecord.language.utterances import Said
from onrecord.language.words import forms
from onrecord.model import Draft, Quotation

# What belongs to a number that follows it.
_LEADING: Final = INDEFINITE | QUANTIFIERS | {"couple", "of", "minus", "point"}
_POWERS: Final = frozenset(SCALES) | {"hundred", "dozen"}


def is_whole(difference: Difference, said: Said, recorded: Recorded, number: str) -> bool:
    """Whether the words that differ are a whole number, or whole words, on both sides; `number` stands before the quotation."""
    ours, theirs = said.forms[slice(*difference.quoted)], recorded.forms[slice(*difference.recorded)]
    behind = said.text[said.words[difference.quoted[1] - 1].end :].split()[:1]
    if not theirs and any(word.isupper() and word.lower() in LIKE_WORDS for word in behind):
        # "They told the US" may stand for "They told us".
        return False
    if not any(form[:1].isdecimal() for form in (*ours, *theirs)):
        return True
    first, last = difference.quoted
    if first == last or not theirs:
        return not _is_set_off(said, first, last)
    if said.text[: said.words[first].start].endswith(("'", "’")):
        return False
    if not (_starts_whole(difference, said, recorded, number) and _ends_whole(difference, said, recorded)):
        return False
    ranged = is_in_range(said, first, last) or is_in_range(recorded.said, *difference.recorded)
    return not ranged or _shape(said, difference.quoted) == _shape(recorded.said, difference.recorded)


def number_before(draft: Draft, quotation: Quotation) -> str:
    """The number that ends right before a quotation, or in the earlier part of a split one: "300 “thousand”"."""
    if quotation.continues is not None:
        return last_number(draft.quoted[quotation.continues].text.rstrip(" ,.;"))
    return last_number(draft.passages[quotation.passage].prose[: quotation.outer.start])


def _is_set_off(said: Said, first: int, last: int) -> bool:
    """Whether a comma would be left behind."""
    beside = [at for at in (first, last) if 0 < at < len(said.words)]
    return any(said.text[said.words[at - 1].end : said.words[at].start].strip(" \u00a0\n") for at in beside)


def _starts_whole(difference: Difference, said: Said, recorded: Recorded, number: str) -> bool:
    if not _is_cut(said, difference.quoted[0]):
        return True
    ours, theirs = _raw(said, difference.quoted), _raw(recorded.said, difference.recorded)
    before = recorded.forms[: difference.recorded[0]][-1:]
    led = bool(before) and (before[0] in _LEADING or before[0][:1].isdecimal())
    cut = not _POWERS.isdisjoint((*ours[:1], *theirs[:1]))
    return not (number or led or cut or (len(ours) < len(theirs) and theirs[-len(ours) :] == ours))


def _ends_whole(difference: Difference, said: Said, recorded: Recorded) -> bool:
    if not _is_cut(said, difference.quoted[1]):
        return True
    ours, theirs = _raw(said, difference.quoted), _raw(recorded.said, difference.recorded)
    units = [form for form in recorded.forms[slice(*difference.recorded)] if not form[:1].isdecimal() and form not in SIGNS]
    known = said.forms[slice(*difference.quoted)]
    return set(units) <= set(known) and not (len(ours) < len(theirs) and theirs[: len(ours)] == ours)


def _is_cut(said: Said, at: int) -> bool:
    """Whether a quotation, or an unbroken run of it, begins or ends before word `at`."""
    return at in {0, len(said.words)} or any(gap.before == at for gap in said.gaps)


def _raw(said: Said, place: tuple[int, int]) -> tuple[str, ...]:
    """The words of a range, each number in as many of them as it is written in."""
    return forms(said.text[said.words[place[0]].start : said.words[place[1] - 1].end])


def _shape(said: Said, place: tuple[int, int]) -> tuple[int, int]:
    """How many signs of a currency and how many scales are among the words of a range."""
    return (
        sum(form in SIGNS for form in said.forms[slice(*place)]),
        sum(form in _POWERS for form in _raw(said, place)),
    )
