"""Markdown: what is prose, what each passage is, and which characters of the draft its words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.markup import read
from onrecord.model import Cell
from onrecord.text import Stretch

OBJECT = "\ufffc"


def passages(text: str) -> list[tuple[str, int, str]]:
    return [(passage.kind, passage.level, passage.prose) for passage in read(text, "markdown").passages]


def proses(text: str) -> list[str]:
    return [passage.prose for passage in read(text, "markdown").passages]


def behind(text: str, words: str) -> str:
    """The characters of the draft that stand for `words`."""
    for passage in read(text, "markdown").passages:
        at = passage.prose.find(words)
        if at >= 0:
            span = passage.span(Stretch(at, at + len(words)))
            return text[span.start : span.end]
    raise AssertionError(f"{words!r} is not in the prose")


@given(st.text("aB é“”'’().,:;?#>+=-–123 \u00a0\t\u2028@/\ufffc{}^$%", min_size=1, max_size=40).map(lambda text: f"A{text}."))
def test_a_line_without_markup_is_what_the_parser_would_make_of_it(text: str) -> None:
    assert read(text, "markdown").passages == read(f"{text}<b></b>", "markdown").passages


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("*not* **naïve** ~~now~~ _here_", "not naïve now here"),
        ('[spend more](https://example.org/more "a 5% title") now', "spend more now"),
        ("[spend more][1] now\n\n[1]: https://example.org/5", "spend more now"),
        ("see [^1] and[^note].", "see  and."),
        ("run `make 5%` now", f"run {OBJECT} now"),
        ("run ``a ` b`` now", f"run {OBJECT} now"),
        ("a ![spent 5%](x.png) b", f"a {OBJECT} b"),
        ("at <https://example.org/5%> or <desk@example.org>.", f"at {OBJECT} or {OBJECT}."),
        ("at https://example.org/a_b_c?d=5%25.", f"at {OBJECT}."),
        ("(see https://en.example.org/wiki/A_(b)) now", f"(see {OBJECT}) now"),
        ("“www.example.org”", f"“{OBJECT}”"),
        (r"\*not\* 5\% \a \“", r"*not* 5% \a \“"),
        ("&ldquo;Let&#8217;s&nbsp;go&#x201d; AT&T &bogus; &amp;amp;", "“Let’s\u00a0go” AT&T &bogus; &amp;"),
        ("an old page&#146;s apostrophe", "an old page’s apostrophe"),
        ("a <b>bold</b> <span title='5%'>word</span>", "a bold word"),
        ("a <code>5%</code> b", f"a {OBJECT} b"),
        ("a <code>5% b", "a " + OBJECT),
        ("he said <q>never</q>", "he said “never”"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("one  \ntwo\\\nthree\nfour", "one\ntwo\nthree\nfour"),
        ("spent ~5% or ~6%", "spent ~5% or ~6%"),
        ("4\u00a0per\tcent 👍🏽", "4\u00a0per\tcent 👍🏽"),
        ("\ufeffRutte said", "Rutte said"),
        ("snake_case_name *a", "snake_case_name *a"),
        ("a NUL \0 stays", "a NUL \0 stays"),
    ],
)
def test_prose_of_a_paragraph(text: str, prose: str) -> None:
    assert passages(text) == [("paragraph", 0, prose)]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("**“Let’s** *not* be”", "Let’s not", "Let’s** *not"),
        ("[spend more](http://a.b) now", "spend more now", "spend more](http://a.b) now"),
        ("[spend more](http://a.b) now", "spend more", "spend more"),
        ("a&ldquo;b&rdquo;c", "“b”", "&ldquo;b&rdquo;"),
        ("35&nbsp;billion", "35\u00a0", "35&nbsp;"),
        (r"5\% of \*it\*", "% of *it", r"% of \*it"),
        ("> one\n>   two", "one\ntwo", "one\n>   two"),
        ("> one\n>   two", "\n", "\n>   "),
        ("> one\r\n> two", "\n", "\r\n> "),
        ("> one\nlazy", "one\nlazy", "one\nlazy"),
        ("- a\n  1. > b\n     > c", "b\nc", "b\n     > c"),
        ("one  \r\ntwo", "\n", "\r\n"),
        ("one\\\r\ntwo", "\n", "\\\r\n"),
        ("a\rb", "a\nb", "a\rb"),
        ("\ufeff\r\n\r\n# 😀 Rutte", "Rutte", "Rutte"),
        ("# # # #", "#", "#"),
        ("##  5% of  ##", "5% of", "5% of"),
        ("Head *line*\r\n===", "line", "line"),
        ("| a \\| b | c |\r\n|---|---|\r\n| *d* | e\\|\\|f |", "a | b", "a \\| b"),
        ("| a \\| b | c |\r\n|---|---|\r\n| *d* | e\\|\\|f |", "||f", "|\\|f"),
        ("> a | b\n> --|--\n> c | d", "d", "d"),
        ("run `x` now", OBJECT, "`x`"),
        ("at https://a.b/c, he", OBJECT, "https://a.b/c"),
        ("\tcode\n\n-\tone\n\n\ttwo", "two", "two"),
        ("<div>\r\none &amp;\r\n  two\r\n</div>", "& two", "&amp;\r\n  two"),
        ("> <p>one\n> two", "one two", "one\n> two"),
        ("a <q>b</q>", "“b”", "<q>b</q>"),
    ],
)
def test_words_lead_back_to_the_draft(text: str, words: str, source: str) -> None:
    assert behind(text, words) == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One\n\nTwo\n---\n\n### Three ###", [("heading", 1, "One"), ("heading", 2, "Two"), ("heading", 3, "Three")]),
        (
            "- a\n- b\n  - c\n\n    d\n",
            [("item", 1, "a"), ("item", 1, "b"), ("item", 2, "c"), ("item", 2, "d")],
        ),
        ("1. a\n2) b\n", [("item", 1, "a"), ("item", 1, "b")]),
        ("- [x] done\n- [ ] open", [("item", 1, "done"), ("item", 1, "open")]),
        ("- # Head\n", [("heading", 1, "Head")]),
        (
            "> # Head\n> - item\n>\n> text\n> > deeper",
            [("quotation", 1, "Head"), ("quotation", 1, "item"), ("quotation", 1, "text"), ("quotation", 2, "deeper")],
        ),
        ("> [!NOTE]\n> Not a quotation.", [("paragraph", 0, "Not a quotation.")]),
        ("• a\n• b\n\n• c", [("item", 1, "a"), ("item", 1, "b"), ("item", 1, "c")]),
        ("**Q:** Who?\n**RUTTE:** Me.", [("paragraph", 0, "Q: Who?"), ("paragraph", 0, "RUTTE: Me.")]),
        (
            "text[^1]\n\n[^1]: A *note*\n    goes on.\n\n    Again.\n\nend",
            [
                ("paragraph", 0, "text"),
                ("paragraph", 0, "A note\ngoes on."),
                ("paragraph", 0, "Again."),
                ("paragraph", 0, "end"),
            ],
        ),
        (
            "<blockquote>\n\nIn *Markdown*\n\n</blockquote>\n\nafter",
            [("quotation", 1, "In Markdown"), ("paragraph", 0, "after")],
        ),
        ("- <blockquote>\n\n  in\n\nafter", [("quotation", 1, "in"), ("paragraph", 0, "after")]),
        ("<p>One</p>\n<p>Two", [("paragraph", 0, "One"), ("paragraph", 0, "Two")]),
        ("a <blockquote> b\n\nc", [("paragraph", 0, "a"), ("quotation", 1, "b"), ("paragraph", 0, "c")]),
        ("a <div> b", [("paragraph", 0, "a"), ("paragraph", 0, "b")]),
    ],
)
def test_what_a_passage_is(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert passages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: spent 5%\n---\n",
        "\ufeff---\r\ntitle: spent 5%\r\n...\r\n",
        "+++\ntitle = '5%'\n+++\n",
        "```\n5%\n```\n",
        "~~~ yaml\n5%\n~~~\n",
        "    5%\n",
        "<script>\nlet a = '5%'\n</script>\n",
        "<style>\np { width: 5% }\n</style>\n",
        "<pre>\n5%\n</pre>\n",
        "<!--\n5%\n-->\n",
        "[a]: http://b 'c'\n",
        "***\n",
        "![5%](a.png)\n",
        "`5%`\n",
        "https://example.org\n",
        "|   |\n|---|\n",
        " \t\n\u00a0\n",
    ],
)
def test_no_prose(text: str) -> None:
    assert proses(text + "\nend") == ["end"]


@pytest.mark.parametrize("text", ["---\n\nprose\n\n---", "---\nprose\n---", "---\ntitle: open"])
def test_a_rule_is_not_front_matter(text: str) -> None:
    assert proses(text) != []


def test_cells_know_table_row_and_column() -> None:
    text = "| Who | % |\n|---|---|\n| Poland | 4.12 |\n| Spain |\n\n- | a | b |\n  |---|---|\n  | c | d | e |\n"
    cells = {passage.prose: passage.cell for passage in read(text, "markdown").passages if passage.kind == "cell"}
    assert cells == {
        "Who": Cell(0, 0, 0),
        "%": Cell(0, 0, 1),
        "Poland": Cell(0, 1, 0),
        "4.12": Cell(0, 1, 1),
        "Spain": Cell(0, 2, 0),
        "a": Cell(1, 0, 0),
        "b": Cell(1, 0, 1),
        "c": Cell(1, 1, 0),
        "d": Cell(1, 1, 1),
    }


def test_a_list_and_a_quotation_are_one_group_each() -> None:
    text = "- a\n  - b\n- c\n\n+ d\n\np\n\n> e\n>\n> f\n\nq\n\n> g\n"
    groups: dict[int, str] = {}
    for passage in read(text, "markdown").passages:
        groups[passage.group] = groups.get(passage.group, "") + passage.prose
    assert sorted(groups.values()) == ["ac", "b", "d", "ef", "g", "p", "q"]


def test_comments_are_kept_with_their_places() -> None:
    text = "<!-- stet: a -->\n“x” <!-- stet\nb --> y\n\n> <!-- c -->\n\n`<!-- code -->`\n\n| d <!-- e --> |\n|---|\n"
    comments = read(text, "markdown").comments
    assert [comment.text for comment in comments] == [" stet: a ", " stet\nb ", " c ", " e "]
    assert [text[slice(*comment.span)] for comment in comments] == [f"<!--{comment.text}-->" for comment in comments]
    assert proses(text) == ["“x”  y", "d"]


def test_a_comment_ends_where_it_stands_in_a_quotation() -> None:
    text = "> one <!-- stet:\n> two --> three"
    [comment] = read(text, "markdown").comments
    assert text[slice(*comment.span)] == "<!-- stet:\n> two -->"
    assert proses(text) == ["one  three"]
