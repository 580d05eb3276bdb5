"""A resident process that keeps the models loaded between checks; nothing depends on it."""
