"""Articles become the draft of a pack: speakers, sources, quotes, figures and claims for a person to confirm.

    article.py     a file (text, Markdown, HTML, PDF by pdf.py) -> an Article, read without what noise.py says is none of it
    reported.py    what somebody is reported to have said without quote marks
    clauses.py     which words of a sentence a figure belongs to, and which of them tell what it is about
    speakers.py    whom the articles credit, one entry a person
    quotes.py      quotations, joined where a credit splits them
    facts.py       figures and claims
    proposal.py    the entries proposed
    writing.py     Proposal -> YAML

Nothing that is proposed fires, and nothing is sure: what the reading was in doubt about stands beside the entry as a comment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.packs.drafting.article import read_article
from onrecord.packs.drafting.facts import propose_facts
from onrecord.packs.drafting.proposal import Ids, Proposal
from onrecord.packs.drafting.quotes import propose_quotes
from onrecord.packs.drafting.speakers import Speakers
from onrecord.packs.drafting.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.packs.drafting.article import Article

__all__ = ["propose", "read_article", "written"]


def propose(articles: Iterable[Article]) -> Proposal:
    """The entries that `articles` suggest, in their order."""
    speakers, sources, entries = Speakers(), Ids(), Ids()
    proposal = Proposal()
    for article in articles:
        source = sources.take_name(article.name)
        speakers.meet(article)
        proposal.sources.append(article.source(source))
        proposal.quotes.extend(propose_quotes(article, source, speakers, entries))
        proposal.facts.extend(propose_facts(article, source, speakers, entries))
    proposal.speakers.extend(speakers.proposed())
    return proposal
