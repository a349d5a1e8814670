"""Prose to sentences, words, quotations, speakers and figures: pure functions, none of which raises on any text."""
