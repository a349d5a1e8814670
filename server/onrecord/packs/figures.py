"""A fact's `figure`: it picks one of its statement, and so must be one of it, whichever way it is spelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.packs.faults import clip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.packs.faults import Faults
    from onrecord.packs.nodes import ScalarNode
    from onrecord.packs.shapes import Block


def settle(facts: Iterable[Block], faults: Faults) -> None:
    """Put the text of each `figure` in the place of its node; one that its statement does not have is a fault."""
    for fact in facts:
        node, statement = fact.values.get("figure"), fact.values.get("statement")
        if node is not None:
            fact.values["figure"] = node.text.strip()
            if statement is not None:
                _refuse(node, statement, fact, faults)


def _refuse(node: ScalarNode, statement: str, fact: Block, faults: Faults) -> None:
    # Few facts have a `figure`, and whatever reads figures costs a command milliseconds to import.
    from onrecord.corpus.facts.known import read_figures, read_given
    from onrecord.corpus.facts.picking import pick

    stated = read_figures(statement)
    given = read_given(node.text, stated)
    if given and all(each.stated is not None for each in pick(given, stated)):
        return
    wrong = "is no figure of the statement" if given else "is no figure"
    told = ", ".join(figure.text for figure in stated)
    hint = f"the statement has {told}" if told else "the statement has none: leave it out"
    faults.add(node.origin, f"'{clip(node.text)}' {wrong}", (*fact.path, "figure"), hint)
