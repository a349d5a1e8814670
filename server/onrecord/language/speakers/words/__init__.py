"""Words that tell who speaks: verbs of saying, grammar, people, places.

verbs.py               verbs of saying, and their forms
lexicon.py             closed classes of grammar
people.py given.py     words for people, and given names
places.py              what is no person
"""
