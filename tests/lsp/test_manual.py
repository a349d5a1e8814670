"""A diagnostic's link to the page that explains its check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pygls.uris import to_fs_path

from onrecord.checks import manual
from onrecord.lsp.manual import Manual

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

DRAFT = "“We will dredge the northern channel,” Lena Okafor said. The harbour has 84 berths for fishing boats.\n"


def page(href: str) -> str:
    return Path(to_fs_path(href) or "").read_text("utf-8")


def unfolded(text: str) -> str:
    return " ".join(text.split())


async def test_each_finding_leads_to_the_page_of_its_check(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    found = await code.findings(uri, 1)
    assert [each.code for each in found] == ["misquote", "figure-mismatch"]
    for each in found:
        assert each.code_description
        text = page(each.code_description.href)
        assert text.startswith(f"# {each.code}\n\n")
        assert text.endswith("\nLevel: error\n")
        assert unfolded(manual(str(each.code)).removeprefix(f"{each.code}: ")) in unfolded(text)


async def test_so_does_the_action_that_mends_it(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    (about,) = {
        about.code: about for act in (await code.actions(uri, "84")).values() for about in act.diagnostics or ()
    }.values()
    assert about in await code.findings(uri, 1)


async def test_a_client_that_shows_no_links_is_sent_none(bare: Editor) -> None:
    uri = bare.open("draft.md", DRAFT)
    assert [each.code_description for each in await bare.findings(uri, 1)] == [None, None]


def test_a_page_that_was_changed_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_CACHE_DIR", str(tmp_path))
    first = Manual().link("misquote")
    assert first
    text = page(first.href)
    Path(to_fs_path(first.href) or "").write_text("of another version", "utf-8")
    assert Manual().link("misquote") == first
    assert page(first.href) == text


def test_without_a_folder_to_keep_it_in_there_is_no_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("ONRECORD_CACHE_DIR", str(tmp_path / "file"))
    assert Manual().link("misquote") is None


def test_a_folder_that_others_can_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_CACHE_DIR", str(tmp_path))
    (tmp_path / "onrecord").mkdir(mode=0o777)
    (tmp_path / "onrecord").chmod(0o777)
    assert Manual().link("misquote") is None
