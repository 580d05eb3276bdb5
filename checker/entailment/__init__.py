"""Entailment: the cross-encoder that judges two statements."""
