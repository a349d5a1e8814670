"""Whose a figure is.

owners.py subjects.py    the name it is of, and the subject of its clause
whose.py behind.py       the name behind it; whether that is another than the fact's
carried.py               the name that "it", "its" or "they" goes on with
namesakes.py             another of the kind that the fact's holder is
bodies.py labels.py      another body called by what it is ("the council's"), and what stands under a label of its own
"""
