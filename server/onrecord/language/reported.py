"""The clause in which a sentence tells what somebody said without quote marks: "Vance warned that …", "…, according to the
mayor"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.language.speakers import credit
from onrecord.language.speakers.words.verbs import NOUNS, SAYING
from onrecord.model import Draft, Quotation
from onrecord.text import Stretch

_WORD: Final = re.compile(r"[^\W\d_]+")
_THAT: Final = re.compile(r"(?:[ \u00a0\n][^\W\d_][\w’'-]{0,20}){0,4}[ \u00a0\n]that[ \u00a0\n]")
_ACCORDING: Final = re.compile(r",? according to ")
_REPORTING: Final = (SAYING - NOUNS) | {"claims", "warning"}
# Verbs that need no "that" after them.
_BARE: Final = frozenset("said says argued argues claimed believes insisted thinks".split())
_CLAUSE: Final = re.compile(r"[ \u00a0\n](?=(?:[A-Z]|the |this |these |it |they |there |no |its |he |she )\S*)")
# The credit that a sentence may end on: ", Ada Vance said.", ", claimed the mayor on Monday."
_CREDIT: Final = re.compile(r"(?=,[ \u00a0\n](?P<credit>[^,;:“”\"]{4,60}[.!]?)\s*$)")
# The credit that a sentence may have in its midst: "The port, the harbour master believes, must …".
_INSERTED: Final = re.compile(r",[ \u00a0\n](?P<credit>[^,;:“”\".!?]{4,60}),[ \u00a0\n]")
# What follows is told by the writer as well as by whoever said the rest.
_GOES_ON: Final = re.compile(r",[ \u00a0\n](?:and|but|while|whereas)[ \u00a0\n]")
_SHORTEST: Final = 4
# Two quoted words are a term in somebody's clause, more are their own.
_TERM: Final = 2
_TRAILING: Final = " \n\u00a0.,;:"


def credited_report(draft: Draft, index: int, sentence: Stretch) -> Quotation | None:
    """What a sentence of passage `index` reports of somebody's words, with whose it is by that passage alone."""
    said = find_report(draft, index, sentence)
    if said is None:
        return None
    return credit([draft.passages[index]], [draft.sentences[index]], [said._replace(passage=0)])[0]


def find_report(draft: Draft, index: int, sentence: Stretch) -> Quotation | None:
    """What a sentence of passage `index` reports of somebody's words, as if it stood between marks, and nobody's yet; None
    where it reports nothing, or too few."""
    passage = draft.passages[index]
    prose = passage.prose
    for clause in _candidates(prose, sentence):
        end = _quoted_from(draft, index, clause)
        if end < clause.end:
            end = max(prose.rfind(",", clause.start, end), clause.start)
        found = Stretch(clause.start, clause.start + len(prose[clause.start : end].rstrip(_TRAILING)))
        if len(prose[slice(*found)].split()) >= _SHORTEST:
            return Quotation(passage.span(found), prose[slice(*found)], index, found, found)
    return None


def _candidates(prose: str, sentence: Stretch) -> Iterator[Stretch]:
    according = _ACCORDING.search(prose, *sentence)
    if according is not None:
        yield Stretch(sentence.start, according.start())
    trailing = _CREDIT.search(prose[slice(*sentence)])
    if trailing is not None and _credits(trailing["credit"]):
        yield Stretch(sentence.start, sentence.start + trailing.start())
    inserted = _INSERTED.search(prose, *sentence)
    if inserted is not None and _credits(inserted["credit"]):
        goes_on = _GOES_ON.search(prose, inserted.end(), sentence.end)
        yield Stretch(inserted.end(), goes_on.start() if goes_on else sentence.end)
    for word in _WORD.finditer(prose, *sentence):
        verb = word[0].lower()
        if verb in _REPORTING:
            opening = _THAT.match(prose, word.end(), sentence.end)
            if opening is None and verb in _BARE:
                opening = _CLAUSE.match(prose, word.end(), sentence.end)
            if opening is not None:
                yield Stretch(opening.end(), sentence.end)


def _credits(words: str) -> bool:
    """Whether words at the end of a sentence say who said it: somebody, a verb of saying, and hardly more."""
    row = _WORD.findall(words)
    verbs = [at for at, word in enumerate(row) if word.lower() in _BARE]
    if len(verbs) != 1 or "that" in row:
        return False
    before, after = row[: verbs[0]], row[verbs[0] + 1 :]
    somebody = before or after
    return bool(somebody) and (somebody[0][:1].isupper() or somebody[0] in {"the", "he", "she"})


def _quoted_from(draft: Draft, index: int, clause: Stretch) -> int:
    """Where in a clause somebody's own words begin, more of them than a term; its end where there are none."""
    starts = (
        max(quotation.outer.start, clause.start)
        for quotation in draft.quoted
        if quotation.passage == index
        and quotation.outer.start < clause.end
        and clause.start < quotation.outer.end
        and (len(quotation.text.split()) > _TERM or quotation.outer.end > clause.end)
    )
    return min(starts, default=clause.end)
