"""A figure of another body than a fact's, which its sentence calls by what it is: "the council's target", "a rule of the Bank
of Bergen", "the cabinet agreed", where the record tells of a league.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.owning.owners import in_cue, is_base, is_name_in
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import is_past
from onrecord.corpus.facts.window import Group, Window, group, variants, window
from onrecord.corpus.lexicon import COMMON, SAYING
from onrecord.language.nations import nations
from onrecord.model import Fact, Word

# What may set itself a target or have a figure of its own. Those that may be parts of what a name stands for (states,
# ministers, members) are none.
BODIES: Final = frozenset(
    """
    academy agency airline airport assembly association authority bank board borough bureau cabinet cathedral chamber charity
    church clinic club college commission committee company congress consortium cooperative council county court department
    diocese district federation firm foundation fund government guild hospital institute insurer league library ministry
    municipality museum operator orchestra parish parliament port prefecture regulator retailer school senate society team
    theatre theater treasury tribunal trust union university utility ward zoo
    """.split()
)
# By these a fact's own holder is called where its name is not told.
_LEAGUES: Final = frozenset("alliance ally allies bloc pact".split())
# Who learns of something, or is told of it, does not do it.
_HEARING: Final = SAYING | frozenset(
    "heard hears hear learned learnt read reads saw asked asks debated discussed welcomed criticised recalled".split()
)
_BEFORE: Final = 3
_BEHIND: Final = 2
# "Of the bank", "agreed by the council", "agreed with the old treasury".
_BY: Final = re.compile(r"\b(?:by|of|for|at|with|between)\s(?:[\w'’-]{1,20}\s){0,3}$", re.IGNORECASE)
_GOVERNED: Final = re.compile(
    r"\b(?:in|to|from|on|under|near|into|across|outside|inside|like|unlike|than|about|against|via)\s(?:[\w'’-]{1,20}\s){0,3}$",
    re.IGNORECASE,
)
_REACH: Final = 60
# "In 2019 the cabinet": whom a date that opens its sentence is told of.
_OPENS: Final = re.compile(r"(?:(?:on|in|by)\s)?(?:(?:early|late)\s)?", re.IGNORECASE)
_SUBJECT: Final = re.compile(r",?\s(?:(?:the|its|their|our|an?)\s)?(?:[\w'’-]{1,20}\s){0,2}", re.IGNORECASE)
# "Finland's ports agreed": what a nation's own did.
_NATIONAL: Final = re.compile(r"\b([A-Z][\w-]{2,30})['’]s\s(?:[a-z][\w-]{1,20}\s){1,2}([a-z]{3,12})\b")
_ITS: Final = re.compile(r"\b(?:it|its|they|their)\b", re.IGNORECASE)
_ASKED: Final = re.compile(r"\?\W*$")
# "By the League's way of counting", "on League terms": by whose rules a figure of somebody else is worked out.
_BY_RULES: Final = re.compile(r"\b(?:by|under|on|in|using|per|to)\s(?:the\s)?$", re.IGNORECASE)
_RULES: Final = re.compile(
    r"(?:['’]s?)?\s(?:(?:own|usual|strict|agreed|official)\s)?(?:accounting\s|budget\s)?(?:ways?|methods?|methodology|definitions?|standards?|terms|"
    r"measures?|rules?|reckoning|criteria|count|counting|accounting|yardsticks?|formula|guidelines?)\b"
)
# So many words of a statement tell of whom it is.
_HEAD: Final = 3
_NEAR: Final = 12


class Named(NamedTuple):
    """The names of a fact's statement with what its cues call them, and the nations among them."""

    cues: Group
    nations: frozenset[str]

    def are_in(self, told: Window) -> bool:
        """Whether one of them stands among some words."""
        if not told.words:
            return False
        prose = told.prose[told.words[0].start : told.words[-1].end]
        return told.holds(self.cues) or not self.nations.isdisjoint(nations(prose))


