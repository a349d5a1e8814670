"""Whether what a figure counts or measures is what a fact does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.converting import is_about_as_much, may_be_conversion, measures_subject
from onrecord.corpus.facts.degrees import are_degrees
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.stems import is_past, stem
from onrecord.corpus.facts.window import Group, variants
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, is_number
from onrecord.language.figures import figures_of
from onrecord.language.figures.measures import measured
from onrecord.language.figures.nouns import singular
from onrecord.language.lexicon.numbers import ONES
from onrecord.language.words import forms
from onrecord.model import Figure, Word

_WHICH: Final = frozenset({"that", "who", "which"})
_COUNTS: Final = frozenset({"number", "quantity"})
_HAVING: Final = frozenset({"has", "have", "had"})
# A figure of three digits or more is taken for a fact's own: another thing is not likely to have the same.
_DIGITS: Final = 3
# "12 of them", "four of the men"; "21 of the 32" is told of all there are.
_PARTITIVE: Final = re.compile(r"\sof\s(?:them|whom|(?:the|these|those)\s(?!\d|(?:t(?:en|welve)|eleven|\w+teen|\w+ty)\b))")
# "25 of the 40": how many there are at all.
_NUMBER: Final = (
    r"(?:\d[\d,.]{0,12}|"
    rf"\b(?:{'|'.join(ONES)}|ten|eleven|twelve|dozen|\w{{2,6}}(?:teen|ty)(?:-\w{{3,5}})?))"
)
_OWNERS: Final = r"(?:(?:the|its|their|all|these|those|[\w-]{1,20}['’]s?)\s){0,2}"
_WHOLE: Final = re.compile(
    rf"(?:{_NUMBER}\sof\s{_OWNERS}(?:\w{{1,12}}\s)?|(?<!\bin\s)\ball\s(?:of\s)?(?:the\s)?)$", re.IGNORECASE
)
# "25 of the 40 pilots": what is counted stands behind the whole.
_OF_WHOLE: Final = re.compile(rf"\sof\s{_OWNERS}{_NUMBER}\s((?:[\w'’-]{{2,20}}\s){{0,2}}[\w'’-]{{2,20}})", re.IGNORECASE)
# "One of the 25 pilots who passed": those who did it, and not all there are.
_ONE_OF: Final = re.compile(r"\bone\sof\s\S{1,20}\s(?:\S{1,20}\s)?$", re.IGNORECASE)
_WHO_DID: Final = re.compile(r"(?:\s[\w'’-]{2,20}){1,4}?\s(?:that|which|who)\s")
# "Nets sold in 2025: ".
_LABEL: Final = re.compile(r"([A-Z][^:;.!?\n]{1,60}):\s")
# So many words may stand between a count and what it counts.
_BETWEEN: Final = 4
_PARTED: Final = re.compile(r"[,;:()]\s")
_REACH: Final = 60
# So many figures before one may tell what it counts.
_NEAR: Final = 6


def alike(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure could be compared with one of the fact's."""
    return any(
        comparable(each.figure, theirs)
        and (each.figure.kind not in _COUNTS or theirs.kind == "percent" or _counts_alike(known, each, theirs))
        for theirs in known.figures
    )


def telling(figure: Figure) -> bool:
    """Whether a figure has so many digits that another thing is not likely to have the same."""
    return sum(character.isdigit() for character in figure.text) >= _DIGITS


def is_misprint(known: KnownFact, figure: Figure) -> bool:
    """Whether a figure has the digits of the fact's in another order: what else of the same kind would have them?"""
    ours, theirs = (
        sorted(filter(str.isdigit, figure.text)),
        [sorted(filter(str.isdigit, each.text)) for each in known.figures if comparable(figure, each)],
    )
    return telling(figure) and ours in theirs


def is_whole(known: KnownFact, each: Scoped) -> bool:
    """Whether a count only says how many somebody has ("the port has only 40 pilots") and that of the fact does not."""
    before = each.scope.word_before()
    return each.figure.kind == "number" and before in _HAVING and _HAVING.isdisjoint(forms(known.fact.statement))


