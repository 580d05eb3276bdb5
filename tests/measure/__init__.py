"""Measurements over benchmark data; run by hand, not collected by pytest."""
