"""Whether the sentence of a misprint is about the same as the statement that has the right figure.

The name nearest before the figure must be the statement's, or where its sentence has none the one that stands before it; some
of the other words must stand in the figure's own part of the sentence, and no other time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.digits import Sureness
from onrecord.corpus.facts.misprints.looking import Misprint
from onrecord.corpus.facts.misprints.naming import Around, Named, names_in, names_of, own_part, where_named
from onrecord.corpus.facts.placing.periods import of_calendar
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.sayings import Saying, opens_it, relative, sayings, stems_of
from onrecord.corpus.facts.statements.telling import MOST, Spot, Told, tell
from onrecord.corpus.facts.stems import stem, stems
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.facts.window import capitals
from onrecord.language.figures.dates import compatible

if TYPE_CHECKING:
    from onrecord.corpus.facts.misprints.looking import Pair

_ENOUGH: Final = 2
_MANY: Final = 3
_HALF: Final = 0.5
_COMPARED: Final = stems("since than from against")
# "This year" is told from the day of writing, and so may be the fact's; "last year" was another when it was so.
_THIS: Final = frozenset({"this"})
_NOW: Final = stems("now today currently still")


def spotted(pairs: Iterable[Pair], site: Site) -> Iterator[Misprint]:
    """Those of some pairs of figures of a passage that are misprints; their spans are places of its prose."""
    leading = frozenset().union(*(capitals(each.prose) for each in site.around[1:]))
    frame = site.around[1 : 1 + len(site.frame)]
    heads = frozenset(stem(word.form) for each in frame for word in each.words)
    headed = frozenset().union(*(capitals(each.prose) for each in frame))
    sentences = [tell(site.prose, each, site.figures) for each in site.sentences]
    for known, figure, recorded, sure in pairs:
        for at, told in enumerate(sentences):
            spot = next((spot for spot in told.numbers if spot.figure == figure), None)
            if spot is None or len(told.numbers) > MOST:
                continue
            before = next(filter(None, (names_in(each) for each in reversed(sentences[:at]))), frozenset[str]())
            around = Around(before, leading, heads, headed)
            for saying in sayings(known.fact.statement):
                named = _tells_of(spot, saying, known, around, sure)
                if named is not None:
                    names = names_of(saying) if named == "elsewhere" else frozenset[str]()
                    yield Misprint(FactMatch(known, figure, recorded, agrees=False, misprint=True), names)


def _tells_of(spot: Spot, saying: Saying, known: KnownFact, around: Around, sure: Sureness) -> Named | None:
    """Whether a misprint's sentence tells of a statement: where the name stands, None if it does not."""
    part, theirs = spot.told.part(own_part(spot)), saying.told
    if part.denied != theirs.denied or part.asked or opens_it(part, theirs) or _is_of_another_time(spot, part, theirs, known):
        return None
    statement = stems_of(known.fact.statement)
    counted = spot.figure.unit if spot.figure.kind == "number" else None
    if (counted is not None and stem(counted.partition(" per ")[0]) not in statement) or not part.owned <= statement:
        return None
    named = where_named(spot, theirs, statement, around)
    words = theirs.content - names_of(saying)
    measured = spot.figure.kind == "quantity"
    beside = len(words & (part.content | around.heads)) + measured
    told = len(words & (spot.told.content | around.heads)) + measured
    near = named in {"here", "before"}
    if sure == "sure":
        same = beside > 0 and told + near >= _ENOUGH
    else:
        alone = sum(each.figure.kind != "date" for each in part.numbers) == 1
        same = near and known.loose and alone and part.content <= statement and beside >= _ENOUGH
        same = same and told >= min(_MANY, len(words)) and told >= _HALF * len(words)
    return named if same else None


def _is_of_another_time(spot: Spot, part: Told, theirs: Told, known: KnownFact) -> bool:
    """Whether a figure's part, or if that tells no date what stands before it, tells a time that is neither the statement's nor
    the fact's."""
    told_before = spot.told.part(spot.told.terms[: spot.at])
    if relative(part) - relative(theirs) - _THIS or (known.years and not _NOW.isdisjoint(part.stems)):
        return True
    told = _dates(part) or _dates(told_before)
    stated = {*_dates(theirs), *of_calendar(known.years), *([str(known.fact.as_of)] if known.fact.as_of else [])}
    return bool(told and stated) and not any(compatible(one, other) for one in told for other in stated)


def _dates(told: Told) -> frozenset[str]:
    """The dates of a sentence but for those that it only compares with: "its lowest since 2020"."""
    dates = (each for each in told.numbers if each.figure.kind == "date")
    own = (each for each in dates if _COMPARED.isdisjoint(term.stem for term in told.terms[max(each.at - 2, 0) : each.at]))
    return frozenset(str(each.figure.value) for each in own)