def _is_all(each: Scoped) -> bool:
    """Whether a count is how many there are at all: the 40 of "25 of the 40", "all 40"."""
    prose, at = each.scope.sentence.prose, each.figure.stretch
    low = max(each.scope.opens, at.start - _REACH)
    if not _WHOLE.search(prose, low, at.start):
        return False
    return not (_ONE_OF.search(prose, low, at.start) and _WHO_DID.match(prose, at.end))


def _is_of_fewer(known: KnownFact, each: Scoped, unit: str | None) -> bool:
    """Whether a count is of those of one sort only, "nine eastern pilots", where the statement begins with the count of all. Of
    what somebody has, no sort is told apart: "three great aims"."""
    if unit is None or not known.fact.statement.startswith(known.figures[0].text):
        return False
    words = each.scope.sentence.words
    at = bisect_left(words, each.figure.stretch.end, key=_start)
    forms_behind = [word.form for word in words[at : at + _BETWEEN]]
    if forms_behind[:1] == ["of"]:
        return False
    head = next((index for index, form in enumerate(forms_behind) if singular(form).lower() == unit.lower()), 0)
    return any(_tells_apart(known, form) for form in forms_behind[:head])


def _tells_apart(known: KnownFact, form: str) -> bool:
    if form in COMMON or form in QUANTIFIERS or is_number(form) or stem(form) in known.stems:
        return False
    return not any(low in group for group in known.cues for low in variants(form))


def has_other_terms(known: KnownFact, each: Scoped, sentence: Iterable[Scoped]) -> bool:
    """Whether what follows a figure sets other terms than the statement: "nine pilots landed more than 3%" where the 23 of the
    statement are those who landed 2%."""
    prose, at = each.scope.sentence.prose, each.figure.stretch
    for term in known.terms:
        behind = [other.figure for other in sentence if other.figure.stretch.start >= at.end and comparable(other.figure, term)]
        # "Most ports, 21, landed 3%": a comma may close what the figure stands in.
        begin = at.end + 1 if prose[max(at.start - 2, 0) : at.start] == ", " and prose[at.end : at.end + 1] == "," else at.end
        if behind and not _PARTED.search(prose, begin, behind[0].stretch.start) and not agrees(behind[0], term):
            return True
    return False


def _counts_alike(known: KnownFact, each: Scoped, theirs: Figure) -> bool:
    """Whether two counts are of the same things; the cues say which words stand for one another, and which a bare number goes
    with ("12 met the target")."""
    ours, recorded = measured(each.figure.unit), measured(theirs.unit)
    prose, at = each.scope.sentence.prose, each.figure.stretch
    if _is_share(each.figure) and not _is_share(theirs):
        return False
    if each.figure.value != theirs.value and _is_all(each):
        return False
    whole = _OF_WHOLE.match(prose, at.end)
    if whole is None and _PARTITIVE.match(prose, at.end) and not _is_of_some(known.fact.statement, theirs):
        # A part of those told of before can be right by what they are called, and wrong by nothing.
        return agrees(each.figure, theirs, known.fact.tolerance)
    if _is_of_fewer(known, each, ours):
        return agrees(each.figure, theirs, known.fact.tolerance)
    if ours is None:
        told = forms(whole[1]) if whole else None
        return recorded is None or _is_told_of(known, each, theirs, told) or agrees(each.figure, theirs, known.fact.tolerance)
    if recorded is None or ours == recorded:
        return ours == recorded
    if each.figure.kind == theirs.kind == "quantity":
        return _is_in_other_unit(known, each, theirs)
    return _is_counted(known, ours, recorded)


def _is_of_some(statement: str, recorded: Figure) -> bool:
    """Whether a statement itself counts some of others: "40 of the pilots passed"."""
    at = statement.find(recorded.text)
    return at >= 0 and _PARTITIVE.match(statement, at + len(recorded.text)) is not None


