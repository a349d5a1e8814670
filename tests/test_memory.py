"""What is worked out of a prose is kept, and little of it where the prose is long."""

from __future__ import annotations

from collections import Counter

from onrecord.memory import LONG, Memory, remembered


def test_a_prose_is_worked_out_once() -> None:
    asked: Counter[tuple[str, int]] = Counter()

    @remembered
    def length(prose: str, more: int = 0) -> int:
        asked[prose, more] += 1
        return len(prose) + more

    assert [length("abc"), length("abc", 1), length("abc"), length("abc", 1)] == [3, 4, 3, 4]
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


def test_what_is_made_with_something_is_remembered_as_long_as_that() -> None:
    asked: Counter[str] = Counter()

    def together(one: str, other: str) -> str:
        asked[one + other] += 1
        return one + other

    memory = Memory()
    assert [memory.recall("a", together, "a", "b"), memory.recall("a", together, "a", "b")] == ["ab", "ab"]
    assert memory.recall("a", str.lower, "A") == "a"
    assert Memory().recall("a", together, "a", "b") == "ab"
    assert asked == {"ab": 2}


def test_what_is_asked_for_again_is_kept_and_what_is_not_is_dropped() -> None:
    asked: Counter[str] = Counter()

    @remembered
    def length(prose: str) -> int:
        asked[prose] += 1
        return len(prose)

    for number in range(9_000):
        length(f"passage {number}")
        length("the one that stays")
    length("passage 0")
    length("passage 8999")
    assert [asked[prose] for prose in ("the one that stays", "passage 0", "passage 8999")] == [1, 2, 1]
