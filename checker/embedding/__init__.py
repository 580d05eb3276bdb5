"""Embedders: from statements to unit vectors."""
