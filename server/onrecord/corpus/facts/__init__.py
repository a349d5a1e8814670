"""Facts: which figures of a draft speak of which fact, and whether they agree with it.

known.py picking.py window.py stems.py     facts made ready, and the words that tell them
sites.py tables.py scope.py times.py       where a figure stands, what it is of, and when
periods.py                                 years, and those that are none of the calendar
speaking.py nearness.py borrowed.py counting.py events.py moods.py plans.py narrowing.py parts.py
own_measure.py sorts.py heads.py
                                           whether it speaks of a fact, or of another count, day, wish, part, sort or measure
imitations.py                              whether it is of what only shows a fact's subject: a model, a film
topics.py                                  what a passage measures, told by what it has right
owners.py subjects.py whose.py behind.py carried.py
                                           whose it is
lists.py sides.py rivals.py vying.py correcting.py
                                           rows of names, two sides, the fact meant instead, the next sentence
likeness.py sayings.py clauses.py telling.py terms.py judging.py pairing.py
                                           facts without cues, compared sentence by sentence
agreement.py converting.py verdicts.py     whether two figures agree, also in other units
match.py                                   all of that for a draft: figures in, matches out
reasons.py unlike.py                       why a figure was compared with nothing
redating.py                                a wrong date mended
claims.py othering.py                      statements that need a name
"""
