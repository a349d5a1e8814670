from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from onrecord.files import MAX_BYTES, DraftError, put, read, write

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="owners, links and pipes of this kind are POSIX's")


@pytest.mark.parametrize(
    "data",
    [b"", b"one\r\ntwo\r", b"\xef\xbb\xbfa mark", "naïve 🚢\u2028".encode(), b"\x0c\x1b[0m"],
    ids=["empty", "crlf", "byte order mark", "unicode", "control characters"],
)
def test_a_text_is_its_bytes_again(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(data)
    assert read(str(path)).encode() == data


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"GIF89a\0\0", "a binary file, not a text"),
        ("“naïve”".encode("cp1252"), "not UTF-8: byte 0x93 on line 1 (save it as UTF-8)"),
        (b"one\ntwo\ncaf\xe9", "not UTF-8: byte 0xe9 on line 3 (save it as UTF-8)"),
        ("We will".encode("utf-16"), "the text is in UTF-16 (save it as UTF-8)"),
        (b"a" * (MAX_BYTES + 1), "longer than 2,000,000 characters, and so not checked"),
    ],
    ids=["binary", "windows-1252", "latin-1", "utf-16", "large"],
)
def test_says_what_stands_in_the_way(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(data)
    with pytest.raises(DraftError) as refused:
        read(str(path))
    assert str(refused.value) == f"{path}: {message}"


@pytest.mark.parametrize("name", ["absent.md", "a\0b.md", "."])
def test_names_that_are_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(DraftError):
        read(str(tmp_path / name))


@posix
def test_a_pipe_that_nobody_writes_to_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(DraftError, match="not a file"):
        read(str(tmp_path / "pipe.md"))


def test_writes_bytes_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(b"\xef\xbb\xbfone\r\n")
    write(str(path), "\ufeffone\r\n", "\ufefftwo\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbftwo\r\n"
    assert os.listdir(tmp_path) == ["draft.md"]


@posix
def test_keeps_mode_and_link(tmp_path: Path) -> None:
    path, link = tmp_path / "draft.md", tmp_path / "link.md"
    path.write_text("one")
    path.chmod(0o640)
    link.symlink_to("draft.md")
    write(str(link), "one", "two")
    assert link.is_symlink()
    assert path.read_text() == "two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_hard_links_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text("one")
    os.link(path, tmp_path / "other.md")
    with pytest.raises(DraftError, match="hard link"):
        write(str(path), "one", "two")
    assert path.read_text() == "one"


def test_a_file_that_has_changed_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text("somebody else's")
    with pytest.raises(DraftError, match="has changed meanwhile"):
        write(str(path), "one", "two")
    assert path.read_text() == "somebody else's"
    assert os.listdir(tmp_path) == ["draft.md"]


@posix
def test_sweeps_what_a_killed_run_left_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text("one")
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (tmp_path / f".draft.md.onrecord-{gone.pid}.tmp").write_text("half a")
    (tmp_path / f".draft.md.onrecord-{os.getppid()}.tmp").write_text("another run is at it")
    (tmp_path / ".draft.md.onrecord-notes.tmp").write_text("not ours")
    write(str(path), "one", "two")
    assert sorted(os.listdir(tmp_path)) == [
        f".draft.md.onrecord-{os.getppid()}.tmp",
        ".draft.md.onrecord-notes.tmp",
        "draft.md",
    ]


@posix
def test_what_is_no_file_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        put(str(pipe), "a report\n")
        assert os.read(reading, 100) == b"a report\n"
    finally:
        os.close(reading)
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(DraftError, match="cannot be written: "):
        put(str(tmp_path), "a report\n")
