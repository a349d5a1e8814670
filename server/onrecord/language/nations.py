"""Nations by the words that tell them: whose prime minister somebody is, and that "a Danish" alone is nobody.

Each stands for those that are spoken of most; no country has the name of people ("Jordan", "Chad", "Georgia").
"""

from __future__ import annotations

import re
from collections.abc import Collection
from types import MappingProxyType
from typing import Final

from onrecord.memory import remembered

# Adjectives first; behind the bar the country, its people and where it is governed from; behind the second its people as many.
_NATIONS: Final = """
albanian | albania tirana | albanians
american us usa united-states | america white-house washington | americans yanks yankees
argentine argentinian | argentina | argentines argentinians
australian | australia aussie canberra | australians aussies
austrian | austria | austrians
azerbaijani | azerbaijan baku | azerbaijanis
belarusian | belarus minsk | belarusians
belgian | belgium | belgians
brazilian | brazil | brazilians
british uk united-kingdom | britain england english scottish welsh briton westminster whitehall downing-street | britons brits
bulgarian | bulgaria sofia | bulgarians
canadian | canada ottawa | canadians canucks
chilean | chile | chileans
chinese | china beijing |
croatian | croatia zagreb | croatians croats
cypriot | cyprus | cypriots
czech | czechia prague | czechs
danish | denmark dane copenhagen | danes
dutch | netherlands holland dutchman dutchwoman | dutchmen
egyptian | egypt cairo | egyptians
estonian | estonia tallinn | estonians
finnish | finland finn helsinki | finns
french | france frenchman frenchwoman elysee élysée paris | frenchmen
georgian | tbilisi |
german | germany berlin | germans
greek | greece athens | greeks
hungarian | hungary budapest | hungarians
icelandic | iceland | icelanders
indian | india delhi | indians
indonesian | indonesia jakarta | indonesians
iranian | iran tehran | iranians
iraqi | iraq baghdad | iraqis
irish | ireland irishman irishwoman taoiseach dublin | irishmen
israeli | israel | israelis
italian | italy rome | italians
japanese | japan tokyo |
kazakh | kazakhstan | kazakhs
latvian | latvia riga | latvians letts
lithuanian | lithuania vilnius | lithuanians
luxembourgish | luxembourg | luxembourgers
macedonian | macedonia skopje | macedonians
maltese | malta |
mexican | mexico | mexicans
moldovan | moldova | moldovans
montenegrin | montenegro podgorica | montenegrins
new-zealand | kiwi | kiwis
norwegian | norway oslo | norwegians
pakistani | pakistan islamabad | pakistanis
polish | poland pole warsaw | poles
portuguese | portugal lisbon |
romanian | romania bucharest | romanians
russian | russia moscow kremlin | russians
serbian | serbia belgrade | serbians serbs
slovak slovakian | slovakia bratislava | slovaks
slovene slovenian | slovenia ljubljana | slovenes slovenians
spanish | spain spaniard madrid | spaniards
swedish | sweden swede stockholm | swedes
swiss | switzerland |
taiwanese | taiwan taipei |
turkish | turkey ankara | turks
ukrainian | ukraine kyiv kiev | ukrainians
vietnamese | vietnam hanoi |
"""
_LINES: Final = tuple(tuple(map(str.split, line.split("|"))) for line in _NATIONS.strip().splitlines())
ADJECTIVES: Final = frozenset(word for adjectives, *_ in _LINES for word in adjectives)
_PEOPLE: Final = MappingProxyType({line[0][0]: tuple(line[2]) for line in _LINES})
# What a whole nation is called by: its adjectives and its country, and not a part of it, or a town.
_WHOLE: Final = ADJECTIVES | {places[0] for _, places, _ in _LINES}
_NATION: Final = MappingProxyType({word: each[0][0] for each in _LINES for words in each for word in words})
# Two words that are one name.
_PAIRED: Final = re.compile(r"\b(United|White|Downing|New) (?=States\b|Kingdom\b|House\b|Street\b|Zealand\b)")
# A word with a capital, or an abbreviation; not the "French" of "French-speaking".
_WORD: Final = re.compile(r"\b(?:(?:United|White|Downing|New)-[A-Z][a-z]+|[^\W\d_a-z](?:\.[A-Z]\.?|[^\W\d_]+))(?![\w-])")


@remembered
def nations(text: str) -> frozenset[str]:
    """The nations that a text tells, each by its adjective."""
    joined = _PAIRED.sub(r"\1-", text)
    found = (_NATION.get(match[0].replace(".", "").lower()) for match in _WORD.finditer(joined) if match[0] != "Us")
    return frozenset(nation for nation in found if nation is not None)


def people_of(names: Collection[str]) -> tuple[str, ...]:
    """What its people are called, where some names are all of one nation, and one of them of the whole of it: "Poles" for
    "Poland" and "Warsaw"."""
    told = [nations(name) for name in names]
    nation = next(iter(told[0]), None) if told else None
    if nation is None or any(each != {nation} for each in told):
        return ()
    written = (_PAIRED.sub(r"\1-", name).replace(".", "").lower() for name in names)
    return tuple(word.title() for word in _PEOPLE[nation]) if not _WHOLE.isdisjoint(written) else ()
