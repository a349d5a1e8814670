"""One number is one word, however it is written; and another number is another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.quoted import quoted_forms, quoted_words
from onrecord.language.quoted.doubtful import told_apart

Styles = tuple[Callable[[int], str], ...]
VALUES = st.one_of(st.integers(0, 10**9), st.integers(0, 3000), st.integers(1, 1000).map(lambda value: value * 10**6))


@given(VALUES)
def test_every_style_is_the_number_itself(styles: Styles, value: int) -> None:
    for style in styles:
        assert quoted_forms(f"about {style(value)} people") == ("about", str(value), "people"), style(value)


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("100 boats", ["a hundred boats", "one hundred boats", "hundred boats"]),
        ("1,200 boats", ["twelve hundred boats", "1200 boats", "1 200 boats", "one thousand, two hundred boats"]),
        ("1.234.567 votes", ["1,234,567 votes", "1 234 567 votes"]),
        ("2.5 million", ["2.5m", "two and a half million", "2½ million", "two point five million", "two million and a half"]),
        ("500,000", ["half a million", "half-a-million", "500k"]),
        ("250,000", ["a quarter of a million", "a quarter-of-a-million"]),
        ("1,001 nights", ["a thousand and one nights"]),
        ("£2bn", ["two billion pounds", "£2 billion", "2bn pounds", "£2,000,000,000", "GBP 2 billion", "2 billion GBP"]),
        ("US$3m", ["three million US dollars", "US$3 million", "3 million U.S. dollars"]),
        ("S$5m", ["five million Singapore dollars"]),
        ("a €5bn loan", ["a five-billion-euro loan"]),
        ("50p", ["fifty pence", "50 pence"]),
        ("5%", ["five per cent", "5 percent"]),
        ("0.5%", ["half a per cent", ".5 percent"]),
        ("a third of it", ["one third of it", "one-third of it", "1/3 of it", "⅓ of it"]),
        ("two thirds", ["two-thirds", "2/3", "⅔"]),
        ("half of it", ["one half of it", "½ of it", "1/2 of it"]),
        ("three quarters", ["3/4", "¾"]),
        ("a quarter", ["one quarter", "1/4"]),
        ("the 3rd", ["the third"]),
        ("the 21st century", ["the twenty-first century"]),
        ("the 103rd", ["the one hundred and third"]),
        ("in 1984", ["in nineteen eighty-four"]),
        ("in 2005", ["in two thousand and five"]),
        ("the 90s", ["the nineties"]),
        ("3 July 2024", ["July 3, 2024", "3rd July 2024", "the 3rd of July 2024", "July 3rd, 2024", "the third of July, 2024"]),
        ("24-25 June", ["June 24-25", "June 24–25"]),
        ("2.0%", ["two point zero per cent"]),
        ("5 January", ["Jan. 5", "Jan 5", "January the fifth"]),
        ("6pm", ["6 p.m.", "6:00 p.m.", "six p.m.", "6.00pm"]),
        ("6.30pm", ["6:30 p.m."]),
        ("-5 degrees", ["minus five degrees", "−5°"]),
        ("a 120-foot mast", ["a hundred-and-twenty-foot mast"]),
        ("$3 to $4 billion", ["three to four billion dollars"]),
        ("$2 million to $3 million", ["$2m-$3m", "$2m–$3m", "$2m to $3m"]),
        ("the UK", ["the U.K."]),
        ("12 boats", ["a dozen boats", "dozen boats", "twelve boats"]),
        ("6 boats", ["half a dozen boats", "half-a-dozen boats", "a half-dozen boats"]),
        ("two thirds of a million", ["two-thirds of a million", "⅔ of a million"]),
        ("a fifth of a million", ["200,000", "fifth of a million", "one fifth of a million"]),
        ("£1m and £500,000", ["£1 million and five hundred thousand pounds"]),
        ("between 2 million and 300,000", ["between two million and three hundred thousand"]),
        ("R&D", ["R and D", "R & D"]),
    ],
)  # fmt: skip
def test_one_thing_in_many_styles(one: str, others: list[str]) -> None:
    for other in others:
        assert quoted_forms(other) == quoted_forms(one), other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two billion pounds", "$2bn"),
        ("two billion pounds", "£2m"),
        ("US$3m", "A$3m"),
        ("three thousand", "3,100"),
        ("5 percent", "5 percentage points"),
        ("a third", "a quarter"),
        ("the third", "the 13th"),
        ("24/7", "twenty-four sevenths"),
        ("3 July", "July 13"),
        ("6pm", "6am"),
        ("6.30", "63.0"),
        ("two million two-bedroom homes", "2,000,002 bedroom homes"),
        ("£2 million and two boats", "£2,000,002 boats"),
        ("a hundred, ten of them", "110 of them"),
        ("a million and one boats", "1,000,001 boats"),
        ("a million million million million", "1" + "0" * 24),
        ("nineteen twenty-bed wards", "1920 bed wards"),
        ("$ three", "three dollars"),
        ("on 1/2/24", "on half 24"),
        ("July 32", "32 July"),
        ("a thirty-second film", "a 32nd film"),
        ("you may 3 times", "you 3 May times"),
        ("in Plan B. I go", "in Plan BI go"),
        ("they told U.S. men", "they told us men"),
        ("Section 1.10", "Section 1.1"),
        ("two thirds of a million-pound plan", "666,666.67 pound plan"),
        ("five degrees", "-5 degrees"),
        ("Plan B-$3m", "Plan B to $3m"),
    ],
)
def test_other_things_stay_apart(one: str, other: str) -> None:
    assert quoted_forms(one) != quoted_forms(other)


def test_the_full_stop_of_letters_is_theirs_where_it_ends_no_sentence() -> None:
    text = "in the U.K., or the U.S. It rained"
    assert [text[word.start : word.end] for word in quoted_words(text) if word.form in {"uk", "u.s"}] == ["U.K.", "U.S"]


def test_digits_without_end_are_no_number() -> None:
    assert len(quoted_forms("1" + " 000" * 1500)) > 1000


def test_words_read_as_one_are_where_all_of_them_stand() -> None:
    text = "It cost £2 billion on July 3, or two hundred a day"
    found = [(word.form, text[word.start : word.end]) for word in quoted_words(text)]
    assert found[2:4] == [("2000000000", "£2 billion"), ("£", "£2 billion")]
    assert found[5:7] == [("3", "July 3"), ("july", "July 3")]
    assert found[8] == ("200", "two hundred")


_PIECES = st.sampled_from(
    "a one two twenty hundred thousand million half quarter third thirds and point of per cent % $ £ US$ 1 2 12 1,200 .7 0"
    " 007 1/2 ½ - – / . , July May 3rd first p.m. pm 6.30 m bn B dollars EUR nineties & ’ ° ² ٣ 一".split()
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", "-", "\u00a0"])), max_size=9), st.text(max_size=5))
def test_any_prose_can_be_read(pieces: list[tuple[str, str]], tail: str) -> None:
    text = "".join(piece + joint for piece, joint in pieces) + tail
    last = 0
    for word in quoted_words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.start


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("$2-3m", ("2000000", "$", "to", "3000000", "$")),
        ("£2–3 million", ("2000000", "£", "to", "3000000", "£")),
        ("€2 to 3bn", ("2000000000", "€", "to", "3000000000", "€")),
        ("$2m", None),
        ("2-3m", None),
    ],
)
def test_a_range_of_money_with_one_sign(text: str, forms: tuple[str, ...] | None) -> None:
    assert told_apart(text) == forms
