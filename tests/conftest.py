"""What all tests share: a cache of their own, so that none reads or leaves anything in the user's, and no clock: how long a
property takes on a busy machine says nothing about it; and the ways in which houses write a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))

settings.register_profile("onrecord", deadline=None)
settings.load_profile("onrecord")


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


def in_words(value: int, linked: bool = True) -> str:
    """A number in words; `linked` by an "and" as in Britain."""
    if value < 20:
        return _SMALL[value]
    if value < 100:
        tens, unit = divmod(value, 10)
        return _TENS[tens] + (f"-{_SMALL[unit]}" if unit else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" {'and ' if linked else ''}{in_words(rest)}" if rest else "")
    size, name = next((size, name) for size, name in _SCALES if value >= size)
    count, rest = divmod(value, size)
    joint = " and " if linked and 0 < rest < 100 and size == 1000 else " "
    return f"{in_words(count, linked)} {name}" + (joint + in_words(rest, linked) if rest else "")


def with_scale(value: int) -> str:
    """ "2.5 million" for 2500000; digits where no scale fits."""
    for size, name in _SCALES:
        if value >= size and value * 1000 % size == 0:
            return f"{value / size:.3f}".rstrip("0").rstrip(".") + f" {name}"
    return str(value)


@pytest.fixture(scope="session")
def styles() -> tuple[Callable[[int], str], ...]:
    """Each way to write a number."""
    return (
        str,
        lambda value: f"{value:,}",
        lambda value: f"{value:,}".replace(",", "\u202f"),
        in_words,
        lambda value: in_words(value, linked=False),
        lambda value: in_words(value).capitalize(),
        with_scale,
    )
