"""Whether two folded names of persons may be one person's."""

from checker.text.names import same_name


def same_person(a: str, b: str) -> bool:
    """Return whether two keys ("ana ruiz", "ruiz", "a ruiz") may name one person, however they are spelt."""
    left, right = set(a.split()), set(b.split())
    if not left or not right:
        return False
    return left <= right or right <= left or same_name(a, b) != "different"
