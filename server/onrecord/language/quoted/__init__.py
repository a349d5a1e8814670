"""Words as quotations are compared by: what a house may write in its own style is one word, however it is written.

`onrecord.language.words` folds single words, and must go on as it does: fingerprints are made of them. Here runs of words that
spell one thing become that thing.

row.py       the words of a prose and what parts them, as all of the others read them
powers.py    words that multiply, and parts of what they make
numerals.py  numbers, in digits or words
ranks.py     ordinals and fractions
money.py     sums with their currency
dates.py     days of a month and times of a day
doubtful.py  numbers that can be read in two ways
fold.py      all of them in one row of words
"""

from onrecord.language.quoted.fold import last_number, quoted_forms, quoted_words

__all__ = ["last_number", "quoted_forms", "quoted_words"]
