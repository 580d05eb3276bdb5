"""Claims: from an article to atomic, self-contained claims with slots."""

from checker.claims.build import VERSION, extract

__all__ = ["VERSION", "extract"]
