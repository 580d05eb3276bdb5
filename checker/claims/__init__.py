"""Claims: from an article to atomic, self-contained claims with slots."""

from checker.claims.build import VERSION, extract
from checker.claims.link import link

__all__ = ["VERSION", "extract", "link"]
