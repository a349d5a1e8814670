"""A desk to run the command line at: an empty folder with one pack, and no configuration but what a test writes."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from onrecord.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

PACK = """\
onrecord: 1
pack: harbour
speakers:
  - id: lund
    name: Ada Lund
    roles: [harbour master]
    aliases: [Lund]
    pronouns: [she]
sources:
  - id: minutes
    title: Minutes of the harbour board
    publisher: Harbour Office
    published: 2024-03-09
    standing: primary
quotes:
  - id: quay
    speaker: lund
    text: We will not close the quay before the winter.
    source: minutes
"""


class Ran(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


class Desk:
    """Runs commands in a folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run(self, *args: str, stdin: str | bytes = "") -> Ran:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        code = main(args)
        captured = self._capsys.readouterr()
        return Ran(code, captured.out, captured.err)


@pytest.fixture
def desk(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONRECORD_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    desk = Desk(tmp_path, capsys, monkeypatch)
    desk.write("pack.yaml", PACK)
    desk.write("onrecord.yaml", "rules: [./pack.yaml]\n")
    return desk
