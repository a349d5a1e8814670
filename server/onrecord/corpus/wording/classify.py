"""What kind of change makes one run of words into another, and which changes are none."""

from __future__ import annotations

from typing import Final, Literal

from onrecord.corpus.lexicon import MODALS, PRONOUNS, QUANTIFIERS, is_negation, is_number
from onrecord.language.spelling import COUNTED, STYLES

Kind = Literal["negation", "number", "name", "modal", "quantifier", "pronoun", "tense", "wording", "cut", "insertion"]

_CLITICS: Final = {"n't": ("not",), "'ll": ("will",), "'re": ("are",), "'ve": ("have",), "'m": ("am",)}
_IRREGULAR: Final = {"can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not")}
_AMBIGUOUS: Final = {"'s": (("is",), ("has",), ("us",)), "'d": (("would",), ("had",))}
_DO: Final = frozenset({"do", "does", "did"})
# Prefixes that make another word of it when the hyphen goes: re-sign and resign, un-ionised and unionised.
_TELLING_PREFIXES: Final = frozenset({"re", "un"})
_VOWELS: Final = ("a", "e", "i", "o", "u")

# More words than these left out are a passage left out, whatever single word among them weighs.
_CUT: Final = 3


def same_words(quoted: tuple[str, ...], recorded: tuple[str, ...], counted: bool = False) -> bool:
    """Whether the two differ in form alone: a contraction spelled out or made, a compound joined or parted,
    an abbreviation or a spelling that is a matter of house style; `counted` says that a number is among or beside them."""
    if _joined(quoted, recorded):
        return True
    return bool(set(_expansions(quoted, counted)) & set(_expansions(recorded, counted)))


def led_in(quoted: tuple[str, ...], recorded: tuple[str, ...]) -> int:
    """How many of the first recorded words stand for none of a fragment's own, which begins behind its subject: the "I" of
    "I cannot" where "could not" is quoted."""
    for size in range(1, len(recorded)):
        rest = recorded[size:]
        if len(rest) < len(quoted) and any(len(words) == len(quoted) for words in _expansions(rest)):
            return size
    return int(len(recorded) > 1 and recorded[0] in PRONOUNS and PRONOUNS.isdisjoint(quoted))


def without_subject(form: str) -> str | None:
    """What a contraction leaves to a fragment that begins behind its subject: "will" of "I'll"."""
    return next((words[-1] for words in _spelled_out(form) if len(words) == 2 and words[0] in PRONOUNS), None)


def kind_of(quoted: tuple[str, ...], recorded: tuple[str, ...], name_quoted: bool, name_recorded: bool) -> Kind:
    """The gravest kind that describes the change from `recorded` to `quoted`, either of them possibly empty."""
    ours, theirs = set(quoted) - set(recorded), set(recorded) - set(quoted)
    changed = ours | theirs
    if any(is_negation(form) for form in ours) != any(is_negation(form) for form in theirs):
        return "negation"
    if not quoted and len(recorded) > _CUT:
        return "cut"
    if any(map(is_number, changed)):
        return "number"
    if not quoted:
        return "cut"
    if not recorded:
        return "insertion"
    if changed & MODALS:
        return "modal"
    if changed & QUANTIFIERS:
        return "quantifier"
    if name_quoted and name_recorded:
        return "name"
    if ours and theirs and ours <= PRONOUNS and theirs <= PRONOUNS:
        return "pronoun"
    if inflected(quoted, recorded):
        return "tense"
    return "wording"


def is_denial_alone(quoted: tuple[str, ...], recorded: tuple[str, ...]) -> bool:
    """Whether a word that denies is all that one has more than the other: "can" and "can't", nothing and "did not"."""
    return not _asserted(quoted).isdisjoint(_asserted(recorded))


def _asserted(forms: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What is left of a few words without those that deny, and the "do" that goes with them."""
    return {tuple(form for form in words if not (is_negation(form) or form in _DO)) for words in _expansions(forms)}


def _joined(quoted: tuple[str, ...], recorded: tuple[str, ...]) -> bool:
    if not quoted or not recorded or "".join(quoted) != "".join(recorded):
        return False
    parted = next((side for side in (quoted, recorded) if side[0] in _TELLING_PREFIXES), None)
    return parted is None or _parts_vowels(parted)


def _parts_vowels(forms: tuple[str, ...]) -> bool:
    """Whether a hyphen behind "re" only keeps two vowels apart: re-open and reopen are one word, re-act and react are not."""
    prefix, word = forms[0], forms[1] if len(forms) > 1 else ""
    return prefix == "re" and word.startswith(_VOWELS) and not word.startswith("act")


def _expansions(forms: tuple[str, ...], counted: bool = False) -> list[tuple[str, ...]]:
    """Every way to spell out the contractions among a few words; capped, as quotations are made up by anybody."""
    found: list[tuple[str, ...]] = [()]
    for form in forms[:12]:
        found = [(*prefix, *words) for prefix in found[:16] for words in _spelled_out(form, counted)]
    return found if len(forms) <= 12 else [forms]


def _spelled_out(form: str, counted: bool = False) -> list[tuple[str, ...]]:
    if form in _IRREGULAR:
        return [_IRREGULAR[form]]
    for ending, words in _CLITICS.items():
        if form.endswith(ending):
            return [(form[: -len(ending)], *words)]
    for ending, choices in _AMBIGUOUS.items():
        if form.endswith(ending):
            return [(form,), *((form[: -len(ending)], *words) for words in choices)]
    return [(form,), *(STYLES.get(form, ()) if counted or form not in COUNTED else ())]


def inflected(quoted: tuple[str, ...], recorded: tuple[str, ...]) -> int:
    """How many quoted words are an inflected form of a recorded one: "invested" for "investing"."""
    return sum(any(_is_form(ours, theirs) for theirs in recorded) for ours in quoted)


def _is_form(ours: str, theirs: str) -> bool:
    shared = _common_prefix(ours, theirs)
    return (
        ours != theirs
        and shared >= 3
        and max(len(ours), len(theirs)) - shared <= 4
        and shared >= min(len(ours), len(theirs)) - 2
    )


def _common_prefix(one: str, other: str) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
