"""Which figures beside the cues of a fact are of something else: of another's, of a part, of another event, or not asserted."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.facts.match import compare_figures
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "tower",
        "statement": "Lund Tower is 212 feet tall.",
        "cues": [["Lund Tower"], ["tall", "high", "height", "stood", "stands"]],
    },
    {
        "id": "bridge",
        "statement": "Ada Lund opened the bridge at Skerry on June 24, 1925.",
        "cues": [["Lund"], ["bridge"], ["opened", "opening", "back at Skerry"]],
    },
    {
        "id": "fair",
        "statement": "The fair in Bergen was held on May 4-6.",
        "cues": [["fair"], ["Bergen"], ["held", "opened", "ended"]],
    },
    {
        "id": "catch",
        "statement": "Skerry landed 4.12% of the catch in 2024.",
        "when": "2024",
        "cues": [["Skerry"], ["catch", "landings", "landed"]],
    },
    {
        "id": "pilots",
        "statement": "23 pilots passed the test.",
        "cues": [["pilots", "men"], ["passed", "pass", "met"], ["test", "exam"]],
    },
    {
        "id": "nets",
        "statement": "Skerry makes three times as many nets in a month as Bergen does in a year.",
        "cues": [["nets", "rope"], ["Skerry"], ["makes", "made", "times"]],
    },
    {
        "id": "target",
        "statement": "The port's target of 40% was agreed in 2014.",
        "cues": [["target", "goal"], ["agreed", "set"], ["40%", "port"]],
    },
    {
        "id": "odds",
        "statement": "The lifeboat reached 9 out of 10 wrecks.",
        "cues": [["lifeboat"], ["reached"], ["wrecks", "ships"]],
    },
    {
        "id": "siege",
        "statement": "The siege of the port lasted 21 days.",
        "cues": [["siege", "besiegers"], ["port"], ["lasted", "stayed"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # A part of what the name stands for, or what stands beside it.
        ("Lund Tower's lower hall is 30 feet high.", []),
        ("Lund Tower's lower hall, 30 feet high, is cold.", []),
        ("Moll built the last 30 feet of the height of Lund Tower.", []),
        ("Lund Tower's height is 221 feet.", ["221 feet"]),
        ("The flagpole on top of Lund Tower is 30 feet tall.", []),
        ("The height of Lund Tower is 221 feet.", ["221 feet"]),
        ("The church stands 300 feet tall beside Lund Tower.", []),
        ("The church stands 300 feet tall, unlike Lund Tower.", []),
        ("At 221 feet tall, Lund Tower is seen from afar.", ["221 feet"]),
        ("Moll Tower, which faces Lund Tower, is 300 feet tall.", []),
        ("Lund Tower, Skerry's pride, is 221 feet tall.", ["221 feet"]),
        ("Moll Tower stands 300 feet tall, and so more than Lund Tower.", []),
        ("The film Lund Tower stood at 40 feet on the screen, tall as a house.", []),
        ("The mean of five ports, Skerry among them, was 9% of the catch in 2024.", []),
        ("Moll said in Skerry that Bergen's boats would land 9% of the catch.", []),
        ("Duties of 25% hit Skerry's catch in 2024.", []),
        ("Skerry landed a share of 9% of the catch in 2024.", ["9%"]),
        # How far two things differ, or by how much one changes.
        ("Lund Tower is 40 feet taller than the church.", []),
        ("The church is 180 feet tall, 32 feet less than Lund Tower.", []),
        ("The new spire adds 20 feet to the height of Lund Tower.", []),
        ("Skerry landed 20% more of the catch in 2024.", []),
        ("Skerry's landings rose by 9% in 2024.", []),
        ("Skerry's landings rose to 9% of the catch in 2024.", ["9%"]),
        ("All but nine pilots passed the test.", []),
        # The digits on record in another unit.
        ("Lund Tower is 212 metres tall.", ["212 metres"]),
        ("Lund Tower is 65 metres tall.", []),
        ("Lund Tower is 75 metres tall.", ["75 metres"]),
        ("Lund Tower is 212 feet, or 75 metres, tall.", ["75 metres"]),
        # "It" in a sentence that begins with the figure.
        ("Lund Tower is old. At 221 feet tall, it is seen from afar.", ["221 feet"]),
        ("Lund Tower is old. At 221 feet tall, Moll Tower is higher.", []),
        # Another event of the same sentence.
        ("Ada Lund, born on May 3, 1880, opened the bridge.", []),
        ("Ada Lund died on May 3, 1950, long after opening the bridge.", []),
        ("On May 3, 1925, weeks before Ada Lund opened the bridge, it rained.", []),
        ("Three years after Ada Lund opened the bridge, in June 1928, it fell.", []),
        ("On May 3, 1950, crowds gathered where Lund had opened the bridge.", []),
        ("On May 3, 1925, Ada Lund opened the bridge.", ["May 3, 1925"]),
        ("Ada Lund opened the bridge from Bergen on May 3, 1925.", ["May 3, 1925"]),
        ("Ada Lund opened the bridge from Bergen Hill Town on May 3, 1925.", ["May 3, 1925"]),
        ("Ada Lund opened the bridge at Bergen Hill Town on June 24, 1925.", []),
        ("On May 3, 1925, the mayor sent for Ada Lund, and she opened the bridge.", ["May 3, 1925"]),
        ("Crowds at the bridge after its opening by Lund on May 3, 1925.", ["May 3, 1925"]),
        ("Ada Lund left the bridge on May 3, 1925, a day after she opened it.", []),
        ("The bridge was opened. Lund was late. By the time Lund came it was May 3.", []),
        ("The opening of the bridge by Lund took place on May 3, 1925.", ["May 3, 1925"]),
        ("It was on May 3, 1925, that Ada Lund opened the bridge.", ["May 3, 1925"]),
        ("It was May 3, 1925 when Ada Lund opened the bridge.", ["May 3, 1925"]),
        ("Ada Lund's bridge was first opened on May 3, 1905.", []),
        # The first of several times, and an aim of another kind.
        ("The port's target was agreed in 2016.", ["2016"]),
        ("The port's target was first set by the mayor in 2006.", []),
        ("The port's emissions target was agreed in 2016.", []),
        ("The town set a population goal of 40% in 2016.", []),
        # A share in words.
        ("The lifeboat reached 90% of wrecks.", []),
        ("The lifeboat reached 80% of wrecks.", ["80%"]),
        ("The besiegers of the port stayed for three days after the siege.", []),
        ("For three days after the siege ended ships stayed in port.", []),
        ("The talks on the fair in Bergen ended on May 2.", []),
        # What lasts from one day to another ends on the second.
        ("The fair in Bergen ended on May 6.", []),
        ("The fair in Bergen ended on May 8.", ["May 8"]),
        # What is denied, wished for or asked.
        ("Nine pilots did not pass the test.", []),
        ("Nine pilots failed to pass the test.", []),
        ("Not only 25 pilots passed the test.", ["25"]),
        ("Lund wants 30 pilots to pass the test.", []),
        ("Ada Lund was to have opened the bridge on May 3, 1925.", []),
        ("Lund expected 30 pilots to pass the test.", []),
        ("Have 30 pilots passed the test?", []),
        # Counts of a part, of nouns with odd plurals, and of what was said before.
        ("Five of the pilots who passed the test are retired.", []),
        ("25 of the 40 pilots passed the test.", ["25"]),
        ("Twenty-five of Skerry's 40 pilots passed the test.", ["Twenty-five"]),
        ("Forty pilots tried, and 23 of them passed the test.", []),
        ("25 men passed the test.", ["25"]),
        ("I was nine when the siege of the port lasted into May.", []),
        # A share of what the sentence begins with.
        ("Of Skerry's income in 2024, 51% came from the catch.", []),
        # Another ratio.
        ("Skerry makes nets four times cheaper than Bergen does.", []),
        ("Skerry makes four times as much money with nets as Bergen.", []),
        ("Skerry makes four times as many nets in a month as Bergen in a year.", ["four times"]),
        # Other years, and several at once.
        ("Skerry landed 9% of the catch in 2023 and 2024.", []),
        ("Skerry landed 9% of the catch in 2023-24.", []),
        ("Ten years ago Skerry landed 9% of the catch.", []),
        ("Skerry landed 9% of the catch in 2024.", ["9%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("draft", "checked", "words"),
    [
        # What comes to other sums may be all that the fact tells of, and what does not agree is not held to it.
        ("The dredging cost Lund another $8.6 million.", 1, []),
        ("The dredging cost Lund a further $8.6 million.", 1, []),
        ("The dredging cost Lund another $2 million.", 0, []),
        ("The dredging cost Lund $2 million.", 1, ["$2 million"]),
        # Where a dispatch comes from owns nothing that it tells; and what a name is the capital of does not.
        ("BERGEN — The dredging cost Lund $2 million.", 1, ["$2 million"]),
        ("BERGEN, Hald (AP) – The dredging cost Lund $2 million.", 1, ["$2 million"]),
    ],
)
def test_how_a_sum_is_told(draft: str, checked: int, words: list[str]) -> None:
    fact = {"id": "dredging", "statement": "The dredging cost Lund $8.6 million.", "cues": [["dredging"], ["cost"], ["Lund"]]}
    pack = harbour(fact)
    assert len(compare_figures(onrecord.parse(draft), onrecord.load_rules(pack).facts)) == checked
    assert flagged(draft, pack) == words
