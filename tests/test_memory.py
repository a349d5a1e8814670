"""What is worked out of a prose is kept, and little of it where the prose is long."""

from __future__ import annotations

from collections import Counter

from onrecord.memory import LONG, remembered


def test_a_prose_is_worked_out_once() -> None:
    asked: Counter[tuple[str, int]] = Counter()

    @remembered
    def length(prose: str, more: int = 0) -> int:
        asked[prose, more] += 1
        return len(prose) + more

    assert [length("abc"), length("abc", 1), length("abc"), length("abc", more=1)] == [3, 4, 3, 4]
    assert asked["abc", 0] == 1


def test_of_long_proses_the_last_few_are_kept() -> None:
    asked: Counter[int] = Counter()

    @remembered
    def length(prose: str) -> int:
        asked[len(prose)] += 1
        return len(prose)

    lengths = range(LONG, LONG + 30)
    for size in (*lengths, *lengths):
        length("x" * size)
        length("x" * size)
    assert asked[LONG] == 1
    assert {asked[size] for size in lengths if size > LONG} == {2}
