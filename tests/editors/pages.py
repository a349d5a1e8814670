"""The configurations that extension/README.md tells one to write."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "extension" / "README.md").read_text("utf-8")


def block(language: str, *, under: str = "") -> str:
    """The first block of code in a language, in the section of a name where one is given. Code in a list is indented."""
    section = PAGE.partition(f"\n## {under}")[2].partition("\n## ")[0] if under else PAGE
    found = re.search(rf"^( *)```{language}\n(.*?)^\1```", section, re.MULTILINE | re.DOTALL)
    assert found, f"there is no {language} under {under or 'any heading'}"
    indent, code = found.groups()
    return re.sub(f"^{indent}", "", code, flags=re.MULTILINE)
