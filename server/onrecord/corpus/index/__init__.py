"""From the words of a draft to the few entries that may be meant.

numbers.py postings.py    words as numbers, and flat tables of which entries have them
quotes.py                 the quotes that share rare words with a quotation
fingerprint.py lifted.py  words without marks: hashes of runs, and the runs that a draft took
lazy.py                   entries that are made ready when they are first asked for
"""
