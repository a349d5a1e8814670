"""What holds for any text at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord import parse

PIECES = st.sampled_from(
    "“ ” \" ‘ ’ ' '' « » „ ‚ — -- … . , : ; ? ! ( ) Rutte Mr. said he She told NATO’s the official one of who and I "
    "Q: A: RUTTE: ministers’ don’t 6'2\" | > # - * \n \n\n \u2028 \u00a0 🙂 é “Yes,” ‘No’".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join)
)


@given(TEXTS, st.sampled_from(["text", "markdown"]))
def test_quotations_stand_in_order_and_map_back_to_their_words(text: str, markup: str) -> None:
    draft = parse(text, markup=markup)  # type: ignore[arg-type]
    found = draft.quoted
    assert [quotation.start for quotation in found] == sorted(quotation.start for quotation in found)
    for number, quotation in enumerate(found):
        prose = draft.passages[quotation.passage].prose
        assert quotation.text == prose[quotation.stretch.start : quotation.stretch.end] == quotation.text.strip() != ""
        assert quotation.outer.start <= quotation.stretch.start < quotation.stretch.end <= quotation.outer.end
        assert draft.passages[quotation.passage].span(quotation.stretch) == quotation.span
        assert quotation.continues is None or quotation.continues < number
        if quotation.within is not None:
            around = found[quotation.within]
            assert around.passage == quotation.passage
            assert around.outer.start <= quotation.outer.start <= quotation.outer.end <= around.outer.end


@given(TEXTS)
def test_credits_are_the_drafts_own_words(text: str) -> None:
    words = " ".join(text.split())
    for quotation in parse(text, markup="text").quoted:
        assert 0.0 <= quotation.confidence <= 1.0
        if quotation.credit is not None:
            assert " ".join(quotation.credit.split()) in words
        if quotation.speaker is not None:
            assert quotation.speaker.name
