"""Facts without cues, compared sentence by sentence.

telling.py terms.py                  a sentence, and a statement, as the terms that they tell
clauses.py                           the parts of a sentence that tell something by themselves
sayings.py likeness.py               whether a sentence is about the same as one of a statement
pairing.py partners.py               which number of the one stands for which of the other
judging.py                           which of those that are wrong may be told
"""
