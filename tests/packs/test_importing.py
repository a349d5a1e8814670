"""ClaimReviews and tables become proposed entries, with whose they are and where they came from; what is wrong has a place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord import check, load_rules, parse
from onrecord.errors import PackError
from onrecord.model import RuleSet
from onrecord.packs.importing import read_import, written
from onrecord.packs.load import load

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "name": "Will the quay close?",
    "claimReviewed": "The harbour lost 90% of its berths &amp; two cranes.",
    "url": "https://facts.example/berths",
    "author": {"@type": "Organization", "name": "Fact Desk"},
    "datePublished": "2024-03-11T10:00:00+01:00",
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ada Lund"},
        "datePublished": "2024-03-09",
        "appearance": [{"@type": "CreativeWork", "url": "https://social.example/1"}],
    },
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "Mostly false"},
}


def imported(folder: Path, text: str, name: str = "reviews.json") -> RuleSet:
    """The pack that a file becomes, read again from its YAML."""
    path = folder / name
    path.write_bytes(text.encode())
    pack = folder / "pack.yaml"
    pack.write_text(written(read_import(str(path)), "desk", name), encoding="utf-8")
    return load(pack)


def review(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in {**REVIEW, **values}.items() if value is not None}


def test_a_review_becomes_a_claim_a_speaker_and_a_source(tmp_path: Path) -> None:
    rules = imported(tmp_path, json.dumps(REVIEW))
    (speaker,), (source,), (fact,) = rules.speakers.values(), rules.sources.values(), rules.facts.values()
    assert (speaker.key, speaker.name) == ("desk/ada-lund", "Ada Lund")
    assert (source.title, source.publisher, str(source.published)) == ("Will the quay close?", "Fact Desk", "2024-03-11")
    assert (source.url, source.standing) == ("https://facts.example/berths", "reported")
    assert fact.statement == "The harbour lost 90% of its berths & two cranes."
    assert (fact.attribute_to, fact.source, fact.care.status) == (speaker.key, source.key, "proposed")
    assert fact.care.note == "Rated “Mostly false” by Fact Desk. Made on 2024-03-09. Seen at https://social.example/1."


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "«{}»", "„{}“"])
def test_words_in_quote_marks_become_a_quote(tmp_path: Path, marks: str) -> None:
    rules = imported(tmp_path, json.dumps(review(claimReviewed=marks.format("We will close the quay."))))
    (quote,) = rules.quotes.values()
    assert (quote.text, quote.speaker, quote.care.status) == ("We will close the quay.", "desk/ada-lund", "proposed")
    assert not rules.facts


PAGE = """\
<!doctype html>
<script>var type = "ClaimReview<";</script>
<script type="application/ld+json">{broken</script>
<SCRIPT data-x="1" type='application/ld+json'>
%s
</SCRIPT>
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (json.dumps([{"@type": "WebPage"}, REVIEW]), "a.json"),
        (json.dumps({"@graph": [{"@type": "WebPage"}, REVIEW]}), "a.jsonld"),
        (json.dumps({"@type": "Article", "review": [REVIEW]}), "a.json"),
        (json.dumps(review(**{"@type": ["Review", "ClaimReview"]})), "a.json"),
        (json.dumps(review(**{"@type": "http://schema.org/ClaimReview"})), "a.json"),
        (PAGE % json.dumps(REVIEW, indent=1), "a.html"),
        ("\ufeff" + json.dumps(REVIEW), "a.txt"),
    ],
    ids=["array", "graph", "nested", "types", "full type", "page", "byte order mark"],
)
def test_wherever_it_stands(tmp_path: Path, text: str, name: str) -> None:
    assert [fact.statement for fact in imported(tmp_path, text, name).facts.values()] == [
        "The harbour lost 90% of its berths & two cranes."
    ]


def test_speakers_and_sources_are_made_once(tmp_path: Path) -> None:
    reviews = [REVIEW, review(claimReviewed="The crane is gone."), review(url="https://facts.example/2", claimReviewed="So.")]
    rules = imported(tmp_path, json.dumps(reviews))
    assert (len(rules.speakers), len(rules.sources), len(rules.facts)) == (1, 2, 3)


@pytest.mark.parametrize(
    ("values", "statement", "note"),
    [
        ({"itemReviewed": None}, "The harbour lost", "The review names nobody"),
        ({"itemReviewed": {"author": [{"name": ["Ada Lund"]}]}}, "The harbour lost", "Rated “Mostly false” by Fact Desk."),
        ({"claimReviewed": "<p>The quay<br>closes</p>"}, "The quay closes", "Made on"),
        ({"claimReviewed": ["The quay closes"]}, "The quay closes", "Made on"),
        ({"reviewRating": {"ratingValue": 2}}, "The harbour", "Rated “2” by Fact Desk."),
        ({"datePublished": "soon", "url": "javascript:x"}, "The harbour", "Rated"),
    ],
)
def test_what_is_left_out_or_odd(tmp_path: Path, values: dict[str, Any], statement: str, note: str) -> None:
    rules = imported(tmp_path, json.dumps(review(**values)))
    (fact,), (source,) = rules.facts.values(), rules.sources.values()
    assert fact.statement.startswith(statement)
    assert note in (fact.care.note or "")
    assert source.published is not None or source.note == "The review gives no day."


