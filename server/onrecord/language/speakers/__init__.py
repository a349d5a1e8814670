"""Whom a draft credits with each of its quotations.

words/                  verbs of saying, words of grammar and for people, given names, places
sentences/              running text as tokens, noun phrases and sentences
clauses/                the clause that credits a quotation: its verb, its source, what follows
people/                 who is who: names, roles, descriptions, pronouns
conversations/          turns of a dialogue, and who most likely takes which
layout.py               the label or row that credits
credits.py resolving.py from the words of a credit to whom they mean
reading.py nested.py    all of that once through a draft
crediting.py            quotations in, credited quotations out
"""

from onrecord.language.speakers.crediting import credit

__all__ = ["credit"]
