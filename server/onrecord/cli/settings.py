"""`--show-settings`: what holds for each draft, in the shape of an `onrecord.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.discovery import SUFFIXES
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.cli.desk import Desk


def settings(desk: Desk, paths: Iterable[str]) -> Iterator[str]:
    """A block of lines for each draft of `paths`."""
    for path in paths:
        config, name = desk.config(path), desk.name(path)
        yield f"# {plain(name)}\n"
        yield f"# config: {plain(config.path or 'none: the defaults')}\n"
        if holding := [override.files.lines[0] for override in config.overrides if override.files.matches(name)]:
            yield f"# overrides: {plain(', '.join(holding))}\n"
        yield f"rules: {_listed(desk.packs(path))}\n"
        yield f"include: {_listed(config.include.lines or [f'*{suffix}' for suffix in SUFFIXES])}\n"
        yield f"exclude: {_listed(config.exclude.lines)}\n"
        yield f"quote-policy: {config.quote_policy}\n"
        yield "levels:\n"
        yield from (f"  {check}: {level}\n" for check, level in desk.levels(path).items())
        yield "\n"


def _listed(texts: Sequence[str]) -> str:
    """A list as JSON has it, which YAML takes."""
    from json import dumps

    return plain(dumps(list(texts), ensure_ascii=False))
