"""Facts without cues, compared sentence by sentence.

telling.py terms.py clocks.py        a sentence, and a statement, as the terms that they tell, with times of day and scores
clauses.py referents.py pronouns.py  the parts of a sentence that tell something by themselves, and what of
tails.py cells.py entries.py         a sentence before it goes on; what heads a cell of a table, or an entry, as a sentence
sayings.py likeness.py cases.py      whether a sentence is about the same as one of a statement, and of the same case
stated.py                            the statements that have enough of its words; those asked together
pairing.py partners.py which.py      which number of the one stands for which of the other, and of which of several things alike
judging.py                           which of those that are wrong may be told
"""
