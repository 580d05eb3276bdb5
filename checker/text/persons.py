"""Whether two folded names of persons may be one person's."""


def same_person(a: str, b: str) -> bool:
    """Return whether two keys ("ana ruiz", "ruiz", "a ruiz") may name one person."""
    left, right = a.split(), b.split()
    if not left or not right:
        return False
    if len(left) == 1 or len(right) == 1:
        return bool({left[0], left[-1]} & {right[0], right[-1]})
    if set(left) <= set(right) or set(right) <= set(left):
        return True
    return left[-1] == right[-1] and _given(left[0], right[0])


def _given(a: str, b: str) -> bool:
    return a == b or (1 in (len(a), len(b)) and a[0] == b[0])
