"""The fact-check report of a draft: all that was seen, as text that nothing foreign can turn into more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams

from tests.lsp.test_cards import NASTY

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over."
WRONG = RIGHT.replace("will not", "will")
RENDERER = MarkdownIt("gfm-like", {"linkify": False})
LAYOUT = {"paragraph", "heading", "bullet_list", "list_item", "blockquote", "strong", "s"}
ALLOWED = {f"{name}_{end}" for name in LAYOUT for end in ("open", "close")} | {"inline", "text", "text_special", "code_inline"}


async def asked(code: Editor, params: object) -> Any:
    return await code.protocol.send_request_async("onrecord/report", params)  # type: ignore[no-untyped-call]


async def report(code: Editor, uri: str) -> str:
    return str((await asked(code, {"textDocument": {"uri": uri}})).markdown)


def section(text: str, title: str) -> str:
    """What stands under a heading; nothing where there is none."""
    return text.partition(f"\n## {title}\n\n")[2].partition("\n## ")[0].strip()


async def test_it_tells_how_everything_stands(editor: Editor) -> None:
    uri = editor.open(
        "draft.md",
        f"# Harbour\n\n😀 “{WRONG}” Lena Okafor said.\n\n"
        f"“{RIGHT}” Lena Okafor said. The harbour has 84 berths for fishing boats.\n\n"
        f"“The gulls are loud,” Lena Okafor said.\n\n“{WRONG}” Lena Okafor said. <!-- stet misquote: *a slip* of hers -->\n\n"
        f"We will not dredge the northern channel before the autumn storms are over, so it is said.\n",
    )
    text = await report(editor, uri)
    assert text.startswith("# Fact-check report: draft.md\n\n")
    assert "4 quotations: 1 on record, 2 misquoted, 1 unknown; 1 figure: 1 wrong" in text
    assert "Checked against: harbour." in text
    assert section(text, "On record") == (
        f"- Line 5: “{RIGHT}”: compared with harbour/dredging; "
        "Minutes of the harbour board, Harbour Board, 2025-03-04 (standing: primary); `https://harbour.example/minutes`"
    )
    assert section(text, "Unknown") == "- Line 7: “The gulls are loud,”: no entry has these words"
    assert section(text, "Let stand") == "- Line 9: misquote, “will dredge”. Reason: \\*a slip\\* of hers"
    first, second, third = section(text, "Findings").split("**Line ")[1:]
    assert [block.split("**")[0] for block in (first, second, third)] == [
        "3. Quotation: misquoted",
        "5. Figure: wrong",
        "11. unquoted-verbatim (warning)",
    ]
    for part in (
        "> We will **not** dredge the northern channel",
        f"In the draft: “{WRONG}”",
        "misquote (error): ",
        "Lena Okafor, told the harbour board",
        "2025-03-04 (standing: primary)",
        "`https://harbour.example/minutes`",
    ):
        assert part in first
    assert "In the draft: “84”" in second


async def test_a_figure_that_was_compared_with_nothing_says_why(code: Editor) -> None:
    text = await report(code, code.open("draft.md", "The harbour had 60 berths in 1999.\n"))
    assert "“60”: nearest: harbour/berths" in section(text, "Unknown")


async def test_a_draft_with_nothing_in_it_says_so(code: Editor) -> None:
    text = await report(code, code.open("draft.md", "Nobody said anything.\n"))
    assert "No quotations, figures or claims." in text
    assert "## " not in text


async def test_what_was_not_read_is_told(code: Editor) -> None:
    text = await report(code, code.open("draft.md", f"“{RIGHT}” Lena Okafor said.\n\n<template>\n"))
    assert "**Not all of this draft was checked.** Line 3: \\<template\\> is never closed" in text


async def test_it_is_of_the_newest_version(code: Editor) -> None:
    uri = code.open("draft.md", f"“{WRONG}” Lena Okafor said.\n")
    assert "1 misquoted" in await report(code, uri)
    code.replace(uri, 2, "will dredge", "will not dredge")
    answer = await asked(code, {"textDocument": {"uri": uri}})
    assert (answer.version, "1 on record" in answer.markdown) == (2, True)


async def test_nothing_foreign_means_anything(code: Editor) -> None:
    paragraphs = "\n\n".join(f"“The gulls say {nasty} and mean it,” Lena Okafor said." for nasty in NASTY)
    stets = "\n\n".join(f"“{WRONG}” Lena Okafor said. <!-- stet: {nasty} -->" for nasty in NASTY if "\n" not in nasty)
    for name, language in (("draft.txt", "plaintext"), ("dr[a](x)ft.md", "markdown")):
        text = await report(code, code.open(name, f"{paragraphs}\n\n{stets}\n", language))
        tokens = [leaf for token in RENDERER.parse(text) for leaf in (token, *(token.children or ()))]
        assert {token.type for token in tokens} <= ALLOWED


async def test_what_is_not_checked_has_none(code: Editor) -> None:
    assert await asked(code, {"textDocument": {"uri": code.uri("closed.md")}}) is None


@pytest.mark.parametrize("params", [{}, [], {"textDocument": {}}, {"textDocument": {"uri": 3}}])
async def test_a_request_for_no_document_is_refused(code: Editor, params: object) -> None:
    with pytest.raises(JsonRpcException) as refusal:
        await asked(code, params)
    assert refusal.value.code == JsonRpcInvalidParams.CODE
