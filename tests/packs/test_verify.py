from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from onrecord.corpus.index.fingerprint import dump
from onrecord.packs.load import load
from onrecord.packs.verify import Verdict, attest, verify

# Written for these tests.
TEXT = """\
HARBOUR BOARD CLOSES FERRY

The board will close the terminal. "We have run out of money," its chair, Åsa Lindqvist,
told the meeting, "and we have run out of time."

"It's a 'black day' for the islands," said the mayor. She added: "We will go to [the] court."

Repairs cost the board €4.2m last year, and three officials from the ministry stayed away.
In Malmö, the council said on June 24 that 5 per cent of its budget had gone on ferries. The
rest of the meeting was about the fish market, whose roof has leaked since the spring, and
about the lamps along the quay, which the town wants to take over from the board but will not
pay for. There was no vote on either, and the chair asked everybody to think of the children
and to come back in the autumn. Ferries began in 1931.
"""
DAY = datetime.date(2025, 7, 6)
PEOPLE = "pack: desk\nspeakers: [{id: chair, name: Åsa Lindqvist}]\n"
SOURCE = """\
sources: [{id: paper, title: Board closes ferry, standing: reported, published: 2025-07-06, fingerprint: paper.shingles}]
"""


def written(folder: Path, entries: str, source: str = SOURCE, text: str = TEXT) -> Path:
    """A pack with a fingerprint made of `text`."""
    (folder / "pack.yaml").write_text(PEOPLE + source + entries, encoding="utf-8")
    (folder / "paper.shingles").write_text(dump(attest(load(folder), "desk/paper", text)), encoding="utf-8")
    return folder


def judged(folder: Path, what: str, texts: dict[str, str] | None = None) -> list[Verdict]:
    return [verdict for verdict in verify(load(folder), texts, today=DAY) if verdict.what == what]


def quote(text: str) -> str:
    return f"quotes:\n  - id: q\n    speaker: chair\n    source: paper\n    text: |-\n      {text}\n"


def fact(statement: str, more: str = "") -> str:
    return f"facts:\n  - id: f\n    source: paper\n    statement: {statement}\n{more}"


@pytest.mark.parametrize("texts", [None, {"desk/paper": TEXT}], ids=["by fingerprint", "by text"])
class TestProof:
    @pytest.mark.parametrize(
        "words",
        [
            "We have run out of money",
            "we have run out of MONEY, and we have run out of time.",
            "We have run out of money … and we have run out of time.",
            "We have run out of money [...] out of time.",
            "We have ... run out of time.",
            "time",
            "“It’s a black day for the islands”",
            "We will go to [the] court.",
            "We will go to the court.",
            "We [at the harbour] have run out of money",
            "[The chair:] We have [...] run out of money [sic] …",
            "Repairs cost the [town] €4.2m last year",
        ],
    )
    def test_a_quote_that_the_source_has(self, tmp_path: Path, texts: dict[str, str] | None, words: str) -> None:
        (verdict,) = judged(written(tmp_path, quote(words)), "quote", texts)
        assert verdict.borne_out, verdict.why

    @pytest.mark.parametrize(
        ("words", "missing"),
        [
            ("We have run out of luck", "We have run out of luck"),
            ("They have run out of money", "They have run out of money"),
            ("We have run out out of money", "We have run out out of money"),
            ("We have run out of money … and out of luck", "We have run out of money … and out of luck"),
            ("we have run out of time … We have run out of money", "we have run out of time … We have run out of money"),
            ("We have [not] told the meeting", "We have [not] told the meeting"),
            ("islands [no] court", "islands [no] court"),
            ("[sick]", "[sick]"),
            ("We [at the harbour] have run out of money and luck", "We [at the harbour] have run out of money and luck"),
            ("We will go to court.", "We will go to court."),
            ("times", "times"),
        ],
    )
    def test_a_quote_that_it_has_not(self, tmp_path: Path, texts: dict[str, str] | None, words: str, missing: str) -> None:
        (verdict,) = judged(written(tmp_path, quote(words)), "quote", texts)
        assert not verdict.borne_out
        assert verdict.why.startswith(f"'{missing}' does not stand in the ")
        assert (verdict.key, verdict.origin.line) == ("desk/q", 5)

    @pytest.mark.parametrize(
        ("statement", "more", "borne_out"),
        [
            ("Repairs cost the board €4.2 million last year.", "", True),
            ("Repairs cost the board 4.2 million euros last year.", "", True),
            ("Repairs cost the board €4.3m last year.", "", False),
            ("Repairs cost the board $4.2m last year.", "", False),
            ("Ferries took 5% of Malmö's budget.", "    cues: [[Malmö], [budget, spending]]\n", True),
            ("Ferries took 5% of Malmö's budget.", "    cues: [[Lund], [spending]]\n", False),
            ("Ferries took 5% of Malmö's budget.", "    cues: [[terminal], [islands]]\n", False),
            ("3 officials of the ministry stayed away.", "", True),
            ("4 officials of the ministry stayed away.", "", False),
            ("The council spoke on 24 June.", "    cues: [[council]]\n", True),
            ("The council spoke on 25 June.", "    cues: [[council]]\n", False),
        ],
    )
    def test_a_figure_stands_near_its_cue_words(
        self, tmp_path: Path, texts: dict[str, str] | None, statement: str, more: str, borne_out: bool
    ) -> None:
        (verdict,) = judged(written(tmp_path, fact(statement, more)), "figure", texts)
        assert verdict.borne_out is borne_out, verdict.why

    @pytest.mark.parametrize(
        ("cues", "borne_out"), [("[[board], [close, closes], [terminal]]", True), ("[[board], [airport], [runway]]", False)]
    )
    def test_a_claim_is_told(self, tmp_path: Path, texts: dict[str, str] | None, cues: str, borne_out: bool) -> None:
        claim = fact("The board closes the terminal.", f"    attribute-to: chair\n    cues: {cues}\n")
        (verdict,) = judged(written(tmp_path, claim), "claim", texts)
        assert verdict.borne_out is borne_out, verdict.why


