"""Which entry a quotation renders, and how: the nearest entry, or two that were spliced into one.

A verbatim rendering of any entry settles it. Otherwise the nearest entry is taken only when the words cannot well be
somebody else's or about something else: another speaker's near words are his own, and the same speaker's other words
share, in order, at most two fifths with an entry (measured on the misquotation benchmark; misquotations share at least 57
%).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Protocol

from onrecord.corpus.beside import is_beside
from onrecord.corpus.classify import inflected
from onrecord.corpus.compare import render
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.corpus.quotes import Candidate, QuoteIndex
from onrecord.corpus.rendering import ALONE, Difference, Rendering, Setting
from onrecord.corpus.sense import sentence_end
from onrecord.corpus.splices import goes_on, spliced
from onrecord.language.utterances import Said, said
from onrecord.model import Quote

Near = tuple[tuple[Candidate, Rendering], ...]

_CUT_WORDS: Final = 3
_LOOSE_WORDS: Final = 4
_ORDERED: Final = 0.5
_ORDERED_UNSURE: Final = 0.76
_ORDERED_PLAIN: Final = 0.75
_ORDERED_CONTENTLESS: Final = 0.82
_ORDERED_STRANGER: Final = 0.88
_CONTENT_STRANGER: Final = 4
# So many words in a row are somebody's own even without quote marks, as for `unquoted-verbatim`. More than a slight
# difference beside them makes a parody, or another statement.
_RUN_STRANGER: Final = 8
_ORDERED_RUN: Final = 0.75
_NOUNS_STRANGER: Final = 1
_SHARED: Final = 0.45
# Where a quarter of the words or more differs, so many must stand side by side, so many of them not common.
_RUN_OWN: Final = 5
_CONTENT_OWN: Final = 3
_CONTENT_LEAST: Final = 2
_ORDERED_WHOLE: Final = 0.7
_BESIDE: Final = 2
_RUN: Final = 3


class IsSpeaker(Protocol):
    """Whether the person a draft credits is an entry's speaker: yes, no, or not known. A value, since answers are remembered
    by it. `stranger` says that it is somebody with a name of whom the rules have no words."""

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
            if who is False and is_speaker.stranger and _replaced(words, found):
                # One other noun is enough of him of whom nothing is on record: "All teachers are united in …".
                continue
            if _meant(words, candidate, who, credited, found):
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
                near = found.place[0] - found.differences[0].recorded[0]
                return length >= _CUT_WORDS or (length == _CUT_WORDS - 1 and 0 < near <= _BESIDE)
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


def _meant(words: Said, candidate: Candidate, is_speaker: bool | None, credited: bool, found: Rendering) -> bool:
    """Whether a quotation is so near an entry that it must be a rendering of it."""
    order = any(each.kind == "order" for each in found.differences) and candidate.shared == 1
    if candidate.length >= _LOOSE_WORDS and not _has_run(words.forms, found, 2):
        # The words are scattered over a long entry, by chance.
        return False
    if candidate.ordered < 1 and _goes_elsewhere(words, found) and not _has_run(words.forms, found, _RUN_OWN, _CONTENT_OWN):
        return False
    if is_speaker is not True and _replaced(words, found) > _NOUNS_STRANGER:
        # Other nouns in the same sentence: a parody, or a statement on another subject.
        return False
    if is_speaker is False or (is_speaker is None and credited):
        # So many words in their order are not said twice: the words are the entry's, whoever is credited.
        return candidate.content >= _CONTENT_STRANGER and (
            candidate.ordered >= _ORDERED_STRANGER
            or (
                found.slight
                and candidate.ordered >= _ORDERED_RUN
                and _has_run(words.forms, found, _RUN_STRANGER, _CONTENT_STRANGER)
            )
        )
    if candidate.shared < _SHARED or candidate.length < (_LOOSE_WORDS if candidate.content >= 2 else _LOOSE_WORDS + 1):
        return False
    if is_speaker is None:
        return (candidate.ordered >= _ORDERED_UNSURE or order) and candidate.content >= 2
    return (order and candidate.content >= _CONTENT_LEAST) or _is_restated(words, candidate, found)


def _is_restated(words: Said, candidate: Candidate, found: Rendering) -> bool:
    """Whether near words of an entry's own speaker are the entry's, and not another statement on the same subject.

    Few words in common, and those that anybody uses, are another statement; so are more that are scattered, unless they stand
    for the entry from its first word to its last.
    """
    if candidate.ordered >= (_ORDERED_PLAIN if candidate.content else _ORDERED_CONTENTLESS):
        return True
    # "That will help Ukraine" has no other words than "That helps Ukraine": they are of another tense.
    pairs = ((words.forms[slice(*each.quoted)], found.recorded.forms[slice(*each.recorded)]) for each in found.differences)
    forms = sum(inflected(ours, theirs) for ours, theirs in pairs)
    if candidate.content + forms >= _CONTENT_OWN and candidate.ordered + forms / candidate.length >= _ORDERED_PLAIN:
        return True
    if candidate.ordered < _ORDERED or candidate.content < _CONTENT_LEAST:
        return False
    whole = found.place == (0, len(found.recorded.forms)) and candidate.ordered >= _ORDERED_WHOLE
    return whole or _has_run(words.forms, found, _RUN_OWN, _CONTENT_OWN)


def _replaced(words: Said, found: Rendering) -> int:
    """In how many places words that are neither common nor numbers stand for others of the kind."""
    pairs = ((words.forms[slice(*each.quoted)], found.recorded.forms[slice(*each.recorded)]) for each in found.differences)
    return sum(any(map(_is_content, ours)) and any(map(_is_content, theirs)) for ours, theirs in pairs)


def _is_content(form: str) -> bool:
    return form not in COMMON and not is_number(form)


def _goes_elsewhere(words: Said, found: Rendering) -> bool:
    """Whether a quotation begins as an entry does and then, where the entry has more to say, says something else: "This is a
    significant step" is no misquotation of "This is a significant commitment in response to …", unless it shares more."""
    last = found.differences[-1] if found.differences else None
    if last is None or last.kind != "wording" or last.quoted[1] != len(words.words) or last.quoted[0] == last.quoted[1]:
        return False
    return sentence_end(found.recorded, last.recorded[1]) > last.recorded[1]


def _has_run(forms: tuple[str, ...], found: Rendering, size: int, content: int = 0) -> bool:
    """Whether so many words, some of them not common, stand side by side in both."""
    runs = (forms[start : start + size] for start in range(len(forms) - size + 1))
    return any(sum(form not in COMMON for form in run) >= content and found.recorded.find(run) for run in runs)


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
