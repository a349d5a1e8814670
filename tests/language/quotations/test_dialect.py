"""Apostrophes of dialect and of plurals among single marks."""

from __future__ import annotations

import pytest

from onrecord import parse

CURLY = [
    (
        "‘There’s none,’ said the boy, ‘not till ’baout noon. ’Tain’t far.’",
        ["There’s none,", "not till ’baout noon. ’Tain’t far."],
    ),
    ("‘’Baout three of them. Hurry!’", ["’Baout three of them. Hurry!"]),
    (
        "‘It is the farmers’ fight,’ he said. The unions’ answer: ‘Not ’til Monday.’",
        ["It is the farmers’ fight,", "Not ’til Monday."],
    ),
    ("‘I saw her on the stairs’-top, and I left,’ he said.", ["I saw her on the stairs’-top, and I left,"]),
]
STRAIGHT = [
    ("'Doan' le's talk about it. I awluz 'spected dat,' he said.", ["Doan' le's talk about it. I awluz 'spected dat,"]),
    ("'Men can 'most always tell,' she said, 'and then they say 'nough.'",
     ["Men can 'most always tell,", "and then they say 'nough."]),
    ("'Four years away! 'Wish I'd stayed at home,' he said.", ["Four years away! 'Wish I'd stayed at home,"]),
    ("'Oh, lordy! De raf'? Dey ain' no raf' no mo',' he said.", ["Oh, lordy! De raf'? Dey ain' no raf' no mo',"]),
    ("'What are ye for?' he shouted. 'D'you want the master?'", ["What are ye for?", "D'you want the master?"]),
    ("'Tisn't far,' said the carter. 'Ask at Widow Sparks' place.'", ["Tisn't far,", "Ask at Widow Sparks' place."]),
    ("''Twon't be any use tonight,' said Tom. 'Go home.'", ["'Twon't be any use tonight,", "Go home."]),
    ("''e took 'is cap an' went,' the boy whispered.", ["'e took 'is cap an' went,"]),
    ("The drivers' union called it 'an insult to its members' and the firms' reply 'much worse'.",
     ["an insult to its members", "much worse"]),
    ("They will 'stop the boats', 'cut the queues' and 'fix the roads', she said.",
     ["stop the boats", "cut the queues", "fix the roads"]),
    ("'Tis the season, and the shops' tills ring.", []),
    ("He 'lowed the dogs out, an' nobody heard 'em but the miller.", []),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "words"), CURLY + STRAIGHT, ids=[draft[:30] for draft, _ in CURLY + STRAIGHT])
def test_apostrophes_are_told_from_single_marks(draft: str, words: list[str]) -> None:
    assert [quotation.text for quotation in parse(draft, markup="text").quotations] == words


SPACED = "' I saw him, ' she retorted; ' and he went. No, I wouldn't! ' And here she began to cry. ' You asked why. ' "


def test_marks_between_blanks_go_by_the_stops_beside_them() -> None:
    assert [quotation.text for quotation in parse(SPACED, markup="text").quotations] == [
        "I saw him,",
        "and he went. No, I wouldn't!",
        "You asked why.",
    ]
