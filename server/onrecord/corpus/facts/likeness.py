"""Facts that give no cues: a sentence speaks of one when it is about the same as a sentence of the statement (`sayings.py`).

Such a statement may hold many numbers, and what each is of is known only from the words beside it. So a number contradicts
it only where no number of the statement agrees; and where the draft gives another time, it speaks of another thing, unless
it has the other numbers right.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import FactIndex, KnownFact
from onrecord.corpus.facts.pairing import agree, is_label, standing
from onrecord.corpus.facts.sayings import Kinship, Saying, kinship, sayings
from onrecord.corpus.facts.scope import Scopes, is_dateline
from onrecord.corpus.facts.telling import Number, Told, stem, tell
from onrecord.corpus.facts.window import window
from onrecord.model import Draft, Figure

# What happens once, by its stem, so that another date for it is a contradiction and no other occasion.
_ONCE: Final = frozenset(
    """
    born birth die death found establish open close releas publish launch premier debut air sign begin start end finish
    complet build create form adopt ratify join retir kill assassinat introduc invent discover write direct record marry
    divorc invad elect appoint final last independenc abolish dissolv demolish incorporat inaugurat unveil win buy acquir
    """.split()
)


class Verdict(NamedTuple):
    """A figure of the draft, the figure on record, and whether they agree."""

    known: KnownFact
    figure: Figure
    recorded: Figure
    right: bool


class _Pair(NamedTuple):
    """A number of the draft's sentence beside the one of a statement that stands for it, None where none does. `frames` says
    that it tells when, or which of a row, and so what the others are of."""

    number: Number
    frames: bool
    recorded: Figure | None = None
    right: bool = False

    @property
    def wrong(self) -> bool:
        """Whether the number on record is another one."""
        return self.recorded is not None and not self.right


def compare_alike(draft: Draft, index: FactIndex, scopes: Scopes) -> Iterator[Verdict]:
    """The figures of a draft that speak of facts without cues, sentence by sentence."""
    if not index.has_loose:
        return
    for number, passage in enumerate(draft.passages):
        known_as = window(passage.prose).known_as
        near = [known for known in index.near(known_as) if known.loose]
        if not near:
            continue
        figures = [scopes.with_unit(each) for each in draft.figures if each.passage == number and not is_dateline(draft, each)]
        lead = frozenset(map(stem, known_as))
        for stretch in draft.sentences[number]:
            told = tell(passage.prose, stretch, figures, number)
            if not told.numbers or not told.content:
                continue
            for known in near:
                for each in _against(known, told, lead):
                    figure = each.number.figure._replace(span=passage.span(each.number.figure.stretch), passage=number)
                    yield Verdict(known, figure, each.recorded, each.right)


def _against(known: KnownFact, ours: Told, lead: frozenset[str]) -> Iterator[_Pair]:
    told = sayings(known.fact.statement)
    statement = frozenset().union(*(saying.told.stems for saying in told))
    near = [(saying, kin) for saying in told if (kin := kinship(ours, saying, statement, lead)) is not None]
    if not near:
        return
    pairs = [_pair(known, ours, index, told, near) for index in ours.numbers]
    yield from (each for each in pairs if each.right)
    if ours.denied != any(saying.told.denied for saying, _ in near):
        return
    frames, others = [each for each in pairs if each.frames], [each for each in pairs if not each.frames]
    if not any(each.wrong for each in frames) or any(each.right for each in frames):
        yield from (each for each in others if each.wrong)
    if not any(each.wrong for each in others) and (any(each.right for each in others) or _happens_once(ours, near)):
        yield from (each for each in frames if each.wrong)


def _happens_once(ours: Told, near: list[tuple[Saying, Kinship]]) -> bool:
    """Whether both speak of what happens once."""
    return any(not _ONCE.isdisjoint(ours.content & (saying.told.content | saying.roles.keys())) for saying, _ in near)


def _pair(
    known: KnownFact, ours: Told, index: int, told: tuple[Saying, ...], near: list[tuple[Saying, Kinship]]
) -> _Pair:
    number = ours.terms[index].number
    assert number is not None
    frames = number.figure.kind == "date" or is_label(ours, index)
    role = _role(ours, near) if number.figure.kind == "date" else None
    if role is not None:
        return _Pair(number, frames, role, agree(number, Number(role, read=True), known.fact.tolerance))
    right = _agreeing(known, number, told)
    if right is not None:
        return _Pair(number, frames, right.figure, right=True)
    return _Pair(number, frames, _contradicted(known, ours, index, near))


def _role(ours: Told, near: list[tuple[Saying, Kinship]]) -> Figure | None:
    """The date of a life that the draft's sentence speaks of."""
    return next((saying.roles[each] for saying, _ in near for each in saying.roles if each in ours.content), None)


def _agreeing(known: KnownFact, number: Number, told: tuple[Saying, ...]) -> Number | None:
    recorded = (saying.told.terms[index].number for saying in told for index in saying.told.numbers)
    return next((each for each in recorded if each and agree(number, each, known.fact.tolerance)), None)


def _contradicted(known: KnownFact, ours: Told, index: int, near: list[tuple[Saying, Kinship]]) -> Figure | None:
    """The number on record that the one at `index` of the draft's sentence stands for and is not."""
    found: list[tuple[int, Figure]] = []
    for saying, kin in near:
        for other in saying.told.numbers:
            theirs = saying.told.terms[other].number
            if theirs is None or not _is_meant(known, theirs.figure) or _is_taken(known, ours, theirs):
                continue
            sure = standing(ours, index, saying.told, other, same=kin == "same")
            if sure:
                found.append((sure, theirs.figure))
    return max(found, key=itemgetter(0))[1] if found else None


def _is_taken(known: KnownFact, ours: Told, theirs: Number) -> bool:
    """Whether the draft's sentence has a number on record right."""
    mine = (ours.terms[index].number for index in ours.numbers)
    return any(each is not None and agree(each, theirs, known.fact.tolerance) for each in mine)


def _is_meant(known: KnownFact, recorded: Figure) -> bool:
    """Whether a number of the statement is one that drafts are held to, where the fact says which or when."""
    if known.fact.figure is None and known.fact.when is None:
        return True
    return any((each.kind, each.value) == (recorded.kind, recorded.value) for each in known.figures)
