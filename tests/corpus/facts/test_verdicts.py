"""What a figure says of a fact: bounds, ranges, the course of some years, another place or year, and what is told beside it."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "pledge",
        "statement": "The Coast League's ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "goal", "land", "aim", "reach"], ["catch", "ports", "port", "League"]],
    },
    {
        "id": "vote",
        "statement": "The board approved the new quay by 11 votes to 3.",
        "cues": [["board"], ["approved", "backed"]],
    },
    {
        "id": "some",
        "statement": "Some ports aim to land as much as 5% of the catch already.",
        "cues": [["some ports"], ["aim", "aims"], ["catch"]],
    },
    {
        "id": "grant",
        "statement": "The state grant for the north quay is up to £174 million.",
        "cues": [["state"], ["grant"], ["quay"]],
    },
    {
        "id": "budget",
        "statement": "The budget of the north quay was set at £412 million in 2025.",
        "figure": "£412 million",
        "when": "2025",
        "cues": [["quay"], ["budget"]],
    },
    {
        "id": "first-budget",
        "statement": "The first budget of the north quay in 2022 was £348 million.",
        "figure": "£348 million",
        "when": "2022",
    },
    {
        "id": "riders",
        "statement": "The ferry carries between 31,000 and 36,000 passengers a day.",
        "cues": [["ferry"], ["passengers"], ["a day", "daily"]],
    },
    {
        "id": "skerry",
        "statement": "Skerry spent 3.38% of its income on boats in 2024.",
        "when": "2024",
        "cues": [["Skerry"], ["income", "spent", "spender"], ["boats", "boat"]],
    },
    {
        "id": "fleet",
        "statement": "Bergen's fleet could be worth up to $35 billion.",
        "cues": [["fleet", "boats"], ["Bergen"], ["worth", "potential"]],
    },
    {
        "id": "fair",
        "statement": "The fair in Bergen was held on June 24-25.",
        "when": "2025",
        "cues": [["fair"], ["Bergen"], ["held", "opened", "took place"]],
    },
    {
        "id": "goal",
        "statement": "The League's 2% goal was agreed in 2014.",
        "cues": [["goal"], ["agreed"], ["2%", "League"]],
    },
    {
        "id": "pilots",
        "statement": "12 pilots sailed round the Horn.",
        "cues": [["pilots", "men"], ["sailed", "sail"], ["Horn"]],
    },
    {
        "id": "tower",
        "statement": "The Skerry Tower was 363 feet tall.",
        "cues": [["Skerry Tower"], ["tall", "high"]],
    },
    {
        "id": "ore",
        "statement": "The Tern brought 47.5 pounds of ore back.",
        "cues": [["Tern"], ["ore"], ["brought", "back"]],
    },
    {
        "id": "line",
        "statement": "The Line 4 extension is 7 miles long.",
        "cues": [["Line 4", "tram extension"], ["long", "measures", "measure"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # All figures wrong, in the statement's own words; another vote has others.
        ("The board approved the new quay by 14 votes to 0.", ["14", "0"]),
        ("The board backed the new quay by 11 votes to 2.", ["2"]),
        ("The board approved the budget by 9 votes to 5.", []),
        # A figure that only lies within its own bounds is not right for that.
        ("Some ports aim for as much as 5% of the catch. The League's promise is 5% by 2035.", []),
        ("Some ports aim for as much as 6% of the catch. The League's promise is 5% by 2035.", ["6%"]),
        ("The state grant for the north quay is up to £174 million. The budget was £412 million.", []),
        (
            "The state grant for the north quay is at least £174 million. The budget was £412 million.",
            ["at least £174 million"],
        ),
        # A range with one end right.
        ("The ferry carries between 31,000 and 36,000 passengers a day.", []),
        ("The ferry carries between 30,000 and 36,000 passengers a day.", []),
        ("The ferry carries between 30,000 and 40,000 passengers a day.", []),
        ("The ferry carries between 31,000 and 63,000 passengers a day.", ["between 31,000 and 63,000"]),
        # What has fallen was both, what changed over the years is no one figure.
        ("The only big spender on boats to go down is Skerry, from 3.71% to 3.38% of income in 2024.", []),
        ("The only big spender on boats to go down is Skerry, from 3.71% to 3.33% of income in 2024.", ["from 3.71% to 3.33%"]),
        ("Bergen's boats have potential. Sales of the fleet rose from $1 billion in 2022 to $9 billion in 2024.", []),
        ("Bergen's boats have potential. The fleet may be worth up to $53 billion.", ["$53 billion"]),
        # Where all of a fact is told beside a figure, it tells no more of that.
        ("Ravik is to reach 4.7% of the catch in 2025. The ports promised 5% of it by 2035.", []),
        ("The ports promised to land 6% of the catch by 2035.", ["6%"]),
        ("A port promised 2%. The League's promise is 5% of the catch, 3% of it herring.", []),
        ("Bergen's boats caught fish for $10 million. Its fleet has the potential to be worth up to $35 billion.", []),
        ("Bergen's fleet is worth up to $53 billion. That is what it could be worth, not $35 billion.", ["$53 billion"]),
        # Another place.
        ("The fair in Ravik was short. It took place on 11 and 12 July. The fair in Bergen was longer.", []),
        ("The fair in Bergen was short. It took place on 11 and 12 July.", ["11 and 12 July"]),
        # Another year, for which another budget was right.
        ("The first budget of the north quay in 2022 was £348 million.", []),
        ("The budget of the north quay in 2025 was set at £348 million.", ["£348 million"]),
        # A month contradicts a bare year where the event leads up to it.
        ("The 2% goal was agreed at a long fair in May 2014.", []),
        ("The 2% goal was agreed at a long fair in May 2015.", ["May 2015"]),
        ("In May 2025 they agreed on the budget. The League's goal was 2% before.", []),
        # "In all" counts, "all 18" are those there are.
        ("In all 18 pilots sailed round the Horn.", ["18"]),
        ("All 18 pilots sailed, most of them round the Horn.", []),
        # What is denied of the same thing in another clause.
        ("The Skerry Tower was 336 feet tall and never fell.", ["336 feet"]),
        ("The Skerry Tower was never 336 feet tall.", []),
        # Bare pounds are money, but for beside a weight of their size.
        ("How much ore the Tern brought back? It was told: 47.5 pounds.", []),
        ("The ore that the Tern brought back came to 45.7 pounds.", ["45.7 pounds"]),
        ("The ore that the Tern brought back sold for 900 pounds.", []),
        # The whole, where the record tells of a part.
        ("The whole of Line 4, with the old part, measures 12 miles.", []),
        ("The tram extension measures 12 miles.", ["12 miles"]),
    ],
)
def test_what_a_figure_says(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


ROADS = harbour(
    *(
        {"id": name, "statement": f"{name} spent {share}% of its budget on roads in 2023.", "cues": [[name], ["roads"]]}
        for name, share in (("Corlan", "3.6"), ("Tarvia", "4.9"), ("Norland", "2.8"))
    )
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Share of the budget spent on roads in 2023:\n\n- Corlan: 4.9%\n- Tarvia: 3.6%\n- Norland: 2.8%", ["4.9%", "3.6%"]),
        ("Spent on roads in 2023, of the budget:\n\n- Corlan: 3.6%\n- Tarvia: 4.9%", []),
        ("Share of the budget spent on roads in 2022:\n\n- Corlan: 4.9%\n- Tarvia: 3.6%", []),
        ("Share of the budget spent on roads in 2022 and 2023:\n\n- Corlan: 4.9%\n- Tarvia: 3.6%", []),
        ("Share of the budget spent on schools in 2023:\n\n- Corlan: 4.9%\n- Tarvia: 3.6%", []),
        ("| Country | Spent on roads, % of budget, 2023 |\n|---|---|\n| Tarvia | 2.8 |\n| Norland | 4.9 |", ["2.8", "4.9"]),
        ("Of the budget spent on roads in 2023 by Corlan:\n\n- Corlan: 4.9%", ["4.9%"]),
        # What has other words, or too few, tells of something else.
        ("| Country | Roads, % of budget, 2023 |\n|---|---|\n| Tarvia | 2.8 |\n| Norland | 4.9 |", []),
        ("Unpaved roads in 2023, share of all:\n\n- Corlan: 21%\n- Tarvia: 37%", []),
        ("Share of taxes spent on roads in 2023:\n\n- Corlan: 2.1%\n- Tarvia: 3.7%", []),
        ("Share of the budget not spent on roads in 2023:\n\n- Corlan: 92%\n- Tarvia: 87%", []),
        ("Share of the budget spent on roads and rails in 2023:\n\n- Corlan: 6.1%", []),
        ("Share of the budget spent on roads in 2023:\n\n- Corlan (revised): 3.9%", []),
        ("| Country | Spent on roads, % of budget, 2023 (draft) |\n|---|---|\n| Tarvia | 2.8 |", []),
    ],
)
def test_a_list_is_of_the_year_that_leads_into_it(draft: str, words: list[str]) -> None:
    assert flagged(draft, ROADS) == words


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Shops opened in 2023", ["41"]),
        ("Shops launched in 2023", ["41"]),
        ("Shops opened, 2022", []),
        ("Shops in 2023", []),
        ("Shops closed, 2023", []),
        ("Shops opened again, 2023", []),
        ("Shops, start of 2023", []),
    ],
)
def test_a_head_of_a_year_tells_all_that_the_fact_does(head: str, words: list[str]) -> None:
    shops = harbour(
        {
            "id": "shops",
            "statement": "Moll Foods opened 16 shops in 2023.",
            "cues": [["Moll Foods"], ["opened", "launched"], ["shops"]],
        }
    )
    assert flagged(f"| Chain | {head} |\n|---|---|\n| Moll Foods | 41 |", shops) == words
