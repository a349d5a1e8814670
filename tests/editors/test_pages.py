"""The editors that cannot be played here: what their page tells one to write can be read, and starts the server."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from tests.editors.pages import block

COMMAND = ["onrecord", "server"]


def test_helix_starts_the_server_for_drafts_and_packs() -> None:
    told = tomllib.loads(block("toml", under="Helix"))
    server = told["language-server"]["onrecord"]
    assert [server["command"], *server["args"]] == COMMAND
    languages = {language["name"]: language["language-servers"] for language in told["language"]}
    assert set(languages) == {"markdown", "html", "text", "yaml"}
    assert all("onrecord" in servers for servers in languages.values())


def test_kate_starts_the_server_for_drafts() -> None:
    servers = json.loads(block("json", under="Kate"))["servers"]
    assert servers["onrecord"]["command"] == COMMAND
    assert servers["html"] == {"use": "onrecord"}


def test_sublime_starts_the_server_for_drafts_and_packs() -> None:
    client = json.loads(block("json", under="Sublime Text"))["clients"]["onrecord"]
    assert (client["enabled"], client["command"]) == (True, COMMAND)
    assert {part.strip() for part in client["selector"].split("|")} == {
        "text.html.markdown",
        "text.plain",
        "text.html.basic",
        "source.yaml",
    }


def test_zed_starts_the_server_in_the_place_of_another() -> None:
    binary = json.loads(block("json", under="Zed"))["lsp"]["ltex"]["binary"]
    command = Path(binary["path"])
    assert command.is_absolute()
    assert [command.name, *binary["arguments"]] == COMMAND
