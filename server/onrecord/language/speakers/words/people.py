"""Nouns and titles that tell people and who speaks for them, with the gender that some of them give away.

No names: who is a he or a she is read from the draft itself.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.lexicon import titles

_HE_TITLES: Final = """
pm mp mep vp ceo cllr mr mr. sir lord king prince duke baron count father brother uncle mister monsieur m. herr señor signor don
grandpa emperor tsar
"""
_SHE_TITLES: Final = """
pm mp mep vp ceo cllr mrs mrs. ms ms. miss lady madam madame dame queen princess duchess baroness countess mother sister aunt
mademoiselle mme mme. mlle mlle. frau señora signora doña donna empress auntie grandma
"""
_TITLES: Final = """
pm mp mep vp ceo cllr dr doctor prof professor sen senator rep representative gov governor president premier chancellor minister
secretary ambassador judge justice chief gen general col colonel maj major capt captain cmdr lt lieutenant sgt sergeant corporal
admiral rev revd reverend hon bishop archbishop cardinal pope mayor commissioner commander director chairman
chairwoman speaker officer detective inspector constable attorney squire parson judge coach pastor rabbi imam
sheikh sultan saint old young little poor state vice-president ex-president congressman congresswoman
assemblyman councillor councilman alderman deputy sheriff superintendent commodore
"""
HE_TITLES: Final = frozenset(_HE_TITLES.split())
SHE_TITLES: Final = frozenset(_SHE_TITLES.split())
TITLES: Final = frozenset(_TITLES.split()) | HE_TITLES | SHE_TITLES | {f"{title}." for title in titles.ABBREVIATED}
# Titles that say nothing of what somebody is.
COURTESY: Final = titles.COURTESY | frozenset("mr. mrs. ms. madam dr. prof. rev. hon. st. old young little poor".split())

_HE: Final = """
man boy gentleman fellow lad chap guy father brother uncle son grandfather grandson nephew husband widower
bridegroom groom king prince duke lord emperor monk friar priest spokesman chairman congressman businessman
policeman fireman salesman statesman clergyman nobleman frenchman englishman irishman scotsman dutchman
countryman horseman seaman fisherman workman foreman headmaster landlord actor waiter host hero wizard master
schoolmaster papa dad daddy butler footman squire curate vicar parson rector bachelor sportsman cameraman
anchorman councilman alderman boyfriend stepfather stepson stepbrother godfather son-in-law father-in-law
brother-in-law earl viscount marquis baron chieftain dad-of-two
dad-of-three
"""
_SHE: Final = """
woman girl lady mother sister aunt daughter grandmother granddaughter niece wife widow bride queen princess
duchess empress nun spokeswoman chairwoman congresswoman businesswoman policewoman saleswoman stateswoman
noblewoman frenchwoman englishwoman irishwoman headmistress landlady actress waitress hostess heroine witch
mistress mamma mama mum mom mommy mummy maid governess maiden spinster girlfriend stepmother stepdaughter stepsister
godmother lass countess baroness viscountess heiress dowager matron stewardess abbess seamstress shepherdess ballerina
damsel daughter-in-law mother-in-law sister-in-law mum-of-two mum-of-three housekeeper nurse
"""
_PEOPLE: Final = """
official spokesperson analyst expert diplomat minister president secretary general chief leader head boss
ambassador envoy senator representative governor mayor lawmaker politician candidate nominee delegate adviser
advisor aide assistant strategist consultant activist campaigner organizer organiser organiser operative author
writer journalist reporter editor columnist correspondent commentator blogger pundit anchor moderator historian
scholar professor teacher student pupil lecturer researcher scientist economist engineer doctor physician
surgeon psychologist psychiatrist therapist patient lawyer attorney prosecutor judge justice juror witness
defendant plaintiff victim suspect officer detective inspector sheriff sergeant lieutenant captain major colonel
admiral commander marshal soldier veteran guard sailor pilot driver farmer trader broker banker investor
financier accountant auditor manager director executive ceo cfo coo owner founder co-founder partner chair
chairperson entrepreneur developer designer architect artist painter poet novelist singer musician composer
producer filmmaker actor comedian player coach athlete captain referee supporter voter donor critic opponent
rival ally friend colleague neighbour neighbor cousin relative parent child kid baby teenager adult person
resident citizen local villager passenger customer client shopper visitor tourist guest stranger speaker
interviewer interviewee narrator source insider whistleblower worker employee employer clerk staffer contractor
builder baker cook chef barber butcher carpenter mechanic waiter bartender bishop archbishop cardinal pope rabbi
imam pastor preacher missionary sultan sheikh premier chancellor commissioner councillor deputy undersecretary
treasurer regulator inspector negotiator mediator observer monitor watchdog planner demographer pollster
statistician geologist biologist chemist physicist meteorologist climatologist ecologist conservationist
environmentalist philosopher theologian sociologist anthropologist archaeologist librarian archivist curator
critic reviewer agent publicist translator interpreter dealer seller buyer merchant shopkeeper innkeeper
publican servant coachman postman messenger porter clerk sexton beggar thief murderer prisoner other elder
younger creature underwriter subaltern host dad-of-one user commenter poster tutor sub congregant parishioner
imam protester protestor demonstrator marcher refugee migrant immigrant survivor mourner bystander onlooker
republican democrat conservative liberal mp msp tory socialist communist nationalist populist billionaire
millionaire tycoon magnate mogul star celebrity model rapper nationalist pensioner retiree ex-general member
motorist commuter trustee magistrate barrister solicitor coroner midwife paramedic firefighter ranger warden
mariner skipper purser stoker mate brigadier corporal midshipman recruit warrior knight tailor draper grocer miller
weaver gardener hunter trapper undertaker apprentice valet steward chauffeur usher jailer gaoler warder lodger tenant
landowner peasant hermit pilgrim prophet deacon chaplain beadle verger novice bandit robber burglar smuggler pirate
outlaw convict fugitive spy assassin sculptor violinist pianist dancer clown magician volunteer mountaineer
auctioneer emissary courier heir youth orphan twin foreigner native chieftain
ex-minister ex-president maker constable superintendent commodore
"""
_GROUPS: Final = """
government ministry department office administration company firm corporation group party campaign committee
council court commission agency police army navy union association federation foundation institute university
college school church bank board team club newspaper paper magazine website network channel station outlet
broadcaster agency statement report study survey poll letter memo email article story book column editorial
document filing lawsuit complaint ad advert commercial video message post tweet note sign placard banner poster
leaflet brochure headline press pentagon kremlin embassy palace bureau institution organization organisation
charity think-tank coalition alliance opposition crowd audience chorus officials sources critics analysts
experts people folks men women children girls boys ladies gentlemen media authorities reporters voice voices fan
fans
"""
HE_NOUNS: Final = frozenset(_HE.split())
SHE_NOUNS: Final = frozenset(_SHE.split())
PERSON_NOUNS: Final = frozenset(_PEOPLE.split()) | HE_NOUNS | SHE_NOUNS
GROUP_NOUNS: Final = frozenset(_GROUPS.split())


_SPEAKING: Final = PERSON_NOUNS | GROUP_NOUNS | frozenset(f"{word}s" for word in PERSON_NOUNS)
_COMPOUNDS: Final = (
    "woman", "women", "man", "men", "person", "ologist", "ologists", "keeper", "keepers", "smith", "smiths",
    "wright", "wrights", "monger", "mongers", "worker", "workers", "maker", "makers", "seller", "sellers",
)  # fmt: skip
# No compounds of "man" and the like.
_SIMPLE: Final = frozenset(
    """human german roman norman ottoman talisman caiman men specimen regimen abdomen acumen omen stamen yemen amen
    pacemaker bestseller nonperson""".split()
)
_SHORTEST: Final = 6


def is_person_noun(word: str) -> bool:
    """Whether a lower-case noun, singular or plural, says what somebody is; compounds by their last part (co-author)."""
    if word in _SPEAKING or (word.endswith(_COMPOUNDS) and len(word) >= _SHORTEST and word not in _SIMPLE):
        return True
    return "-" in word and word.rpartition("-")[2] in PERSON_NOUNS


def is_role_noun(word: str) -> bool:
    """Whether a word with a capital says what somebody is: compounds may as well be surnames ("Newman", "Goldsmith")."""
    return word in _SPEAKING


def noun_gender(word: str) -> str | None:
    """ "he" or "she" where a noun tells it."""
    tail = word.rpartition("-")[2]
    if word in SHE_NOUNS or tail in SHE_NOUNS or word.endswith("woman"):
        return "she"
    man = word.endswith("man") and len(word) >= _SHORTEST and word not in _SIMPLE
    return "he" if man or word in HE_NOUNS or tail in HE_NOUNS else None
