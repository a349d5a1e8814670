"""The currencies, one to a row: `code | names | symbols`.

The first name is what a figure's `unit` says, in lower case. A name that many countries share ("dollar", "dinar") has a row of
its own, with the code of the country that is mostly meant, or with itself for a code; so have the hundredths ("cent", "penny"),
which no code tells apart. The tokens of a name are parted by spaces; each is read with an s as well.
"""

from __future__ import annotations

from typing import Final

CURRENCY_TABLE: Final = """
USD | dollar, buck | $
USD | United States dollar, US dollar, U . S . dollar, U . S dollar, American dollar | US$ $US
AUD | Australian dollar, Aussie dollar | A$ AU$ $A $AU
CAD | Canadian dollar | C$ CA$ CAN$ $C $CA
NZD | New Zealand dollar | NZ$ $NZ
HKD | Hong Kong dollar | HK$ $HK
SGD | Singapore dollar, Singaporean dollar | S$ $S
TWD | new Taiwan dollar, Taiwan dollar, Taiwanese dollar | NT$
GBP | pound sterling, pound, pounds sterling, quid, British pound | £ ₤
EGP | Egyptian pound |
LBP | Lebanese pound |
SYP | Syrian pound |
EUR | euro | €
JPY | Japanese yen, yen | ¥ Y=
CNY | Chinese yuan, yuan, renminbi, rmb, Chinese renminbi | RMB
INR | rupee | Rs
INR | Indian rupee | ₹
PKR | Pakistani rupee |
LKR | Sri Lankan rupee |
NPR | Nepalese rupee |
IDR | Indonesian rupiah, rupiah | Rp
MYR | Malaysian ringgit, ringgit, Malaysia ringgit | RM
THB | Thai baht, baht | ฿
VND | Vietnamese dong, dong | ₫
PHP | Philippine peso | ₱
KRW | South Korean won, Korean won | ₩
KPW | North Korean won |
RUB | Russian ruble, rouble, ruble, Russian rouble | ₽
UAH | Ukrainian hryvnia, hryvnia, hryvnias, Ukrainian hryvnias | ₴
PLN | Polish zloty, zloty, złoty, zlotys, złotych | zł
CZK | Czech koruna, koruna, koruny, Czech crown | Kč
HUF | Hungarian forint, forint |
RON | Romanian leu, lei, Romanian lei |
BGN | Bulgarian lev, lev, leva, Bulgarian leva |
GEL | Georgian lari, lari | ₾
AMD | Armenian dram |
AZN | Azerbaijani manat, manat | ₼
KZT | Kazakh tenge, tenge | ₸
TRY | Turkish lira, lira, Turkish liras | ₺
ILS | shekel, Israeli shekel, new Israeli shekel, Israeli new shekel | ₪
CHF | Swiss franc | SFr
SEK | Swedish krona, Swedish kronor, Swedish crown |
NOK | Norwegian krone, Norwegian kroner, Norwegian crown |
DKK | Danish krone, Danish kroner, Danish crown |
ISK | Icelandic krona, Icelandic kronur |
HRK | Croatian kuna, kuna |
RSD | Serbian dinar |
BRL | Brazilian real, reais, Brazilian reais | R$
MXN | Mexican peso | MX$
ARS | Argentine peso, Argentinian peso |
CLP | Chilean peso |
COP | Colombian peso |
CRC | Costa Rican colón, colón, colones | ₡
PEN | Peruvian sol, Peruvian soles |
ZAR | South African rand, rand | R
NGN | Nigerian naira, naira | ₦
GHS | Ghanaian cedi, cedi | ₵
KES | Kenyan shilling |
ETB | Ethiopian birr, birr |
SAR | Saudi riyal, Saudi Arabian riyal |
QAR | Qatari riyal |
OMR | Omani rial |
YER | Yemeni rial |
IRR | Iranian rial | ﷼
AED | Emirati dirham, UAE dirham |
MAD | Moroccan dirham |
KWD | Kuwaiti dinar |
BHD | Bahraini dinar |
IQD | Iraqi dinar |
JOD | Jordanian dinar |
TND | Tunisian dinar |
DZD | Algerian dinar |
LYD | Libyan dinar |
BDT | Bangladeshi taka, taka | ৳
MNT | Mongolian tugrik, tugrik | ₮
AFN | Afghan afghani, afghani | ؋
FIM | Finnish markka, markka |
NLG | Dutch guilder, guilder |
ESP | Spanish peseta, peseta |
DEM | German mark, deutschmark, deutsche mark |
ITL | Italian lira, Italian lire |
FRF | French franc |
XAF | Central African franc |
BTC | bitcoin | ₿
dinar | dinar |
dirham | dirham |
franc | franc |
krone | krone, kroner, krona, kronor | kr
peso | peso |
rial | rial, riyal |
shilling | shilling |
cent | cent, eurocent, US cent | ¢
penny | penny, pence, pennies |
sen | sen |
kopeck | kopeck, kopek |
paisa | paisa, paise |
"""
# Codes that are read as codes alone.
OTHER_CODES: Final = (
    "ALL ANG AOA AWG BAM BBD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CUP CVE DJF DOP ERN FJD FKP GIP GMD GNF GTQ GYD HNL HTG "
    "JMD KGS KHR KMF KYD LAK LRD LSL MDL MGA MKD MMK MOP MRU MUR MVR MWK MZN NAD NIO PAB PGK PYG RWF SBD SCR SDG SHP SLE SOS "
    "SRD SSP STN SVC SZL TJS TMT TOP TTD TZS UGX UYU UZS VES VUV WST XCD XOF XPF ZMW"
)
