"""Another of the kind that a fact's holder is, named before or over a figure: "Bergen Fair is the oldest fair on the coast. It
sold 900 nets", where the record tells of the Skerry Fair and a cue says only "fair".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.owning.bodies import named
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.window import Window, variants, window
from onrecord.corpus.lexicon import COMMON, STARTERS
from onrecord.model import Fact

_IT: Final = re.compile(r"(?:(?:In|By)\s(?:19|20)\d\d,?\s)?(?:It|Its|it|its)\s")
# "The Bergen Fair has", "BERGEN FAIR is".
_NAME: Final = re.compile(r"(?:The\s)?([A-Z][\w'’&-]{1,30}(?:\s(?:(?:of|and|on|at|the|de)\s){0,2}[A-Z][\w'’&-]{1,30}){0,4})")
_SUBJECT: Final = re.compile(rf"{_NAME.pattern}\s(?=[a-z])")
# "Is the oldest fair on the coast".
_IS: Final = re.compile(r"(?:is|was|remains|became|has\sbecome|calls\sitself)\s[^,;:.]{0,60}")


def is_of_namesake(known: KnownFact, found: Scope) -> bool:
    """Whether a row or a column names another of the kind by which a cue calls the fact's holder; or an "it" at the head of a
    figure's sentence goes on with a name that the sentence before says is of that kind."""
    if not _kinds(known.fact):
        return False
    if any(_is_headed_by_another(known, head) for head in found.frame) or _is_led_by_another(known, found):
        return True
    if not found.before.words or not _IT.match(found.sentence.prose, found.opens, found.at.start):
        return False
    told = window(found.sentence.prose, found.opens, found.at.start)
    prose, low, high = found.before.prose, found.before.words[0].start, found.before.words[-1].end
    subject = _SUBJECT.match(prose, low, high)
    if subject is None or _is_own(known, subject[1]) or any(map(told.holds, known.holders)):
        return False
    is_what = _IS.match(prose, subject.end(), high)
    kinds = [window(subject[1]), *([window(prose, *is_what.span())] if is_what else [])]
    return any(_tells_kind(words, known) for words in kinds)


def _is_headed_by_another(known: KnownFact, head: str) -> bool:
    """Whether a row or a column begins with another name of the kind: "Bergen Fair, nets"."""
    name = _NAME.match(head)
    return name is not None and not _is_own(known, name[1]) and _tells_kind(window(name[1]), known)


def _is_led_by_another(known: KnownFact, found: Scope) -> bool:
    """Whether a sentence without a name stands below another name of the kind, in a text that leads to it with no name of the
    fact's."""
    names = {form for group in known.holders for form, cues in group.items() if any(cue.name for cue in cues)}
    if any(not names.isdisjoint(told.known_as) for told in (found.sentence, found.before, *found.context)):
        return False
    return any(_is_headed_by_another(known, told.prose) for told in found.context)


def _is_own(known: KnownFact, name: str) -> bool:
    """Whether a name begins as one of a fact's does."""
    first = next((word for word in window(name).words if word.form not in COMMON | STARTERS), None)
    own = named(known.fact).cues.keys() | {form for group in known.cues for form in group}
    return first is None or not own.isdisjoint(variants(first.form))


def _tells_kind(told: Window, known: KnownFact) -> bool:
    return any(not _kinds(known.fact).isdisjoint(variants(word.form)) for word in told.words)


@lru_cache(maxsize=1 << 12)
def _kinds(fact: Fact) -> frozenset[str]:
    """What the statement's name calls its holder, and a cue beside that name without it: "fair", of the Skerry Fair."""
    beside = (texts for texts in fact.cues if any(text[:1].isupper() for text in texts))
    return frozenset(text for texts in beside for text in texts if text.islower()) & named(fact).cues.keys()
