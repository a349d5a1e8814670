"""What a sentence itself says its figures are of, where it has not all words of what a fact measures: "Inflation was 3.6% in
Skerry", "Skerry has a jobless rate of 5%". Then the sentences beside it do not lend it theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Final

from onrecord.corpus.facts.agreement import other_base
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.joined import is_joined_to_another
from onrecord.corpus.facts.obstacles.nearness import is_right
from onrecord.corpus.facts.owning.bodies import named
from onrecord.corpus.facts.owning.owners import name_before
from onrecord.corpus.facts.owning.subjects import FIGURES
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import is_past, stem, stems
from onrecord.corpus.facts.window import variants
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, STARTERS, is_number
from onrecord.language.figures import figures_of
from onrecord.language.words import forms
from onrecord.model import Figure
from onrecord.text import Stretch

_ABOUT: Final = r"(?:(?:about|around|nearly|almost|over|just|only|some|roughly|under|above|below|at|to|by)\s){0,3}"
# "In 2024 inflation in Skerry was", "Their debt came to".
_SUBJECT: Final = re.compile(
    r"(?:.*;\s)?(?:(?:In|By|For|Last|This)\s(?:(?:19|20)\d\d|year),?\s)?(?:(?:the|their|its|his|her|our|a|an)\s)?"
    r"((?:[\w'’-]{2,30}\s){1,3}?)"
    r"(?:(?:in|for|of|at)\s(?:the\s)?[A-Z\d][\w'’-]{1,30}\s(?:[A-Z][\w'’-]{1,30}\s)?){0,2}"
    rf"(?:was|is|were|are|stood|stands?|ran|runs|came|comes|hit|reached|averaged|amounted|totalled|remained)\s{_ABOUT}",
    re.IGNORECASE | re.DOTALL,
)
# "Skerry at", "Skerry (".
_HAS: Final = re.compile(rf"(?:\s(?:at|with|on|has|had))?\s\(?{_ABOUT}")
# "A jobless rate of 5%".
_RATE: Final = re.compile(rf"\b([a-z]{{3,20}})\s(?:rate|ratio|share|level|quota)s?\sof\s{_ABOUT}$")
# "Coupons: 5%", "Bond yields: Bergen 5%".
_HEADED: Final = re.compile(r"(?:[\w'’-]{2,20}\s){0,3}([\w'’-]{3,20}):\s")
# "Bonds yield 5%": what is told as a share by the verb.
_RETURNS: Final = re.compile(rf"\b(?:yield|return|earn|charge|poll|score)(?:s|d|ed|ing)?\s{_ABOUT}$")
# What else of somebody is told as a share, and of how many a poll.
_OTHERS: Final = stems(
    """
    bond coupon yield deficit debt borrowing inflation unemployment growth trade export import tax tariff duty wage rent
    price interest population turnout approval productivity investment saving pension profit revenue sale
    """
)
_POLLED: Final = re.compile(r"\b(?:polls?|polled|polling|pollsters?|surveys?|surveyed|respondents?|voters?)\b", re.IGNORECASE)
# "4 million nets a year, worth some $4bn".
_WORTH: Final = re.compile(
    r"\b(?!(?:now|already|still|today|once|also|perhaps|\w+ly)\b)([a-z][\w'’-]{2,30})"
    rf"(?:\s(?:a|per|each)\s(?:year|month|week|day)|\sin\s(?:19|20)\d\d)?,?\sworth\s{_ABOUT}$"
)
_OF_WHAT: Final = re.compile(
    r"(?:%|\bper\s?cent)\sof\s(?:(?:its|their|the|all|his|her)\s)?((?:[\w-]{2,30}\s){0,2}[\w-]{2,30})\b"
)
_VERBS: Final = frozenset("is was are were has have had spends gives takes puts goes does did while but whereas".split())
_OF: Final = re.compile(r"\sof\s")
# "Spending on quays will reach 5%".
_SPENT_ON: Final = re.compile(
    r"\b(?:spend(?:s|ing)?|spent|outlays?|expenditure|outgoings)\son\s((?:(?!(?:is|was|are|were|will|would|to|has|had|and)\b)[a-z][\w'’-]{1,30}\s){1,3})"
)
# "Of the catch, 5% is herring": what a sentence begins with.
_FRONTED: Final = re.compile(r"Of\s([^,;.]{2,80}),\s")
# "51% of the catch, against 40% in Lund".
_COMPARED: Final = re.compile(
    r"(?:%|\bper\s?cent)\sof\s(?:(?:its|their|the|all|his|her)\s)?((?:[\w-]{2,30}\s){0,2}[\w-]{2,30})\b[^;.%]*\b(?:against|compared\s(?:with|to)|versus|than)\b"
    r"[^;]*$"
)
# "A third of what it costs in Bergen", "half of Bergen's": a share of something else that is told for this sentence alone.
_OF_ANOTHER: Final = re.compile(r"\sof\s(?:(?:what|that\sof)\b|[A-Z][\w-]{1,30}['’]s?(?=[.,;:)]|\s(?:and|but)\b|$))")
# "Yields on its paper fell to 3%": what a sentence begins with.
_HEAD: Final = re.compile(r"(?:(?:The|A|Its|Their)\s)?([A-Za-z]{3,20})\s(?:on|of|for|in|at)\s")
# What begins anew behind a first share.
_ANEW: Final = re.compile(r";\s|,\s(?:but|while|whereas)\s")
_REACH: Final = 160
_LONG: Final = 300


def has_own_measure(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure's sentence says that it measures something else than a fact, or that so many were asked. One with all
    cues of what the fact measures does so only by what is plainly another measure: "the Skerry deficit was 6%"."""
    found, measured = each.scope, known.cues[1:]
    if is_joined_to_another(known, each) and not is_right(known, each.figure):
        return True
    if _is_polled(known, each) or _is_worth_of_another(known, each) or _is_spent_on_another(known, each):
        return True
    prose, low = found.sentence.prose, found.opens
    of_another = _OF_ANOTHER.match(prose, found.at.end)
    if of_another is not None and of_another[0] not in known.fact.statement:
        return True
    if not known.named:
        return _goes_on_with_another(known, each)
    whole = all(map(found.sentence.holds, measured))
    head = None if whole else _HEAD.match(prose, low, found.at.start)
    if head is not None and stem(head[1].casefold()) in _OTHERS - known.stems:
        return True
    rate = None if whole else _RATE.search(prose, max(low, found.at.start - _REACH), found.at.start)
    if rate is not None and _is_strange(rate[1], known):
        return True
    first = min((found.at, *found.rivals, *_first_share(found))).start
    subject = _SUBJECT.fullmatch(prose, low, first) if low < first <= low + _REACH else None
    noun = subject[1].split()[-1] if subject else ""
    if first < found.at.start and _tells_more(found, first):
        return False
    if not whole and _is_told_before(found, first):
        return True
    name = name_before(found) if noun[:1].isupper() else None
    if name is not None and _HAS.fullmatch(prose, name.end, found.at.start):
        # "Hald is at 2% and Skerry at 3%": the first of several names.
        return False
    return _is_strange(noun, known) and (not whole or stem(noun.casefold()) in _OTHERS)


