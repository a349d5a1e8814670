"""Whether a quotation is so near an entry that it must be a rendering of it, and not somebody's own words.

The same speaker's other words share, in order, at most two fifths with an entry; misquotations share at least 57 % (measured on
the misquotation benchmark). Of words that the draft credits to others, or to nobody, more is asked.
"""

from __future__ import annotations

from typing import Final

from onrecord.corpus.cutting.sense import sentence_end
from onrecord.corpus.index.quotes import Candidate
from onrecord.corpus.lexicon import COMMON, is_number, is_plain
from onrecord.corpus.rendering import Rendering
from onrecord.corpus.wording.classify import inflected, is_denial_alone
from onrecord.corpus.wording.compare import leads_with_article
from onrecord.language.utterances import Said

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
# So much of an entry must be shared where no word is that not everybody uses.
_WHOLE: Final = 0.75
# So many words in a row are said again without their "not" by mistake alone.
_DENIED: Final = 6


def is_meant(words: Said, candidate: Candidate, is_speaker: bool | None, credited: bool, found: Rendering) -> bool:
    """Whether a quotation is so near an entry that it must be a rendering of it."""
    if _is_commonplace(words, candidate, found) and not (
        is_speaker and (_is_denied(words, found) or _has_one_other(words, candidate, found))
    ):
        return False
    order = any(each.kind == "order" for each in found.differences) and candidate.shared == 1
    if candidate.length >= _LOOSE_WORDS and not _has_run(words.forms, found, 2):
        # The words are scattered over a long entry, by chance.
        return False
    others = is_speaker is False or (is_speaker is None and credited)
    if candidate.ordered < 1 and _goes_elsewhere(words, found) and not _has_run(words.forms, found, _RUN_OWN, _CONTENT_OWN):
        # Of its own speaker so long a beginning is enough, of common words too: who says it again ends it the same way.
        most = candidate.ordered >= _ORDERED_PLAIN and _has_run(words.forms, found, _RUN_STRANGER, _CONTENT_LEAST)
        if others or not most:
            return False
    if is_speaker is not True and replaced(words, found) > _NOUNS_STRANGER:
        # Other nouns in the same sentence: a parody, or a statement on another subject.
        return False
    if others:
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
    ordered = candidate.ordered
    if found.place[0] == 0 and leads_with_article(words, found.recorded):
        ordered *= candidate.length / (candidate.length - 1)
    scattered = len(found.differences) > 1 and candidate.content < _CONTENT_OWN and not _has_run(words.forms, found, _RUN_OWN)
    if ordered >= (_ORDERED_PLAIN if candidate.content and not scattered else _ORDERED_CONTENTLESS):
        return True
    # "That will help Ukraine" has no other words than "That helps Ukraine": they are of another tense.
    pairs = ((words.forms[slice(*each.quoted)], found.recorded.forms[slice(*each.recorded)]) for each in found.differences)
    forms = sum(inflected(ours, theirs) for ours, theirs in pairs)
    if candidate.content + forms >= _CONTENT_OWN and candidate.ordered + forms / candidate.length >= _ORDERED_PLAIN:
        return True
    if candidate.ordered < _ORDERED or candidate.content < _CONTENT_LEAST:
        return False
    whole = found.place == (0, len(found.recorded.forms)) and candidate.ordered >= _ORDERED_WHOLE
    run = _CONTENT_LEAST if candidate.ordered >= _ORDERED_WHOLE else _CONTENT_OWN
    return whole or _has_run(words.forms, found, _RUN_OWN, run)


def _is_commonplace(words: Said, candidate: Candidate, found: Rendering) -> bool:
    """Whether words share nothing with an entry but what anybody says, and leave out much of it: "We have to make sure that we
    can do this" of "We have to make sure that we never do this to our children again"."""
    # Where all words stand in their order, only words between them are missing.
    apart = found.differences if candidate.ordered < 1 else ()
    changed = {index for each in apart for index in range(*each.quoted)}
    if not all(is_plain(form) for index, form in enumerate(words.forms) if index not in changed):
        return False
    lost = sum(each.recorded[1] - each.recorded[0] for each in found.differences)
    start, end = found.place
    return end - start - lost < _WHOLE * len(found.recorded.forms)


def _is_denied(words: Said, found: Rendering) -> bool:
    """Whether words, if not too few, are an entry's but for a "not", which one of the two lacks."""
    pairs = ((words.forms[slice(*each.quoted)], found.recorded.forms[slice(*each.recorded)]) for each in found.differences)
    return len(words.words) >= _DENIED and all(is_denial_alone(*pair) for pair in pairs)


def _has_one_other(words: Said, candidate: Candidate, found: Rendering) -> bool:
    """Whether all words are an entry's, side by side, but for one in their midst: "a far more uncertain world"."""
    if len(found.differences) != 1 or candidate.length <= _LOOSE_WORDS or candidate.content < _CONTENT_LEAST:
        return False
    (first, last), (start, end) = found.differences[0].quoted, found.differences[0].recorded
    single = last - first == end - start == 1 and not (is_plain(words.forms[first]) or is_plain(found.recorded.forms[start]))
    return single and first > 0 and last < len(words.forms) == found.place[1] - found.place[0]


def replaced(words: Said, found: Rendering) -> int:
    """In how many places words that are neither common nor numbers stand for others of the kind."""
    pairs = ((words.forms[slice(*each.quoted)], found.recorded.forms[slice(*each.recorded)]) for each in found.differences)
    changed = ((set(ours) - set(theirs), set(theirs) - set(ours)) for ours, theirs in pairs)
    return sum(any(map(_is_content, ours)) and any(map(_is_content, theirs)) for ours, theirs in changed)


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
