"""A passage is read once for all the drafts that it stands in unchanged."""

from __future__ import annotations

from onrecord.language.speakers.sentences.scan import Scan, read_scans
from onrecord.language.speakers.sentences.tokens import vocabulary
from onrecord.text import Stretch

PROSE = "In the harbour Ada Vance smiled at the crews."


def read(prose: str) -> tuple[Scan, ...]:
    return read_scans(prose, Stretch(0, len(prose)), (), (Stretch(0, len(prose)),), vocabulary([prose]).within(prose))


def scans(*others: str) -> tuple[Scan, ...]:
    """The sentences of the same passage, in a draft with `others`."""
    known = vocabulary([PROSE, *others]).within(PROSE)
    return read_scans(PROSE, Stretch(0, len(PROSE)), (), (Stretch(0, len(PROSE)),), known)


def test_what_is_typed_elsewhere_leaves_a_passage_as_it_was_read() -> None:
    assert scans() is scans("It rained on the crews, then In a harbour.")


def test_whether_a_word_is_a_name_is_told_by_the_whole_draft() -> None:
    assert scans() is not scans("There was an ada in it.")


def test_a_language_is_nobodys_name() -> None:
    (scan,) = read("Vance’s Danish is better than his French.")
    assert [(phrase.kind, phrase.head) for phrase in scan.phrases if phrase.head != "vance"] == [
        ("description", "danish"),
        ("description", "french"),
    ]
