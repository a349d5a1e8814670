"""Words that play on an entry, on a placard or in a stranger's mouth, are no misquotation of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import onrecord
from onrecord.corpus.compared import Compared

if TYPE_CHECKING:
    from onrecord.corpus.record import Record

PACK: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [
        {"id": "vance", "name": "Ada Vance", "aliases": ["Vance", "Ms Vance"], "pronouns": ["she"]},
        {"id": "moll", "name": "Peter Moll", "aliases": ["Moll", "Mr Moll"], "pronouns": ["he"]},
    ],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [
        {
            "id": "barges",
            "speaker": "vance",
            "text": "Every barge was counted twice and the ledgers were trusted by nobody.",
            "source": "log",
        }
    ],
}
_BARGES = "barge was counted twice and the ledgers were trusted by nobody"
_BUNS = "“Every bun was counted twice and the ledgers were trusted by nobody.”"


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.load_rules(PACK)


@pytest.mark.parametrize(
    ("draft", "meant"),
    [
        (f"“Every bun was {_BARGES[10:]},” Ada Vance said.", True),
        # Nobody whom the rules know, or could know.
        (f"A sign by the door reads {_BUNS}", False),
        (f"The T-shirt said: {_BUNS}", False),
        (f"Someone behind us shouted {_BUNS}", False),
        (f"A heckler shouted: {_BUNS}", False),
        (f"Mine used to say: {_BUNS}", False),
        (f"So it said, on a sheet of paper: “No {_BARGES}.”", False),
        (f"A placard by the door reads: “No {_BARGES}.”", False),
        (f"A placard of Ada Vance reads: {_BUNS}", True),
        (f"A sign in the lobby quotes Ada Vance: {_BUNS}", True),
        # A stranger, in his next words too.
        (f"“We bake at four,” said Tom Cole, a baker.\n\nHe grinned. {_BUNS}", False),
        (f"Tom Cole, who bakes, has a line of his own. {_BUNS}", False),
        (f"“Every {_BARGES},” Ada Vance said. Tom Cole, who bakes, knows it. {_BUNS}", False),
        # Nobody is credited: it is hers where the draft is about her.
        (f"A pastry cook is quoted on the menu. {_BUNS}", False),
        (f"Ada Vance was blunt.\n\nThe wind was cold.\n\nIt rained. {_BUNS}", True),
        (_BUNS, True),
    ],
)
def test_a_play_on_words_is_no_misquotation(record: Record, draft: str, meant: bool) -> None:
    compared = Compared(onrecord.parse(draft), record, date(2025, 7, 1))
    assert (compared.renderings[-1] is not None) is meant
