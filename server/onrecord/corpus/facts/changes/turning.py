"""Changes that a draft tells the other way round than the record, "rose by 6.2 per cent" where it fell by so much, and what it
tells of a figure where the record has the opposite: "closed 14" for opened.

Such a figure is never on record, nor is one to which something rose where it rose by so much. It is wrong only where nothing
else can be meant: its clause has the fact's subject, no word that the fact has not, no other change and no other time. Then the
verb is what contradicts the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.changes.directions import Change, change, is_way, ways_in
from onrecord.corpus.facts.changes.opposites import side, stated_side, tells_opposite
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.moods import is_denied, is_supposed, is_wished
from onrecord.corpus.facts.placing.moments import is_of_part
from onrecord.corpus.facts.placing.periods import years_of
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.placing.sites import Sites
from onrecord.corpus.facts.speaking import in_time
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.verdicts import FactMatch, Turned, is_loose
from onrecord.corpus.facts.window import Window, variants, window
from onrecord.corpus.lexicon import COMMON, MODALS, SAYING, is_number
from onrecord.language.figures import figures_of
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.words import forms
from onrecord.model import Figure
from onrecord.text import Stretch

# What ends the clause that tells a change.
_PARTED: Final = re.compile(
    r"[,;:()]\s?|\s[-–—]\s|\s(?:and|but|while|whereas|that|which|who|after|before|as|because|despite|amid|when|since|though|"
    r"although|if|so|than|thanks|owing|following)\s"
)
# What the change is told beside: "on the year before", "compared with 2023".
_BASE: Final = re.compile(
    r"\s(?:on|from|over|than|compared\s(?:with|to))\s(?:in\s)?(?:the\s|a\s)?"
    r"(?:(?:previous|last)\syear|(?:year|(?:12|twelve)\smonths)\s(?:before|earlier|ago)|(?:19|20)\d\d)\b"
)
# "A year earlier", "in the year before 2023", "had risen": of another time.
_EARLIER: Final = re.compile(
    r"\b(?:earlier|before|previous(?:ly)?|ago|last|next|prior|former(?:ly)?|once|had)\b", re.IGNORECASE
)
# "In Skerry, ": what a sentence begins with before its subject.
_FRONT: Final = re.compile(r"(?:In|For|At|Across|Over|On)\s[^,;:]{1,60},\s$")
# What says no more than that a change was, and when.
_PLAIN: Final = frozenset(
    """
    saw see sees seen recorded reported suffered enjoyed posted registered showed there year years month months quarter week
    weeks per cent percent figures figure still
    """.split()
)
_NEARLY: Final = frozenset("nearly almost barely hardly scarcely practically virtually all".split())
_REACH: Final = 240


def told_right(sites: Sites, found: Iterable[FactMatch]) -> Iterator[FactMatch]:
    """The matches of a draft without those that tell a change the other way round; what surely does is wrong. Another number
    in a sentence that tells the opposite is not wrong: it is of what the record does not tell."""
    for match in found:
        statement, site = match.known.fact.statement, sites.of(match.figure.passage)
        sentence = site.sentence(match.figure.stretch.start)
        ways = _ways(site.prose, sentence, match.figure, statement, match.recorded)
        if ways is None:
            if match.agrees or not _tells_opposite(site.prose, sentence, match):
                yield match
        elif match.agrees and _is_sure(match, *ways, site.scope(*_of(match.figure))):
            ours, stated = ways
            recorded = statement[slice(*_with(stated.words, _placed(statement, match.recorded)))]
            yield match._replace(agrees=False, turned=Turned(_with(ours.words, match.figure), recorded))


def _tells_opposite(prose: str, sentence: Stretch, match: FactMatch) -> bool:
    """Whether what stands around a figure tells the opposite of its statement."""
    at = match.figure.stretch
    near = prose[max(sentence.start, at.start - _REACH) : min(sentence.end, at.end + _REACH)]
    return tells_opposite(near, match.known.stems)


def _of(figure: Figure) -> tuple[Stretch, str]:
    return figure.stretch, figure.kind


def goes_otherwise(known: KnownFact, figure: Figure, found: Scope) -> bool:
    """Whether a figure tells a change that a fact tells the other way round."""
    sentence = Stretch(found.opens, found.sentence.words[-1].end if found.sentence.words else found.at.end)
    prose, statement = found.sentence.prose, known.fact.statement
    return any(_ways(prose, sentence, figure, statement, each) is not None for each in known.figures)


def _ways(prose: str, sentence: Stretch, figure: Figure, statement: str, recorded: Figure) -> tuple[Change, Change] | None:
    """What a sentence and a statement tell of their figures, where that goes different ways."""
    placed = _placed(statement, recorded)
    if placed is None:
        return None
    return _opposites(prose, sentence, figure, statement, placed) or _changes(prose, sentence, figure, statement, placed)


def _opposites(prose: str, sentence: Stretch, ours: Figure, statement: str, theirs: Figure) -> tuple[Change, Change] | None:
    """The two opposites that a sentence and a statement tell."""
    stated = stated_side(statement, theirs)
    told = None if stated is None else side(prose, sentence, ours)
    return (told, stated) if stated is not None and told is not None and told.way == -stated.way else None


def _changes(prose: str, sentence: Stretch, ours: Figure, statement: str, theirs: Figure) -> tuple[Change, Change] | None:
    """The two changes that a sentence and a statement tell, where they differ."""
    stated = _stated_change(statement, theirs)
    told = None if stated is None else change(prose, sentence.start, ours)
    return (told, stated) if stated is not None and told is not None and told[:3] != stated[:3] else None


@lru_cache(maxsize=1 << 12)
def _stated_change(statement: str, figure: Figure) -> Change | None:
    return change(statement, 0, figure)


def _placed(statement: str, recorded: Figure) -> Figure | None:
    """A figure on record where it stands in the statement; one that the fact gives by itself may stand elsewhere there."""
    at = recorded.stretch.start
    if not statement.startswith(recorded.text, at):
        at = statement.find(recorded.text)
    lead = recorded.lead if at == recorded.stretch.start else None
    return recorded._replace(stretch=Stretch(at, at + len(recorded.text)), lead=lead) if at >= 0 else None


def _with(words: Stretch, figure: Figure | None) -> Stretch:
    """Some words with the figure that stands before or behind them."""
    at = words if figure is None else figure.stretch
    return Stretch(min(words.start, at.start), max(words.end, at.end))


def _is_sure(match: FactMatch, ours: Change, stated: Change, found: Scope) -> bool:
    """Whether a figure is the fact's in all but its direction."""
    known, statement = match.known, match.known.fact.statement
    if ours.denied or stated.denied or ours.to != stated.to or match.base or match.owner or is_loose(match):
        return False
    if is_supposed(found) or is_wished(found, statement) or is_denied(found, statement, ours.words):
        return False
    if not in_time(known, Scoped(match.figure, found)) or is_of_part(found, known.when) or _is_of_another_time(match, found):
        return False
    prose, last = found.sentence.prose, found.sentence.words[-1].end
    base = _BASE.search(prose, ours.words.start, min(last, ours.words.end + _REACH))
    if base is not None and not years_of(base.group()).isdisjoint(years_of(statement) | known.years):
        # "Lower in 2023 than in 2024" is a rise in 2024.
        return False
    if _EARLIER.search(_BASE.sub("", prose[max(found.opens, ours.words.start - _REACH) : min(last, ours.words.end + _REACH)])):
        return False
    clause = _clause(found, ours.words)
    open_ = MODALS.intersection(word.form for word in clause.words) - set(forms(statement))
    if open_ or ways_in(clause.prose) or not _has_subject(match, clause, stated):
        return False
    if abs(ours.way) > 1 and not (_is_all_of_it(match, found) and _is_told_alike(statement, stated, found, ours)):
        return False
    return not any(_is_strange(known, word.form) for word in clause.words)


