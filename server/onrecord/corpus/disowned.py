"""Errors that a draft repeats in order to put them right, and words it says were not said.

"Vance did not say that …", "wrongly quoted as", "an earlier version gave the share as": whoever writes so knows, and is
not accused.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.window import Group, group, window
from onrecord.language.sentences import sentences
from onrecord.memory import remembered
from onrecord.model import Draft
from onrecord.text import Stretch, overlapping

# Of the sentence itself, and of the one after it as well.
_HERE: Final = """
    misquoted; misquote; misquotes; misquotation; misattributed; misstated; misreported; garbled; wrongly quoted;
    wrongly reported; wrongly attributed; wrongly said; wrongly claimed; incorrectly quoted; incorrectly reported;
    incorrectly said;
    incorrectly stated; erroneously; falsely quoted; falsely claimed; falsely attributed; earlier version; previous version;
    never said; never told; did not say; didn't say; does not say; had not said; denied saying; denied having said;
    denied that he; denied that she; denies saying; fabricated; invented quote; fake quote
"""
_AFTER: Final = """
    should have read; should have said; should read; regret the error; said the opposite; what he said was; what she said was;
    actually said; in fact said; not as reported; misquoted
"""

_QUOTED: Final = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
# What a fact-check sets up in order to judge it: "Claim: …", "Myth: …".
_LABELLED: Final = re.compile(
    r"\W{0,4}(?:false\s)?(?:claim|myth|rumou?r|fiction|hoax|fake|falsehood)\b[^“”\"«»:?!]{0,20}:", re.IGNORECASE
)
# A question, up to what is asked about, and its end outside the marks: "Did she say “…”?"
_ASKING: Final = re.compile(
    r"(?:^|[:;–—]\s)\W{0,4}(?:did|do|does|has|have|had|was|were|is|are|could|would)\s(?!n['’]t|not\b)[^“”\"«»?]*$",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"[^“”\"«».!?]*\?")
# Whoever is credited is not asked about: "Is the port “…”, as Vance put it?"
_PUT: Final = re.compile(
    r",?\sas\s(?:[A-Z][\w'’-]{1,20}\s){1,3}(?:puts?\sit|ha[sd]\sit|calls?\sit|called\sit|says|said)(?=\?|\s*$)"
)
# But of somebody else's version it is asked whether it was said.
_SAID: Final = re.compile(
    r"\b(?:say|said|tell|told|call|called|claim|claimed|speak|spoken|promised?|urged?|warn(?:ed)?|quoted?|words?|really)\b"
)
# What opens a sentence in which nobody said it: "Nobody at the port said “…”", "Had she said “…”, …".
_UNSAID: Final = re.compile(
    r"^\W{0,4}(?:had\s|(?:nobody|no one|none|neither)\b[^“”\"«».?!]*\b(?:sa(?:id|ys?)|told|claim(?:s|ed)|call(?:s|ed))\b)",
    re.IGNORECASE,
)

# What leads up to words that nobody said: "imagine her saying", "if she had said".
_MADE_UP: Final = re.compile(
    r"\b(?:imagin(?:e|ing)\s[^“”\"«».?!]{0,60}\bsay(?:s|ing)?"
    r"|(?:if|though)\s[^“”\"«».?!,]{1,60}\shad\s(?:ever\s|really\s|only\s)?(?:said|told|called))\b[^“”\"«».?!]{0,30}$",
    re.IGNORECASE,
)
# What somebody denies, is asked or doubts: "he denied that “…”", "asked whether “…”", "would not accept that “…”".
_DOUBTED: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)"
    r"|doubt(?:s|ed)?|ask(?:s|ed)|wonder(?:s|ed)?|(?:not|n['’]t|never|nor)\s(?:accept|believe|think|agree|say|mean))"
    r"(?:\s(?:the|any|a|an|his|her|their|its)\s\w{1,20})?\s(?:that|whether|if|about|of)\s*$",
    re.IGNORECASE,
)
# "He said nine. We regret the error.": so many sentences behind the quotation may put it right.
_AFTERTHOUGHT: Final = 2
# So many characters on either side tell what the draft makes of words; no sentence that is meant to be read is much longer.
_NEAR: Final = 600


def _phrases(text: str) -> Group:
    return group(" ".join(phrase.split()) for phrase in text.split(";"))


_IN_SENTENCE: Final[Group] = _phrases(_HERE + ";" + _AFTER)
_IN_NEXT: Final[Group] = _phrases(_AFTER)


def is_disowned(draft: Draft, passage: int, stretch: Stretch) -> bool:
    """Whether the sentence that a stretch of prose stands in, or one right after it, says that it is an error."""
    return _disowns(draft.passages[passage].prose, stretch)


@remembered
def _disowns(prose: str, stretch: Stretch) -> bool:
    row = sentences(prose)
    around = overlapping(row, stretch)
    if not around:
        return False
    here = Stretch(row[around[0]].start, row[around[-1]].end)
    following = row[around[-1] + 1 :][:_AFTERTHOUGHT]
    after = Stretch(following[0].start, following[-1].end) if following else Stretch(here.end, here.end)
    return _says_so(prose, stretch, here, after)


def _says_so(prose: str, stretch: Stretch, here: Stretch, following: Stretch) -> bool:
    before, after = prose[max(here.start, stretch.start - _NEAR) : stretch.start], prose[stretch.end : here.end][:_NEAR]
    if (
        _LABELLED.match(prose)
        or _MADE_UP.search(before)
        or _DOUBTED.search(before)
        or _UNSAID.search(before)
        or (_ASKING.search(before) and _ASKED.match(after) and (_SAID.search(before) or not _PUT.match(after)))
    ):
        return True
    # What is quoted may itself speak of errors.
    before, after = _QUOTED.sub("…", before), _QUOTED.sub("…", after)
    if window(f"{before} … {after}").holds(_IN_SENTENCE):
        return True
    return window(prose[slice(*following)][:_NEAR]).holds(_IN_NEXT)
