"""Conversations: whose turn each quotation is.

dialogue.py talk.py turns.py         telling a conversation, hearing it, its turns
guessing.py weighing.py settling.py  who most likely takes which turn: as it is read, and once all is
"""
