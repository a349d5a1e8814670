"""Titles, which stand before a name: courtesy, church, office, rank."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Those that say nothing of what somebody is.
COURTESY: Final = frozenset("mr mrs ms miss dr sir dame lord lady".split())
# What an abbreviation of one is short for, where that is sure.
IN_FULL: Final[Mapping[str, str]] = {
    "mr": "mister", "mrs": "missus", "dr": "doctor", "prof": "professor", "rev": "reverend", "st": "saint",
    "sen": "senator", "rep": "representative", "gov": "governor",
    "gen": "general", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant",
}  # fmt: skip
ABBREVIATED: Final = frozenset(IN_FULL) | frozenset(
    """
    ms hon m mme mlle revd fr msgr mgr br
    del pres amb atty sec cllr ald asst dep cmsr
    maj col cmdr cdr cpl pvt pfc pte adm brig det insp supt
    """.split()
)
