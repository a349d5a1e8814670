"""The entries proposed: what of a pack's schema a reading can fill in, and what it was in doubt about."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from onrecord.corpus.lexicon import COMMON

# The id of the speaker who stands in where nobody is credited.
UNKNOWN: Final = "unknown"

# From this confidence on the text itself says whose words they are.
SURE: Final = 0.8

_NOT_IN_IDS: Final = re.compile(r"[^a-z0-9_-]+")
_NAME: Final = re.compile(r"[^\W_][\w.-]{0,99}")
_WORDS: Final = 4
_LONGEST: Final = 60


class ProposedSpeaker(NamedTuple):
    id: str
    name: str
    roles: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()


class ProposedSource(NamedTuple):
    """`published` is the day as the page says it, in ISO 8601, if it does."""

    id: str
    title: str
    published: str | None = None


class ProposedQuote(NamedTuple):
    """`place` is file:line, `doubts` are for the person who confirms."""

    id: str
    speaker: str
    text: str
    source: str
    place: str
    doubts: tuple[str, ...] = ()


class ProposedFact(NamedTuple):
    """A figure, or a claim where `attribute_to` says whose. `figure` is given where the statement has others like it."""

    id: str
    statement: str
    source: str
    place: str
    figure: str | None = None
    cues: tuple[str, ...] = ()
    attribute_to: str | None = None
    doubts: tuple[str, ...] = ()


class Proposal:
    """All entries proposed from some articles."""

    def __init__(self) -> None:
        self.speakers: list[ProposedSpeaker] = []
        self.sources: list[ProposedSource] = []
        self.quotes: list[ProposedQuote] = []
        self.facts: list[ProposedFact] = []


class Ids:
    """Ids made of words, none of them twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, text: str) -> str:
        """An id that tells of `text`."""
        stem = _slug(text)
        number, found = 2, stem
        while found in self._taken:
            number, found = number + 1, f"{stem}-{number}"
        self._taken.add(found)
        return found

    def take_name(self, name: str) -> str:
        """An id that is `name` itself where it can be one, so that a file is found by it."""
        if not _NAME.fullmatch(name) or name in self._taken:
            return self.take(name)
        self._taken.add(name)
        return name

    def take_gist(self, text: str) -> str:
        """An id of the first words of `text` that tell something."""
        words = [_slug(word) for word in text.split()]
        telling = [word for word in words if word not in COMMON and word != "entry"]
        return self.take("-".join((telling or words)[:_WORDS]))


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("'", "")
    return _NOT_IN_IDS.sub("-", plain)[:_LONGEST].strip("-_") or "entry"
