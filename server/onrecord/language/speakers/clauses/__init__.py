"""The clause that credits a quotation.

clause.py clauses.py            what such a clause is, and where it stands
telling.py following.py         the verb before the quotation, and what follows it
sources.py owning.py labels.py  the source, the possessive or the label that credits
"""
