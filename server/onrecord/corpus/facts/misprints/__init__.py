"""Figures that are a misprint of one on record: "£384.2m" where the budget is £348.2m.

Digits that have only changed places are hardly ever those of something else. So what the sentence says may be further from the
statement than where a figure is merely another one.

digits.py     whether one figure is a misprint of another, and how surely
votes.py      votes with one number wrong
looking.py    the figures of a draft that may be one, and those that are
naming.py     whose a figure is
apart.py      what makes a figure of something else
spotting.py   whether the sentence of a misprint is about the same as a statement
exchanges.py  two figures of a sentence that have changed places
"""
