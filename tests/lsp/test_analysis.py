"""What an analysis leaves behind when the next one takes its place."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import chain

import pytest

from onrecord.lsp.analysis import Analyst
from onrecord.lsp.rules import RuleBook
from onrecord.lsp.session import Document

DRAFT = """# The pact

“We can't be naive about this,” NATO's Secretary General Mark Rutte said on Monday.[^1] “It is a war,” he added.

Poland spent 4.2% of GDP on defence in 2024, and Estonia 3.43%.

> The scale of production is unprecedented.

| Country | Share |
|---|---|
| Poland | 4.12% |

[^1]: Speech in Berlin.
"""


@pytest.fixture
def _still() -> Iterator[None]:
    """No collection but those that are asked for."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_still")
def test_what_is_typed_over_is_freed_at_once() -> None:
    analyst = Analyst(RuleBook())
    found = [_ring(analyst, version) for version in range(1, 6)]
    assert not list(chain.from_iterable(found[2:])), (
        "a ring of references outlived its draft: the writer waits for its collection"
    )


def _ring(analyst: Analyst, version: int) -> list[object]:
    """The types of what could be freed only by the collector."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        analyst.analyse(Document("untitled:1", version, "markdown", DRAFT + "a" * version, None), "utf-16")
        gc.collect()
        return [type(each) for each in gc.garbage]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
