"""Figures that tell by how much something has changed: "fell by 6.2 per cent".

directions.py   which way a change goes, by the words beside a figure
ends.py         what it was before and after: "from 4% to 3%"
opposites.py    which of two opposites is told of a figure: "opened 14", "closed 14"
turning.py      changes that a draft tells the other way round than the record
"""
