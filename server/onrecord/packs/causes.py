"""Why an entry can never fire, as far as it tells that itself, or the drafts do that were made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from onrecord.corpus.facts.known import known
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.reasons import reasons
from onrecord.corpus.facts.window import group, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.model import Fact
from onrecord.packs.mutation import mutants

if TYPE_CHECKING:
    from onrecord.corpus.record import Record
    from onrecord.model import Draft, Entry, Finding

UNKNOWN: Final = "no draft that gets it wrong is flagged"


def cause(entry: Entry, record: Record, parse: Callable[[str], Draft], check: Callable[[Draft], Iterable[Finding]]) -> str:
    """What keeps an entry from firing, in half a sentence."""
    if entry.care.level == "off":
        return "its level is off"
    if isinstance(entry, Fact) and (wanting := _wanting(entry)):
        return wanting
    for mutant in mutants(entry, record.rules):
        if mutant.what != "itself" and (told := _told_by(parse(mutant.draft), entry, record, check)):
            return told
    return UNKNOWN


def _wanting(fact: Fact) -> str | None:
    """What a fact itself lacks."""
    if not known(fact).figures and fact.attribute_to is None:
        return "no figure is read in its statement, and attribute-to names nobody"
    seen = window(fact.statement)
    unmet = next((cues for cues in fact.cues if not seen.holds(group(cues))), None)
    if unmet is not None:
        return f"its own statement has none of the cues {', '.join(unmet)}"
    if not fact.cues and all(word.form in COMMON or is_number(word.form) for word in seen.words):
        return "no word of its statement tells what it is of, and it gives no cues"
    return None


def _told_by(draft: Draft, entry: Entry, record: Record, check: Callable[[Draft], Iterable[Finding]]) -> str | None:
    """What a draft tells that gets the entry wrong and was not flagged for it."""
    other = next((found.entry for found in check(draft) if found.entry and found.entry.key != entry.key), None)
    if other is not None:
        return f"{other.key} is found in its place"
    if any(match.agrees and match.known.fact.key == entry.key for match in compare_figures(draft, record.facts)):
        return "its tolerance lets other figures agree"
    return next(iter(reasons(draft, record.facts).values()), None)
