"""The currencies, one to a row: `code | names | symbols`.

A name that many countries share ("dinar") has a row of its own, with itself for a code; so have the hundredths ("cent",
"penny"), which no code tells apart. The dollar sign is the US dollar's unless something at it says otherwise ("A$", "C$"). The
tokens of a name are parted by spaces; each is read with an s as well.
"""

from __future__ import annotations

from typing import Final

CURRENCY_TABLE: Final = """
USD | dollar, buck, US dollar, U . S . dollar, U . S dollar, American dollar, United States dollar | $ US$ $US US$
AUD | Australian dollar, Aussie dollar | A$ AU$ $A $AU
CAD | Canadian dollar | C$ CA$ CAN$ $C $CA
NZD | New Zealand dollar | NZ$ $NZ
HKD | Hong Kong dollar | HK$ $HK
SGD | Singapore dollar, Singaporean dollar | S$ $S
TWD | Taiwan dollar, Taiwanese dollar, new Taiwan dollar | NT$
GBP | pound, pound sterling, pounds sterling, quid, British pound | £ ₤
EGP | Egyptian pound |
LBP | Lebanese pound |
SYP | Syrian pound |
EUR | euro | €
JPY | yen, Japanese yen | ¥
CNY | yuan, renminbi, rmb, Chinese yuan, Chinese renminbi | RMB
INR | rupee, Indian rupee | ₹ Rs
PKR | Pakistani rupee |
LKR | Sri Lankan rupee |
NPR | Nepalese rupee |
IDR | rupiah, Indonesian rupiah | Rp
MYR | ringgit, Malaysian ringgit, Malaysia ringgit | RM
THB | baht, Thai baht | ฿
VND | dong, Vietnamese dong | ₫
PHP | Philippine peso | ₱
KRW | South Korean won, Korean won | ₩
KPW | North Korean won |
RUB | rouble, ruble, Russian rouble, Russian ruble | ₽
UAH | hryvnia, hryvnias, Ukrainian hryvnia, Ukrainian hryvnias | ₴
PLN | zloty, złoty, zlotys, złotych, Polish zloty | zł
CZK | koruna, koruny, Czech crown, Czech koruna | Kč
HUF | forint, Hungarian forint |
RON | lei, Romanian leu, Romanian lei |
BGN | lev, leva, Bulgarian lev, Bulgarian leva |
GEL | lari, Georgian lari | ₾
AMD | Armenian dram |
AZN | manat, Azerbaijani manat | ₼
KZT | tenge, Kazakh tenge | ₸
TRY | lira, Turkish lira, Turkish liras | ₺
ILS | shekel, Israeli shekel, new Israeli shekel | ₪
CHF | Swiss franc | SFr
SEK | Swedish krona, Swedish kronor, Swedish crown |
NOK | Norwegian krone, Norwegian kroner, Norwegian crown |
DKK | Danish krone, Danish kroner, Danish crown |
ISK | Icelandic krona, Icelandic kronur |
HRK | kuna, Croatian kuna |
RSD | Serbian dinar |
BRL | reais, Brazilian real, Brazilian reais | R$
MXN | Mexican peso | MX$
ARS | Argentine peso, Argentinian peso |
CLP | Chilean peso |
COP | Colombian peso |
CRC | colón, colones, Costa Rican colón | ₡
PEN | Peruvian sol, Peruvian soles |
ZAR | rand, South African rand | R
NGN | naira, Nigerian naira | ₦
GHS | cedi, Ghanaian cedi | ₵
KES | Kenyan shilling |
ETB | birr, Ethiopian birr |
SAR | Saudi riyal, Saudi Arabian riyal |
QAR | Qatari riyal |
OMR | Omani rial |
YER | Yemeni rial |
IRR | Iranian rial | ﷼
AED | UAE dirham, Emirati dirham |
MAD | Moroccan dirham |
KWD | Kuwaiti dinar |
BHD | Bahraini dinar |
IQD | Iraqi dinar |
JOD | Jordanian dinar |
TND | Tunisian dinar |
DZD | Algerian dinar |
LYD | Libyan dinar |
BDT | taka, Bangladeshi taka | ৳
MNT | tugrik, Mongolian tugrik | ₮
AFN | afghani | ؋
FIM | markka, Finnish markka |
NLG | guilder, Dutch guilder |
ESP | peseta, Spanish peseta |
DEM | deutschmark, deutsche mark, German mark |
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
