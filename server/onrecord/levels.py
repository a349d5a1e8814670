"""How grave the findings of each check are, where nothing else is configured."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from onrecord.model import Level

LEVELS: Final[Mapping[str, Level]] = MappingProxyType(
    {
        "misquote": "error",
        "misattribution": "error",
        "missing-attribution": "warning",
        "unquoted-verbatim": "warning",
        "figure-mismatch": "error",
        "stale-fact": "warning",
        "contested-source": "info",
        "unverified-quote": "off",
        "unused-stet": "warning",
    }
)
