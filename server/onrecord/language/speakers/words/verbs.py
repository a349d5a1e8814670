"""Verbs of saying, with their inflected forms.

`SAYING` report words at any distance ("said last week in Dayton that … “…”"). `TOUCHING` report them only right beside the
quotation ("“Yes,” smiled Lucy"); elsewhere they mean something else, as those in `LOOSE` mostly do. Forms that are as often
nouns ("claims", "a report") are in `NOUNS`; they count as verbs only where no noun can stand.
"""

from __future__ import annotations

from typing import Final

_SAYING: Final = """
accuse acknowledge add address admit admonish advise advocate affirm agree alert allege announce answer appeal
argue articulate ask assail assert assure attack attest aver avow bark bawl bellow bemoan berate blame blast
blog boast brag brand call caution censure challenge chant characterize characterise chide chorus cite claim
clarify coin comment commend compare complain concede conclude concur condemn confess confide confirm
congratulate contend counsel counter credit criticize criticise croak cry declare decry deem defend deliver
demand denounce deny deplore deride describe dictate disclose dismiss dispute dub echo elaborate emphasize
emphasise encourage enquire enthuse enumerate estimate exaggerate exclaim exhort explain exult foretell fume
gloat greet groan growl grumble grunt hail hint hiss hold holler howl implore imply indicate inform inquire
insist instruct intimate intone invite invoke jeer jest jibe joke judge label lambast lambaste lament laud
lecture liken maintain mention mock mourn murmur mumble mutter nickname note notify object observe opine order
outline persuade phrase plead pledge point portray post praise pray preach predict proclaim profess promise
pronounce propose protest quip quote rail rate read reaffirm reassure rebuke rebut recall recite reckon recommend
recount refer reference reflect refute reiterate rejoin relate remark remind repeat reply report reprimand
request respond restate retort reveal ridicule roar rule say scoff scold scream screech shout shriek shrill slam
snap sneer snort specify speculate spell sputter stammer state stipulate stress stutter submit suggest summarize
summarise surmise swear taunt tease tell term testify thank theorize theorise threaten thunder title tout tweet
urge utter venture vow volunteer warn welcome whimper whine whisper wonder write yell yelp
"""
_TOUCHING: Final = """
applaud babble beam beg begin believe break burst bid blurt breathe bluster bring chatter cheer chime chirp chortle chuckle coax
coo command confirm conjecture continue cough curse cut decide drawl ejaculate end exhale explode falter feel
figure fire finish flash force frown gasp giggle go grin gulp gush guess hasten hazard hesitate hope imagine
imitate improvise interject interpose interrupt joke jerk justify keen laugh lie lisp marvel mimic moan mouth
muse nag nod observe offer pant parrot persist pipe ponder pout prattle press presume proceed prompt pronounce
prophesy purr pursue put quake quaver query question rage ramble rant rasp rave realize reason
recollect regret remember repine reproach resolve resume return rhapsodize scowl shrug sigh simper sing smile smirk snarl
snicker sniff snigger snivel sob soothe speak splutter squawk squeak squeal storm stumble suppose swallow tack
think throw titter trail translate trill trumpet turn twitter wail warble weep whistle whoop wince yawn
"""
_LOOSE: Final = """
agree boast brand deliver greet hail hold judge observe order post rate read recall reflect relate remind request
rule spell summarize thank title venture
"""
_JUDGING: Final = """
applaud brand celebrate condemn damn decry denounce deplore deride dismiss extol greet hail laud praise reject salute
savage slam welcome
"""
_PASTS: Final = {
    "begin": "began", "bid": "bade", "break": "broke", "bring": "brought", "burst": "burst", "cut": "cut",
    "feel": "felt", "foretell": "foretold", "go": "went", "hold": "held", "lie": "lied", "put": "put",
    "read": "read", "say": "said", "sing": "sang", "speak": "spoke", "spell": "spelt", "strike": "struck",
    "swear": "swore", "tell": "told", "think": "thought", "throw": "threw", "weep": "wept", "write": "wrote",
}  # fmt: skip
_DOUBLING: Final = frozenset(
    """admit beg begin bid blog brag chat concur cut dub extol grin nag nod put quip rebut recap refer regret slam snap
    sob submit""".split()
)
_DOUBLING_IN_BRITISH: Final = frozenset("counsel label snivel".split())
NOUNS: Final = frozenset(
    """address alert alerts answer answers appeal appeals attack attacks bark beginning blame blast blasts brand brands
    call calls challenge challenges chant chants cheer cheers claim claims command commands comment comments counsel
    counter counters credit credits cries cry demand demands dispute disputes drawl echo end ends estimate estimates
    feeling figure figures fire fires force greeting guess hint hints hold hope hopes invite jest joke jokes judge
    judges label labels laugh laughing laughs lecture lectures lie lies mention murmur note notes object objects
    offer offers order orders outline phrase phrases pledge pledges point points post posts praise press promise
    promises protest protests queries query question questions quip quips quote quotes rate rates read reading reads
    reason reasons rebuke recall reference references regret regrets remark remarks replies reply report reports
    reproach request requests return returns rule rules saying scream screams shout shouts sigh sighs slam smile
    smiles sniff sob spelling state states storm storms stress submit talk talks tease term terms thought title titles
    turn turns tweet tweets vow vows warning whisper whispers wonder wonders writing""".split()
)


def _inflect(bases: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The finite forms, the bare forms and the -ing forms of verbs."""
    finite: set[str] = set()
    participles: set[str] = set()
    for base in bases.split():
        finite.update({_third(base), _PASTS.get(base) or _past(base)})
        participles.add(_participle(base))
        if base in _DOUBLING_IN_BRITISH:
            finite.add(f"{base}{base[-1]}ed")
            participles.add(f"{base}{base[-1]}ing")
    return frozenset(finite), frozenset(bases.split()), frozenset(participles)


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else f"{base}s"


def _past(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{base}{base[-1]}ed" if base in _DOUBLING else f"{base}ed"


def _participle(base: str) -> str:
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith("ee"):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1]}ing" if base in _DOUBLING else f"{base}ing"


_SAID, _SAY, _SAYING_ING = _inflect(_SAYING)
_MUSED, _MUSE, _MUSING = _inflect(_TOUCHING)
# Participles that are no pasts as well: verbs only behind a "have".
PERFECT: Final = frozenset({"begun", "sung", "sworn", "written"})
SAYING: Final = _SAID | _SAY | _SAYING_ING | {"sworn", "written"}
TOUCHING: Final = SAYING | _MUSED | _MUSE | _MUSING | PERFECT
FINITE: Final = _SAID | _MUSED
TOUCHING_ING: Final = _SAYING_ING | _MUSING
LOOSE: Final = frozenset().union(*_inflect(_LOOSE))
# Who does so has the words from somebody, or gives them once more.
REPEATING: Final = frozenset().union(*_inflect("cite echo quote recall recite remember repeat"))
# Who does so says another's words, as a rule.
RECITING: Final = frozenset().union(
    *_inflect("recite chant mouth croon remember"), "sing sings sang singing hum hums hummed humming".split()
)
# Praise and blame: what stands in quote marks as the object of these is what somebody said of it.
JUDGING: Final = frozenset().union(*_inflect(_JUDGING)) - frozenset(_JUDGING.split())
