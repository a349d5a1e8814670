"""Words lifted from a quote or a source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.corpus.index import fingerprint
from onrecord.corpus.index.lifted import LiftedIndex, SourceIndex
from onrecord.corpus.recorded import recorded
from onrecord.language.words import forms
from onrecord.model import Origin, Quote, Source

ENTRY = "Every barge was counted twice and the ledgers of the harbour were trusted by nobody that winter."


@pytest.mark.parametrize(
    ("draft", "run"),
    [
        ("They say every barge was counted twice and the ledgers burnt", "every barge was counted twice and the ledgers"),
        ("they say every barge was counted twice and then some", None),
        ("and the ledgers of the harbour were trusted by nobody", "and the ledgers of the harbour were trusted by nobody"),
    ],
)
def test_runs_of_a_quote(quote: Callable[[str], Quote], draft: str, run: str | None) -> None:
    words = forms(draft)
    found = [" ".join(words[each.start : each.end]) for each in LiftedIndex([recorded(quote(ENTRY))]).runs(draft)]
    assert found == ([" ".join(forms(run))] if run else [])


def test_runs_of_a_source(tmp_path: Path) -> None:
    text = "The committee met behind closed doors while the herring fleet lay idle along the northern quay for eleven days."
    path = tmp_path / "log.shingles"
    path.write_text(fingerprint.dump(fingerprint.make(text, "harbour/log")), encoding="ascii")
    source = Source("harbour/log", "The log", "primary", Origin("harbour.yaml", 1, 1), fingerprint=str(path))
    draft = "As we heard, the herring fleet lay idle along the northern quay for eleven days, which hurt."
    ((found, start, end),) = SourceIndex([source]).runs(draft)
    assert found is source
    assert " ".join(forms(draft)[start:end]) == "the herring fleet lay idle along the northern quay for 11 days"
