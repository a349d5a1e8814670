"""Names that are no person's: countries, capitals that stand for governments, alliances, and the words that end firms' names.

They may speak ("Moscow said"), but no "he" or "she" means them.
"""

from __future__ import annotations

from typing import Final

_COUNTRIES: Final = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
burkina burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark
djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia
germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
ireland israel italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon
lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta
mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam
wales yemen zambia zimbabwe america europe asia africa antarctica oceania scandinavia balkans baltics caucasus
crimea donbas donbass gaza kashmir siberia tibet eurasia indo-pacific
"""
_CITIES: Final = """
amsterdam ankara athens baghdad bangkok beijing beirut belgrade berlin bern bonn boston brussels bucharest
budapest cairo canberra caracas chicago copenhagen dallas damascus dayton delhi doha dubai dublin edinburgh
frankfurt geneva hague helsinki houston islamabad istanbul jakarta jerusalem johannesburg kabul kharkiv kiev
kyiv lisbon ljubljana london luxembourg lviv madrid manila manchester melbourne miami milan minsk montreal
moscow mumbai munich nairobi odesa oslo ottawa paris philadelphia prague pyongyang riga riyadh rome rotterdam
seoul shanghai sofia stockholm strasbourg sydney taipei tallinn tbilisi tehran tokyo toronto tripoli tunis
vienna vilnius warsaw washington wellington yerevan zagreb zurich geoje alabama alaska arizona arkansas
california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
oregon pennsylvania tennessee texas utah vermont wisconsin wyoming downing whitehall westminster capitol kremlin
pentagon elysee hollywood brooklyn manhattan
"""
_BODIES: Final = """
eu un us u.s. usa u.s.a. uk u.k. opec osce imf who unesco unicef bbc cnn msnbc nbc abc cbs npr reuters
bloomberg google facebook twitter meta apple amazon microsoft tesla congress parliament senate commons bundestag
duma knesset hamas hezbollah taliban isis god christmas easter
"""
_ENDINGS: Final = """
times post news guardian telegraph journal herald tribune gazette observer economist independent mail mirror sun
express star chronicle review magazine university college school institute academy hospital church museum
library party committee council commission ministry department office agency union bank fund group company
corporation inc inc. ltd ltd. plc llc corp corp. co co. foundation association federation alliance organization
organisation assembly congress parliament senate court house street avenue road square bridge river sea ocean
bay lake mountain island islands city county state states kingdom republic nations war summit treaty act
agreement forum channel network radio tv press agency center centre club force forces army navy police guard
administration government service services system program project initiative america korea arabia africa york
tower hall palace castle park station airport stadium arena theatre theater hotel day night week morning show
chapter part volume section
"""
PLACES: Final = frozenset((_COUNTRIES + _CITIES + _BODIES).split())
ENDINGS: Final = frozenset(_ENDINGS.split())


def is_thing(words: tuple[str, ...], text: str) -> bool:
    """Whether a name (its words in lower case, its text as written) is that of a place, a body or a firm."""
    if words[-1] in ENDINGS or words[0] in ENDINGS:
        return True
    return len(words) == 1 and (words[0] in PLACES or (text.isupper() and len(text) > 1))
