"""The record: quotes, facts and people of a rule set, made quick to ask, and the comparison of a draft with them.

record.py recorded.py lazy.py image.py codec.py   the record, from memory or from a file
numbers.py postings.py quotes.py                  from words to the few entries that may be meant
people.py known.py descriptions.py crediting.py echoes.py disowned.py interviews.py
                                                  whose words they are, and what a draft makes of them
align.py classify.py compare.py units.py          a quotation beside an entry, word by word
sameness.py                                       what differs in style alone
cuts.py sense.py openings.py endings.py questions.py joins.py
                                                  words left out that turn the sense
beside.py splices.py tidied.py rendering.py       what is no difference, or of another entry
match.py meant.py parodies.py                     which entry a quotation is judged by, and whether it is meant
lifted.py fingerprint.py                          words without marks
notes.py restore.py slips.py                      footnotes; the words on record put back, and what may be unasked
rendered.py compared.py                           all of that for one draft, as the checks read it
lexicon.py                                        closed classes of words
facts/                                            figures and claims
"""
