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
        {"id": "vance", "name": "Ada Vance", "roles": ["Port of Skerry harbour master"], "pronouns": ["she"]},
        {"id": "moll", "name": "Peter Moll", "pronouns": ["he"]},
        {"id": "board", "name": "Pier Board"},
        {"id": "pilot", "name": "retired Danish pilot", "pronouns": ["they"]},
    ],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [
        {
            "id": "barges",
            "speaker": "vance",
            "text": "Every barge was counted twice and the ledgers were trusted by nobody.",
            "source": "log",
        },
        {"id": "pier", "speaker": "board", "text": "The pier will be mended before a ship puts in again.", "source": "log"},
        {"id": "fog", "speaker": "pilot", "text": "Fog is an honest enemy, unlike the old harbour masters.", "source": "log"},
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
        (f"“It rains,” said the master. Snow fell. {_BUNS}", True),
        (f"“It rains,” said the master.\n\nShe laughed. {_BUNS}", True),
        ("“Fog is an honest friend, unlike the old harbour masters,” said Ole Jensen.", True),
        # Nobody whom the rules know, or could know,
        (f"A sign by the door reads {_BUNS}", False),
        (f"The T-shirt said: {_BUNS}", False),
        (f"Someone behind us shouted {_BUNS}", False),
        (f"A heckler shouted: {_BUNS}", False),
        (f"Mine used to say: {_BUNS}", False),
        (f"My uncle used to say: {_BUNS}", False),
        (f"Ms Vance spoke. My boss said: {_BUNS}", True),
        (f"Mine used to say: “No {_BARGES}.”", False),
        (f"So it said, on a sheet of paper: “No {_BARGES}.”", False),
        (f"A placard by the door reads: “No {_BARGES}.”", False),
        (f"Ms Vance is 60.\n\nRain.\n\nSomeone behind us shouted “No {_BARGES}.”", False),
        ("A T-shirt says “Every barge was counted twice and the ledgers was trusted by nobody”.", True),
        # though the paragraph is about her, unless its sentence names her;
        (f"Ada Vance spoke in the hall. A banner read {_BUNS}", False),
        (f"Ada Vance spoke in the hall. A voice from the back shouted {_BUNS}", False),
        (f"A placard of Ada Vance reads: {_BUNS}", True),
        (f"A placard of Ms Vance reads: {_BUNS}", True),
        (f"A sign in the lobby quotes Ada Vance: {_BUNS}", True),
        # a sign that is known by then is hers.
        (f"Ms Vance nailed a sign to her door. The sign says: {_BUNS}", True),
        (f"Ms Vance nailed a sign to her door.\n\nIt says: {_BUNS}", True),
        (f"Ms Vance's banner says: {_BUNS}", True),
        (f"Ms Vance wrote to the skippers. Her letter was read out. “No {_BARGES},” it said.", True),
        (f"Ms Vance spoke in the hall. “No {_BARGES},” someone heard her say.", True),
        ("The wind was cold. “The pier will not be mended before a ship puts in again,” it said.", True),
        (f"“No {_BARGES},” the school board said.", True),
        # A stranger's, in his next words too, wherever else she is named.
        (f"“We bake at four,” said Tom Cole, a baker.\n\nHe grinned. {_BUNS}", False),
        (f"Ms Vance is 60.\n\nRain.\n\n“We bake at four,” said Tom Cole, a baker.\n\nHe grinned. {_BUNS}", False),
        (f"Ms Vance is 60.\n\nRain.\n\n“We bake at four,” said Tom Cole, a baker. {_BUNS}", False),
        (f"Ms Vance is 60.\n\nRain.\n\nTom Cole, a baker, grinned. {_BUNS}", False),
        (f"Ms Vance is 60.\n\nTom Cole, a baker, grinned. {_BUNS}", True),
        (f"Ms Vance is 60.\n\nRain.\n\nThe baker grinned. {_BUNS}", True),
        # "She said" may mean anybody, as does a "she" who was not quoted.
        (f"Ms Vance is 60.\n\nRain.\n\n“She can,” says a former driver.\n\nShe praised it. “{_BUNS[1:-2]},” she said.", True),
        (f"Ms Vance is 60.\n\nRain.\n\nJane Cole came in.\n\nShe grinned. {_BUNS}", True),
        (f"Tom Cole, who bakes, has a line of his own. {_BUNS}", False),
        # Whoever laughs at her words does not speak.
        (f"“It rains,” Ada Vance said. Tom Cole of the Courier laughed. {_BUNS}", True),
        # Nobody is credited: it is hers where the draft is about her.
        (f"A pastry cook is quoted on the menu. {_BUNS}", False),
        (f"Rain.\n\n{_BUNS}", False),
        (f"A list is nailed to the door. “No {_BARGES}.”", True),
        (f"She may, at ebb, go by the vance. {_BUNS}", False),
        # What somebody was told, somebody told, whoever that was.
        (f"Ms Vance is 60.\n\nRain.\n\nThe oven is new. {_BUNS[:-2]},” your reporter was told.", False),
        (f"Ms Vance is 60.\n\nRain.\n\nThe oven is new. {_BUNS[:-2]},” your reporter wrote down.", True),
        (f"Ms Vance got to her feet. {_BUNS[:-2]},” the board was told.", True),
        # The last word of a description is no surname.
        ("A Pilot came in.\n\n“Fog is an honest butcher, unlike the old harbour masters.”", False),
        (f"Ada Vance was blunt.\n\nThe wind was cold.\n\nIt rained. {_BUNS}", True),
        (f"Vance got to her feet.\n\n{_BUNS}", True),
        (f"The harbour master got to her feet.\n\nIt rained.\n\n{_BUNS}", True),
        (f"One line stood out, and Vance’s friends knew it: {_BUNS}", True),
        (_BUNS, True),
    ],
)
def test_a_play_on_words_is_no_misquotation(record: Record, draft: str, meant: bool) -> None:
    compared = Compared(onrecord.parse(draft), record, date(2025, 7, 1))
    assert (compared.renderings[-1] is not None) is meant
