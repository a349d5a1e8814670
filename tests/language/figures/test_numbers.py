"""Numbers in digits and in words, and what belongs to a number itself: separators, scales, fractions, a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read

DIGITS = [
    ("The fund holds 12,500 of them.", "12,500", 12_500),
    ("The fund holds 12.500,75 of them.", "12.500,75", 12_500.75),
    ("The fund holds 1.250.000 of them.", "1.250.000", 1_250_000),
    ("It lists 40 000 names.", "40 000", 40_000),
    ("It lists 1 250 000 names.", "1 250 000", 1_250_000),
    ("It lists 40\u00a0000 names.", "40\u00a0000", 40_000),
    ("It lists 12'500 names.", "12'500", 12_500),
    ("They counted 12,34,567 by hand.", "12,34,567", 1_234_567),
    ("They counted 40.000 voters.", "40.000", 40_000),
    ("It rose to 4,5 overall.", "4,5", 4.5),
    ("It rose to 4.500 overall.", "4.500", 4.5),
    ("a mark of .85 overall", ".85", 0.85),
    ("It fell to -7 overnight.", "-7", -7),
    ("It fell to minus seven overnight.", "minus seven", -7),
    ("a count of 2.5e6 cells", "2.5e6", 2_500_000),
    ("a mass of 6×10^5 grains", "6×10^5", 600_000),
    ("a count of 10^9 cells", "10^9", 1e9),
    ("a factor of 2.5^-1", "2.5^-1", 0.4),
]
SCALES = [
    ("3 million leaflets", "3 million", 3_000_000),
    ("1.356 billion leaflets", "1.356 billion", 1_356_000_000),
    ("7bn leaflets", "7bn", 7_000_000_000),
    ("80k leaflets", "80k", 80_000),
    ("12M leaflets", "12M", 12_000_000),
    ("35m people", "35m", 35_000_000),
    ("4 hundred million leaflets", "4 hundred million", 400_000_000),
    ("3 hundred and 12 leaflets", "3 hundred and 12", 312),
    ("6 lakh leaflets", "6 lakh", 600_000),
    ("2.5 crore leaflets", "2.5 crore", 25_000_000),
    ("1,2 Mrd leaflets", "1,2 Mrd", 1_200_000_000),
    ("a 200-million-leaflet drop", "200-million", 200_000_000),
]
WORDS = [
    ("twenty-three pilots", "twenty-three", 23),
    ("Forty two pilots", "Forty two", 42),
    ("one hundred and seven pilots", "one hundred and seven", 107),
    ("two hundred and two thousand pilots", "two hundred and two thousand", 202_000),
    ("two-hundred pilots", "two-hundred", 200),
    ("one-hundred-and-twenty pilots", "one-hundred-and-twenty", 120),
    ("three crore twelve lakh pilots", "three crore twelve lakh", 31_200_000),
    ("fifteen hundred pilots", "fifteen hundred", 1_500),
    ("two point five million pilots", "two point five million", 2_500_000),
    ("a dozen pilots", "a dozen", 12),
    ("three dozen pilots", "three dozen", 36),
    ("a hundred pilots", "a hundred", 100),
    ("a thousand and one nights", "a thousand and one", 1_001),
    ("One million pilots", "One million", 1_000_000),
]
FRACTIONS = [
    ("Half of the pilots left.", "Half", 0.5),
    ("More than half left.", "half", 0.5),
    ("It fell by half.", "half", 0.5),
    ("“Half of them left”", "Half", 0.5),
    ("Half were late.", "Half", 0.5),
    ("a 1-in-40 chance", "1-in-40", 1 / 40),
    ("a one-in-five chance", "one-in-five", 0.2),
    ("half a million pilots", "half a million", 500_000),
    ("2 dozen pilots", "2 dozen", 24),
    ("3 dozens", "3 dozens", 36),
    ("a half dozen pilots", "half dozen", 6),
    ("two and a half dozen pilots", "two and a half dozen", 30),
    ("half a dozen pilots", "half a dozen", 6),
    ("two-thirds of the pilots", "two-thirds", 2 / 3),
    ("three quarters of the pilots", "three quarters", 0.75),
    ("a third of the pilots", "a third", 1 / 3),
    ("one fifth of the pilots", "one fifth", 0.2),
    ("seven hundredths of the cost", "seven hundredths", 0.07),
    ("two thirds of a million pilots", "two thirds of a million", 2_000_000 / 3),
    ("a mark of 4½ overall", "4½", 4.5),
    ("a mark of 2 1/4 overall", "2 1/4", 2.25),
    ("a mark of 2-1/4 overall", "2-1/4", 2.25),
    ("3/4 of the pilots", "3/4", 0.75),
    ("a mark of three and a quarter overall", "three and a quarter", 3.25),
    ("two and three fifths overall", "two and three fifths", 2.6),
    ("five and a half million pilots", "five and a half million", 5_500_000),
    ("over four-and-a-half thousand pilots", "four-and-a-half thousand", 4_500),
    ("3 million and a half pilots", "3 million and a half", 3_500_000),
    ("one billion and a half million pilots", "one billion and a half million", 1_000_500_000),
    ("one in five pilots", "one in five", 0.2),
    ("1 in 12 pilots", "1 in 12", 1 / 12),
    ("one in every five pilots", "one in every five", 0.2),
    ("one of every nine pilots", "one of every nine", 1 / 9),
    ("two out of every three pilots", "two out of every three", 2 / 3),
    ("one one hundred and fifth of it", "one one hundred and fifth", 1 / 105),
    ("three twenty-firsts of it", "three twenty-firsts", 3 / 21),
    ("It makes 1 over 3.", "1 over 3", 1 / 3),
    ("less than a third.", "a third", 1 / 3),
    ("two out of five hundred pilots", "two out of five hundred", 0.004),
    ("on 3/4 of the pilots", "3/4", 0.75),
    ("nine out of ten pilots", "nine out of ten", 0.9),
]


@pytest.mark.parametrize(("prose", "text", "value"), DIGITS + SCALES + WORDS + FRACTIONS)
def test_a_number(read: Read, prose: str, text: str, value: float) -> None:
    (figure,) = read(prose)
    assert (figure.text, figure.kind) == (text, "number")
    assert figure.value == pytest.approx(value, rel=1e-12)
    assert figure.high is None


@pytest.mark.parametrize(
    ("prose", "low", "high"),
    [
        ("dozens of pilots", 12, 120),
        ("tens of thousands of pilots", 10_000, 100_000),
        ("hundreds of pilots", 100, 1_000),
        ("Thousands of pilots", 1_000, 1_000_000),
    ],
)
def test_a_vague_number_is_a_range(read: Read, prose: str, low: float, high: float) -> None:
    (figure,) = read(prose)
    assert (figure.value, figure.high, figure.unit) == (low, high, "pilot")


@pytest.mark.parametrize("prose", ["several hundred pilots", "a few thousand pilots", "a couple of pilots", "many pilots"])
def test_what_gives_no_number_gives_no_figure(read: Read, prose: str) -> None:
    assert read(prose) == ()


def test_shares_of_a_small_number_stay_two_figures(read: Read) -> None:
    assert [(figure.text, figure.unit) for figure in read("23 out of 32 members agreed")] == [
        ("23", "member"),
        ("32", "member"),
    ]


def test_a_number_repeated_in_brackets_is_one_figure(read: Read) -> None:
    (figure,) = read("He counted forty-five (45) boats.")
    assert figure.text == "forty-five"
