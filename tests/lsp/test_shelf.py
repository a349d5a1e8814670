"""The shelf: read once, read again when files change, and the last good value where that fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from onrecord.errors import Fault, PackError
from onrecord.lsp.shelf import Shelf


class Reader:
    """Reads a file into its text; the text "bad" is an error."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def load(self, path: str) -> str:
        text = Path(path).read_text("utf-8") if Path(path).exists() else "none"
        self.read.append(text)
        if text == "bad":
            raise PackError(Fault("bad", path))
        return text


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_text("good", "utf-8")
    return path


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def shelf(reader: Reader) -> Shelf[str, str]:
    return Shelf(reader.load, lambda path, _: [path])


def test_a_value_is_read_once(shelf: Shelf[str, str], reader: Reader, file: Path) -> None:
    assert [shelf.get(str(file)), shelf.refresh(frozenset()), shelf.get(str(file))] == ["good", False, "good"]
    assert reader.read == ["good"]


def test_a_change_is_read(shelf: Shelf[str, str], file: Path) -> None:
    shelf.get(str(file))
    file.write_text("better", "utf-8")
    assert shelf.refresh(frozenset())
    assert shelf.get(str(file)) == "better"


def test_what_is_named_is_read_though_nothing_shows(shelf: Shelf[str, str], file: Path) -> None:
    shelf.get(str(file))
    state = file.stat()
    file.write_text("fine", "utf-8")
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert not shelf.refresh(frozenset())
    assert shelf.refresh(frozenset([str(file)]))
    assert shelf.get(str(file)) == "fine"


def test_the_last_good_value_stays(shelf: Shelf[str, str], file: Path) -> None:
    shelf.get(str(file))
    file.write_text("bad", "utf-8")
    assert shelf.refresh(frozenset())
    assert (shelf.get(str(file)), [fault.message for fault in shelf.faults(str(file))]) == ("good", ["bad"])
    file.write_text("good again", "utf-8")
    assert shelf.refresh(frozenset())
    assert (shelf.get(str(file)), shelf.faults(str(file))) == ("good again", ())


def test_what_was_never_good_is_nothing(shelf: Shelf[str, str], file: Path) -> None:
    file.write_text("bad", "utf-8")
    assert shelf.get(str(file)) is None


def test_a_file_that_appears_is_a_change(shelf: Shelf[str, str], tmp_path: Path) -> None:
    path = tmp_path / "new"
    assert shelf.get(str(path)) == "none"
    path.write_text("here", "utf-8")
    assert shelf.refresh(frozenset())
    assert shelf.get(str(path)) == "here"


def test_a_file_that_appears_in_a_folder_is_a_change(reader: Reader, tmp_path: Path) -> None:
    shelf = Shelf(reader.load, lambda _, __: [str(tmp_path)])
    shelf.get(str(tmp_path / "missing"))
    (tmp_path / "new").touch()
    assert shelf.refresh(frozenset())


def test_a_file_that_changes_while_it_is_read_is_read_again(reader: Reader, file: Path) -> None:
    def load(path: str) -> str:
        value = reader.load(path)
        if value == "half":
            file.write_text("half and whole", "utf-8")
        return value

    shelf = Shelf(load, lambda path, _: [path])
    shelf.get(str(file))
    file.write_text("half", "utf-8")
    assert shelf.refresh(frozenset())
    assert shelf.refresh(frozenset())
    assert shelf.get(str(file)) == "half and whole"
