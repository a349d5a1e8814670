"""A draft beside the record: how sure a credit must be, and for what."""

from __future__ import annotations

from datetime import date

import pytest

import onrecord
from onrecord.corpus.compared import Compared
from onrecord.model import Draft
from tests.corpus.matching.test_match import PACK

TODAY = date(2025, 7, 1)
RULES = onrecord.load_rules(PACK)


def compared(text: str, confidence: float | None = None) -> Compared:
    draft: Draft = onrecord.parse(text)
    if confidence is not None:
        draft = draft._replace(quoted=tuple(each._replace(confidence=confidence) for each in draft.quoted))
    return Compared(draft, RULES, TODAY)


@pytest.mark.parametrize(
    ("credited", "confidence", "answer"),
    [
        ("Ada Vance", 0.9, True),
        # Enough for an entry to be meant, and too little for an accusation.
        ("Ada Vance", 0.6, True),
        ("Peter Moll", 0.6, None),
        ("Peter Moll", 0.9, False),
        ("Ada Vance", 0.4, None),
    ],
)
def test_only_a_sure_credit_accuses(credited: str, confidence: float, answer: bool | None) -> None:
    beside = compared(f"“The pilots were paid in herring that winter,” {credited} said.", confidence)
    assert beside.is_speaker(beside.draft.quoted[0], RULES.rules.quotes["pack/pilots"]) is answer


@pytest.mark.parametrize(("confidence", "judged"), [(0.9, True), (0.4, False)])
def test_a_short_part_is_judged_by_the_part_beside_it_where_the_speaker_is_sure(confidence: float, judged: bool) -> None:
    beside = compared("“The pilots were paid in herring,” Ada Vance said, “that summer.”", confidence)
    whole, part = beside.renderings
    assert whole is not None
    assert (part is not None) is judged


def test_a_part_that_stands_elsewhere_in_the_entry_is_none_of_it() -> None:
    beside = compared("“They were paid,” Ada Vance said, “the pilots were paid in herring that winter.”", 0.9)
    assert [found is None for found in beside.renderings] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "**Q: What did Ada Vance say?**\n\n**A:** She said: “The pilots were paid in herring that winter.”",
        "“She said, ‘The pilots were paid in herring that winter,’” Ann Marsh told us.",
    ],
)
def test_what_leads_in_words_within_others_is_no_part_of_them(text: str) -> None:
    *outer, inner = compared(text).renderings
    assert inner is not None
    assert inner.verbatim
    assert outer == [None] * len(outer)


def test_what_leads_in_words_within_others_may_be_on_record_as_well() -> None:
    told = {"id": "told", "speaker": "vance", "source": "log", "text": "He said: we shall never close the quay before winter."}
    rules = onrecord.load_rules({**PACK, "quotes": [told]})
    draft = onrecord.parse("“He said: ‘We shall never close the quay before winter,’” Ada Vance told us.")
    outer, inner = Compared(draft, rules, TODAY).renderings
    assert outer is not None
    assert inner is None


@pytest.mark.parametrize(
    ("text", "verbatim"),
    [
        ("Ada Vance denied nothing. She said “the old lamp will burn until the spring”.", False),
        ("Ada Vance said she doubted that “the old lamp will burn until the spring”.", True),
    ],
)
def test_what_carries_a_not_stands_in_the_same_sentence(text: str, verbatim: bool) -> None:
    (found,) = compared(text).renderings
    assert found is not None
    assert found.verbatim is verbatim