def test_an_entry_changed_after_the_fingerprint_was_made_is_proven_no_longer(tmp_path: Path) -> None:
    pack = written(tmp_path, quote("We have run out of money"))
    for words, borne_out in (("We have run out of money!", True), ("We have run out of", False), ("We have no money", False)):
        (pack / "pack.yaml").write_text(PEOPLE + SOURCE + quote(words), encoding="utf-8")
        (verdict,) = judged(pack, "quote")
        assert verdict.borne_out is borne_out
        assert borne_out or verdict.why.endswith("if the source has it, make it again with `onrecord rules fingerprint`")


def test_an_entry_expires_after_its_day(tmp_path: Path) -> None:
    for day, expired in (("2025-07-06", []), ("2025-07-05", ["expired on 2025-07-05"])):
        pack = written(tmp_path, quote("time") + f"    expires: {day}\n")
        assert [verdict.why for verdict in judged(pack, "expiry")] == expired


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (SOURCE, None),
        (SOURCE.replace("published: 2025-07-06", "note: Undated"), None),
        (SOURCE.replace("published: 2025-07-06, ", ""), "it has neither a date nor a note that says why not"),
        (SOURCE.replace("paper.shingles", "none.shingles"), "the fingerprint cannot be read: no such file"),
        (SOURCE.replace(", fingerprint: paper.shingles", ""), "there is neither a text nor a fingerprint of it"),
        (SOURCE.replace(", published: 2025-07-06, fingerprint: paper.shingles", ""), "not; there is neither a text nor"),
        (SOURCE.replace("fingerprint: paper.shingles", "text: paper.txt"), "paper.txt:1:1: cannot be read: no such file"),
        (SOURCE.replace("paper.shingles", "pack.yaml"), "not a fingerprint that this version reads"),
    ],
)
def test_a_source(tmp_path: Path, source: str, why: str | None) -> None:
    (verdict,) = judged(written(tmp_path, quote("time"), source), "source")
    assert verdict.borne_out is (why is None), verdict.why
    assert why is None or why in verdict.why


def test_a_fingerprint_of_another_source_or_text(tmp_path: Path) -> None:
    pack = written(tmp_path, quote("time"), text="Another text.")
    (verdict,) = judged(pack, "source", {"desk/paper": TEXT})
    assert verdict.why.startswith("its fingerprint is not that of this text")
    (pack / "pack.yaml").write_text((PEOPLE + SOURCE + quote("time")).replace("pack: desk", "pack: wire"), encoding="utf-8")
    (verdict,) = judged(pack, "source")
    assert verdict.why.startswith("its fingerprint is that of desk/paper")


def test_a_text_in_the_pack_is_read_by_its_markup(tmp_path: Path) -> None:
    source = SOURCE.replace("fingerprint: paper.shingles", "text: paper.md")
    pack = written(tmp_path, quote("We have run out of money"), source)
    (pack / "paper.md").write_text(
        '"We have *run* out of [money](https://example.org/some/money)," she said.', encoding="utf-8"
    )
    (verdict,) = judged(pack, "quote")
    assert (verdict.borne_out, verdict.why) == (True, "by the text of desk/paper")


def test_without_anything_to_prove_it_by_nothing_is_borne_out(tmp_path: Path) -> None:
    pack = written(tmp_path, quote("time"), SOURCE.replace(", fingerprint: paper.shingles", ""))
    (verdict,) = judged(pack, "quote")
    assert (verdict.borne_out, verdict.why) == (False, "there is nothing of desk/paper to prove it by")
    assert verdict.follows


def test_every_bundled_pack_is_borne_out() -> None:
    verdicts = verify(load("nato-rutte"), today=DAY)
    assert [verdict for verdict in verdicts if not verdict.borne_out] == []
    assert len([verdict for verdict in verdicts if verdict.what == "quote"]) >= 40


def test_a_text_at_hand_goes_before_the_packs_own(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text("Nothing of the kind.", encoding="utf-8")
    source = SOURCE.replace("fingerprint: paper.shingles", "text: paper.txt")
    (tmp_path / "pack.yaml").write_text(PEOPLE + source + quote("We have run out of money"), encoding="utf-8")
    assert [verdict.borne_out for verdict in judged(tmp_path, "quote")] == [False]
    assert [verdict.borne_out for verdict in judged(tmp_path, "quote", {"desk/paper": TEXT})] == [True]
