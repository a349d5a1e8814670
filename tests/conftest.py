"""What all tests share: a cache of their own, so that none reads or leaves anything in the user's, and no clock: how long a
property takes on a busy machine says nothing about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("onrecord", deadline=None)
settings.load_profile("onrecord")


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
