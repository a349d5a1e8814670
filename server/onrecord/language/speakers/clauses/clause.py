"""What a clause that credits a quotation is, and where the quotation stands that it credits."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan

TOUCHES: Final = 0.95
NAMED: Final = 0.9
DISTANT: Final = 0.85
BESIDE: Final = 0.8
LABEL: Final = 0.85
OWNED: Final = 0.72
# To whom something is so need not have said it.
HELD: Final = 0.7
# What brackets add to a clause may be anybody's words.
ASIDE: Final = 0.5


class Clause(NamedTuple):
    """Whom the text credits, and how sure that reading is. What stands `beside` a quotation, or before a colon as a `label` or
    `topic`, may as well be nobody's name ("Music: “…”"); what stands in a `bracket`, a paper's or a place's; what a sentence
    `behind` it says it was, a day."""

    who: Phrase
    confidence: float
    how: Literal["clause", "bracket", "beside", "label", "topic", "behind"] = "clause"


class Place(NamedTuple):
    """Where a quotation stands: token `quote` of `scan`, with the sentence `following`, which a question may spill into ("Why?"
    Vance asked). `whole` says that it is a clause of its own and no phrase of the writer's sentence; `ending` is its last
    character."""

    scan: Scan
    quote: int
    following: Scan | None
    whole: bool
    ending: str