TABLE = """\
kind,id,text,statement,name,title,speaker,source,cues,roles,published,url,note,status
speaker,lund,,,Ada Lund,,,,,harbour master; head of the port,,,,
source,minutes,,,,Minutes of May,,,,,2024-05-02,,,
quote,,"We will not close, ever.",,,,lund,minutes,,,,,heard twice,verified
,,"The crane
stands idle.",,,,Peter Moll,A speech,,,,https://h.example/m,,
fact,,,The harbour has 212 berths.,,,,Minutes of May,"harbour, port; berths",,,,,
"""


def test_a_table(tmp_path: Path) -> None:
    rules = imported(tmp_path, TABLE, "desk.csv")
    assert {key: speaker.roles for key, speaker in rules.speakers.items()} == {
        "desk/lund": ("harbour master", "head of the port"),
        "desk/peter-moll": (),
    }
    assert {(quote.text, quote.speaker, quote.source) for quote in rules.quotes.values()} == {
        ("We will not close, ever.", "desk/lund", "desk/minutes"),
        ("The crane stands idle.", "desk/peter-moll", "desk/speech"),
    }
    (fact,) = rules.facts.values()
    assert fact.cues == (("harbour", "port"), ("berths",))
    assert rules.sources["desk/speech"].url == "https://h.example/m"
    assert {quote.care.status for quote in rules.quotes.values()} == {"proposed"}, "whatever the table says"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_every_program(tmp_path: Path, delimiter: str) -> None:
    rows = [["text", "speaker", "source"], ["We stay.", "Ada Lund", "Minutes"], ["", "", ""]]
    text = "\ufeff" + "\r\n".join(delimiter.join(row) for row in rows)
    (quote,) = imported(tmp_path, text, "desk.csv").quotes.values()
    assert quote.text == "We stay."


def test_nothing_that_is_imported_fires(tmp_path: Path) -> None:
    imported(tmp_path, TABLE, "desk.csv")
    drafts = "“We will close, ever,” Ada Lund said. The harbour has 221 berths. Peter Moll said: “The crane is idle.”"
    assert check(parse(drafts), load_rules(tmp_path / "pack.yaml")) == []


@pytest.mark.parametrize(
    ("name", "text", "faults"),
    [
        ("a.json", '{"a": 1,\n "b"}', ["2:5: no JSON: expecting ':' delimiter"]),
        ("a.json", '{"@type": "Article"}', ["there is no ClaimReview in it (expected JSON-LD with the type"]),
        ("a.html", "<p>\n</p>", ["there is no ClaimReview in it"]),
        (
            "a.html",
            '<p>\n<script type="application/ld+json">{"@type": "ClaimReview"\nx',
            ["3:1: no JSON: expecting ',' delimiter"],
        ),
        ("a.json", "[" * 100_000, ["1:1: nested too deep"]),
        (
            "a.json",
            '{"@graph": [{"@type": "ClaimReview"}, {"@type": "ClaimReview", "claimReviewed": " "}]}',
            ["@graph[0].claimReviewed: 'claimReviewed' is missing", "@graph[1].claimReviewed: 'claimReviewed' is missing"],
        ),
        ("a.csv", "text,speker\na,b", ["1:1: speker: unknown column 'speker' (did you mean 'speaker'?)"]),
        ("a.csv", "text,text\na,b", ["1:1: text: the column 'text' stands twice (leave one of the two)"]),
        ("a.csv", "speaker,source\na,b", ["1:1: nothing says what the rows are (expected a column kind, statement"]),
        ("a.csv", "text,speaker\na,b,c", ["2:1: the row has more cells than there are columns"]),
        ("a.csv", "kind,text\nquot,b", ["2:1: kind: 'quot' is no kind of entry (did you mean 'quote'?)"]),
        ("a.csv", 'text,speaker\n"a"b,c', ["2:1: no CSV:"]),
        ("a.csv", "", ["1:1: nothing says what the rows are"]),
        (
            "a.csv",
            'text,speaker,source,published,level\nok,Ada,M,,\n"two\nlines",Ada,N,2024-02-30,loud',
            ["3: level: 'loud' does not fit", "3: published: '2024-02-30' does not fit"],
        ),
        ("a.csv", "text,speaker\nWe stay.,Ada", ["2: source: 'source' is missing"]),
        ("none.csv", None, ["1:1: cannot be read: no such file"]),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, name: str, text: str | None, faults: list[str]) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(PackError) as error:
        written(read_import(str(path)), "desk", name)
    said = [str(fault).removeprefix(f"{path}:").strip() for fault in error.value.faults]
    assert [each for each, fault in zip(said, faults, strict=True) if not each.startswith(fault)] == []
