"""When, where and in what state a subject is, told before it: "Sixteen months later, at the port, she …", "Hatless, he …".

The first word of such a phrase has a capital and is nobody's name. It is told by its kind (number words, units of time) or by
its sentence: where the subject is a pronoun behind a comma and no verb stands before that, what opens the sentence is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.language.figures.vocabulary import ORDINALS, SMALL
from onrecord.language.speakers.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR,
    PREPOSITIONS,
    RELATIVES,
)
from onrecord.language.speakers.words.verbs import FINITE, TOUCHING

if TYPE_CHECKING:
    from onrecord.language.speakers.sentences.tokens import Token

_UNITS: Final = frozenset("seconds moments minutes hours days weeks fortnights months seasons years decades centuries".split())
_APART: Final = frozenset("later earlier afterwards afterward beforehand ago hence".split())
_SUBJECTS: Final = frozenset("he she they i we".split())
_VERBS: Final = TOUCHING | IRREGULAR | AUXILIARIES
_CLAUSAL: Final = (CONJUNCTIONS | RELATIVES | _SUBJECTS) - {"and", "or"}
# Behind these a word that may be a verb is none: "over his notes", "at the set time".
_LEADING: Final = DETERMINERS | PREPOSITIONS
# How long a phrase before the subject may be, and a clause inserted between commas ("he was told by his aides").
_LONGEST: Final = 24
_INSERTED: Final = 6


def is_fronted(tokens: list[Token], index: int) -> bool:
    """Whether the capital at `index` opens such a phrase."""
    form = tokens[index].form
    if form.partition("-")[0] in SMALL or form in ORDINALS:
        return True
    follower = _form(tokens, index + 1)
    return (form in _UNITS and follower in _APART | PREPOSITIONS) or _leads_to_subject(tokens, index)


def _leads_to_subject(tokens: list[Token], index: int) -> bool:
    """Whether a pronoun is the subject of the sentence, and what stands before it no clause."""
    at = index + 1
    while _form(tokens, at) in ADVERBS or _form(tokens, at) in _APART:
        at += 1
    if _form(tokens, at) in _SUBJECTS:
        return _has_verb(tokens, at)
    if _form(tokens, index + 1).endswith("s") and _form(tokens, index + 1) not in PREPOSITIONS:
        # "Vance looks up, she has heard it."
        return False
    for at in range(index + 1, min(index + _LONGEST, len(tokens) - 1)):
        token, before = tokens[at], tokens[at - 1]
        if token.form == ",":
            if tokens[at + 1].form in _SUBJECTS:
                return _has_verb(tokens, at + 1) and not _is_inserted(tokens, at + 1)
        elif (
            token.kind in {"mark", "quote"}
            or (token.form in _CLAUSAL and tokens[at + 1].form != ",")
            or _is_verb(token, before)
        ):
            return False
    return False


def _has_verb(tokens: list[Token], pronoun: int) -> bool:
    """Whether a pronoun has a verb behind it: not "she of the long letters"."""
    at = pronoun + 1
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].form not in PREPOSITIONS | CONJUNCTIONS | RELATIVES


def _is_verb(token: Token, before: Token) -> bool:
    """Whether a word may be the verb of the sentence."""
    if token.kind != "word" or before.form in _LEADING or before.kind == "tail":
        return False
    return token.form in _VERBS or token.form.endswith("ed")


def _is_inserted(tokens: list[Token], pronoun: int) -> bool:
    """Whether a clause only stands inside another: "Vance, he was told, had left", "Vance, he said, was late"."""
    comma = next((at for at in range(pronoun + 2, pronoun + _INSERTED) if _form(tokens, at) == ","), None)
    if comma is None:
        return False
    at = comma + 1
    while _form(tokens, at) in ADVERBS:
        at += 1
    says = comma == pronoun + 2 and _form(tokens, pronoun + 1) in TOUCHING
    return _form(tokens, at) in FINITE | AUXILIARIES | IRREGULAR or (says and at < len(tokens) and tokens[at].kind != "quote")


def _form(tokens: list[Token], index: int) -> str:
    return tokens[index].form if index < len(tokens) else ""
