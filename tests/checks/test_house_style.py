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
    ("6 p.m. on Monday", "6pm on Monday"),
    ("6.30 on Monday", "6:30 on Monday"),
    ("six o'clock on Monday", "6pm on Monday"),
    ("two to three million", "2–3 million"),
    ("sixty miles an hour", "60mph"),
    ("12 degrees Celsius", "12°C"),
    ("two hundred pounds of flour", "200lb of flour"),
    ("five kilometres of road", "5km of road"),
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
