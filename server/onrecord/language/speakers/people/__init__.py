"""Who is who in a draft.

members.py cast.py      the people of a draft, and all that is told of them
parts.py meeting.py     how a sentence introduces them, and whom it means again
families.py genders.py  kin, and who is he or she
pronouns.py             whom a "he" or "she" means
"""
