from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.config import load
from onrecord.report import FORMATS

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

WRONG = "“We will close the quay before the winter,” Ada Lund said.\n"
RIGHT = "“We will not close the quay before the winter,” Ada Lund said.\n"
NAMELESS = "“We will not close the quay before the winter.”\n"


def findings(desk: Desk, *args: str, stdin: str | bytes = "") -> list[dict[str, Any]]:
    report = json.loads(desk.run("check", "--output-format", "json", *args, stdin=stdin).out)
    found: list[dict[str, Any]] = report["findings"]
    return found


def test_reports_what_is_wrong_and_says_so_by_its_exit_code(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    ran = desk.run("check", "a.md")
    assert ran.code == 1
    assert "a.md:1:" in ran.out
    assert "on record: “We will not close the quay before the winter.” (Ada Lund)" in ran.out
    assert "Minutes of the harbour board, Harbour Office, 9 March 2024 (primary)" in ran.out
    assert "\nFound 1 error in 1 draft (1 quotation: 1 wrong).\n" in ran.out
    assert ran.err == ""


def test_a_clean_draft_is_clean(desk: Desk) -> None:
    desk.write("a.md", RIGHT)
    ran = desk.run("check", "a.md")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Found nothing wrong in 1 draft (1 quotation: 1 on record).\n"


def test_without_paths_the_folder_is_checked(desk: Desk) -> None:
    desk.write("b/c.md", WRONG)
    desk.write("ignored/a.md", WRONG)
    desk.write(".gitignore", "ignored/\n")
    assert [finding["file"] for finding in findings(desk)] == ["b/c.md"]


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ((), 1),
        (("--fail-level", "error"), 0),
        (("--fail-level", "info"), 1),
        (("--exit-zero",), 0),
        (("--ignore", "missing-attribution"), 0),
        (("--ignore", "misquote,missing-attribution"), 0),
        (("--select", "misquote"), 0),
        (("--select", "missing-attribution"), 1),
        (("--select", "misquote", "--select", "missing-attribution"), 1),
    ],
)
def test_levels_and_selection_decide_the_exit_code(desk: Desk, flags: tuple[str, ...], code: int) -> None:
    desk.write("a.md", NAMELESS)
    assert desk.run("check", *flags, "a.md").code == code


def test_selecting_a_check_turns_it_on(desk: Desk) -> None:
    desk.write("a.md", "“The gulls have taken over every single crane,” Ada Lund said.\n")
    assert findings(desk, "a.md") == []
    (found,) = findings(desk, "--select", "unverified-quote", "a.md")
    assert (found["check"], found["level"]) == ("unverified-quote", "info")


def test_the_configuration_sets_levels(desk: Desk) -> None:
    desk.write(
        "onrecord.yaml", "rules: [pack.yaml]\nlevels: {misquote: info}\noverrides: [{files: x/, levels: {misquote: off}}]\n"
    )
    desk.write("a.md", WRONG)
    desk.write("x/a.md", WRONG)
    assert [(finding["file"], finding["level"]) for finding in findings(desk)] == [("a.md", "info")]


