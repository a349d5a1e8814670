"""What one person says in one go, and what the draft tells of who that is."""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.language.speakers.people.members import Member


class Turn:
    """One turn of a conversation.

    A clause may credit somebody by name (`named`), by a description (`described`, who is not `barred`, of whose family they
    are) or by a pronoun, whose `gender` it has and which would mean `meant` in other prose; `noun` says that it is none, but
    "the girl". `beat` is whom the sentence before the turn is about, `sequel` whom the one after it, `hint` and `echo` their
    genders where they say no more than "he"; `topic` is whom the story before it is about, `present` how present everybody is.
    The turn itself speaks to `addressed`, or to a he or a she (`audience`), and of those in `spoken`, by names and the genders
    of their titles. `gap` says how many sentences of the story stand before it, and `may_go_on` that the one before may go on
    in it. `guess` is who seems to speak while the draft is being read, `speaker` who does once all of it is known.
    """

    __slots__ = (
        "addressed",
        "audience",
        "barred",
        "beat",
        "described",
        "echo",
        "gap",
        "gender",
        "guess",
        "hint",
        "may_go_on",
        "meant",
        "named",
        "noun",
        "present",
        "quotes",
        "sequel",
        "speaker",
        "spoken",
        "topic",
    )

    def __init__(self, number: int, *, gap: int, present: Mapping[Member, float], topic: Member | None) -> None:
        self.quotes = [number]
        self.gap = gap
        self.present = present
        self.topic = topic if gap else None
        self.may_go_on = False
        self.named: Member | None = None
        self.described: Member | None = None
        self.barred: Member | None = None
        self.gender: str | None = None
        self.meant: Member | None = None
        self.noun = False
        self.beat: Member | None = None
        self.hint: str | None = None
        self.sequel: Member | None = None
        self.echo: str | None = None
        self.addressed: set[Member] = set()
        self.audience: str | None = None
        self.spoken: set[tuple[str | None, str]] = set()
        self.guess: Member | None = None
        self.speaker: Member | None = None

    @property
    def told(self) -> bool:
        """Whether a clause credits somebody, and not by name."""
        return self.gender is not None or self.described is not None

    def speaks_of(self, member: Member) -> bool:
        """Whether the turn names somebody in passing, as people hardly ever do with themselves."""
        return any(name in member.words and gender in {None, member.gender} for gender, name in self.spoken)
