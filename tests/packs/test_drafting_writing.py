"""Values of a draft read back from its YAML as the words that they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.packs.drafting.proposal import Proposal, ProposedFact, ProposedSource, ProposedSpeaker
from onrecord.packs.drafting.writing import written
from onrecord.packs.nodes import MappingNode, ScalarNode, SequenceNode
from onrecord.packs.reader import read_yaml

# What a pack may not hold becomes a blank; all else must come back.
_PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufeff")


def read_back(text: str) -> tuple[str, str, str]:
    """What is read of a name, an alias and a cue that are `text`."""
    proposal = Proposal()
    proposal.speakers.append(ProposedSpeaker("one", text, aliases=(text, "other")))
    proposal.facts.append(ProposedFact("two", "It is so.", "page", f"page.txt:1 {text}", cues=("said", text)))
    top = read_yaml(written(proposal, "draft"), "draft.yaml")
    assert isinstance(top, MappingNode)
    name, aliases = (value(top, "speakers", key) for key in ("name", "aliases"))
    cues = value(top, "facts", "cues")
    assert isinstance(name, ScalarNode)
    return name.text, scalar(aliases, 0), scalar(cues, 1, 0)


def value(top: MappingNode, section: str, key: str) -> object:
    entries = top.pairs[section].value
    assert isinstance(entries, SequenceNode)
    entry = entries.items[0]
    assert isinstance(entry, MappingNode)
    return entry.pairs[key].value


def scalar(node: object, *path: int) -> str:
    for index in path:
        assert isinstance(node, SequenceNode)
        node = node.items[index]
    assert isinstance(node, ScalarNode)
    return node.text


@given(st.text(_PRINTABLE, min_size=1, max_size=300).filter(str.strip))
def test_a_value_reads_back_as_its_words(text: str) -> None:
    assert [each.split() for each in read_back(text)] == [text.split()] * 3


@given(st.text(_PRINTABLE | st.sampled_from("yesno ~-:#'\"[]{}&*!|>%@`,?"), min_size=1, max_size=12).filter(str.strip))
def test_a_short_value_is_never_taken_for_anything_but_text(text: str) -> None:
    assert read_back(text) == (" ".join(text.split()),) * 3


@pytest.mark.parametrize(
    "text", ["yes", "null", "12", "2025", "2025-07-06", "a: b", "# no", "- no", "it's", "[a]", "{a}", "&a", "*a", "ends:", ":0"]
)
def test_a_value_that_yaml_would_take_for_something_else_is_text(text: str) -> None:
    assert read_back(text) == (text,) * 3


def test_a_draft_reads_as_if_a_colleague_had_typed_it() -> None:
    proposal = Proposal()
    proposal.speakers.append(ProposedSpeaker("lund", "Ada Lund", ("harbour master",), ("Ms Lund",), ("she",)))
    proposal.sources.append(ProposedSource("page", "Quay: closed?", "2025-07-06"))
    proposal.facts.append(
        ProposedFact("berths", "It has 212 berths.", "page", "page.txt:3", cues=("harbour", "berths"), doubts=("all?",))
    )
    assert [line for line in written(proposal, "desk").split("\n") if line.startswith("  ")] == [
        "  - id: lund",
        "    name: Ada Lund",
        "    roles: [harbour master]",
        "    aliases: [Ms Lund]",
        "    pronouns: [she]",
        "  - id: page",
        "    title: 'Quay: closed?'",
        "    published: 2025-07-06",
        "    standing: reported",
        "  # page.txt:3",
        "  # all?",
        "  - id: berths",
        "    statement: It has 212 berths.",
        "    source: page",
        "    cues: [[harbour], [berths]]",
        "    status: proposed",
    ]
