from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import Fault, PackError
from onrecord.packs.faults import MAX_FAULTS
from onrecord.packs.files import MAX_BYTES
from onrecord.packs.nodes import MAX_DEPTH, MappingNode, Node, ScalarNode, SequenceNode
from onrecord.packs.reader import collection_paused, read_yaml


def plain(node: Node) -> object:
    if isinstance(node, MappingNode):
        return {name: plain(pair.value) for name, pair in node.pairs.items()}
    return [plain(item) for item in node.items] if isinstance(node, SequenceNode) else node.text


def scalar(text: str) -> ScalarNode:
    node = read_yaml(f"key: {text}\n", "p.yaml")
    assert isinstance(node, MappingNode)
    value = node.pairs["key"].value
    assert isinstance(value, ScalarNode)
    return value


def faults_of(text: str) -> tuple[Fault, ...]:
    try:
        read_yaml(text, "p.yaml")
    except PackError as error:
        return error.faults
    return ()


@pytest.mark.parametrize(
    "typed",
    ["1:30", "no", "Yes", "on", "1_000", "0o17", "1e3", "null", "~", ".inf", "2025-07-06", "=", "12e03", "0x1F", "9" * 4301],
)
def test_a_plain_scalar_is_what_was_typed(typed: str) -> None:
    assert scalar(typed)[:1] == (typed,)
    assert scalar(typed).plain


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("'Let''s not'", "Let's not"),
        ('"a \\"b\\" \\u00e9"', 'a "b" é'),
        (">-\n  one\n  two", "one two"),
        ("|\n  one\n  two\n", "one\ntwo\n"),
        ("''", ""),
        ('"two\\nlines"', "two\nlines"),
    ],
)
def test_a_quoted_scalar_is_what_its_marks_hold(typed: str, text: str) -> None:
    assert scalar(typed).text == text
    assert not scalar(typed).plain


def test_every_node_knows_where_it_stands() -> None:
    node = read_yaml("# x\nquotes:\n  - id: 'one'\n    tags: [é, two]\n", "p.yaml")
    assert isinstance(node, MappingNode)
    quotes = node.pairs["quotes"]
    assert quotes.key.origin == ("p.yaml", 2, 1)
    assert isinstance(quotes.value, SequenceNode)
    entry = quotes.value.items[0]
    assert isinstance(entry, MappingNode)
    assert entry.origin == ("p.yaml", 3, 5)
    assert entry.pairs["id"].value.origin == ("p.yaml", 3, 9)
    tags = entry.pairs["tags"].value
    assert isinstance(tags, SequenceNode)
    assert [item.origin.column for item in tags.items] == [12, 15]


@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n", "---\n", "\ufeff"])
def test_nothing_reads_as_an_empty_mapping(text: str) -> None:
    node = read_yaml(text, "p.yaml")
    assert plain(node) == {}


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert plain(read_yaml("\ufeffpack: desk\r\nonrecord: 1\r\n", "p.yaml")) == {"pack": "desk", "onrecord": "1"}


@pytest.mark.parametrize("text", ["\ufefftags: [x1, 2y]\n", "tags: [pool,baths]\n", 'tags: ["1,200", 3]\n', "tags: 1,200\n"])
def test_a_comma_between_items_is_no_fault(text: str) -> None:
    read_yaml(text, "p.yaml")


@pytest.mark.parametrize("text", ["tags: [1,200]\n", "\ufefftags: [1,200]\n", "tags: [of 1,200 men]\n"])
def test_a_number_that_a_comma_cuts_is_a_fault(text: str) -> None:
    with pytest.raises(PackError, match="a comma makes '200"):
        read_yaml(text, "p.yaml")


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? ", "[{a: ", "- - "])
def test_a_hundred_thousand_levels_are_refused(opening: str) -> None:
    with pytest.raises(PackError):
        read_yaml(opening * 100_000, "p.yaml")


def test_the_deepest_nesting_that_is_read() -> None:
    assert plain(read_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, "p.yaml"))
    with pytest.raises(PackError, match=rf"p\.yaml:1:{MAX_DEPTH + 1}: nested more than {MAX_DEPTH} levels deep"):
        read_yaml("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "p.yaml")


def test_a_text_that_is_too_large_is_not_parsed() -> None:
    with pytest.raises(PackError, match=r"p\.yaml:1:1: larger than 32 MB"):
        read_yaml("[" * (MAX_BYTES + 1), "p.yaml")


def test_more_events_than_a_pack_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.packs.reader.MAX_EVENTS", 1000)
    with pytest.raises(PackError, match=r"p\.yaml:1:2993: more than 1,000 keys and values"):
        read_yaml(f"[{'a, ' * 5000}]", "p.yaml")


def test_a_thousand_faults_are_not_all_said() -> None:
    with pytest.raises(PackError) as error:
        read_yaml("\n".join(f"a: {count}" for count in range(1000)), "p.yaml")
    assert len(error.value.faults) == MAX_FAULTS


def test_a_fault_inside_a_list_names_its_key() -> None:
    with pytest.raises(PackError) as error:
        read_yaml("quotes:\n  - id: a\n  - id: b\n    tags:\n      - x\n      - &y z\n    note: !n t\n", "p.yaml")
    assert [fault.key for fault in error.value.faults] == ["quotes[1].tags[1]", "quotes[1].note"]


@pytest.mark.parametrize("collecting", [True, False])
def test_the_collector_is_left_as_it_was(collecting: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if collecting else gc.disable)()
        with collection_paused():
            assert not gc.isenabled()
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if before else gc.disable)()


@given(st.text())
def test_no_text_raises_anything_but_a_pack_error(text: str) -> None:
    assert all(fault.line is not None and fault.column is not None for fault in faults_of(text))


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "b: ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "'",
                '"',
                "\n",
                "  ",
                "&x ",
                "*x",
                "!t ",
                "|",
                ">",
                "? ",
                ": ",
                "#",
                "\t",
                "---\n",
                "%Y",
            ]
        )
    )
)
def test_no_syntax_raises_anything_but_a_pack_error(parts: list[str]) -> None:
    assert all(fault.message and fault.path == "p.yaml" for fault in faults_of("".join(parts)))


WORD = st.text("abcé0123456789:_-", min_size=1, max_size=8).filter(lambda word: word[0] not in ":-" and word[-1] != ":")


@given(st.dictionaries(WORD, st.lists(st.lists(WORD, min_size=1, max_size=3).map(" ".join))))
def test_what_was_typed_is_what_is_read(content: dict[str, list[str]]) -> None:
    typed = "".join(f"{key}: [{', '.join(items)}]\n" for key, items in content.items())
    assert plain(read_yaml(typed, "p.yaml")) == content
