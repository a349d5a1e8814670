from __future__ import annotations

from collections.abc import Iterator

import pytest

from onrecord.packs.faults import Faults
from onrecord.packs.nodes import MappingNode
from onrecord.packs.reader import read_yaml
from onrecord.packs.schema import PACK
from onrecord.packs.shapes import Choice, Key, ListOf, Record, Shape, TableOf, Text, read, record

WORDS = Text("words")
LEVEL = Choice(("error", "warning", "info", "off"))


def keys(shape: Shape) -> Iterator[Key]:
    if isinstance(shape, ListOf | TableOf):
        yield from keys(shape.item)
    elif isinstance(shape, Record):
        for key in shape.keys.values():
            yield key
            yield from keys(key.shape)


def value(shape: Shape, typed: str) -> tuple[object, list[str]]:
    """What `key: typed` reads as, and the faults."""
    node = read_yaml(f"key: {typed}\n", "p")
    assert isinstance(node, MappingNode)
    faults = Faults()
    read_value = read(shape, node.pairs["key"].value, faults, ("key",))
    return read_value, [str(fault) for fault in faults]


@pytest.mark.parametrize("key", {key.name + key.example: key for key in keys(PACK)}.values(), ids=lambda key: key.name)
def test_every_key_is_described_and_its_example_is_right(key: Key) -> None:
    assert key.description.endswith(".")
    assert value(key.shape, key.example)[1] == []


def test_the_keys_of_the_format() -> None:
    assert {key.name for key in keys(PACK)} == set(
        "onrecord pack speakers sources quotes facts id name roles aliases pronouns note title publisher published url "
        "standing fingerprint text speaker source setting misquotes examples flag pass verified by on method status terms "
        "expires supersedes tags level of statement figure cues when tolerance attribute-to as-of valid-until "
        "superseded-by".split()
    )


@pytest.mark.parametrize(
    ("shape", "typed", "read_as"),
    [
        (WORDS, "1:30", "1:30"),
        (LEVEL, "off", "off"),
        (ListOf(WORDS, "a list"), "[no, 1_000]", ("no", "1_000")),
        (ListOf(WORDS, "a list"), "[]", ()),
        (TableOf(LEVEL, "levels"), "{misquote: off}", {"misquote": "off"}),
        (TableOf(LEVEL, "levels", ("misquote",)), "{misquote: info}", {"misquote": "info"}),
        (Text("a number", value=int), "42", 42),
    ],
)
def test_values(shape: Shape, typed: str, read_as: object) -> None:
    assert value(shape, typed) == (read_as, [])


@pytest.mark.parametrize(
    ("shape", "typed", "fault"),
    [
        (WORDS, "", "p:1:5: key: there is no value (expected words)"),
        (WORDS, "[a]", "p:1:6: key: a list does not fit (expected words)"),
        (WORDS, "{a: b}", "p:1:6: key: a mapping does not fit (expected words)"),
        (
            LEVEL,
            "warnin",
            "p:1:6: key: 'warnin' does not fit (did you mean 'warning'? expected one of error, warning, info, off)",
        ),
        (ListOf(LEVEL, "a list"), "[off, of]", "p:1:12: key[1]: 'of' does not fit (did you mean 'off'? expected one of"),
        (ListOf(WORDS, "a list"), "a, b", "p:1:6: key: 'a, b' does not fit (expected a list, such as [a, b])"),
        (
            TableOf(LEVEL, "levels", ("misquote",)),
            "{misqote: off}",
            "p:1:7: key.misqote: unknown key 'misqote' (did you mean 'misquote'?)",
        ),
        (TableOf(LEVEL, "levels"), "{a: b}", "p:1:10: key.a: 'b' does not fit"),
        (Text("a number", value=int), "x", "p:1:6: key: 'x' does not fit (expected a number)"),
        (record("a thing", Key("name", WORDS, "Its name.", "x", required=True)), "{}", "p:1:6: key.name: 'name' is missing"),
        (
            record("a thing", Key("name", WORDS, "Its name.", "x")),
            "{zzz: a}",
            "p:1:7: key.zzz: unknown key 'zzz' (the keys here are name)",
        ),
        (record("a thing"), "words", "p:1:6: key: 'words' does not fit (expected a thing)"),
        (WORDS, "[" + "x" * 500 + "]", "p:1:6: key: a list does not fit"),
    ],
)
def test_faults(shape: Shape, typed: str, fault: str) -> None:
    (said,) = value(shape, typed)[1]
    assert said.startswith(fault)
