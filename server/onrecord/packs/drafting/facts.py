"""Figures and claims as facts: a clause, its figures, the words that tell what it is about, and whose it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from onrecord.packs.drafting.clauses import clause_at, cues, stated
from onrecord.packs.drafting.proposal import SURE, ProposedFact
from onrecord.packs.drafting.speakers import is_text
from onrecord.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.model import Figure, Quotation
    from onrecord.packs.drafting.article import Article
    from onrecord.packs.drafting.proposal import Ids
    from onrecord.packs.drafting.speakers import Speakers

# "The two powers" have been counted before; two things are counted here.
_KNOWN_ALREADY: Final = frozenset("the these those both his her their its other".split())

# What says when, and measures nothing.
_WHEN: Final = frozenset({"date", "duration"})
# What a statement that stands alone leaves open.
_UNNAMED: Final = frozenset("i he she it they we".split())
_QUOTED: Final = "a quote above has these words: keep this for drafts that give the figure without them, or throw it away"


def propose_facts(article: Article, source: str, speakers: Speakers, ids: Ids) -> Iterator[ProposedFact]:
    """A fact for each figure that a draft could get wrong, and one for each claim without figures."""
    found: dict[tuple[int, Stretch], list[Figure]] = defaultdict(list)
    told = [figure for figure in article.draft.figures if _tells(article, figure)]
    for figure in told:
        found[figure.passage, _clause(article, figure)].append(figure)
    for passage, clauses in article.reported.items():
        places = [figure.stretch for figure in told if figure.passage == passage]
        for clause in (said.stretch for said in clauses):
            if not any(_holds(clause, place) for place in places):
                found[passage, clause] = []
    seen: set[str] = set()
    for passage, clause in sorted(found):
        if _only_dates(article, passage, clause, found[passage, clause]):
            continue
        for fact in _facts(article, source, passage, clause, found[passage, clause]):
            if (key := f"{fact.statement} {fact.figure}") not in seen:
                seen.add(key)
                said = _credited(fact, _speaker(article, passage, clause), article, speakers, ids)
                yield said._replace(doubts=(*said.doubts, _QUOTED)) if _is_said_whole(article, passage, clause) else said


def _tells(article: Article, figure: Figure) -> bool:
    """Whether a figure says how many or when, and does not only point to something."""
    passage = article.draft.passages[figure.passage]
    if passage.kind == "heading" or figure.kind == "ordinal":
        return False
    before = passage.prose[: figure.stretch.start].split()[-1:]
    if figure.kind == "number" and (figure.value in (0.0, 1.0) or (before and before[0].lower() in _KNOWN_ALREADY)):
        return False
    return not (figure.kind == "duration" and figure.value == 1.0 and not _has_company(article, figure))


def _has_company(article: Article, figure: Figure) -> bool:
    """Whether a figure such as "a year" is what another one is measured by."""
    around = _around(article, figure)
    return any(
        other is not figure and other.passage == figure.passage and around.start <= other.stretch.start < around.end
        for other in article.draft.figures
    )


def _clause(article: Article, figure: Figure) -> Stretch:
    prose = article.draft.passages[figure.passage].prose
    return clause_at(prose, _around(article, figure), figure.stretch)


def _around(article: Article, figure: Figure) -> Stretch:
    """The sentence of a figure, no further than the quotation or the reported clause that it stands in."""
    at = figure.stretch
    sentences = article.draft.sentences[figure.passage]
    sentence = next(each for each in sentences if each.start <= at.start < each.end)
    for said in article.said_in(figure.passage):
        if _holds(said.stretch, at):
            return Stretch(max(sentence.start, said.stretch.start), min(sentence.end, said.stretch.end))
    return sentence


def _facts(article: Article, source: str, passage: int, clause: Stretch, figures: list[Figure]) -> Iterator[ProposedFact]:
    """One fact for all figures of a clause, or one for each of those that are of one kind."""
    prose = article.draft.passages[passage].prose
    statement = stated(prose[slice(*clause)])
    place = article.place(article.draft.passages[passage].span(clause).start)
    kinds = Counter((figure.kind, figure.unit) for figure in figures)
    alike = [figure for figure in figures if kinds[figure.kind, figure.unit] > 1]
    if not alike:
        yield ProposedFact("", statement, source, place, None, cues(prose, clause, [figure.stretch for figure in figures]))
    for figure in alike:
        yield ProposedFact("", statement, source, place, figure.text, cues(prose, clause, [figure.stretch]))


def _speaker(article: Article, passage: int, clause: Stretch) -> Quotation | None:
    """The quotation or report that a clause begins in, or the first quotation in it."""
    around = (said for said in article.said_in(passage) if _holds(said.stretch, clause))
    inside = (said for said in article.quoted.get(passage, ()) if _holds(clause, said.stretch))
    return next(iter((*around, *inside)), None)


def _credited(fact: ProposedFact, said: Quotation | None, article: Article, speakers: Speakers, ids: Ids) -> ProposedFact:
    """The fact with its id, and with whose it is."""
    fact = fact._replace(id=ids.take_gist(fact.statement))
    first = fact.statement.split()[0]
    if first.lower() in _UNNAMED:
        fact = fact._replace(doubts=(f"who or what is “{first}”? The statement should name it",))
    if said is None or is_text(said.speaker):
        return fact
    whose = speakers.of(said, article.lead(said))
    sure = said.speaker is not None and said.confidence >= SURE
    return fact._replace(attribute_to=whose, doubts=fact.doubts if sure else (*fact.doubts, "unsure whose claim this is"))


def _only_dates(article: Article, passage: int, clause: Stretch, figures: list[Figure]) -> bool:
    """Whether a clause gives no figure but a day, in somebody's own words or under a place: "Skerry, 9 March 2024"."""
    if not figures or not all(figure.kind in _WHEN for figure in figures):
        return False
    words = article.draft.passages[passage].prose[slice(*clause)].split()
    return _is_said_whole(article, passage, clause) or not any(word[0].islower() for word in words)


def _is_said_whole(article: Article, passage: int, clause: Stretch) -> bool:
    """Whether a clause is all that somebody is quoted with, which is proposed as a quote."""
    words = stated(article.draft.passages[passage].prose[slice(*clause)])
    return any(stated(said.text) == words for said in article.quoted.get(passage, ()))


def _holds(around: Stretch, at: Stretch) -> bool:
    return around.start <= at.start < around.end
