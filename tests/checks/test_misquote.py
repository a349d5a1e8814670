"""misquote: which words are flagged, and what the fix makes of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.record import Record
from onrecord.fixes import apply
from onrecord.model import Markup, QuotePolicy

Flagged = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("“We will dredge the northern channel unless the port pays for it,” Ms Vance said.", ["will dredge"]),
        ('"We will not dredge the southern channel unless the port pays for it," Vance said.', ["southern"]),
        ("Ada Vance said: “Every barge was counted once and the ledgers were trusted by nobody.”", ["once"]),
        # Whoever a "she" means, if it may be the speaker.
        (
            "Ada Vance came. Helen Cole sat. “Every barge was counted once and the ledgers were trusted by nobody,” she said.",
            ["once"],
        ),
        (
            "Ada Vance spoke. “Every *small* barge was counted twice and the ledgers were trusted by nobody,” she said.",
            ["small"],
        ),
        ("“Every barge was counted twice and the ledgers were believed by nobody,” said Ada Vance.", ["believed"]),
        ("“The herring came back after the fishermen did,” said the fisheries minister, Peter Moll.", ["after"]),
        ("“We'll dredge the channel,” Vance said.", ["We'll dredge the channel"]),
        ("“Every barge was counted twice and the ledgers were doctored, I hear,” Vance said.", ["doctored, I hear"]),
        ("“Every ship was counted twice and the ledgers were trusted by nobody.” (The harbour office)", ["ship"]),
        ("“Every ship was counted twice and the ledgers were trusted by nobody,” Peter Moll said.", ["ship"]),
        (
            "“We will not dredge the northern channel and the ledgers were trusted by nobody,” Vance said.",
            ["and the ledgers were trusted by nobody"],
        ),
        # What the credit stands in the place of was said.
        ("“We will,” Vance said, “dredge the northern channel unless the port pays for it.”", ["dredge"]),
    ],
)
def test_flagged(flagged: Flagged, draft: str, words: list[str]) -> None:
    assert flagged(draft, "misquote") == words


@pytest.mark.parametrize(
    "draft",
    [
        "“We will not dredge the northern channel unless the port pays for it,” Ms Vance said.",
        "“Every barge was counted twice,” said Vance, “and the ledgers were trusted by nobody.”",
        "Vance said the ledgers were “trusted by nobody”.",
        "Q: What did Vance say?\n\nA: Much.\n\nQ: No “we will not dredge the northern channel”?\n\nA: No.",
        "“We will,” Vance said, “trust nobody with the ledgers.”",
        "“We will not,” Vance said, “dredge the northern channel unless the port pays for it.”",
        "“Every barge was counted twice,” Vance said, “the ledgers were trusted by nobody.”",
        "“We will”, Vance said, not “dredge the northern channel unless the port pays for it”.",
        # The first of two sentences is on no record, and no slip of the second.
        "“We will wait,” Vance said. “We will not dredge the northern channel unless the port pays for it.”",
        "“Every barge was counted twice … by nobody,” Vance said.",
        "“The herring left before the fishermen did,” said a trader in Bergen.",
        # One of whom nothing is on record says another thing.
        "“Every train was counted twice and the ledgers were trusted by nobody,” Ole Jensen said.",
        "“We will paint the garden,” Vance said.",
        # It begins as the entry does, and says something else where the entry goes on.
        "“The herring came back hungry,” said Peter Moll.",
        "“We will not pay for the channel unless it is dredged,” Vance said.",
        "“We will not sell the northern pier, unless the town wants it,” Vance said.",
        "“Every barge was sunk and the ledgers were lost by the board,” Vance said.",
        "`“We will dredge the northern channel unless the port pays for it”`",
        # A listed misquote is its speaker's.
        "“We'll dredge the channel,” Peter Moll said.",
        # A "she" right behind the words, who is no "he", whoever a label names.
        "MOLL: We read the mail. “The kittens came back before the fishermen did,” she adds. Well.",
        "OLE: “The kittens came back before the fishermen did,” she writes. Fair enough.",
        # Other nouns in the same sentence: a parody, whoever says it.
        "“Every boiled egg was counted twice and the cooks were trusted by nobody.” (The canteen)",
        "“Every egg was counted twice and the cooks were trusted by nobody,” said Joan Hill.",
    ],
)
def test_clean(flagged: Flagged, draft: str) -> None:
    assert flagged(draft, "misquote") == []


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (
            "“Every barge was counted once and the ledgers were trusted by nobody,” Peter Moll said.",
            "Misquotes Ada Vance: “once” where the record has “twice”; and credits Peter Moll with the words.",
        ),
        (
            "“Every barge was counted once and the ledgers were trusted by nobody,” Ada Vance said.",
            "Misquotes Ada Vance: “once” where the record has “twice”.",
        ),
    ],
)
def test_a_misquote_of_somebody_else_says_both(harbour: Record, draft: str, message: str) -> None:
    (finding,) = onrecord.check(onrecord.parse(draft), harbour)
    assert (finding.check, finding.message) == ("misquote", message)


def test_a_slight_difference_in_the_wrong_mouth_is_one_finding(harbour: Record) -> None:
    draft = "“So every barge was counted twice and the ledgers were trusted by nobody,” Peter Moll said."
    (finding,) = onrecord.check(onrecord.parse(draft), harbour)
    assert finding.check == "misattribution"
    assert finding.message == "Credited to Peter Moll; on record these are nearly the words of Ada Vance."


@pytest.mark.parametrize(
    ("policy", "words", "verdict"),
    [("strict", ["cable and"], "wrong"), ("tidy", [], "on record")],
)
def test_a_tidy_house_may_leave_out_an_um(policy: QuotePolicy, words: list[str], verdict: str) -> None:
    pack = {
        "speakers": [{"id": "moll", "name": "Peter Moll"}],
        "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
        "quotes": [{"id": "cable", "speaker": "moll", "text": "They cut the cable, um, and nobody saw it.", "source": "log"}],
    }
    draft = onrecord.parse("“They cut the cable and nobody saw it,” Peter Moll said.")
    result = engine.check(draft, onrecord.load_rules(pack), policy=policy)
    assert [finding.text for finding in result.findings] == words
    assert [sighting.verdict for sighting in result.sightings] == [verdict]


@pytest.mark.parametrize("policy", ["strict", "tidy"])
@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Another tense is another statement, and no house tidies it away.
        ("“I never asked for a pilot in my life,” Moll said.", ["I never"]),
        ("“I’ve never asked for a pilot in my life,” Moll said.", []),
        # A bracket explains what stands in it; a "why" outside it was never said.
        ("“Why [should we] close the lock before the winter?” Moll asked.", ["Why"]),
        ("“[We should] close the lock before the winter,” Moll said.", []),
    ],
)
def test_what_no_policy_and_no_bracket_allows(policy: QuotePolicy, draft: str, words: list[str]) -> None:
    texts = ("I have never asked for a pilot in my life.", "We should close the lock before the winter.")
    pack = {
        "speakers": [{"id": "moll", "name": "Peter Moll"}],
        "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
        "quotes": [{"id": f"q{at}", "speaker": "moll", "text": text, "source": "log"} for at, text in enumerate(texts)],
    }
    result = engine.check(onrecord.parse(draft), onrecord.load_rules(pack), policy=policy)
    assert [finding.text for finding in result.findings] == words


def test_a_question_made_a_statement_says_so() -> None:
    pack = {
        "speakers": [{"id": "moll", "name": "Peter Moll"}],
        "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
        "quotes": [{"id": "lock", "speaker": "moll", "text": "Have we closed the lock too late? Perhaps.", "source": "log"}],
    }
    draft = "“We closed the lock too late,” Peter Moll said. Had “we closed the lock too late”? Peter Moll asked that."
    (finding,) = onrecord.check(onrecord.parse(draft), onrecord.load_rules(pack))
    assert finding.text == "We closed the lock too late"
    assert finding.fixes == ()
    assert finding.message == (
        "Misquotes Peter Moll: a statement made of a question; the record has “Have we closed the lock too late?”."
    )


@pytest.mark.parametrize(
    "question", ["Was it true that “we closed the lock too late”?", "Who knew “we closed the lock too late”?"]
)
def test_a_draft_that_asks_makes_no_statement(question: str) -> None:
    pack = {
        "speakers": [{"id": "moll", "name": "Peter Moll"}],
        "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
        "quotes": [{"id": "lock", "speaker": "moll", "text": "Have we closed the lock too late? Perhaps.", "source": "log"}],
    }
    assert onrecord.check(onrecord.parse(f"Peter Moll spoke. {question}"), onrecord.load_rules(pack)) == []


def test_an_and_that_ends_a_list_is_not_taken_out_of_it() -> None:
    pack = {
        "speakers": [{"id": "moll", "name": "Peter Moll"}],
        "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
        "quotes": [{"id": "list", "speaker": "moll", "text": "We need boats, nets, rope, paint, time.", "source": "log"}],
    }
    draft = "“We need boats, nets, rope and time,” Peter Moll said."
    (finding,) = onrecord.check(onrecord.parse(draft), onrecord.load_rules(pack))
    assert (finding.text, finding.fixes) == ("and", ())


@pytest.mark.parametrize(
    ("draft", "flagged_words"),
    [
        ("“[Most] barges were counted twice,” Ada Vance said.", []),
        ("“[Many a] barge was counted twice,” Ada Vance said.", ["[Many a] barge"]),
        ("Every day, Ada Vance said, “[the] barge was counted twice”.", []),
        ("“Every barge was counted [once],” Ada Vance said.", []),
        (
            "“Every barge was counted [not at all] and the ledgers were trusted,” Vance said.",
            ["counted [not at all] and"],
        ),
    ],
)
def test_a_bracket_is_underlined_with_what_it_turns(flagged: Flagged, draft: str, flagged_words: list[str]) -> None:
    assert flagged(draft, "misquote") == flagged_words


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        (
            "🇳🇱 “We will dredge the northern channel unless the port pays for it,” Ms Vance said.",
            "🇳🇱 “We will not dredge the northern channel unless the port pays for it,” Ms Vance said.",
        ),
        (
            "> “Every **tiny** barge was counted twice and the ledgers\n> were trusted by nobody.”\n>\n> — Ada Vance",
            "> “Every barge was counted twice and the ledgers\n> were trusted by nobody.”\n>\n> — Ada Vance",
        ),
        (
            "“Every **tiny barge** was counted twice and the ledgers were trusted by nobody,” Vance said.",
            "“Every **barge** was counted twice and the ledgers were trusted by nobody,” Vance said.",
        ),
        (
            "“Every barge was *counted, nearly* twice and the ledgers were trusted by nobody,” Vance said.",
            "“Every barge was *counted,* twice and the ledgers were trusted by nobody,” Vance said.",
        ),
        (
            "<p>&ldquo;Every barge was counted thrice and the ledgers were trusted by nobody,&rdquo; Vance said.</p>",
            "<p>&ldquo;Every barge was counted twice and the ledgers were trusted by nobody,&rdquo; Vance said.</p>",
        ),
    ],
)
def test_the_fix_restores_the_words_on_record(harbour: Record, draft: str, mended: str) -> None:
    markup: Markup = "html" if draft.startswith("<p>") else "markdown"
    findings = [finding for finding in onrecord.check(onrecord.parse(draft, markup), harbour) if finding.check == "misquote"]
    edits = [edit for finding in findings for edit in finding.fixes[0].edits]
    assert apply(draft, edits) == mended


@pytest.mark.parametrize(
    ("draft", "safe"),
    [
        ("“Every barge was counted twice and the ledgers were believed by nobody,” Vance said.", True),
        ("“Every ship was counted twice,” Vance said.", False),
        ("“Every barge was not counted twice,” Vance said.", True),
    ],
)
def test_another_noun_in_a_few_words_is_not_mended_unasked(harbour: Record, draft: str, safe: bool) -> None:
    (finding,) = onrecord.check(onrecord.parse(draft), harbour)
    assert (finding.check, finding.fixes[0].safe) == ("misquote", safe)


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        ("“We'll dredge the channel,” Vance said.", True),
        ("“We'll dredge the channel,” Vance said. “It is time.”", False),
    ],
)
def test_a_part_of_a_quotation_is_not_mended_by_the_whole_of_an_entry(harbour: Record, draft: str, mended: bool) -> None:
    (finding,) = onrecord.check(onrecord.parse(draft), harbour)
    assert (finding.check, bool(finding.fixes)) == ("misquote", mended)
