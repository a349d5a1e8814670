"""Marks that do not say themselves whether they open or close, and marks that are missing."""

from __future__ import annotations

import pytest

from onrecord import parse

APART = [
    ('" Good night, " said he. " Good night, " said she.', ["Good night,", "Good night,"]),
    ("' Good night, ' said he. ' Isn't it late? ' said she.", ["Good night,", "Isn't it late?"]),
    ('" I\'ll go. " " Who knows! " " But Margaret dear -- "', ["I'll go.", "Who knows!", "But Margaret dear --"]),
    ("And then she says ' a tissue, a tissue, ' and in she goes. Mr. Lund ' s hat fell.", ["a tissue, a tissue,"]),
    ("The ministers ' plan and the goin ' on made her say, ' We have had enough of it. '", ["We have had enough of it."]),
    ('" They will say, \' He is a mere boy, too. \' " And he laughed.', ["They will say, ' He is a mere boy, too. '"]),
    ('He began, "--it was at the concert." She sighed.', ["--it was at the concert."]),
    ("At last the Dodo said, '_Everybody_ has won the ministers' race.'", ["_Everybody_ has won the ministers' race."]),
    ("'Is that the reason?' she asked. 'Is it?'", ["Is that the reason?", "Is it?"]),
    ("'It is to be Lovers' Vows; and I am in it.' He bowed.", ["It is to be Lovers' Vows; and I am in it."]),
    ("'Pu' me out, wi' you? Pu' me out!' he muttered.", ["Pu' me out, wi' you? Pu' me out!"]),
    ("He called it 'quite a good thing' and the boys' game 'a very bad thing' on Monday.",
     ["quite a good thing", "a very bad thing"]),
    ("He took 'is hat and said 'em all good-bye, and the ministers' plan was his.", []),
    ("‘Because of ‘women and children first’ and the ministers’ plan,’ he said.",
     ["Because of ‘women and children first’ and the ministers’ plan,"]),
]  # fmt: skip
MISSING = [
    # The first mark of the second quotation is missing, then the last.
    ('" We met. " He left. I went too, " she said. " It is late. " " Then go. "', ["We met.", "It is late.", "Then go."]),
    ('" We met. " He left. " I went too, she said to him. " It is late, " he said. " Then go. "',
     ["We met.", "It is late,", "Then go."]),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "words"), APART)
def test_marks_are_told_by_all_that_stand_in_a_passage(draft: str, words: list[str]) -> None:
    assert [quotation.text for quotation in parse(draft, markup="text").quotations] == words


@pytest.mark.parametrize(("draft", "words"), MISSING)
def test_a_missing_mark_spoils_one_quotation_and_not_those_after_it(draft: str, words: list[str]) -> None:
    found = [quotation.text for quotation in parse(draft, markup="text").quotations]
    assert [text for text in words if text not in found] == []
