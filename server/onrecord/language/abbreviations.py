"""Abbreviations whose full stop ends no sentence."""

from __future__ import annotations

from typing import Final

# Titles, which stand before a name: courtesy, church, office, rank.
TITLES: Final = frozenset(
    """
    mr mrs ms dr prof hon m mme mlle
    rev revd fr msgr mgr br st
    sen rep del gov pres amb atty sec cllr ald asst dep cmsr
    gen maj col lt capt cmdr cdr sgt cpl pvt pfc pte adm brig det insp supt
    """.split()
)
OTHERS: Final = frozenset(
    """
    jr sr no vs etc inc ltd co corp dept fig jan feb mar apr jun jul aug sep sept oct nov dec approx e.g i.e cf al
    """.split()
)
