"""Facts without cues, compared sentence by sentence.

telling.py terms.py                  a sentence, and a statement, as the terms that they tell
clauses.py                           the parts of a sentence that tell something by themselves
sayings.py likeness.py               whether a sentence is about the same as one of a statement
pairing.py judging.py                whether both tell the same, number by number
"""
