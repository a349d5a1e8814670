"""Running text as tokens, noun phrases and sentences.

tokens.py capitals.py fronted.py   tokens, and which capitals are names or only open a sentence
naming.py                          names and descriptions
phrases.py trimming.py tying.py    noun phrases, where they end, and what ties them
sentence.py standing.py scan.py    a sentence, where its phrases stand, and who does what in it
"""
