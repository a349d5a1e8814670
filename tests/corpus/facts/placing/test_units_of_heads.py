"""The unit that the head of a column gives its bare numbers."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.placing.units_of_heads import one_of, without_unit
from tests.corpus.facts.harbour import flagged, harbour

ROADS = harbour(
    *(
        {"id": name, "statement": f"{name} County has {length} km of roads."}
        for name, length in (("Fern", "2,140"), ("Moss", "3,870"), ("Gorse", "1,265"))
    )
)


@pytest.mark.parametrize(
    ("head", "unit", "value"),
    [
        ("Roads (km)", "kilometre", 1),
        ("km of roads", "kilometre", 1),
        ("Tonnes landed in 2023", "tonne", 1),
        ("Area in hectares", "hectare", 1),
        ("Sales, £m", "pound sterling", 10**6),
        ("Sales (€ million)", "euro", 10**6),
    ],
)
def test_units(head: str, unit: str, value: float) -> None:
    found = one_of(head)
    assert found is not None
    assert (found.unit, found.value) == (unit, value)


@pytest.mark.parametrize("head", ["County", "Roads", "In 2024", "Stone", "Pounds", "Degrees", "Share (%)", "Days lost", ""])
def test_no_units(head: str) -> None:
    assert one_of(head) is None
    assert without_unit(head) == head


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("| Fern County | 2,140 |\n| Moss County | 3,870 |", []),
        ("| Fern County | 3,870 |\n| Moss County | 2,140 |", ["3,870", "2,140"]),
        ("| Fern County | 2,410 |", ["2,410"]),
        # Rounded, as tables are.
        ("| Fern County | 2,100 |\n| Moss County | 3,900 |\n| Gorse County | 1,300 |", []),
        ("| Gorse County | 1,400 |", ["1,400"]),
    ],
)
def test_rows(rows: str, words: list[str]) -> None:
    assert flagged(f"| County | Roads (km) |\n|---|---|\n{rows}", ROADS) == words


def test_another_column_is_of_something_else() -> None:
    assert flagged("| County | Canals (km) |\n|---|---|\n| Fern County | 3,870 |", ROADS) == []


def test_rows_of_facts_with_cues() -> None:
    cues = {"Lode": 410, "Vane": 265}
    facts = (
        {
            "id": name,
            "statement": f"{name} mine dug {tonnes} tonnes in 2023.",
            "when": "2023",
            "cues": [[name], ["dug", "tonnes"]],
        }
        for name, tonnes in cues.items()
    )
    head = "| Mine | Tonnes dug in 2023 |\n|---|---|\n"
    pack = harbour(*facts)
    assert flagged(f"{head}| Vane | 265 |\n| Lode | 410 |", pack) == []
    assert flagged(f"{head}| Vane | 410 |\n| Lode | 265 |", pack) == ["410", "265"]


CANALS = harbour(
    {"id": "canals", "statement": "Elm has 214 km of canals.", "cues": [["Elm"], ["canals", "canal"]]},
    {"id": "parks", "statement": "Elm spent £36m on parks in 2023.", "when": "2023", "cues": [["Elm"], ["parks", "park"]]},
    {"id": "freight", "statement": "Elm moved 72 million tonnes of freight.", "cues": [["Elm"], ["freight"]]},
)


@pytest.mark.parametrize(
    ("head", "told", "words"),
    [
        ("Canals (km)", "241", ["241"]),
        ("Canals in total (km)", "241", ["241"]),
        ("km of canals", "241", ["241"]),
        ("Spent on parks in 2023 (£m)", "63", ["63"]),
        ("Freight (million tonnes)", "27", ["27"]),
        # A word more makes it something else.
        ("Canals dredged (km)", "24", []),
        ("Place by canals (km)", "3", []),
        ("Canals under ice (km)", "24", []),
        ("Trip by canal (km)", "24", []),
        ("Canal route, km", "24", []),
        ("Other canals (km)", "24", []),
        ("Parks levy 2023 (£m)", "6", []),
        ("Parks: sales in 2023 (£m)", "6", []),
    ],
)
def test_a_column_in_a_unit_is_of_what_its_head_tells(head: str, told: str, words: list[str]) -> None:
    assert flagged(f"| Town | {head} |\n|---|---|\n| Elm | {told} |", CANALS) == words


@pytest.mark.parametrize(
    ("above", "head", "told", "words"),
    [
        ("Freight by town", "Freight (tonnes)", "72", ["72"]),
        ("In millions:", "Freight (tonnes)", "72", []),
        ("Figures in thousands", "Freight (tonnes)", "72,000", []),
        ("All in 000s", "Freight (tonnes)", "72,000", []),
        ("Freight by town", "Freight in thousands (tonnes)", "72,000", []),
        ("Thousands of tonnes, by town", "Freight (tonnes)", "72,000", []),
        ("Towns above 10,000 people", "Freight (tonnes)", "72", ["72"]),
    ],
)
def test_a_scale_that_is_told_besides(above: str, head: str, told: str, words: list[str]) -> None:
    assert flagged(f"{above}\n\n| Town | {head} |\n|---|---|\n| Elm | {told} |", CANALS) == words


def test_units_with_a_scale_and_ranges() -> None:
    assert without_unit("Sales (€ million)") == "Sales ( )"
    rows = "| Town | Parks in 2023 (£m) |\n|---|---|\n| Elm | {} |"
    assert flagged(rows.format("30-40"), CANALS) == []
    assert flagged(rows.format("50-60"), CANALS) == ["50-60"]


MEALS = harbour(
    {"id": "meals", "statement": "The Elm meals scheme feeds 1.46 million children."},
    {"id": "ovens", "statement": "The Elm meals scheme has 318 ovens."},
    {"id": "money", "statement": "The Elm meals scheme has a budget of €1.46 million."},
)


@pytest.mark.parametrize(
    ("cell", "note", "words"),
    [
        ("1,460", "*Figures in thousands.*", []),
        ("1.46", "All figures are in millions.", []),
        ("1,460", "All in 000s", []),
        ("1,460", "Children, thousands", []),
        # Of what a note is nobody knows.
        ("1,640", "*Figures in thousands.*", []),
        ("1.46 million", "*Figures in thousands.*", []),
        ("1.64 million", "*Figures in thousands.*", ["1.64 million"]),
        ("1,460", "The scheme feeds them by the thousands.", ["1,460"]),
        ("1,460", "", ["1,460"]),
    ],
)
def test_under_a_note_of_a_scale_no_bare_number_is_accused(cell: str, note: str, words: list[str]) -> None:
    table = f"| Scheme | Children fed |\n|---|---|\n| Elm meals scheme | {cell} |"
    assert flagged(f"{table}\n\n{note}", MEALS) == words
    assert flagged(f"{note}\n\n{table}", MEALS) == words


@pytest.mark.parametrize(
    "draft",
    [
        "{table}\n\nAmounts in thousands.",
        "## Money and meals, in thousands\n\n{table}",
        "A scheme for many towns, thousands\n\n{table}",
        "All amounts are in millions.\n\n{table}",
    ],
)
def test_a_note_is_not_of_every_column(draft: str) -> None:
    table = "| Scheme | Ovens | Cost, € |\n|---|---|---|\n| Elm meals scheme | 318 | 40 |"
    assert flagged(draft.format(table=table), MEALS) == []


@pytest.mark.parametrize(
    ("head", "cell", "words"),
    [
        ("Children fed (thousands)", "1,460", []),
        ("Children fed (thousands)", "1,640", ["1,640"]),
        ("Children fed, in thousands", "1,460", []),
        ("Children fed, in thousands", "1,640", ["1,640"]),
        ("Children fed (millions)", "1.46", []),
        ("Children fed (millions)", "1.64", ["1.64"]),
        # A cell that tells its own scale.
        ("Children fed (thousands)", "1.46 million", []),
        ("Children fed (thousands)", "1.64 million", ["1.64 million"]),
        ("Children fed (thousands)", "1,460,000 children", []),
        ("Budget (€ millions)", "€1.46 million", []),
        ("Budget (€m)", "1.46 million", []),
        ("Budget (€m)", "1.64", ["1.64"]),
        ("Budget (€ millions)", "1.64", ["1.64"]),
        # How much that is nobody knows.
        ("Children fed (000s)", "1,640", []),
        ("Thousands of children fed", "1,640", []),
    ],
)
def test_heads_tell_the_scale(head: str, cell: str, words: list[str]) -> None:
    assert flagged(f"| Scheme | {head} |\n|---|---|\n| Elm meals scheme | {cell} |", MEALS) == words


def test_a_note_is_of_bare_numbers() -> None:
    assert flagged("## Meals, in thousands\n\nThe Elm meals scheme has 290 ovens.", MEALS) == ["290"]
    share = harbour(
        {"id": "share", "statement": "Elm spent 3.6% of its budget on meals.", "cues": [["Elm"], ["meals"], ["spent"]]}
    )
    table = "| Town | Spent on meals, % of budget |\n|---|---|\n| Elm | 6.3 |\n\nFigures in thousands."
    assert flagged(table, share) == ["6.3"]


def test_two_heads_with_a_scale() -> None:
    table = "| | Elm meals scheme (thousands) |\n|---|---|\n| Children fed (millions) | 1,640 |"
    assert flagged(table, MEALS) == []
