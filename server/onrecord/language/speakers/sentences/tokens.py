"""The running text of a passage as tokens, each quotation of it being one token.

What stands between quote marks is not the writer's own prose, so no name, pronoun or verb in it can credit anybody: seen from
outside a quotation is one opaque token. Sentences that begin inside one are not sentences of the running text either.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.speakers.sentences.capitals import is_name
from onrecord.language.speakers.words.given import is_given
from onrecord.language.speakers.words.lexicon import NUMBER_WORDS, OPENERS
from onrecord.language.speakers.words.people import TITLES
from onrecord.language.speakers.words.verbs import FINITE
from onrecord.memory import remembered
from onrecord.text import Stretch

Kind = Literal["word", "name", "number", "mark", "tail", "quote"]

_WORD: Final = r"(?:[^\W\d_]\.){2,6}|[^\W\d_]+(?:[-'’&][^\W\d_]+)*"
_CAPITAL: Final = re.compile(rf"(?<![^\W\d_])(?![a-z])(?:{_WORD})")
_TOKEN: Final = re.compile(
    rf"(?P<word>{_WORD})"
    rf"|(?P<number>[{''.join(sorted(SIGNS))}]?\d[\d.,:/%]{{0,30}}(?:st|nd|rd|th|s)?\b|\d)"
    r"|(?P<mark>-{2,}|\.{2,}|\n|[^\w\s])"
)
_LOWER: Final = re.compile(r"(?<![\w.@/])[a-zß-öø-ÿ]{2,}(?![\w@])")
_INNER_CAPITAL: Final = re.compile(r"(?<=[\w,;] )[A-ZÀ-ÖØ-Þ]\w+")
# Unknown words in these endings that open a sentence are participles and adverbs ("Vexed by this, she …").
_VERBAL: Final = ("ed", "ing", "ly")
_NO_NAMES: Final = OPENERS - NUMBER_WORDS
_LONGEST_TITLE: Final = 40
_LONGEST_LITTLE: Final = 4
# What a title in capitals has somebody do: "Vance Tells Board"; "Board Told" is told by another.
_PRESENT: Final = frozenset(verb for verb in FINITE if verb.endswith("s"))
_ENDS: Final = frozenset(".!?")
_APOSTROPHES: Final = frozenset("'’")
# No sentence is longer; what seems so is cut, so that reading stays linear on any text.
_LONGEST_SENTENCE: Final = 400
_INITIAL: Final = re.compile(r"[^\W\d_a-zI]\.(?=\s?[^\W\d_a-z])|I\.(?=\s[A-Z][a-z])")
_PARTY: Final = re.compile(r"[DIR]-[A-Z]")


class Token(NamedTuple):
    """A word, mark or quotation at `prose[start:end]`; `form` is lower case. A "name" is a word with a capital that is not due
    to its place; a "tail" is a possessive 's. `quote` is the index of a quotation."""

    form: str
    start: int
    end: int
    kind: Kind
    quote: int = -1


class Reading(NamedTuple):
    """The tokens of a passage, or of the inside of a quotation, the token ranges of its sentences, which tokens are
    quotations, and whether it is a title, in which any word may have a capital."""

    prose: str
    tokens: list[Token]
    sentences: list[tuple[int, int]]
    quotes: list[int]
    title: bool = False

    def text(self, first: int, last: int) -> str:
        """The prose from token `first` up to token `last`, exclusive."""
        return self.prose[self.tokens[first].start : self.tokens[last - 1].end]


class Vocabulary(NamedTuple):
    """How the draft writes its words: `common` are those it writes without a capital, `proper` those it writes with one in
    the middle of a sentence."""

    common: frozenset[str]
    proper: frozenset[str]

    def is_name(self, form: str) -> bool:
        """Whether a word that stands with a capital where any word would is a name."""
        if form in OPENERS or form in self.proper:
            return form not in OPENERS
        return form not in self.common and (not form.endswith(_VERBAL) or is_given(form))

    def within(self, prose: str) -> Vocabulary:
        """As much of it as a reading of `prose` can ask for."""
        forms = _capitals(prose)
        return Vocabulary(self.common & forms, self.proper & forms)


def vocabulary(proses: Sequence[str]) -> Vocabulary:
    """The words of a draft by how they are written; passages in title case or capitals tell nothing."""
    each = [_written(prose) for prose in proses]
    common: frozenset[str] = frozenset().union(*(one.common for one in each))
    return Vocabulary(common, frozenset().union(*(one.proper for one in each)))


@remembered
def _written(prose: str) -> Vocabulary:
    lower = frozenset(_LOWER.findall(prose))
    capitals = _INNER_CAPITAL.findall(prose)
    return Vocabulary(lower, frozenset(word.lower() for word in capitals if len(capitals) <= 2 * len(lower)))


@remembered
def _capitals(prose: str) -> frozenset[str]:
    """The words with a capital that may be names or not, according to the rest of the draft; some more do no harm."""
    tokens: list[Token] = []
    for match in _CAPITAL.finditer(prose):
        _add_word(tokens, match.group(), match.start(), prose)
    return frozenset(token.form for token in tokens if token.kind == "name") - _NO_NAMES


