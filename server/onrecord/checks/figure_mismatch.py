"""figure-mismatch: a figure that contradicts a fact.

Flagged:

- another number: 4.2 per cent where the record has 4.12; "at least $35bn" for "up to $35 billion"; euros for dollars; a range
  with one end right and the other wrong; a measure in another unit that is not that on record ("363 feet, or 101 metres");
- another's: one country's share given to another, also in a list ("A, B and C spent 4%, 3% and 2%", "4% for A, 3% for B"), and
  in one without a word of what is measured where it tells its year and has another name right to the digit; two figures that
  have changed sides; in a table the number of a row that its first cell with words names;
- one end of a change ("from 241 to 168" for 214 to 168), and last year's figure where a sentence tells this year;
- a change told the other way round, "rose by 6%" in a clause that otherwise says no more than that it fell by so much, and the
  opposite ("closed 14 branches" for opened, "19 of 28 missed it" for met);
- a number whose unit is left out behind a figure that has one ("waited 27 minutes, while at B they waited 41", "behind only B,
  on 4.2");
- a misprint of the figure on record: digits that have changed places ("£384.2m" for £348.2m), a point that has moved, another
  unit, one number of a vote ("36 votes to 21" for 38 to 21), also in a sentence that is only about the same, or goes on with it
  ("It is worth €75 billion");
- of something else: a share of budgets for a share of GDP; "23% of the members" for 23 members; a sum "over six years" for one
  of a year;
- a date, a count or a ratio that is not the one on record; all figures of a fact in its own words; what opens an entry ("4.02 –
  per cent of GDP that A spent", "2038 – the year by which", "2038. The year by which"); in a sentence, or a clause, that says
  the same as the statement also "the first" for the second, a score of 3-0 for 4-0, and a time of day, "8.45pm" for 19:45.

Clean:

- the same figure: fair rounding ("about 4%", "4.1%", "about 200" for 212, "18,000" for 18,400) and other words for it ("treble"
  for three times, "twelve months" for a year, "90%" for nine in ten, feet for metres, "113 degrees" for 45 °C, "2.4 per 1,000"
  for 238 per 100,000);
- a figure that is right for another fact told as near by, and one that two facts contradict where its clause speaks of neither
  more; what stands beside a sentence that has the fact right and says less of it;
- a figure of a quarter, a half or the year so far beside one of the year ("in Q3", "by mid-year", "year to date"); degrees of a
  turn beside degrees of heat; a cell that is rounded as its digits say ("1,300" for 1,265), or of a table "in thousands";
- a figure for another year (in a table, that of a row's year; in prose, all that stands behind a year that opens the sentence:
  "In 2014 three met the target, and A was at 2%"), for a month, a day or another part of the fact's time ("in June", "by July
  24", "on its first day"), for a time told without its year ("at that time"; "that year" is the last one told before in its
  paragraph), for another place or thing, for a part of it ("the tower's first floor", "12 of them"), for what only shows it ("a
  model of the tower") or for how far two things differ ("60 feet taller", "grew 3%"); either end of a fall "from 4% to
  3%" that has the fact's figure, and of what changed "from $1bn in 2022 to $9bn in 2024";
- a figure of another body, where the sentence has no name of the fact's ("the council's target", "the bank agreed", "its rule"
  of a bank told of before), that stands under the label of another body or country ("**Finland.** The siege began in 1899"), or
  beside some body in a draft that never has a name of the fact's, or is only reckoned "by the League's rules"; one of another
  of the kind ("Lund Fair is the largest fair. It sold"); what is spent on another thing, and what yields so much;
- a date of what else the sentence tells ("born on", "a week before"), and a year in which something else was so; one with
  neither the month nor the day on record, in a sentence that says less than the statement, and the days of another year's
  edition;
- another measure: so many per thousand, or a share, beside a count; the share that a sum comes to ("a deficit of £12m, or 6%");
  one that the sentence names ("inflation was 3%"), what a poll found, a sum that has neither the currency nor the number in a
  clause of its own, and any figure whose sentence, row or column does not itself say what the fact measures; so much each or a
  year beside a total, those that come or go ("will lose 40") or that a word picks out ("12 spare berths");
- a change of the other direction whose clause may tell of another thing or time ("fell after it rose by 6%", "a year earlier");
- what is asked, wished for, denied or only supposed; what one of many plans for itself, and what is only aimed at ("the 2%
  target"); a figure that the next sentence puts right ("It was 3.43%"), or of a claim one that somebody else gives ("a
  think-tank said"); a list with more names than figures;
- where the fact gives no cues, also any figure with a word beside it that the statement does not have ("inhabitants over 75"),
  what is planned or said of each, what is told from the day of writing ("last year") or has been so up to now, and what only a
  common noun names ("the fire service" for the Skerry Fire Service) before the draft has named it.

A nation goes by what its people are called, too ("the Yanks"). The message tells as of when the figure on record was so,
where the fact has `as-of`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.corpus.compared import Compared
from onrecord.corpus.disowned import is_disowned
from onrecord.corpus.facts.agreement import agrees
from onrecord.corpus.facts.picking import lead_of
from onrecord.corpus.facts.redating import redated
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.language.figures.measures import alike, times_as_many
from onrecord.model import Edit, Fix, Hit
from onrecord.text import Span, Stretch

# Further off than this, a figure is of another magnitude (millions for billions), which no digit of it would put right.
_SCALES: Final = (0.002, 500.0)
_THOUSAND: Final = 1000
_UNPARTED: Final = 3
_LITERAL: Final = re.compile(r"\d{1,30}(?:[.,]\d{1,30}){0,8}")


def check(compared: Compared) -> Iterator[Hit]:
    for match in compared.facts:
        if not match.agrees and not is_disowned(compared.draft, match.figure.passage, match.figure.stretch):
            passage, place = compared.draft.passages[match.figure.passage], _place(match)
            # Of the prose: in the file itself an entity may stand for a sign.
            span, words = passage.span(place), passage.prose[slice(*place)]
            yield Hit(
                span=span,
                message=_message(match, " ".join(words.split())),
                entry=match.known.fact,
                expected=match.turned.recorded if match.turned else _lead(match) + match.recorded.text,
                fixes=_fixes(match, span, words),
            )


def _place(match: FactMatch) -> Stretch:
    """The figure that is wrong; with the words that qualify it, or tell which way it goes, where it is those that are."""
    figure = match.figure
    if match.turned is not None:
        return match.turned.words
    if figure.lead is None or not _is_misqualified(match):
        return figure.stretch
    return Stretch(figure.lead.start, figure.stretch.end)


def _is_misqualified(match: FactMatch) -> bool:
    """Whether the number is right, and how exactly it is meant is not: "at least $35bn" for "up to $35bn"."""
    bare = match.figure._replace(qualifier=match.recorded.qualifier)
    return not (match.base or match.owner) and agrees(bare, match.recorded, match.known.fact.tolerance)


def _message(match: FactMatch, words: str) -> str:
    if match.owner:
        return f"{words} is given to {match.owner} here; on record: {match.known.fact.dated}"
    if match.base:
        return f"A share of {match.figure.of} here; on record it is of {match.recorded.of}: {match.known.fact.dated}"
    recorded = _lead(match) + match.recorded.text
    # Of another pace, "£500 a month", the figures themselves are the same.
    if match.slip == "misprint" and recorded != words:
        return f"“{words}” looks like a misprint of {recorded}: {match.known.fact.dated}"
    if match.slip == "exchange":
        return f"“{words}” has changed places with another figure: {match.known.fact.dated}"
    return f"“{words}” contradicts the record: {match.known.fact.dated}"


def _fixes(match: FactMatch, span: Span, words: str) -> tuple[Fix, ...]:
    """The figure on record in the draft's own style, where that means other words and nothing else."""
    number = None if match.turned else _number(match)
    if number is None:
        return ()
    replacement = number if span == match.figure.span else _cased(_lead(match), words) + number
    if replacement == words:
        return ()
    return (Fix(f"Replace with “{replacement}”", (Edit(span, replacement),)),)


