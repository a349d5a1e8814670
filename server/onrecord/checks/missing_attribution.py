"""missing-attribution: known words or a claim with nobody credited.

Flagged: a known quotation with no speaker named in its paragraph or the one before, or none but "a senior official", "a
leaflet", placards, or a name with an initial in brackets, as that of whoever took the picture; a claim, such as one side's
account of a war, in the writer's own voice, also where somebody says something else behind it.

Clean: a speaker credited in any way, in a footnote, by a "they" or by a "he did" behind the words too; a claim with
"according to", "says", "by the registry's count" or the name of whose it is, its denial, or one told of another or of long
ago; a few common words; a few words spoken about ("the phrase “…”").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from onrecord.corpus.attribution.descriptions import TEXTS, is_surface
from onrecord.corpus.attribution.notes import Notes
from onrecord.corpus.attribution.people import GUESS
from onrecord.corpus.compared import Compared
from onrecord.corpus.lexicon import PRONOUNS
from onrecord.corpus.rendering import Rendering
from onrecord.language.lexicon.determiners import ARTICLES
from onrecord.language.words import forms
from onrecord.model import Hit, Person, Quotation

# Behind an article and before the marks, these say that the words themselves are spoken of.
_TERMS: Final = frozenset(
    "phrase line slogan expression words wording formula motto mantra catchphrase soundbite cliche term".split()
)
_DETERMINERS: Final = ARTICLES | {"this", "that"}
# What several people put their names to.
_PAPERS: Final = TEXTS | {"communique", "treaty", "pact"}
# "“…”: he did": whoever says of words that somebody said them has named him.
_HE_DID: Final = re.compile(
    r"\W{0,4}(?:[\w'’]{1,12},?\s){0,3}?(he|she|they)\s(?:(?:really|indeed|certainly|also|has|had)\s)?(?:did|said|does|says)\b",
    re.IGNORECASE,
)
# "She strikes a note of defiance: “…”": whatever it is that she does, the words behind the colon are hers.
_SHE_DOES: Final = re.compile(r"\b(he|she|they)\s[^.!?:;“”\"]{1,80}:\s?$", re.IGNORECASE)
_BEFORE: Final = 90
_INITIAL: Final = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,3}[^\W\d_]")
# "My sergeant", "a farmer": whom a draft tells of for the first time, and so nobody it has named.
_NOBODY_MET: Final = frozenset("a an my another one".split())
# Whom a leaflet is from, and not what it is of.
_FROM: Final = re.compile(r"\s(?:from|by|of(?!\spaper)|for|signed|issued|sent)\b")
_LEAD: Final = 60
_FEW: Final = 8
# So few words are the head of a glossary's entry.
_ENTRY: Final = 5


def check(compared: Compared) -> Iterator[Hit]:
    near = _Near(compared)
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is not None and _ownerless(compared, quotation, rendering, near):
            quote = rendering.recorded.quote
            yield Hit(
                span=quotation.span,
                message=f"{_credit(compared, quotation)}; on record these are the words of {compared.called(quote.speaker)}.",
                entry=quote,
                expected=compared.name(quote),
            )
    for claim in (claim for claim in compared.claims if claim.credited is None):
        fact = claim.known.fact
        name = compared.record.rules.speakers[fact.attribute_to].name if fact.attribute_to else ""
        whose = f"A claim of {compared.called(fact.attribute_to)}" if fact.attribute_to else "A claim"
        yield Hit(
            span=compared.draft.passages[claim.passage].span(claim.stretch),
            message=f"{whose}, stated as a fact: {fact.statement}",
            entry=fact,
            expected=name,
        )


def _credit(compared: Compared, quotation: Quotation) -> str:
    credit = quotation.credit or ""
    alone = compared.record.people.is_kept_back(quotation.speaker) or _is_on_paper(compared, quotation)
    return f"Credited to {credit[:1].lower()}{credit[1:]} alone" if alone else "Nobody is credited"


def _is_on_paper(compared: Compared, quotation: Quotation) -> bool:
    """Whether a draft credits but "a leaflet", and does not say whose."""
    speaker, credit = quotation.speaker, quotation.credit or ""
    if speaker is None or speaker.named or not is_surface(speaker.name):
        return False
    prose = compared.draft.passages[quotation.passage].prose
    return _FROM.match(prose, prose.find(credit) + len(credit)) is None


class _Near:
    """Who is named around the quotations of a draft, worked out once for each paragraph."""

    def __init__(self, compared: Compared) -> None:
        self._draft, self._people = compared.draft, compared.record.people
        self._notes = Notes(self._draft)
        # No cache of `functools`: around a method it holds the draft in a ring, which is freed at the collector's leisure.
        self._named: dict[tuple[int, str], bool] = {}
        self._credited: dict[tuple[int, str], bool] = {}
        self._sure: defaultdict[int, set[Person]] = defaultdict(set)
        for quotation in self._draft.quoted:
            if quotation.speaker is not None and quotation.confidence >= GUESS:
                self._sure[quotation.passage].add(quotation.speaker)

    def has(self, quotation: Quotation, speaker: str) -> bool:
        """Whether the speaker is named in the paragraph, the one before or a footnote, or in what leads into its list, or says
        something else there; anywhere before it, where "he said", "he did" or a "he" that leads in credits somebody."""
        note = self._notes.on(quotation)
        prose, (start, end) = self._draft.passages[quotation.passage].prose, quotation.outer
        told = _HE_DID.match(prose, end) or _SHE_DOES.search(prose[max(start - _BEFORE, 0) : start])
        he_did = told is not None and not self._people.excluded_by_pronoun(told[1], speaker)
        first = 0 if he_did or (quotation.credit or "").lower() in PRONOUNS else max(quotation.passage - 1, 0)
        # Whose words a headline has, the story tells.
        headline = self._draft.passages[quotation.passage].kind == "heading"
        last = len(self._draft.passages) if headline else quotation.passage + 1
        nearby = [self._leads[quotation.passage], *range(first, last), *([] if note is None else [note])]
        return any(self._is_named(passage, speaker) or self._is_credited(passage, speaker) for passage in nearby)

    @cached_property
    def _leads(self) -> list[int]:
        """For each passage the one that leads into the list in which it stands, or that passage itself."""
        found: list[int] = []
        for at, passage in enumerate(self._draft.passages):
            found.append(found[-1] if passage.kind == "item" and found else at)
        return found

    def _is_named(self, passage: int, speaker: str) -> bool:
        asked = (passage, speaker)
        if asked not in self._named:
            forms = tuple(word.form for word in self._draft.words[passage])
            self._named[asked] = self._people.is_named(forms, speaker) or self._people.is_called(forms, speaker)
        return self._named[asked]

    def _is_credited(self, passage: int, speaker: str) -> bool:
        asked = (passage, speaker)
        if asked not in self._credited:
            self._credited[asked] = any(self._may_be(person, speaker) for person in self._sure[passage])
        return self._credited[asked]

    def _may_be(self, person: Person, speaker: str) -> bool:
        """Whether somebody is the speaker, or goes by a description that the speaker may have ("the former minister")."""
        answer = self._people.is_speaker(person, speaker)
        if answer is not None or person.named:
            return answer is True
        unmet = is_surface(person.name) or person.name.partition(" ")[0].lower() in _NOBODY_MET
        return not (unmet or self._people.is_kept_back(person))


def _ownerless(compared: Compared, quotation: Quotation, rendering: Rendering, near: _Near) -> bool:
    if not rendering.verbatim or quotation.form == "turn" or _is_credited(compared, quotation, rendering):
        return False
    if _is_spoken_about(compared, quotation):
        return False
    speaker = rendering.recorded.quote.speaker
    return compared.record.quotes.telling(rendering) and not (
        near.has(quotation, speaker) or compared.is_answer(quotation.passage, speaker)
    )


def _is_spoken_about(compared: Compared, quotation: Quotation) -> bool:
    """Whether a few words out of a sentence are only named: "the old slogan “fairer than ever”", or, as in a glossary, "“Fairer
    than ever”. See *cliché*."."""
    prose, (start, end) = compared.draft.passages[quotation.passage].prose, quotation.outer
    count = len(forms(quotation.text))
    if count <= _ENTRY and not prose[:start].strip() and prose.startswith((".", ":"), end) and quotation.text[-1:].isalnum():
        return True
    before = forms(prose[max(start - _LEAD, 0) : start])
    named = before[-1:] and before[-1] in _TERMS and not _DETERMINERS.isdisjoint(before[-3:-1])
    return bool(named) and quotation.text[:1].islower() and count <= _FEW


