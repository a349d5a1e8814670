"""Each pack in `broken/` says in comments at its top what is wrong with it, and exactly that is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.packs.load import load

FOLDER = Path(__file__).parent / "broken"
PACKS = sorted(path.name for path in FOLDER.glob("*.yaml"))


def expected(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [f"{path.name}:{line[2:]}" for line in lines if line.startswith("# ")]


@pytest.mark.parametrize("name", PACKS)
def test_says_all_that_is_wrong_and_where(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(PackError) as error:
        load(name)
    assert [str(fault) for fault in error.value.faults] == expected(FOLDER / name)


def test_there_are_as_many_as_promised() -> None:
    assert len(PACKS) >= 30
