"""What keeps a figure apart from a fact that its sentence seems to tell. `facts.speaking` asks each of these
in turn.

nearness.py borrowed.py        the fact is told elsewhere, or by another sentence's measure
own_measure.py joined.py sorts.py heads.py imitations.py
                               it measures something else: another sort, part or model of it
counting.py parts.py narrowing.py
                               it counts something else, a part, or fewer
events.py occasions.py kindred.py moods.py plans.py
                               it is of another event, or of what is wished, supposed or planned
"""
