"""What a number measures: money, percentages, units of measure, spans of time, and parts that make one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.language.figures.units import unit_named

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read

MONEY = [
    ("It cost $35 billion.", "$35 billion", 35e9, "dollar"),
    ("It cost $35bn.", "$35bn", 35e9, "dollar"),
    ("It cost 35 billion dollars.", "35 billion dollars", 35e9, "dollar"),
    ("It cost 35 billion US dollars.", "35 billion US dollars", 35e9, "united states dollar"),
    ("It cost US$35bn.", "US$35bn", 35e9, "united states dollar"),
    ("It cost $US35bn.", "$US35bn", 35e9, "united states dollar"),
    ("It cost A$5m.", "A$5m", 5e6, "australian dollar"),
    ("It cost HK $3.7 billion.", "HK $3.7 billion", 3.7e9, "hong kong dollar"),
    ("It cost 5 Australian dollars.", "5 Australian dollars", 5, "australian dollar"),
    ("It cost €1,200.", "€1,200", 1_200, "euro"),
    ("It cost 1,200€.", "1,200€", 1_200, "euro"),
    ("It cost EUR 1,200.", "EUR 1,200", 1_200, "euro"),
    ("It cost 120 MEUR.", "120 MEUR", 120e6, "euro"),
    ("It cost £2.7m.", "£2.7m", 2.7e6, "pound sterling"),
    ("It cost fifty pounds.", "fifty pounds", 50, "pound sterling"),
    ("It cost a five-pound note.", "five-pound", 5, "pound sterling"),
    ("It cost 500 pounds of shopping vouchers.", "500 pounds", 500, "pound sterling"),
    ("It cost 5 million pounds of taxpayers' money.", "5 million pounds", 5e6, "pound sterling"),
    ("It cost 500 pounds of their own.", "500 pounds", 500, "pound sterling"),
    ("It lost 30 pounds.", "30 pounds", 30, "pound sterling"),
    ("It cost Rs 500 crore.", "Rs 500 crore", 5e9, "rupee"),
    ("It cost 80 Swiss francs.", "80 Swiss francs", 80, "swiss franc"),
    ("It cost 80 dinars.", "80 dinars", 80, "dinar"),
    ("It cost 164p.", "164p", 164, "penny"),
    ("It cost 50 cents.", "50 cents", 50, "cent"),
    ("It cost a quarter million dollars.", "a quarter million dollars", 250_000, "dollar"),
    ("It cost 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "dollar"),
    ("It cost 20 ringgit and 43 sen.", "20 ringgit and 43 sen", 20.43, "malaysian ringgit"),
    ("It cost 15 dollars 50.", "15 dollars 50", 15.5, "dollar"),
    ("It cost $75 U.S. per barrel.", "$75 U.S.", 75, "united states dollar per barrel"),
    ("It bought $75m US debt.", "$75m", 75e6, "dollar"),
    ("It cost Y=590 billion.", "Y=590 billion", 590e9, "japanese yen"),
    ("It lost $-50.8bn.", "$-50.8bn", -50.8e9, "dollar"),
]
PERCENT = [
    ("a share of 4.12%", "4.12%", 4.12, "percentage"),
    ("a share of 3.43 %", "3.43 %", 3.43, "percentage"),
    ("a share of three and a quarter per cent", "three and a quarter per cent", 3.25, "percentage"),
    ("a share of 5 percent", "5 percent", 5, "percentage"),
    ("a share of 1.38pc.", "1.38pc", 1.38, "percentage"),
    ("43.4 percent-owned", "43.4 percent", 43.4, "percentage"),
    ("a rise of 2 percentage points", "2 percentage points", 2, "percentage point"),
    ("a rise of 0.2 of a percentage point", "0.2 of a percentage point", 0.2, "percentage point"),
    ("a rise of half a percentage point", "half a percentage point", 0.5, "percentage point"),
    ("a rise of a tenth of a per cent", "a tenth of a per cent", 0.1, "percentage"),
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
    ("a 500-pound load", "500-pound", 500, "pound"),
    ("a pound of nails", "a pound", 1, "pound"),
    ("a boxer of 12st 4lb", "12st 4lb", 172, "pound"),
    ("a load of 16,000 metric tons", "16,000 metric tons", 16_000, "tonne"),
    ("winds of 155mph", "155mph", 155, "mile per hour"),
    ("winds of 90 km/h", "90 km/h", 90, "kilometre per hour"),
    ("highs of 40C", "40C", 40, "degree celsius"),
    ("highs of 100F", "100F", 100, "degree fahrenheit"),
    ("a 12-in gun", "12-in", 12, "inch"),
    ("5 degrees below zero", "5 degrees below zero", -5, "degree"),
    ("lows of -5 °C", "-5 °C", -5, "degree celsius"),
    ("a plant of 550 MW", "550 MW", 550, "megawatt"),
    ("a rise of 60 basis points", "60 basis points", 60, "basis point"),
    ("7 feet and 10 inches", "7 feet and 10 inches", 94, "inch"),
    ("6ft 2in", "6ft 2in", 74, "inch"),
    ("a 6-foot-2 guard", "6-foot-2", 74, "inch"),
    ("a field of 4 km squared", "4 km squared", 4, "square kilometre"),
    ("a tank of 4 km cubed", "4 km cubed", 4, "cubic kilometre"),
    ("a grid of 2.1 pm.", "2.1 pm", 2.1, "picometre"),
    ("a leaf of 3 dm", "3 dm", 3, "decimetre"),
    ("a spoon of 2 tbsp", "2 tbsp", 2, "tablespoon"),
    ("a gallon of beer", "a gallon", 1, "gallon"),
    ("a kilogram", "a kilogram", 1, "kilogram"),
    ("hundreds of miles", "hundreds of miles", 100, "mile"),
    ("lost 63 pounds of scrap", "63 pounds", 63, "pound"),
    ("lost 3 million pounds of ore", "3 million pounds", 3e6, "pound"),
    ("a calf that weighs in at about 90 pounds", "90 pounds", 90, "pound"),
    ("a calf of 90 pounds in weight", "90 pounds", 90, "pound"),
    ("It is 90 pounds lighter.", "90 pounds", 90, "pound"),
    ("a calf of 7 pounds, 4 ounces", "7 pounds, 4 ounces", 116, "ounce"),
    ("7 pounds and 4 ounces", "7 pounds and 4 ounces", 116, "ounce"),
]
DURATIONS = [
    ("within three months", "three months", 3, "month"),
    ("within twelve months", "twelve months", 12, "month"),
    ("as all the rest do in a year", "a year", 1, "year"),
    ("in a quarter", "a quarter", 3, "month"),
    ("in half an hour", "half an hour", 30, "minute"),
    ("“half an hour”", "half an hour", 30, "minute"),
    ("for 20 milliseconds", "20 milliseconds", 20, "millisecond"),
    ("a year and a half", "a year and a half", 18, "month"),
    ("two and a half years", "two and a half years", 30, "month"),
    ("1.5 hours", "1.5 hours", 1.5, "hour"),
    ("a 12-month pause", "12-month", 12, "month"),
    ("another two extra minutes", "two extra minutes", 2, "minute"),
    ("1 hour and 15 minutes", "1 hour and 15 minutes", 75, "minute"),
    ("2 years, 3 months", "2 years, 3 months", 27, "month"),
    ("1 hour thirty", "1 hour thirty", 90, "minute"),
    ("2h 45m", "2h 45m", 165, "minute"),
    ("She is 58 years old.", "58 years old", 58, "year of age"),
    ("a 65-year-old pilot", "65-year-old", 65, "year of age"),
    ("The pilot, Ann Ray, 58, said so.", "58", 58, "year of age"),
    ("a pilot aged 58", "58", 58, "year of age"),
    ("a pilot aged over 58", "58", 58, "year of age"),
    ("a pilot of age 58", "58", 58, "year of age"),
    ("an 18 month-old pup", "18 month-old", 18, "month of age"),
    ("the 72-year-old's boat", "72-year-old's", 72, "year of age"),
    ("She turned 50 in March.", "50", 50, "year of age"),
    ("before they turn 18", "18", 18, "year of age"),
    ("people over 65", "65", 65, "year of age"),
    ("Children under 5 travel free.", "5", 5, "year of age"),
    ("voters 65 and older", "65", 65, "year of age"),
    ("The pilot, who is 70, said so.", "70", 70, "year of age"),
    ("He was only 19 when it sank.", "19", 19, "year of age"),
    ("She's 34.", "34", 34, "year of age"),
    ("The boy was 14 at the time.", "14", 14, "year of age"),
    ("when I was 12, it sank", "12", 12, "year of age"),
    ("within a second of it", "a second", 1, "second"),
]
RATES = [
    ("It cost $75 per barrel.", "$75", "dollar per barrel"),
    ("It cost $5 a kilo.", "$5", "dollar per kilogram"),
    ("It cost $5/kg.", "$5", "dollar per kilogram"),
    ("It cost $1,271 an ounce.", "$1,271", "dollar per ounce"),
    ("It cost 17c a share.", "17c", "cent per share"),
    ("It cost $5 per common share.", "$5", "dollar per share"),
    ("a $5m-a-year plan", "$5m", "dollar per year"),
    ("a $75-per-barrel price", "$75", "dollar per barrel"),
    ("It cost $5 a pound.", "$5", "dollar per pound"),
    ("It cost $9 per capita.", "$9", "dollar per person"),
    ("between $62 and $68 per share", "between $62 and $68", "dollar per share"),
    ("from $75 per barrel to $45", "from $75 per barrel to $45", "dollar per barrel"),
    ("growing 5% a year", "5%", "percentage per year"),
    ("growing 5 per cent per annum", "5 per cent", "percentage per year"),
    ("40 to 50 hours a week", "40 to 50 hours", "hour per week"),
    ("40 hours every week", "40 hours", "hour per week"),
    ("£5 million each year", "£5 million", "pound sterling per year"),
    ("1,200 car journeys every month", "1,200", "journey per month"),
    ("12 days every second month", "12 days", "day"),
    ("12 boats each", "12", "boat"),
    ("40 miles per gallon", "40 miles per gallon", "mile per gallon"),
    ("10 l/km", "10 l/km", "litre per kilometre"),
    ("20 kJ/m^2", "20 kJ/m^2", "kilojoule per square metre"),
    ("500,000 barrels a day", "500,000 barrels", "barrel per day"),
    ("rose 5% a year ago", "5%", "percentage"),
    ("rose 5 cents a day after", "5 cents", "cent"),
    ("12 deaths per 100 births", "12", "death per 100 birth"),
    ("20 pounds (2 kg of nails)", "20 pounds", "pound sterling"),
    ("20 pounds (9 kg)", "20 pounds", "pound"),
    ("a calf that weighs between 60 and 70 pounds", "between 60 and 70 pounds", "pound"),
    ("120 patients a day", "120", "patient per day"),
    ("30 black cabs an hour", "30", "cab per hour"),
    ("30 cabs per hour", "30", "cab per hour"),
    ("9 million barrels of crude oil a day", "9 million barrels", "barrel per day"),
    ("600 tickets a week ago", "600", "ticket"),
    ("two sons a year apart", "two", "son"),
    ("23 members, a day", "23", "member"),
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


@pytest.mark.parametrize(("prose", "text", "unit"), RATES)
def test_what_an_amount_is_counted_by(read: Read, prose: str, text: str, unit: str) -> None:
    figure = read(prose)[0]
    assert (figure.text, figure.unit) == (text, unit)


@pytest.mark.parametrize(
    "prose",
    [
        "They turned 50 away.",
        "She turned 12 pages.",
        "people over 65 metres",
        "Men over 40 of them",
        "It was 70.",
        "He was 3 under par.",
        "He was one.",
    ],
)
def test_what_is_no_age(read: Read, prose: str) -> None:
    assert [figure.unit for figure in read(prose) if figure.unit == "year of age"] == []


@pytest.mark.parametrize(
    "prose",
    [
        "prices rose 5% a year",
        "a year ago",
        "a second later",
        "it went on for years",
        "an hour later",
        "a ton of work",
        "for a Year 7 place",
    ],
)
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


@pytest.mark.parametrize(
    ("prose", "kind", "unit", "of"),
    [
        # What an entry begins with has the unit that is told behind a dash or a colon.
        ("4.02 - Per cent of income that Skerry spent.", "percent", "percentage", "income"),
        ("4.02: percentage of the catch that Skerry landed.", "percent", "percentage", "catch"),
        ("More follows. 2 – Days the fair lasted.", "duration", "day", None),
        ("45.7 — pounds of ore that came up.", "quantity", "pound", None),
        ("27 - Ports that met the goal.", "number", None, None),
        ("It had 2 - Days of rain.", "number", None, None),
    ],
)
def test_a_unit_behind_a_dash(read: Read, prose: str, kind: str, unit: str | None, of: str | None) -> None:
    (figure,) = read(prose)
    assert (figure.kind, figure.unit, figure.of) == (kind, unit, of)
