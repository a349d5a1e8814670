"""The words of a quotation, or of an entry, each number among them as one value."""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from onrecord.language.lexicon.currency import CODES, SIGNS
from onrecord.language.lexicon.determiners import ARTICLES
from onrecord.language.lexicon.numbers import DECADES
from onrecord.language.quoted import dates, money, numerals, ranks
from onrecord.language.quoted.powers import SCALES
from onrecord.language.quoted.row import DASHES, Reading, Row
from onrecord.language.words import words
from onrecord.memory import remembered
from onrecord.model import Word

_HALVED: Final = frozenset({"half", "quarter"})
# Words that alone say that something may have to be read as one.
_OPENERS: Final = frozenset(
    chain(
        SCALES, ranks.ORDINALS, DECADES, dates.MONTHS, CODES, SIGNS, _HALVED,
        ("hundred", "dozen", "number", "dollar", "dollars"),
    )
)  # fmt: skip
_DOTTED: Final = re.compile(r"(?<![^\W_])[^\W\d_](?:\.[^\W\d_])+(?![^\W_])")
# The last full stop of an abbreviation, where it ends no sentence.
_POINT: Final = re.compile(r"\.(?=[,;:)\]]|\s+[a-z])")
# What numbers its parts so that no zero can go.
_NUMBERED: Final = frozenset("section article chapter clause paragraph rule figure table version part".split())
# Words that letters parted by full stops would spell: "the U.S." is not "us".
LIKE_WORDS: Final = frozenset("am an as at be by do go he if in is it me my no of on or so to up us we who aids".split())
# What links the words of one number.
_LINKS: Final = frozenset({"a", "and", "of"})
# So many characters hold any number.
_NEAR: Final = 80
_MINUS: Final = re.compile(r"(?:(?<=\s)|^)[-\u2212](?=[\d.])")


@remembered
def quoted_words(prose: str) -> tuple[Word, ...]:
    """The words of a prose as quotations are compared by. Words that are read as one are where all of them stand: "£2bn" is the
    words "2000000000" and "£", both in the same place."""
    found = words(prose)
    plain = not any(word.form in _OPENERS or word.form[:1].isdecimal() for word in found)
    return found if plain and "&" not in prose and _DOTTED.search(prose) is None else tuple(_folded(Row(prose, found)))


@remembered
def quoted_forms(prose: str) -> tuple[str, ...]:
    """The folded words alone."""
    return tuple([word.form for word in quoted_words(prose)])


def last_number(prose: str) -> str:
    """The number that a prose ends with, in its own characters: "£200", "two hundred"; none if it ends with no number."""
    return _last_number(prose[-_NEAR:])


@remembered
def _last_number(near: str) -> str:
    found = words(near)
    row, at = Row(near, found), len(found)
    while at and (row.joined(at) or at == len(found)) and (_counts(row.form(at - 1)) or row.form(at - 1) in _LINKS):
        at -= 1
    ended = bool(found) and not near[found[-1].end :].strip(" \u00a0-")
    return near[found[at].start :].rstrip("-") if ended and any(_counts(word.form) for word in found[at:]) else ""


def _counts(form: str) -> bool:
    return (
        form[:1].isdecimal() or form in SIGNS or form in SCALES or form in _HALVED or form in {"hundred", "dozen", "quarters"}
    )


def _folded(row: Row) -> list[Word]:
    out: list[Word] = []
    at, valued = 0, False
    while at < len(row.words):
        if row.gap(at) == "&":
            out.append(Word("and", row.words[at].start - 1, row.words[at].start))
        reading = _reading(row, at)
        if reading is not None:
            start = reading.start
            if out and row.gap(at) in DASHES and out[-1].form in SIGNS and reading.forms[-1] in SIGNS:
                # "$2m-$3m" is "$2m to $3m".
                out.append(Word("to", row.words[at - 1].end, start))
            if _MINUS.match(row.prose, start - 1) and row.form(at) not in dates.MONTHS:
                out.append(Word("minus", start - 1, start))
            out += [Word(form, start, reading.end) for form in reading.forms]
            at, valued = reading.after, True
            if row.prose.startswith("°", reading.end):
                out.append(Word("degrees", reading.end, reading.end + 1))
            continue
        word = row.words[at]
        name = money.currency(row, at) if valued else None
        out.append(word if name is None else Word(name, word.start, word.end))
        valued = money.names_country(row, at)
        at += 1
    return out


def _reading(row: Row, at: int) -> Reading | None:
    """What the words from `at` on spell together."""
    form = row.form(at)
    if form in ARTICLES:
        if form == "the":
            return dates.day_of_month(row, at)
        if row.form(at + 1) in _OPENERS:
            return money.sum_of_money(row, at) or _number(row, at) or ranks.part(row, at)
        return _letters(row, at)
    if form[:1].isdecimal() or form in _OPENERS:
        return (
            dates.day_of_month(row, at)
            or dates.time_of_day(row, at)
            or money.sum_of_money(row, at)
            or (row.form(at + 1) == "of" and _number(row, at))
            or ranks.ordinal(row, at)
            or _number(row, at)
            or ranks.fraction(row, at)
            or ranks.decade(row, at)
        )
    return money.sum_of_money(row, at) if row.form(at + 1) in SIGNS else _letters(row, at)


def _number(row: Row, at: int) -> Reading | None:
    """A number, "half a per cent" among them; digits that are none, such as a score, stay as they are."""
    if row.form(at) == "half" and row.form(at + 1) == "a" and row.form(at + 2) == "percent" and row.joined(at + 2):
        return row.reading(("0.5",), at, at + 2)
    found = numerals.number(row, at)
    if found is None:
        return None
    if row.form(at - 1) in _NUMBERED and row.text(at).endswith("0") and "." in row.text(at):
        # Section 1.10 is not section 1.1.
        return None
    alone = found.after == at + 1 and ranks.fraction(row, at)
    if alone:
        return alone
    reading = row.reading((found.form,), at, found.after)
    if row.form(at) == "a" and row.gap(found.after) == "-":
        # "A hundred-foot mast" is a mast of a hundred feet.
        return reading._replace(forms=("a", found.form))
    return reading._replace(start=found.start)


def _letters(row: Row, at: int) -> Reading | None:
    """Letters parted by full stops as one word: "U.K.", "p.m."."""
    after = at
    while len(row.text(after)) == 1 and row.text(after).isalpha() and (after == at or row.gap(after) == "."):
        after += 1
    if after <= at + 1:
        return None
    letters = [row.form(index) for index in range(at, after)]
    word = "".join(letters)
    timed = word == "am" and row.form(at - 1)[-1:].isdecimal()
    if word in LIKE_WORDS and not timed and not row.form(after).startswith("dollar"):
        word = ".".join(letters)
    found = row.reading((word,), at, after)
    return found._replace(end=found.end + 1) if _POINT.match(row.prose, found.end) else found