def _is_share(figure: Figure) -> bool:
    """Whether a number is a part of one: "half", "seven in ten"."""
    return figure.kind == "number" and not isinstance(figure.value, str) and 0 < abs(figure.value) < 1


def _is_counted(known: KnownFact, noun: str, recorded: str | None = None) -> bool:
    """Whether a noun is one by which a fact's count may be told: a cue, and where a group of cues has the noun on record, one
    of that. Who asks "four ports for the nets they sold" has counted no nets."""
    groups = [group for group in known.cues if recorded is not None and _has_noun(group, recorded)] or known.cues
    return any(_has_noun(group, noun) for group in groups)


def _has_noun(group: Group, noun: str) -> bool:
    """Whether a cue of a group ends in a noun."""
    last = (cue.forms[-1] for cues in group.values() for cue in cues)
    return any(noun.lower() in (form, singular(form)) for form in last)


def _is_told_of(known: KnownFact, each: Scoped, theirs: Figure, whole: tuple[str, ...] | None) -> bool:
    """Whether a count without a noun is of what a fact counts: by the noun of its `whole` ("12 of the 40 pilots"), by the
    word behind it ("12 met the target"), or by the count before it ("there were 12 that"). Where that is of fewer than are on
    record, it is of some of them: "three pilots came, two met the target"."""
    before = _counts_before(each)
    if before and _is_counted(known, str(before[-1].unit)) and _is_some_of(each.figure, before[-1], theirs):
        return False
    following = each.scope.word_after()
    if whole is None and following is not None and following.form in _WHICH:
        return bool(before) and _is_counted(known, str(before[-1].unit))
    labelled = _labelled(each) if following is None and not each.scope.frame else ""
    if labelled and theirs.unit is not None:
        return _is_counted(known, singular(labelled), measured(theirs.unit))
    told = whole or ((following.form,) if following is not None else forms(" ".join(each.scope.frame)))
    return any(form in group for form in told for group in known.cues)


def _labelled(each: Scoped) -> str:
    """What the label counts that a figure stands alone behind: the nets of "Nets sold in 2025: 900"."""
    label = _LABEL.fullmatch(each.scope.sentence.prose, each.scope.opens, each.figure.stretch.start)
    told = forms(label[1]) if label else ()
    end = next((at for at, form in enumerate(told) if at and (is_past(form) or form in COMMON or is_number(form))), len(told))
    return told[end - 1] if told else ""


def _is_some_of(ours: Figure, whole: Figure, recorded: Figure) -> bool:
    if isinstance(ours.value, str) or isinstance(whole.value, str) or isinstance(recorded.value, str):
        return False
    return ours.value <= whole.value < recorded.value


def _counts_before(each: Scoped) -> list[Figure]:
    """The counts with a noun among the figures before one, in its sentence or the one before."""
    scope = each.scope
    figures = figures_of(scope.sentence.prose)
    at = bisect_left(figures, scope.at.start, key=_begin)
    begin = scope.before.words[0].start if scope.before.words else scope.opens
    near = (figure for figure in figures[max(at - _NEAR, 0) : at] if figure.stretch.start >= begin)
    return [figure for figure in near if figure.kind == "number" and figure.unit is not None]


def _is_in_other_unit(known: KnownFact, each: Scoped, theirs: Figure) -> bool:
    """Whether a measure in another unit is the fact's: right, its digits, a conversion in the draft, or said of the subject to
    be what the fact measures. Whatever else is of about that size may be anything: "stands 120 metres from the sea"."""
    if agrees(each.figure, theirs, known.fact.tolerance) or (telling(theirs) and each.figure.value == theirs.value):
        return True
    if are_degrees(each.figure, theirs):
        return True
    if not is_about_as_much(each.figure, theirs):
        return False
    prose = each.scope.sentence.prose
    if may_be_conversion(prose, each.figure):
        return True
    how = measures_subject(prose, each.scope.opens, each.figure)
    return how is not None and stem(how.lower()) in known.stems


def _start(word: Word) -> int:
    return word.start


def _begin(figure: Figure) -> int:
    return figure.stretch.start