def _are_they(compared: Compared, quotation: Quotation) -> bool:
    """Whether words are credited to "they", called theirs, or of a text: "under the declaration aid goes to “…”"."""
    start = quotation.outer.start
    before = forms(compared.draft.passages[quotation.passage].prose[max(start - _LEAD, 0) : start])
    theirs = before[-1:] == ("their",) or not _PAPERS.isdisjoint(before)
    return theirs or (quotation.credit or "").lower() == "they"


def _is_credited(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    """Whether the draft credits somebody, or its last speaker happens to be the right one; "they" and "their" credit those who
    speak together, "a senior official" nobody whose name is on record."""
    if compared.record.people.are_several(rendering.recorded.quote.speaker) and _are_they(compared, quotation):
        return True
    right = compared.record.people.is_speaker(quotation.speaker, rendering.recorded.quote.speaker)
    if right is None and (compared.record.people.is_kept_back(quotation.speaker) or _is_on_paper(compared, quotation)):
        return False
    if right is not True and _is_pictured(compared, quotation):
        return False
    return quotation.credit is not None and (quotation.confidence >= GUESS or right is True)


def _is_pictured(compared: Compared, quotation: Quotation) -> bool:
    """Whether all that a draft credits stands in brackets with an initial, as those do who took a picture: “…” (O. Bilan)."""
    credit = quotation.credit or ""
    behind = compared.draft.passages[quotation.passage].prose[quotation.outer.end :]
    return _INITIAL.match(credit) is not None and behind.lstrip(" .").startswith(f"({credit})")
