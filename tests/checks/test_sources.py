"""contested-source, stale-fact, unverified-quote and unquoted-verbatim."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.index import fingerprint
from onrecord.levels import LEVELS

Flagged = Callable[..., list[str]]


GHOST = "I have seen the ghost ship with my own eyes,"
HERRING = "The herring came back before the fishermen did,"
LIGHTHOUSE = "The lighthouse will be sold to the highest bidder,"
QUOTA = "The quota talks have already failed in private,"
BOAT = "My boat is painted a cheerful green,"
BARGES = "every barge was counted twice and the ledgers were trusted by nobody"


@pytest.mark.parametrize(
    ("check", "draft", "words"),
    [
        ("contested-source", f"“{GHOST}” Mr Moll said.", [GHOST]),
        ("contested-source", f"“{HERRING}” Mr Moll said.", []),
        ("stale-fact", f"“{LIGHTHOUSE}” Vance said.", [LIGHTHOUSE]),
        ("stale-fact", f"“{QUOTA}” Moll said.", [QUOTA]),
        ("contested-source", "“I have seen the ghost ship with my own two eyes,” Mr Moll said.", []),
        ("stale-fact", f"“{HERRING}” Moll said.", []),
        ("stale-fact", "The house went to the “highest bidder”.", []),
        ("unverified-quote", f"“{BOAT}” Peter Moll said.", [BOAT]),
        ("unverified-quote", f"“{HERRING}” Peter Moll said.", []),
        ("unverified-quote", f"“{BOAT}” said a trader.", []),
        ("unverified-quote", "“A cheerful green,” Peter Moll said.", []),
        ("unquoted-verbatim", f"We know that {BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"“{BARGES.capitalize()},” Vance said.", []),
        ("unquoted-verbatim", "Every barge was counted, we hear.", []),
        ("unquoted-verbatim", f"{BARGES.capitalize()}, Ms Vance says.", []),
        ("unquoted-verbatim", f"The harbour master spoke first. According to her, {BARGES}.", []),
        ("unquoted-verbatim", f"Ms Vance nodded. {BARGES.capitalize()}.", [BARGES.capitalize()]),
        ("unquoted-verbatim", f"Ms Vance repeated that {BARGES}.", []),
        # A sentence may go on in the next caption.
        ("unquoted-verbatim", f"1\n00:01:02,000\nNow, Ms Vance says,\n\n2\n00:01:05,000\n{BARGES}.", []),
        ("unquoted-verbatim", f"1\n00:01:02,000\nOn Ms Vance's quay\n\n2\n00:01:05,000\n{BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"Ms Vance says so.\n\n{BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"By Ms Vance's count, {BARGES}.", []),
        ("unquoted-verbatim", f"Ms Vance spoke.\n\n{BARGES.capitalize()}, she noted.", []),
        ("unquoted-verbatim", f"Of the two sums this is Ms Vance's: that {BARGES}.", []),
        ("unquoted-verbatim", f"The saddest line is by Ada Vance: {BARGES}.", []),
        ("unquoted-verbatim", f"Ms Vance nodded. {'It was her sum. ' * 5}There it stood: {BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"Ms Vance spoke.\n\n{BARGES.capitalize()}, he noted.", [BARGES.capitalize()]),
        ("unquoted-verbatim", f"Ms Vance spoke.\n\nI can only say that {BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"Readers asked whether the port's chief really said that {BARGES}.", []),
        ("unquoted-verbatim", f"Readers asked whether Peter Moll really said that {BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"We know that {BARGES}; nobody disputed it. Ms Vance spoke of it.", [BARGES]),
        ("unquoted-verbatim", f"{BARGES.capitalize()}, Mr Moll says.", [BARGES.capitalize()]),
        ("unquoted-verbatim", f"{BARGES.capitalize()}. Ms Vance said so.", [BARGES.capitalize()]),
        ("unquoted-verbatim", f"As we know, the harbour master said, {BARGES}.", []),
        ("unquoted-verbatim", f"As we know, the fisheries minister said, {BARGES}.", [BARGES]),
        ("unquoted-verbatim", f"Vance (on the quay): {BARGES.capitalize()}.", []),
        ("unquoted-verbatim", f"[00:12:04] Ada Vance, harbour master: Well, {BARGES}.", []),
        ("unquoted-verbatim", f"Ada Vance\n\n{BARGES.capitalize()}.", []),
        ("unquoted-verbatim", f"Mr Moll: {BARGES.capitalize()}.", [BARGES.capitalize()]),
        ("unquoted-verbatim", f"REPORTER: And the ledgers?\nVANCE: {BARGES.capitalize()}.", []),
    ],
)
def test_words(flagged: Flagged, check: str, draft: str, words: list[str]) -> None:
    assert flagged(draft, check, "text") == words


_INTERVIEW = """# A morning with {name}

Is it late?

I am never late. {words}.

And the ledgers?

I have my own.

What next?

I’d sail.

One page.

Two pages.

Three pages.

On the last page {words}.
"""


@pytest.mark.parametrize(("name", "count"), [("Ada Vance", 1), ("Peter Moll", 2)])
def test_the_answers_of_an_interview_need_no_marks(flagged: Flagged, name: str, count: int) -> None:
    draft = _INTERVIEW.format(name=name, words=BARGES)
    assert flagged(draft, "unquoted-verbatim") == [BARGES] * count
    # A page of the paper's own answers names her as well.
    paper = draft.replace("I", "They")
    assert flagged(paper, "unquoted-verbatim") == [BARGES] * 2
    assert flagged("Our interview.\n\n" + paper, "unquoted-verbatim") == [BARGES] * count
    assert flagged(draft + "\n\nAda Vance was there.", "unquoted-verbatim") == [BARGES] * count


_PACK = """onrecord: 1
pack: harbour
speakers:
  - {id: vance, name: Ada Vance}
sources:
  - {id: log, title: The log, standing: primary, fingerprint: log.shingles}
"""
_LOG = "Ada Vance says that the northern channel has silted up in spite of three winters of dredging by the port."
_SILTED = "the northern channel has silted up in spite of three winters of dredging by the port"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (f"{_SILTED.capitalize()}.", [_SILTED.capitalize()]),
        # What a sentence of a source reports of a speaker is no prose of its own,
        (f"On Monday Ada Vance said that {_SILTED}.", []),
        (f"{_SILTED.capitalize()}, Ada Vance said.", []),
        # but for one whom the rules do not know, and where the name is lifted with it.
        (f"On Monday Ole Jensen said that {_SILTED}.", [f"that {_SILTED}"]),
        (f"Ada Vance came. {_SILTED.capitalize()}.", [_SILTED.capitalize()]),
        (_LOG, [_LOG[:-1]]),
    ],
)
def test_what_a_source_reports(tmp_path: Path, draft: str, words: list[str]) -> None:
    (tmp_path / "log.shingles").write_text(fingerprint.dump(fingerprint.make(_LOG, "harbour/log")), encoding="ascii")
    (tmp_path / "pack.yaml").write_text(_PACK, encoding="utf-8")
    record = onrecord.load_rules(tmp_path / "pack.yaml")
    levels: dict[str, Any] = {**dict.fromkeys(LEVELS, "off"), "unquoted-verbatim": "error"}
    result = engine.check(onrecord.parse(draft, "text"), record, levels, date(2025, 7, 1))
    assert [finding.text for finding in result.findings] == words
