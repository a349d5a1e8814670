"""onrecord checks drafts against the record: quotations, who said them, and figures.

The library in four calls:

    draft = onrecord.parse(text, markup="markdown")
    rules = onrecord.load_rules("moon-landing")
    for finding in onrecord.check(draft, rules): ...

Each imports what it needs when it is called, so that a command pays for no room it does not enter.
"""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

from onrecord._version import __version__

if TYPE_CHECKING:
    from onrecord.corpus.record import Record
    from onrecord.model import Draft, Finding, Markup

__all__ = ["__version__", "check", "load_rules", "parse"]


def parse(text: str, markup: Markup = "markdown") -> Draft:
    """What onrecord sees in a text: passages, quotations with their speakers, figures. Never raises, on any text;
    ValueError where `markup` is none of those that there are."""
    from onrecord.language.draft import read as read_draft
    from onrecord.markup import read as read_markup

    return read_draft(text, read_markup(text, markup))


def load_rules(*packs: str | PathLike[str] | Mapping[str, Any], cached: bool = True) -> Record:
    """Packs made ready for checking, each a path, the name of a bundled or installed pack, or a mapping of the same shape
    as the YAML.

    Later packs override earlier ones, entry by entry. What was worked out is kept in the user's cache folder, and opened from
    there as long as nothing has changed, unless `cached` is false. Raises PackError with every fault found.
    """
    from onrecord.loading import load_rules as load

    return load(*packs, cached=cached)


def check(draft: Draft, rules: Record) -> list[Finding]:
    """The findings of a draft under the default levels, in the order of the draft."""
    from onrecord import engine

    return list(engine.check(draft, rules).findings)
