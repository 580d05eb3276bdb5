"""Comments in an article that set a rule aside: for the next line, for a block, for the whole file.

``<!-- checker: ignore RULE -- reason -->`` covers the next line with words on it (or its own line, after
words); ``ignore-start`` and ``ignore-end`` enclose a block; ``ignore-file`` covers the article.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.models import Article, Claim, Verdict
from checker.plugins import suggest

_COMMENT = re.compile(r"<!--\s*checker:\s*(?P<scope>[\w-]+)(?P<rest>.*?)-->", re.DOTALL)
_NEXT_LINE = re.compile(r"[^\S\r\n]*(?:\r\n|\n|\r)(?:\s*<!--.*?-->)*\s*([^\r\n]*)", re.DOTALL)
_SCOPES = ("ignore", "ignore-start", "ignore-end", "ignore-file")


@dataclass(frozen=True)
class Ignore:
    """One rule set aside over ``start``..``end`` of an article, by the comment on ``line``."""

    document: str
    line: int
    rule: str
    start: int
    end: int

    def covers(self, verdict: Verdict) -> bool:
        """Return whether a verdict of the rule has a passage in the range."""
        return verdict.rule == self.rule and any(self._holds(claim) for claim in (verdict.pair.a, verdict.pair.b))

    def _holds(self, claim: Claim) -> bool:
        return claim.document == self.document and claim.start < self.end and self.start < claim.end


@dataclass(frozen=True)
class Heeded:
    """Verdicts that stand, how many were set aside, and comments that do nothing or are not well formed."""

    verdicts: tuple[Verdict, ...]
    ignored: int
    notices: tuple[str, ...]


def heed(verdicts: Sequence[Verdict], articles: Sequence[Article], rules: Sequence[str]) -> Heeded:
    """Take away what the articles' own comments set aside; ``rules`` are the ids there are."""
    ignores: list[Ignore] = []
    notices: list[str] = []
    for article in articles:
        found, problems = find_ignores(article, rules)
        ignores += found
        notices += problems
    used = {ignore for ignore in ignores for verdict in verdicts if ignore.covers(verdict)}
    notices += [
        f"{ignore.document}:{ignore.line}: ignores {ignore.rule!r}, which finds nothing there; remove the comment"
        for ignore in ignores
        if ignore not in used
    ]
    kept = tuple(verdict for verdict in verdicts if not any(ignore.covers(verdict) for ignore in used))
    return Heeded(kept, len(verdicts) - len(kept), tuple(sorted(notices, key=_place)))


def _place(notice: str) -> tuple[str, int]:
    """Return document and line of a notice, so that they are read in the order of the text."""
    document, line, _ = re.split(r":(\d+): ", notice, maxsplit=1)
    return document, int(line)


def find_ignores(article: Article, rules: Sequence[str]) -> tuple[list[Ignore], list[str]]:
    """Return the ignores of an article, and what is wrong with its comments."""
    ignores: list[Ignore] = []
    problems: list[str] = []
    for comment in _COMMENT.finditer(article.text):
        line = article.place(comment.start())[0]
        wrong = list(_wrong(comment, rules))
        problems += [f"{article.document}:{line}: {text}" for text in wrong]
        if not wrong and comment["scope"] != "ignore-end":
            start, end = _range(article.text, comment)
            ignores += [Ignore(article.document, line, rule, start, end) for rule in _rules(comment)]
    return ignores, problems


def _wrong(comment: re.Match[str], rules: Sequence[str]) -> Iterator[str]:
    if comment["scope"] not in _SCOPES:
        yield f"there is no {comment['scope']!r}{suggest(comment['scope'], list(_SCOPES))}"
        return
    if comment["scope"] == "ignore-end":
        return
    named, _, reason = comment["rest"].partition("--")
    if not named.strip():
        yield "an ignore names a rule; write ignore RULE -- reason"
    elif not reason.strip():
        yield f"ignores {named.strip()!r} without a reason, and so does nothing; write -- and why"
    for rule in _rules(comment):
        if rule not in rules:
            yield f"there is no rule {rule!r}{suggest(rule, list(rules))}"


def _rules(comment: re.Match[str]) -> list[str]:
    return [rule for rule in re.split(r"[\s,]+", comment["rest"].partition("--")[0]) if rule]


def _range(text: str, comment: re.Match[str]) -> tuple[int, int]:
    """Return what a comment covers."""
    if comment["scope"] == "ignore-file":
        return 0, len(text)
    if comment["scope"] == "ignore-start":
        ends = (other.start() for other in _COMMENT.finditer(text, comment.end()) if other["scope"] == "ignore-end")
        return comment.end(), next(ends, len(text))
    begin = max(text.rfind("\n", 0, comment.start()), text.rfind("\r", 0, comment.start())) + 1
    if text[begin : comment.start()].strip():
        return begin, comment.start()
    following = _NEXT_LINE.match(text, comment.end())
    return (following.start(1), following.end(1)) if following else (comment.end(), comment.end())
