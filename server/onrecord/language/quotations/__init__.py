"""Quotations of a draft: who says them is for `onrecord.language.speakers` to find.

marks.py     quote marks, told apart from apostrophes, feet and inches
roles.py     what marks do that do not say so themselves
pairs.py     which mark closes which, and what a missing one leaves
spoken.py    words that somebody said, told apart from titles and terms
judged.py    words that praise or blame, which are somebody's too
mentions.py  words that are named or denied, and that nobody says
blocks.py    block quotations without marks, and their credit lines
turns.py     labelled turns of a transcript
dashes.py    dialogue between dashes
parts.py     a quotation before it has its place
find.py      all of them in one row, with what goes on from what
"""

from onrecord.language.quotations.blocks import is_credit_line
from onrecord.language.quotations.find import find_quotations

__all__ = ["find_quotations", "is_credit_line"]
