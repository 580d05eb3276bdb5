"""Rule kinds: each judges a pair of claims over their slots."""
