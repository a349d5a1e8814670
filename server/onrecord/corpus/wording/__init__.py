"""A quotation beside an entry, word by word.

compare.py align.py units.py    where each run of the quotation stands in the entry; what stands or falls together
classify.py                     what kind of difference it is
sameness.py beside.py slips.py  what differs in style alone, what stands beside the entry, what may be mended unasked
"""
