"""Small closed classes of English words that decide what a changed word changes. Forms are folded as in `language/words.py`."""

from __future__ import annotations

from typing import Final

from onrecord.language.lexicon.numbers import ORDINALS, SCALES

NEGATIONS: Final = frozenset(
    """
    not no never none nobody nothing nowhere neither nor without hardly scarcely barely cannot
    """.split()
)
MODALS: Final = frozenset(
    """
    will would shall should can could may might must ought 'll i'll we'll you'll he'll she'll it'll they'll i'd
    we'd you'd he'd she'd they'd
    """.split()
)
QUANTIFIERS: Final = frozenset(
    """
    all every each any some many most much few fewer several both either more less least enough only half always
    often sometimes usually rarely seldom almost nearly everyone everybody everything someone somebody something
    anyone anybody anything
    """.split()
)
PRONOUNS: Final = frozenset(
    """
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself
    yourself himself herself itself ourselves yourselves themselves this that these those
    """.split()
)
NUMBERS: Final = frozenset({*SCALES, *ORDINALS, *"hundred dozen percent twice double triple treble quarter".split()})
# What turns the clause before it when it is cut off: "We will close the pool | unless the county pays".
CONDITIONS: Final = frozenset("unless if but until except only provided than though although".split())
# What limits a denial before it: "I would not do it again | without the permission".
LIMITS: Final = frozenset("without more less before beyond just while".split())
# What a marked cut may not swallow: "the [only] purpose", "better [… than] to take rank".
RESTRICTIONS: Final = frozenset("only than unless if prevent except either or but yet".split())
# Before "of", what makes a part of the whole that follows.
PARTS: Final = frozenset("some few half many most several part majority minority".split())
# Verbs by which a speaker gives words to somebody else: "there are people who say that | masks never worked".
OPINIONS: Final = frozenset(
    """
    say says said claim claims claimed think thinks thought believe believes believed pretend pretends assert asserts
    argue argues suggest suggests imagine imagines
    """.split()
)
# What weakens a statement, and is missed when it is gone.
HEDGES: Final = frozenset("likely probably perhaps possibly maybe almost nearly some few half seldom rarely sometimes".split())
# What a speaker is against, or warns of, stands after these.
REVERSALS: Final = frozenset("mistake wrong against impossible refuse refused reject rejected dangerous".split())
# After a "not" these make an addition of it: "not only here but also there".
ADDING: Final = frozenset("only merely simply".split())
# What makes a "not" deny too little to stand for a plain one: "not just for show".
LIMITED: Final = ADDING | {"just", "yet", "all", "every"}
CONJUNCTIONS: Final = frozenset("and but or so yet".split())
# Pronouns that only a clause of its own can begin with.
SUBJECTS: Final = frozenset("i we he she they i'm i've i'll i'd we're we've we'll we'd he's she's they're they've".split())
SELF: Final = frozenset("i we i'm i've we're we've".split())
# Words of a draft about a quotation that take over what was cut: "he denied that", "it was untrue that".
DENIALS: Final = frozenset(
    """
    deny denied denies denying untrue false wrong doubt doubts doubted doubtful unlikely uncertain far refused refuse rejected
    rejects reject against unable failed dismissed dismiss dismisses disputed disputes scoffed scoffs
    """.split()
)
# Words of a draft by which it asks, or says that somebody asked.
ASKING: Final = frozenset(
    """
    ask asks asked asking question questions questioned questioning wonder wonders wondered wondering whether if query queried
    """.split()
)
# What stands before the subject of a question and behind that of a statement.
AUXILIARIES: Final = MODALS | frozenset(
    """
    am is are was were be do does did has have had isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't
    """.split()
)
INTERROGATIVES: Final = frozenset("who whom whose what which when where why how".split())
# Verbs and turns of phrase that give words or a view to somebody.
SAYING: Final = frozenset(
    """ say says said saying tell tells told according claim claims claimed argue argues argued warn warns warned warning
    think thinks thought believe believes believed reckon reckons reckoned estimate estimates estimated assert asserts
    asserted insist insists insisted note notes noted add adds added stress stresses stressed suggest suggests
    suggested describe describes described call calls called put puts view views words accuse accuses accused maintain
    maintains maintained report reports reported predict predicts predicted fear fears feared speak speaks spoke
    contend contends contended imagine imagines imagined allege alleges alleged alleging deny denies denied remark
    remarks found finds shows showed concluded concludes
    """.split()
)
# Sounds of thinking, which a tidy house leaves out of quotations.
FILLERS: Final = frozenset("um uh er erm ah eh hm mm".split())
# Words that a sentence often begins with, so that their capital makes no name of them.
STARTERS: Final = frozenset(
    """ new old current previous former next last top total full big large high low average overall annual national local
    public major key main final early late recent earlier later today yesterday meanwhile however once since after
    before during under with without despite although because while according asked speaking spending spend members
    leaders ministers allies countries nations officials analysts experts critics states target benchmark figures
    another further additional extra defence defense military inside outside nearby elsewhere abroad overhead indoors outdoors
    """.split()
)
# Of the time at which anybody speaks.
TIMES: Final = frozenset(
    "today tomorrow yesterday tonight now next last ago day days week weeks month months year years again soon".split()
)
# Words that say nothing about whose a phrase is.
COMMON: Final = frozenset(
    """
    a an the and or but nor so if then than that this these those there here it its it's that's i i'm i've you
    we we're they them he she his her him our us your their my me who whom which what when where why how not no
    yes to of in on at by for from with about into over under up down out off as is are was were be been being
    am do does did done doing don't have has had having will would shall should can could may might must let
    let's get got go going come say says said just very too also more most one all some any each every other way
    time thing things
    """.split()
)
# Those that everybody needs to say anything at all: "we need to make sure that people know".
PLAIN: Final = (
    COMMON
    | PRONOUNS
    | QUANTIFIERS
    | TIMES
    | NEGATIONS
    | MODALS
    | frozenset(
        """
        able again ahead always anybody anyone away back because become been before behind believe best better bit bring can't
        chance change clear close country day doesn't different difficult done easy else end ever everybody everyone everything
        fact far feel find first forward gave give giving given gone good great happen happened happening happens hard help
        here hope important job keep keeping kind knew know knowing known knows last later leave left like likely little long
        longer look looking lot made make makes making many matter maybe mean means need needed needs new next nothing off ok
        old once open opportunity own part people person place point possible problem put question ready real really reason
        right same see seen seems show side simply since situation somebody someone something soon start still stop sure take
        taken taking talk talking tell thank things think thinking thought through together took towards tried true try trying
        turn understand use used using want wanted wanting wants whatever while whole whoever why without won't word work
        worked working works world worse worst year yet
        """.split()
    )
)


def is_plain(form: str) -> bool:
    """Whether a folded word is one that tells nobody's words from another's: "make", "sure", "we've", "12"; not "poland's"."""
    return form.partition("'")[0] in PLAIN or is_negation(form) or is_number(form)


def is_negation(form: str) -> bool:
    """Whether a folded word denies: "not", "never", "isn't"."""
    return form in NEGATIONS or form.endswith("n't")


def is_number(form: str) -> bool:
    """Whether a folded word is a number, in digits or words."""
    return form[:1].isdigit() or form in NUMBERS
