"""Whose the words on record are, and whom a draft means by a name.

people.py known.py       the people on record, and what a draft's name says of one
descriptions.py          offices and descriptions: "the mayor", "a senior official"
crediting.py rivals.py   whether whom a draft credits is an entry's speaker, and whom its "he" may mean besides
echoes.py interviews.py  words said again by others, and answers told by whose interview it is
notes.py                 footnotes that tell whose words they are
"""
