"""Whether a rule set has an entry already, under whatever id: the same words, name, statement or address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.language.words import forms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.model import Fact, Quote, RuleSet, Source, Speaker


def twin(section: str, values: Mapping[str, object], rules: RuleSet) -> Speaker | Source | Quote | Fact | None:
    """The entry of a section that says what `values` say."""

    def said(key: str) -> tuple[str, ...]:
        return forms(str(values.get(key, "")))

    if section == "speakers":
        name = said("name")
        return next((each for each in rules.speakers.values() if name in map(forms, (each.name, *each.aliases))), None)
    if section == "sources":
        title, url = (said("title"), said("publisher")), values.get("url")
        return next((each for each in rules.sources.values() if (url and each.url == url) or _titled(each) == title), None)
    if section == "quotes":
        text = said("text")
        return next((each for each in rules.quotes.values() if forms(each.text) == text), None)
    statement = (said("statement"), said("figure"))
    return next((each for each in rules.facts.values() if (forms(each.statement), forms(each.figure or "")) == statement), None)


def _titled(source: Source) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return forms(source.title), forms(source.publisher or "")
