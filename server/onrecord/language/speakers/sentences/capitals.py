"""Whether a word that stands with a capital where any word would, at the start of a sentence or in a title, is a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.language.speakers.sentences.fronted import is_fronted
from onrecord.language.speakers.words.lexicon import (
    CUES,
    IRREGULAR,
    MODALS,
    NUMBER_WORDS,
    OBJECTS,
    OPENERS,
    PARTICLES,
    PREPOSITIONS,
    is_adverb,
)
from onrecord.language.speakers.words.people import TITLES, is_person_noun
from onrecord.language.speakers.words.places import ENDINGS
from onrecord.language.speakers.words.verbs import FINITE, TOUCHING

if TYPE_CHECKING:
    from onrecord.language.speakers.sentences.tokens import Token, Vocabulary

_VERBS: Final = TOUCHING | IRREGULAR
_PREFIX: Final = re.compile(r"^(?:over|under|out|mis|re|un)")
# What a participle may have behind it, and hardly a name: "Brought back:", "Held up at the port:".
_PARTICIPIAL: Final = PREPOSITIONS | frozenset("back out away along apart together aside home ahead forth :".split())
# What a reader is told to do "on her", "for them to".
_TOWARDS: Final = frozenset({"on", "upon", "for", "to"})


def is_name(tokens: list[Token], index: int, vocabulary: Vocabulary) -> bool:
    """Whether the capital of a token that would have one anyway is that of a name."""
    form = tokens[index].form
    if form in MODALS:
        return _is_modal_name(tokens, index)
    if form in CUES or _is_command(tokens, index):
        return False
    if "-" in form and form not in vocabulary.proper and form.endswith(("-old", "-born", "-based", "-year")):
        return False
    if form.endswith("ed") and _opens_title(tokens, index):
        return True
    if form in TITLES or form in vocabulary.proper:
        return form not in OPENERS or form in NUMBER_WORDS
    return (
        vocabulary.is_name(form)
        and (index + 1 == len(tokens) or not _is_noun(tokens[index + 1]))
        and not _is_past(tokens, index)
        and not is_fronted(tokens, index)
    )


def _opens_title(tokens: list[Token], index: int) -> bool:
    """Whether a body's name begins with a participle: "United Nations", "Associated Press"."""
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    return follower is not None and follower.kind == "name" and follower.form in ENDINGS


def _is_past(tokens: list[Token], index: int) -> bool:
    """Whether a capital opens a sentence with a participle: "Overheard at the port:", not "Rose smiled"."""
    if _PREFIX.sub("", tokens[index].form) not in IRREGULAR or index + 1 == len(tokens):
        return False
    return tokens[index + 1].form in _PARTICIPIAL


def _is_command(tokens: list[Token], index: int) -> bool:
    """Whether a capital opens a sentence with what the reader is told to do: "Trust her to say", "Count on them to say". No
    name has an object right behind it."""
    forms = [token.form for token in tokens[index + 1 : index + 4]] + ["", "", ""]
    if forms[0] in _TOWARDS:
        return forms[1] in OBJECTS and forms[2] == "to"
    return forms[0] in OBJECTS and (forms[0] != "her" or forms[1] == "to")


def _is_modal_name(tokens: list[Token], index: int) -> bool:
    """Whether a modal's form is a name: behind a modal no verb is in the past or third person ("May brightly agreed")."""
    at = index + 1
    while at < len(tokens) and is_adverb(tokens[at].form):
        at += 1
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].form in FINITE


def _is_noun(token: Token) -> bool:
    """Whether a lower-case word after a capital is the noun that it qualifies ("Quick breath parted her lips") and no verb."""
    form = token.form
    if token.kind != "word" or form in OPENERS or form in PARTICLES or form in _VERBS or is_person_noun(form):
        return False
    return not form.endswith(("ed", "s", "ly", "ing"))