def test_each_draft_goes_by_the_configuration_nearest_above_it(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    desk.write("quiet/onrecord.yaml", "rules: [../pack.yaml]\nlevels: {misquote: off}\n")
    desk.write("quiet/a.md", WRONG)
    assert [finding["file"] for finding in findings(desk)] == ["a.md"]


def test_isolated_and_config_do_without_the_nearest(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    desk.write("onrecord.yaml", "rules: [pack.yaml]\nlevels: {misquote: off}\n")
    desk.write("elsewhere/other.yaml", "rules: [../pack.yaml]\n")
    assert findings(desk, "a.md") == []
    assert len(findings(desk, "--isolated", "--rules", "pack.yaml", "a.md")) == 1
    assert len(findings(desk, "--config", "elsewhere/other.yaml", "a.md")) == 1


def test_rules_take_the_place_of_configured_ones_and_later_ones_override(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    desk.write("onrecord.yaml", "rules: [absent.yaml]\n")
    desk.write("other.yaml", (desk.folder / "pack.yaml").read_text().replace("will not close", "will close"))
    assert len(findings(desk, "--rules", "pack.yaml", "a.md")) == 1
    assert findings(desk, "--rules", "pack.yaml", "--rules", "other.yaml", "a.md") == []


@pytest.mark.parametrize(
    ("args", "name", "stdin"),
    [
        (("-",), "<stdin>", WRONG),
        (("--stdin-filename", "a.html", "-"), "a.html", f"<p title='“We will not close the quay'>{WRONG}</p>"),
        (("-",), "<stdin>", f"\ufeff🚢\r\n\r\n{WRONG}"),
    ],
)
def test_standard_input(desk: Desk, args: tuple[str, ...], name: str, stdin: str) -> None:
    (found,) = findings(desk, *args, stdin=stdin)
    assert found["file"] == name
    assert stdin[found["offset"] : found["end_offset"]] == found["text"]


def test_the_name_of_standard_input_decides_its_configuration(desk: Desk) -> None:
    desk.write("x/onrecord.yaml", "rules: [../pack.yaml]\nlevels: {misquote: off}\nexclude: [b.md]\n")
    assert findings(desk, "--stdin-filename", "x/a.md", "-", stdin=WRONG) == []
    assert len(findings(desk, "-", stdin=WRONG)) == 1
    assert findings(desk, "--force-exclude", "--stdin-filename", "x/b.md", "--select", "misquote", "-", stdin=WRONG) == []


def test_exclusion_from_flags_and_configuration_add_up(desk: Desk) -> None:
    desk.write("onrecord.yaml", "rules: [pack.yaml]\nexclude: [b.md]\n")
    for name in ("a.md", "b.md", "c.md"):
        desk.write(name, WRONG)
    assert desk.run("check", "--exclude", "c.md", "--show-files").out == "a.md\n"
    assert desk.run("check", "--show-files", "b.md").out == "b.md\n"
    assert desk.run("check", "--show-files", "--force-exclude", "b.md", "a.md").out == "a.md\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x89PNG\r\n\0", "a binary file, not a text"),
        ("“Naïve”".encode("latin-1", "replace"), "not UTF-8: byte 0xef on line 1 (save it as UTF-8)"),
        (b"x" * 10_000_000, "longer than 2,000,000 characters, and so not checked"),
        (None, "no such file or directory"),
    ],
    ids=["binary", "latin-1", "10 MB in a line", "absent"],
)
def test_a_draft_that_cannot_be_read_is_named_and_the_others_are_checked(
    desk: Desk, content: bytes | None, message: str
) -> None:
    if content is not None:
        desk.write("bad.md", content)
    desk.write("good.md", WRONG)
    ran = desk.run("check", "bad.md", "good.md")
    assert ran.code == 2
    assert f"bad.md: problem: {message}\n" in ran.out
    assert "good.md:1:" in ran.out
    assert ran.out.rstrip().endswith("1 draft could not be read.")
    report = json.loads(desk.run("check", "--output-format", "json", "bad.md", "good.md").out)
    assert [(problem["file"], problem["message"]) for problem in report["problems"]] == [("bad.md", message)]
    assert [finding["file"] for finding in report["findings"]] == ["good.md"]


def test_a_draft_that_was_not_checked_in_full_is_not_passed_off_as_clean(desk: Desk) -> None:
    desk.write("a.txt", "All is well. " * 350_000)
    ran = desk.run("check", "a.txt")
    assert ran.code == 2
    assert "a.txt: problem: " in ran.out


def test_an_empty_draft_is_clean(desk: Desk) -> None:
    desk.write("a.md", "")
    assert desk.run("check", "a.md").code == 0