def _is_all_of_it(match: FactMatch, found: Scope) -> bool:
    """Whether a figure stands for the first amount of a statement, and its sentence has all others right, too: where 19 of 28
    met the target, 9 missed it."""
    amounts = [each.value for each in figures_of(match.known.fact.statement) if each.kind != "date"]
    if amounts[1:] == [] or amounts[0] != match.recorded.value:
        return amounts == [match.recorded.value]
    first, last = found.opens, found.sentence.words[-1].end
    told = {each.value for each in figures_of(found.sentence.prose) if first <= each.stretch.start < last}
    return told.issuperset(amounts)


def _is_told_alike(statement: str, stated: Change, found: Scope, ours: Change) -> bool:
    """Whether before its verb a sentence has all that a statement has there, so that both are of whoever does it, and nothing
    that takes the verb back: "nearly missed"."""
    before = forms(found.sentence.prose[max(found.opens, ours.words.start - _REACH) : ours.words.start])
    own = forms(statement[: stated.words.start])
    return _NEARLY.isdisjoint(before) and {stem(form) for form in own if _tells(form)} <= {stem(form) for form in before}


def _is_of_another_time(match: FactMatch, found: Scope) -> bool:
    """Whether a figure's clause tells a time, and none that its statement tells."""
    told = found.times.years | found.times.together
    stated = years_of(match.known.fact.statement) | match.known.years
    return told.isdisjoint(stated) if told and stated else found.times.other


def _clause(found: Scope, told: Stretch) -> Window:
    """The clause around a change, without the change itself and what that is told beside."""
    prose, low = found.sentence.prose, max(found.opens, told.start - _REACH)
    last = found.sentence.words[-1].end
    before = prose[low : told.start]
    opened = [match.end() for match in _PARTED.finditer(before)]
    left = before[opened[-1] :] if opened and not _FRONT.fullmatch(before[: opened[-1]]) else before
    behind = _BASE.sub("", prose[told.end : min(last, told.end + _REACH)])
    closed = _PARTED.search(behind)
    return window(f"{left} {behind[: closed.start()] if closed else behind}")


def _has_subject(match: FactMatch, clause: Window, stated: Change) -> bool:
    """Whether a clause has all that a fact is told by: a cue of each group, or each telling word of the statement."""
    known = match.known
    if not known.loose:
        return all(way or clause.holds(cues) for cues, way in zip(known.cues, known.ways, strict=True))
    words = window(known.fact.statement).words
    own = (word.form for word in words if not stated.words.start <= word.start < stated.words.end)
    stems = {stem(word.form) for word in clause.words}
    return all(stem(form) in stems for form in own if _tells(form))


def _is_strange(known: KnownFact, form: str) -> bool:
    """Whether a word tells something of which a fact is silent."""
    if not _tells(form) or form.endswith("ly") or form in SAYING or stem(form) in known.stems:
        return False
    return not any(low in cues for cues in known.cues for low in variants(form))


def _tells(form: str) -> bool:
    return not (form in COMMON or form in CALENDAR or form in _PLAIN or is_number(form) or is_way(form))
