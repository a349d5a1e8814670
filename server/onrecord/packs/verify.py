"""Proves every entry against the source it rests on: by the source's text where that is at hand, else by its fingerprint.

Every quote stands in its source word for word; every figure of a fact stands there near its cue words, and what a claim speaks
of stands there together; every source has a standing, and a date or a note that says why not; nothing is past its `expires`,
and no verification is of words that have been changed since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from onrecord.corpus.index import fingerprint
from onrecord.corpus.index.fingerprint import Fingerprint, Proof
from onrecord.errors import PackError
from onrecord.model import Entry, Origin, Quote, RuleSet, Source
from onrecord.packs.evidence import Need, of_figures, of_quote, of_telling, proofs
from onrecord.packs.faults import clip
from onrecord.packs.texts import read_prose
from onrecord.packs.witness import Witness

What = Literal["source", "quote", "figure", "claim", "fact", "expiry", "verification"]

_LACKS = {"quote": "does not stand in", "figure": "stands nowhere near its cue words in"}
_REMAKE = "make it again with `onrecord rules fingerprint`"
_NOTHING = (
    "there is neither a text nor a fingerprint of it to prove anything by; name its `text`, or run `onrecord rules fingerprint`"
)
_UNDATED = "it has neither a date nor a note that says why not"


class Verdict(NamedTuple):
    """Whether one thing that a pack says is borne out, and by what or why not. `source` is the key of what it rests on;
    `follows` says that all that is wrong is that there is nothing of that source, which its own verdict tells."""

    what: What
    key: str
    source: str
    origin: Origin
    borne_out: bool
    why: str
    follows: bool = False


class _Stand(NamedTuple):
    """What there is of a source to prove entries by: `name` says which, `wrong` what is wrong with it."""

    name: str
    bears_out: Callable[[Proof], bool]
    wrong: str | None = None


def verify(rules: RuleSet, texts: Mapping[str, str] | None = None, *, today: date) -> list[Verdict]:
    """A verdict on each source, quote, figure and claim of `rules`, good or bad, and one on each entry that has to be looked at
    again, because it has expired or has been changed since it was verified.

    `texts` are the texts of sources by key, where they are at hand.
    """
    stands = {key: _stand(source, (texts or {}).get(key)) for key, source in rules.sources.items()}
    verdicts = [_on_source(source, stands[key]) for key, source in rules.sources.items()]
    for entry in _entries(rules):
        verdicts += (_on_entry(what, entry, need, stands[entry.source]) for what, need in needs(entry))
        verdicts += (Verdict(what, entry.key, entry.source, entry.origin, False, why) for what, why in _overdue(entry, today))
    return verdicts


def attest(rules: RuleSet, source: str, text: str) -> Fingerprint:
    """The fingerprint of `text`, that of the source with key `source`, with all that it proves of the entries resting on it."""
    bears_out = Witness(text).bears_out
    wanted = (need for entry in _entries(rules) if entry.source == source for _, need in needs(entry))
    return fingerprint.make(text, source, (proof for need in wanted for proof in proofs(need, bears_out) or ()))


def needs(entry: Entry) -> Iterator[tuple[What, Need]]:
    """What there is to prove of an entry, and what kind of thing each is."""
    if isinstance(entry, Quote):
        yield "quote", of_quote(entry)
        return
    figures = of_figures(entry)
    yield from (("figure", need) for need in figures)
    if entry.attribute_to is not None:
        yield "claim", of_telling(entry)
    elif not figures:
        yield "fact", of_telling(entry)


def _overdue(entry: Entry, today: date) -> Iterator[tuple[What, str]]:
    """Why somebody has to look at an entry again."""
    expires, verified = entry.care.expires, entry.care.verified
    if expires is not None and expires < today:
        yield "expiry", f"expired on {expires}"
    if verified is not None and verified.void:
        name = entry.key.partition("/")[2]
        yield "verification", f"{verified.by} verified other words; check them again, then `onrecord rules sign … {name}`"


def _entries(rules: RuleSet) -> tuple[Entry, ...]:
    return (*rules.quotes.values(), *rules.facts.values())


def _stand(source: Source, text: str | None) -> _Stand:
    """What there is to go by: a text at hand, else the pack's own text, else the fingerprint."""
    try:
        if text is None and source.text is not None:
            text = read_prose(source.text)
        kept = fingerprint.read(source.fingerprint) if source.fingerprint is not None else None
        wrong = _mismatch(kept, source, text) if kept is not None else None
    except PackError as error:
        kept, wrong = None, "; ".join(map(str, error.faults))
    if text is not None:
        return _Stand("text", Witness(text).bears_out, wrong)
    if kept is not None:
        return _Stand("fingerprint", kept.proves, wrong)
    return _Stand("", _never, wrong or _NOTHING)


def _mismatch(kept: Fingerprint, source: Source, text: str | None) -> str | None:
    if kept.source != source.key:
        return f"its fingerprint is that of {kept.source}; {_REMAKE}"
    if not kept.current:
        return f"its fingerprint was made by a version that took words otherwise; {_REMAKE}"
    if text is not None and not kept.is_of(text):
        return f"its fingerprint is not that of this text; {_REMAKE}"
    return None


def _never(_proof: Proof) -> bool:
    return False


def _on_source(source: Source, stand: _Stand) -> Verdict:
    undated = source.published is None and source.note is None
    wrong = [why for why in (_UNDATED if undated else None, stand.wrong) if why is not None]
    return Verdict("source", source.key, source.key, source.origin, not wrong, "; ".join(wrong) or f"there is its {stand.name}")


def _on_entry(what: What, entry: Entry, need: Need, stand: _Stand) -> Verdict:
    borne_out = proofs(need, stand.bears_out) is not None
    if borne_out:
        why = f"by the {stand.name} of {entry.source}"
    elif not stand.name:
        why = f"there is nothing of {entry.source} to prove it by"
    else:
        why = f"'{clip(need.text)}' {_LACKS.get(what, 'is not told in')} the {stand.name} of {entry.source}"
        why += f"; if the source has it, {_REMAKE}" if stand.name == "fingerprint" else ""
    return Verdict(what, entry.key, entry.source, entry.origin, borne_out, why, follows=not stand.name)
