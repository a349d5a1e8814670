"""Which packs `onrecord rules` speaks of: those named, by path or name, or else those of the nearest `onrecord.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Desk


def test_where_no_pack_is_named_the_configured_ones_are_meant(desk: Desk) -> None:
    assert desk.run("rules", "check").out == "1 speaker, 1 source, 1 quote, 0 facts: nothing is wrong\n"
    assert desk.run("rules", "test").out.endswith("1 of 1 entries fired\n")
    verified = desk.run("rules", "verify")
    assert (verified.code, verified.out.splitlines()[-1]) == (1, "1 quote: 1 fault")
    assert verified.out.startswith("pack.yaml:")


def test_without_a_configuration_they_are_the_bundled_ones(desk: Desk) -> None:
    (desk.folder / "onrecord.yaml").unlink()
    named = desk.run("rules", "check", "moon-landing", "nato-rutte")
    assert named.code == 0
    assert desk.run("rules", "check") == named


def test_a_configured_pack_goes_by_its_name(desk: Desk) -> None:
    """That which it gives itself, wherever it lies."""
    (desk.folder / "packs").mkdir()
    (desk.folder / "pack.yaml").rename(desk.folder / "packs" / "ours.yaml")
    desk.write("onrecord.yaml", "rules: [packs/ours.yaml]\n")
    assert desk.run("rules", "list", "harbour").out.endswith("1 speaker, 1 source, 1 quote, 0 facts\n")
    assert ["harbour", "configured", "packs/ours.yaml"] in [line.split() for line in desk.run("rules", "list").out.splitlines()]
    missing = desk.run("rules", "list", "harbor")
    assert (missing.code, "there is no pack 'harbor'" in missing.err) == (2, True)


def test_where_there_are_none_that_is_said(desk: Desk) -> None:
    desk.write("onrecord.yaml", "rules: []\n")
    ran = desk.run("rules", "verify")
    assert (ran.code, ran.err) == (2, "error: there are no packs here (name one, or put it under rules: in onrecord.yaml)\n")
