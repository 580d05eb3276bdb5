"""True case for headlines in title case or capitals: "Premier Quits After Vote" is "Premier quits after vote"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_](?:[\w]|['’.](?=\w))*")
_INNER = re.compile(r"(?<![.!?:;”\"“‘(—–-] )(?<!^)(?<=\s)[^\W\d_][\w'’.]*", re.MULTILINE)
SHARE = 0.6     # of the longer words that must have a capital, for a heading to be in title case
LONG = 4        # letters from which title case gives every word a capital, prepositions too
FEWEST = 3      # words; "Jane Marsh" under a photograph is no headline


@dataclass
class Cases:
    """How the words of an article are written inside its sentences, where a capital tells a name."""

    lower: set[str] = field(default_factory=set)
    upper: dict[str, str] = field(default_factory=dict)

    def learn(self, prose: str) -> None:
        """Take in the words of a paragraph that do not begin a sentence."""
        for word in (match.group().rstrip(".'’") for match in _INNER.finditer(prose)):
            if word.islower():
                self.lower.add(word)
            else:
                self.upper.setdefault(_bare(word).lower(), _bare(word))


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word)


def in_title_case(heading: str) -> bool:
    """Return whether a heading gives capitals to words that have none in prose."""
    words = [word for word in _WORD.findall(heading) if len(word) >= LONG]
    capital = sum(word[0].isupper() for word in words)
    return len(_WORD.findall(heading)) >= FEWEST and len(words) > 1 and capital >= SHARE * len(words)


def truecase(heading: str, cases: Cases, is_common: Callable[[str], bool]) -> str:
    """Return a heading of the same length with capitals only where they belong.

    A word keeps its capital if the article writes it so inside a sentence, or if it is no common word;
    ``is_common`` says that of a word in lower case.
    """
    started = False

    def mend(match: re.Match[str]) -> str:
        nonlocal started
        first, started = not started, True
        mended = _mend(match.group(), first, cases, is_common)
        return mended if len(mended) == len(match.group()) else match.group()   # "ß" has no capital of one letter

    return _WORD.sub(mend, heading)


def _mend(word: str, first: bool, cases: Cases, is_common: Callable[[str], bool]) -> str:
    bare = _bare(word).lower()
    known = cases.upper.get(bare)
    if known is not None and bare not in cases.lower and len(known) <= len(word):
        return known + word[len(known) :].lower()
    if not (bare in cases.lower or is_common(bare)):
        return word
    lower = word.lower()
    return lower[0].upper() + lower[1:] if first else lower
