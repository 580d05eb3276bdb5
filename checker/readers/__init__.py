"""Readers: from a file to an article with exact offsets."""

from checker.readers.collect import read_paths

__all__ = ["read_paths"]
