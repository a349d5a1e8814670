"""From passages to a draft: everything that language reads in them, in one value."""

from __future__ import annotations

from onrecord.language.figures import find_figures
from onrecord.language.quotations import find_quotations
from onrecord.language.sentences import sentences
from onrecord.language.speakers import credit
from onrecord.language.words import words
from onrecord.model import Document, Draft


def read(text: str, document: Document) -> Draft:
    """The draft that `document`, read from `text`, amounts to."""
    passages = document.passages
    proses = [passage.prose for passage in passages]
    split = tuple(map(sentences, proses))
    quoted = credit(passages, split, find_quotations(passages))
    return Draft(
        text=text,
        passages=passages,
        words=tuple(map(words, proses)),
        sentences=split,
        quoted=quoted,
        figures=tuple([figure for index, passage in enumerate(passages) for figure in find_figures(passage, index)]),
        comments=document.comments,
        unread=document.unread,
    )
