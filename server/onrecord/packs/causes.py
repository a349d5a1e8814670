"""Why an example of an entry is not flagged, told by what decided it; and why an entry can never fire, where that is sure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from onrecord.corpus.facts.known import known
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.reasons import NEAREST, reasons
from onrecord.corpus.facts.statements.clocks import is_clock
from onrecord.corpus.facts.statements.sayings import sayings
from onrecord.corpus.facts.window import group, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.model import Fact
from onrecord.packs.mutation import mutants

if TYPE_CHECKING:
    from onrecord.corpus.record import Record
    from onrecord.model import Draft, Entry, Result
    from onrecord.packs.selftest import Trial
    from onrecord.text import Span

# What checking a draft in Markdown gives.
Look = Callable[[str], tuple["Draft", "Result"]]


def never(entry: Entry) -> str | None:
    """What keeps an entry from firing whatever a draft says, in half a sentence; None where nothing surely does."""
    if entry.care.level == "off":
        return "its level is off"
    return unread(entry) if isinstance(entry, Fact) else None


def unread(entry: Fact) -> str | None:
    """What keeps a fact from firing since nothing in it can be compared; None where something can, or where all that is read in
    it is the date that its `when` gives."""
    if not known(entry).figures and entry.attribute_to is None:
        numbers = [each.number for saying in sayings(entry.statement) for each in saying.told.numbers]
        if not numbers:
            return "no figure is read in its statement, and attribute-to names nobody"
        if entry.cues and not any(each.read for each in numbers):
            alone = "times of day" if all(is_clock(each.figure) for each in numbers) else "scores and the like"
            return f"it has {alone} alone, which are compared only without cues: take the cues out"
    told = window(entry.statement).words
    if not entry.cues and all(word.form in COMMON or is_number(word.form) for word in told):
        return "no word of its statement tells what it is of, and it gives no cues"
    return None


def cause(trial: Trial, record: Record, look: Look) -> str | None:
    """Why the example of a trial is not flagged, in half a sentence; None where nothing tells."""
    return never(trial.entry) or next(_causes(trial, record, look), None)


def _causes(trial: Trial, record: Record, look: Look) -> Iterator[str]:
    entry, changed = trial.entry, _changed(trial, record)
    if isinstance(entry, Fact):
        yield from _unmet(entry, trial)
    draft, result = look(trial.draft)
    for found in result.findings:
        if found.entry is not None and found.entry.key != entry.key and _is_at(changed, found.span):
            yield f"{found.entry.key} is found in its place"
    yield from _of_fact(entry, draft, record, changed) if isinstance(entry, Fact) else _of_quote(result)


def _unmet(fact: Fact, trial: Trial) -> Iterator[str]:
    """The cues that a draft lacks."""
    seen = window(trial.draft)
    unmet = next((cues for cues in fact.cues if not seen.holds(group(cues))), None)
    if unmet is not None:
        yield f"{'it' if trial.made is None else 'its own statement'} has none of the cues {', '.join(unmet)}"


def _of_fact(fact: Fact, draft: Draft, record: Record, changed: int | None) -> Iterator[str]:
    """What became of the figure that is wrong, or, where it is not known which that is, of those that come near the fact."""
    for match in compare_figures(draft, record.facts):
        if match.agrees and match.known.fact.key == fact.key and _is_at(changed, match.figure.span):
            by = "" if fact.tolerance == "rounding" else f", by its tolerance of {fact.tolerance}"
            yield f"“{match.figure.text}” agrees with “{match.recorded.text}”{by}"
    own = f"{NEAREST}{fact.key}, but "
    for span, why in reasons(draft, record.facts).items():
        if changed is not None and _is_at(changed, span):
            yield why.removeprefix(own)
        elif changed is None and why.startswith(own):
            yield f"“{draft.text[span.start : span.end]}”: {why.removeprefix(own)}"
    if not draft.figures and fact.attribute_to is None:
        yield "no figure is seen in it"


def _of_quote(result: Result) -> Iterator[str]:
    """How what is quoted stands to the record."""
    quoted = [each for each in result.sightings if each.what == "quotation"]
    for each in quoted:
        yield "its words are those on record" if each.verdict == "on record" else each.why
    if not quoted:
        yield "no quotation is seen in it"


def _changed(trial: Trial, record: Record) -> int | None:
    """Where a draft that was made differs from the entry as it is."""
    if trial.made != "number changed":
        return None
    itself = next(mutant.draft for mutant in mutants(trial.entry, record.rules) if mutant.what == "itself")
    pairs = enumerate(zip(itself, trial.draft, strict=False))
    return next((at for at, (one, other) in pairs if one != other), None)


def _is_at(place: int | None, span: Span) -> bool:
    return place is None or span.start <= place < span.end
