"""Errors repeated in order to put them right are not the draft's own."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.disowned import is_disowned
from onrecord.text import Stretch


@pytest.mark.parametrize(
    ("draft", "disowned"),
    [
        ("Vance did not say “We will dredge the channel”.", True),
        ("Vance was wrongly quoted as saying “We will dredge the channel”.", True),
        ("A headline had “We will dredge the channel.” She said the opposite.", True),
        ("An earlier version of this story had “We will dredge the channel”.", True),
        (f"Vance did not say, {'on Monday or on Tuesday, ' * 9}“We will dredge the channel”.", True),
        (f"Vance did not say so, {'on Monday or on Tuesday, ' * 90}and said “We will dredge the channel”.", False),
        ("Did Vance say “We will dredge the channel”? She did not.", True),
        ("Fact check: Did Vance say “We will dredge the channel”?", True),
        ("Did Vance, as one site has it, say “We will dredge the channel” on Monday?", True),
        ("Had Vance said “We will dredge the channel”, the boats would have left.", True),
        ("Nobody at the port said “We will dredge the channel”, least of all Vance.", True),
        ("Claim: Vance said “We will dredge the channel.” Verdict: false.", True),
        ("The channel has Ada Vance say this: “We will dredge the channel”.", False),
        ("Vance denied that “we will dredge the channel”.", True),
        ("Vance would not accept that “we will dredge the channel”.", True),
        ("Vance rejected the charge that “we will dredge the channel”.", True),
        ("Asked whether “we will dredge the channel”, Vance laughed.", True),
        ("Vance denied a rift and said that “we will dredge the channel”.", False),
        ("Imagine Vance saying “We will dredge the channel”.", True),
        ("If Vance had ever said “We will dredge the channel”, the boats would have left.", True),
        ("If it rains, Vance said, “We will dredge the channel”.", False),
        ("Some have heard Vance say “We will dredge the channel”.", False),
        ("False claim no. 2: “We will dredge the channel.”", True),
        ("We had “We will dredge the channel”. Vance said no such thing. We regret the error.", True),
        ("We had “We will dredge the channel”. It rained. Vance left. We regret the error.", False),
        ("Vance said “We will dredge the channel”.", False),
        ("Did it rain? Vance said “We will dredge the channel”.", False),
        # Whoever is credited is not asked about.
        ("Is it true that “We will dredge the channel”, as Vance put it?", False),
        ("Is it true that “We will dredge the channel”, as the headline put it?", True),
        ("Is it right to quote Vance with “We will dredge the channel”, as Vance put it?", True),
        ("Was it really “We will dredge the channel”, as Vance said?", True),
        ("Was it the day to say “We will dredge the channel”, as Vance put it?", True),
        ("Is it true that “We will dredge the channel”, asks Vance?", True),
        ("Was it wise of Vance to say so? “We will dredge the channel”, she said.", False),
        ("Did the boats leave when Vance said “We will dredge the channel”. They did.", False),
        ("Nobody left. Vance said “We will dredge the channel”.", False),
        ("Her claim: “We will dredge the channel.”", False),
        ("“We will dredge the channel,” Vance said, “and I never said I would not.”", False),
        ("It rained. A correction ran on Monday. It rained again. Vance said “We will dredge the channel”.", False),
    ],
)
def test_is_disowned(draft: str, disowned: bool) -> None:
    parsed = onrecord.parse(draft, "text")
    at = draft.index("“")
    assert is_disowned(parsed, 0, Stretch(at, draft.index("”") + 1)) is disowned
