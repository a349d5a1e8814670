"""Hearing a conversation while a draft is read: which quotations make a turn, and what each turn tells of its speaker.

Who speaks is settled at the end, of all turns together. None of that is sure, and the confidence says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from onrecord.language.speakers.clauses.clause import Clause
from onrecord.language.speakers.conversations.dialogue import touch
from onrecord.language.speakers.conversations.guessing import guess
from onrecord.language.speakers.conversations.settling import UNLIKE, settle
from onrecord.language.speakers.conversations.turns import Turn
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.people.cast import Cast
from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.sentences.naming import title_gender
from onrecord.language.speakers.sentences.tokens import Vocabulary
from onrecord.language.speakers.words.given import given_gender
from onrecord.language.speakers.words.people import TITLES, noun_gender
from onrecord.model import Quotation

_ALTERNATING: Final = 0.5
_PRONOUN: Final = 0.65
# How present a turn makes whoever seems to take it, with a "he said" and without.
_TAGGED: Final = 1.0
_SILENT: Final = 0.5
# After so many sentences of the story somebody else may speak, though the paragraph goes on.
_PAUSE: Final = 5
# How often a name is called beside the narrator to be the narrator's, though the story tells of a namesake.
_OFTEN: Final = 2
# Nobody is known who can be meant.
_NOBODY: Final = 0.3
_LONGEST_NAME: Final = 40
_VOCATIVE: Final = re.compile(
    r"(?:^|[,;.!?—-]\s{1,2})(?:(?:my|dear|old|poor|no|yes|oh|ah|well|good-bye|hush|come|why|but|and),?\s){0,3}"
    r"((?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Colonel|Major|Professor|Madame|Aunt|Uncle|Cousin)\.?\s)?[A-Z][a-z]{1,30}(?:-[A-Z][a-z]{1,30})?)"
    r"(?=[,;.!?—-]|$)",
    re.IGNORECASE,
)
_AUDIENCE: Final = re.compile(
    r"(?:^|[,;.!?—-]\s{1,2})(?:(?:my|dear|old|poor|young|good|little|yes|no|oh|well)\s){0,3}"
    r"(sir|madam|ma'am|ma’am|lord|lady|miss|man|fellow|chap|boy|girl|lad|lass|mother|mamma|mama|father|papa|aunt|uncle|brother|sister|son)"
    r"(?=[,;.!?—-]|$)",
    re.IGNORECASE,
)
# A name before the comma makes what follows a place or a list: "in Williamsburg, Virginia,".
_LISTED: Final = re.compile(r"[a-z,] [A-Z]\w+$")
_NAME: Final = re.compile(r"\b(?:(Mr|Mrs|Miss|Ms|Sir|Lady|Lord|Madame|Aunt|Uncle)\b\.?\s)?([A-ZÀ-Þ][a-zà-ÿ]{1,30})\b")


class Talk:
    """The turns of a conversation as far as it has been heard."""

    def __init__(self, cast: Cast, vocabulary: Vocabulary, flat: frozenset[int]) -> None:
        self.turns: list[Turn] = []
        self._cast = cast
        self._flat = flat
        self._vocabulary = vocabulary
        self._last: Quotation | None = None
        self._story = 0
        self.topic: Member | None = None

    def hear(
        self, number: int, quotation: Quotation, credit: Credit | None, present: Mapping[Member, float], *, opens: bool
    ) -> None:
        """A quotation comes up, and what the text around it says of its speaker; `opens` says that it begins a sentence."""
        turn = self.turns[-1] if self._goes_on(quotation, opens=opens) else None
        named = _named(credit)
        other = turn is not None and _is_another(turn, credit, named)
        if turn is None or other:
            turn = Turn(number, gap=self._gap(quotation), present=present, topic=self.topic)
            turn.may_go_on = (
                self._last is not None
                and (other or quotation.passage == self._last.passage)
                and not touch(self._last, quotation)
            )
            self.turns.append(turn)
        else:
            turn.quotes.append(number)
        self._last, self._story = quotation, 0
        if credit is not None and turn.named is None and turn.gender is None and turn.described is None:
            _note(turn, credit, named)
        self._follow(turn)
        self._listen(turn, quotation.text)

    def _follow(self, turn: Turn) -> None:
        """Keep present who seems to speak, where no clause names anybody."""
        turn.guess = guess(turn, self.turns[-3:-1])
        if turn.guess is not None and turn.named is None:
            self._cast.notice(turn.guess, _TAGGED if turn.gender is not None else _SILENT)

    def tell(self, passage: int, topic: Clause | None, beat: Credit | None) -> None:
        """A sentence of the story comes up, whom it is about, and whom its paragraph is about so far."""
        close = self._last is not None and self._last.passage == passage and not self._story
        if close and passage not in self._flat:
            turn = self.turns[-1]
            if topic is not None and topic.who.kind == "pronoun":
                turn.echo = topic.who.gender
            elif topic is not None and beat is not None:
                turn.sequel = beat.member
        self._story += 1
        self.topic = beat.member if beat is not None else self.topic

    def _goes_on(self, quotation: Quotation, *, opens: bool) -> bool:
        last = self._last
        if last is None or self._is_flat(quotation):
            return last is not None and quotation.continues is not None and not opens
        return quotation.continues is not None or (
            quotation.passage == last.passage and self._story <= _PAUSE and not touch(last, quotation)
        )

    def _is_flat(self, quotation: Quotation) -> bool:
        return self._last is not None and self._last.passage == quotation.passage and quotation.passage in self._flat

    def _gap(self, quotation: Quotation) -> int:
        """How many sentences of the story stand between a quotation and the last one."""
        if self._last is None:
            return self._story
        return max(self._story, quotation.passage - self._last.passage - 1)

    def _listen(self, turn: Turn, text: str) -> None:
        """Hear whom a turn addresses, and of whom it speaks."""
        called: set[str] = set()
        for match in _VOCATIVE.finditer(text):
            *titles, name = match[1].split()
            opening = match[0].lstrip(".!?—- ") == match[1]
            if not name[0].isupper() or not (titles or self._is_called(name.lower(), opening=opening)):
                continue
            if match[0][0] == "," and _LISTED.search(text[max(0, match.start() - _LONGEST_NAME) : match.start()]):
                continue
            member = self._cast.call(name, tuple(title.lower().rstrip(".") for title in titles))
            turn.addressed.add(member)
            self._cast.notice(member, 1.5)
            called.add(name)
        for match in _AUDIENCE.finditer(text):
            turn.audience = turn.audience or noun_gender(match[1].lower()) or title_gender((match[1].lower(),))
        for match in _NAME.finditer(text):
            if match[2] not in called:
                turn.spoken.add((title_gender((match[1].lower(),)) if match[1] else None, match[2].lower()))

    def _is_called(self, name: str, *, opening: bool) -> bool:
        """Whether a word with a capital can be a name that somebody is called by, and no exclamation."""
        if name in TITLES or not self._vocabulary.is_name(name):
            return False
        return not opening or name in self._vocabulary.proper or self._cast.knows(name) or given_gender((name,)) is not None

    def settle(self, credits: dict[int, Credit], narrator: Member) -> None:
        """Credit the turns that nobody was credited with for certain."""
        name = _name_of(narrator, self.turns)
        settle(self.turns, self._cast.members, narrator)
        for turn in self.turns:
            known = turn.named is not None and not (turn.named is narrator and name is not None)
            if known or turn.speaker is None or turn.speaker is turn.described:
                continue
            speaker = name if turn.speaker is narrator and name is not None else turn.speaker
            for number in turn.quotes:
                credits[number] = _settled(turn, speaker, credits.get(number))


def _settled(turn: Turn, speaker: Member, old: Credit | None) -> Credit:
    """The credit of a quotation, once it is settled who speaks; `old` is what the words around it say."""
    if old is None or (turn.gender is None and turn.described is None and turn.named is None):
        return Credit(speaker.mention, speaker, _ALTERNATING, explicit=False)
    if turn.gender is not None and speaker.likeness(turn.gender) < UNLIKE:
        return old._replace(member=None, confidence=_NOBODY)
    return old._replace(member=speaker, confidence=min(old.confidence, _PRONOUN))


def _named(credit: Credit | None) -> Member | None:
    """Whom a clause credits by a name that leaves no doubt."""
    return credit.member if credit is not None and credit.explicit and credit.vague is None and not credit.loose else None


def _is_another(turn: Turn, credit: Credit | None, named: Member | None) -> bool:
    """Whether a clause credits somebody else than the one who takes a turn: “Stay,” he said; but she said, “No.”"""
    if named is not None:
        return turn.told or turn.named not in {None, named}
    gender = credit.vague if credit is not None and credit.explicit else None
    if gender is None:
        return False
    return turn.gender not in {None, gender} or (turn.named is not None and turn.named.likeness(gender) < UNLIKE)


def _note(turn: Turn, credit: Credit, named: Member | None) -> None:
    """Keep what a credit tells of the speaker of a turn."""
    if named is not None:
        turn.named = named
    elif credit.explicit and credit.loose and credit.vague is None:
        turn.described, turn.barred = credit.member, credit.barred
        turn.gender = credit.member.gender if credit.member is not None else None
    elif credit.explicit:
        turn.gender, turn.meant = credit.vague, credit.member
        turn.noun = credit.mention is not None and len(credit.mention.split()) > 1
    elif credit.vague is not None:
        turn.hint = turn.hint or credit.vague
        turn.meant = turn.meant or credit.member
    else:
        turn.beat = turn.beat or credit.member


def _name_of(narrator: Member, turns: Sequence[Turn]) -> Member | None:
    """What others call the one who tells the story. From here on whoever is spoken to by it is the narrator."""
    if not any(narrator in (turn.named, turn.beat, turn.sequel) for turn in turns):
        return None
    calls = Counter(member for turn in turns if turn.named is not narrator for member in turn.addressed)
    answered = _answered(narrator, turns)
    others = {member for turn in turns for member in (turn.named, turn.beat, turn.sequel)}
    mine = [
        member
        for member in calls
        if not member.mentions or (member not in others and answered[member] >= max(_OFTEN, calls[member] / 2))
    ]
    name = max(mine, key=lambda member: (calls[member], member.gender is None), default=None)
    for turn in turns:
        if name is not None and name in turn.addressed:
            turn.addressed = turn.addressed - {name} | {narrator}
    return name


def _answered(narrator: Member, turns: Sequence[Turn]) -> Counter[Member]:
    """How often each name is called right before or after the narrator speaks."""
    return Counter(
        member
        for before, turn in pairwise(turns)
        if (before.named is narrator) != (turn.named is narrator)
        for member in (turn if before.named is narrator else before).addressed
    )
