"""Where a figure stands in a draft, and when it is.

sites.py tables.py     the sentence or cell it stands in, and what that is of
units_of_heads.py      the unit and the scale that the head of a column gives its numbers
left_out.py            units left out behind a figure that has one
scope.py               how far what is told there reaches
datelines.py           the place and day that a dispatch begins with
entries.py leads.py    entries that begin with a figure alone or a year; what leads into a list, and the headings over it
times.py periods.py    the time that it is of; years, and those that are none of the calendar
that_year.py           the time told before that "that year" and the like mean
moments.py             parts of a year: months, days, "on its first day"
year_parts.py          quarters and halves of one, and the year so far
"""
