"""The record: quotes, facts and people of a rule set, made quick to ask, and the comparison of a draft with them.

record.py recorded.py image.py codec.py   the record, from memory or from a file
index/                                    from words to the few entries that may be meant; words without marks
attribution/                              whose words they are, and what a draft makes of them
wording/                                  a quotation beside an entry, word by word
cutting/                                  words left out that turn the sense
matching/                                 which entry a quotation is judged by, and whether it is meant
rendering.py tidied.py                    an entry as a draft gives it: what differs, and what is no difference
rendered.py disowned.py compared.py       all of that for one draft, as the checks read it
restore.py                                the words on record put back
lexicon.py                                closed classes of words
facts/                                    figures and claims
"""
