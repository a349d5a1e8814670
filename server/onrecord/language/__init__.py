"""Prose to sentences, words, quotations, speakers and figures: pure functions, none of which raises on any text.

sentences.py words.py spelling.py  prose as sentences, and as the words that comparison sees
quotations/ speakers/ figures/     what stands between marks, who says it, and every number with what belongs to it
reported.py                        what somebody is told to have said, without marks
quoted/ utterances.py              runs of words that spell one thing; quotations as the words to be compared
nations.py lexicon/                nations by the words that tell them; closed classes of words
draft.py                           all of that in one value
"""
