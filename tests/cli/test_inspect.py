from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.checks import misquote

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

DRAFT = """\
“We will close the quay before the winter,” Ada Lund said. “We will not close the quay before the winter,” she repeated.

“The tide waits for nobody at all,” said a sailor. The quay is 120 metres long.
"""


def test_shows_quotations_with_speaker_and_verdict(desk: Desk) -> None:
    desk.write("a.md", DRAFT)
    ran = desk.run("inspect", "a.md")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "a.md"
    assert lines[1] == "  quotations: 3"
    places = dict(line.split(maxsplit=1) for line in lines if line.startswith(("    1:", "    3:")))
    assert places["1:2"].startswith("wrong")
    assert places["1:61"].startswith("on record")
    assert places["3:2"].startswith("unchecked")
    assert "Ada Lund" in lines[3]
    assert "120" in ran.out


def test_what_is_only_mentioned_or_nested_is_told_where_an_entry_has_it(desk: Desk) -> None:
    told = desk.run(
        "inspect", "-", stdin="It is called “the quay talk”. “He said: ‘We talked of the harbour’,” she said.\n"
    ).out
    assert "quotations: 1\n" in told
    assert "the quay talk" not in told
    told = desk.run(
        "inspect", "-", stdin="Ada Lund nodded, as much as to say: “We will not close the quay before the winter.”\n"
    ).out
    assert "quotations: 1\n" in told
    assert "on record" in told


def test_who_only_asks_is_nobody_by_name(desk: Desk) -> None:
    told = desk.run("inspect", "-", stdin="Q: How many of you are there?\n\nA: We are few.\n").out
    assert "“Q”, and nobody knows who that is; no entry has these words" in told
    assert "sure" not in told


def test_a_figure_is_told_with_its_unit(desk: Desk) -> None:
    told = desk.run("inspect", "-", stdin="It cost $75 per barrel, 4.12% of GDP, and rises 5% a year.\n").out
    assert "currency: 75 (dollar per barrel)" in told
    assert "percent: 4.12% of GDP" in told
    assert "percent: 5% per year" in told


def test_a_draft_without_any_says_so(desk: Desk) -> None:
    assert "quotations: none" in desk.run("inspect", "-", stdin="Nothing at all.\n").out


def test_a_draft_that_cannot_be_read_is_named_and_the_others_are_shown(desk: Desk) -> None:
    desk.write("bad.md", b"\0")
    desk.write("good.md", DRAFT)
    ran = desk.run("inspect", "bad.md", "good.md")
    assert ran.code == 2
    assert ran.err == "error: bad.md: a binary file, not a text\n"
    assert "good.md\n" in ran.out


CLAIMS = """facts:
  - {id: silt, statement: The silt came from the dredging of the outer basin., source: minutes, attribute-to: lund}
  - {id: leak, statement: The harbour board leaked the plan., source: minutes, attribute-to: lund, cues: [[board], [leaked]]}
  - {id: deal, statement: The harbour board made a deal., source: minutes, attribute-to: lund, cues: [[board], [deal]]}
"""


@pytest.mark.parametrize(
    ("draft", "stand"),
    [
        ("The silt came from the dredging of the outer basin.", [("wrong", "nobody", "silt")]),
        ("The silt came from the dredging of the outer basin, Ada Lund said.", [("on record", "Ada Lund", "silt")]),
        ("Ada Lund did not say that the silt came from the dredging of the outer basin.", []),
        ("Ada Lund denied that the silt came from the dredging of the outer basin.", []),
        (
            "The harbour board leaked the plan after it had made a deal.",
            [("wrong", "nobody", "leak"), ("wrong", "nobody", "deal")],
        ),
    ],
)
def test_how_claims_stand_is_told(desk: Desk, draft: str, stand: list[tuple[str, str, str]]) -> None:
    desk.write("pack.yaml", f"{(desk.folder / 'pack.yaml').read_text()}{CLAIMS}")
    told = desk.run("inspect", "-", stdin=f"{draft}\n").out
    shown = [
        f"    1:1      {verdict:<9}  {draft}\n{'':24}{who} is credited with harbour/{claim}\n" for verdict, who, claim in stand
    ]
    assert f"  claims: {len(stand) or 'none'}\n{''.join(shown)}\n" in told
    tally = desk.run("check", "-", stdin=draft).out
    assert (f"{len(stand)} claim" in tally) == bool(stand)


