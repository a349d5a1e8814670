"""`make demo` shows what onrecord is for: one finding at least of each main check, and a stet that lets an error stand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAIN = {
    "misquote": "least",
    "misattribution": "All allies are united",
    "missing-attribution": "Russia makes three times as many shells",
    "unquoted-verbatim": "a significant commitment in response",
    "figure-mismatch": "4.21%",
    "contested-source": "If you can only deal",
}


def test_the_sample_has_each_main_check() -> None:
    command = [sys.executable, "-m", "onrecord", "check", "--isolated", "--output-format", "json", "tests/demo/sample.md"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    words = {check: [each["text"] for each in report["findings"] if each["check"] == check] for check in MAIN}
    assert {check for check, expected in MAIN.items() if not any(expected in text for text in words[check])} == set()
    assert {each["check"] for each in report["findings"]} == set(MAIN)
    assert [(each["check"], each["text"]) for each in report["suppressed"]] == [("misquote", "Let’s be naive")]
