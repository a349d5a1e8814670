"""The noun that a number counts, and what a percentage is a share of.

There is no parser here, and none is wanted: the noun counted is the first plural among the few words behind a number ("14
first-team *players* left"), or what stands before a function word where the number is one. A share is what follows "of", up to
the first word that cannot belong to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.figures.tokens import DASHES, Token, Tokens
from onrecord.language.figures.vocabulary import SCALES, SMALL
from onrecord.language.lexicon.determiners import ARTICLES, DETERMINERS

# Words that end a noun phrase, or that no noun phrase begins with.
FUNCTION_WORDS: Final = frozenset(
    """a about above across after again against ago all almost along already also although always am amid among an
    and another any are around as at away back be because become been before began behind being below beneath beside
    besides between beyond both but by came can cannot come comes could despite did do does doing don't done down
    due during each either else enough etc even ever every except few fewer for from further gave get gets give
    gives go goes going gone got had has have having he hence her here hers him his how however i if in indeed
    inside instead into is isn't it its itself just last later least left less let lot made make makes many may me
    meanwhile met might mine more most much must my near nearly neither never next no nobody none nor not nothing
    now of off often on once only onto or other others ought our ours out over own per perhaps plus put quite rather
    really said same saw say saying says see seen several shall she should since so some someone something soon
    still such take taken takes than that the their theirs them themselves then there therefore these they this
    those though through throughout thus till to together told too took toward towards under unless until up upon us
    versus very via vs was we went were what when where whereas whether which while who whoever whole whom whose why
    will with within without won would yes yet you your yours""".split()
)
# Plurals that no rule gives, each with its singular; some nouns are the same in both.
_SINGULARS: Final[Mapping[str, str]] = dict(
    pair.split("/")
    for pair in """people/people persons/people person/people men/man women/woman children/child lives/life wives/wife
    knives/knife halves/half wolves/wolf thieves/thief mice/mouse feet/foot teeth/tooth criteria/criterion phenomena/phenomenon
    crises/crisis analyses/analysis diagnoses/diagnosis hypotheses/hypothesis bases/base shoes/shoe movies/movie
    series/series species/species police/police
    troops/troops personnel/personnel staff/staff crew/crew cattle/cattle sheep/sheep aircraft/aircraft
    spacecraft/spacecraft dead/dead headquarters/headquarters crossroads/crossroads lenses/lens
    viruses/virus buses/bus bonuses/bonus campuses/campus gases/gas atlases/atlas canvases/canvas aliases/alias biases/bias
    choruses/chorus censuses/census statuses/status surpluses/surplus circuses/circus geniuses/genius
    christmases/christmas""".split()
)
# Words in s that are no plurals.
_NO_PLURALS: Final = frozenset(
    """this is was has as its his us yes always perhaps less unless across plus minus thus various previous numerous
    famous serious religious dangerous bus gas news overseas towards afterwards sometimes besides versus does focus
    status campus virus says goes gets makes takes sees comes equals means needs wants clothes measles mumps rabies rickets
    diabetes herpes christmas atlas canvas alias bias lens chaos cosmos asbestos ethos kudos physics politics economics
    mathematics athletics gymnastics electronics genetics logistics""".split()
)
# Plurals that stand before the noun that is counted: "2,000 sports cars".
_ATTRIBUTIVE: Final = frozenset({"sports", "arms", "sales", "savings", "goods", "women", "men"})
_MOST_MODIFIERS: Final = 4
_FARTHEST_NOUN: Final = 10
# What parts one number from the next: "30 x 20 cm".
_STOPS: Final = frozenset({*SMALL, *SCALES, "x", "×"})
_SKIPPED: Final = frozenset({"other", "more", "such", "additional", "further"})
# What a hyphen ties to a number without being counted: "30-odd ships", "200-plus boats".
_NO_NOUNS: Final = frozenset({"odd", "plus", "ish", "something", "fold"})
# "A 5% GDP target" is a share of GDP, "a 2% EU target" not one of the EU.
_PRODUCTS: Final = frozenset({"GDP", "GNP", "GNI"})
_LONGEST_SHARE: Final = 5
_DETERMINERS: Final = DETERMINERS | {"all", "total", "whole", "entire"}


def singular(noun: str) -> str:
    """The singular of a noun in lower case: "members" → "member", "allies" → "ally"; what is no plural stays."""
    if noun in _SINGULARS:
        return _SINGULARS[noun]
    if _is_men(noun):
        return f"{noun[:-3]}man"
    if noun.endswith("children"):
        return noun[:-3]
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    if noun.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return noun[:-2]
    return noun[:-1] if is_plural(noun) else noun


def is_plural(noun: str) -> bool:
    """Whether a word in lower case looks like the plural of a noun."""
    if noun in _SINGULARS:
        return noun != "person"
    if noun in _NO_PLURALS or noun in FUNCTION_WORDS or len(noun) < 4 or "'" in noun:
        return False
    return (noun.endswith("s") and not noun.endswith(("ss", "ous", "us", "is"))) or noun.endswith("children") or _is_men(noun)


def is_initials(token: Token) -> bool:
    """The plural of initials: "MPs", "TVs"."""
    return len(token.text) > 2 and token.text.endswith("s") and token.text[:-1].isupper()


def _is_men(noun: str) -> bool:
    """ "Servicemen", "policewomen", but not "regimen"."""
    return noun.endswith("men") and len(noun) > 6 and noun not in ("regimen", "specimen", "abdomen")


def counted(tokens: Tokens, index: int, single: bool = False) -> str | None:
    """The noun that a number just before `index` counts, in the singular. `single` says that the number is one."""
    if _is_strength(tokens, index):
        return None
    of = index + 1 if tokens.at(index).form == "out" else index
    if tokens.at(of).form == "of":
        index, single = _past_determiners(tokens, of + 1), False
    noun = None
    words = 0
    for at in range(index, index + _FARTHEST_NOUN):
        token = tokens.at(at)
        words += not is_model(tokens, at)
        if words > _MOST_MODIFIERS + 1:
            break
        hyphen = tokens.tied(at) and (tokens.at(at + 1).kind == "word" or at > index)
        joined = token.form == "and" and at > index and not single and _is_modifier(tokens, at - 1)
        number = token.kind == "digits" and at > index
        if hyphen or joined or number or is_model(tokens, at) or token.form in _SKIPPED:
            continue
        if token.kind != "word" or token.form in FUNCTION_WORDS or token.form in _STOPS:
            break
        if single and noun and token.text[0].isupper() and tokens[at - 1].text.islower():  # "one tweet Friday"
            break
        if (is_plural(token.form) or is_initials(token)) and not (single and noun):
            # "Police officers" are officers, "Abrams tanks" tanks.
            goes_on = singular(token.form) == token.form or token.form in _ATTRIBUTIVE
            goes_on = goes_on or (token.text[0].isupper() and tokens.at(at + 1).text.islower())
            head = tokens.at(at + 1).form if goes_on else ""
            return singular(head if is_plural(head) else token.form) if is_plural(token.form) else token.form[:-1]
        if single and token.form.endswith(("s", "ed") if noun else "s"):
            break
        noun = token.form
    return singular(noun) if single and noun else None


def is_model(tokens: Tokens, index: int) -> bool:
    """Whether the token at `index` is what a name ties to its letters: the "-35A" of "11 F-35A jets"."""
    token, before = tokens.at(index), tokens.at(index - 1)
    if not token.glued or index < 1:
        return False
    if token.text in DASHES:
        return tokens.at(index + 1).kind == "digits" and before.kind == "word"
    if token.kind == "digits":
        return before.text in DASHES and tokens.at(index - 2).kind == "word"
    return before.kind == "digits" and tokens.at(index - 2).text in DASHES and token.kind == "word"


def _is_strength(tokens: Tokens, index: int) -> bool:
    """Whether a number just before `index` tells the strength of one body: "a 2,000-strong force" has no 2,000 forces."""
    return tokens.tied(index) and tokens.at(index + 1).form == "strong"


def _is_modifier(tokens: Tokens, index: int) -> bool:
    """Whether "and" behind the word at `index` may join it to another before one noun: "digital and physical sales"."""
    word, then = tokens.at(index), tokens.at(index + 2)
    adverb = word.form.endswith("ly") or word.form in ("today", "yesterday", "tomorrow")
    return word.kind == "word" and not adverb and then.kind == "word" and then.form not in FUNCTION_WORDS


def modified(tokens: Tokens, start: int, end: int) -> str | None:
    """The noun that a number over the tokens from `start` to `end` goes with before another: "the 12 page document"."""
    noun, head = tokens.at(end), tokens.at(end + 1)
    led = tokens.at(start - 1).form in ARTICLES
    nouns = all(word.kind == "word" and word.text.islower() and word.form not in FUNCTION_WORDS for word in (noun, head))
    return noun.form if led and nouns and not noun.form.endswith(("ed", "ly")) else None


def tied_noun(tokens: Tokens, index: int) -> str | None:
    """The noun that a hyphen at `index` ties to a number: "16-bit", "three-course"; and "time" for "3,200 times"."""
    if tokens.at(index).form == "times":
        return "time"
    token = tokens.at(index + 1)
    if not tokens.tied(index) or tokens[index].text == "—" or token.kind != "word" or token.form in FUNCTION_WORDS:
        return None
    if _is_strength(tokens, index):
        return None
    return counted(tokens, index + 2) if singular(token.form) in _NO_NOUNS else singular(token.form)


def share_of(tokens: Tokens, index: int) -> str | None:
    """What a percentage just before `index` is a share of: "GDP", "national budgets"."""
    if tokens.at(index).form != "of":
        return tokens.at(index).text if tokens.at(index).text in _PRODUCTS else None
    at = start = _past_determiners(tokens, index + 1)
    while at < start + _LONGEST_SHARE and tokens.at(at).kind == "word" and tokens.at(at).form not in FUNCTION_WORDS:
        at += 1
        if _ends_phrase(tokens.at(at - 1), tokens.at(at)):
            break
    return " ".join(token.text for token in tokens[start:at]) or None


def _owns(form: str) -> bool:
    """The end of "the Alliance's" or "the pilots'"."""
    return form.endswith("'s") or form in ("'", "’")


def _past_determiners(tokens: Tokens, index: int) -> int:
    """Past "the", "its", "the alliance's 32": to the words that name what is counted."""
    while True:
        token = tokens.at(index)
        number = token.kind == "digits" or token.form in SMALL or token.form in SCALES
        if token.form in _DETERMINERS or number or token.form.endswith("'s"):
            index += 1
        elif _owns(tokens.at(index + 1).form) and token.form not in FUNCTION_WORDS and token.kind == "word":
            index += 2
        else:
            return index


def _ends_phrase(word: Token, following: Token) -> bool:
    """A plural or an acronym ends the phrase, unless the next word goes on with a capital."""
    if following.text[:1].isupper() and word.text[:1].isupper():
        return False
    return is_plural(word.form) or (word.text.isupper() and len(word.text) > 1)
