"""Which way something has changed, by the words beside a figure."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.changes.directions import are_ways, change
from onrecord.language.figures import figures_of


@pytest.mark.parametrize(
    ("prose", "way", "words"),
    [
        ("Rents rose by 8.4% in 2024.", 1, "rose by 8.4%"),
        ("Rents were up 8.4%.", 1, "up 8.4%"),
        ("Rents went up sharply by about 8.4%.", 1, "went up sharply by about 8.4%"),
        ("Exports put on 8.4%.", 1, "put on 8.4%"),
        ("The port saw a rise in rents of 8.4%.", 1, "rise in rents of 8.4%"),
        ("They paid an 8.4% annual rise.", 1, "8.4% annual rise"),
        ("The bank raised its main rate by 8.4%.", 1, "raised its main rate by 8.4%"),
        ("Rents slipped a further 8.4%.", -1, "slipped a further 8.4%"),
        ("Rents were 8.4% lower than in 2023.", -1, "8.4% lower"),
        ("The fleet lost 40 boats.", -1, "lost 40"),
        ("There was a fall of £8.4m.", -1, "fall of £8.4m"),
        ("The rate was cut to 4.25%.", -1, "cut to 4.25%"),
    ],
)
def test_a_change(prose: str, way: int, words: str) -> None:
    told = change(prose, 0, figures_of(prose)[0])
    assert told is not None
    assert (told.way, prose[slice(*told.words)], told.denied) == (way, words, False)


@pytest.mark.parametrize(
    "prose",
    [
        "Rents are 8.4% of income.",
        "Up to 310 boats will go.",
        "Rents took 8.4%, up from 5% in 2023.",
        "Skerry has 40 fewer boats than Bergen.",
        "Rents fell short of 8.4%.",
    ],
)
def test_no_change(prose: str) -> None:
    assert change(prose, 0, figures_of(prose)[0]) is None


@pytest.mark.parametrize("prose", ["Rents did not rise by 8.4%.", "Rents never fell by 8.4%.", "Rents haven’t gone up 8.4%."])
def test_a_change_that_is_denied(prose: str) -> None:
    told = change(prose, 0, figures_of(prose)[0])
    assert told is not None
    assert told.denied


def test_a_change_to_a_figure_is_none_by_it() -> None:
    ends = [change(prose, 0, figures_of(prose)[0]) for prose in ("It rose to 5%.", "It rose by 5%.")]
    assert [end.to for end in ends if end is not None] == [True, False]


def test_cues_that_only_tell_which_way() -> None:
    assert are_ways(("fell", "down", "went down", "drop"))
    assert not are_ways(("lifeboats", "rents", "fell"))
