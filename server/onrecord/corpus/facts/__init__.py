"""Facts: which figures of a draft speak of which fact, and whether they agree with it.

known.py picking.py window.py stems.py    facts made ready, and the words that tell them
index.py crowds.py twins.py               all of them, found by their cues; those that a sentence may mean; those asked together
holders.py numbered.py                    one holder under several names; what a number tells apart
placing/                                  where a figure stands, and when it is
owning/                                   whose it is
speaking.py obstacles/                    whether it speaks of a fact, and what keeps it from that
topics.py                                 what a passage measures, told by what it has right
rows/                                     rows of names, two sides, the fact meant instead, the next sentence
statements/                               facts without cues, compared sentence by sentence
changes/                                  which way something has changed, and by how much
misprints/                                digits that have changed places, figures that have changed names
agreement.py rounding.py converting.py degrees.py counted.py verdicts.py
                                          whether two figures agree, also rounded, in other units, or a share as a count
reading.py match.py                       all of that for a passage, and for a draft: figures in, matches out
reasons.py unlike.py                      why a figure was compared with nothing
dating.py redating.py                     dates that bear a fact out; a wrong one mended
claims.py othering.py                     statements that need a name
"""
