"""Spelling variety: British and American forms of one word fold to the same letters.

The folded form need not be a word; it only has to be the same for both spellings, and different for different words. Pairs that
would make two words one (cheque and check, tyre and tire, four and for) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon.calendar import SHORT_MONTHS
from onrecord.language.lexicon.titles import IN_FULL

# What a word must hold for its pattern to be tried at all: most words hold none, and a search is dear for every word.
_SUFFIXES: Final = (
    ("is", re.compile(r"(?<=[a-z]{3})is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    ("ys", re.compile(r"(?<=[a-z]{3})ys(e|es|ed|ing)$"), r"yz\1"),
    ("our", re.compile(r"(?<=[a-z]{3})our(s|ed|ing|able|ite|ites|hood|ly|less|ful|ist|er|ers|)$"), r"or\1"),
    ("ll", re.compile(r"(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers|or|ors|ous|ously)$"), r"l\1"),
    ("ogue", re.compile(r"(?<=[a-z]{3})ogue(s?)$"), r"og\1"),
    ("plough", re.compile(r"^plough"), "plow"),
    ("wards", re.compile(r"(?<=[a-z]{2})wards$"), "ward"),
)
_STEMS: Final = {
    "defence": "defense", "offence": "offense", "licence": "license", "pretence": "pretense", "practise": "practice",
    "centre": "center", "theatre": "theater", "metre": "meter", "litre": "liter", "fibre": "fiber", "calibre": "caliber",
    "kilometre": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter", "sombre": "somber", "meagre": "meager",
    "spectre": "specter", "lustre": "luster", "sabre": "saber", "manoeuvre": "maneuver",
    "programme": "program", "grey": "gray", "sceptic": "skeptic", "sceptical": "skeptical", "scepticism": "skepticism",
    "aluminium": "aluminum", "ageing": "aging", "judgement": "judgment", "mould": "mold", "cosy": "cozy",
    "acknowledgement": "acknowledgment", "whilst": "while", "amongst": "among", "fulfil": "fulfill", "skilful": "skillful",
    "enrol": "enroll", "instalment": "installment", "jewellery": "jewelry", "moustache": "mustache", "pyjama": "pajama",
    "paediatric": "pediatric", "anaemia": "anemia", "encyclopaedia": "encyclopedia", "foetus": "fetus",
}  # fmt: skip

# What a house may write for a word in a quotation although both are words of their own: `styles | words`. They are no folds,
# since a cheque is no check; but where one stands just in the place of the other, nothing was misquoted.
_STYLES: Final = """
ok | okay
st | saint, street
ave | avenue
rd | road
mt | mount
ft | fort, feet, foot
no | number
nos | numbers
vs v | versus
pc | percent
pp | percentage points
km kms | kilometers, kilometer
kg kgs kilos | kilograms, kilogram, kilos
g | grams, gram
cm | centimeters, centimeter
mm | millimeters, millimeter
m | meters, meter
$ | dollars, dollar
€ | euros, euro
lb lbs | pounds, pound
oz | ounces, ounce
in ins | inches, inch
yd yds | yards, yard
ml | milliliters, milliliter
bp bps | basis points, basis point
mph | miles an hour, miles per hour
kph kmh | kilometers an hour, kilometers per hour
c | celsius, centigrade, degrees celsius, degrees centigrade
f | fahrenheit, degrees fahrenheit
h hr hrs | hours, hour
min mins | minutes, minute
sec secs | seconds, second, 2nd
sq | square
per | a, an
o'clock | am, pm
alright | all right
gonna | going to
wanna | want to
gotta | got to, have got to
'em em | them
cos 'cause cause | because
til 'til till | until
amidst | amid
advisor | adviser
check | cheque
checks | cheques
tire | tyre
tires | tyres
curb | kerb
curbs | kerbs
story | storey
stories | storeys
draft | draught
drafts | draughts
jail | gaol
airplane | aeroplane
airplanes | aeroplanes
inquiry | enquiry
inquiries | enquiries
whiskey | whisky
yogurt | yoghurt
artifact | artefact
artifacts | artefacts
disk | disc
disks | discs
czar | tsar
donut | doughnut
donuts | doughnuts
furor | furore
mom | mum
moms | mums
sulfur | sulphur
learnt | learned
burnt | burned
dreamt | dreamed
spelt | spelled
spoilt | spoiled
spilt | spilled
smelt | smelled
leant | leaned
leapt | leaped
likable | likeable
sizable | sizeable
22nd | 20 2nd
32nd | 30 2nd
42nd | 40 2nd
52nd | 50 2nd
62nd | 60 2nd
72nd | 70 2nd
82nd | 80 2nd
92nd | 90 2nd
"""
STYLES: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    short: ((full,),) for short, full in (*IN_FULL.items(), *SHORT_MONTHS.items()) if short != full
} | {
    style: tuple(tuple(word.split()) for word in words.split(","))
    for styles, _, words in (line.partition(" | ") for line in _STYLES.strip().splitlines())
    for style in styles.split()
}


# Of these, what is another word where nothing is counted: "no" and "number", "c" and "degrees"; "per" and "an".
COUNTED: Final = frozenset("no nos o'clock lb lbs in ins min mins h sec secs g m c f per".split())


def respell(word: str) -> str:
    """The folded spelling of a lower-case word."""
    if len(word) < 4:
        return word
    stem = _STEMS.get(word)
    if stem is not None:
        return stem
    if word.endswith("s") and word[:-1] in _STEMS:
        return _STEMS[word[:-1]] + "s"
    for part, pattern, replacement in _SUFFIXES:
        if part in word:
            word = pattern.sub(replacement, word)
    return word
