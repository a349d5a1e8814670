"""Which entry a quotation is judged by, and what of it counts."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

import onrecord
from onrecord.corpus.rendering import Rendering
from onrecord.language.utterances import said
from onrecord.model import Quote

PACK: dict[str, Any] = {
    "speakers": [{"id": "vance", "name": "Ada Vance"}, {"id": "moll", "name": "Peter Moll"}],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [
        {"id": "pilots", "speaker": "vance", "source": "log", "text": "The pilots were paid in herring that winter."},
        {"id": "clerks", "speaker": "vance", "source": "log", "text": "The clerks were paid in nothing but promises."},
        {"id": "lamp", "speaker": "vance", "source": "log", "text": "I do not think the old lamp will burn until the spring."},
        {"id": "tugs", "speaker": "moll", "source": "log", "text": "Some tugs must have two captains and twelve hands."},
        {"id": "fog", "speaker": "moll", "source": "log", "text": "Not the fog, but the pilots sank us."},
        {"id": "pier", "speaker": "moll", "source": "log", "text": "We were lucky today."},
        {
            "id": "vote",
            "speaker": "moll",
            "source": "log",
            "text": "The harbour board has voted three times this year to sell the northern pier, "
            "and three times the town said no.",
        },
        {"id": "mast", "speaker": "vance", "source": "log", "text": "the hour to mend the mast, for sailors to sing again"},
        {"id": "net", "speaker": "moll", "source": "log", "text": "That mends the nets, and it mends us."},
        {"id": "way", "speaker": "moll", "source": "log", "text": "It is the only channel to the harbour."},
        {
            "id": "thick",
            "speaker": "moll",
            "source": "log",
            "text": "One is the ice, being so thick that the pilots will never do this",
        },
        {
            "id": "ferry",
            "speaker": "vance",
            "source": "log",
            "text": "We shall be late, and if the ferry was seen we should all be asked.",
        },
        {"id": "answer", "speaker": "moll", "source": "log", "text": "final answer to pirates"},
        {"id": "eagle", "speaker": "moll", "source": "log", "text": "The dredger has sunk."},
    ],
}
RECORD = onrecord.load_rules(PACK).matcher
TELLING = onrecord.load_rules(PACK).quotes.telling


class Answer(NamedTuple):
    """Of each entry of one speaker `known`, of each of another `other`."""

    speaker: str
    known: bool | None = True
    other: bool | None = False
    stranger: bool = False

    def __call__(self, quote: Quote) -> bool | None:
        return self.known if quote.speaker.endswith(self.speaker) else self.other


def closest(quoted: str, answer: Answer, credited: bool = True) -> Rendering | None:
    return RECORD.closest(quoted, answer, credited=credited)


def kinds(quoted: str, found: Rendering | None) -> list[tuple[str, str]] | None:
    forms = said(quoted).forms
    return found and [(each.kind, " ".join(forms[slice(*each.quoted)])) for each in found.differences]


@pytest.mark.parametrize(
    ("quoted", "slight"),
    [
        ("So some tugs must have two captains and twelve hands.", True),
        ("Some tugs have to have two captains and twelve hands.", True),
        ("Some tugs must not have two captains and twelve hands.", False),
        ("All tugs must have two captains and twelve hands.", False),
        ("Some tugs must have some captains and twelve hands.", False),
        ("Some tugs must have two captains and 12 hands.", False),
        ("Some tugs must have two captains and twenty hands.", False),
        ("Some tugs must have two captains and twelve men.", False),
    ],
)
def test_a_difference_is_slight_where_common_words_alone_differ(quoted: str, slight: bool) -> None:
    found = closest(quoted, Answer("moll"))
    assert found is not None
    assert found.slight is slight


def test_another_order_is_not_slight() -> None:
    found = closest("I do not think the lamp old will until burn the spring.", Answer("vance"))
    assert found is not None
    assert ([each.kind for each in found.differences], found.slight) == (["order"], False)


@pytest.mark.parametrize(
    ("quoted", "differences"),
    [
        # Whole sentences beside the entry's are more of what was said, before and after.
        ("It rained. I do not think the old lantern will burn until the spring.", [("wording", "lantern")]),
        ("I do not think the old lantern will burn until the spring. It was cold.", [("wording", "lantern")]),
        (
            "I do not think the old lantern will burn until the spring, it was cold.",
            [("wording", "lantern"), ("insertion", "it was cold")],
        ),
        ("The pilots were paid in herring that winter. The clerks were paid in nothing but promises.", []),
        (
            "The clerks were paid in nothing but promises. The pilots were paid in herring that winter.",
            [("splice", "the pilots were paid in herring that winter")],
        ),
        # What stands beside an entry that begins and ends in mid-sentence nobody knows, unless it denies the entry.
        ("It is the hour to mend the mast, for sailors to sing again at last.", []),
        ("It is not the hour to mend the mast, for sailors to sing again.", [("negation", "it is not")]),
        ("It is the hour to mend the sail, for sailors to sing again.", [("wording", "sail")]),
        ("So the pilots were paid in herring that winter, I hear.", [("insertion", "so"), ("insertion", "i hear")]),
        # So few words of another entry are there by chance.
        ("The pilots were paid in promises that winter.", [("wording", "promizes")]),
        # A sentence that stands in the place of the entry's first words is no more of what was said.
        (
            "We drank. Do not think the old lamp will burn until the spring.",
            [("wording", "we drank")],
        ),
        # Words of another entry, run into this one.
        (
            "I do not think the old lamp was paid in nothing but empty promises will burn until the spring.",
            [("negation", "was paid in nothing but empty promizes")],
        ),
        (
            "I do not think the old lamp paid in nothing but promises until the spring.",
            [("splice", "paid in nothing but promizes")],
        ),
    ],
)
def test_words_that_an_entry_cannot_explain(quoted: str, differences: list[tuple[str, str]]) -> None:
    assert kinds(quoted, closest(quoted, Answer("vance"))) == differences


def test_words_of_somebody_else_make_no_splice() -> None:
    quoted = "I do not think the old lamp must have two captains and twelve until the spring."
    found = closest(quoted, Answer("vance"))
    assert found is None or all(each.kind != "splice" for each in found.differences)
    assert kinds(quoted, closest(quoted, Answer("vance", other=None))) == [("splice", "must have 2 captains and 12")]


@pytest.mark.parametrize(
    ("quoted", "entry"),
    [
        ("the old lamp will burn until the spring", "lamp"),
        ("the old lamp", "lamp"),
        # Two words are too few, unless the "not" stood right beside them.
        ("old lamp", None),
        ("the fog", "fog"),
        ("the spring", None),
        ("the ferry", None),
    ],
)
def test_words_cut_from_under_a_not(quoted: str, entry: str | None) -> None:
    found = closest(quoted, Answer("vance" if entry != "fog" else "moll"))
    turned = found is not None and not found.verbatim
    assert turned is (entry is not None)
    assert found is None or entry is None or found.recorded.quote.key.endswith(entry)


def test_a_cut_of_words_that_anybody_says_is_nobodys() -> None:
    assert closest("I do not think the", Answer("vance", known=None), credited=False) is not None
    assert closest("think the old", Answer("vance", known=None), credited=False) is None


@pytest.mark.parametrize(
    ("quoted", "telling"),
    [
        ("The dredger has sunk.", True),
        ("We were lucky today.", False),
        ("paid in herring that", False),
        ("were paid in herring that", True),
        ("The pilots were paid in herring", True),
        ("paid in … that winter", False),
        ("pilots were paid … herring that winter", True),
        ("pilots … paid … herring", True),
        ("Some tugs must have two", False),
    ],
)
def test_words_that_are_so_much_an_entrys_own_that_nobody_else_said_them(quoted: str, telling: bool) -> None:
    found = closest(quoted, Answer("", known=True))
    assert found is not None
    assert TELLING(found) is telling


@pytest.mark.parametrize(
    ("quoted", "answer", "meant"),
    [
        ("I do not think the old lantern will burn until the spring", Answer("", known=None), True),
        ("I do not think the old lantern will glow until the spring", Answer("", known=None), False),
        ("I do not think the old lantern will glow until the spring", Answer("vance"), True),
        ("I do not think the old lamp will shine until the spring", Answer("", known=False), True),
        ("I do not think the old lamp will shine until the spring", Answer("", known=False, stranger=True), False),
        ("I do not think the old lamp would burn until the spring", Answer("", known=False, stranger=True), True),
        ("I do not think the old lamp will shine until the spring", Answer("", known=None, stranger=True), True),
        ("I do not think the old love will last until the spring", Answer("", known=False), False),
        (
            "The harbour board has voted three times this year to sell the northern farm, and three times the church said no.",
            Answer("", known=False),
            False,
        ),
        (
            "The harbour board has voted three times this year to sell the northern farm, and three times the town said no.",
            Answer("", known=False),
            True,
        ),
    ],
)
def test_other_nouns_in_a_strangers_sentence_make_it_another(quoted: str, answer: Answer, meant: bool) -> None:
    found = closest(quoted, answer, credited=False)
    assert (found is not None) is meant


@pytest.mark.parametrize(
    ("quoted", "answer", "meant"),
    [
        # Cut out of the entry, and as likely out of the stranger's own.
        ("the old lamp will burn", Answer("moll"), False),
        ("the old lamp will burn", Answer("vance"), True),
        # A number where the entry goes on is still a number.
        ("Some tugs must have three", Answer("moll"), True),
        ("The harbour board has slept", Answer("moll"), False),
        # Every word stands there in its order, though the last is far off.
        ("The harbour board has voted no", Answer("moll"), True),
        ("I do not think the spring", Answer("vance"), True),
        # Scattered over a part of the entry.
        ("has voted two times last year to sell a northern pier", Answer("moll"), False),
        # A run of five words and most of the rest, though the verb is another.
        ("so thick that the pilots must never have to do this", Answer("moll"), True),
        ("so thick that the pilots must never have to do this", Answer("vance"), False),
        ("so thick that the cooks of old had to do without", Answer("moll"), False),
        # The article before a fragment does not count.
        ("a loud answer to pirates", Answer("moll"), True),
        ("a loud answer to sailors", Answer("moll"), False),
        # Common words in another order.
        ("must have twelve and some two", Answer("moll"), False),
    ],
)
def test_what_is_near_enough(quoted: str, answer: Answer, meant: bool) -> None:
    assert (closest(quoted, answer) is not None) is meant


def test_words_of_another_tense_are_the_entrys() -> None:
    quoted = "That will mend the nets, and it will mend us."
    assert kinds(quoted, closest(quoted, Answer("moll"))) == [("modal", "will mend"), ("modal", "will mend")]
    assert closest("That will sell the nets, and it will harm us.", Answer("moll")) is None


@pytest.mark.parametrize(("quoted", "anothers"), [("the only channel to the harbour", True), ("It is the only channel", False)])
def test_an_entry_without_its_it_is_stands_for_the_whole(quoted: str, anothers: bool) -> None:
    found = closest(quoted, Answer("moll", known=False))
    assert found is not None
    assert onrecord.load_rules(PACK).quotes.unlike_anybody(found) is anothers


@pytest.mark.parametrize(
    ("quoted", "found"),
    [
        # One sentence of several is an entry's.
        (
            "The pilots were paid in silver that winter. It was a long one, and none of us knew how to end it.",
            [("wording", "silver")],
        ),
        (
            "It was a long one, and none of us knew how to end it. The pilots were paid in silver that winter.",
            [("wording", "silver")],
        ),
        ("The pilots were paid in herring that winter. It was a long one, and none of us knew how to end it.", []),
        # The last word of the entry begins the sentence behind it.
        ("The pilots were paid in herring that winter. Winter is long.", []),
        # Whoever asks does so in words of his own.
        ("Were the pilots paid in herring that winter?", None),
    ],
)
def test_each_sentence_may_be_an_entrys(quoted: str, found: list[tuple[str, str]] | None) -> None:
    assert kinds(quoted, closest(quoted, Answer("vance"))) == found