def _goes_on_with_another(known: KnownFact, each: Scoped) -> bool:
    """Whether a sentence begins with another measure and goes on with its aim or its date: "The deficit is 6% and the target
    for 2026 is 5%"."""
    found, prose = each.scope, each.scope.sentence.prose
    first = next(_first_share(found), None)
    if first is None or not found.opens < first.start <= found.opens + _REACH or _ANEW.search(prose, first.end, found.at.end):
        return False
    subject = _SUBJECT.fullmatch(prose, found.opens, first.start)
    noun = subject[1].split()[-1] if subject else ""
    if stem(noun.casefold()) not in _OTHERS or not _is_strange(noun, known):
        return False
    own = found.sentence.places(named(known.fact).cues)
    return not any(first.end <= place.first.start < found.at.start for place in own)


def _is_told_before(found: Scope, first: int) -> bool:
    """Whether a verb before the first share of a sentence, or what heads it, says that another thing is told as a share."""
    prose = found.sentence.prose
    headed = _HEADED.match(prose, found.opens, first)
    if headed is not None and stem(headed[1].casefold()) in _OTHERS:
        return True
    return _RETURNS.search(prose, max(found.opens, first - _REACH), first) is not None


def _first_share(found: Scope) -> Iterator[Stretch]:
    """The share that its sentence begins with, whose percent sign the others of a row go without."""
    figures = figures_of(found.sentence.prose)
    for each in islice(figures, bisect_left(figures, found.opens, key=_begin), None):
        if each.stretch.start > min(found.opens + _REACH, found.at.start):
            return
        if each.kind == "percent":
            yield each.stretch
            return


