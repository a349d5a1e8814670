from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.levels import LEVELS

if TYPE_CHECKING:
    from tests.cli.conftest import Desk


@pytest.mark.parametrize("check", LEVELS)
def test_every_check_has_a_page_that_says_what_is_left_alone(desk: Desk, check: str) -> None:
    ran = desk.run("explain", check)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{check}: ")
    assert "\nClean:" in ran.out
    assert f"\nLevel: {LEVELS[check]}" in ran.out
    assert ("--select for information" in ran.out) == (LEVELS[check] == "off")


def test_without_a_check_all_are_listed_with_their_levels(desk: Desk) -> None:
    listed = [line.split()[:2] for line in desk.run("explain").out.splitlines()]
    assert listed == [*([check, level] for check, level in LEVELS.items()), ["stet", "let"]]


def test_how_a_passage_is_let_stand_has_a_page_too(desk: Desk) -> None:
    ran = desk.run("explain", "stet")
    assert (ran.code, ran.err) == (0, "")
    assert "<!-- stet misquote: quoted as an example of the error -->" in ran.out
    assert "unused-stet" in ran.out
