"""Packs: YAML, or a Python mapping of its shape, becomes a RuleSet.

    load.py       which files a pack's name stands for (find.py), entries and their references into one RuleSet
    reader.py     text -> nodes, by YAML's events alone (syntax.py teaches where it fails); mapping.py: Python -> nodes
    schema.py     every key of a pack, declared with the shapes of shapes.py, which read nodes and note faults
    entries.py    what the schema has read -> the values of model.py; seal.py: whether what was verified is still the same
    verify.py     proves entries against their sources (evidence.py: what there is to prove; witness.py: a text that proves it)
    selftest.py   runs the entries' own examples, and those that mutation.py makes
    pins.py       whether a pack is the one that was asked for, to the letter
    edit.py       entries added and signed: layout.py finds the place, fragment.py writes the lines, splice.py puts them there
    jsonschema.py, reference.py    the schema for editors, and as a page
    drafting/, importing/          packs from articles; packs from what others have on record

Everything that is wrong is said at once, each fault with its file, line, column, key and remedy, in one PackError. This is the
only room that imports yaml and ruamel, and it does so late: a command that reads no pack does not pay for it.
"""
