"""Which entry a quotation renders, and how: the nearest entry, or two that were spliced into one.

A verbatim rendering of any entry settles it. Otherwise the nearest entry is taken only when the words cannot well be
somebody else's or about something else (`meant.py`). Of several sentences between two marks one may be on record alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Protocol

from onrecord.corpus.index.quotes import Candidate, QuoteIndex
from onrecord.corpus.lexicon import is_negation
from onrecord.corpus.matching.meant import is_meant, replaced
from onrecord.corpus.matching.splices import goes_on, spliced
from onrecord.corpus.rendering import ALONE, Difference, Rendering, Setting
from onrecord.corpus.wording.beside import is_beside
from onrecord.corpus.wording.compare import render
from onrecord.language.sentences import sentences
from onrecord.language.utterances import Said, said
from onrecord.model import Quote
from onrecord.text import Stretch

Near = tuple[tuple[Candidate, Rendering], ...]

_CUT_WORDS: Final = 3
_ORDERED: Final = 0.5
_BESIDE: Final = 2
_RUN: Final = 3
_MARKS: Final = frozenset("\"“‘'«")


class IsSpeaker(Protocol):
    """Whether the person a draft credits is an entry's speaker: yes, no, or not known. A value, since answers are remembered
    by it. `stranger` says that it is somebody of whom the rules have no words."""

    @property
    def stranger(self) -> bool: ...

    def __call__(self, quote: Quote, /) -> bool | None: ...

    def __hash__(self) -> int: ...


class Matcher:
    """Finds what quotations render. What was worked out for the same words before is remembered: most of a draft does not
    change from one keystroke to the next."""

    def __init__(self, index: QuoteIndex) -> None:
        self._index = index
        self._near = lru_cache(maxsize=1 << 12)(self._renderings)
        self._closest = lru_cache(maxsize=1 << 12)(self._judged)

    def closest(self, text: str, is_speaker: IsSpeaker, setting: Setting = ALONE, credited: bool = False) -> Rendering | None:
        """The rendering a quotation is to be judged by; None where no entry is near enough to be meant.

        `credited` says that the draft surely credits somebody, known to the rules or not.
        """
        return self._closest(text, is_speaker, setting, credited)

    def _judged(self, text: str, is_speaker: IsSpeaker, setting: Setting, credited: bool) -> Rendering | None:
        whole = self._rendered(text, is_speaker, setting, credited)
        row = sentences(text)
        return whole if len(row) < 2 else self._by_sentence(text, row, whole, is_speaker, setting)

    def _by_sentence(
        self, text: str, row: tuple[Stretch, ...], whole: Rendering | None, is_speaker: IsSpeaker, setting: Setting
    ) -> Rendering | None:
        """The rendering by the one sentence among several that an entry has, where the quotation as a whole is none of it."""
        best = whole
        for stretch in row:
            if text[stretch.start] in _MARKS:
                # Somebody else's within somebody's words.
                continue
            found = self._rendered(text[slice(*stretch)].rstrip(), is_speaker, Setting(setting.around), credited=True)
            if found is None:
                continue
            same = whole is not None and found.recorded is whole.recorded
            if same and found.verbatim and found.place == (0, len(found.recorded.forms)) and not _is_spliced(whole):
                # What follows in a sentence of its own is no part of it.
                return _shifted(found, text, stretch)
            if not same and not found.verbatim and is_speaker(found.recorded.quote) is True and (best is None or best.verbatim):
                return _shifted(found, text, stretch)
            if best is None and found.verbatim:
                best = _shifted(found, text, stretch)
        return best

    def _rendered(self, text: str, is_speaker: IsSpeaker, setting: Setting, credited: bool) -> Rendering | None:
        """The rendering of one entry, or of two spliced into one, that words must be meant for."""
        near = self._near(text, setting)
        exact = self._exact([found for _, found in near], is_speaker)
        if exact is not None:
            return exact
        words = said(text)
        splice = spliced(words, [each for each, _ in near if is_speaker(each.recorded.quote) is True])
        if splice is not None:
            return splice
        for candidate, found in sorted(near, key=lambda pair: _changed(pair[1])):
            who = is_speaker(found.recorded.quote)
            if _asks(text) and "?" not in found.recorded.quote.text:
                # Whoever asks in words of a statement asks something of his own.
                continue
            if who is False and is_speaker.stranger and replaced(words, found):
                # One other noun is enough of him of whom nothing is on record: "All teachers are united in …".
                continue
            if is_meant(words, candidate, who, credited, found):
                return _with_its_neighbours(words, candidate, found, near, is_speaker)
        return None

    def against(self, text: str, quote: Quote, setting: Setting = ALONE) -> Rendering | None:
        """The rendering of an entry that another part of the same quotation renders, by words that alone would be too few."""
        for candidate, found in self._near(text, setting):
            if candidate.recorded.quote is quote and candidate.ordered >= _ORDERED:
                return found
        return None

    def _renderings(self, text: str, setting: Setting) -> Near:
        words = said(text)
        if not words.words:
            return ()
        candidates = self._index.candidates(words.forms)
        worth = (candidate for candidate in candidates if _worth_a_look(candidate, words))
        return tuple((candidate, render(words, candidate.recorded, setting)) for candidate in worth)

    def _exact(self, renderings: list[Rendering], is_speaker: IsSpeaker) -> Rendering | None:
        """A rendering that has every word right: of the credited speaker's entry if he has one, even cut against its sense."""

        def rank(found: Rendering) -> tuple[int, bool]:
            who = is_speaker(found.recorded.quote)
            return (0 if who else 1 if who is None else 2), not found.verbatim

        def cut(found: Rendering) -> bool:
            if not _only_cut(found):
                return False
            length = found.place[1] - found.place[0]
            if is_speaker(found.recorded.quote) is True:
                # Two words are too few to be cut short, and enough to be taken from under a "not" that stood beside them.
                cut_off = found.differences[0].recorded[0]
                beside = 0 < found.place[0] - cut_off <= _BESIDE and is_negation(found.recorded.forms[cut_off])
                return length >= _CUT_WORDS or (length == _CUT_WORDS - 1 and beside)
            return length >= _CUT_WORDS and self._index.telling(found)

        exact = [found for found in renderings if found.verbatim or cut(found)]
        best = min(exact, key=rank, default=None)
        # What a stranger says may as well be cut out of words of his own.
        strangers = best is not None and not best.verbatim and is_speaker(best.recorded.quote) is False
        return None if strangers else best


