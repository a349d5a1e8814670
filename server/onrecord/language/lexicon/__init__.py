"""Closed classes of English words that several rooms read, each of them once; what one room alone reads stands there.

calendar.py determiners.py        months and days; articles, demonstratives, possessives
numbers.py currency.py titles.py  what numbers are made of; the signs of currencies; what stands before names
"""
