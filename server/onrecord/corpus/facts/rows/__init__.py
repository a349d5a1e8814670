"""Figures in rows of names, on two sides, and of one fact or another.

lists.py sides.py      "Poland and Estonia spent 4% and 3%"; the two sides of a comparison
rivals.py vying.py     the fact that is meant instead; the one fact of several that a figure is held to
correcting.py          the next sentence, which puts a figure right
"""
