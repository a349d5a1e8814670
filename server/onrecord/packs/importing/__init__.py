"""What others have on record becomes the draft of a pack: every entry `status: proposed`, for a person to confirm.

jsonld.py         the ClaimReviews of a JSON-LD file, or of an HTML page that has some
claimreview.py    a ClaimReview -> a claim or quote, whose it is, and the review as its source
table.py          CSV whose columns are the keys of entries
imported.py       the entries, each with its place in what it came from; as YAML
"""

from __future__ import annotations

import os

from onrecord.packs.faults import Faults
from onrecord.packs.files import read_text
from onrecord.packs.importing.claimreview import read_reviews
from onrecord.packs.importing.imported import Imported, written
from onrecord.packs.importing.jsonld import find_reviews
from onrecord.packs.importing.table import read_table

__all__ = ["read_import", "written"]

_TABLES = (".csv", ".tsv")


def read_import(path: str) -> Imported:
    """The entries that the file at `path` amounts to. Raises PackError with every fault found, each with its place."""
    faults = Faults()
    text = (read_text(path, faults) or "").removeprefix("\ufeff")
    faults.raise_any()
    if os.path.splitext(path)[1].lower() in _TABLES or text.lstrip()[:1] not in ("{", "[", "<"):
        return read_table(text, path)
    return read_reviews(find_reviews(text, path))
