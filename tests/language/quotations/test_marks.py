"""Words between quote marks, whatever the marks, and what only looks like a mark."""

from __future__ import annotations

import pytest

from onrecord import parse

FOUND = [
    ('"We must act now," Rutte said.', ["We must act now,"]),
    ("“We must act now,” Rutte said.", ["We must act now,"]),
    ("‘We must act now,’ Rutte said.", ["We must act now,"]),
    ("'We must act now,' Rutte said.", ["We must act now,"]),
    ("''We must act now,'' Rutte said.", ["We must act now,"]),
    ("``We must act now,'' Rutte said.", ["We must act now,"]),
    ("« Nous devons agir », a dit Rutte.", ["Nous devons agir"]),
    ("»Vi må handle nu,« sagde Rutte.", ["Vi må handle nu,"]),
    ("„Wir müssen jetzt handeln“, sagte Rutte.", ["Wir müssen jetzt handeln"]),
    (",,Musimy teraz działać razem” - powiedział Rutte.", ["Musimy teraz działać razem"]),
    ("”Vi måste agera nu”, sade Rutte.", ["Vi måste agera nu"]),
    ('" We must act now, " said Rutte. " At once. "', ["We must act now,", "At once."]),
    ("‘The ministers’ plan isn’t enough,’ he said.", ["The ministers’ plan isn’t enough,"]),
    ("'The ministers' plan isn't enough,' he said.", ["The ministers' plan isn't enough,"]),
    ("He said 'the goin's been good to us' and left.", ["the goin's been good to us"]),
    ("‘'Tis a far better thing,’ he said.", ["'Tis a far better thing,"]),
    ("“’Twas the ’90s, rock ’n’ roll,” he said.", ["’Twas the ’90s, rock ’n’ roll,"]),
    ('He said: "She is 5\'10" tall and strong."', ["She is 5'10\" tall and strong."]),
    ("“Yes,” he said—“no,” she said.", ["Yes,", "no,"]),
    ('"A."\n"B, my friend."', ["A.", "B, my friend."]),
    ("'Perhaps they can help a visitor,'' Mr. Obama said.", ["Perhaps they can help a visitor,"]),
    ("He said: “We must … now”.", ["We must … now"]),
]
NOT_FOUND = [
    "The ministers' plan and the soldiers' pay weren't enough.",
    "It was the '90s; don't ask 'em why.",
    "A 6' 2\" man with a 27\" screen and a 4' x 6' board said no.",
    "Latitude 51° 30′ 26″ is where the ministers met.",
    'The code `print("We must act now")` is no quotation.',
    '<tweet id="783499116076687360" author="somebody at large here">',
    "““““”””” \"\"\"\" '''' ‘‘’’",
]


@pytest.mark.parametrize(("draft", "words"), FOUND, ids=[draft[:30] for draft, _ in FOUND])
def test_words_between_marks_are_found(draft: str, words: list[str]) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == words


@pytest.mark.parametrize("draft", NOT_FOUND)
def test_what_only_looks_like_a_mark_is_left_alone(draft: str) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == []


def test_the_outer_stretch_takes_in_the_marks() -> None:
    draft = parse("🙂 Rutte: “ We must act now. ”", markup="text")
    (quotation,) = draft.quotations
    prose = draft.passages[quotation.passage].prose
    assert prose[quotation.outer.start : quotation.outer.end] == "“ We must act now. ”"
    assert draft.text[quotation.start : quotation.end] == quotation.text == "We must act now."


def test_emphasis_and_links_inside_a_quotation_are_no_part_of_its_words() -> None:
    (quotation,) = parse("Rutte: “We must [spend *more*](https://example.org) now.”").quotations
    assert quotation.text == "We must spend more now."
