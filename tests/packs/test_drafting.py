"""Drafting: what is proposed from an article, what is left out, and that it is always a pack."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import PackError, UsageError
from onrecord.markup import read
from onrecord.model import Entry, Markup, RuleSet
from onrecord.packs.drafting import propose, read_article, written
from onrecord.packs.drafting.article import to_article
from onrecord.packs.drafting.noise import is_ragged, without_noise
from onrecord.packs.drafting.pdf import pdf_text
from onrecord.packs.drafting.proposal import Ids, Proposal
from onrecord.packs.drafting.writing import scalar
from onrecord.packs.load import load
from onrecord.packs.verify import needs

ARTICLE = """\
Harbour chief promises to keep the quay

6 July 2025, 16:42

Harbour master Ada Lund at the quay. Picture: Harbour Office

By Jo Reed

Harbour master Ada Lund said that the old quay needs no repairs. The board met on Tuesday.

"We will not close the quay," Ms Lund told the board, "before the winter is over."

Read more: 'Ferry is doomed', says union

"Repairs are dear," she said. "They cost €4.2m a year."

A pilot called that a "fair" price. "My mother said, 'Pay it and be done,' and we paid," he said.

The harbour has 212 berths.

See more Latest News

Nine hurt as tram hits 'unmanned' bus in the old town
"""


def drafted(text: str, markup: Markup = "text") -> Proposal:
    return propose([to_article("harbour.txt", text, markup)])


def texts(text: str, markup: Markup = "text") -> list[str]:
    return [quote.text for quote in drafted(text, markup).quotes]


def loaded(proposal: Proposal) -> RuleSet:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.yaml"
        path.write_text(written(proposal, "draft"), encoding="utf-8")
        return load(path)


def test_quotes_are_whole_and_have_their_speakers() -> None:
    assert [(quote.speaker, quote.text) for quote in drafted(ARTICLE).quotes] == [
        ("lund", "We will not close the quay, before the winter is over."),
        ("lund", "Repairs are dear."),
        ("lund", "They cost €4.2m a year."),
        ("pilot", "fair"),
        ("pilot", "My mother said, 'Pay it and be done,' and we paid."),
    ]


def test_doubts_are_told() -> None:
    quotes = {quote.text: quote.doubts for quote in drafted(ARTICLE).quotes}
    assert quotes["fair"] == ("somebody's words, or only the writer's distance?",)
    assert quotes["Repairs are dear."] == ()
    assert drafted("“We shall see what the winter brings.”").quotes[0].doubts == ("who says this? The text credits nobody",)


def test_speakers_have_what_the_article_calls_them() -> None:
    speaker = drafted(ARTICLE).speakers[0]
    assert speaker == ("lund", "Ada Lund", ("Harbour master",), ("Ms Lund",), ("she",))


def test_a_source_has_its_title_and_its_day() -> None:
    assert drafted(ARTICLE).sources == [("harbour", "Harbour chief promises to keep the quay", "2025-07-06")]


def test_figures_and_claims_are_facts() -> None:
    facts = [(fact.statement, fact.attribute_to) for fact in drafted(ARTICLE).facts]
    assert facts == [
        ("The old quay needs no repairs.", "lund"),
        ("They cost €4.2m a year.", "lund"),
        ("The harbour has 212 berths.", None),
    ]


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        ("Oslo has 300 berths; Bergen has 212 berths.", ["Oslo has 300 berths.", "Bergen has 212 berths."]),
        ("Oslo is large, while its rival Bergen has 212 berths.", ["Its rival Bergen has 212 berths."]),
        ("The 21st quay is one of the two quays.", []),
        ("A day later the quay was closed.", []),
        ("Traffic fell by 5%, according to the harbour master.", ["Traffic fell by 5%."]),
    ],
)
def test_a_statement_is_the_clause_of_its_figure(sentence: str, statements: list[str]) -> None:
    assert [fact.statement for fact in drafted(sentence).facts] == statements


def test_figures_of_one_kind_are_facts_of_their_own() -> None:
    facts = drafted("Oslo handled 12% of the freight, followed by Bergen (7%).").facts
    assert [(fact.figure, fact.cues[0]) for fact in facts] == [("12%", "Oslo"), ("7%", "Bergen")]


def test_a_pronoun_in_doubt_goes_to_the_one_whom_the_paragraph_names() -> None:
    text = (
        "Mayor Carl Berg opened the hall. “It is a fine hall,” Berg said.\n\n"
        "The union’s spokesman spoke for its pilot. “We were not asked,” the pilot said. “Nor were we,” said a driver.\n\n"
        "Berg’s remarks also touched on the price. “It was dear,” he said, “and worth it.”"
    )
    last = drafted(text).quotes[-1]
    assert (last.text, last.speaker) == ("It was dear, and worth it.", "berg")


def test_people_are_one_entry_through_all_articles() -> None:
    one = to_article("one.txt", "“We are late,” Ada Lund said.", "text")
    other = to_article("two.txt", "“We are early,” Lund said. “We are not,” said Bo Lund.", "text")
    proposal = propose([one, other])
    assert [speaker.name for speaker in proposal.speakers] == ["Ada Lund", "Bo Lund"]
    assert [quote.source for quote in proposal.quotes] == ["one", "two", "two"]


@pytest.mark.parametrize(
    "line",
    [
        "Read more: ferry is late",
        "See more Latest World News",
        "Listen to this article",
        "Ada Lund at the quay. Picture: Alamy",
        "The quay. (AP Photo/Jo Reed)",
        "Ferry crash in the old town leaves 'dozens' hurt",
        "17 days ago",
        "Share this article",
    ],
)
def test_noise(line: str) -> None:
    assert is_ragged(line)


@pytest.mark.parametrize("line", ["She left.", "“It is late”", "She added:", "— Ada Lund", "It was “late”."])
def test_prose(line: str) -> None:
    assert not is_ragged(line)


def test_captions_among_headlines_go_with_them() -> None:
    tail = "\n\n".join(f"A man looks at tram {number}.\n\nTram {number} hits bus in the old town" for number in range(9))
    text = f"The board met. It was late.\n\nThe quay stays.\n\nNobody spoke against it.\n\n{tail}"
    kept = [passage.prose for passage in without_noise(read(text, "text").passages)]
    assert kept[:3] == ["The board met. It was late.", "The quay stays.", "Nobody spoke against it."]
    assert not any("tram 5" in prose or "Tram 5" in prose for prose in kept)


def test_lines_that_are_paragraphs_are_read_as_such_and_folded_ones_are_not() -> None:
    assert len(without_noise(read("The board met.\nIt was late.", "text").passages)) == 2
    assert len(without_noise(read("The board met\nuntil late.", "text").passages)) == 1


def test_what_html_says_is_beside_the_article_is_left_out() -> None:
    page = (
        "<nav><p>“Nobody reads this menu,” Bo Berg said.</p></nav><h1>The quay stays</h1>"
        "<p>“The quay will stay,” Ada Lund said.</p><aside><p>“Buy more of it,” a seller said.</p></aside>"
    )
    proposal = drafted(page, "html")
    assert [quote.text for quote in proposal.quotes] == ["The quay will stay."]
    assert proposal.sources[0].title == "The quay stays"


def test_entries_say_where_they_stand() -> None:
    assert drafted(ARTICLE).quotes[0].place == "harbour.txt:11"


def test_the_draft_is_a_pack_of_proposed_entries() -> None:
    rules = loaded(drafted(ARTICLE))
    entries: list[Entry] = [*rules.quotes.values(), *rules.facts.values()]
    assert {entry.care.status for entry in entries} == {"proposed"}
    assert [quote.text for quote in rules.quotes.values()] == texts(ARTICLE)
    assert all(list(needs(entry)) for entry in entries)


@pytest.mark.parametrize("markup", ["text", "markdown", "html"])
@given(text=st.text(st.sampled_from("aB \n\t\"'“”‘’,.:;!?-—#*>[]{}&%@`|<5€é\u2028\x00\ud800") | st.characters(), max_size=300))
def test_whatever_the_article_the_draft_can_be_written(markup: Markup, text: str) -> None:
    proposal = drafted(text, markup)
    data = yaml.safe_load(written(proposal, "draft"))
    assert len(data.get("quotes", ())) == len(proposal.quotes)


@given(st.text(max_size=300))
def test_a_value_reads_back_as_its_words(text: str) -> None:
    value = scalar(f"x {text}")
    read_back = yaml.safe_load(f"    key: {value}\n")["key"]
    printable = "".join(character if character.isprintable() else " " for character in f"x {text}")
    assert str(read_back).split() == scalar_words(value)
    assert str(read_back).split()[:1] == printable.split()[:1]


def scalar_words(value: str) -> list[str]:
    """The words of a value as they stand in YAML, without its quote marks."""
    if value.startswith(">-"):
        return value.removeprefix(">-").split()
    return (value[1:-1].replace("''", "'") if value.startswith("'") else value).split()


@pytest.mark.parametrize(
    "text", ["yes", "null", "12", "2025-07-06", "a: b", "# no", "- no", "it's", "[a]", "{a}", "&a", "*a", "ends:"]
)
def test_a_value_that_yaml_would_take_for_something_else_is_text(text: str) -> None:
    assert yaml.safe_load(f"key: {scalar(text)}")["key"] == text


def test_ids_are_never_taken_twice() -> None:
    ids = Ids()
    assert [ids.take_gist("The quay is closed") for _ in range(3)] == ["quay-closed", "quay-closed-2", "quay-closed-3"]
    assert ids.take_name("Quay_2025.v2") == "Quay_2025.v2"
    assert ids.take_name("…") == "entry"


def pdf(text: str) -> bytes:
    """A PDF of one page with `text`."""
    lines = "".join(f"({line}) Tj T* " for line in text.split("\n"))
    content = f"BT /F1 12 Tf 14 TL 72 720 Td {lines}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data, places = "%PDF-1.4\n", []
    for number, entry in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{entry}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    xref = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return f"{data}{xref}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF".encode()


def test_a_pdf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "quay.pdf"
    path.write_bytes(pdf('"We will not close the har-\nbour," Ada Lund said.'))
    assert [quote.text for quote in propose([read_article(str(path))]).quotes] == ["We will not close the harbour."]


def test_a_pdf_without_text_or_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "quay.pdf"
    path.write_bytes(pdf(""))
    with pytest.raises(PackError, match="no text in this PDF"):
        pdf_text(str(path))
    path.write_bytes(b"not a PDF at all")
    with pytest.raises(PackError, match="cannot be read as a PDF"):
        pdf_text(str(path))


def test_without_the_library_a_pdf_is_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UsageError, match=r"onrecord\[pdf\]"):
        pdf_text("quay.pdf")
