"""A sentence of "the hall" is of the hall that the one before names, a clause of a "they" of what that one begins with."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "hall", "statement": "The fish hall at Moll Creek will close on 30 September 2026."},
    {"id": "clubs", "statement": "Crews at Larch mend 31 nets a day."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Orran Trust will shut the fish hall at Moll Creek. The hall will close on 30 September 2027.", ["30 September 2027"]),
        ("Orran Trust will shut the fish hall at Moll Creek. The hall will close on 30 September 2026.", []),
        # Another thing, another place, and two of a kind.
        ("Orran Trust will shut the fish hall at Moll Creek. The pier will close on 30 September 2027.", []),
        ("Orran Trust will shut the fish hall at Lund. The hall will close on 30 September 2027.", []),
        ("The hall at Lund is like the hall at Moll Creek. The hall will close on 30 September 2027.", []),
        ("Orran Trust will shut the fish hall at Moll Creek. The hall at Lund will close on 30 September 2027.", []),
        ("The fish hall at Moll Creek is like the hall at Lund. The hall will close on 30 September 2027.", []),
        ("Orran Trust will shut the dance hall at Moll Creek. The hall will close on 30 September 2027.", []),
        ("Orran Trust will shut a fish hall at Moll Creek. The hall will close on 30 September 2027.", []),
        ("Orran Trust will shut the fish hall at Moll Creek. The hall on the quay will close on 30 September 2027.", []),
        ("Crews at Orran mend 12 nets a day, while for 40 days at Larch they mend 13 nets a day.", []),
        ("Crews at Orran mend 12 nets a day, while at Larch they mend 13 nets a day.", ["13"]),
        ("Crews at Orran mend 12 nets a day, while at Larch they burn 13 nets a day.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
