"""What is known of who said a quotation."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.language.speakers.people.members import Member


class Credit(NamedTuple):
    """Who is credited with a quotation: the draft's words for them, whom those mean, and how sure that is.

    `explicit` says that a clause, a label or the layout credits this very quotation, `vague` is the gender where the words
    are no more than a pronoun or "the man". `loose` says that they describe somebody who may have a name elsewhere, and who is
    not `barred`, of whose family they are ("Vance's wife").
    """

    mention: str | None
    member: Member | None
    confidence: float
    explicit: bool = True
    vague: str | None = None
    loose: bool = False
    barred: Member | None = None

    def carried(self, confidence: float) -> Credit:
        """The same credit for a further quotation, no surer than `confidence`."""
        return Credit(self.mention, self.member, min(self.confidence, confidence), False, *self[4:])
