"""Errors that a draft repeats in order to put them right, and words it says were not said.

"Rutte did not say that …", "wrongly quoted as", "an earlier version gave the share as": whoever writes so knows, and is
not accused.
"""

from __future__ import annotations

from typing import Final

from onrecord.corpus.facts.window import Group, group, window
from onrecord.model import Draft
from onrecord.text import Stretch

_PHRASES: Final = """
    misquoted; misquote; misquotes; misquotation; misattributed; misstated; misreported; garbled; wrongly; incorrectly;
    erroneously; falsely; mistakenly; correction; corrections; clarification; earlier version; previous version;
    should have read; should have said; should read; should have been; regret the error; never said; never told; did not say;
    didn't say; does not say; had not said; denied saying; denied having said; denies saying; said the opposite;
    what he said was; what she said was; actually said; in fact said; not as reported; fabricated; invented quote; fake quote;
    made up
"""
_DISOWNED: Final[Group] = group(" ".join(phrase.split()) for phrase in _PHRASES.split(";"))


def is_disowned(draft: Draft, passage: int, stretch: Stretch) -> bool:
    """Whether the sentence that a stretch of prose stands in, or the one after it, says that it is an error."""
    prose, sentences = draft.passages[passage].prose, draft.sentences[passage]
    around = [index for index, each in enumerate(sentences) if each.start < stretch.end and stretch.start < each.end]
    if not around:
        return False
    start, end = sentences[around[0]].start, sentences[min(around[-1] + 1, len(sentences) - 1)].end
    # What is quoted may itself speak of errors.
    return window(f"{prose[start : stretch.start]} … {prose[stretch.end : end]}").holds(_DISOWNED)
