"""Reports that try a page: sixty findings, and text that wants to be more than text."""

from checker.models import Article, Report
from tests.reporters.story import report

HOSTILE = (
    '</script><img src=x onerror="document.title=1"><style>*{display:none}</style>'
    '&amp;"\'<a href="javascript:1">'
)


def crowded(count: int = 60) -> Report:
    """Return a report whose findings follow one another through two long articles."""
    first = report().findings[0]
    sentence = "The harbour board met on day {} and counted {} boats at the pier.\n"
    texts = {"herald.md": "", "courier.md": ""}
    found = []
    for number in range(count):
        sides = []
        for side, (name, shift) in zip(first.sides, (("herald.md", 0), ("courier.md", 5)), strict=True):
            text = sentence.format(number, 100 + number + shift)
            start = len(texts[name])
            texts[name] += text
            mark = start + text.index(" and counted") + 13
            place = {"start": start, "end": start + len(text) - 1, "text": text[:-1], "line": number + 1, "column": 1}
            marks = {"mark_start": mark, "mark_end": mark + 3}
            sides.append(side.model_copy(update={**place, **marks, "document": name}))
        level = ("error", "warning", "note")[number * 3 // count]
        kind = ("quantity", "date", "place")[number % 3]
        found.append(first.model_copy(update={
            "id": f"{kind}-{number:08}", "severity": level, "kind": kind, "sides": tuple(sides),
            "message": f"{100 + number} boats in one paper, {105 + number} in the other.",
        }))
    bodies = tuple(Article(document=name, source=name, text=text) for name, text in texts.items())
    return report(findings=tuple(found), bodies=bodies, agreements=())


def hostile() -> Report:
    """Return a report in which every text that comes from outside tries to break out."""
    story = report()
    text = f"The mayor {HOSTILE} said no."
    place = {"start": 0, "end": len(text), "text": text, "mark_start": 4, "mark_end": 30, "line": 1, "column": 1}
    words = {"source": HOSTILE, "holder": HOSTILE, "value": HOSTILE, "statement": HOSTILE}
    finding = story.findings[0]
    sides = tuple(side.model_copy(update={**place, **words}) for side in finding.sides)
    finding = finding.model_copy(update={"message": HOSTILE, "why": HOSTILE, "settle": HOSTILE, "sides": sides})
    articles = tuple(article.model_copy(update={"title": HOSTILE, "source": HOSTILE}) for article in story.articles)
    bodies = tuple(Article(document=article.document, source=HOSTILE, text=text) for article in articles)
    return report(findings=(finding,), articles=articles, bodies=bodies, notices=(HOSTILE,))