def _number(match: FactMatch) -> str | None:
    """The number on record written as the draft writes its own; None where that is not simply done."""
    ours, theirs = match.figure, match.recorded
    if match.base or match.owner or not alike(ours.unit, theirs.unit) or times_as_many(ours.unit, theirs.unit) != 1:
        return None
    if isinstance(ours.value, str) or isinstance(theirs.value, str):
        return redated(ours, theirs)
    if not ours.value or not _SCALES[0] < abs(theirs.value / ours.value) < _SCALES[1]:
        return theirs.text
    literals = _LITERAL.findall(ours.text)
    if len(literals) != 1 or ours.high is not None or theirs.high is not None:
        return None
    literal = literals[0]
    try:
        scale = ours.value / float(literal.replace(",", ""))
        value = theirs.value / scale
    except (ValueError, ZeroDivisionError):
        return None
    if scale >= _THOUSAND and not 1 <= abs(value) < _THOUSAND:
        return theirs.text  # nobody writes "0.4 billion" or "4,000 million"
    # A number of so few digits does not tell how the draft parts thousands.
    tells = "," in literal or len(literal.partition(".")[0]) > _UNPARTED
    return ours.text.replace(literal, _written(value, "," in (literal if tells else theirs.text)), 1)


def _lead(match: FactMatch) -> str:
    """The words on record that qualify the figure, with a blank behind them: "up to "."""
    return lead_of(match.known.fact, match.recorded)


def _cased(lead: str, words: str) -> str:
    """The words that qualify a figure on record, begun as the draft's are: with a capital or without."""
    return (lead[:1].upper() if words[:1].isupper() else lead[:1].lower()) + lead[1:]


def _written(value: float, grouped: bool) -> str:
    """A number in digits, thousands parted by commas where the draft does so."""
    text = f"{value:,.6f}" if grouped else f"{value:.6f}"
    return text.rstrip("0").rstrip(".")