def test_what_check_calls_unchecked_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("open.html", "<p>The quay.</p><!-- It is")
    ran = desk.run("inspect", "open.html")
    assert ran.code == desk.run("check", "open.html").code == 2
    assert "  open.html: problem: Line 1: " in ran.out
    desk.write("a.md", f"{DRAFT}\n<!-- stet misquote -->\n")
    ran = desk.run("inspect", "a.md")
    assert (ran.code, "  a.md:5:1: problem: " in ran.out) == (0, True)
    monkeypatch.setattr(misquote, "check", None)
    ran = desk.run("inspect", "a.md")
    assert ran.code == 2
    assert "  a.md: problem: The check misquote failed and was left out: " in ran.out


def test_the_text_of_a_source_is_no_draft(desk: Desk) -> None:
    desk.write("log.txt", DRAFT)
    pack = (desk.folder / "pack.yaml").read_text()
    desk.write("pack.yaml", pack.replace("standing: primary", "standing: primary\n    text: log.txt"))
    assert desk.run("inspect") == (0, "", "log.txt: the text of a source, and not looked at\n")


def test_a_house_that_is_tidy_is_told_so(desk: Desk) -> None:
    desk.write("pack.yaml", (desk.folder / "pack.yaml").read_text().replace("We will not", "We will, um, not"))
    desk.write("a.md", "“We will not close the quay before the winter,” Ada Lund said.\n")
    verdicts = []
    for policy in ("strict", "tidy"):
        desk.write("onrecord.yaml", f"rules: [./pack.yaml]\nquote-policy: {policy}\n")
        verdicts.append("on record" in desk.run("inspect", "a.md").out)
    assert verdicts == [False, True]


def test_a_terminal_obeys_nothing_that_a_draft_holds(desk: Desk) -> None:
    ran = desk.run("inspect", "-", stdin="“All \x1b]0;gone\x07 is well \u202e here,” Ada Lund said.\n")
    assert "\\x1b]0;gone" in ran.out
    assert not set(ran.out) & set("\x1b\x07\u202e")


FACTS = """\
onrecord: 1
pack: harbour
sources: [{id: log, title: The log, standing: primary}]
facts:
  - id: skerry
    statement: Skerry landed 4.12% of the catch in 2024.
    source: log
    when: 2024
    cues: [[Skerry], [catch, landed]]
"""


def test_why_a_figure_was_compared_with_nothing_and_how_a_fact_was_read_is_told(desk: Desk) -> None:
    desk.write("facts.yaml", FACTS)
    told = desk.run(
        "inspect", "--rules", "facts.yaml", "-", stdin="In 2024 Skerry landed 4.12% of the catch; in 2025 it was 4.7%.\n"
    ).out
    assert "nearest: harbour/skerry, but this speaks of 2025 and the fact of 2024\n    one of these should have been" in told
    _, _, read = told.partition("  facts compared with: 1\n")
    assert [line.strip() for line in read.splitlines()] == [
        "harbour/skerry",
        "figures  “4.12%”, percent: 4.12% of catch",
        "holds    for 2024; tolerance rounding",
        "found by Skerry, as the name whose figure it is",
        "and by   catch, landed",
        "",
    ]


def test_nothing_is_advised_where_no_fact_is_near(desk: Desk) -> None:
    desk.write("facts.yaml", FACTS)
    assert "cues" not in desk.run("inspect", "--rules", "facts.yaml", "-", stdin="A soup needs 3 eggs.\n").out


def test_a_figure_that_the_draft_calls_wrong_is_told_as_such(desk: Desk) -> None:
    desk.write("facts.yaml", FACTS)
    draft = "An earlier version gave the catch that Skerry landed in 2024 as 4.21%.\n"
    told = desk.run("inspect", "--rules", "facts.yaml", "-", stdin=draft).out
    assert "the draft itself calls it an error" in told
    assert "wrong" not in told
