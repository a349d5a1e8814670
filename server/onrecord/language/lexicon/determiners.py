"""What a noun may begin with: articles, demonstratives, possessives."""

from __future__ import annotations

from typing import Final

INDEFINITE: Final = frozenset({"a", "an"})
ARTICLES: Final = INDEFINITE | {"the"}
DEMONSTRATIVES: Final = frozenset({"this", "that", "these", "those"})
POSSESSIVES: Final = frozenset("my your his her its our their".split())
DETERMINERS: Final = ARTICLES | DEMONSTRATIVES | POSSESSIVES
