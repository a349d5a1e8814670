from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from onrecord.cli.main import main
from onrecord.packs.load import load
from onrecord.packs.pins import sha256_of

TEXT = 'The board met. "We have run out of money," its chair said. Repairs cost €4.2m last year.\n'
PACK = """\
pack: desk
speakers: [{id: chair, name: Åsa Lindqvist}]
sources: [{id: paper, title: Board closes ferry, standing: reported, published: 2025-07-06, fingerprint: paper.shingles}]
quotes: [{id: money, speaker: chair, text: We have run out of money., source: paper}]
facts: [{id: repairs, statement: Repairs cost €4.2m last year., source: paper}]
onrecord: 1
"""
WORDS = ["quote", "--speaker", "chair", "--source", "paper", "--text", "So."]


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


def test_check_tells_of_a_pack_without_an_entry(capsys: pytest.CaptureFixture[str], pack: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("onrecord: 1\n", encoding="utf-8")
    code, out, err = run(capsys, "check", pack, empty)
    assert (code, out) == (0, "1 speaker, 1 source, 1 quote, 1 fact: nothing is wrong\n")
    assert err == f"{empty}: no entry is in this pack, so no draft is held to it\n"


def test_check_tells_of_a_pack_that_names_no_version(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    (pack / "desk.yaml").write_text(PACK.replace("onrecord: 1\n", ""), encoding="utf-8")
    code, _, err = run(capsys, "check", pack)
    assert (code, err) == (0, f"{pack}: nothing says `onrecord: 1`, the version of the format; it is taken for that\n")
    (pack / "more.yaml").write_text("onrecord: 1\n", encoding="utf-8")
    assert run(capsys, "check", pack)[2] == ""


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


def test_a_source_without_text_and_fingerprint_is_one_fault(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    (pack / "desk.yaml").write_text(PACK.replace(", fingerprint: paper.shingles", ""), encoding="utf-8")
    code, out, err = run(capsys, "verify", pack, "--sources", pack)
    fault, tally = out.splitlines()
    assert (code, err, tally) == (1, "", "1 quote, 1 figure: 1 fault")
    assert "source desk/paper: there is neither a text nor a fingerprint of it" in fault
    assert "`text`" in fault
    assert "`onrecord rules fingerprint`" in fault


def test_the_text_in_the_pack_stands_for_one_that_is_not_there(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    (pack / "desk.yaml").write_text(PACK.replace("fingerprint: paper.shingles", "text: own.txt"), encoding="utf-8")
    (pack / "own.txt").write_text(TEXT, encoding="utf-8")
    (pack.parent / "none").mkdir()
    ran = run(capsys, "verify", pack, "--sources", pack.parent / "none")
    told = f"{pack.parent / 'none'}: no text of desk/paper; the pack's own stands for it\n"
    assert ran == (0, "1 quote, 1 figure: all borne out\n", told)


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


def test_list_tells_how_facts_were_read_where_asked(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    plain, told = run(capsys, "list", pack)[1].splitlines(), run(capsys, "list", "--verbose", pack)[1].splitlines()
    fact = next(index for index, line in enumerate(told) if line.startswith("fact "))
    assert [line for line in told if not line.startswith(" ")] == plain
    assert told[fact + 1].startswith("         figures  “")
    assert any(line.startswith("         found by ") for line in told[fact + 2 :])


def test_examples(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    examples = "quotes: [{id: money, examples: {flag: [Nothing is quoted here.], pass: [Nor here.]},"
    (pack / "desk.yaml").write_text(PACK.replace("quotes: [{id: money,", examples), encoding="utf-8")
    code, out, _ = run(capsys, "test", pack)
    assert code == 1
    lines = [line.partition("desk.yaml:")[2] or line for line in out.splitlines()]
    assert lines == [
        "4:10: desk/money: its own example is not flagged: Nothing is quoted here.",
        "    no quotation is seen in it",
        "4 examples (2 of them made), 1 failed",
        "1 of 2 entries fired",
    ]


def test_facts_in_which_nothing_can_be_compared_are_told_of(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    facts = """facts:
  - {id: gates, statement: "The gates of the quay open at 6.30am.", source: paper, cues: [[quay], [gates]]}
  - {id: hours, statement: "The gates of the quay open at 6.30am.", source: paper}
  - {id: berths, statement: The quay has 80 berths., source: paper}
  - {id: off, statement: The quay opens at 7.30am., source: paper, cues: [[quay]], level: "off"}
  - {id: gone, statement: The quay opens at 7.30am., source: paper, cues: [[quay]], status: withdrawn}
  - {id: cup, statement: Moss beat Ford 3-1., source: paper, cues: [[Moss]]}
"""
    (pack / "desk.yaml").write_text(PACK.partition("facts:")[0] + facts, encoding="utf-8")
    code, _, err = run(capsys, "check", pack)
    told = [line.partition("desk.yaml:")[2] for line in err.splitlines() if "desk.yaml:" in line]
    assert code == 0
    assert [each.partition(": can never fire: ")[0] for each in told] == ["6:5: desk/gates", "11:5: desk/cup"]
    assert told[0].endswith("it has times of day alone, which are compared only without cues: take the cues out")


def test_why_an_example_failed_is_told(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    """What cannot fire is said to be so only where nothing that a draft says could change it."""
    facts = """facts:
  - {id: repairs, statement: Repairs cost €4.2m last year., source: paper, examples: {pass: ["Repairs cost €5.2m last year."]}}
  - {id: quay, statement: The quay is closed., source: paper}
  - {id: berths, statement: The quay has 80 berths., source: paper, cues: [[Zanzibar]]}
"""
    (pack / "desk.yaml").write_text(PACK.partition("facts:")[0] + facts, encoding="utf-8")
    lines = [line.partition("desk.yaml:")[2] or line for line in run(capsys, "test", pack)[1].splitlines()]
    assert lines[:-2] == [
        "6:5: desk/repairs: flagged: Repairs cost €5.2m last year.",
        "    figure-mismatch: “€5.2m” contradicts the record: Repairs cost €4.2m last year.",
        "8:5: desk/berths: its own example is not flagged (number changed): The quay has 30 berths.",
        "    its own statement has none of the cues Zanzibar",
        "7:5: desk/quay: can never fire: no figure is read in its statement, and attribute-to names nobody",
    ]
    assert lines[-1] == "2 of 4 entries fired"


def test_entries_without_examples_are_tested_all_the_same(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    said = "5 examples (5 of them made), 0 failed\n2 of 2 entries fired\n"
    assert run(capsys, "test", pack) == (0, said, "")


def test_a_figure_that_the_statement_does_not_have_is_not_added(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    fact = ["--statement", "The turnout at the board was 64%.", "--source", "paper", "--cues", "turnout"]
    code, _, err = run(capsys, "add", pack, "fact", *fact, "--figure", "46%")
    assert (code, err) == (2, "error: --figure: '46%' is no figure of the statement (the statement has 64%)\n")
    assert run(capsys, "add", pack, "fact", *fact, "--figure", "64 per cent")[0] == 0


def test_what_is_overridden_is_listed(capsys: pytest.CaptureFixture[str], pack: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours.yaml"
    ours.write_text("pack: desk\nspeakers: [{id: chair, name: Eva Holm}]\n", encoding="utf-8")
    _, out, _ = run(capsys, "list", pack, ours)
    assert f"overridden desk/chair: that of {pack}/desk.yaml:2:12 by that of {ours}:2:12\n" in out
    assert "Eva Holm" in out
    assert "Åsa" not in out


@pytest.mark.parametrize(
    ("flags", "says"),
    [([], '"title": "A pack of onrecord"'), (["--configuration"], '"title": "onrecord.yaml"'), (["--markdown"], "| `cues` |")],
)
def test_schema(capsys: pytest.CaptureFixture[str], tmp_path: Path, flags: list[str], says: str) -> None:
    code, out, _ = run(capsys, "schema", *flags)
    assert (code, says in out) == (0, True)
    assert run(capsys, "schema", *flags, "-o", tmp_path / "file") == (0, "", "")
    assert (tmp_path / "file").read_text(encoding="utf-8") == out


def test_add_and_sign(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    words = ["--speaker", "chair", "--source", "paper", "--text", "The terminal is not for sale at any price."]
    code, _, err = run(capsys, "add", pack, "quote", *words, "--verified-by", "A. Editor", "--tags", "sea", "--tags", "land")
    assert (code, err) == (0, f"{pack}/desk.yaml: added quote terminal-sale-price\n")
    code, _, err = run(
        capsys, "sign", pack, "money", "repairs", "--by", "B. Editor", "--on", "2025-07-07", "--method", "by ear"
    )
    assert (code, err) == (0, f"{pack}/desk.yaml: signed money, repairs\n")
    rules = load(pack)
    added, money = rules.quotes["desk/terminal-sale-price"], rules.quotes["desk/money"]
    assert added.care.tags == ("sea", "land")
    assert added.care.verified is not None
    assert (added.care.verified.by, added.care.verified.on) == ("A. Editor", date.today())
    assert money.care.verified is not None
    assert money.care.verified[:3] == ("B. Editor", date(2025, 7, 7), "by ear")


def test_a_changed_entry_is_not_verified_any_more(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    fingerprint(capsys, pack)
    run(capsys, "sign", pack, "money", "--by", "A. Editor")
    assert run(capsys, "verify", pack)[0] == 0
    path = pack / "desk.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("out of money.,", "out of money!,"), encoding="utf-8")
    code, out, _ = run(capsys, "verify", pack)
    assert code == 1
    assert "verification desk/money: A. Editor verified other words" in out


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ([*WORDS, "--speaker", "char"], "--speaker: there is no speaker 'char' (did you mean 'chair'?)"),
        (["quote", "--speaker", "chair", "--source", "paper"], "the following arguments are required: --text"),
        ([*WORDS, "--verified-by", "A", "--verified-on", "now"], "--verified-on: 'now' does not fit (expected a date"),
        (["speaker", "--name", "åsa lindqvist"], "desk.yaml:2:12: this is there already, as 'chair'"),
        (["speeker"], "no kind is called 'speeker' (did you mean 'speaker'?)"),
        ([], "KIND"),
    ],
)
def test_what_cannot_be_added(capsys: pytest.CaptureFixture[str], pack: Path, flags: list[str], said: str) -> None:
    before = (pack / "desk.yaml").read_bytes()
    code, _, err = run(capsys, "add", pack, *flags)
    assert (code, said in err) == (2, True), err
    assert (pack / "desk.yaml").read_bytes() == before


def test_import(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table = tmp_path / "our table.csv"
    table.write_text("text,speaker,source\nWe stay.,Ada Lund,Minutes\n", encoding="utf-8")
    code, out, err = run(capsys, "import", table)
    assert (code, err) == (0, "")
    assert "pack: our-table\n" in out
    assert "    status: proposed\n" in out
    said = f"{tmp_path}/new.yaml: 1 speaker, 1 source, 1 quote, 0 facts, to be confirmed\n"
    assert run(capsys, "import", table, "--pack", "our-table", "-o", tmp_path / "new.yaml") == (0, "", said)
    assert (tmp_path / "new.yaml").read_text(encoding="utf-8") == out
    assert run(capsys, "check", tmp_path / "new.yaml")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fingerprint", "none.txt", "--source", "{pack}/paper"], "none.txt:1:1: cannot be read: no such file"),
        (["fingerprint", "{text}", "--source", "{pack}/papr"], "did you mean 'paper'?"),
        (["fingerprint", "{text}", "--source", "paper"], "--source paper names no pack"),
        (["fingerprint", "{text}", "--source", "{pack}/paper", "-o", "no/such/folder"], "no/such/folder: cannot be written"),
        (["verify", "{pack}", "--sources", "nowhere"], "nowhere: cannot be read"),
        (["check", "nato-rute"], "did you mean 'nato-rutte'?"),
        (["add"], "PACK"),
        ([], "ACTION"),
    ],
)
def test_what_cannot_be_done(capsys: pytest.CaptureFixture[str], pack: Path, arguments: list[str], said: str) -> None:
    text = pack.parent / "texts" / "paper.txt"
    code, _, err = run(capsys, *(argument.format(pack=pack, text=text) for argument in arguments))
    assert code == 2
    assert said in err
