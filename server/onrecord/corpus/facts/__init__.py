"""Facts: which figures of a draft speak of which fact, and whether they agree with it.

known.py picking.py window.py stems.py    facts made ready, and the words that tell them
placing/                                  where a figure stands, and when it is
owning/                                   whose it is
speaking.py obstacles/                    whether it speaks of a fact, and what keeps it from that
topics.py                                 what a passage measures, told by what it has right
rows/                                     rows of names, two sides, the fact meant instead, the next sentence
statements/                               facts without cues, compared sentence by sentence
agreement.py converting.py verdicts.py    whether two figures agree, also in other units
match.py                                  all of that for a draft: figures in, matches out
reasons.py unlike.py                      why a figure was compared with nothing
redating.py                               a wrong date mended
claims.py othering.py                     statements that need a name
"""
