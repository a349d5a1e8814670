"""One holder under names of several lengths: "Skerry" and "Skerry Borough Council", a part of a name and the whole that a
statement has of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from onrecord.corpus.lexicon import COMMON, STARTERS, is_number
from onrecord.language.words import words
from onrecord.model import Word

# What a company is called besides, without being another.
_BODIES: Final = frozenset("ltd limited plc inc incorporated llc llp gmbh ag corp corporation company holdings group".split())
# What governs a place, plays or stands for it may go by the place's name, and may have figures of its own.
_GOVERNING: Final = frozenset("council corporation government party fc afc rfc".split())
_OF_PLACES: Final = frozenset("city town borough district parish village metropolitan municipal unitary royal".split())
# What serves a place, and may be counted by itself.
_SERVING: Final = frozenset(
    """
    county island islands state region regional police constabulary force fire rescue ambulance service services authority
    board commission department
    """.split()
)
# What ties the parts of one name: "Bank of Skerry".
_TIES: Final = frozenset("of the for de la du van von der".split())
_MOST_TIES: Final = 2


def wholes(texts: Iterable[str], statement: str) -> tuple[str, ...]:
    """The names of a statement that hold one of some texts, each from its beginning and from where that stands."""
    found = words(statement)
    names = [text for text in texts if text[:1].isupper()]
    told: dict[str, None] = {}
    for name in _names(statement, found) if names else ():
        whole = statement[name[0].start : name[-1].end]
        for text in names:
            at = next((at for at, word in enumerate(name) if _begins(statement, word, text, name[-1].end)), None)
            if at is not None and text != whole:
                told |= dict.fromkeys((whole, statement[name[at].start : name[-1].end]))
    return tuple(told)


def body_end(prose: str, row: Sequence[Word], at: int) -> int:
    """The place in a row of words of the last one that only says what kind of body the name is which ends on word `at`."""
    end, behind = at, at + 1
    while behind < len(row) and prose[row[behind - 1].end : row[behind].start] == " " and prose[row[behind].start].isupper():
        form = row[behind].form.removesuffix("'s").removesuffix("'")
        if form not in _BODIES:
            break
        end = behind
        behind += 1
    return end


def is_body_of(name: str, texts: Iterable[str]) -> bool:
    """Whether a name is one of some texts with what kind of body it is, which may be counted as the same or by itself."""
    forms = tuple(word.form for word in words(name))
    for text in texts:
        own = tuple(word.form for word in words(text))
        rest = forms[len(own) :]
        if own and forms[: len(own)] == own and all(form in _BODIES | _GOVERNING | _OF_PLACES | _SERVING for form in rest):
            return True
    return False


def _begins(statement: str, word: Word, text: str, end: int) -> bool:
    behind = word.start + len(text)
    return statement.startswith(text, word.start) and behind <= end and not statement[behind : behind + 1].isalnum()


def _names(statement: str, found: Sequence[Word]) -> Iterator[list[Word]]:
    """The names of a statement: words with a capital, with what ties them."""
    run: list[Word] = []
    ties: list[Word] = []
    for word in found:
        joined = bool(run) and statement[(ties or run)[-1].end : word.start] in (" ", "-") and not _is_owner(run[-1])
        if joined and word.form in _TIES and len(ties) < _MOST_TIES and statement[word.start].islower():
            ties.append(word)
        elif _is_of_name(statement, word, first=word is found[0]):
            if run and not joined:
                yield run
                run = []
            run, ties = [*run, *ties, word], []
        elif run:
            yield run
            run, ties = [], []
    if run:
        yield run


def _is_owner(word: Word) -> bool:
    return word.form.endswith(("'s", "'"))


def _is_of_name(statement: str, word: Word, first: bool) -> bool:
    if not statement[word.start].isupper() or is_number(word.form):
        return False
    return not (first and (word.form in COMMON or word.form in STARTERS))
