"""The cache folder is ours alone, and nothing in it is used that is not whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cache import Cache, Kind, of_the_user

KIND = Kind(".record", 8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "onrecord"


def kept(folder: Path, key: str = "k") -> bytes | None:
    data = Cache(str(folder), KIND).open(key)
    return None if data is None else bytes(data)


def test_what_is_kept_is_found_again(folder: Path) -> None:
    Cache(str(folder), KIND).keep("k", [b"one", b"", b"two"])
    assert kept(folder) == b"onetwo"
    assert kept(folder, "other") is None
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in folder.iterdir()] == [0o600]


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-3])


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _spoiled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes(data)


def _longer(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def _linked(path: Path) -> None:
    path.rename(path.with_suffix(".elsewhere"))
    path.symlink_to(path.with_suffix(".elsewhere"))


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [_truncated, _emptied, _spoiled, _longer, _linked, _a_folder])
def test_what_is_not_whole_or_not_a_file_is_not_there(folder: Path, harm: object) -> None:
    Cache(str(folder), KIND).keep("k", [b"twelve bytes"])
    assert callable(harm)
    harm(folder / "k.record")
    assert kept(folder) is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing there")
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777])
def test_a_folder_that_others_can_enter_is_not_used(folder: Path, mode: int) -> None:
    Cache(str(folder), KIND).keep("k", [b"data"])
    folder.chmod(mode)
    Cache(str(folder), KIND).keep("new", [b"data"])
    assert kept(folder) is None
    assert not (folder / "new.record").exists()


def test_a_link_to_a_folder_is_not_used(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    folder.symlink_to(tmp_path / "real")
    Cache(str(folder), KIND).keep("k", [b"data"])
    assert list((tmp_path / "real").iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Cache(str(tmp_path / "file" / "onrecord"), KIND).keep("k", [b"data"])
    assert kept(tmp_path / "file" / "onrecord") is None


def test_a_crash_in_the_middle_of_a_write_leaves_what_was_there(folder: Path) -> None:
    Cache(str(folder), KIND).keep("k", [b"the old one"])
    crash = (
        "import os, sys; from onrecord.cache import Cache, Kind\n"
        "os.replace = lambda *names: os._exit(9)\n"
        "Cache(sys.argv[1], Kind('.record', 8)).keep('k', [b'the new one'])"
    )
    assert subprocess.run([sys.executable, "-c", crash, str(folder)], check=False).returncode == 9
    assert [path.suffix for path in sorted(folder.iterdir())] == [".record", ".tmp"]
    assert kept(folder) == b"the old one"


def test_what_crashes_left_behind_is_swept(folder: Path) -> None:
    cache = Cache(str(folder), KIND)
    cache.keep("k", [b"data"])
    for name, age in (("old.tmp", 7200.0), ("new.tmp", 10.0)):
        (folder / name).write_bytes(b"half")
        time = (folder / "k.record").stat().st_mtime - age
        os.utime(folder / name, (time, time))
    cache.keep("other", [b"data"])
    assert sorted(path.name for path in folder.iterdir()) == ["k.record", "new.tmp", "other.record"]


def test_the_files_that_were_used_last_stay(folder: Path) -> None:
    cache = Cache(str(folder), KIND)
    for number in range(KIND.most):
        cache.keep(f"k{number}", [b"data"])
        os.utime(folder / f"k{number}.record", (number, number))
    assert kept(folder, "k0") == b"data"
    cache.keep("last", [b"data"])
    assert kept(folder, "k1") is None
    assert kept(folder, "k0") == kept(folder, "last") == b"data"


@pytest.mark.skipif(sys.platform == "win32", reason="it has another place")
@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({"ONRECORD_CACHE_DIR": "{tmp}/named"}, "named/onrecord"),
        ({"XDG_CACHE_HOME": "{tmp}/xdg"}, "xdg/onrecord"),
        ({"HOME": "{tmp}/home"}, "home/.cache/onrecord"),
    ],
)
def test_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], place: str) -> None:
    for name in ("ONRECORD_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(tmp=tmp_path))
    cache = of_the_user()
    assert cache is not None
    cache.keep("k", [b"data"])
    assert (tmp_path / place / "k.record").is_file()
