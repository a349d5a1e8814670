"""How figures and facts are told on a terminal: what was read from their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.language.lexicon.calendar import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.model import Fact, Figure


def meaning(figure: Figure) -> str:
    """`percent: about 4.12% of GDP`."""
    value = _amount(figure.value) + (f" to {_amount(figure.high)}" if figure.high is not None else "")
    share = f" of {figure.of}" if figure.of else ""
    bound = "" if figure.qualifier == "exactly" else "by " if isinstance(figure.value, str) else f"{figure.qualifier} "
    return f"{figure.kind}: {bound}{value}{_unit(figure.unit or '')}{share}"


def fact_lines(fact: Fact) -> Iterator[str]:
    """What a fact is compared by: its figures, when it holds and how far a draft may round, and what it is found by."""
    from onrecord.corpus.facts.known import known

    ready = known(fact)
    figures = "; ".join(f"“{figure.text}”, {meaning(figure)}" for figure in ready.figures)
    yield f"figures  {figures or 'none, so that no figure is compared with it'}"
    if ready.years or fact.tolerance != "rounding":
        when = f"for {', '.join(sorted(ready.years))}; " if ready.years else ""
        yield f"holds    {when}tolerance {fact.tolerance}"
    if ready.loose:
        yield "found by sentences and clauses that say the same as the statement: it gives no cues"
    for number, texts in enumerate(fact.cues):
        name = ", as the name whose figure it is" if ready.named and number == 0 else ""
        yield f"{'found by' if number == 0 else 'and by  '} {', '.join(texts)}{name}"


def _unit(name: str) -> str:
    per = name.removeprefix("percentage")
    if name != per and (not per or per.startswith(" per ")):
        return f"%{per}"
    return f" ({name})" if name else ""


def _amount(value: float | str) -> str:
    return _date(value) if isinstance(value, str) else f"{value:,.12g}"


def _date(value: str) -> str:
    """ "19 July, year not told" of "XXXX-07-19", "the 1990s" of "199X"."""
    year, *rest = value.split("-")
    told = [*(str(int(day)) for day in rest[1:]), *(MONTHS[int(month) - 1].capitalize() for month in rest[:1])]
    if year.startswith("X"):
        return f"{' '.join(told)}, year not told" if told else value
    return " ".join((*told, f"the {year[:-1]}0s" if year.endswith("X") else year))
