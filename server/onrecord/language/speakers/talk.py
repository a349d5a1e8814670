"""Hearing a conversation while a draft is read: which quotations make a turn, and what each turn tells of its speaker."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.language.speakers.cast import Cast
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.dialogue import Turn, settle
from onrecord.language.speakers.members import Member
from onrecord.language.speakers.naming import title_gender
from onrecord.language.speakers.people import TITLES
from onrecord.language.speakers.tokens import Vocabulary
from onrecord.model import Quotation

_ALTERNATING: Final = 0.5
_PRONOUN: Final = 0.65
_VOCATIVE: Final = re.compile(
    r"(?:^|[,;.!?—-]\s{1,2})(?:(?:my|dear|old|poor|no|yes|oh|ah|well|good-bye|hush|come|why|but|and),?\s){0,3}"
    r"((?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Colonel|Major|Professor|Madame|Aunt|Uncle|Cousin)\.?\s)?[A-Z][a-z]{1,30}(?:-[A-Z][a-z]{1,30})?)"
    r"(?=[,;.!?—-]|$)",
    re.IGNORECASE,
)


class Talk:
    """The turns of a conversation as far as it has been heard."""

    def __init__(self, cast: Cast, vocabulary: Vocabulary) -> None:
        self.turns: list[Turn] = []
        self._cast = cast
        self._vocabulary = vocabulary
        self._last: Quotation | None = None
        self._story = True
        self.topic: Member | None = None

    def hear(self, number: int, quotation: Quotation, credit: Credit | None, present: Mapping[Member, float]) -> None:
        """A quotation comes up, and what the text around it says of its speaker."""
        turn = self.turns[-1] if self._goes_on(quotation) else None
        named = credit.member if credit is not None and credit.explicit and credit.vague is None else None
        if turn is None or (named is not None and turn.named is not None and named is not turn.named):
            turn = Turn(number, apart=self._is_apart(quotation), present=present, topic=self.topic)
            self.turns.append(turn)
        else:
            turn.quotes.append(number)
        self._last, self._story = quotation, False
        if turn.named is None and turn.gender is None and credit is not None:
            self._note(turn, credit, named)
        self._listen(turn, quotation.text)

    def tell(self, topic: Member | None) -> None:
        """A sentence of the story comes up, and whom it is about."""
        self._story = True
        self.topic = topic or self.topic

    def _goes_on(self, quotation: Quotation) -> bool:
        last = self._last
        if last is None:
            return False
        return quotation.continues is not None or (
            quotation.passage == last.passage and quotation.outer.start - last.outer.end > 2
        )

    def _is_apart(self, quotation: Quotation) -> bool:
        return self._last is not None and (self._story or quotation.passage - self._last.passage > 1)

    def _note(self, turn: Turn, credit: Credit, named: Member | None) -> None:
        if named is not None:
            turn.named = named
        elif credit.explicit:
            turn.gender, turn.meant = credit.vague, credit.member
        else:
            turn.beat = turn.beat or credit.member

    def _listen(self, turn: Turn, text: str) -> None:
        """Hear whom a turn addresses."""
        for match in _VOCATIVE.finditer(text):
            *titles, name = match[1].split()
            if not name[0].isupper() or (not titles and (not self._vocabulary.is_name(name.lower()) or name.lower() in TITLES)):
                continue
            turn.addressed = self._cast.call(
                name, name.lower(), title_gender(tuple(title.lower().rstrip(".") for title in titles))
            )
            self._cast.notice(turn.addressed, 1.5)

    def settle(self, credits: dict[int, Credit]) -> None:
        """Credit the turns that nobody was credited with for certain."""
        settle(self.turns, self._cast.members)
        for turn in self.turns:
            if turn.named is not None or turn.speaker is None:
                continue
            for number in turn.quotes:
                old = credits.get(number)
                if old is not None and turn.gender is not None:
                    credits[number] = old._replace(member=turn.speaker, confidence=min(old.confidence, _PRONOUN))
                else:
                    credits[number] = Credit(turn.speaker.mention, turn.speaker, _ALTERNATING, explicit=False)
