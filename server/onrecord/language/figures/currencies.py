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
# Hundredths of another currency.
MINOR: Final = frozenset({"cent", "penny", "sen", "kopeck", "paisa"})


class Money(NamedTuple):
    """A currency, the token after it, and the power of ten its code carries ("MEUR" is a million euros)."""

    code: str
    end: int
    power: int = 0


def _tables() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """The codes by name in lower case and by symbol, and all codes."""
    names: dict[str, str] = {}
    symbols: dict[str, str] = {}
    codes = OTHER_CODES.split()
    for row in CURRENCY_TABLE.strip().splitlines():
        code, forms, signs = (cell.strip() for cell in row.split("|"))
        names |= {form: code for name in forms.lower().split(", ") for form in (name, f"{name}s")}
        symbols |= dict.fromkeys(signs.split(), code)
        codes += [code] if code.isupper() else []
    return names, symbols, frozenset(codes)


_NAMES, _SYMBOLS, _CODES = _tables()
_OPENERS: Final = frozenset(name.split(" ", 1)[0] for name in _NAMES)
# Every token, in lower case, that a currency before its amount can begin with.
MONEY_OPENERS: Final = frozenset(
    {*_OPENERS, *(code.lower() for code in _CODES), *(f"m{code.lower()}" for code in _CODES)}
    | {symbol.rstrip("$").lower() or "$" for symbol in _SYMBOLS}
)


def money_before(tokens: Tokens, index: int) -> Money | None:
    """The currency that begins at `index` and stands before its amount: "$", "US$", "$US", "EUR", "MEUR", "Rs."."""
    token, beside = tokens.at(index), tokens.at(index + 1)
    if token.kind not in ("symbol", "word"):
        return None
    if token.kind == "symbol":
        behind = _SYMBOLS.get(token.text + beside.text) if beside.glued and tokens.at(index + 2).kind == "digits" else None
        code = behind or _SYMBOLS.get(token.text)
        return Money(code, index + 2 if behind else index + 1) if code else None
    if beside.text == "$" and (beside.glued or token.text in ("US", "HK", "NZ", "C")):
        code = _SYMBOLS.get(f"{token.text.upper()}$")
        if code:
            return Money(code, index + 2)
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


def _named(tokens: Tokens, index: int) -> Money | None:
    if tokens.at(index).form not in _OPENERS:
        return None
    for end in range(min(index + _LONGEST_NAME, len(tokens)), index, -1):
        code = _NAMES.get(" ".join(token.form for token in tokens[index:end]))
        if code:
            return Money(code, end)
    return None


def _national(tokens: Tokens, index: int) -> Money | None:
    """ "Malaysian ringgit 42". A bare name before a number would belong to what stands before it."""
    money = _named(tokens, index)
    return money if money and money.end - index > 1 and tokens.at(money.end).kind == "digits" else None


def _coded(tokens: Tokens, index: int) -> Money | None:
    text = tokens.at(index).text
    code = text.upper() if text in _LOWER_CODES else text
    if code in _CODES:
        return Money(code, index + 1)
    return Money(text[1:], index + 1, 6) if text[:1] == "M" and text[1:] in _CODES else None


def _coded_before(tokens: Tokens, index: int) -> Money | None:
    token = tokens.at(index)
    if tokens.at(index + 1).text == "$" and tokens.adjoins(index + 1) and token.text.upper() in _CODES:
        return Money(token.text.upper(), index + 2)
    money = _coded(tokens, index)
    return None if money is None or money.code in _WORDS else money
