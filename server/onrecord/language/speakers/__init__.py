"""Whom a draft credits with each of its quotations.

verbs.py lexicon.py people.py given.py     words of saying, of grammar, for people, given names
places.py                                  what is no person
tokens.py phrases.py scan.py               running text as tokens, noun phrases, and who does what in a sentence
clause.py clauses.py following.py          the clause that credits a quotation
sources.py layout.py                       the source, the row or label that does
members.py cast.py meeting.py genders.py   who is who: names, roles, descriptions, pronouns
dialogue.py turns.py talk.py               conversations: telling them, their turns, hearing them
weighing.py settling.py                    who most likely takes which turn
reading.py nested.py                       all of that once through a draft
crediting.py                               quotations in, credited quotations out
"""

from onrecord.language.speakers.crediting import credit

__all__ = ["credit"]
