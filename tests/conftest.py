"""What all tests share: a cache of their own, so that none reads or leaves anything in the user's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
