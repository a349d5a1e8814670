"""Which entry a quotation is judged by, and whether it is meant.

match.py      picks the entry
meant.py      whether the words are near enough to be meant as the entry's
splices.py    two entries run into one
parodies.py   what only plays on an entry
"""
