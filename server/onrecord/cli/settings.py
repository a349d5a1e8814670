"""`--show-settings`: what holds for each draft, in the shape of an `onrecord.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.cli.desk import Desk


def settings(desk: Desk, paths: Iterable[str]) -> Iterator[str]:
    """A block of lines for each draft of `paths`."""
    for path in paths:
        config = desk.config(path)
        yield f"# {plain(desk.name(path))}\n"
        yield f"# config: {plain(config.path or 'none: the defaults')}\n"
        yield f"rules: [{plain(', '.join(desk.packs(path)))}]\n"
        yield f"include: {list(config.include.lines)}\n"
        yield f"exclude: {list(config.exclude.lines)}\n"
        yield f"quote-policy: {config.quote_policy}\n"
        yield "levels:\n"
        yield from (f"  {check}: {level}\n" for check, level in desk.levels(path).items())
        yield "\n"
