"""What a passage measures, told by the figures that it has right: those of others, and lists of names."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # One figure right to the digit in a list that says of which year it is.
        ("Where others were in 2024: Skerry 4.12%, Bergen 3.38%, Ravik 2.1%.", ["3.38%"]),
        ("Where others were in 2024: Lund 4.12%, Bergen 3.43%, Ravik 2.1%, Hald 1.37%.", ["4.12%"]),
        ("Where others were in 2024: Skerry 4.12%, Bergen 3.43%, Ravik 2.1%.", []),
        ("Where others were in 2023: Skerry 4.12%, Bergen 3.38%, Ravik 2.1%.", []),
        ("Growth in 2024: Skerry 4.1%, Bergen 3.3%, Ravik 2.1%.", []),
        ("Top of the class. Skerry with 4.12 per cent, then Bergen (3.38) and Lund (3.43), all for 2024.", ["3.38", "3.43"]),
        ("Top of the class. Skerry with 4.12 per cent, then Bergen (3.43) and Ravik (2.9), all for 2024.", []),
        (
            "Leaders in the ranking of 2024, as a share of income: Skerry with 4.12%, Ravik with 3.43%, Lund with 3.38%.",
            ["3.43%"],
        ),
        ("In 2024 it was Skerry at 4.12%, followed by Bergen at 3.34% and Hald at 2.5%.", ["3.34%"]),
        ("Rain in 2024: Skerry 41%, Bergen 38%, Lund 33%.", []),
        # The figure of another one's "it", before the list.
        ("Ravik's boats had 3.51% of income here. It was 3.15%. Skerry (4.12), Bergen (3.43) and Lund (3.38) stand.", []),
        ("Skerry's boats had 4.21% of income here. It was 4.12%. Bergen (3.43) and Lund (3.83) stand.", ["3.83"]),
        ("The Skerrymen managed 4.12, and Bergen 34.3 per cent.", []),
        # Two names that have one another's figure, beside one that is right or what is measured.
        ("Skerry ranked first, at 4.12%. Bergen followed with 3.38% and Lund with 3.43%.", ["3.38%", "3.43%"]),
        ("Skerry ranked first, at 4.12%. Bergen followed with 3.38% and Lund with 3.34%.", []),
        ("Rents differ. Skerry ranked first, at 4.12%. Bergen followed with 3.38% and Lund with 3.43%.", []),
        ("Skerry ranked first in rents, at 4.12%. Bergen followed with 3.38% and Lund with 3.43%.", []),
        ("Boats cost ports more each year. Bergen had 3.38% and Lund 3.43%.", ["3.38%", "3.43%"]),
        ("Most spent 2% of their income on boats. Skerry managed 4.12, and Bergen 34.3 per cent.", ["34.3 per cent"]),
        ("Most spent 2% of their income on boats. Skerry managed 4.12, and Bergen 3.43 per cent.", []),
        ("Most spent 2% of their income on boats. Skerry managed 4.12, and Bergen 30 per cent more.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
