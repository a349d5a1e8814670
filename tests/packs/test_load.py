from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.model import Care, Examples, Misquote, Terms, Verified
from onrecord.packs.load import bundled, load

SPEAKERS = "speakers: [{id: rutte, name: Mark Rutte}]\n"
SOURCES = "sources: [{id: lbc, title: A headline, standing: reported}]\n"
QUOTE = "quotes: [{id: one, speaker: rutte, text: The words., source: lbc}]\n"


def put(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_name(path.name + ".yaml").write_text(text, encoding="utf-8")
    return folder


def messages(*packs: str | os.PathLike[str]) -> list[str]:
    with pytest.raises(PackError) as error:
        load(*packs)
    return [str(fault) for fault in error.value.faults]


def test_every_key_arrives(tmp_path: Path) -> None:
    (tmp_path / "desk.yml").write_text(
        """\
onrecord: 1
pack: desk
speakers:
  - {id: rutte, name: Mark Rutte, roles: [NATO chief], aliases: [Rutte], pronouns: [he], note: A note.}
sources:
  - {id: lbc, title: A headline, publisher: LBC, published: 2025-07-06, url: "https://example.org/a", standing: reported,
     fingerprint: lbc.shingles, text: texts/lbc.txt, note: A note.}
quotes:
  - id: one
    speaker: rutte
    text: " The words. "
    source: lbc
    setting: told LBC
    misquotes: [{text: No words., note: A rewrite.}]
    verified: {by: A. Editor, on: 2025-07-07, method: by ear}
    status: verified
    terms: embargoed-until 2025-07-08
    expires: 2026-01-01
    supersedes: two
    note: A note.
    tags: [defence]
    level: info
    examples: {flag: [a], pass: [b, c]}
facts:
  - {id: two, statement: It was 2%., source: lbc, figure: 2%, cues: [[it], [was, were]], when: 2014, tolerance: 5 %,
     attribute-to: rutte, as-of: 2014-09-05, valid-until: 2025-06-24, superseded-by: three}
  - {id: three, statement: It is 5%., source: desk/lbc, terms: background}
""",
        encoding="utf-8",
    )
    rules = load(tmp_path / "desk.yml")
    day = datetime.date
    assert rules.speakers["desk/rutte"][3:] == (("NATO chief",), ("Rutte",), ("he",), "A note.")
    source = rules.sources["desk/lbc"]
    assert source[1:3] == ("A headline", "reported")
    assert source[4:8] == ("LBC", day(2025, 7, 6), "https://example.org/a", "A note.")
    assert source.text == str(tmp_path / "texts" / "lbc.txt")
    assert source.fingerprint == str(tmp_path / "lbc.shingles")
    quote = rules.quotes["desk/one"]
    assert quote[:4] == ("desk/one", "desk/rutte", "The words.", "desk/lbc")
    assert quote.origin == (str(tmp_path / "desk.yml"), 9, 5)
    assert (quote.setting, quote.misquotes) == ("told LBC", (Misquote("No words.", "A rewrite."),))
    assert quote.care == Care(
        verified=Verified("A. Editor", day(2025, 7, 7), "by ear"),
        status="verified",
        terms=Terms("embargoed", day(2025, 7, 8)),
        expires=day(2026, 1, 1),
        supersedes="desk/two",
        note="A note.",
        tags=("defence",),
        level="info",
        examples=Examples(("a",), ("b", "c")),
    )
    fact = rules.facts["desk/two"]
    assert fact[:3] == ("desk/two", "It was 2%.", "desk/lbc")
    assert fact[4:8] == ("2%", (("it",), ("was", "were")), "2014", "5%")
    assert fact[8:12] == ("desk/rutte", day(2014, 9, 5), day(2025, 6, 24), "desk/three")
    assert rules.facts["desk/three"].tolerance == "rounding"
    assert rules.facts["desk/three"].care.terms.kind == "background"


def test_a_folder_is_one_pack_of_all_its_files(tmp_path: Path) -> None:
    put(tmp_path, b=SPEAKERS + "pack: desk\n", sub__a=QUOTE, c=SOURCES, onrecord="rules: [x]\n", **{".hidden": "a: b\n"})
    (tmp_path / "README.md").write_text("# No pack")
    rules = load(str(tmp_path))
    assert list(rules.quotes) == ["desk/one"]
    assert [Path(path).name for path in rules.files] == ["b.yaml", "c.yaml", "a.yaml"]


@pytest.mark.parametrize(("name", "pack"), [("desk", "desk"), ("My desk (2025)", "My-desk-2025"), ("…", "pack")])
def test_a_pack_without_a_name_has_that_of_its_folder_or_file(tmp_path: Path, name: str, pack: str) -> None:
    put(tmp_path / name, a=SPEAKERS)
    put(tmp_path, **{name: SPEAKERS})
    assert list(load(tmp_path / name).speakers) == list(load(tmp_path / f"{name}.yaml").speakers) == [f"{pack}/rutte"]


def test_later_packs_override_entry_by_entry(tmp_path: Path) -> None:
    first = put(
        tmp_path / "a",
        a="pack: desk\n" + SPEAKERS + SOURCES + QUOTE + "facts: [{id: two, statement: It is 2%., source: lbc}]\n",
    )
    second = put(tmp_path / "b", b="pack: desk\n" + QUOTE.replace("The words", "Other words").replace("one", "two"))
    rules = load(first, second)
    assert {key: quote.text for key, quote in rules.quotes.items()} == {"desk/one": "The words.", "desk/two": "Other words."}
    assert not rules.facts, "the quote has taken the fact's key"
    assert rules.quotes["desk/two"].origin.path == str(second / "b.yaml")


def test_packs_refer_to_each_other(tmp_path: Path) -> None:
    people = put(tmp_path / "people", a=SPEAKERS)
    desk = put(tmp_path / "desk", a=SOURCES + QUOTE.replace("speaker: rutte", "speaker: people/rutte"))
    assert load(desk, people).quotes["desk/one"].speaker == "people/rutte"
    assert load(desk, people) == load(desk, people)
    assert messages(desk) == [f"{desk}/a.yaml:2:29: quotes[0].speaker: there is no speaker 'people/rutte' (none is known)"]


def test_an_id_twice_in_two_files_of_a_pack(tmp_path: Path) -> None:
    put(tmp_path, a=SPEAKERS, b=SPEAKERS)
    assert messages(tmp_path) == [
        f"{tmp_path}/b.yaml:1:17: speakers[0].id: the id 'rutte' is taken (first at {tmp_path}/a.yaml:1:17)"
    ]


def test_two_names_for_one_folder(tmp_path: Path) -> None:
    put(tmp_path, a="pack: desk\n", b="pack: wire\n")
    assert messages(tmp_path) == [
        f"{tmp_path}/b.yaml:1:7: pack: a second name for this pack, 'wire' "
        f"('desk' at {tmp_path}/a.yaml:1:7; a folder holds one pack)"
    ]


def test_all_faults_of_all_files_in_their_order(tmp_path: Path) -> None:
    put(tmp_path, a="pck: desk\n", b="pack: [desk]\nspeakers: rutte\n", c="pack: desk\n\tx: y\n")
    assert [message.split(":")[:3] for message in messages(tmp_path)] == [
        [f"{tmp_path}/a.yaml", "1", "1"],
        [f"{tmp_path}/b.yaml", "1", "7"],
        [f"{tmp_path}/b.yaml", "2", "11"],
        [f"{tmp_path}/c.yaml", "2", "1"],
    ]


def test_what_may_stand_in_an_unreadable_file_is_not_called_missing(tmp_path: Path) -> None:
    put(tmp_path, a=SPEAKERS + "\tsources: []\n", b=QUOTE)
    assert [message.split(": ")[0] for message in messages(tmp_path)] == [f"{tmp_path}/a.yaml:2:1"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("note: é".encode("latin-1"), "1:7: the byte 0xe9 is no UTF-8 (save the file as UTF-8)"),
        ("pack: x\nnote: éé".encode() + b"\xff", "2:9: the byte 0xff is no UTF-8 (save the file as UTF-8)"),
        ("pack: x".encode("utf-16"), "1:1: the byte 0xff is no UTF-8 (save the file as UTF-8)"),
        (b"pack: \x00", "1:7: the character U+0000 (take it out)"),
    ],
)
def test_odd_bytes(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert messages(path) == [f"{path}:{message}"]


def test_a_large_file_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    assert messages(path) == [f"{path}:1:1: larger than 32 MB (split the pack into several files)"]


@pytest.mark.parametrize("name", ["link.txt", "folder/link.txt", "../beside.txt"])
def test_a_source_text_outside_the_folder(tmp_path: Path, name: str) -> None:
    pack = put(tmp_path / "pack", a=SOURCES.replace("title", f"text: {name}, title"))
    (tmp_path / "beside.txt").write_text("secret")
    (pack / "link.txt").symlink_to(tmp_path / "beside.txt")
    (pack / "folder").symlink_to(pack.parent)
    (tmp_path / "link.txt").write_text("secret")
    assert [message.split(" (")[0] for message in messages(pack)] == [
        f"{pack}/a.yaml:1:27: sources[0].text: '{name}' lies outside the pack's folder"
    ]


def test_a_pack_file_that_is_a_link_out_of_the_folder(tmp_path: Path) -> None:
    pack = put(tmp_path / "pack", a=SPEAKERS)
    put(tmp_path, b=SOURCES)
    (pack / "b.yaml").symlink_to(tmp_path / "b.yaml")
    assert messages(pack) == [f"{pack}/b.yaml: a link that leads out of the pack's folder (put the file itself there)"]


def test_a_loop_of_links_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, a=SPEAKERS)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert len(load(tmp_path).files) == 1


