"""The closed classes of English words, and the words that begin sentences with a capital without being names."""

from __future__ import annotations

from typing import Final

from onrecord.language.lexicon import calendar, determiners
from onrecord.language.lexicon.numbers import ONES

# Each pronoun with its class: he, she, it, they, i, we, you, who.
SUBJECTS: Final = {
    "he": "he", "she": "she", "it": "it", "they": "they", "i": "i", "we": "we", "you": "you",
    "someone": "one", "somebody": "one", "anyone": "one", "anybody": "one", "everyone": "one", "everybody": "one",
    "nobody": "one", "others": "they",
}  # fmt: skip
OBJECTS: Final = {"him": "he", "her": "she", "them": "they", "me": "i", "us": "we", "himself": "he", "herself": "she"}
POSSESSIVES: Final = {
    "his": "he",
    "her": "she",
    "hers": "she",
    "their": "they",
    "its": "it",
    "my": "i",
    "our": "we",
    "your": "you",
}
DASHES: Final = frozenset({"—", "–", "―", "--", "---", "-"})
RELATIVES: Final = frozenset({"who", "whom", "whose", "which", "that"})

NUMBER_WORDS: Final = frozenset({*ONES, "ten", "eleven", "twelve"}) - {"one"}
DETERMINERS: Final = (
    determiners.ARTICLES
    | determiners.DEMONSTRATIVES
    | frozenset("another one each every some many several most both no any other either neither all few such dozens".split())
    | NUMBER_WORDS
    | frozenset(POSSESSIVES)
)
PREPOSITIONS: Final = frozenset(
    """of in on at by for from with to into onto upon about against among amongst around as before after behind below
    beside besides between beyond despite down during except inside like near off outside over past since through
    throughout till toward towards under until up via within without per amid alongside across than unlike following
    regarding concerning including""".split()
)
# Those that may tie a noun phrase to the one before it: "a spokesman for the ministry", "the sister of the dead man".
TYING: Final = frozenset("of for from at in with on to".split())
CONJUNCTIONS: Final = frozenset(
    """and or but nor so yet if because when while where whereas although though unless whether what how why once lest
    then""".split()
)
AUXILIARIES: Final = frozenset(
    """is are was were be been being am has have had having do does did will would shall should can could may might
    must ought 'll 'd 've 're 'm used""".split()
)
MODALS: Final = frozenset("will would shall should can could may might must".split())
BEING: Final = frozenset("is are was were be been being am get got gets".split())
ADVERBS: Final = frozenset(
    """not never n't also then later again still now just even only always often soon ever already both thus hence here
    there too almost first rather quite perhaps sometimes meanwhile instead next finally further once twice
    yesterday today aloud together back away out up down on in along at-last himself herself itself themselves
    myself ourselves long far well enough""".split()
)
CALENDAR: Final = calendar.CALENDAR | calendar.SHORT_DAYS
# The small words inside names.
PARTICLES: Final = frozenset("de van von der den la le al bin ibn el du da di dos das ter af zu".split())
_OPENERS: Final = frozenset(
    """yes no oh ah well good goodbye please however moreover indeed therefore nevertheless nonetheless presently
    suddenly eventually initially recently currently tomorrow tonight maybe otherwise overall similarly likewise
    more much less last additionally furthermore consequently apparently clearly obviously certainly surely
    ironically interestingly importantly notably according asked speaking addressing citing quoting appearing
    talking looking turning standing sitting shaking nodding raising nothing something everything anything let see
    read watch look take make give come keep ask tell think know say said image photo picture being given thanks
    thank sorry hello hi hey ok okay right sure early late second third fourth lastly hundreds thousands millions
    dear nor never listen stop wait question answer note update correction share click follow whoever whatever whenever wherever
    which who whose where when why how what back part half next born until alone up off down out complete finish
    continue remember recall consider compare repeat imagine expect suppose assume hear forget""".split()
)
OPENERS: Final = (
    _OPENERS
    | DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | ADVERBS
    | RELATIVES
    | frozenset(SUBJECTS)
    | frozenset(OBJECTS)
)
# What the script of a broadcast has before a name: "SOT VANCE: …", "(SYNC) VANCE: …", "O-TON - VANCE: …".
CUES: Final = frozenset(
    """actuality bite clip gfx grafik graphic graphics insert natsot o-ton oton pkg sot soundbite super sync tape vo
    vosot""".split()
)
# Common verbs whose past does not end like one, and modals: what may follow a name that opens a sentence.
IRREGULAR: Final = frozenset(
    """beat became began bent blew bore bought bowed broke brought built came caught chose clung crept cut dealt did drank
    drew drove dug fell felt fled flew flung forgave forgot fought found gave got grew heard held hid hit hung kept knelt knew
    laid lay led leant left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw
    sent set shook shot shut slept slid sold sought spent spoke sprang stood stole struck stuck swam swept swore swung
    taught thought threw told took tore understood upset went wept woke won wore wound wrote""".split()
)
_NOT_ADVERBS: Final = frozenset(
    """reply family ally early july supply bully italy assembly anomaly monopoly homily jelly lily belly fly holy only
    ugly""".split()
)


def is_adverb(form: str) -> bool:
    """Whether a lower-case word ends like an adverb of manner."""
    return form.endswith("ly") and form not in _NOT_ADVERBS
