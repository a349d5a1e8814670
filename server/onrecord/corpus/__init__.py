"""The record: quotes, facts and people of a rule set, made quick to ask, and the comparison of a draft with them."""
