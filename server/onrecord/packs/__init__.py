"""Packs: YAML, or a Python mapping of its shape, becomes a RuleSet.

    load.py       which files a pack's name stands for (find.py), entries and their references into one RuleSet (merge.py)
    reader.py     files.py -> nodes.py, by YAML's events alone (syntax.py teaches where it fails); mapping.py: Python -> nodes
    schema.py     every key of a pack, declared with the shapes of shapes.py, which read nodes and note faults
    entries.py    what the schema has read -> the values of model/; seal.py: whether what was verified is still the same
    faults.py     all that is wrong, said at once; misquotes.py, figures.py, twins.py: what is none, or there already
    verify.py     proves entries against their sources (evidence.py: what is to be proved; texts.py, witness.py: by what)
    selftest.py   runs the entries' own examples, and those that mutation.py makes; causes.py: why one is not flagged
    pins.py       whether a pack is the one that was asked for, to the letter
    edit.py       entries added and signed: layout.py finds the place, fragment.py writes the lines, splice.py puts them there
    jsonschema.py, reference.py    the schema for editors, and as a page
    starter.py    what `onrecord init` writes
    drafting/, importing/          packs from articles; packs from what others have on record

Everything that is wrong is said at once, each fault with its file, line, column, key and remedy, in one PackError. This is the
only room that imports yaml and ruamel, and it does so late: a command that reads no pack does not pay for it.
"""
