from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pytest

from onrecord.model import Edit, Finding, Fix, Problem, Result, Sighting
from onrecord.report import Checked, Look
from onrecord.report.full import render
from onrecord.text import Span
from tests.report.conftest import QUOTE, finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.model import Level


def full(*drafts: Checked, look: Look | None = None) -> str:
    return "".join(render(drafts, look or Look()))


def test_a_finding_shows_excerpt_record_source_and_fix(checked: Checked) -> None:
    assert full(checked) == (
        "drafts/harbour.md:3:7: error misquote: dropped “not”\n"
        "  3 | 🚢 “We will close the quay,” Lund said.\n"
        "    |        ^^^^^^^^^^\n"
        "  on record: “We will not close the quay.” (Ada Lund, to the board)\n"
        "  source:    Minutes of the harbour board, Harbour Office, 9 March 2024 (primary)\n"
        "             https://harbour.example/minutes\n"
        "  fix:       Put back the words on record (--fix)\n"
        "\n"
        "drafts/harbour.md: problem: a check crashed\n"
        "Found 1 error in 1 draft.\n"
        "1 finding can be mended with --fix.\n"
        "1 finding let stand by stet.\n"
        "1 draft could not be checked in full.\n"
    )


@pytest.mark.parametrize(
    ("safe", "told"),
    [
        ([True, True], "2 findings can be mended with --fix."),
        ([True, False, False], "1 finding can be mended with --fix, 2 more with --unsafe-fixes."),
        ([False], "1 finding can be mended with --fix --unsafe-fixes."),
        ([], ""),
    ],
)
def test_what_can_be_mended_and_by_which_flags(safe: list[bool], told: str) -> None:
    text = "“We will close the quay,” Lund said.\n"
    one = finding(text, "will close")
    found = (one._replace(fixes=(one.fixes[0]._replace(safe=each),)) for each in safe)
    _, _, tally = full(Checked("a.md", text, Result(tuple(found)))).partition("in 1 draft.\n")
    assert tally.strip() == told


def test_findings_of_one_entry_share_a_block() -> None:
    text = "“We will close the dock,” Lund said.\n"
    found = (finding(text, "will close"), finding(text, "dock", message="“dock” where the record has “quay”"))
    shown = full(Checked("a.md", text, Result(found), {"desk/lund": "Ada Lund"}))
    assert shown.startswith(
        "a.md:1:5: error misquote: dropped “not”\n"
        "a.md:1:20: error misquote: “dock” where the record has “quay”\n"
        "  1 | “We will close the dock,” Lund said.\n"
        "    |     ^^^^^^^^^^     ^^^^\n"
        "  on record: “We will not close the quay.” (Ada Lund, to the board)\n"
        "  source:    Minutes of the harbour board, Harbour Office, 9 March 2024 (primary)\n"
        "             https://harbour.example/minutes\n"
        "  fix:       Put back the words on record (--fix)\n"
        "\n"
        "Found 2 errors"
    )


def test_in_a_shared_block_all_that_is_expected_stands_out_and_each_fix_is_told() -> None:
    text = "“We will close the dock,” Lund said.\n"
    other = Fix("Replace with “quay”", (), safe=False)
    found = (finding(text, "will close"), finding(text, "dock")._replace(expected="quay", fixes=(other,)))
    shown = full(Checked("a.md", text, Result(found)), look=Look(colour=True))
    assert "\x1b[1;32mwill not close\x1b[0m\x1b[32m the \x1b[0m\x1b[1;32mquay\x1b[0m" in shown
    plain = full(Checked("a.md", text, Result(found)))
    first, second = "1:5: Put back the words on record (--fix)", "1:20: Replace with “quay” (--fix --unsafe-fixes)"
    assert f"  fix:       {first}\n             {second}\n" in plain


def test_in_a_shared_block_it_is_told_which_finding_a_fix_mends() -> None:
    text = "“We will close the dock,” Lund said.\n"
    one, other = finding(text, "will close"), finding(text, "dock")
    assert "  fix:       Put back the words on record (--fix)\n\n" in full(Checked("a.md", text, Result((one, other))))
    unmended = other._replace(fixes=())
    assert "  fix:       1:5: Put back the words on record (--fix)\n\n" in full(Checked("a.md", text, Result((one, unmended))))


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("“We will close the dock.”", {"entry": QUOTE._replace(key="desk/other")}),
        ("“We will close the dock.”", {"entry": None}),
        ("“We will close the dock.”", {"level": "info"}),
        ("“We will close\nthe dock.”", {}),
        (f"“We will close {'the long and narrow ' * 10}dock.”", {}),
    ],
)
def test_others_do_not(text: str, change: dict[str, Any]) -> None:
    found = (finding(text, "will close"), finding(text, "dock")._replace(**change))
    assert full(Checked("a.md", text, Result(found))).count("  on record: ") == 2


