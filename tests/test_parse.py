"""The library's two promises on any text at all: nothing raises, and everything seen is where it says it is."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import onrecord
from onrecord import engine
from onrecord.corpus.record import Record
from onrecord.model import Draft, Markup

PIECES = (
    "“", "”", '"', "'", "‘", "’", "«", "»", "„", "Ada Vance", " said ", "she added", ": ", ", ", ". ", "\n", "\r\n", "\n\n",
    "> ", "- ", "# ", "| a | b |\n|---|---|\n", "**", "*", "[x](y)", "`c`", "&ldquo;", "&nbsp;", "<p>", "</p>",
    "<!-- stet: a -->", "🇳🇱", "\ufeff", "\u2028", "4.12%", "$35bn", "in 2024", "June 24-25", "three times as much", "…",
    "[", "]", "Q: ", "A: ", "— ", "the harbour master", "Every barge was counted twice", "not", "\t", "\\", "\x00",
    "per cent", "1,23,456", "9" * 400,
)  # fmt: skip
DRAFTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
MARKUPS = st.sampled_from(get_args(Markup))


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.load_rules("nato-rutte")


def everything(draft: Draft) -> None:
    for quotation in draft.quotations:
        passage = draft.passages[quotation.passage]
        assert passage.prose[slice(*quotation.stretch)] == quotation.text
        assert passage.span(quotation.stretch) == quotation.span
        assert quotation.outer.start <= quotation.stretch.start <= quotation.stretch.end <= quotation.outer.end
        assert passage.offsets.stretch(quotation.span) == quotation.stretch
    for figure in draft.figures:
        passage = draft.passages[figure.passage]
        assert passage.prose[slice(*figure.stretch)] == figure.text
        assert passage.span(figure.stretch) == figure.span
    for passage, words, sentences in zip(draft.passages, draft.words, draft.sentences, strict=True):
        assert all(passage.prose[word.start : word.end].strip() for word in words)
        assert "".join(passage.prose[slice(*sentence)] for sentence in sentences) == passage.prose


@given(DRAFTS, MARKUPS)
@example(":“0<P>\u2028", "html")  # a passage without a word
@settings(max_examples=300)
def test_whatever_is_seen_is_where_it_says(text: str, markup: Markup) -> None:
    everything(onrecord.parse(text, markup))


@given(DRAFTS, MARKUPS)
@settings(max_examples=200)
def test_no_check_fails_on_any_text(record: Record, text: str, markup: Markup) -> None:
    result = engine.check(onrecord.parse(text, markup), record)
    assert [problem.message for problem in result.problems if "failed" in problem.message] == []
    for finding in result.findings:
        assert text[finding.span.start : finding.span.end] == finding.text


def test_a_markup_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no markup is called 'md'; there is markdown, text, html"):
        onrecord.parse("“We stay.”", "md")  # type: ignore[arg-type]
