"""The reference of all keys as Markdown, made from the shapes of `schema.py`: a table for each kind of entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.packs.schema import CARE, EXAMPLES, FACT, MISQUOTE, PACK, QUOTE, SOURCE, SPEAKER, VERIFIED
from onrecord.packs.shapes import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.packs.shapes import Key, Shape

_TABLES = (
    ("The file", PACK),
    ("A speaker", SPEAKER),
    ("A source", SOURCE),
    ("A quote", QUOTE),
    ("A fact", FACT),
    ("A misquote, in `misquotes`", MISQUOTE),
    ("`verified`", VERIFIED),
    ("`examples`", EXAMPLES),
)


def page() -> str:
    """The whole reference."""
    blocks = [_block(title, (key for key in shape.keys.values() if key not in CARE)) for title, shape in _TABLES]
    blocks.insert(5, _block("Any quote and any fact", CARE))
    return "\n".join(blocks)


def _block(title: str, keys: Iterable[Key]) -> str:
    head = f"### {title}\n\n| key | | what it is | its value | for example |\n|---|---|---|---|---|\n"
    return head + "".join(_row(key) for key in keys)


def _row(key: Key) -> str:
    cells = (f"`{key.name}`", "needed" if key.required else "", key.description, _value(key.shape), f"`{key.example}`")
    return f"| {' | '.join(map(_cell, cells))} |\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _value(shape: Shape) -> str:
    return ", ".join(f"`{word}`" for word in shape.words) if isinstance(shape, Choice) else shape.expects
