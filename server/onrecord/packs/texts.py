"""The texts of sources, where they are at hand."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from onrecord.corpus.index import fingerprint
from onrecord.errors import Fault, PackError
from onrecord.markup import kind_of, read
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_text

if TYPE_CHECKING:
    from onrecord.model import RuleSet, Source


def read_prose(path: str) -> str:
    """What there is to read in the file at `path`, whose name tells its markup. Raises PackError where it cannot be read."""
    faults = Faults()
    text = read_text(path, faults)
    faults.raise_any()
    return "\n\n".join(passage.prose for passage in read(text or "", kind_of(path)).passages)


def texts_in(folder: str, rules: RuleSet) -> dict[str, str]:
    """The texts of sources among the files of `folder`, by key: one that is named by its source's id, or whose fingerprint
    the source has. Raises PackError where the folder cannot be read."""
    prints = {source.fingerprint for source in rules.sources.values()}
    try:
        with os.scandir(folder) as entries:
            files = sorted(entry.path for entry in entries if entry.is_file() and not entry.name.startswith("."))
    except OSError as error:
        raise PackError(Fault(f"cannot be read: {(error.strerror or str(error)).lower()}", folder)) from error
    texts = {}
    for path in files:
        if os.path.abspath(path) not in prints:
            with suppress(PackError):  # a picture among the texts is nobody's text
                texts[path] = read_prose(path)
    found = ((key, _text_of(source, texts)) for key, source in rules.sources.items())
    return {key: text for key, text in found if text is not None}


def _text_of(source: Source, texts: dict[str, str]) -> str | None:
    name = source.key.partition("/")[2]
    for path, text in texts.items():
        if os.path.splitext(os.path.basename(path))[0] == name:
            return text
    if source.fingerprint is None or not os.path.exists(source.fingerprint):
        return None
    kept = fingerprint.read(source.fingerprint)
    return next((text for text in texts.values() if kept.is_of(text)), None)
