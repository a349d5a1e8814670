"""Currencies as prose writes them, before or after an amount. `currency_table` holds the data."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.language.figures.currency_table import CURRENCY_TABLE, OTHER_CODES
from onrecord.language.figures.tokens import Tokens

# Codes that are words: a number may follow the word by chance, so these are read after an amount alone.
_WORDS: Final = frozenset({"ALL", "TRY", "TOP", "CUP", "MAD", "PEN", "BOB", "GEL", "COP", "LAK", "MOP", "BAM", "SOS"})
_LOWER_CODES: Final = frozenset({"usd", "eur", "gbp"})
_AFTER_ALONE: Final = frozenset({"R", "kr", "zł", "Kč"})
_LONGEST_NAME: Final = 5
_BEHIND_NATION: Final = frozenset("a an and as at by each for from in on or per to".split())
# Hundredths of another currency.
MINOR: Final = frozenset({"cent", "penny", "sen", "kopeck", "paisa"})


class Money(NamedTuple):
    """A currency, the token after it, and the power of ten its code carries ("MEUR" is a million euros)."""

    name: str
    end: int
    power: int = 0


def _tables() -> tuple[dict[str, str], ...]:
    """The names of currencies by their forms in lower case, by symbol and by code, and the code of each."""
    forms: dict[str, str] = {}
    symbols: dict[str, str] = {}
    names = {code: code for code in OTHER_CODES.split()}
    codes: dict[str, str] = {}
    for row in CURRENCY_TABLE.strip().splitlines():
        code, written, signs = row.split("|")
        code, words = code.strip(), written.strip().lower().split(", ")
        name = words[0]
        forms |= {form: name for word in words for form in (word, f"{word}s")}
        symbols |= dict.fromkeys(signs.split(), name)
        codes[name] = code
        if code.isupper():
            names[code] = name
    return forms, symbols, names, codes


# A code that two rows share is written for the latter, which names the country.
_FORMS, _SYMBOLS, _NAMES, _CODES = _tables()
_OPENERS: Final = frozenset(form.split(" ", 1)[0] for form in _FORMS)
# Every token, in lower case, that a currency before its amount can begin with.
MONEY_OPENERS: Final = frozenset(
    {*_OPENERS, *(code.lower() for code in _NAMES), *(f"m{code.lower()}" for code in _NAMES)}
    | {symbol.rstrip("$=").lower() or "$" for symbol in _SYMBOLS}
)
_NATIONS: Final = frozenset(form.rpartition(" ")[0] for form in _FORMS if form.endswith(" dollar"))
_LONGEST_NATION: Final = 4


def code_of(name: str) -> str:
    """The ISO 4217 code of the currency that a figure's `unit` names, or the name where many share it."""
    return _CODES.get(name, name)


def one_money(one: str, other: str) -> bool:
    """Whether two names can be one currency: a bare "dollar" is any country's."""
    return one == other or _is_bare(one, other) or _is_bare(other, one)


def _is_bare(name: str, full: str) -> bool:
    """Whether `name` is the last word of `full`, in one of its spellings ("krone" of "swedish krona")."""
    nation, _, last = full.rpartition(" ")
    return bool(nation) and " " not in name and _FORMS.get(last) == name


def money_before(tokens: Tokens, index: int) -> Money | None:
    """The currency that begins at `index` and stands before its amount: "$", "US$", "$US", "EUR", "MEUR", "Rs.", "Y="."""
    token, beside = tokens.at(index), tokens.at(index + 1)
    if token.kind not in ("symbol", "word"):
        return None
    if token.kind == "symbol":
        behind = _SYMBOLS.get(token.text + beside.text) if beside.glued and tokens.at(index + 2).kind == "digits" else None
        name = behind or _SYMBOLS.get(token.text)
        return Money(name, index + 2 if behind else index + 1) if name else None
    if beside.text in ("$", "=") and (beside.glued or token.text in ("US", "HK", "NZ", "C")):
        name = _SYMBOLS.get(token.text.upper() + beside.text)
        if name:
            return Money(name, index + 2)
    if token.text in _SYMBOLS and token.text not in _AFTER_ALONE:
        return Money(_SYMBOLS[token.text], index + 2 if beside.text == "." else index + 1)
    return _coded_before(tokens, index) or _national(tokens, index)


def money_after(tokens: Tokens, index: int) -> Money | None:
    """The currency written at `index`, after its amount: "€", "euros", "Australian dollars", "USD", "pence", "p"."""
    token, beside = tokens.at(index), tokens.at(index + 1)
    if token.text in ("p", "c"):
        return Money("penny" if token.text == "p" else "cent", index + 1) if token.glued or token.text == "p" else None
    if beside.text == "$" and beside.glued and not tokens.adjoins(index + 2) and f"{token.text}$" in _SYMBOLS:
        return Money(_SYMBOLS[f"{token.text}$"], index + 2)
    if token.text in _SYMBOLS:
        opens_another = beside.kind == "digits" and beside.glued and not token.glued
        return None if opens_another else Money(_SYMBOLS[token.text], index + 1)
    return _named(tokens, index) or _coded(tokens, index)


def said_again(tokens: Tokens, index: int, money: Money) -> Money | None:
    """What the words at `index`, behind an amount of `money`, say of it once more: "$5 USD", "$75 U.S. per barrel"."""
    again = money_after(tokens, index)
    if again is not None:
        return again if again.name not in MINOR and one_money(money.name, again.name) else None
    if money.name != "dollar":
        return None
    for end in range(min(index + _LONGEST_NATION, len(tokens)), index, -1):
        nation = " ".join(token.form for token in tokens[index:end])
        if nation in _NATIONS and tokens[index].text[0].isupper():
            # "$5m US debt" is a debt, not a dollar, of the country.
            alone = tokens.at(end).kind != "word" or tokens.at(end).form in _BEHIND_NATION
            return Money(_FORMS[f"{nation} dollar"], end) if alone else None
    return None


def _named(tokens: Tokens, index: int) -> Money | None:
    if tokens.at(index).form not in _OPENERS:
        return None
    for end in range(min(index + _LONGEST_NAME, len(tokens)), index, -1):
        name = _FORMS.get(" ".join(token.form for token in tokens[index:end]))
        if name:
            return Money(name, end)
    return None


def _national(tokens: Tokens, index: int) -> Money | None:
    """ "Malaysian ringgit 42". A bare name before a number would belong to what stands before it."""
    money = _named(tokens, index)
    return money if money and money.end - index > 1 and tokens.at(money.end).kind == "digits" else None


def _coded(tokens: Tokens, index: int) -> Money | None:
    text = tokens.at(index).text
    name = _NAMES.get(text.upper() if text in _LOWER_CODES else text)
    if name:
        return Money(name, index + 1)
    return Money(_NAMES[text[1:]], index + 1, 6) if text[:1] == "M" and text[1:] in _NAMES else None


def _coded_before(tokens: Tokens, index: int) -> Money | None:
    token = tokens.at(index)
    if tokens.at(index + 1).text == "$" and tokens.adjoins(index + 1) and token.text.upper() in _NAMES:
        return Money(_NAMES[token.text.upper()], index + 2)
    return None if token.text in _WORDS else _coded(tokens, index)
