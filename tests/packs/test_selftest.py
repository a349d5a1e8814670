from __future__ import annotations

from onrecord import check, load_rules, parse
from onrecord.packs.selftest import selftest

PACK = {
    "pack": "desk",
    "speakers": [{"id": "chair", "name": "Åsa Lindqvist"}],
    "sources": [{"id": "paper", "title": "Board closes ferry", "standing": "primary"}],
    "quotes": [
        {
            "id": "money",
            "speaker": "chair",
            "text": "We have not run out of money for the old ferry terminal.",
            "source": "paper",
            "examples": {
                "flag": [
                    '"We have run out of money for the old ferry terminal," Åsa Lindqvist said.',
                    "Nothing is quoted here.",
                ],
                "pass": ['"We have not run out of money for the old ferry terminal," Åsa Lindqvist said.'],
            },
        }
    ],
}


def test_each_example_is_tried_against_its_entry() -> None:
    record = load_rules(PACK)
    trials = list(selftest(record.rules, lambda draft: check(parse(draft), record)))
    assert [(trial.should_flag, trial.passed) for trial in trials] == [(True, True), (True, False), (False, True)]
    assert {trial.entry.key for trial in trials} == {"desk/money"}
    assert all(finding.entry is not None for finding in trials[0].findings)
