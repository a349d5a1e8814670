"""Figures of another body than that of which the record tells, and drafts that never name whom it is about."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "levy",
        "statement": "The Skerry League's 2% levy was agreed in 1968.",
        "cues": [
            ["levy", "target", "rule"],
            ["agreed", "set", "adopted", "made"],
            ["2%", "old", "League", "alliance", "ports"],
        ],
    },
    {
        "id": "promise",
        "statement": "The ports of the Skerry League promised to spend 4% of income on boats by 1990.",
        "cues": [["promised", "reach", "spend", "spending"], ["income", "boats", "League", "members"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Without a name it may be that on record.
        ("The 2% levy was agreed in 1971.", ["1971"]),
        ("The League's 2% levy was agreed in 1971.", ["1971"]),
        ("The alliance was poor. Its 2% levy was agreed in 1971.", ["1971"]),
        # A body that has it or does it.
        ("The clinic's debt was 3%, against a target of 2% that was set in 1971. The League has no debt.", []),
        ("The League is rich.\n\nThe cabinet set a target of 2% in 1971, and missed it.", []),
        ("The League is rich.\n\nIn 1971 the parish council set a target of 2%.", []),
        ("The League is rich.\n\nThe 2% rule was set in 1971 by the museum.", []),
        ("The League is rich.\n\nA target of 2%, agreed with the treasury in 1971, is gone.", []),
        # Those of a nation.
        ("The League is rich.\n\nFinland's towns agreed in 1971 on a target of 2%.", []),
        ("The League is rich.\n\nThat Finland's fleet grew was new. The 2% target was agreed in 1971.", ["1971"]),
        # A question, or a sentence, that the next one goes on with.
        ("What is 2% at the Bank of Bergen? The old target, set in 1971. What is it in the League? The levy.", []),
        ("The League is rich. The choir's university is not. Its target of 2% was set in 1971.", []),
        # Who only says or hears it, or where it was.
        ("The League's hall is full.\n\nThe old 2% levy, agreed in 1971, is dead, says the cabinet.", ["1971"]),
        ("The League's hall is full.\n\nThe cabinet heard that the old 2% levy was agreed in 1971.", ["1971"]),
        ("The League's hall is full.\n\nIn the old theatre the 2% levy was agreed in 1971.", ["1971"]),
        # A draft of another world.
        ("# Theatre in debt\n\nThe theatre owes £3m.\n\nOur target of 2% was set in 1971, and we met it.", []),
        ("# League in debt\n\nThe theatre owes £3m.\n\nThe old target of 2% was set in 1971, and we met it.", ["1971"]),
        # By whose rules it is only reckoned.
        ("The League is rich.\n\nSpending on boats, by the League way of counting, is to reach 4% by 1988.", []),
        ("Under League rules the budget for boats will reach 4% of income by 1988.", []),
        ("Under League rules the ports will spend 4% of income by 1988.", ["1988"]),
        # What is spent on another thing.
        ("By 1990 spending on roads will reach 7% of income.", []),
        ("By 1990 spending on new schools will reach 7% of income, the members hear.", []),
        ("The League's ports promised that by 1990 spending on boats will reach 7% of income.", ["7%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
