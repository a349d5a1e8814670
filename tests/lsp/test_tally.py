"""The tally of a draft, for status lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

RIGHT = 'Lena Okafor said: "We will not dredge the northern channel before the autumn storms are over."'
WRONG = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'
ELSEWHERE = 'Paul Smith said: "We will not dredge the northern channel before the autumn storms are over."'
UNKNOWN = 'Lena Okafor said: "The gulls are louder than the cranes this year."'
STET = "<!-- stet: quoted as an example -->\n"
FIGURE = "The harbour has 84 berths for fishing boats."


async def asked(code: Editor, params: object) -> Any:
    return await code.protocol.send_request_async("onrecord/tally", params)  # type: ignore[no-untyped-call]


async def tally(code: Editor, uri: str) -> Any:
    return await asked(code, {"textDocument": {"uri": uri}})


def told(counts: Any) -> list[tuple[str, int]]:
    return [(each.verdict, each.count) for each in counts]


@pytest.mark.parametrize(
    ("draft", "quotations", "figures"),
    [
        ("Nobody said anything.", [], []),
        (RIGHT, [("on record", 1)], []),
        (f"{UNKNOWN}\n\n{RIGHT}\n\n{WRONG}\n\n{RIGHT}", [("on record", 2), ("misquoted", 1), ("unknown", 1)], []),
        (f"{RIGHT}\n\n{ELSEWHERE}", [("on record", 1), ("misattributed", 1)], []),
        (STET + ELSEWHERE, [("misattributed", 1)], []),
        (FIGURE, [], [("wrong", 1)]),
    ],
)
async def test_what_stands_how_to_the_record(
    code: Editor, draft: str, quotations: list[tuple[str, int]], figures: list[tuple[str, int]]
) -> None:
    answer = await tally(code, code.open("draft.md", draft))
    assert told(answer.quotations) == quotations
    assert told(answer.figures) == figures
    assert told(answer.claims) == []


async def test_what_was_not_read_is_told(code: Editor) -> None:
    assert (await tally(code, code.open("draft.md", RIGHT))).unread == []
    (note,) = (await tally(code, code.open("long.md", "word " * 400_001))).unread
    assert "was not read" in note


async def test_a_check_that_could_not_run_is_told(shaky: Editor) -> None:
    (note,) = (await tally(shaky, shaky.open("draft.md", RIGHT))).unread
    assert note.startswith("The check crash failed")


async def test_it_is_of_the_newest_version(code: Editor) -> None:
    uri = code.open("draft.md", WRONG)
    assert told((await tally(code, uri)).quotations) == [("misquoted", 1)]
    code.replace(uri, 2, "will dredge", "will not dredge")
    answer = await tally(code, uri)
    assert (answer.version, told(answer.quotations)) == (2, [("on record", 1)])


async def test_what_is_not_checked_has_none(code: Editor) -> None:
    assert await tally(code, code.uri("closed.md")) is None
    assert await tally(code, code.open("harbour.yaml", "onrecord: 1", "yaml")) is None


@pytest.mark.parametrize("params", [{}, [], {"textDocument": {}}, {"textDocument": {"uri": 3}}])
async def test_a_request_for_no_document_is_refused(code: Editor, params: object) -> None:
    with pytest.raises(JsonRpcException) as refusal:
        await asked(code, params)
    assert refusal.value.code == JsonRpcInvalidParams.CODE
