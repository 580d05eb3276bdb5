"""checker: where an article disagrees with other sources, with the archive and with itself."""

__version__ = "0.1.0"
