"""Facts: which figures of a draft speak of which fact, and whether they agree with it."""
