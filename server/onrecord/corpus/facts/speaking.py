"""Whether a figure of a draft speaks of a fact: its kind, the words around it, and the time they speak of."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.scope import Scope
from onrecord.language.figures.measures import measured
from onrecord.model import Figure

# A table cell holds no more words than this; its subject stands in the row or the column.
_CELL: Final = 4
# A figure of three digits or more is taken for a fact's own: another thing is not likely to have the same.
_DIGITS: Final = 3
_DIGITS_OF_YEAR: Final = 4
# A cue farther off than this is as good as none when figures vie for a fact.
_FAR: Final = 80


class Scoped(NamedTuple):
    """A figure with the words around it."""

    figure: Figure
    scope: Scope


def speaks_of(known: KnownFact, each: Scoped, leaning: bool, established: bool) -> bool:
    """Whether `each` is a figure of `known`.

    `leaning` allows its sentence to lean on the one before; `established` says that the passage is known to be about what
    the fact measures.
    """
    found = each.scope
    if not known.cues or found.is_part or not alike(known, each) or not in_time(known, each):
        return False
    inside = [found.near(group, leaning) for group in known.cues]
    around = [held or found.anywhere(group) for held, group in zip(inside, known.cues, strict=True)]
    if known.named:
        return around[0] and (established or all(around)) and _is_subject(known, found)
    # Prose is full of bare years: one is of what its own sentence, or the one before, tells.
    enough = all(inside) if _is_year(each.figure) else 2 * sum(inside) >= len(inside)
    return all(around) and enough and not _of_another(known, found)


def alike(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure could be compared with one of the fact's."""
    return any(
        comparable(each.figure, theirs)
        and (each.figure.kind not in {"number", "quantity"} or _counts_alike(known, each, theirs))
        for theirs in known.figures
    )


def in_time(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is for a year that the fact holds for, as far as the draft says."""
    if not known.years:
        return True
    if isinstance(each.figure.value, str):
        return each.figure.value[:4] in known.years | {"XXXX"}
    years = each.scope.years
    return bool(years & known.years) if years else not each.scope.other_time


def telling(figure: Figure) -> bool:
    """Whether a figure has so many digits that another thing is not likely to have the same."""
    return sum(character.isdigit() for character in figure.text) >= _DIGITS


def is_given_to_another(known: KnownFact, found: Scope) -> bool:
    """Whether the name right before a figure is somebody else's than the fact's."""
    name = found.name_before()
    return name is not None and not found.is_cue(name, known.cues[0])


def distance(known: KnownFact, each: Scoped) -> int:
    """How far, in characters, a figure stands from the fact's cues, all told."""
    at, total = each.figure.stretch, 0
    for group in known.cues:
        place = each.scope.nearest(group)
        total += _FAR if place is None else min(abs(at.start - place.last.end), abs(place.first.start - at.end), _FAR)
    return total


def _is_year(figure: Figure) -> bool:
    return figure.kind == "date" and len(str(figure.value)) == _DIGITS_OF_YEAR


def _is_subject(known: KnownFact, found: Scope) -> bool:
    subject = found.nearest(known.cues[0])
    if subject is None:
        return len(found.sentence.words) <= _CELL
    return not found.other_name_nearer(subject, known.cues[0])


def _of_another(known: KnownFact, found: Scope) -> bool:
    """Whether the name right before the figure is of something that the fact does not speak of."""
    name = found.name_before()
    if name is None or found.says(name):
        return False
    return not any(found.is_cue(name, group) for group in known.cues)


def _counts_alike(known: KnownFact, each: Scoped, theirs: Figure) -> bool:
    """Whether two counts are of the same things; the cues say which words stand for one another, and which a bare number goes
    with ("12 met the target")."""
    ours, recorded = measured(each.figure.unit), measured(theirs.unit)
    if ours is None:
        following = each.scope.word_after()
        return recorded is None or (following is not None and any(following.form in group for group in known.cues))
    if recorded is None or ours == recorded:
        return ours == recorded
    nouns = {ours.lower(), f"{ours.lower()}s", f"{ours.lower()[:-1]}ies" if ours.endswith("y") else f"{ours.lower()}es"}
    return any(cue.forms[-1] in nouns for group in known.cues for cues in group.values() for cue in cues)
