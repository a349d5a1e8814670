"""A pinned pack is that pack to the letter, its fingerprints and texts too, or none."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import onrecord
from onrecord.cli.main import main
from onrecord.config import load as load_config
from onrecord.errors import ConfigError, PackError
from onrecord.packs.find import find
from onrecord.packs.load import load
from onrecord.packs.pins import MARK, parse, sha256_of

PACK = "pack: desk\nspeakers: [{id: lund, name: Ada Lund}]\nsources: [{id: m, title: M, standing: primary, text: m.txt}]\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    (folder / "more").mkdir(parents=True)
    (folder / "a.yaml").write_text(PACK, encoding="utf-8")
    (folder / "more" / "b.yaml").write_text(
        "pack: desk\nquotes: [{id: q, speaker: lund, text: So., source: m}]\n", encoding="utf-8"
    )
    (folder / "m.txt").write_text("So.\n", encoding="utf-8")
    (folder / "README.md").write_text("No part of it.\n", encoding="utf-8")
    return folder


def pinned(pack: Path) -> str:
    return f"{pack}{MARK}{sha256_of(load(pack).packs[0])}"


def test_the_hash_is_that_of_a_list_of_hashes(pack: Path) -> None:
    names = ("a.yaml", "m.txt", "more/b.yaml")
    lines = [f"{hashlib.sha256((pack / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    assert sha256_of(load(pack).packs[0]) == hashlib.sha256("".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("cached", [True, False])
def test_a_pack_that_is_as_it_was_is_read(pack: Path, cached: bool) -> None:
    asked_for = pinned(pack)
    for _ in range(2):
        assert set(onrecord.load_rules(asked_for, cached=cached).rules.quotes) == {"desk/q"}
    assert find(asked_for).folder == str(pack)


@pytest.mark.parametrize("name", ["a.yaml", "more/b.yaml", "m.txt"])
def test_a_change_of_any_of_its_files_is_refused(pack: Path, name: str) -> None:
    asked_for = pinned(pack)
    onrecord.load_rules(asked_for)
    with (pack / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    for _ in range(2):
        with pytest.raises(PackError, match="is not the one that is pinned") as error:
            onrecord.load_rules(asked_for)
        assert pinned(pack) in (error.value.faults[0].hint or "")


def test_a_file_more_is_refused_and_what_is_no_part_of_it_is_not(pack: Path) -> None:
    asked_for = pinned(pack)
    (pack / "README.md").write_text("Other words.\n", encoding="utf-8")
    onrecord.load_rules(asked_for)
    (pack / "c.yaml").write_text("pack: desk\nspeakers: [{id: moll, name: Peter Moll}]\n", encoding="utf-8")
    with pytest.raises(PackError, match="is not the one that is pinned"):
        onrecord.load_rules(asked_for)


def test_line_ends_of_a_checkout_do_not_count(pack: Path) -> None:
    asked_for = pinned(pack)
    for name in ("a.yaml", "more/b.yaml", "m.txt"):
        (pack / name).write_bytes((pack / name).read_bytes().replace(b"\n", b"\r\n"))
    assert onrecord.load_rules(asked_for)


@pytest.mark.parametrize("sha256", ["", "abc", "G" * 64, "A" * 64, "0" * 63])
def test_what_is_no_hash(sha256: str) -> None:
    with pytest.raises(PackError, match="pinned to no SHA-256"):
        parse(f"desk{MARK}{sha256}")


def test_in_a_configuration(pack: Path) -> None:
    config = pack.parent / "onrecord.yaml"
    config.write_text(f"rules: [./desk{pinned(pack).removeprefix(str(pack))}, nato-rutte]\n", encoding="utf-8")
    rules = load_config(str(config)).rules
    assert rules == (pinned(pack), "nato-rutte")
    assert "desk/q" in onrecord.load_rules(*rules).rules.quotes
    config.write_text(f"rules: [./desk{MARK}123]\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"rules\[0\]: '\./desk@sha256:123' does not fit"):
        load_config(str(config))


def test_a_mismatch_stops_the_command(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = pack.parent / "onrecord.yaml"
    config.write_text(f"rules: [./desk{MARK}{'0' * 64}]\n", encoding="utf-8")
    (pack.parent / "draft.md").write_text("So.\n", encoding="utf-8")
    assert main(["check", str(pack.parent / "draft.md")]) == 2
    assert "is not the one that is pinned" in capsys.readouterr().err


def test_a_bundled_pack_can_be_pinned_by_name() -> None:
    sha256 = sha256_of(load("nato-rutte").packs[0])
    assert onrecord.load_rules(f"nato-rutte{MARK}{sha256}").rules.quotes
    with pytest.raises(PackError, match="the pack 'nato-rutte' is not the one that is pinned"):
        onrecord.load_rules(f"nato-rutte{MARK}{'0' * 64}")
