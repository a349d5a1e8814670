"""Whatever is typed, and whatever is remembered from before: the server says what it would say of the text opened anew."""

from __future__ import annotations

import functools
import gc
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lsprotocol import types

from onrecord.lsp.analysis import Analyst
from onrecord.lsp.convert import Manner, diagnostics
from onrecord.lsp.rules import RuleBook
from onrecord.lsp.session import Session
from onrecord.memory import Kept
from onrecord.text import Position
from tests.lsp.test_buffer import model_replace

if TYPE_CHECKING:
    from pathlib import Path

    from onrecord.text import Encoding

ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")
# Every line end that there is and some that only look like one, wide and joined characters, marks that combine, letters that
# run from the right, and what opens or closes something far off.
FRAGMENTS = (
    "“We will dredge the northern channel before the autumn storms are over,” Lena Okafor said.",
    "She said: “We will not dredge the northern channel.”",
    "The harbour has 84 berths for fishing boats.",
    "\n",
    "\n\n",
    "\r\n\r\n",
    "\r",
    "\x0c",
    "\u2028",
    "\x85",
    "😀",
    "👩\u200d🚒",
    "cafe\u0301",
    "שלום \u200fאוקפור",
    "“",
    "”",
    '"',
    "# ",
    "> ",
    "- ",
    "```",
    "<!-- stet misquote: an example -->",
    "<!--",
    "-->",
    "<div>",
    "[more][1]",
    "\n\n[1]: https://example.org\n\n",
    "Peter Lund, the harbour master, ",
    "not ",
)
TEXTS = st.lists(st.sampled_from(FRAGMENTS), max_size=6).map("".join)
POSITIONS = st.builds(types.Position, st.integers(0, 12), st.integers(0, 120))
# What an editor sends at once: some changes, each of what the one before it left; or now and then the whole text.
Change = tuple[types.Position, types.Position, str]
EDITS = st.lists(
    st.one_of(st.lists(st.tuples(POSITIONS, POSITIONS, TEXTS), min_size=1, max_size=3), TEXTS), min_size=1, max_size=5
)


def said(session: Session, analyst: Analyst, uri: str, encoding: Encoding) -> tuple[object, ...]:
    """Everything that the server knows of a document."""
    document = session.document(uri)
    assert document is not None
    analysis = analyst.analyse(document, encoding)
    assert analysis is not None
    shown = diagnostics(analysis, Manner(related=True))
    return document.text, analysis.draft, analysis.result, repr(shown)


def changes(edit: list[Change] | str, text: str, encoding: Encoding) -> tuple[list[types.TextDocumentContentChangeEvent], str]:
    """An edit as an editor sends it, and the text that the editor then has."""
    if isinstance(edit, str):
        return [types.TextDocumentContentChangeWholeDocument(edit)], edit
    for start, end, new in edit:
        first, last = (Position(place.line, place.character) for place in (start, end))
        text = model_replace(text, first, last, new, encoding)
    return [types.TextDocumentContentChangePartial(types.Range(start, end), new) for start, end, new in edit], text


def forget_all() -> None:
    # The server freezes what lives long, and what is frozen is not listed.
    gc.unfreeze()
    for each in gc.get_objects():
        if isinstance(each, Kept):
            each.clear()
        elif isinstance(each, functools._lru_cache_wrapper) and each.__module__.startswith("onrecord."):
            each.cache_clear()


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("language", ["markdown", "plaintext", "html"])
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, edits=EDITS)
def test_the_server_says_what_it_would_of_the_text_opened_anew(
    desk: Path, encoding: Encoding, language: str, text: str, edits: list[list[Change] | str]
) -> None:
    uri = (desk / "draft").as_uri()
    session, analyst = Session(), Analyst(RuleBook())
    session.open(types.TextDocumentItem(uri, language, 0, text))
    said(session, analyst, uri, encoding)
    for version, edit in enumerate(edits, start=1):
        changed = types.VersionedTextDocumentIdentifier(version, uri)
        sent, text = changes(edit, text, encoding)
        session.change(types.DidChangeTextDocumentParams(changed, sent), encoding)
        kept = said(session, analyst, uri, encoding)
    forget_all()
    anew = Session()
    anew.open(types.TextDocumentItem(uri, language, 0, text))
    assert said(anew, Analyst(RuleBook()), uri, encoding) == kept