def test_the_report_can_go_to_a_file(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    ran = desk.run("check", "-o", "report.json", "--output-format", "json", "--color", "always", "a.md")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads((desk.folder / "report.json").read_text())["findings"][0]["file"] == "a.md"


@pytest.mark.parametrize("args", [("over.md",), (".",), ("link.md",)])
def test_a_report_never_takes_the_place_of_a_draft(desk: Desk, args: tuple[str, ...]) -> None:
    draft = desk.write("over.md", WRONG)
    (desk.folder / "link.md").symlink_to(draft)
    ran = desk.run("check", "--fix", "-o", "over.md", *args)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: over.md: is one of the drafts, and the report would take its place (")
    assert draft.read_text() == WRONG


def test_a_report_among_drafts_that_is_left_out_is_written_anew(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    reports = []
    for _ in range(2):
        assert desk.run("check", "--exclude", "report.txt", "-o", "report.txt", ".").code == 1
        reports.append((desk.folder / "report.txt").read_text())
    assert reports[0] == reports[1]
    assert " in 1 draft" in reports[0]


def test_a_report_can_go_into_a_pipe(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    pipe = desk.folder / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert desk.run("check", "-o", "pipe", "--output-format", "concise", "a.md").code == 1
        assert b" error misquote: " in os.read(reading, 10_000)
    finally:
        os.close(reading)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--statistics", "--output-format", "json"), "--output-format does not go with --statistics"),
        (("--output-format", "full", "--diff"), "--output-format does not go with --diff"),
        (("--diff", "--statistics"), "--statistics does not go with --diff"),
    ],
)
def test_a_report_has_one_form(desk: Desk, flags: tuple[str, ...], message: str) -> None:
    desk.write("a.md", WRONG)
    assert desk.run("check", *flags, "a.md") == (2, "", f"error: {message}\n")


def test_concise_quiet_and_statistics(desk: Desk) -> None:
    desk.write("a.md", WRONG)
    (line,) = desk.run("check", "--output-format", "concise", "a.md").out.splitlines()
    assert line.startswith("a.md:1:")
    assert " error misquote: " in line
    assert "Found" not in desk.run("check", "-q", "a.md").out
    assert desk.run("check", "--statistics", "a.md").out == "     1  error    misquote\n"


def test_verbose_tells_what_a_draft_goes_by(desk: Desk) -> None:
    desk.write("a.md", RIGHT)
    assert desk.run("check", "-v", "a.md").err.startswith(f"a.md: config {desk.folder / 'onrecord.yaml'}, rules ")


def test_the_text_of_a_source_is_no_draft(desk: Desk) -> None:
    desk.write("log.txt", f"The log. {RIGHT}")
    desk.write("desk.yaml", "sources: [{id: log, title: The log, standing: primary, text: log.txt}]\n")
    desk.write("onrecord.yaml", "rules: [desk.yaml]\n")
    desk.write("a.txt", RIGHT)
    assert desk.run("check", "--show-files").out == "a.txt\n"
    assert "log.txt: the text of a source, and not checked\n" in desk.run("check", "-v", ".").err
    assert " in 1 draft" in desk.run("check", ".").out
    assert "no drafts to check" in desk.run("check", "log.txt").out
    assert " in 2 drafts" in desk.run("check", "--rules", "pack.yaml", ".").out


def test_the_text_of_a_source_is_no_draft_though_the_same_words_were_checked(desk: Desk) -> None:
    desk.write("log.txt", WRONG)
    pack = (desk.folder / "pack.yaml").read_text()
    desk.write("pack.yaml", pack.replace("standing: primary", "standing: primary\n    text: log.txt"))
    desk.write("copy.txt", WRONG)
    for _ in range(2):
        assert desk.run("check", "copy.txt").code == 1
        assert desk.run("check", "log.txt") == (0, "Found no drafts to check.\n", "")


def test_show_settings_shows_what_holds(desk: Desk) -> None:
    desk.write("onrecord.yaml", "rules: [pack.yaml]\nlevels: {misquote: info}\n")
    desk.write("a.md", WRONG)
    shown = desk.run("check", "--show-settings", "a.md").out
    assert f"# config: {desk.folder / 'onrecord.yaml'}\n" in shown
    assert "\n  misquote: info\n" in shown
    assert "\n  misattribution: error\n" in shown
    assert "Found" not in shown


def test_the_settings_shown_are_a_configuration(desk: Desk) -> None:
    desk.write("a, b.yaml", (desk.folder / "pack.yaml").read_text())
    desk.write(
        "onrecord.yaml",
        "rules: ['a, b.yaml']\nexclude: [old/]\nquote-policy: tidy\nlevels: {misquote: info}\n"
        "overrides: [{files: x/, levels: {misquote: off}}, {files: y/, levels: {misquote: warning}}]\n",
    )
    desk.write("x/a.xhtml", WRONG)
    shown = desk.run("check", "--show-settings", "x/a.xhtml").out
    assert "\n# overrides: x/\n" in shown
    config = load(str(desk.write("x/shown.yaml", shown)))
    assert config.rules == (str(desk.folder / "a, b.yaml"),)
    assert config.includes("x/a.xhtml")
    assert not config.includes("x/a.py")
    assert config.excludes("x/old", folder=True)
    assert config.quote_policy == "tidy"
    assert config.levels["misquote"] == "off"
    assert "# overrides" not in desk.run("check", "--show-settings", "--isolated", "x/a.xhtml").out


@pytest.mark.parametrize(
    ("when", "no_color", "painted"),
    [("auto", None, False), ("always", None, True), ("always", "1", True), ("never", None, False)],
)
def test_colour(desk: Desk, monkeypatch: pytest.MonkeyPatch, when: str, no_color: str | None, *, painted: bool) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    desk.write("a.md", WRONG)
    assert ("\x1b[" in desk.run("check", "--color", when, "a.md").out) is painted


@pytest.mark.parametrize(
    ("no_color", "term", "painted"), [(None, "xterm", True), ("1", "xterm", False), ("", "xterm", True), (None, "dumb", False)]
)
def test_a_terminal_has_colour_unless_it_is_not_wanted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, no_color: str | None, term: str, *, painted: bool
) -> None:
    monkeypatch.setenv("TERM", term)
    if no_color is not None:
        monkeypatch.setenv("NO_COLOR", no_color)
    desk.write("a.md", WRONG)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert ("\x1b[" in desk.run("check", "a.md").out) is painted


def test_a_terminal_obeys_nothing_that_a_draft_holds(desk: Desk) -> None:
    name = "a\x1b]0;gone\x07.md"
    desk.write(name, f"\x1b[2J\u202e {WRONG}")
    for form in FORMATS:
        out = desk.run("check", "--output-format", form, name).out
        assert "misquote" in out
        assert not set(out) & set("\x1b\x07\u202e")


def test_a_file_name_that_is_no_utf_8(desk: Desk) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    desk.write(name, WRONG)
    ran = desk.run("check")
    assert ran.code == 1
    assert "caf\\udce9.md:1:" in ran.out


class TestFixing:
    def test_fix_puts_the_words_on_record_into_the_draft(self, desk: Desk) -> None:
        path = desk.write("a.md", WRONG.replace("\n", "\r\n"))
        ran = desk.run("check", "--fix", "--unsafe-fixes", "a.md")
        assert path.read_bytes() == RIGHT.replace("\n", "\r\n").encode()
        assert ran.code == 0
        assert ran.err == "1 finding mended\n"
        assert ran.out.startswith("Found nothing wrong in 1 draft (1 quotation: 1 on record")

    def test_fix_alone_leaves_what_only_an_unsafe_fix_would_mend(self, desk: Desk) -> None:
        path = desk.write("a.md", NAMELESS)
        assert desk.run("check", "--fix", "a.md").code == 1
        assert path.read_text() == NAMELESS

    @pytest.mark.parametrize("flag", ["--diff", "--fix"])
    def test_what_only_an_unsafe_fix_would_mend_is_told(self, desk: Desk, flag: str) -> None:
        desk.write("a.md", WRONG.replace("quay", "pier"))
        assert "0 findings" in desk.run("check", flag, "a.md").err
        assert desk.run("check", flag, "a.md").err.endswith("; 2 more with --unsafe-fixes\n")
        assert "more" not in desk.run("check", "--diff", "--unsafe-fixes", "a.md").err

    def test_from_standard_input_to_standard_output(self, desk: Desk) -> None:
        ran = desk.run("check", "--fix", "--unsafe-fixes", "-", stdin=WRONG)
        assert ran.out == RIGHT
        assert "Found nothing wrong" in ran.err

    def test_a_diff_shows_it_and_does_nothing(self, desk: Desk) -> None:
        path = desk.write("a.md", f"Lead.\n\n{WRONG}")
        ran = desk.run("check", "--diff", "--unsafe-fixes", "a.md")
        assert ran.code == 1
        assert ran.out == (f"--- a/a.md\n+++ b/a.md\n@@ -1,4 +1,4 @@\n Lead.\n \n-{WRONG}+{RIGHT} \n")
        assert "1 finding would be mended\n" in ran.err
        assert path.read_text() == f"Lead.\n\n{WRONG}"
        desk.write("a.md", RIGHT)
        assert desk.run("check", "--diff", "--unsafe-fixes", "a.md").code == 0

    def test_a_draft_that_cannot_be_written_is_a_problem_and_the_others_are_mended(self, desk: Desk) -> None:
        linked = desk.write("a.md", WRONG)
        os.link(linked, desk.folder / "c.txt.orig")
        other = desk.write("b.md", WRONG)
        ran = desk.run("check", "--fix", "--unsafe-fixes", "a.md", "b.md")
        assert ran.code == 2
        assert "a.md: problem: the file has more than one hard link" in ran.out
        assert (linked.read_text(), other.read_text()) == (WRONG, RIGHT)

    def test_unsafe_fixes_alone_are_a_mistake(self, desk: Desk) -> None:
        desk.write("a.md", WRONG)
        assert desk.run("check", "--unsafe-fixes", "a.md").err == "error: --unsafe-fixes goes with --fix or --diff\n"
