"""Changes that a draft tells the other way round than the record: "rose by 6.2 per cent" where it fell by so much.

Such a figure is never on record, nor is one to which something rose where it rose by so much. It is wrong only where nothing
else can be meant: its clause has the fact's subject, no word that the fact has not, no other change and no other time. Then the
verb is what contradicts the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from onrecord.corpus.facts.changes.directions import Change, change, is_way, ways_in
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
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.words import forms
from onrecord.model import Draft, Figure
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
    weeks per cent percent figures figure
    """.split()
)
_REACH: Final = 240


def told_right(draft: Draft, sites: Sites, found: Iterable[FactMatch]) -> Iterator[FactMatch]:
    """The matches of a draft without those that tell a change the other way round; what surely does is wrong."""
    for match in found:
        stated = _stated(match.known.fact.statement, match.recorded)
        ours = None if stated is None else _told(draft, sites, match.figure)
        if stated is None or ours is None or ours[:3] == stated[:3]:
            yield match
        elif match.agrees and _is_sure(match, ours, stated, sites.of(match.figure.passage).scope(*_of(match.figure))):
            recorded = match.known.fact.statement[slice(*stated.words)]
            yield match._replace(agrees=False, turned=Turned(ours.words, recorded))


def _of(figure: Figure) -> tuple[Stretch, str]:
    return figure.stretch, figure.kind


def goes_otherwise(known: KnownFact, figure: Figure, found: Scope) -> bool:
    """Whether a figure tells a change that a fact tells the other way round."""
    ours = change(found.sentence.prose, found.opens, figure)
    stated = [_stated(known.fact.statement, each) for each in known.figures]
    return ours is not None and any(each is not None and ours[:3] != each[:3] for each in stated)


def _stated(statement: str, recorded: Figure) -> Change | None:
    """The change that a statement tells with the figure on record."""
    at = recorded.stretch.start
    if not statement.startswith(recorded.text, at):
        # A figure that the fact gives by itself stands elsewhere in the statement.
        at = statement.find(recorded.text)
    if at < 0:
        return None
    lead = recorded.lead if recorded.lead is not None and at == recorded.stretch.start else None
    return change(statement, 0, recorded._replace(stretch=Stretch(at, at + len(recorded.text)), lead=lead))


def _told(draft: Draft, sites: Sites, figure: Figure) -> Change | None:
    opens = sites.of(figure.passage).sentence(figure.stretch.start).start
    return change(draft.passages[figure.passage].prose, opens, figure)


def _is_sure(match: FactMatch, ours: Change, stated: Change, found: Scope) -> bool:
    """Whether a figure is the fact's in all but its direction."""
    known, statement = match.known, match.known.fact.statement
    if ours.denied or stated.denied or ours.to != stated.to or match.base or match.owner or is_loose(match):
        return False
    if is_supposed(found) or is_wished(found, statement) or is_denied(found, statement):
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
    return not any(_is_strange(known, word.form) for word in clause.words)


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
