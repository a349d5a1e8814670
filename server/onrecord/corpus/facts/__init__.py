"""Facts: which figures of a draft speak of which fact, and whether they agree with it.

known.py window.py stems.py                facts made ready, and the words that tell them
sites.py tables.py scope.py times.py       where a figure stands, what it is of, and when
speaking.py counting.py events.py moods.py plans.py narrowing.py parts.py
                                           whether it speaks of a fact, or of another count, day, wish or part
owners.py subjects.py whose.py behind.py carried.py
                                           whose it is
lists.py sides.py rivals.py correcting.py  rows of names, two sides, the fact meant instead, the next sentence
likeness.py sayings.py clauses.py telling.py terms.py judging.py pairing.py
                                           facts without cues, compared sentence by sentence
agreement.py converting.py verdicts.py     whether two figures agree, also in other units
match.py                                   all of that for a draft: figures in, matches out
reasons.py unlike.py                       why a figure was compared with nothing
redating.py                                a wrong date mended
claims.py othering.py                      statements that need a name
"""
