"""Numbers that are no figures, and bad input."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read


@pytest.mark.parametrize(
    "prose",
    [
        "on page 12 of chapter 3",
        "on pages 12 and 14",
        "Route 66 crosses it",
        "the 13F filing",
        "Paragraph 12(3)",
        "a 50-50 split",
        "under Article 5 and Resolution 1325",
        "version 2.0, Rule 4.2 and Terminal 5",
        "the Group of 20 met",
        "in the summer of '69 and since ’08",
        "dial 0800 1111",
        "at half past nine",
        "For one thing, it rained.",
        "the only one left",
        "in phase two",
        "on day seven of it",
        "No. 10 said",
        "the iPhone 11 and the Boeing 737",
        "the iPhone 11 Pro and 11 Pro Max: hands off",
        "the Euro 2020 qualifier",
        "the bottom three during it",
        "it says 1) go and 2) stay",
        "at five pm",
        "between 3 and 8am, 9-5pm, and from 5 to 6 p.m.",
        "S&P 500 companies",
        "787 Dreamliner",
        "at 24 Sussex Drive and drives on",
        "COVID-19, F-16s, G7 and 5G",
        "the RAV4, the A1 and HIV 2",
        "#5 and ID_3",
        "the Three Mile Island fire",
        "the Big Four",
        "at 17:30, 5 pm, 5.30pm and 6 o'clock",
        "at 1430 GMT",
        "won 3–2",
        "a 9-2 lead",
        "voted 6-9 against",
        "won 6-4, 3-6, 7-5",
        "a 2 to 1 margin",
        "9/11, 24/7 and 50/50",
        "+44 20 7946 0958",
        "(206) 555-1212",
        "020 7946 0958",
        "123-12-1234",
        "see https://example.org/2024/5-percent/12",
        "see www.example.org/33",
        "version 1.2.3 and 10.0.0.1",
        "agent 007",
        "id 783492272595750912",
        "as shown [3]",
        "in the 60s and the 80's",
        "No one came.",
        "the one thing",
        "one of the best",
        "one said so",
        "a one-sided match",
        "net zero",
        "a million-dollar prize",
    ],
)
def test_no_figure(read: Read, prose: str) -> None:
    assert read(prose) == ()


@pytest.mark.parametrize(
    ("prose", "values"),
    [
        ("9" * 400, []),
        ("$" + "9" * 400 + " billion", []),
        ("1.2.3", []),
        ("1,23,456", [123_456]),
        ("3,4,5", []),
        ("NaN, inf and -inf", []),
        ("1e999 and 1e99", []),
        ("9 quintillion quintillion quintillion", []),
        ("1/0", []),
        ("plus or minus 3 points", [3]),
        (".300 hitters", [0.3]),
        ("0^-1 and 9^999 and 9^9999", []),
        ("5/4/3", []),
        ("1" + "-1" * 500, []),
        ("half of half of half", [0.5, 0.5]),
        ("of of 5 of of", [5]),
        ("$", []),
        ("minus", []),
        ("between 5 and", [5]),
        ("from June", []),
        ("June 24 to", ["XXXX-06-24"]),
        ("a", []),
        ("", []),
        ("٣ 𝟙 ²", []),
    ],
)
def test_bad_input_is_no_nonsense(read: Read, prose: str, values: list[float | str]) -> None:
    assert [figure.value for figure in read(prose)] == values