def test_quiet_leaves_out_the_tally(checked: Checked) -> None:
    assert "Found" not in full(checked, look=Look(quiet=True))


def test_colour_only_paints(checked: Checked) -> None:
    painted = full(checked, look=Look(colour=True))
    stripped = painted
    for code in ("1;31", "1;32", "1;35", "0", "1", "2", "32", "34"):
        stripped = stripped.replace(f"\x1b[{code}m", "")
    assert painted != stripped == full(checked)


def test_the_expected_words_stand_out_in_the_record(checked: Checked) -> None:
    assert "\x1b[1;32mwill not close\x1b[0m" in full(checked, look=Look(colour=True))


def test_long_records_are_wrapped_under_their_label(checked: Checked) -> None:
    (finding,) = checked.result.findings
    long = checked._replace(result=Result((finding._replace(entry=None, expected="sooner or later " * 8),)))
    block = [line for line in full(long, look=Look(width=60)).splitlines() if "sooner" in line]
    assert block[0].startswith("  on record: sooner")
    assert all(line.startswith("             sooner") for line in block[1:])
    assert len(block) == 3
    assert all(len(line) <= 60 for line in block)


def test_an_unsafe_fix_says_so(checked: Checked) -> None:
    (finding,) = checked.result.findings
    fix = Fix("Credit Ada Lund", (Edit(finding.span, "x"),))
    assert "fix:       Credit Ada Lund (--fix --unsafe-fixes)" in full(
        checked._replace(result=Result((finding._replace(fixes=(fix,)),)))
    )


def _levels(levels: Iterable[Level]) -> Result:
    return Result(tuple(Finding("misquote", level, "m", Span(0, 1), "x") for level in levels))


def _seen(what: Literal["quotation", "figure"], *verdicts: Literal["on record", "wrong", "unchecked"]) -> tuple[Sighting, ...]:
    return tuple(Sighting(what, Span(0, 1), "x", verdict, "why") for verdict in verdicts)


@pytest.mark.parametrize(
    ("drafts", "line"),
    [
        ([], "Found no drafts to check."),
        ([Checked("a", "x", _levels([]))], "Found nothing wrong in 1 draft."),
        (
            [Checked("a", "x", _levels(["error", "error", "warning"])), Checked("b", "x", _levels(["error", "info"]))],
            "Found 3 errors, 1 warning, 1 note in 2 drafts.",
        ),
        (
            [
                Checked(
                    "a",
                    "x",
                    _levels(["error"])._replace(
                        sightings=_seen("quotation", "on record", "wrong", "unchecked") + _seen("figure", "wrong")
                    ),
                )
            ],
            "Found 1 error in 1 draft (3 quotations: 1 on record, 1 wrong, 1 unchecked; 1 figure: 1 wrong).",
        ),
        (
            # What a stet or the levels let stand is wrong all the same, and nothing that was reported.
            [Checked("a", "x", Result((), sightings=_seen("figure", "wrong", "unchecked")))],
            "Found nothing wrong in 1 draft (2 figures: 1 passed over, 1 unchecked).",
        ),
        (
            [Checked("a", "x", Result((), (), (Problem("too long to be read"),)))],
            "Found nothing wrong in what was read in 1 draft.\n1 draft could not be checked in full.",
        ),
        (
            [Checked("a", "x", Result((), (), (Problem("a stet needs a reason", Span(0, 1)),)))],
            "Found nothing wrong in 1 draft.",
        ),
        (
            [Checked("a", None, Result((), (), (Problem("a binary file"),)))],
            "1 draft could not be read.",
        ),
    ],
)
def test_the_tally_counts_what_was_not_checked_too(drafts: list[Checked], line: str) -> None:
    assert full(*drafts).endswith(f"{line}\n")


def test_nothing_from_a_draft_or_its_name_reaches_the_terminal_raw() -> None:
    nasty = "\x1b]0;gone\x07\u202e\x9b"
    finding = Finding("misquote", "error", nasty, Span(0, len(nasty)), nasty, expected=nasty)
    shown = full(Checked(nasty, nasty, Result((finding,), (), (Problem(nasty),))))
    assert not set(shown) & set("\x1b\x07\u202e\x9b")
    assert "\\x1b]0;gone" in shown
