"""Credits by where things stand."""

from __future__ import annotations

import pytest

from onrecord import parse


def credits(draft: str, markup: str = "markdown") -> list[tuple[str | None, bool]]:
    """Of each quotation, its credit and whether that is sure enough to accuse."""
    found = parse(draft, markup=markup).quotations  # type: ignore[arg-type]
    return [(quotation.credit, quotation.confidence >= 0.8) for quotation in found]


def test_a_row_of_a_table_says_whose_words_stand_in_it() -> None:
    table = (
        "| Who | Line |\n|---|---|\n| Mark Rutte | “We must act now, all of us.” |\n| Keir Starmer | “We stand with them.” |\n"
    )
    assert credits(table) == [("Mark Rutte", True), ("Keir Starmer", True)]


def test_the_column_headed_speaker_counts_wherever_it_stands() -> None:
    table = "| Country | Line | Speaker |\n|---|---|---|\n| Poland | “We must act now, all of us.” | Mark Rutte |\n"
    assert credits(table) == [("Mark Rutte", True)]


def test_a_line_under_a_quoted_paragraph_credits_it() -> None:
    assert credits("“We must act now.”\n\n— Mark Rutte, NATO secretary general\n\nIt rained.") == [("Mark Rutte", True)]


@pytest.mark.parametrize(
    ("draft", "markup"),
    [
        ("> “We must act now.”\n>\n> *Ada Vance, Skerry*", "markdown"),
        ("“We must act now.”\nAda Vance", "text"),
        ("<blockquote>“We must act now.”</blockquote><p>Ada Vance, harbour master</p>", "html"),
        ("<blockquote>“We must act now.”<cite>Ada Vance</cite></blockquote>", "html"),
    ],
)
def test_a_name_alone_under_a_block_credits_it(draft: str, markup: str) -> None:
    assert credits(draft, markup) == [("Ada Vance", True)]


def test_a_name_and_a_calling_under_a_quoted_paragraph_credit_it() -> None:
    pulled = "<figure><p>“We must act now.”</p><figcaption>Ada Vance, harbour master</figcaption></figure>"
    assert credits(pulled, "html") == [("Ada Vance", True)]
    assert credits("“We must act now.”\n\nAda Vance\n\nIt rained.") == [(None, False)]
    assert credits("“We must act now.”\n\nAda Vance, in brief") == [(None, False)]


def test_a_caption_may_end_with_who_said_it() -> None:
    assert credits("‘We must act now’ … Ada Vance. Photograph: Tom Olsen/Skerry Images") == [("Ada Vance", True)]


@pytest.mark.parametrize("line", ["Photo: Tom Olsen/Skerry Images", "(Photograph by Tom Olsen)", "Credit: Tom Olsen"])
def test_whoever_took_a_picture_is_not_who_is_spoken_of(line: str) -> None:
    draft = f"Ada Vance spoke in Skerry. {line}\n\n“We must act now,” he said."
    assert [quotation.speaker for quotation in parse(draft).quotations] == [None]


def test_an_agency_in_brackets_is_no_speaker() -> None:
    (quotation,) = parse("“We must act now.” (Reuters)").quotations
    assert (quotation.credit, quotation.speaker) == ("Reuters", None)
    assert credits("The port “will not close this winter.” (Associated Press)\n\nAda Vance knew.") == [(None, False)]
    assert credits("OSLO (Associated Press) — Ada Vance was blunt. “It will not close,” she said.") == [("she", True)]


@pytest.mark.parametrize("line", ["Ada Vance spoke in Skerry.", "Ada Vance, who was there, said so", "It rained on Ada Vance"])
def test_a_sentence_under_a_block_is_no_credit(line: str) -> None:
    assert credits(f"> “We must act now.”\n\n{line}") == [(None, False)]


def test_a_block_of_several_paragraphs_is_credited_as_a_whole() -> None:
    assert credits("> We must act now.\n>\n> We must spend.\n>\n> — Mark Rutte") == [("Mark Rutte", True)] * 2


def test_a_block_may_be_led_in() -> None:
    assert credits("Mark Rutte put it this way:\n\n> We must act now.") == [("Mark Rutte", True)]


def test_a_page_with_a_number_is_nobody() -> None:
    proof = "Page 4:\n\n> We must act now.\n>\n> — Mark Rutte\n\nPage 7:\n\n> We must spend."
    assert credits(proof) == [("Mark Rutte", True), (None, False)]
    assert credits("> We must act now.\n>\n> — Page 3") == [(None, False)]


def test_a_block_without_a_credit_is_nobodys() -> None:
    assert credits("It was that sort of week.\n\n> We must act now.\n\nSome lines need an owner.") == [(None, False)]
