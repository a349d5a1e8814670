"""Drafting: what is proposed from an article, what is left out, and that it is always a pack."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Entry, Markup, RuleSet
from onrecord.packs.drafting import propose, written
from onrecord.packs.drafting.article import to_article
from onrecord.packs.drafting.proposal import Ids, Proposal
from onrecord.packs.drafting.speakers import Speakers
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


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Harbour board votes to close the quay\nBy Jo Reed", "Harbour board votes to close the quay"),
        ("Harbour board votes\nto close the old quay\n6 July 2025, 16:42", "Harbour board votes to close the old quay"),
        ("Harbour board votes to close the quay\nSkerry, July 6, 2025", "Harbour board votes to close the quay"),
        ("HARBOUR BOARD VOTES TO CLOSE\nJo Reed, Skerry", "HARBOUR BOARD VOTES TO CLOSE"),
        ("HARBOUR BOARD VOTES\nTO CLOSE THE QUAY", "HARBOUR BOARD VOTES TO CLOSE THE QUAY"),
    ],
)
def test_a_title_is_the_headline_alone(head: str, title: str) -> None:
    assert drafted(f"{head}\n\nThe harbour has 212 berths.\n").sources[0].title == title


def test_what_a_quote_has_is_proposed_again_for_its_figure_alone() -> None:
    text = (
        "Skerry, 9 March 2024 - The board met.\n\n“We have 212 berths,” Ada Lund said. “We met on 6 July 2025.” "
        "“The fog came, and 40 boats were late,” she said.\n"
    )
    again = "a quote above has these words: keep this for drafts that give the figure without them, or throw it away"
    assert [(fact.statement, fact.doubts) for fact in drafted(text).facts] == [
        ("We have 212 berths.", ("who or what is “We”? The statement should name it", again)),
        ("The fog came, and 40 boats were late.", (again,)),
    ]


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


@pytest.mark.parametrize(
    ("sentence", "cues"),
    [
        ("Visits have fallen by 38 per cent since 2019.", ("Visits", "fallen")),
        ("On Tuesday the Skerry board sold around 40 barges before the end of March.", ("Skerry", "barges", "sold")),
        ("The Danish government has promised €92m for the two new tugs.", ("Danish", "promised", "tugs")),
    ],
)
def test_cues_say_what_it_is_about_and_neither_when_nor_how_much(sentence: str, cues: tuple[str, ...]) -> None:
    (fact,) = drafted(sentence).facts
    assert fact.cues == cues


def test_what_is_written_is_no_speaker() -> None:
    proposal = drafted("Closing the quay will save €4m, according to a report by the harbour office.")
    assert not proposal.speakers
    assert [fact.attribute_to for fact in proposal.facts] == [None]


@pytest.mark.parametrize(
    ("sentence", "doubted"),
    [("They have three vessels.", True), ("Their fleet has three vessels.", False), ("Skerry has three vessels.", False)],
)
def test_a_statement_that_names_nobody_is_in_doubt(sentence: str, doubted: bool) -> None:
    (fact,) = drafted(f"The firm is small. {sentence}").facts
    assert any("They" in doubt for doubt in fact.doubts) is doubted


def test_figures_of_one_kind_are_facts_of_their_own() -> None:
    facts = drafted("Oslo handled 12% of the freight, followed by Bergen (7%).").facts
    assert [(fact.figure, fact.cues[0]) for fact in facts] == [("12%", "Oslo"), ("7%", "Bergen")]


@pytest.mark.parametrize(
    ("confidence", "credit", "speaker"),
    [(0.6, "he", "berg"), (0.8, "he", "union-spokesperson"), (0.6, "she", "union-spokesperson")],
)
def test_a_pronoun_in_doubt_goes_to_the_one_whom_the_paragraph_names(confidence: float, credit: str, speaker: str) -> None:
    text = (
        "Mayor Carl Berg opened the hall. “It is a fine hall,” he said.\n\n"
        "A union spokesperson spoke next. “We were not asked,” the spokesperson said. “Ada Lund was.”\n\n"
        "Berg’s remarks also touched on the price. “Ada Lund knows what it was,” he said."
    )
    article = to_article("hall.txt", text, "text")
    speakers = Speakers()
    speakers.meet(article)
    spokesperson, last = article.draft.quotations[1].speaker, article.draft.quotations[-1]
    said = last._replace(confidence=confidence, credit=credit, speaker=spokesperson)
    assert speakers.of(said, article.lead(said)) == speaker


def test_nobody_speaks_for_being_quoted_in_a_quotation() -> None:
    assert [speaker.id for speaker in drafted(ARTICLE).speakers] == ["lund", "pilot"]


@pytest.mark.parametrize(
    ("text", "quote", "doubts"),
    [
        ("“We stay,” Ada Lund said, “until the winter.”", "We stay, until the winter.", 1),
        ("“We stay here.\n\n“We stay until the winter,” Ada Lund said.", "We stay here. We stay until the winter.", 1),
        ('Ada Lund said: "This is "all that we can do for them."', "This is all that we can do for them.", 0),
        ("Ada Lund spoke of “quays that never close”, and left.", "quays that never close", 0),
    ],
)
def test_a_quote_is_one_text(text: str, quote: str, doubts: int) -> None:
    found = drafted(text).quotes
    assert [(each.text, len(each.doubts)) for each in found] == [(quote, doubts)]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("Ada Lund warned that the quay may not last.", ["the quay may not last"]),
        ("Ada Lund argued the quay will last for years.", ["the quay will last for years"]),
        ("The quay will last for years, according to Ada Lund.", ["The quay will last for years"]),
        ("Ada Lund warned that the quay is old, calling it “the saddest place I know”.", ["the quay is old"]),
        ("Ada Lund said that “the quay is the saddest place I know”.", []),
        ("It is said that she left.", []),
        ("The quay that they closed was old.", []),
    ],
)
def test_what_is_reported_without_marks(sentence: str, clauses: list[str]) -> None:
    text = f"“We are late,” Ada Lund said.\n\n{sentence}"
    found = to_article("quay.txt", text, "text").reported
    assert [said.text for each in found.values() for said in each] == clauses


def test_people_are_one_entry_through_all_articles() -> None:
    one = to_article("one.txt", "“We are late,” Ada Lund said.", "text")
    other = to_article("two.txt", "“We are early,” Lund said. “We are not,” said Bo Lund.", "text")
    proposal = propose([one, other])
    assert [speaker.name for speaker in proposal.speakers] == ["Ada Lund", "Bo Lund"]
    assert [quote.source for quote in proposal.quotes] == ["one", "two", "two"]


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


def test_ids_are_never_taken_twice() -> None:
    ids = Ids()
    assert [ids.take_gist("The quay is closed") for _ in range(3)] == ["quay-closed", "quay-closed-2", "quay-closed-3"]
    assert ids.take_name("Quay_2025.v2") == "Quay_2025.v2"
    assert ids.take_name("…") == "entry"
