"""Plain text: paragraphs, and the habits that stand in for markup."""

from __future__ import annotations

import pytest

from onrecord.markup import read
from onrecord.text import Stretch

OBJECT = "\ufffc"


def passages(text: str) -> list[tuple[str, int, str]]:
    return [(passage.kind, passage.level, passage.prose) for passage in read(text, "text").passages]


def proses(text: str) -> list[str]:
    return [passage.prose for passage in read(text, "text").passages]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\n\nthree", ["one\ntwo", "three"]),
        ("one\r\n  two\r\n \t\r\nthree\rfour", ["one\ntwo", "three\nfour"]),
        ("\ufeffone  \n\n\n\ntwo\n", ["one", "two"]),
        ("form\x0cfeed\u2028line", ["form\x0cfeed\u2028line"]),
        ("*kept* _as_ &amp; `is` # <b>", ["*kept* _as_ &amp; `is` # <b>"]),
        ("see https://example.org/5%, he said", [f"see {OBJECT}, he said"]),
        ("https://example.org/5%", []),
        ("", []),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert proses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("   It was the best,\nit was the worst.\n   “Well,” he said,\nand left.\n", 2),
        ("It was the best.\n\tIt was the worst.", 2),
        ("It was the best.\n It was the worst.", 1),
        ("He said\n   and that\n   and more.", 1),
        ("   One.\n   Two.\n   Three.", 1),
        ("The Dutchman, who was\n   tired, left.", 1),
    ],
)
def test_an_indent_begins_a_paragraph_after_a_whole_sentence(text: str, expected: int) -> None:
    assert len(proses(text)) == expected


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("INSURERS EYE CYBER BOOM", True),
        ("PRESS NOTE - NOT FOR BROADCAST", True),
        ("Q&A: MARK RUTTE ON THE SIDELINES", True),
        ("“WE MUST SPEND 5%”", True),
        ("WE MUST SPEND MORE.", False),
        ("Insurers eye cyber boom", False),
        ("NATO", True),
        ("US", False),
        ("2024 - 2025", False),
        ("A " * 60 + "LONG LINE", False),
    ],
)
def test_a_line_in_capitals_is_a_heading(line: str, heading: bool) -> None:
    assert passages(f"{line}\n\nText.")[0] == (("heading", 1, line) if heading else ("paragraph", 0, line))


def test_a_line_in_capitals_among_others_is_none() -> None:
    assert passages("WE MUST\nspend more")[0][0] == "paragraph"


def test_quoted_lines_are_a_quotation() -> None:
    text = "Rutte wrote:\n> We must\n>  spend more.\n>\n> Now.\n>> Or never?\nSo he says.\n\n> Indeed.\n"
    assert passages(text) == [
        ("paragraph", 0, "Rutte wrote:"),
        ("quotation", 1, "We must\nspend more."),
        ("quotation", 1, "Now."),
        ("quotation", 2, "Or never?"),
        ("paragraph", 0, "So he says."),
        ("quotation", 1, "Indeed."),
    ]
    groups = [passage.group for passage in read(text, "text").passages]
    assert groups[1] == groups[2]
    assert len(set(groups)) == 5


def test_items_of_one_list_are_a_group() -> None:
    text = "Three things:\n\n* one\n  more\n* two\n\n* three\n\n1. four\n2. five\n\nEnd.\n\n* six\n"
    groups: dict[int, list[str]] = {}
    for passage in read(text, "text").passages:
        if passage.kind == "item":
            groups.setdefault(passage.group, []).append(passage.prose)
    assert list(groups.values()) == [["one\nmore", "two", "three"], ["four", "five"], ["six"]]


def test_comments_are_cut_out() -> None:
    text = "<!-- stet: a -->\nWe <!-- b\n c --> must.\n<!-- d --> Now <!-- never ends\n\n> x <!-- e --> y\n"
    document = read(text, "text")
    assert [comment.text for comment in document.comments] == [" stet: a ", " b\n c ", " d ", " never ends\n\n> x <!-- e "]
    assert [text[slice(*comment.span)] for comment in document.comments] == [f"<!--{c.text}-->" for c in document.comments]
    assert proses(text) == ["We\nmust.\nNow", "y"]


def test_an_open_comment_is_text() -> None:
    assert proses("We <!-- must") == ["We <!-- must"]
    assert read("We <!-- must", "text").comments == ()


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("one\r\n   two", "one\ntwo", "one\r\n   two"),
        ("one\r\n   two", "\n", "\r\n   "),
        ("> > one\n> > two", "\n", "\n> > "),
        ("\ufeff“naïve” 😀 talk", "talk", "talk"),
        ("• one\n• two", "two", "two"),
        ("Q: a?\nRUTTE: No.", "RUTTE: No", "RUTTE: No"),
        ("see https://a.b/c, he", f"{OBJECT}, he", "https://a.b/c, he"),
        ("we <!-- x --> must", "we  must", "we <!-- x --> must"),
    ],
)
def test_words_lead_back_to_the_draft(text: str, words: str, source: str) -> None:
    passage = next(passage for passage in read(text, "text").passages if words in passage.prose)
    at = passage.prose.index(words)
    assert text[slice(*passage.span(Stretch(at, at + len(words))))] == source
