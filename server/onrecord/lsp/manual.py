"""The checks' pages of the manual as files that an editor can open, for the link that a diagnostic brings.

They are those that `onrecord explain` prints. On the web there is none, and a link must lead somewhere also without it: so each
is written into the user's cache folder when a finding first names it.
"""

from __future__ import annotations

import os

from lsprotocol import types
from pygls.uris import from_fs_path

from onrecord import cache
from onrecord.checks import manual
from onrecord.levels import LEVELS


class Manual:
    """The pages that were asked for, each looked for once."""

    def __init__(self) -> None:
        self._links: dict[str, types.CodeDescription | None] = {}

    def link(self, check: str) -> types.CodeDescription | None:
        """Where a check is explained; None where its page cannot be kept."""
        if check not in self._links:
            path = cache.page(f"{check}.md", _page(check))
            uri = from_fs_path(os.path.realpath(path)) if path else None
            self._links[check] = types.CodeDescription(uri) if uri else None
        return self._links[check]


def _page(check: str) -> str:
    level = f"Level: {LEVELS[check]}\n" if check in LEVELS else ""
    return f"# {check}\n\n{manual(check).strip().removeprefix(f'{check}: ')}\n\n{level}"
