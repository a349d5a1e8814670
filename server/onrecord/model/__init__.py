"""The values that the stages hand on, all of them frozen.

    text ─markup→ Passage ─language→ Draft                    draft.py
    YAML ─packs→ RuleSet ─corpus→ Record                      rules.py
    Draft + Record ─checks→ Hit ─engine→ Finding              findings.py ─→ report/*, fixes, lsp/convert

They are named tuples, not dataclasses: twenty dataclasses cost a command 25 ms before it has read a word, these cost 3.
"""

from onrecord.model.draft import (
    Cell,
    Comment,
    Document,
    Draft,
    Figure,
    FigureKind,
    Markup,
    Passage,
    PassageKind,
    Person,
    Qualifier,
    Quotation,
    Word,
)
from onrecord.model.findings import Edit, Finding, Fix, Hit, Problem, Result, Sighting, Suppressed
from onrecord.model.rules import (
    Care,
    Entry,
    Examples,
    Fact,
    Level,
    Misquote,
    Origin,
    Overridden,
    Pack,
    Quote,
    QuotePolicy,
    RuleSet,
    Source,
    Speaker,
    Standing,
    Status,
    Terms,
    Verified,
)

__all__ = [
    "Care",
    "Cell",
    "Comment",
    "Document",
    "Draft",
    "Edit",
    "Entry",
    "Examples",
    "Fact",
    "Figure",
    "FigureKind",
    "Finding",
    "Fix",
    "Hit",
    "Level",
    "Markup",
    "Misquote",
    "Origin",
    "Overridden",
    "Pack",
    "Passage",
    "PassageKind",
    "Person",
    "Problem",
    "Qualifier",
    "Quotation",
    "Quote",
    "QuotePolicy",
    "Result",
    "RuleSet",
    "Sighting",
    "Source",
    "Speaker",
    "Standing",
    "Status",
    "Suppressed",
    "Terms",
    "Verified",
    "Word",
]