def read_tokens(
    prose: str, within: Stretch, quotes: Sequence[Stretch], sentences: Sequence[Stretch], vocabulary: Vocabulary
) -> Reading:
    """The tokens of `prose` in `within`; `quotes` are the outer stretches of the quotations in it, in order."""
    tokens: list[Token] = []
    quoted: list[int] = []
    at = within.start
    for index, outer in enumerate(quotes):
        _add(tokens, prose, at, outer.start)
        quoted.append(len(tokens))
        tokens.append(Token("", outer.start, outer.end, "quote", index))
        at = outer.end
    _add(tokens, prose, at, within.end)
    low, high = (bisect_left(sentences, at, key=_start) for at in within)
    starts = _sentence_starts(prose, tokens, sentences[low:high])
    title = _is_title_case(tokens)
    _lower_openers(tokens, starts, vocabulary, title)
    alone = title and not quoted and all(token.form not in _ENDS for token in tokens)
    return Reading(prose, tokens, list(pairwise([*starts, len(tokens)])), quoted, alone)


def _add(tokens: list[Token], prose: str, start: int, end: int) -> None:
    for match in _TOKEN.finditer(prose, start, end):
        text = match.group()
        at = match.start()
        if text.isalpha():
            if text.islower():
                # The call of a named tuple costs twice its making, and this is made for every word of a draft.
                end = at + len(text)
                tokens.append(tuple.__new__(Token, (text, at, end, "word", -1)))
                if text[-1] == "s" and prose[end : end + 1] in _APOSTROPHES:
                    tokens.append(Token("'s", end, end + 1, "tail"))
            elif not (tokens and at < tokens[-1].end):
                _add_word(tokens, text, at, prose)
        elif tokens and at < tokens[-1].end:
            continue
        elif match.lastgroup == "word":
            _add_word(tokens, text, at, prose)
        elif text != "\n":
            tokens.append(Token(text, at, match.end(), "number" if match.lastgroup == "number" else "mark"))


def _add_word(tokens: list[Token], text: str, start: int, prose: str) -> None:
    """Add a word with a capital, an apostrophe or a hyphen; a possessive is two tokens, an abbreviation takes in its stop."""
    end = start + len(text)
    form = text.lower().replace("’", "'")
    # What is said of a member of a parliament is no name: "Vance, R-Wis.,".
    kind: Kind = "word" if text[0].islower() or _PARTY.match(text) else "name"
    if form.endswith("'s"):
        tokens.append(Token(form[:-2], start, end - 2, kind))
        tokens.append(Token("'s", end - 2, end, "tail"))
        return
    if prose.startswith(".", end) and (f"{form}." in TITLES or form in {"jr", "sr"} or _INITIAL.match(prose, start)):
        end += 1
        form += "."
    tokens.append(Token(form, start, end, kind))
    if form.endswith("s") and prose[end : end + 1] in _APOSTROPHES:
        tokens.append(Token("'s", end, end + 1, "tail"))


def _sentence_starts(prose: str, tokens: list[Token], sentences: Sequence[Stretch]) -> list[int]:
    """The first token of each sentence of the running text."""
    if not tokens:
        return []
    starts = [0]
    cuts = iter(stretch.start for stretch in sentences)
    cut = next(cuts, None)
    for index, token in enumerate(tokens):
        while cut is not None and cut <= token.start:
            if index > starts[-1] and cut >= tokens[index - 1].end:
                starts.append(index)
            cut = next(cuts, None)
        if index > starts[-1] + 1 and token.kind == "quote" and _has_ended(tokens, index):
            starts.append(index)
        below = token.kind == "name" and _is_below_title(prose, tokens, starts[-1], index)
        if below or index - starts[-1] >= _LONGEST_SENTENCE:
            starts.append(index)
    return starts


def _is_below_title(prose: str, tokens: list[Token], first: int, index: int) -> bool:
    """Whether a token opens the line below one in capitals: "AROUND TOWN / Mr Vance was …"."""
    start, before = tokens[index].start, tokens[index - 1].end
    if first == index or "\n" not in prose[before:start] or not prose[start + 1 : start + 2].islower():
        return False
    line = prose[tokens[first].start : before]
    return line.isupper() and "\n" not in line


def _has_ended(tokens: list[Token], index: int) -> bool:
    """Whether a full stop stands before a token, and no ellipsis."""
    return tokens[index - 1].form in _ENDS and tokens[index - 2].form not in _ENDS


def _start(stretch: Stretch) -> int:
    return stretch.start


def _is_title_case(tokens: list[Token]) -> bool:
    if not 3 <= len(tokens) < _LONGEST_TITLE:
        return False
    kinds = [token.kind for token in tokens]
    names = kinds.count("name")
    if names > 3 and names > 1.5 * kinds.count("word"):
        return True
    # A short one may have few names, but then nothing in small letters except little words.
    return names > 1 and not any(token.kind == "word" and len(token.form) > _LONGEST_LITTLE for token in tokens)


def _lower_openers(tokens: list[Token], starts: list[int], vocabulary: Vocabulary, title_case: bool) -> None:
    """Take for names only the words whose capital is not due to their place: the start of a sentence, a title in capitals."""
    first = set(starts)
    for index, token in enumerate(tokens):
        if token.kind != "name":
            continue
        if title_case and index and token.form in _PRESENT and token.form not in vocabulary.proper:
            tokens[index] = token._replace(kind="word")
            continue
        forced = index in first or tokens[index - 1].kind in {"quote", "mark"} or title_case
        if token.form == "i" or (forced and not is_name(tokens, index, vocabulary)):
            tokens[index] = token._replace(kind="word")
