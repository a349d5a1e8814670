"""Credits that hold for more than one quotation, and how sure that is."""

from __future__ import annotations

from onrecord import parse


def names(draft: str) -> list[str | None]:
    return [quotation.speaker.name if quotation.speaker else None for quotation in parse(draft).quotations]


def test_a_credit_holds_for_the_rest_of_its_paragraph() -> None:
    draft = parse("“We must act,” Mark Rutte said. The room was warm. “We must spend.”")
    first, second = draft.quotations
    assert second.speaker == first.speaker
    assert (first.confidence, second.confidence) == (0.95, 0.6)


def test_a_lead_in_credits_the_next_paragraph() -> None:
    draft = parse("Mark Rutte continued:\n\n“We must act now.”")
    assert [quotation.credit for quotation in draft.quotations] == ["Mark Rutte"]
    assert draft.quotations[0].confidence >= 0.8


def test_a_lead_in_credits_all_items_of_the_list_under_it() -> None:
    assert names("Mark Rutte said:\n\n- “We must act now.”\n- “We must spend more.”\n\nAnna said: “No way.”") == [
        "Mark Rutte",
        "Mark Rutte",
        "Anna",
    ]


def test_a_paragraph_that_goes_straight_on_goes_on_with_its_speaker_but_not_for_certain() -> None:
    draft = parse("“We must act,” Mark Rutte said.\n\nOn money: “We must spend more.”")
    assert draft.quotations[1].speaker == draft.quotations[0].speaker
    assert draft.quotations[1].confidence < 0.6


def test_a_credit_does_not_outlast_a_paragraph_about_something_else() -> None:
    assert names("“We must act,” Mark Rutte said.\n\nIt rained in Leiden.\n\n“We must spend more.”") == ["Mark Rutte", None]


def test_only_clear_credits_are_sure_enough_to_accuse() -> None:
    sure = [
        "“We must act,” said Mark Rutte.",
        "Mark Rutte frowned. “We must act,” he said.",
        "“We must,” Mark Rutte said, “act now.”",
    ]
    unsure = ["Mark Rutte frowned. “We must act.”", "Putin saw Rutte. “We must act,” he said."]
    assert all(quotation.confidence >= 0.8 for draft in sure for quotation in parse(draft).quotations)
    assert all(quotation.confidence < 0.8 for draft in unsure for quotation in parse(draft).quotations)


def test_a_guess_makes_the_next_one_no_surer() -> None:
    draft = parse(
        "Mark Vance went to see them all.\n\n“We agree,” says Hanneke Tol, a former adviser.\n\n"
        "He is no orator. In Dayton he said that “we must act”. In July he said “we must not be fools”."
    )
    assert [quotation.confidence for quotation in draft.quotations[1:]] == [0.6, 0.6]


def test_whom_somebody_is_only_like_says_nothing() -> None:
    assert names("Ole Lund talks like a man who is buying a field. “The soil is fine,” he says.") == ["Ole Lund"]


def test_a_credit_does_not_hold_for_the_words_on_a_thing() -> None:
    shown = parse("Mark Rutte was first: “It is late.” The next slide had a boat and the words “The gate is shut.”")
    heard = parse("Mark Rutte was first: “It is late.” Then he had a boat, he said, and the words “The gate is shut.”")
    assert shown.quotations[1].confidence < 0.5
    assert [quotation.confidence >= 0.5 for quotation in heard.quotations] == [True, True]
