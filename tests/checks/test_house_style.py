"""What a house writes in its own style within quote marks is no misquote; another value is, and its fix makes it whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onrecord
from onrecord.corpus.record import Record
from onrecord.fixes import mend
from onrecord.model import Finding

FRAMES = ("We were told that {} came out of last winter.", "{} was what the mayor asked of every fisherman.")


def entry(text: str) -> Record:
    return onrecord.load_rules(
        {
            "onrecord": 1,
            "pack": "p",
            "speakers": [{"id": "moll", "name": "Peter Moll", "aliases": ["Moll"], "pronouns": ["he"]}],
            "sources": [{"id": "s", "title": "The log", "standing": "primary"}],
            "quotes": [{"id": "q", "speaker": "moll", "text": text, "source": "s"}],
        }
    )


def misquotes(draft: str, rules: Record) -> list[Finding]:
    return [finding for finding in onrecord.check(onrecord.parse(draft), rules) if finding.check == "misquote"]


def quoting(frame: str, phrase: str) -> str:
    text = frame.format(phrase)
    return text[0].upper() + text[1:]


HARMLESS = [
    ("two hundred homes", "200 homes"),
    ("Three thousand people", "3,000 people"),
    ("two billion pounds", "£2bn"),
    ("two billion pounds", "£2 billion"),
    ("$2.5 billion", "two and a half billion dollars"),
    ("112 metres", "one hundred and twelve meters"),
    ("five metres", "5m"),
    ("1,200 crossings", "1.200 crossings"),
    ("a hundred boats", "one hundred boats"),
    ("twelve hundred crossings", "1,200 crossings"),
    ("a third of our pupils", "one-third of our pupils"),
    ("60 per cent of trade", "60 pc of trade"),
    ("the twenty-second of them", "the 22nd of them"),
    ("3 July 2024", "July 3rd, 2024"),
    ("September 2023", "Sept. 2023"),
    ("June 2023", "Jun. 2023"),
    ("6 p.m. on Monday", "6pm on Monday"),
    ("6.30 on Monday", "6:30 on Monday"),
    ("six o'clock on Monday", "6pm on Monday"),
    ("two to three million", "2–3 million"),
    ("sixty miles an hour", "60mph"),
    ("12 degrees Celsius", "12°C"),
    ("two hundred pounds of flour", "200lb of flour"),
    ("five kilometres of road", "5km of road"),
    ("six feet two inches of water", "6ft 2in of water"),
    ("twenty-five basis points", "25bp"),
    ("two hours on deck", "2h on deck"),
    ("Mr Cole and Doctor Moss", "Mr. Cole and Dr. Moss"),
    ("Saint Brannoc's church", "St Brannoc's church"),
    ("42 Quay Street", "42 Quay St"),
    ("number 10", "No 10"),
    ("the U.K. and the U.S.", "the UK and the US"),
    ("an okay price", "an O.K. price"),
    ("a well-known e-mail", "a well known email"),
    ("R&D work", "R and D work"),
    ("a cheque for the kerb", "a check for the curb"),
    ("what they are going to do", "what they’re gonna do"),
    ("a dozen crossings", "twelve crossings"),
    ("half a dozen crossings", "six crossings"),
    ("two dozen crossings", "24 crossings"),
    ("two thirds of a million crossings", "⅔ of a million crossings"),
    ("the first half of a million-pound plan", "the 1st half of a £1m plan"),
    ("thirty miles an hour", "30 miles per hour"),
    ("between two and three million dollars", "between $2m and $3m"),
    ("two to three million dollars", "$2m to $3m"),
    ("between $1.5bn and A$3m", "between one and a half billion dollars and AU$3 million"),
    ("$1.5bn", "1.5bn US dollars"),
    ("$1.5bn", "US$1.5bn"),
    ("July 3 to 5", "3 to 5 July"),
    ("July 3 and 5", "3 and 5 July"),
    ("the nineties", "the 1990s"),
]


@pytest.mark.parametrize(("recorded", "quoted"), HARMLESS)
@pytest.mark.parametrize("frame", FRAMES)
def test_house_style_is_no_misquote(frame: str, recorded: str, quoted: str) -> None:
    for one, other in ((recorded, quoted), (quoted, recorded)):
        draft = f"“{quoting(frame, other).rstrip('.')},” Moll said."
        assert [finding.message for finding in misquotes(draft, entry(quoting(frame, one)))] == []


HARMFUL = [
    ("Three thousand people", "3,100 people", "3,100"),
    ("two hundred homes", "two thousand homes", "two thousand"),
    ("two billion pounds", "$2bn", "$2bn"),
    ("two billion pounds", "£2 million", "£2 million"),
    ("£2bn", "two billion dollars", "two billion dollars"),
    ("£2bn", "three billion pounds", "three billion pounds"),
    ("five per cent of trade", "5 percentage points of trade", "percentage points"),
    ("60 per cent of trade", "16% of trade", "16%"),
    ("a third of our pupils", "one fifth of our pupils", "one fifth"),
    ("two thirds of the fleet", "three-quarters of the fleet", "three-quarters"),
    ("the third bridge", "the 13th bridge", "13th"),
    ("3 July 2024", "July 13, 2024", "July 13"),
    ("6 p.m. on Monday", "6am on Monday", "6am"),
    ("fifty pence a loaf", "15p a loaf", "15p"),
    ("two to three million", "2-4 million", "2-4 million"),
    ("five metres of rope", "6m of rope", "6m"),
    ("a two-billion-pound plan", "a £3bn plan", "£3bn"),
    ("people in their forties", "people in their 50s", "50s"),
    ("US$3 million", "A$3 million", "A$3 million"),
    ("a hundred boats", "a thousand boats", "a thousand"),
    ("half a dozen crossings", "12 crossings", "12"),
    ("two thirds of a million crossings", "600,000 crossings", "600,000"),
    ("A$1.5bn", "US$1.5bn", "US$1.5bn"),
    ("between two and three million dollars", "between $2m and $5m", "$5m"),
    ("Section 1.10", "Section 1.1", "1.1"),
    ("100lb of flour", "£100 of flour", "£100"),
    ("the 1990s", "the 2090s", "2090s"),
    ("no more crossings", "number more crossings", "number"),
    ("5 or more of them", "5 or hours of them", "hours"),
    ("what I am", "what I o'clock", "o'clock"),
    ("six inches of water", "6ft of water", "6ft"),
    ("what is in there", "what is inches there", "inches"),
    ("30F on deck", "30C on deck", "30C"),
    ("people in their eighties", "people in their 1980s", "1980s"),
]


@pytest.mark.parametrize(("recorded", "quoted", "flagged"), HARMFUL)
@pytest.mark.parametrize("frame", FRAMES)
def test_another_value_is_one_and_its_fix_makes_the_words_whole(frame: str, recorded: str, quoted: str, flagged: str) -> None:
    rules, draft = entry(quoting(frame, recorded)), f"“{quoting(frame, quoted).rstrip('.')},” Moll said."
    found = misquotes(draft, rules)
    assert [finding.text.lower() for finding in found] == [flagged.lower()]
    mended = mend(draft, found, unsafe=True).text
    assert mended != draft
    assert misquotes(mended, rules) == []


@pytest.mark.parametrize(
    ("recorded", "quoted"),
    [
        ("The gale blew at sixty miles an hour in the night.", "The gale blew at 60mph"),
        ("The deck was at 30C in the sun that day.", "The deck was at 30 degrees Celsius"),
        ("The deck was at 30°C in the sun that day.", "The deck was at 30 degrees"),
    ],
)
def test_a_unit_at_the_end_may_have_more_words_or_fewer(recorded: str, quoted: str) -> None:
    assert misquotes(f"“{quoted},” Moll said.", entry(recorded)) == []


_SOLDIERS = "We were promised three hundred thousand soldiers at high readiness by then."
_HARBOUR = "We will spend two hundred million pounds on the new harbour this year."


@pytest.mark.parametrize(
    ("recorded", "draft"),
    [
        (_SOLDIERS, "Moll promised 300 “thousand soldiers at high readiness by then”."),
        (_HARBOUR, "Moll would spend £200 “million on the new harbour this year”."),
        (_SOLDIERS, "Moll promised three “hundred thousand soldiers at high readiness by then”."),
        ("We saw half a dozen boats in the harbour.", "Moll saw half “a dozen boats in the harbour”."),
        ("We saw twenty-five million boats in the harbour.", "Moll saw twenty-“five million boats in the harbour”."),
        (_HARBOUR, "Moll would spend two hundred “million pounds on the new harbour this year”."),
        (_HARBOUR, "“We will spend two hundred,” Moll said, “million pounds on the new harbour this year.”"),
    ],
)
def test_a_number_may_begin_before_the_quotation(recorded: str, draft: str) -> None:
    assert misquotes(draft, entry(recorded)) == []


@pytest.mark.parametrize(
    ("recorded", "draft", "flagged"),
    [
        (_HARBOUR, "Moll would spend £300 “million on the new harbour this year”.", "million"),
        (_HARBOUR, "Moll would spend “million pounds on the new harbour this year”.", "million"),
        (
            "Several hundred people use the harbour now.",
            "“Five hundred people use the harbour now,” Moll said.",
            "Five hundred",
        ),
        ("The gale hit the harbour at sixty miles an hour.", "“The gale hit the harbour at 70mph,” Moll said.", "70mph"),
        (
            "It costs between two and three million dollars to mend.",
            "“It costs between $4m and $3m to mend,” Moll said.",
            "$4m",
        ),
        ("The nineties were hard on the harbour.", "“The '80s were hard on the harbour,” Moll said.", "80s"),
        ("We met on 3 July to talk about it.", "“We met on July 3, 2024 to talk about it,” Moll said.", "2024"),
    ],
)
def test_a_part_of_a_number_is_never_put_right_unasked(recorded: str, draft: str, flagged: str) -> None:
    (finding,) = misquotes(draft, entry(recorded))
    assert finding.text == flagged
    assert [fix.safe for fix in finding.fixes] == [False]


def test_words_left_out_are_in_no_other_order() -> None:
    draft = "“They paid $3 million, or A$5m, for the rope and the boats,” Moll said."
    (finding,) = misquotes(draft, entry("They paid US$3 million, or A$5m, for the rope and the boats."))
    assert finding.text == "$3 million"
    assert finding.message == "Misquotes Peter Moll: “$3 million” where the record has “US$3 million”."


def test_words_around_a_month_keep_their_order() -> None:
    draft = "“In June the board will meet in the harbour for the mayor,” Moll said."
    assert misquotes(draft, entry("In June the mayor will meet in the harbour for the board."))


@pytest.mark.parametrize("told", ["the U.S.", "U.S."])
def test_a_country_is_no_pronoun(told: str) -> None:
    rules, draft = (
        entry("They told us that the harbour would be kept open."),
        f"They told {told} that the harbour would be kept open",
    )
    found = misquotes(f"“{draft},” Moll said.", rules)
    assert [finding.text for finding in found] == [told]
    assert mend(f"“{draft},” Moll said.", found).text == "“They told us that the harbour would be kept open,” Moll said."


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from(FRAMES), st.data())
def test_any_number_in_any_style(
    styles: tuple[Callable[[int], str], ...], value: int, other: int, frame: str, data: st.DataObject
) -> None:
    one, two = data.draw(st.sampled_from(styles)), data.draw(st.sampled_from(styles))
    rules = entry(quoting(frame, f"{one(value)} barrels of herring"))
    same = f"“{quoting(frame, f'{two(value)} barrels of herring').rstrip('.')},” Moll said."
    assert misquotes(same, rules) == []
    changed = f"“{quoting(frame, f'{two(other)} barrels of herring').rstrip('.')},” Moll said."
    found = misquotes(changed, rules)
    assert bool(found) is (value != other)
    assert misquotes(mend(changed, found, unsafe=True).text, rules) == []