def is_of_another_body(known: KnownFact, found: Scope) -> bool:
    """Whether a sentence without a fact's names gives a figure to another body, or goes on with one that tells of such a body:
    "What is 2% at the Bank of Bergen? A target set in 2003"."""
    own = named(known.fact)
    if _is_only_reckoned_by(known, own, found.sentence):
        return True
    if not own.cues or own.are_in(found.sentence):
        return False
    if any(_holds(found.sentence, body, found) for body in _others(known, found.sentence)) or _is_of_nation(known, found):
        return True
    if not found.before.words or own.are_in(found.before):
        return False
    asked = _ASKED.search(found.sentence.prose, found.before.words[-1].end, found.opens)
    goes_on = asked or _ITS.search(found.sentence.prose, found.opens, found.at.start)
    return bool(goes_on) and any(True for _ in _others(known, found.before))


def is_of_another_world(known: KnownFact, found: Scope, draft: Iterable[str]) -> bool:
    """Whether no passage of a draft has a name of the fact's, and some other body is told of near a figure."""
    own = named(known.fact)
    near = (found.sentence, found.before, *found.context)
    if not own.cues or not any(True for told in near for _ in _others(known, told)):
        return False
    return not any(own.are_in(window(prose)) for prose in draft)


@lru_cache(maxsize=1 << 12)
def named(fact: Fact) -> Named:
    """The names of a fact's statement, with the names and the bodies that its cues have for them; none where it has no name."""
    told = window(fact.statement)
    bases = frozenset(word.form for word in told.words if is_base(told, word))
    forms = frozenset(variants(word.form)[-1] for word in told.words if is_name_in(told, word) and word.form not in bases)
    if not forms:
        return Named({}, frozenset())
    of_names = (texts for texts in fact.cues if any(not forms.isdisjoint(text.casefold().split()) for text in texts))
    capitals = (text for texts in of_names for text in texts if text[:1].isupper() and text.casefold() not in bases)
    called = (text for texts in fact.cues for text in texts if any(map(_is_body_or_league, text.casefold().split())))
    return Named(group((*forms, *capitals, *called)), nations(fact.statement))


def _is_body_or_league(form: str) -> bool:
    return form in _LEAGUES or is_body(form)


def is_body(form: str) -> bool:
    """Whether a folded word says what kind of body something is: "council", "councils", "council's"."""
    told = variants(form)
    return any(each in BODIES for each in told) or (told[-1].endswith("ie") and f"{told[-1][:-2]}y" in BODIES)


def _others(known: KnownFact, told: Window) -> Iterator[Word]:
    """The bodies that some words tell of, none of them a cue, and none that only says or hears something."""
    for at, word in enumerate(told.words):
        if not is_body(word.form) or any(in_cue(told, word, cues) for cues in known.cues):
            continue
        if _HEARING.isdisjoint(each.form for each in told.words[max(at - _BEFORE, 0) : at + 1 + _BEHIND]):
            yield word


def _is_of_nation(known: KnownFact, found: Scope) -> bool:
    """Whether those of one nation did what a fact tells of others."""
    words = found.sentence.words
    acts = _NATIONAL.finditer(found.sentence.prose, found.opens, words[-1].end if words else found.at.end)
    return any(nations(act[1]) and is_past(act[2]) and any(act[2] in group for group in known.cues) for act in acts)


def _is_only_reckoned_by(known: KnownFact, own: Named, told: Window) -> bool:
    """Whether a fact's names stand in a sentence only as those by whose rules something is counted, and no other word for whom
    the statement is of: "the budget is to reach 5% by the League's way of counting"."""
    places, prose = told.places(own.cues), told.prose
    if not places or not all(
        _BY_RULES.search(prose, max(place.first.start - _NEAR, 0), place.first.start)
        and _RULES.match(prose, place.last.start + len(place.last.form.removesuffix("'s").removesuffix("'")))
        for place in places
    ):
        return False
    head = {form for word in window(known.fact.statement).words[:_HEAD] for form in variants(word.form)} - COMMON
    return head.isdisjoint(told.known_as - own.cues.keys())


def _holds(told: Window, body: Word, found: Scope) -> bool:
    """Whether a body has what its sentence tells of or does it: it stands free before a figure, owns something, or follows a
    "by" or an "of"."""
    low = max(found.opens, body.start - _REACH)
    if body.form.endswith(("'s", "s'")) or _BY.search(told.prose, low, body.start):
        return True
    if body.start > found.at.end and _OPENS.fullmatch(told.prose, found.opens, found.at.start):
        return _SUBJECT.fullmatch(told.prose, found.at.end, body.start) is not None
    return body.end <= found.at.start and not _GOVERNED.search(told.prose, low, body.start)
