"""Quotations as quotes: the words between the marks, whole again where a credit or a paragraph's end splits them.

Two sentences with a credit between them stay two entries: that the second was said right after the first is not on the page.
Quotations in quotations stay where they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.packs.drafting.proposal import SURE, ProposedQuote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.model import Draft, Quotation
    from onrecord.packs.drafting.article import Article
    from onrecord.packs.drafting.proposal import Ids
    from onrecord.packs.drafting.speakers import Speakers

# Quoted words so few may be no more than the writer's distance.
_FEW: Final = 2
_STRAY_MARK: Final = re.compile(r'(?<!\d)"')
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]{0,3}\s*$")


def propose_quotes(article: Article, source: str, speakers: Speakers, ids: Ids) -> Iterator[ProposedQuote]:
    """A quote for each quotation of an article."""
    seen: set[str] = set()
    for parts in joined(article.draft):
        text = words_of(article.draft, parts)
        few = len(text.split()) <= _FEW
        credited = max(parts, key=lambda part: part.confidence)
        if text in seen or not text or (few and credited.confidence < SURE):
            continue
        seen.add(text)
        speaker = speakers.of(credited, article.lead(credited))
        place = article.place(parts[0].span.start)
        doubts = tuple(_doubts(credited, len(parts), few=few))
        yield ProposedQuote(ids.take_gist(text), speaker, text, source, place, doubts)


def joined(draft: Draft) -> list[list[Quotation]]:
    """The quotations, each with those that go on from it."""
    chains: dict[int, list[Quotation]] = {}
    heads: dict[int, int] = {}
    for number, quotation in enumerate(draft.quoted):
        if not quotation.is_said or draft.passages[quotation.passage].kind == "heading":
            continue
        before = quotation.continues
        if before in heads and _goes_on(draft, draft.quoted[before], quotation):
            heads[number] = heads[before]
            chains[heads[before]].append(quotation)
        else:
            heads[number] = number
            chains[number] = [quotation]
    return list(chains.values())


def _goes_on(draft: Draft, before: Quotation, quotation: Quotation) -> bool:
    if before.passage != quotation.passage:
        return True
    between = draft.passages[before.passage].prose[before.outer.end : quotation.outer.start]
    return not _SENTENCE_END.search(between)


def words_of(draft: Draft, parts: list[Quotation]) -> str:
    """The words of a quotation and those that go on from it, as a pack has them."""
    text = " ".join(word for part in parts for word in part.text.split())
    # Straight marks do not nest: one inside is the page's slip, and no quotation in the quotation.
    if draft.passages[parts[0].passage].prose[parts[0].outer.start] == '"':
        text = _STRAY_MARK.sub("", text)
    if text.endswith(","):
        text = f"{text[:-1]}." if text[:1].isupper() else text[:-1]
    return text


def _doubts(credited: Quotation, parts: int, *, few: bool) -> Iterator[str]:
    if credited.speaker is None:
        yield "who says this? The text credits nobody"
    elif credited.confidence < SURE:
        by = f": the text says “{' '.join(credited.credit.split())}”" if credited.credit else ""
        yield f"unsure who says this{by}"
    if few:
        yield "somebody's words, or only the writer's distance?"
    if parts > 1:
        yield f"{parts} parts joined: is a comma between them the speaker's?"
