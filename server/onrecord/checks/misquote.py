"""misquote: words in quote marks that differ from the words on record.

Flagged: “Let's be naïve about this” where the record has “Let's not be naïve about this”; a cut that turns the sense,
with or without an ellipsis (“We will close the pool” for “We will close the pool unless the county pays”) or where the
credit stands (“We will,” she said, “close the pool” for “We will not close the pool”); a question made a statement (“You
call this a pool” for “You call this a pool?”); a bracket in the place of a “not”, an “all” or a number (“[most] members”
for “all members”); words of two statements joined into one; a wording that an entry lists among its misquotes.

Clean: the same words; a change of case, spelling variety, accents or quote marks; a number, sum, fraction, ordinal, date or
time in another style (“3,000” for “three thousand”, “£2bn” for “two billion pounds”, “July 3” for “3 July”) and what else
is house style (“Dr” for “Doctor”, “5km” for “five kilometres”), as long as the value is the same; a cut shown by an
ellipsis that keeps the sense; words added in square brackets; words that no entry knows, also before or behind an entry
that is a fragment; another speaker's own words on the same subject; a play on known words: on a sign, by somebody of whom
nothing is on record, or, where another noun or verb makes it, credited to nobody in a draft that never names the speaker;
words of the speaker's own that share with an entry only what everybody says; an error that is repeated to put it right
("wrongly quoted as", "did not say").

A house may be tidy (`quote-policy: tidy`): then "um" and its like, words said twice over and an "and" that begins a
sentence may be left out.

Each difference is reported where it stands, with the words on record as its fix. A fix is applied unasked where one word
or two differ; not at the start of a fragment that goes on the writer's own sentence (“she said she “could not …””).
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compared import Compared
from onrecord.corpus.rendering import Difference
from onrecord.corpus.restore import Mending
from onrecord.language.utterances import said
from onrecord.language.words import forms
from onrecord.model import Edit, Fix, Hit, Misquote, Quotation, Quote


def check(compared: Compared) -> Iterator[Hit]:
    quoted = zip(compared.draft.quoted, compared.renderings, compared.listed, compared.disowned, strict=True)
    for quotation, rendering, known, disowned in quoted:
        if disowned:
            continue
        if known is not None and compared.is_speaker(quotation, known[0]) is not False:
            yield _known_misquote(compared, quotation, *known)
        elif rendering is not None and not rendering.verbatim:
            another = compared.is_anothers(quotation, rendering.recorded.quote)
            if another and rendering.slight:
                continue
            mending = Mending(compared, quotation, said(quotation.text), rendering)
            for difference in rendering.differences:
                yield _hit(mending, difference, another)


def _known_misquote(compared: Compared, quotation: Quotation, quote: Quote, listed: Misquote) -> Hit:
    words = said(quotation.text).words
    span, whole = compared.span(quotation, words[0].start, words[-1].end), quote.text.rstrip(".")
    return Hit(
        span=span,
        message=f"A known misquote of {compared.called(quote.speaker)}." + (f" {listed.note}" if listed.note else ""),
        entry=quote,
        expected=quote.text,
        fixes=() if _is_split(compared, quotation) else (Fix("Replace with the words on record", (Edit(span, whole),)),),
    )


def _is_split(compared: Compared, quotation: Quotation) -> bool:
    """Whether the quotation has further parts, which the whole of an entry would say again."""
    quotations = compared.draft.quoted
    return quotation.continues is not None or any(
        each.continues is not None and quotations[each.continues] is quotation for each in quotations
    )


def _hit(mending: Mending, difference: Difference, another: bool) -> Hit:
    """A hit for one difference; `another` says that the draft credits somebody else with the words."""
    quote, quotation = mending.rendering.recorded.quote, mending.quotation
    credited = quotation.speaker.name if quotation.speaker else quotation.credit
    return Hit(
        span=mending.place(difference),
        message=f"Misquotes {mending.compared.called(quote.speaker)}: {_what(mending, difference)}"
        + (f"; and credits {credited} with the words." if another else "."),
        entry=quote,
        expected=quote.text,
        fixes=mending.fixes(difference),
    )


def _what(mending: Mending, difference: Difference) -> str:
    """What changed, as the end of a sentence."""
    words, (first, last) = mending.words.words, difference.quoted
    ours = mending.quotation.text[words[first].start : words[last - 1].end] if first < last else ""
    recorded = mending.rendering.recorded.text(*difference.recorded)
    match difference.kind:
        case "order" if forms(ours) == forms(recorded):
            return f"on record “{recorded}” stands in another place"
        case "order":
            return f"the words stand in another order; the record has “{recorded}”"
        case "splice":
            return f"“{ours}” comes from another statement"
        case "question":
            return f"a statement made of a question; the record has “{recorded}?”"
        case "cut" if ours and not recorded:
            return f"what is put in changes the sense of “{ours}”"
        case "cut" if ours:
            return f"the cut changes the sense; the record has “{recorded}” there"
    if not ours:
        return f"dropped “{recorded}”"
    if not recorded:
        return f"added “{ours}”"
    return f"“{ours}” where the record has “{recorded}”"