def is_share_of_another(found: Scope, figure: Figure, recorded: Figure) -> bool:
    """Whether a share is of what its sentence begins with, "Of the catch, 5%", or of what another is that it is compared with,
    "5% of the catch, against 4% in Lund", and that on record of something else."""
    if figure.kind != "percent" or figure.of is not None:
        return False
    prose, low = found.sentence.prose, found.opens
    told = _FRONTED.match(prose, low, found.at.start)
    told = told or _COMPARED.search(prose, max(low, found.at.start - _LONG), found.at.start) or _told_of_first(found)
    return told is not None and other_base(figure._replace(of=told[1]), recorded)


def _told_of_first(found: Scope) -> re.Match[str] | None:
    """What the first of several shares is of, where nothing new is told of the others: "5% of the crew, Bergen 4%"."""
    prose, low = found.sentence.prose, max(found.opens, found.at.start - _LONG)
    of = next(iter(_OF_WHAT.finditer(prose, low, found.at.start)), None)
    if of is None or ";" in prose[of.end() : found.at.start]:
        return None
    return None if _tells_more(found, of.end()) else of


def _tells_more(found: Scope, begin: int) -> bool:
    """Whether a verb stands between a place in a sentence and a figure behind it."""
    between = (word.form for word in found.sentence.words if begin <= word.start < found.at.start)
    return any(is_past(form) or form in _VERBS for form in between)


def _is_polled(known: KnownFact, each: Scoped) -> bool:
    """Whether a share is of those who were asked: "a poll found 58% for more boats"."""
    prose, found = each.scope.sentence.prose, each.scope
    if each.figure.kind != "percent" or _OF.match(prose, found.at.end) or _POLLED.search(known.fact.statement):
        return False
    words = found.sentence.words
    return bool(words) and _POLLED.search(prose, found.opens, min(words[-1].end, found.opens + _LONG)) is not None


def _is_worth_of_another(known: KnownFact, each: Scoped) -> bool:
    """Whether a sum is what something is worth that stands right before it, and is none of the fact's: "nets worth $4bn"."""
    found, at = each.scope, each.figure.lead or each.figure.stretch
    worth = _WORTH.search(found.sentence.prose, max(found.opens, at.start - _REACH), at.start)
    return each.figure.kind == "currency" and worth is not None and _is_strange(worth[1], known)


def _is_spent_on_another(known: KnownFact, each: Scoped) -> bool:
    """Whether what a share or a sum is told of is spent on a thing that is none of the fact's: "spending on quays will reach
    5%"."""
    found = each.scope
    if each.figure.kind not in {"percent", "currency"} or named(known.fact).are_in(found.sentence):
        return False
    spent = _SPENT_ON.search(found.sentence.prose, max(found.opens, found.at.start - _REACH), found.at.start)
    return spent is not None and all(_is_strange(word, known) or word in COMMON for word in spent[1].split())


def _is_strange(word: str, known: KnownFact) -> bool:
    """Whether a word tells something, and nothing of a fact."""
    form = next(iter(forms(word)), "")
    if not form or form in COMMON | QUANTIFIERS | STARTERS | FIGURES or is_number(form) or stem(form) in known.stems:
        return False
    return not any(low in group for group in known.cues for low in variants(form))


def _begin(figure: Figure) -> int:
    return figure.stretch.start
