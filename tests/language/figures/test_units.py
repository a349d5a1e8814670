"""What a number measures: money, percentages, units of measure, spans of time, and parts that make one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.language.figures.units import unit_named

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read

MONEY = [
    ("It cost $35 billion.", "$35 billion", 35e9, "USD"),
    ("It cost $35bn.", "$35bn", 35e9, "USD"),
    ("It cost 35 billion dollars.", "35 billion dollars", 35e9, "USD"),
    ("It cost 35 billion US dollars.", "35 billion US dollars", 35e9, "USD"),
    ("It cost US$35bn.", "US$35bn", 35e9, "USD"),
    ("It cost $US35bn.", "$US35bn", 35e9, "USD"),
    ("It cost A$5m.", "A$5m", 5e6, "AUD"),
    ("It cost HK $3.7 billion.", "HK $3.7 billion", 3.7e9, "HKD"),
    ("It cost 5 Australian dollars.", "5 Australian dollars", 5, "AUD"),
    ("It cost €1,200.", "€1,200", 1_200, "EUR"),
    ("It cost 1,200€.", "1,200€", 1_200, "EUR"),
    ("It cost EUR 1,200.", "EUR 1,200", 1_200, "EUR"),
    ("It cost 120 MEUR.", "120 MEUR", 120e6, "EUR"),
    ("It cost £2.7m.", "£2.7m", 2.7e6, "GBP"),
    ("It cost fifty pounds.", "fifty pounds", 50, "GBP"),
    ("It cost Rs 500 crore.", "Rs 500 crore", 5e9, "INR"),
    ("It cost 80 Swiss francs.", "80 Swiss francs", 80, "CHF"),
    ("It cost 80 dinars.", "80 dinars", 80, "dinar"),
    ("It cost 164p.", "164p", 164, "penny"),
    ("It cost 50 cents.", "50 cents", 50, "cent"),
    ("It cost a quarter million dollars.", "a quarter million dollars", 250_000, "USD"),
    ("It cost 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "USD"),
    ("It cost 20 ringgit and 43 sen.", "20 ringgit and 43 sen", 20.43, "MYR"),
    ("It cost 15 dollars 50.", "15 dollars 50", 15.5, "USD"),
    ("It lost $-50.8bn.", "$-50.8bn", -50.8e9, "USD"),
]
PERCENT = [
    ("a share of 4.12%", "4.12%", 4.12, "percent"),
    ("a share of 3.43 %", "3.43 %", 3.43, "percent"),
    ("a share of three and a quarter per cent", "three and a quarter per cent", 3.25, "percent"),
    ("a share of 5 percent", "5 percent", 5, "percent"),
    ("a share of 1.38pc.", "1.38pc", 1.38, "percent"),
    ("43.4 percent-owned", "43.4 percent", 43.4, "percent"),
    ("a rise of 2 percentage points", "2 percentage points", 2, "percentage point"),
]
QUANTITIES = [
    ("a path of 325 kilometres", "325 kilometres", 325, "kilometre"),
    ("a path of 325km", "325km", 325, "kilometre"),
    ("a path of 325 kms", "325 kms", 325, "kilometre"),
    ("a 27-kilometer ring", "27-kilometer", 27, "kilometre"),
    ("a three-foot drop", "three-foot", 3, "foot"),
    ("half a mile on", "half a mile", 0.5, "mile"),
    ("a plot of 570 sq m", "570 sq m", 570, "square metre"),
    ("a plot of 570 m²", "570 m²", 570, "square metre"),
    ("a plot of 40 square miles", "40 square miles", 40, "square mile"),
    ("a load of 70kg", "70kg", 70, "kilogram"),
    ("a load of 25 lbs", "25 lbs", 25, "pound"),
    ("a load of 16,000 metric tons", "16,000 metric tons", 16_000, "tonne"),
    ("winds of 155mph", "155mph", 155, "mile per hour"),
    ("winds of 90 km/h", "90 km/h", 90, "kilometre per hour"),
    ("highs of 40C", "40C", 40, "degree Celsius"),
    ("lows of -5 °C", "-5 °C", -5, "degree Celsius"),
    ("a plant of 550 MW", "550 MW", 550, "megawatt"),
    ("a rise of 60 basis points", "60 basis points", 60, "basis point"),
    ("7 feet and 10 inches", "7 feet and 10 inches", 94, "inch"),
    ("6ft 2in", "6ft 2in", 74, "inch"),
    ("hundreds of miles", "hundreds of miles", 100, "mile"),
]
DURATIONS = [
    ("within three months", "three months", 3, "month"),
    ("within twelve months", "twelve months", 12, "month"),
    ("as all the rest do in a year", "a year", 1, "year"),
    ("in a quarter", "a quarter", 3, "month"),
    ("in half an hour", "half an hour", 30, "minute"),
    ("a year and a half", "a year and a half", 18, "month"),
    ("two and a half years", "two and a half years", 30, "month"),
    ("1.5 hours", "1.5 hours", 1.5, "hour"),
    ("a 12-month pause", "12-month", 12, "month"),
    ("another two extra minutes", "two extra minutes", 2, "minute"),
    ("1 hour and 15 minutes", "1 hour and 15 minutes", 75, "minute"),
    ("2 years, 3 months", "2 years, 3 months", 27, "month"),
    ("1 hour thirty", "1 hour thirty", 90, "minute"),
    ("She is 58 years old.", "58 years old", 58, "year"),
    ("a 65-year-old pilot", "65-year-old", 65, "year"),
    ("The pilot, Ann Ray, 58, said so.", "58", 58, "year"),
    ("a pilot aged 58", "58", 58, "year"),
]


@pytest.mark.parametrize(
    ("kind", "prose", "text", "value", "unit"),
    [
        (kind, *row)
        for kind, rows in (("currency", MONEY), ("percent", PERCENT), ("quantity", QUANTITIES), ("duration", DURATIONS))
        for row in rows
    ],
)
def test_a_measure(read: Read, kind: str, prose: str, text: str, value: float, unit: str) -> None:
    (figure,) = read(prose)
    assert (figure.kind, figure.text, figure.unit) == (kind, text, unit)
    assert figure.value == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize("prose", ["prices rose 5% a year", "a year ago", "it went on for years", "an hour later"])
def test_a_year_that_is_no_length_is_no_figure(read: Read, prose: str) -> None:
    assert [figure.kind for figure in read(prose) if figure.kind == "duration"] == []


@pytest.mark.parametrize("prose", ["All 70 of us left.", "I told Bob 3 times.", "He lost his pen 7 times.", "3 real problems"])
def test_a_word_that_is_a_code_too_is_no_currency(read: Read, prose: str) -> None:
    assert [figure.kind for figure in read(prose)] == ["number"]


def test_units_of_one_dimension_can_be_compared() -> None:
    mile, kilometre, hour = unit_named("mile"), unit_named("kilometre"), unit_named("hour")
    assert mile is not None
    assert kilometre is not None
    assert hour is not None
    assert mile.dimension == kilometre.dimension != hour.dimension
    assert mile.size / kilometre.size == pytest.approx(1.609344)
    assert unit_named("pilot") is None
