"""Figures in prose: every number that a draft can get wrong, with what belongs to it.

    tokens → days, years                     dates and spans of days
           → cardinals, fractions, numerals  a number, in digits or words
           → amounts                         with its currency, percent sign, unit, or noun counted
           → rates, bases, measures          per what it is counted, per how many, and what its unit measures
           → spans, ranges, groups           parts summed, two ends made one, a unit shared
           → qualifiers, nouns               how exactly it is meant, what it is of

Read: digits with separators of either style, scales ("bn", "lakh"), currencies before and behind, percentages and points,
fractions, number words, ordinals, multiples, ranges, dates, durations, ages, units of measure, counts with their noun. Not
read: page numbers and other labels, names with a number in them, times, scores, odds, telephone numbers, addresses, versions,
and "one" for somebody. The data is in `vocabulary`, `unit_table`, `currency_table` and the word lists of each module. All is
linear and raises on no prose.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.ages import AGE
from onrecord.language.figures.amounts import Amount
from onrecord.language.figures.bases import over_bases
from onrecord.language.figures.currencies import MONEY_OPENERS
from onrecord.language.figures.dates import Date
from onrecord.language.figures.day_parts import MONTHS
from onrecord.language.figures.days import dates_at
from onrecord.language.figures.groups import grouped
from onrecord.language.figures.multiples import MULTIPLES
from onrecord.language.figures.nouns import counted, share_of
from onrecord.language.figures.ordinals import ordinal_at
from onrecord.language.figures.qualifiers import is_deadline, qualifier_before, qualifier_behind
from onrecord.language.figures.ranges import range_at
from onrecord.language.figures.rates import counted_by
from onrecord.language.figures.tokens import DASHES, Token, Tokens, tokenise
from onrecord.language.figures.vocabulary import OPENERS
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.memory import remembered
from onrecord.model import Figure, Passage, Qualifier
from onrecord.text import Span, Stretch

_OPENERS: Final = OPENERS | MULTIPLES | MONTHS | MONEY_OPENERS | DASHES | {"the", "between", "from"}
_AGED: Final = frozenset({"older", "younger"})


def find_figures(passage: Passage, index: int) -> tuple[Figure, ...]:
    """The figures of `passage`, the one at `index` in its document, in order; none overlap."""
    # `_replace` costs six times as much, and this is made for every figure at every keystroke.
    span = passage.offsets.span
    return tuple(
        [tuple.__new__(Figure, (span(figure.stretch), figure.text, index, *figure[3:])) for figure in figures_of(passage.prose)]
    )


@remembered
def figures_of(prose: str) -> tuple[Figure, ...]:
    """The figures of a prose, as if it were the whole draft."""
    tokens = tokenise(prose)
    dates, amounts = _read(tokens)
    figures = []
    for date in dates:
        qualifier: Qualifier = "at most" if is_deadline(tokens, date.start, date.end) else "exactly"
        figures.append(Figure(*_place(prose, tokens, date.start, date.end), "date", date.value, date.high, None, qualifier))
    for amount in grouped(tokens, over_bases(tokens, amounts)):
        place = _place(prose, tokens, amount.start, amount.end)
        divided = amount.kind == "percent" or (amount.plain and abs(amount.value) < 1)
        share = share_of(tokens, amount.told or amount.end) if divided else None
        lead = _place(prose, tokens, amount.lead, amount.start)[3] if amount.is_led else None
        unit = counted_by(tokens, amount)
        figures.append(Figure(*place, amount.kind, amount.value, amount.high, unit, amount.qualifier, share, lead))
    return tuple(sorted(figures, key=lambda figure: figure.stretch))


def _read(tokens: Tokens) -> tuple[list[Date], list[Amount]]:
    dates: list[Date] = []
    amounts: list[Amount] = []
    at = 0
    while at < len(tokens):
        if not _may_open(tokens[at]):
            at += 1
            continue
        form = tokens[at].form
        found = None if form in INDEFINITE else dates_at(tokens, at)
        if found is not None or form == "the":  # nothing but a date begins with "the"
            at, more = found or (at + 1, ())
            dates += more
            continue
        place = ordinal_at(tokens, at)
        if place is not None:
            amounts += [place[1]] if place[1] else []
            at = place[0]
            continue
        read = range_at(tokens, at)
        if read is None or read[1] is None:
            at = _past(tokens, at) if read is None else read[0]
        else:
            at, amount = _qualified(tokens, read[1])
            amounts.append(amount)
    return dates, amounts


def _may_open(token: Token) -> bool:
    """Whether a figure can begin with `token`: most words of a draft are done with here."""
    return token.kind == "digits" or token.form in _OPENERS


def _past(tokens: Tokens, index: int) -> int:
    """The token after one that is no figure, and after the digits that a hyphen or stroke ties to it."""
    end = index + 1
    while tokens[index].kind in ("digits", "opaque") and tokens.at(end + 1).kind == "digits":
        if not (tokens.tied(end) or (tokens[end].text == "/" and tokens.adjoins(end) and tokens.adjoins(end + 1))):
            break
        end += 2
    return end


def _qualified(tokens: Tokens, amount: Amount) -> tuple[int, Amount]:
    """`amount` with its qualifier, and the token after both."""
    aged = amount.unit is not None and amount.unit.endswith(" of age")
    name, lead = qualifier_before(tokens, amount.start, lasting=amount.kind == "duration" and not aged)
    behind = qualifier_behind(tokens, amount.end)
    if behind is not None:
        if amount.plain and amount.unit is None and tokens[behind[1] - 1].form in _AGED:  # "voters 65 and older"
            amount = amount._replace(kind="duration", unit=AGE)
        noun = amount.unit or (counted(tokens, behind[1]) if amount.plain else None)
        return behind[1], amount._replace(qualifier=behind[0], lead=amount.start, unit=noun)
    return amount.end, amount._replace(qualifier=name, lead=lead)


def _place(prose: str, tokens: Tokens, start: int, end: int) -> tuple[Span, str, int, Stretch]:
    first, last = tokens[start].start, tokens[end - 1].end
    return Span(first, last), prose[first:last], 0, Stretch(first, last)
