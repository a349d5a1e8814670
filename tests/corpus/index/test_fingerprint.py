from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.index.fingerprint import LEAST, Fingerprint, Run, dump, make, parse, read, trace
from onrecord.errors import PackError
from onrecord.language.words import forms

# Written for these tests.
TEXT = """\
The harbour board voted on Tuesday to close the old ferry terminal by the end of March, ending a service that began in 1931.
"We have run out of money and we have run out of time," said its chair, Åsa Lindqvist. The board spent 4.2 million euros on
repairs last year. Residents of the islands said they would take the decision to court, and a petition against it has drawn
twelve thousand names. Nobody from the ministry came to the meeting, although three officials had promised to attend it.
"""
WORDS = forms(TEXT)
PRINT = make(TEXT, "desk/harbour", [("verbatim", "run", "out", "of", "time")])
OTHER = forms("Snow fell on the hills all night and by morning the road to the valley was shut for the third time this winter.")


def lifted(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [words[run.start : run.end] for run in PRINT.runs(words)]


@pytest.mark.parametrize(("start", "end"), [(0, 8), (5, 30), (0, len(WORDS)), (len(WORDS) - 8, len(WORDS))])
def test_words_lifted_are_found_whole(start: int, end: int) -> None:
    (run,) = PRINT.runs((*OTHER, *WORDS[start:end], *OTHER))
    assert run == Run(len(OTHER), len(OTHER) + end - start, start)


def test_case_accents_and_spelling_do_not_hide_them() -> None:
    draft = "HARBOR BOARD voted, on Tuesday, to close the óld ferry terminal"
    assert lifted(forms(draft)) == [forms(draft)]


def test_several_runs_are_told_apart() -> None:
    assert lifted((*WORDS[10:20], *OTHER, *WORDS[40:52])) == [WORDS[10:20], WORDS[40:52]]
    assert lifted((*WORDS[40:52], *WORDS[10:20])) == [WORDS[40:52], WORDS[10:20]]


@pytest.mark.parametrize("words", [(), WORDS[:1], WORDS[:7], OTHER, (*WORDS[:7], *WORDS[8:15])])
def test_fewer_than_eight_words_in_a_row_are_no_run(words: tuple[str, ...]) -> None:
    assert lifted(words) == []


def test_a_longer_least() -> None:
    assert list(PRINT.runs(WORDS[3:13], least=10)) == [Run(0, 10, 3)]
    assert list(PRINT.runs(WORDS[3:13], least=11)) == []


@given(st.integers(0, len(WORDS) - LEAST), st.integers(LEAST, 40), st.lists(st.sampled_from(OTHER), max_size=20))
def test_every_run_of_eight_words_or_more_is_found(start: int, length: int, before: list[str]) -> None:
    stretch = WORDS[start : start + length]
    runs = list(PRINT.runs((*before, *stretch)))
    assert any(run.start <= len(before) and run.end == len(before) + len(stretch) for run in runs)


@given(st.lists(st.text(max_size=6), max_size=40), st.integers(8, 12))
def test_runs_are_in_order_and_apart(words: list[str], least: int) -> None:
    runs = list(PRINT.runs(words, least))
    assert all(run.start >= 0 and run.start + least <= run.end <= len(words) for run in runs)
    assert all(one.end <= other.start for one, other in pairwise(runs))


def test_a_proof_holds_for_just_what_was_proven() -> None:
    assert PRINT.proves(("verbatim", "run", "out", "of", "time"))
    for words in (("run", "out", "of"), ("out", "of", "time"), ("run", "out", "of", "money"), ("run out", "of", "time")):
        assert not PRINT.proves(("verbatim", *words))
    assert not make(TEXT, "desk/other").proves(("verbatim", "run", "out", "of", "time"))


def test_the_file_and_back(tmp_path: Path) -> None:
    path = tmp_path / "harbour.shingles"
    path.write_text(dump(PRINT), encoding="utf-8")
    for again in (read(str(path)), parse(dump(PRINT).replace("\n", "\r\n"), "p")):
        assert (again.source, again.words, again.trace) == ("desk/harbour", len(WORDS), PRINT.trace)
        assert (again.proofs, again.current) == (PRINT.proofs, True)
    assert dump(read(str(path))) == dump(PRINT) == dump(make(TEXT, "desk/harbour", [("verbatim", "run", "out", "of", "time")]))
    assert dump(PRINT).isascii()
    assert max(map(len, dump(PRINT).split("\n"))) < 120


@pytest.mark.parametrize("text", ["", "one", "one two", TEXT * 3, "…", "\ud800 \ud801"])
def test_any_text_has_a_fingerprint(text: str) -> None:
    made = make(text, "p/s")
    assert parse(dump(made), "p").trace == made.trace
    assert made.is_of(text)


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:0],
        lambda text: text[:-1],
        lambda text: text[:-17],
        lambda text: text.replace("fingerprint 1", "fingerprint 2"),
        lambda text: text.replace(f"words {len(WORDS)}", f"words {len(WORDS) + 1}"),
        lambda text: text.replace(PRINT.trace[:20], PRINT.trace[:19]),
        lambda text: text.replace(PRINT.trace[:20], PRINT.trace[:19] + "!"),
        lambda text: text + "x",
    ],
)
def test_a_damaged_file_is_refused(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(PackError, match="p: not a fingerprint that this version reads, or not all of one"):
        parse(damage(dump(PRINT)), "p")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="the fingerprint cannot be read: no such file or directory"):
        read(str(tmp_path / "none"))


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(PackError, match="not a file"):
        read(str(tmp_path / "pipe"))


def test_a_fingerprint_of_words_taken_otherwise_is_not_current() -> None:
    assert not Fingerprint(PRINT.source, PRINT.words, PRINT.trace, PRINT.proofs, "00000000").current


def test_the_text_cannot_be_restored_from_it() -> None:
    """Whoever knows where the text begins, and all of its words without their order, still cannot tell the second sentence."""
    vocabulary = sorted({*WORDS, *OTHER})
    known = WORDS[:20]
    candidates = {known[-1]}
    for step in range(3):
        mark = PRINT.trace[len(known) - 1 + step]
        following = {word for one in candidates for word in vocabulary if trace((one, word)) == mark}
        assert WORDS[len(known) + step] in following
        candidates = following
    assert len(candidates) > 20


def test_nothing_of_the_text_is_in_the_file() -> None:
    names = {word for word in WORDS if len(word) > 6}
    assert not any(name in dump(PRINT) for name in names)
