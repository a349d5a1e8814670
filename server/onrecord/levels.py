"""How grave the findings of each check are, where nothing else is configured.

The folder of the checks is the list of them: one that has no level here yet is off, as what is not yet precise should be.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from onrecord.checks import names

if TYPE_CHECKING:
    from onrecord.model import Level

_GIVEN: Final[Mapping[str, Level]] = MappingProxyType(
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
LEVELS: Final[Mapping[str, Level]] = MappingProxyType({**_GIVEN, **{name: "off" for name in names() if name not in _GIVEN}})
