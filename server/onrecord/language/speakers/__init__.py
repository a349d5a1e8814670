"""Whom a draft credits with each of its quotations.

verbs.py lexicon.py people.py given.py     words of saying, of grammar, for people, given names
places.py                                  what is no person
tokens.py naming.py phrases.py trimming.py tying.py
                                           running text as tokens and noun phrases, where these end
capitals.py fronted.py                     which capitals are names, and which only open a sentence
sentence.py standing.py scan.py            a sentence, where its phrases stand, and who does what in it
clause.py clauses.py telling.py following.py  the clause that credits a quotation: its verb before it, what follows it
sources.py owning.py labels.py layout.py   the source, the possessive, the label or row that does
members.py cast.py families.py parts.py meeting.py genders.py
                                           who is who: names, roles, descriptions
pronouns.py                                whom a "he" or "she" means
dialogue.py turns.py talk.py               conversations: telling them, their turns, hearing them
guessing.py weighing.py settling.py        who most likely takes which turn: as it is read, and once all is
credits.py resolving.py                    from the words of a credit to whom they mean
reading.py nested.py                       all of that once through a draft
crediting.py                               quotations in, credited quotations out
"""

from onrecord.language.speakers.crediting import credit

__all__ = ["credit"]
