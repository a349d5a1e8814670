"""Words left out of a quotation that turn its sense.

cuts.py                         the cuts of a quotation whose words all check out
sense.py openings.py endings.py what stood inside, before and behind them
questions.py joins.py           a question made a statement; what a draft joins
"""