def test_an_empty_folder_and_a_named_pipe(tmp_path: Path) -> None:
    assert messages(tmp_path) == [f"{tmp_path}: no YAML file in this folder (a pack's files end in .yaml or .yml)"]
    os.mkfifo(tmp_path / "pipe.yaml")
    assert messages(tmp_path) == [f"{tmp_path}/pipe.yaml:1:1: this is not a file"]


def test_the_bundled_packs_load_by_name() -> None:
    assert "nato-rutte" in bundled()
    rules = load("nato-rutte")
    assert rules.quotes
    assert rules.facts


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("nato-rute", "did you mean 'nato-rutte'?"),
        ("zzz", "bundled are moon-landing, nato-rutte"),
        ("a\0b", "bundled are"),
        ("", "bundled"),
    ],
)
def test_a_pack_that_is_nowhere(name: str, hint: str) -> None:
    assert hint in messages(name)[0]


def test_a_path_that_is_nearly_right(tmp_path: Path) -> None:
    put(tmp_path / "our-pack", a=SPEAKERS)
    assert messages(tmp_path / "our-pak")[0].endswith(f"(did you mean '{tmp_path}/our-pack'?)")


@pytest.mark.parametrize("value", ["onrecord_desk", "onrecord_desk:rules"])
def test_a_pack_that_a_distribution_brings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    folder = tmp_path / "onrecord_desk"
    put(folder / "rules" if ":" in value else folder, a="pack: desk\n" + SPEAKERS)
    (folder / "__init__.py").write_text("raise SystemExit('a pack is data: its code must not run')")
    info = tmp_path / "onrecord_desk-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: onrecord-desk\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[onrecord.packs]\ndesk-pack = {value}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert list(load("desk-pack").speakers) == ["desk/rutte"]
