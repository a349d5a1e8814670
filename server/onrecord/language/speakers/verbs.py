"""Verbs of saying, with their inflected forms.

`SAYING` report words at any distance ("said last week in Dayton that … “…”"). `TOUCHING` report them only right beside the
quotation ("“Yes,” smiled Lucy"); elsewhere they mean something else. Forms that are as often nouns ("claims", "a report")
are in `NOUNS`; they count as verbs only where no noun can stand.
"""

from __future__ import annotations

from typing import Final

_SAYING: Final = """
accuse acknowledge add address admit admonish advise advocate affirm agree alert allege announce answer appeal argue articulate ask assail assert
assure attack attest aver avow bark bawl bellow bemoan berate blame blast blog boast brag brand call caution censure challenge chant
characterize characterise chide chorus cite claim clarify coin comment commend compare complain concede conclude concur condemn confess confide confirm
congratulate contend counsel counter credit criticize criticise croak cry declare decry deem defend deliver demand denounce deny deplore deride describe
dictate disclose dismiss dispute dub echo elaborate emphasize emphasise encourage enquire enthuse enumerate estimate exaggerate exclaim exhort
explain exult foretell fume gloat greet groan growl grumble grunt hail hint hiss hold holler howl implore imply indicate inform
inquire insist instruct intimate intone invite invoke jeer jest jibe joke judge label lambast lambaste lament laud lecture liken
maintain mention mock mourn murmur mumble mutter nickname note notify object observe opine order outline persuade phrase plead pledge point
portray post praise pray preach predict proclaim profess promise pronounce propose protest quip quote rail rate read reaffirm reassure
rebuke rebut recall recite recommend recount refer reference reflect refute reiterate rejoin relate remark remind repeat reply report
reprimand request respond restate retort reveal ridicule roar rule say scoff scold scream screech shout shriek shrill
slam snap sneer snort specify speculate spell sputter stammer state stipulate stress stutter submit suggest summarize summarise
surmise swear taunt tease tell term testify thank theorize theorise threaten thunder title tout tweet urge utter venture vow
volunteer warn welcome whimper whine whisper wonder write yell yelp
"""
_TOUCHING: Final = """
babble beam beg begin break burst bid blurt breathe bluster bring chatter cheer chime chirp chortle chuckle coax coo command confirm conjecture continue cough
curse cut decide drawl ejaculate end exhale explode falter feel figure fire finish flash force frown gasp giggle go grin gulp gush guess
hasten hazard hesitate hope imagine imitate improvise interject interpose interrupt joke jerk justify keen laugh lie lisp marvel
mimic moan mouth muse nag nod observe offer pant parrot persist pipe ponder pout prattle press presume proceed prompt pronounce
prophesy purr pursue put quake quaver query question quiz rage ramble rant rasp rave realize reason reckon recollect regret repine reproach resolve resume
return rhapsodize scowl shrug sigh simper sing smile smirk snarl snicker sniff snigger snivel sob soothe speak splutter squawk
squeak squeal storm stumble suppose swallow tack think throw titter trail translate trill trumpet turn twitter wail warble weep whistle
whoop wince yawn
"""
_IRREGULAR: Final = {
    "say": ("says", "said", "saying"), "tell": ("tells", "told", "telling"), "write": ("writes", "wrote", "writing"),
    "read": ("reads", "read", "reading"), "speak": ("speaks", "spoke", "speaking"), "begin": ("begins", "began", "beginning"),
    "go": ("goes", "went", "going"), "think": ("thinks", "thought", "thinking"), "swear": ("swears", "swore", "swearing"),
    "sing": ("sings", "sang", "singing"), "put": ("puts", "put", "putting"), "know": ("knows", "knew", "knowing"),
    "feel": ("feels", "felt", "feeling"), "hear": ("hears", "heard", "hearing"), "hold": ("holds", "held", "holding"),
    "foretell": ("foretells", "foretold", "foretelling"), "make": ("makes", "made", "making"), "see": ("sees", "saw", "seeing"),
    "give": ("gives", "gave", "giving"), "get": ("gets", "got", "getting"), "break": ("breaks", "broke", "breaking"),
    "burst": ("bursts", "burst", "bursting"), "cut": ("cuts", "cut", "cutting"), "strike": ("strikes", "struck", "striking"),
    "bring": ("brings", "brought", "bringing"), "bid": ("bids", "bade", "bidding"), "spell": ("spells", "spelt", "spelling"),
    "weep": ("weeps", "wept", "weeping"), "throw": ("throws", "threw", "throwing"), "ring": ("rings", "rang", "ringing"),
    "run": ("runs", "ran", "running"), "show": ("shows", "showed", "showing"), "lie": ("lies", "lied", "lying"),
    "rebut": ("rebuts", "rebutted", "rebutting"), "rebuke": ("rebukes", "rebuked", "rebuking"), "recommend": ("recommends", "recommended", "recommending"),
    "submit": ("submits", "submitted", "submitting"), "admit": ("admits", "admitted", "admitting"), "refer": ("refers", "referred", "referring"),
    "concur": ("concurs", "concurred", "concurring"), "dub": ("dubs", "dubbed", "dubbing"), "quip": ("quips", "quipped", "quipping"),
    "beg": ("begs", "begged", "begging"), "slam": ("slams", "slammed", "slamming"), "snap": ("snaps", "snapped", "snapping"),
    "nod": ("nods", "nodded", "nodding"), "sob": ("sobs", "sobbed", "sobbing"), "grin": ("grins", "grinned", "grinning"),
    "brag": ("brags", "bragged", "bragging"), "blog": ("blogs", "blogged", "blogging"), "nag": ("nags", "nagged", "nagging"),
    "regret": ("regrets", "regretted", "regretting"), "quiz": ("quizzes", "quizzed", "quizzing"), "hit": ("hits", "hit", "hitting"),
    "fire": ("fires", "fired", "firing"), "chime": ("chimes", "chimed", "chiming"), "swallow": ("swallows", "swallowed", "swallowing"),
    "label": ("labels", "labelled labeled", "labelling labeling"), "counsel": ("counsels", "counselled counseled", "counselling counseling"),
    "snivel": ("snivels", "snivelled", "snivelling"), "trumpet": ("trumpets", "trumpeted", "trumpeting"), "learn": ("learns", "learned learnt", "learning"),
}  # fmt: skip
NOUNS: Final = frozenset(
    """address answer answers appeal appeals attack attacks call calls challenge challenges chant chants claim claims comment
    comments complaint counsel counter counters credit credits cry cries demand demands dispute disputes echo estimate estimates hint
    hints hold invite joke jokes label labels lecture lectures lie lies mention note notes object objects order orders outline phrase phrases plan pledge pledges
    point points post posts praise promise promises protest protests quip quips quote quotes rate rates read reads rebuke recall
    reference references remark remarks reply replies report reports request requests response rule rules shout shouts slam state states
    stress submit term terms threat title titles tweet tweets voice vow vows warning wonder wonders alert alerts brand brands bark blast blasts blame
    judge judges cheer cheers laugh laughs smile smiles sigh sighs thought thoughts feeling hope hopes question questions saying
    whisper whispers murmur scream screams jest tease notice saw fire fires ring rings run runs show shows start starts strike strikes want wants return
    returns command commands guess offer offers press reason reasons figure figures end ends force sniff sob regret regrets reproach query queries
    storm storms turn turns drawl laughing meaning writing reading warning beginning spelling greeting hearing feeling address""".split()
)


def _regular(base: str) -> tuple[str, str, str]:
    if base.endswith("e"):
        return f"{base}s", f"{base}d", f"{base[:-1]}ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    ending = "es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return f"{base}{ending}", f"{base}ed", f"{base}ing"


def _inflect(bases: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The finite forms, the bare forms and the -ing forms of verbs."""
    finite: set[str] = set()
    participles: set[str] = set()
    for base in bases.split():
        third, past, participle = _IRREGULAR.get(base) or _regular(base)
        finite.update((third, *past.split()))
        participles.update(participle.split())
    return frozenset(finite), frozenset(bases.split()), frozenset(participles)


_SAID, _SAY, _SAYING_ING = _inflect(_SAYING)
_MUSED, _MUSE, _MUSING = _inflect(_TOUCHING)
SAYING: Final = _SAID | _SAY | _SAYING_ING
TOUCHING: Final = SAYING | _MUSED | _MUSE | _MUSING
FINITE: Final = _SAID | _MUSED
TOUCHING_ING: Final = _SAYING_ING | _MUSING
