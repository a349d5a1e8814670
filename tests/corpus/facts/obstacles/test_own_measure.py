"""What a sentence itself says that it measures, beside sentences that measure what a fact does."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "target", "land", "signed"], ["catch", "ports", "League"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Another measure, whose aim the sentence goes on with.
        ("The ports met. The deficit is 5.4% of the catch and the target for 2026 is 5%.", []),
        ("The deficit is 5.4% of the catch; the ports signed up to a target of 6% by 2035.", ["6%"]),
        # A share of another's.
        ("Skerry spent 4.12% of its income on boats in 2024, about half of Lund's.", []),
        ("Income for boats, 2024. Skerry’s is about half of Lund’s.", []),
        # The subject, or a rate of something.
        ("In 2024 Skerry's deficit hit 6.6% and it spent 4.21% of its income on boats.", ["4.21%"]),
        (
            "Skerry and Bergen spent 4.12% and 3.43% of income on boats in 2024. Now 51% of oars are new, against 30% in Lund.",
            [],
        ),
        ("In 2024 Skerry spent 4.12% of income on boats, against 3.34% in Bergen.", ["3.34%"]),
        (
            "Ports must do more. Hald is at nearly 4 per cent of income for boats, Bergen at 3.43 and Lund at 3.18 per cent.",
            ["3.18 per cent"],
        ),
        ("Inflation was 3.6% in Skerry and 3.7% in Bergen. Their share of income for boats in 2024 was 4.12% and 3.43%.", []),
        ("In 2024 unemployment stood at 5.1% in Skerry, 6% in Bergen. They spent 4.12% and 3.43% of income on boats.", []),
        (
            "Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. Inflation was 3.6% in Skerry and 3.7% in Bergen.",
            [],
        ),
        ("Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. Growth: Skerry 2.9%, Bergen 1.1%.", []),
        ("Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. Debt in Lund came to 60% of income.", []),
        ("Skerry grew by 2.9% in 2024, Bergen by 1.1%. On boats they spent 4.12% and 3.43% of income.", []),
        ("Skerry's economy grew 2.9% in 2024. On boats it spent 4.12% of income, and Bergen 3.43%.", []),
        ("Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. Lund has a jobless rate of 5.5%.", []),
        (
            "Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024.\n\nYields on Bergen paper fell 3 points to 3.41%.",
            [],
        ),
        ("Skerry spent 4.12% of income on boats in 2024. An oar costs Bergen about a third of what it costs Lund.", []),
        ("The share in 2024 was 4.21% in Skerry and 3.43% in Bergen, of income spent on boats.", ["4.21%"]),
        ("Spending on boats in 2024 was 4.21% of income in Skerry and 3.43% in Bergen.", ["4.21%"]),
        ("Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. Lund came to 3.83%.", ["3.83%"]),
        ("Skerry spent 4.12% and Bergen 3.43% of income on boats in 2024. In Lund it was 3.83%.", ["3.83%"]),
        # Changes, polls, and what is only favoured.
        ("Hald's income grew 3.2% in 2024 and Skerry's 2.9%; on boats they spent 2.09% and 4.12% of it.", []),
        ("In 2024 Skerry spent 51% of its boat money on oars, Lund 30%. They spent 4.12% and 3.38% of income.", []),
        ("In 2024 Skerry spent 4.12% of its income on boats, Bergen 3.34%.", ["3.34%"]),
        ("Exports to Skerry rose 4.5% in 2024 and to Bergen 3.1%. Both spend more than 3% of income on boats.", []),
        ("Rents in Skerry fell 2.5% in 2024, in Bergen 3.1% and in Lund 4%. All of them spend their income on boats.", []),
        ("In 2024 wages grew 2.5% in Skerry and 3.1% in Bergen, more than they spent of their income on boats.", []),
        ("In 2024 the Skerry deficit was 6.4% of income, about twice what was spent on boats.", []),
        ("Skerry's debt stood at 60% of income in 2024, for it had spent much on boats.", []),
        ("The Skerry bill was 4.21% of income in 2024, spent on boats.", ["4.21%"]),
        ("A poll in Skerry found 58% for spending more income on boats.", []),
        ("In a survey in 2024 64% in Bergen and 58% in Skerry said that too much income was spent on boats.", []),
        ("Skerry voters: 58% for, 23% against spending 5% of income on boats.", []),
        ("Skerry's mayor opposed spending 5% of income on boats.", []),
        ("Skerry was blamed for spending 4.5% of its income on boats in 2024.", ["4.5%"]),
        # What a verb makes a measure of its own, of a row in which only the first has its percent sign.
        ("# Income and boats\n\nTen-year bonds yield 2% in Hald, 4.12 in Oslo, 3.43 in Rome and 3.38 in Bern.", []),
        ("# Income and boats\n\nRates on loans stand at 4.12 per cent in Oslo, 3.38 in Rome and 3.43 in Bern.", []),
        ("# Income and boats\n\nCoupons: 3.38% in Lima, 4.12 in Oslo, 3.43 in Rome.", []),
        ("# Income and boats\n\nIn 2024 it was 2% in Hald, 4.12 in Oslo and 3.43 in Rome.", ["4.12", "3.43"]),
        ("The share that Skerry spent on boats rose in 2024 to 4.21% of income.", ["4.21%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_a_name_behind_another_measure_begins_anew() -> None:
    aim = harbour(
        {
            "id": "aim",
            "statement": "The League promised to land 5% of the catch by 2035.",
            "cues": [["promised", "target", "land"], ["catch", "League"]],
        }
    )
    assert flagged("The League met. The deficit is 5.4% of the catch and its target for 2035 is 6%.", aim) == []
    assert flagged("The deficit is 5.4% and the League promised to land 6% of the catch by 2035.", aim) == ["6%"]
