"""Packs: YAML, or a Python mapping of its shape, becomes a RuleSet.

    load.py       which files a pack's name stands for (find.py), entries and their references into one RuleSet
    reader.py     text -> nodes, by YAML's events alone (syntax.py teaches where it fails); mapping.py: Python -> nodes
    schema.py     every key of a pack, declared with the shapes of shapes.py, which read nodes and note faults
    entries.py    what the schema has read -> the values of model.py
    verify.py     proves entries against their sources (evidence.py: what there is to prove; witness.py: a text that proves it)
    selftest.py   runs the entries' own examples

Everything that is wrong is said at once, each fault with its file, line, column, key and remedy, in one PackError. This is the
only room that imports yaml, and it does so late: a command that reads no pack does not pay for it.
"""
