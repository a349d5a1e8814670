"""Whether the sentence of a misprint is about the same as the statement that has the right figure.

The name nearest before the figure must be the statement's, or where its sentence has none the one that stands before it; some
of the other words must stand in the figure's own part of the sentence, and no other time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.apart import NOW, is_apart
from onrecord.corpus.facts.misprints.digits import Sureness, counts_of
from onrecord.corpus.facts.misprints.looking import Misprint
from onrecord.corpus.facts.misprints.naming import Around, Named, beside, names_in, own_part, runs_in, takes_up, where_named
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.sayings import Saying, sayings, stems_of
from onrecord.corpus.facts.statements.telling import MOST, Spot, Told, tell
from onrecord.corpus.facts.stems import sense, stems
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.facts.window import capitals, window
from onrecord.model import Figure
from onrecord.text import Stretch

if TYPE_CHECKING:
    from onrecord.corpus.facts.misprints.looking import Pair

_ENOUGH: Final = 2
_MANY: Final = 3
_HALF: Final = 0.5
_MOST: Final = 0.7
_APART: Final = frozenset({"from", "between"})
_NEAR: Final = frozenset({"here", "before"})
# What is so far is told in these, and nothing that is high, wide or fast.
_FAR: Final = frozenset({"mile", "kilometre"})
_ENDS: Final = stems("first last final next remaining other opening closing")


def spotted(pairs: Iterable[Pair], site: Site) -> Iterator[Misprint]:
    """Those of some pairs of figures of a passage that are misprints; their spans are places of its prose."""
    leading = tuple(run for each in site.around[1:] for run in runs_in(_told(each.prose)))
    frame = site.around[1 : 1 + len(site.frame)]
    heads = frozenset(sense(word.form) for each in frame for word in each.words)
    headed = frozenset().union(*(capitals(each.prose) for each in frame))
    sentences = [tell(site.prose, each, site.figures) for each in site.sentences]
    for known, figure, recorded, sure in pairs:
        for at, told in enumerate(sentences):
            spot = next((spot for spot in told.numbers if _is_in(figure, spot.figure)), None)
            if spot is None or len(told.numbers) > MOST:
                continue
            before = next(filter(None, (names_in(each) for each in reversed(sentences[:at]))), frozenset[str]())
            statement = stems_of(known.fact.statement)
            goes_on = at > 0 and takes_up(told, sentences[at - 1], statement) and _has_cues(known, site, at)
            around = Around(before, leading, heads, headed, sentences[at - 1].content if goes_on else frozenset())
            for saying in sayings(known.fact.statement):
                named = _tells_of(spot, saying, known, around, sure, recorded)
                if named is not None:
                    names = saying.told.named if named == "elsewhere" else frozenset[str]()
                    yield Misprint(FactMatch(known, figure, recorded, agrees=False, slip="misprint"), names)


def _is_in(figure: Figure, told: Figure) -> bool:
    """Whether a figure is one that a sentence tells, or a part of it: the "38" of "38 votes to 21"."""
    return told.stretch.start <= figure.stretch.start and figure.stretch.end <= told.stretch.end


def _told(prose: str) -> Told:
    return tell(prose, Stretch(0, len(prose)), ())


def _tells_of(spot: Spot, saying: Saying, known: KnownFact, around: Around, sure: Sureness, recorded: Figure) -> Named | None:
    """Whether a misprint's sentence tells of a statement: where the name stands, None if it does not."""
    part, theirs = spot.told.part(own_part(spot)), saying.told
    statement = stems_of(known.fact.statement)
    named = where_named(spot, theirs, statement, around)
    if named is None or not counts_of(spot.figure, statement):
        return None
    told_all = named == "here" and spot.figure.value == recorded.value and _names_all(part, theirs)
    way = told_all and sure == "likely" and _is_way_slip(spot, part, theirs, recorded)
    if is_apart(spot, part, theirs, known, way):
        return None
    if sure == "sure":
        same = _is_sure_slip(spot, theirs, around, named, told_all)
    else:
        same = way or (
            named in _NEAR
            and (known.loose or bool(around.up))
            and _is_all_of_it(spot, part, statement)
            and _is_likely_slip(spot, theirs, around)
        )
    return named if same else None


def _is_sure_slip(spot: Spot, theirs: Told, around: Around, named: Named, told_all: bool) -> bool:
    """Whether beside a figure that surely is a misprint enough of the statement is told; one word will do beside its name."""
    words = theirs.content - theirs.named
    by = len(words & (beside(spot) | around.heads))
    told = len(words & (spot.told.content | around.heads)) + (spot.figure.kind == "quantity")
    if not (by or told_all) or told + (named in _NEAR) < _ENOUGH:
        return False
    # Something else may have been on a day, too.
    dated = spot.figure.kind == "date"
    return not dated or (by >= _ENOUGH and (by > _MOST * len(words) or bool(named == "here" and theirs.named)))


def _is_way_slip(spot: Spot, part: Told, theirs: Told, recorded: Figure) -> bool:
    """Whether a figure with the right number tells in another unit how far it is from one place of a statement to another, and
    not only a part of the way: "the last 46 miles"."""
    before = spot.told.terms[spot.at - 1].stem if spot.at else ""
    far = before not in _ENDS and all(each.unit in _FAR for each in (spot.figure, recorded))
    return far and _is_way(part) and _is_way(theirs)


def _is_likely_slip(spot: Spot, theirs: Told, around: Around) -> bool:
    """Whether beside a figure that may be a misprint most of the statement is told. What the sentence before tells of a subject
    that this one takes up counts for it."""
    words, measured = theirs.content - theirs.named, spot.figure.kind == "quantity"
    by = len(words & (beside(spot) | around.heads))
    own = spot.told.content | around.heads
    told = max(len(words & own) + measured, len(words & (own | around.up)))
    enough = by + measured >= _ENOUGH or (by > 0 and bool(around.up))
    return enough and told >= min(_MANY, len(words)) and told >= _HALF * len(words)


def _has_cues(known: KnownFact, site: Site, at: int) -> bool:
    """Whether a sentence of a passage and the one before have a cue of each group of a fact, if that gives some."""
    told = [window(site.prose, *each) for each in site.sentences[at - 1 : at + 1]]
    return known.loose or all(any(each.holds(cues) for each in told) for cues in known.cues)


def _names_all(part: Told, theirs: Told) -> bool:
    """Whether a figure's part of a sentence has all of several names of a statement."""
    return len(theirs.names) > 1 and theirs.named <= part.content


def _is_way(told: Told) -> bool:
    """Whether a sentence tells how far one place is from another: a "from" or a "between" stands before a name."""
    terms = told.terms
    return any(term.stem in _APART and any(each.named for each in terms[at + 1 : at + 5]) for at, term in enumerate(terms))


def _is_all_of_it(spot: Spot, part: Told, statement: frozenset[str]) -> bool:
    """Whether a figure's part of a sentence tells nothing but what the statement does, and beside it only a date, or the one in
    "one of 46,000"."""
    alone = all(each.figure.kind == "date" or each.figure.value in (1, spot.figure.value) for each in part.numbers)
    return alone and part.content - NOW - stems(spot.figure.unit or "") <= statement
