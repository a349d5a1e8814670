"""Rules from the cache are the rules themselves; and whatever they were made of, a change of it is seen at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import onrecord
from onrecord import states
from onrecord.corpus.image import Stored
from onrecord.corpus.record import Record
from onrecord.errors import PackError
from onrecord.model import Finding

PACK = """\
pack: harbour
speakers: [{id: lund, name: Ada Lund, pronouns: [she]}]
sources: [{id: minutes, title: Minutes, standing: primary, published: 2024-03-09}]
quotes:
  - {id: quay, speaker: lund, text: We will not close the quay before the winter., source: minutes,
     misquotes: [{text: Lund to close the quay.}], verified: {by: A. Editor, on: 2024-03-10}}
  - {id: crane, speaker: lund, text: The crane has stood idle for a year and a half., source: minutes, status: proposed}
facts:
  - {id: berths, statement: The harbour has 212 berths., source: minutes, cues: [[harbour], [berths]], expires: 2099-01-01}
"""
DRAFT = """\
“We will close the quay before the winter,” Ada Lund said. The harbour has 221 berths. We know that she will
not close the quay before the winter. “Lund to close the quay,” says Ada Lund.
"""


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ONRECORD_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "harbour.yaml"
    path.write_text(PACK, encoding="utf-8")
    return path


def kept(record: Record) -> bool:
    return isinstance(record.rules.quotes, Stored)


def findings(record: Record) -> list[Finding]:
    return onrecord.check(onrecord.parse(DRAFT), record)


def test_the_second_time_they_come_from_the_cache_and_are_the_same(pack: Path) -> None:
    first, second = onrecord.load_rules(pack), onrecord.load_rules(pack)
    assert (kept(first), kept(second)) == (False, True)
    assert dict(second.rules.quotes) == dict(first.rules.quotes)
    assert second.rules._replace(quotes={}, facts={}) == first.rules._replace(quotes={}, facts={})
    assert dict(second.rules.facts) == dict(first.rules.facts)
    assert findings(second) == findings(first) != []


def test_unless_they_are_asked_for_anew(pack: Path) -> None:
    onrecord.load_rules(pack)
    assert not kept(onrecord.load_rules(pack, cached=False))


def test_rules_from_python_are_not_kept(pack: Path, tmp_path: Path) -> None:
    onrecord.load_rules({"pack": "desk", "speakers": [{"id": "a", "name": "Ada"}]})
    assert pack.exists()
    assert not (tmp_path / "cache").exists()


def test_a_change_of_a_file_is_seen_even_where_its_size_and_time_stay(pack: Path) -> None:
    onrecord.load_rules(pack)
    state = pack.stat()
    pack.write_text(PACK.replace("212", "213"), encoding="utf-8")
    os.utime(pack, ns=(state.st_atime_ns, state.st_mtime_ns))
    record = onrecord.load_rules(pack)
    assert not kept(record)
    assert record.rules.facts["harbour/berths"].statement == "The harbour has 213 berths."


def test_another_version_reads_anew(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    onrecord.load_rules(pack)
    monkeypatch.setattr(states, "__version__", "99.0")
    assert not kept(onrecord.load_rules(pack))


@pytest.mark.parametrize("module", ["packs/schema.py", "model/rules.py", "corpus/codec.py", "states.py"])
def test_other_code_reads_anew(pack: Path, module: str) -> None:
    onrecord.load_rules(pack)
    path = Path(states.__file__).parent / module
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    try:
        assert not kept(onrecord.load_rules(pack))
    finally:
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_a_new_file_of_a_folder_is_seen(pack: Path) -> None:
    folder = pack.parent / "pack"
    folder.mkdir()
    pack.rename(folder / "a.yaml")
    onrecord.load_rules(folder)
    assert kept(onrecord.load_rules(folder))
    (folder / "b.yaml").write_text("pack: harbour\nspeakers: [{id: moll, name: Peter Moll}]\n", encoding="utf-8")
    record = onrecord.load_rules(folder)
    assert not kept(record)
    assert set(record.rules.speakers) == {"harbour/lund", "harbour/moll"}


@pytest.mark.parametrize("harm", [b"", b"onrecord cache 1\n", b"\x00" * 4096])
def test_a_spoiled_cache_is_made_anew(pack: Path, tmp_path: Path, harm: bytes) -> None:
    onrecord.load_rules(pack)
    (path,) = (tmp_path / "cache" / "onrecord").glob("*.record")
    path.write_bytes(harm)
    assert not kept(onrecord.load_rules(pack))
    assert kept(onrecord.load_rules(pack))


def test_no_file_of_it_holds_code(pack: Path, tmp_path: Path) -> None:
    onrecord.load_rules(pack)
    (path,) = (tmp_path / "cache" / "onrecord").glob("*.record")
    data = path.read_bytes()
    assert b"We will not close the quay" in data, "entries lie there as JSON"
    assert b"cposix" not in data
    assert not data.startswith(b"\x80")


def test_faults_are_told_each_time_and_nothing_is_kept(pack: Path, tmp_path: Path) -> None:
    pack.write_text(PACK.replace("speaker: lund", "speaker: lnd"), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(PackError, match="did you mean 'lund'"):
            onrecord.load_rules(pack)
    assert not (tmp_path / "cache").exists()


def test_what_is_only_proposed_never_fires(pack: Path) -> None:
    crane = "The crane has stood idle for a year and a half."
    draft = onrecord.parse(f"“The crane has stood idle for half a year,” Ada Lund said. {crane}")
    for record in (onrecord.load_rules(pack), onrecord.load_rules(pack)):
        assert "harbour/crane" in record.rules.quotes
        assert onrecord.check(draft, record) == []
    pack.write_text(PACK.replace(", status: proposed", ""), encoding="utf-8")
    assert {finding.check for finding in onrecord.check(draft, onrecord.load_rules(pack))} == {"misquote", "unquoted-verbatim"}
