"""Where a noun phrase ends: behind the last noun that tells a person, or the name, and before a verb that no list has."""

from __future__ import annotations

from typing import Final

from onrecord.language.nations import ADJECTIVES
from onrecord.language.speakers.sentences.tokens import Token
from onrecord.language.speakers.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    IRREGULAR,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    TYING,
)
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.speakers.words.verbs import FINITE, NOUNS

# What no phrase has inside it, and what ends one as its verb.
STOPS: Final = (
    PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | RELATIVES | frozenset(SUBJECTS) | {"him", "them", "me", "us"}
)
VERBS: Final = FINITE - NOUNS
_INDEFINITE: Final = frozenset("a an another any every no each this".split())
# Verbs that stand behind their subject or before it.
SPEAKING: Final = frozenset("said says wrote writes added adds replied replies explained explains".split())
# The endings of words that may be verbs, and of nouns for several.
_VERBAL: Final = ("ed", "ing", "s", "ly")
_PLURALS: Final = ("s", "men", "people", "children")


def _qualifies(tokens: list[Token], index: int, first: int) -> bool:
    """Whether the adjective of a nation has the noun that it qualifies behind it: "a Danish move"."""
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    if tokens[index].form not in ADJECTIVES or follower is None or follower.kind != "word" or first == 0:
        return False
    if follower.form in STOPS or follower.form in VERBS or follower.form in IRREGULAR or follower.form.endswith("ed"):
        return False
    # "The Danish want", "the Norwegian wants": the people, or one of them.
    return tokens[first - 1].form in _INDEFINITE


def _is_compound(tokens: list[Token], index: int, first: int, end: int) -> bool:
    """Whether one more word behind the noun at `index` is a noun too, and the phrase goes on to it: "the chief registrar said",
    "said the police surgeon.". Two verbs do not stand side by side, nor one behind "said" and its subject."""
    word, noun = tokens[end - 1], tokens[index]
    if end != index + 2 or word.kind != "word" or noun.kind != "word" or noun.form.endswith(_PLURALS):
        return False
    if word.form in IRREGULAR or word.form.endswith(_VERBAL):
        return False
    if end < len(tokens) and tokens[end].form in SPEAKING:
        return True
    inverted = first > 1 and tokens[first - 2].form in SPEAKING
    return inverted and (end == len(tokens) or tokens[end].kind == "mark" or tokens[end].form in TYING)


def trimmed(tokens: list[Token], first: int, end: int, *, determined: bool) -> int:
    """Cut off what follows the last noun that tells a person, or the name: verbs that no list has ("the parson halted")."""
    for index in range(end - 1, first - 1, -1):
        if (tokens[index].kind == "name" and not _qualifies(tokens, index, first)) or is_person_noun(tokens[index].form):
            return end if _is_compound(tokens, index, first, end) else index + 1
    if not determined:
        return first
    while end > first + 1 and tokens[end - 1].form not in NOUNS:
        if tokens[end - 1].form not in IRREGULAR and not tokens[end - 1].form.endswith(("ed", "ing")):
            break
        end -= 1
    return end
