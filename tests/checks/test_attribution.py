"""misattribution and missing-attribution: who is credited, and who ought to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.record import Record

Flagged = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "“The herring came back before the fishermen did,” Ada Vance said.",
            ["The herring came back before the fishermen did,"],
        ),
        (
            "“Fog is an honest enemy, unlike the harbour board,” said a retired Swedish pilot.",
            ["Fog is an honest enemy, unlike the harbour board,"],
        ),
        ("“Every barge was counted twice,” said the fisheries minister, Peter Moll.", ["Every barge was counted twice,"]),
        (
            "As Mr Moll looked on, Ada Vance said: “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        (
            "Moll’s rival, Ada Vance, said: “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        ("- Vance: “The herring came back before the fishermen did.”", ["The herring came back before the fishermen did."]),
        (
            "“It rains,” said Ole Jensen. “The herring came back before the fishermen did,” he said; Mr Moll was out.",
            ["The herring came back before the fishermen did,"],
        ),
        (
            "“The herring came back before the fishermen did.” That was Ada Vance, in Bergen.",
            ["The herring came back before the fishermen did."],
        ),
        (
            "“Fog is an honest enemy, unlike the harbour board,” said a pilot from Sweden.",
            ["Fog is an honest enemy, unlike the harbour board,"],
        ),
        ("Ada Vance said that trawlers cut the cable on purpose.", ["trawlers cut the cable on purpose"]),
        (
            "“The herring came back before the fishermen did,” a Baltic official said.",
            ["The herring came back before the fishermen did,"],
        ),
        ("Trawlers cut the cable on purpose, Ada Vance said.", ["Trawlers cut the cable on purpose"]),
        ("Trawlers cut the cable on purpose, according to Ada Vance.", ["Trawlers cut the cable on purpose"]),
        (
            "“So every barge was counted twice and the ledgers were trusted by nobody,” Peter Moll said.",
            ["So every barge was counted twice and the ledgers were trusted by nobody,"],
        ),
        (
            "“Every barge was counted twice,” said Ole Jensen, a cook, “and the ledgers were trusted by nobody.”",
            ["Every barge was counted twice,", "and the ledgers were trusted by nobody."],
        ),
        (
            "“Every barge has been counted twice and the ledgers were trusted by nobody,” Ole Jensen told the paper.",
            ["Every barge has been counted twice and the ledgers were trusted by nobody,"],
        ),
    ],
)
def test_misattribution_is_flagged(flagged: Flagged, draft: str, words: list[str]) -> None:
    assert flagged(draft, "misattribution") == words


@pytest.mark.parametrize(
    "draft",
    [
        "“The herring came back before the fishermen did,” Mr Moll said.",
        "“The herring came back before the fishermen did,” said the fisheries minister.",
        "“Fog is an honest enemy, unlike the harbour board,” said a retired Danish pilot.",
        "“The herring came back before the fishermen did.”",
        "“The fishermen,” Ada Vance said.",
        "Like Mr Moll, Ada Vance believes that “the herring came back before the fishermen did”.",
        "Quoting the fisheries minister, Ada Vance said: “The herring came back before the fishermen did.”",
        "Ada Vance repeated Moll’s line that “the herring came back before the fishermen did”.",
        "“The herring came back before the fishermen did,” as Peter Moll put it, Ada Vance said.",
        "“The herring came back before the fishermen did,” a statement from the ministry said.",
        "“Every boat was painted twice and the painters were trusted by nobody,” Peter Moll said.",
        "“Every barge is counted by now,” Peter Moll said.",
        "“Every barge was counted once and the ledgers were trusted by nobody,” Peter Moll said.",
        "“So every barge was counted twice and the ledgers were trusted by nobody,” the trader said.",
        # Anybody's words, though they stand in an entry.
        "“I have seen the ghost,” Ada Vance said.",
        "Trawlers cut the cable on purpose, Mr Moll said.",
        "Trawlers cut the cable on purpose, Ole Jensen said.",
        "Trawlers cut the cable on purpose, said Ada Vance, who had it from Moll.",
        "Ada Vance said that she did not know who had the cable. Trawlers cut it on purpose.",
        # A paper or a channel that has the words is no other speaker.
        "“Every barge was counted twice and the ledgers were trusted by nobody,” according to the Port of Skerry.",
        # Whoever is named nearer may well have said it.
        "“The herring came back before the fishermen did”, which is no sentence, Ada Vance says.",
        "Ada Vance says it by heart, and it is from Moll: “The herring came back before the fishermen did.”",
        "- Entrance: “The herring came back before the fishermen did.”",
        # Where two have come up before a "he", either may be meant,
        "Peter Moll came early. Ole Jensen stood at the door. “The herring came back before the fishermen did,” he said.",
        "Mr Moll spoke.\n\nOle Jensen calls him a cook. He laughs. “The herring came back before the fishermen did,” he says.",
        # above all who comes up last,
        "“It rains,” said Ole Jensen. Mr Moll's style is blunt. “The herring came back before the fishermen did,” he said.",
        # and what only reaches somebody is not his.
        "Ole Jensen was at sea when the words came: “The herring came back before the fishermen did.” The voice was Moll's.",
        "Ole Jensen reads the line aloud: “The herring came back before the fishermen did.”",
        "A Danish deal would begin with a call: “The herring came back before the fishermen did.”",
        "# Skerry Weighs Moll\n\nMoll said that “the herring came back before the fishermen did”.",
        "It was Peter Moll, not Ada Vance, who said that “the herring came back before the fishermen did”.",
        # To whom words are something need not have said them.
        "It matters because to Ada Vance, “the herring came back before the fishermen did”.",
        "Ada Vance denied that trawlers cut the cable on purpose.",
        "Ada Vance never said that trawlers cut the cable on purpose.",
        "Ada Vance said she had heard that trawlers cut the cable on purpose.",
        "Ada Vance pointed out that experts believe that trawlers cut the cable on purpose.",
        "Ada Vance said it is a myth that trawlers cut the cable on purpose.",
        "Ada Vance laughed at the warning that trawlers cut the cable on purpose.",
        "Ada Vance announced a study after he said that trawlers cut the cable on purpose.",
        "Peter Moll’s claim is in the news.\n\nAda Vance said that trawlers cut the cable on purpose.",
        # Who is kept back may be the speaker.
        "“The herring came back before the fishermen did,” a person close to the board said.",
        "“The herring came back before the fishermen did,” said a senior official.",
        # Others may well have said it too.
        "Ada Vance said that the herring would be gone in ten years.",
        # Nobody in particular, and what a reader is told to do, are no names.
        "I like Mr Moll. Anybody who can say “the herring came back before the fishermen did” means it.",
        "I like Mr Moll. No one who says “the herring came back before the fishermen did” means it.",
        "Peter Moll is the one who said “the herring came back before the fishermen did”.",
        "Peter Moll speaks on Friday. Expect him to repeat that “the herring came back before the fishermen did”.",
        "Peter Moll speaks on Friday. Count on him to claim that “the herring came back before the fishermen did”.",
        "Peter Moll speaks on Friday. Trust him to say that “the herring came back before the fishermen did”.",
        # A few words of a sentence that is somebody's own.
        "“Every barge was counted twice,” said Ole Jensen, a cook, “and every spoon.”",
        # What stands on paper is by somebody.
        "Peter Moll was there. “The herring came back before the fishermen did,” said a leaflet from the ministry.",
        "Peter Moll was there. “The herring came back before the fishermen did,” read a card in the window.",
        # A voice, a thing that words stand on or "mine" is nobody who could be meant instead.
        "“The herring came back before the fishermen did,” said a voice from the back.",
        "A T-shirt on the quay says: “The herring came back before the fishermen did.”",
        "Her father is a skipper. Mine used to say: “The herring came back before the fishermen did.”",
    ],
)
def test_misattribution_is_clean(flagged: Flagged, draft: str) -> None:
    assert flagged(draft, "misattribution") == []


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "A line for the week.\n\n“The herring came back before the fishermen did.”\n\nIt rained.",
            ["The herring came back before the fishermen did."],
        ),
        (
            "“The herring came back before the fishermen did.”[^1]\n\nIt rained.\n\nAnd how.\n\n[^1]: Emphasis added.",
            ["The herring came back before the fishermen did."],
        ),
        ("> The herring came back before the fishermen did.\n", ["The herring came back before the fishermen did."]),
        # Somebody of whom nobody told before is none who might have said it.
        (
            "“It is late,” my aunt used to say.\n\nAnd the fish? “The herring came back before the fishermen did.” Well.",
            ["The herring came back before the fishermen did."],
        ),
        (
            "“It is late,” a trader said.\n\nAnd the fish? “The herring came back before the fishermen did.” Well.",
            ["The herring came back before the fishermen did."],
        ),
        # A sentence, and no entry of a glossary.
        ("“Came back before the fishermen.”: so he wrote home.", ["Came back before the fishermen."]),
        # "She did" and "she turns" name no "he".
        (
            "Peter Moll is 60.\n\nRain.\n\nIn the yearbook she strikes a note of hope: "
            "“The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        (
            "Peter Moll and Ada Vance had words.\n\nIt rained.\n\n“The herring came back before the fishermen did”: she did.",
            ["The herring came back before the fishermen did"],
        ),
        ("Trawlers cut the cable on the night of the storm.", ["Trawlers cut the cable on the night of the storm."]),
        (
            "Trawlers cut the cable, and the ministry says the mole must be mended.",
            ["Trawlers cut the cable, and the ministry says the mole must be mended."],
        ),
        (
            "“The herring came back before the fishermen did,” said a senior official.",
            ["The herring came back before the fishermen did,"],
        ),
        (
            "“The herring came back before the fishermen did,” said a leaflet on the mat.",
            ["The herring came back before the fishermen did,"],
        ),
        (
            "So said a sheet of paper on the door: “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        ("Trawlers not only cut the cable, they sold it.", ["Trawlers not only cut the cable, they sold it."]),
        # What "shows in the rosters", calls that somebody had and a note at the head say nothing.
        ("Trawlers cut the cable, which shows in the outages.", ["Trawlers cut the cable, which shows in the outages."]),
        ("Trawlers cut the cable, so insurers have had calls.", ["Trawlers cut the cable, so insurers have had calls."]),
        ("Note for the crews: trawlers cut the cable.", ["Note for the crews: trawlers cut the cable."]),
        # Who stands in brackets by an initial took the picture, and several placards are nobody.
        (
            "*“The herring came back before the fishermen did.” (O. Bilan)*",
            ["The herring came back before the fishermen did."],
        ),
        (
            "Placards on the quay read: “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        (
            "Then came the line “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
        (
            "Peter Moll left.\n\nLines of the week:\n\n- “It rains.”\n- “The herring came back before the fishermen did.”",
            ["The herring came back before the fishermen did."],
        ),
    ],
)
def test_missing_attribution_is_flagged(flagged: Flagged, draft: str, words: list[str]) -> None:
    assert flagged(draft, "missing-attribution") == words


@pytest.mark.parametrize(
    "draft",
    [
        "“The herring came back before the fishermen did,” Mr Moll said.",
        "Peter Moll was in a good mood.\n\n“The herring came back before the fishermen did.”",
        "“The herring came back before the fishermen did.”[^1]\n\nIt rained.\n\nAnd how.\n\n[^1]: Peter Moll, in the log.",
        "“The herring came back before the fishermen did.”[^a] It rained.\n\nAnd how.\n\n[^a]: The fisheries minister, 2024.",
        "A line for the week.\n\n“Every barge was counted twice …”¹\n\nIt rained.\n\nAnd how.\n\n¹ Ada Vance, to the board.",
        "The fisheries minister was in a good mood.\n\n“The herring came back before the fishermen did.”",
        "“The quota,” the minister of fisheries, Moll, said. It was true: “the herring came back before the fishermen did.”",
        "“The herring came back before the fishermen did.” (P. Moll)",
        "*Peter Moll on the quay: “The herring came back before the fishermen did.” (O. Bilan)*",
        "Trawlers cut the cable on purpose, Mr Moll said.",
        "Trawlers cut the cable, a note says.",
        "Trawlers cut the cable, analysts note.",
        "“The herring came back before the fishermen did,” said a leaflet from the ministry.",
        # Somebody is credited right before who may be the speaker.
        "“It is late,” the former deputy said.\n\nApplause came late: “The herring came back before the fishermen did.”",
        # Whoever "he" is, somebody is credited, and may be the right one.
        "Peter Moll met Ole Jensen.\n\nIt rained.\n\nAnd how.\n\nShe met Sam Hill.\n\n"
        "Question: And now?\n\nAnswer: “The herring came back before the fishermen did,” he said in Bergen.",
        "Trawlers cut the cable on purpose, according to the ministry.",
        "Did the fishermen cut the cable?",
        "The fishermen repaired the cable.",
        "The fishermen never cut the cable.",
        "Trawlers cut the cable, two studies find.",
        "Trawlers cut the cable on purpose, by the insurer's count of 12 nets.",
        "By the coastguard's reckoning trawlers cut the cable on purpose.",
        # A glossary tells of words, and not who said them.
        "**“Came back before the fishermen”.** See *cliché*.",
        # Whose words a headline has, the story tells.
        "# “The herring came back before the fishermen did”\n\nIt rained.\n\nThe board met.\n\nPeter Moll was late.",
        # Whose lines a list has is told by what leads into it.
        "All of these are Peter Moll’s.\n\n- “It rains.”\n- “It snows.”\n- “The herring came back before the fishermen did.”",
        # Of words that a list weighs it says who said them.
        "Peter Moll said what?\n\nA list.\n\n- “Fog is late”: no.\n- “The herring came back before the fishermen did”: he did.",
        "Peter Moll is 60.\n\nRain.\n\nAda Vance.\n\nIn the yearbook he strikes a note of hope: "
        "“The herring came back before the fishermen did.”",
        "Peter Moll said what?\n\nA list.\n\n- It rained.\n- “The herring came back before the fishermen did”: yes, he did.",
        "That trawlers cut the cable on purpose he considers proved.",
        "That trawlers cut the cable on purpose was, to him, proved.",
        # "They" are credited where several speak, and by what is called theirs.
        "They met at dusk.\n\nIt rained.\n\nThere they declared that “fog is an honest enemy, unlike the harbour board”.",
        "The crews met at dusk.\n\nIt rained.\n\nThe declaration names an “honest enemy, unlike the harbour board”.",
        "The crews met at dusk and set out their “honest enemy, unlike the harbour board”.",
        "A chief spoke in May of a quay where “the herring came back before the fishermen did”.",
        "The phrase “every barge was counted twice” is a cliché; the line “herring came back before the fishermen” another.",
    ],
)
def test_missing_attribution_is_clean(flagged: Flagged, draft: str) -> None:
    assert flagged(draft, "missing-attribution") == []


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("“I have seen the ghost,” Mr Moll said.", "on record"),
        ("“I have seen the ghost ship,” Ada Vance said.", "wrong"),
        ("“I have seen the ghost,” Ada Vance said.", "unchecked"),
        ("“We'll dredge the channel,” Ada Vance said.", "wrong"),
        ("“We'll dredge the channel,” Ole Jensen said.", "unchecked"),
    ],
)
def test_what_accuses_nobody_is_not_called_wrong(harbour: Record, draft: str, verdict: str) -> None:
    result = engine.check(onrecord.parse(draft), harbour)
    assert [sighting.verdict for sighting in result.sightings] == [verdict]
    assert bool([each for each in result.findings if each.level == "error"]) is (verdict == "wrong")


def test_the_cell_of_a_page_names_no_speaker_of_itself(flagged: Flagged) -> None:
    page = "<table><tr><td><h1>By the numbers</h1><p>“The herring came back before the fishermen did.”</p></td>{}</tr></table>"
    assert flagged(page.format(""), "missing-attribution", "html") == ["The herring came back before the fishermen did."]
    assert flagged(page.format("<td>Peter Moll</td>"), "missing-attribution", "html") == []
