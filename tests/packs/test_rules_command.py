from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.cli.main import main

TEXT = 'The board met. "We have run out of money," its chair said. Repairs cost €4.2m last year.\n'
PACK = """\
pack: desk
speakers: [{id: chair, name: Åsa Lindqvist}]
sources: [{id: paper, title: Board closes ferry, standing: reported, published: 2025-07-06, fingerprint: paper.shingles}]
quotes: [{id: money, speaker: chair, text: We have run out of money., source: paper}]
facts: [{id: repairs, statement: Repairs cost €4.2m last year., source: paper}]
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "desk.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "paper.txt").write_text(TEXT, encoding="utf-8")
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["rules", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def fingerprint(capsys: pytest.CaptureFixture[str], pack: Path) -> tuple[int, str, str]:
    text = pack.parent / "texts" / "paper.txt"
    return run(capsys, "fingerprint", text, "--source", f"{pack}/paper", "-o", pack / "paper.shingles")


def test_check(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    assert run(capsys, "check", pack) == (0, "1 speaker, 1 source, 1 quote, 1 fact: nothing is wrong\n", "")


def test_check_says_all_faults(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    (pack / "desk.yaml").write_text(PACK.replace("name", "nme").replace("reported", "report"), encoding="utf-8")
    code, out, err = run(capsys, "check", pack)
    assert (code, out) == (2, "")
    assert [line.split(": ")[2] for line in err.splitlines()] == ["speakers[0].name", "speakers[0].nme", "sources[0].standing"]


def test_verify_by_fingerprint_and_by_text(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    assert fingerprint(capsys, pack) == (0, "", "")
    assert [path.name for path in sorted(pack.iterdir())] == ["desk.yaml", "paper.shingles"]
    assert run(capsys, "verify", pack) == (0, "1 quote, 1 figure: all borne out\n", "")
    assert run(capsys, "verify", pack, "--sources", pack.parent / "texts") == (0, "1 quote, 1 figure: all borne out\n", "")


def test_a_text_is_known_by_its_fingerprint(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    fingerprint(capsys, pack)
    (pack.parent / "texts" / "paper.txt").rename(pack.parent / "texts" / "000_article.txt")
    (pack.parent / "texts" / "picture.png").write_bytes(b"\x89PNG\xff")
    assert run(capsys, "verify", pack, "--sources", pack.parent / "texts") == (0, "1 quote, 1 figure: all borne out\n", "")


def test_verify_says_what_is_not_borne_out(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    fingerprint(capsys, pack)
    (pack / "desk.yaml").write_text(PACK.replace("out of money", "out of time").replace("4.2", "4.3"), encoding="utf-8")
    code, out, _ = run(capsys, "verify", pack)
    assert code == 1
    assert [line.split(": ")[1] for line in out.splitlines()[:2]] == ["quote desk/money", "figure desk/repairs"]
    assert out.splitlines()[2] == "1 quote, 1 figure: 2 faults"


def test_a_fingerprint_says_what_its_text_does_not_bear_out(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    (pack.parent / "texts" / "paper.txt").write_text("The board met.", encoding="utf-8")
    code, _, err = fingerprint(capsys, pack)
    assert code == 1
    assert "'We have run out of money.' does not stand in the text of desk/paper" in err


def test_a_fingerprint_on_standard_output(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    code, out, _ = run(capsys, "fingerprint", pack.parent / "texts" / "paper.txt", "--source", f"{pack}/paper")
    assert (code, out.startswith("onrecord fingerprint 1\nsource desk/paper\n")) == (0, True)


def test_texts_that_are_not_there_are_named(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    fingerprint(capsys, pack)
    assert "no text of desk/paper; its fingerprint stands for it" in run(capsys, "verify", pack, "--sources", pack)[2]


def test_list(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    code, out, _ = run(capsys, "list", pack)
    assert code == 0
    assert [line.split()[:2] for line in out.splitlines()[:-1]] == [
        ["pack", f"{pack}@sha256:{sha256_of(load(pack).packs[0])}"],
        ["speaker", "desk/chair"],
        ["source", "desk/paper"],
        ["quote", "desk/money"],
        ["fact", "desk/repairs"],
    ]
    assert ["nato-rutte", "bundled"] in [line.split()[:2] for line in run(capsys, "list")[1].splitlines()]


def test_examples(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    examples = "quotes: [{id: money, examples: {flag: [Nothing is quoted here.], pass: [Nor here.]},"
    (pack / "desk.yaml").write_text(PACK.replace("quotes: [{id: money,", examples), encoding="utf-8")
    code, out, _ = run(capsys, "test", pack)
    assert code == 1
    assert out.endswith("desk/money: not flagged: Nothing is quoted here.\n2 examples, 1 failed\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fingerprint", "none.txt", "--source", "{pack}/paper"], "none.txt:1:1: cannot be read: no such file"),
        (["fingerprint", "{text}", "--source", "{pack}/papr"], "did you mean paper?"),
        (["fingerprint", "{text}", "--source", "paper"], "--source paper names no pack"),
        (["fingerprint", "{text}", "--source", "{pack}/paper", "-o", "no/such/folder"], "no/such/folder: cannot be written"),
        (["verify", "{pack}", "--sources", "nowhere"], "nowhere: cannot be read"),
        (["check", "nato-rute"], "did you mean 'nato-rutte'?"),
        (["check"], "PACK"),
        ([], "ACTION"),
    ],
)
def test_what_cannot_be_done(capsys: pytest.CaptureFixture[str], pack: Path, arguments: list[str], said: str) -> None:
    text = pack.parent / "texts" / "paper.txt"
    code, _, err = run(capsys, *(argument.format(pack=pack, text=text) for argument in arguments))
    assert code == 2
    assert said in err
