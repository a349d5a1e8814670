"""Facts that give no cues: a sentence speaks of one when it shares enough of the statement's own words.

Such a statement may hold many figures, and what each is of is known only from the company it keeps. So a figure of the draft
contradicts it only where no figure of its kind in the statement agrees; and where the draft gives another date, it speaks of
another time, unless it has the other figures right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.facts.agreement import agrees, dates_clash
from onrecord.corpus.facts.agreement import comparable as strictly_comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.speaking import Scoped
from onrecord.corpus.facts.window import variants
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.model import Figure

# So large a share of the sentence's words must be the statement's, and never fewer than two.
_WORDS: Final = 2
_SHARE: Final = 0.6

Verdict = tuple[Scoped, Figure, bool]


def compare_alike(known: KnownFact, sentence: list[Scoped]) -> Iterator[Verdict]:
    """The figures of a sentence that speak of `known`, each with the figure on record and whether they agree."""
    if not sentence or not _is_about(known, sentence[0]):
        return
    dated = [each for each in sentence if each.figure.kind == "date"]
    dates = [verdict for each in dated if (verdict := _date(known, each)) is not None]
    others = [verdict for each in sentence if (verdict := _other(known, each)) is not None]
    yield from (verdict for verdict in (*dates, *others) if verdict[2])
    if any(right for _, _, right in dates) or not dates:
        yield from (verdict for verdict in others if not verdict[2])
    if not any(right for _, _, right in dates) and all(right for _, _, right in others):
        yield from (verdict for verdict in dates if not verdict[2])


def _is_about(known: KnownFact, each: Scoped) -> bool:
    """Whether the sentence shares enough of the statement's telling words."""
    ours = {word.form for word in each.scope.sentence.words if word.form not in COMMON and not is_number(word.form)}
    theirs = {form for group in known.cues for form in group}
    shared = sum(not theirs.isdisjoint(variants(form)) for form in ours)
    return shared >= _WORDS and shared >= _SHARE * len(ours)


def _date(known: KnownFact, each: Scoped) -> Verdict | None:
    theirs = [figure for figure in known.figures if figure.kind == "date"]
    if each.figure.kind != "date" or not theirs:
        return None
    right = next((figure for figure in theirs if not dates_clash(each.figure, figure)), None)
    return (each, right or theirs[0], right is not None)


def _other(known: KnownFact, each: Scoped) -> Verdict | None:
    theirs = [
        figure
        for figure in known.figures
        if figure.kind != "date"
        and strictly_comparable(each.figure, figure)
        and (figure.kind not in {"number", "quantity"} or each.figure.unit == figure.unit is not None)
    ]
    if not theirs:
        return None
    right = next((figure for figure in theirs if agrees(each.figure, figure, known.fact.tolerance)), None)
    return (each, right or theirs[0], right is not None)