def _worth_a_look(candidate: Candidate, words: Said) -> bool:
    return candidate.ordered >= 0.3 or (len(words.words) < 4 and candidate.ordered > 0)


def _changed(found: Rendering) -> int:
    return sum(max(each.quoted[1] - each.quoted[0], min(each.recorded[1] - each.recorded[0], 3)) for each in found.differences)


def _only_cut(found: Rendering) -> bool:
    return bool(found.differences) and all(each.turns for each in found.differences)


def _asks(text: str) -> bool:
    """Whether a quotation asks; in brackets it asks of somebody's words."""
    return "[" not in text and text.rstrip("\"'”’) ").endswith("?")


def _is_spliced(found: Rendering | None) -> bool:
    return found is not None and any(each.kind == "splice" for each in found.differences)


def _shifted(found: Rendering, text: str, stretch: Stretch) -> Rendering:
    """The rendering of a sentence with the places that its words have in the whole quotation."""
    by = sum(word.start < stretch.start for word in said(text).words)
    differences = tuple(each._replace(quoted=(each.quoted[0] + by, each.quoted[1] + by)) for each in found.differences)
    return found._replace(differences=differences)


def _with_its_neighbours(words: Said, candidate: Candidate, found: Rendering, near: Near, is_speaker: IsSpeaker) -> Rendering:
    """The rendering with the words that it cannot explain set right: whole sentences that stand beside the entry's are more of
    what was said, known or not; words of another entry run into this one are a splice."""
    strange = [index for each in found.differences for index in range(*each.quoted)]
    if strange and strange[-1] + 1 - strange[0] >= _RUN:
        forms = words.forms[strange[0] : strange[-1] + 1]
        for other, rendering in near:
            if rendering is found or is_speaker(other.recorded.quote) is False or not other.recorded.find(forms):
                continue
            in_turn = (other, candidate) if strange[0] == 0 else (candidate, other)
            if goes_on(*in_turn) and all(is_beside(words, found, each) for each in found.differences):
                break
            splice = Difference("splice", (strange[0], strange[-1] + 1), found.place)
            return found._replace(differences=(splice,), slight=False)
    beside = [each for each in found.differences if is_beside(words, found, each)]
    return found._replace(differences=tuple(each for each in found.differences if each not in beside))
