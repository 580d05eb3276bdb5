"""One invented story as a report: a toll that differs, a quotation that was altered, a spelling, an update."""

from datetime import date, datetime

from checker.findings import agree, build
from checker.models import Article, ArticleSummary, Block, Holder, Lanes, Pair, Report, Signals, Voice
from tests.findings.cases import against, says

HERALD = """The night ferry carried 12 people when it ran aground off Linden Point.
“We will never sell the harbour,” the mayor, Ana Ruis, told the Herald.
The pier will stay closed until Friday.
"""
COURIER = """Fourteen people were on the night ferry, the harbour master said.
“We will not sell the harbour,” Ana Ruiz said.
The pier will stay closed until Friday, it was said.
The council backed a new lighthouse.
"""
POST = """The council has refused to pay for a lighthouse | a <b>“folly”</b>, it said.
"""
CARRIED = "The night ferry carried 12 people when it ran aground off Linden Point."
FOURTEEN = "Fourteen people were on the night ferry, the harbour master said."
NEVER = "“We will never sell the harbour,” the mayor, Ana Ruis, told the Herald."
NOT = "“We will not sell the harbour,” Ana Ruiz said."
PAPERS = {
    "herald.md": ("Harbour Herald", HERALD, datetime(2026, 3, 2, 18, 40)),
    "courier.md": ("Linden Courier", COURIER, date(2026, 3, 3)),
    "post.md": ("Post & Pilot", POST, date(2026, 3, 9)),
}


def passage(document: str, sentence: str, marked: str, value: str | None = None, **slots):
    """Return claim and mark of a sentence of one of the papers."""
    source, text, published = PAPERS[document]
    start = text.index(sentence)
    line = text[:start].count("\n") + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return says(
        sentence, marked, value, document=document, start=start, source=source, published=published, line=line,
        column=column, sentence_line=line, sentence_column=column, **slots,
    )


def report(**fields) -> Report:
    """Return the report on the story."""
    master = Holder(chain=(Voice(kind="person", name="the harbour master"),))
    mayor = Holder(chain=(Voice(kind="person", name="Ana Ruiz"),))
    toll = against(
        passage("herald.md", CARRIED, "12 people", "12"),
        passage("courier.md", FOURTEEN, "Fourteen people", "14", holder=master), topic="people:ferry", cosine=0.71,
    )
    quote = against(
        passage("herald.md", NEVER, "We will never sell the harbour", holder=mayor),
        passage("courier.md", NOT, "We will not sell the harbour", holder=mayor), "quote",
    )
    spelling = against(
        passage("herald.md", NEVER, "Ana Ruis"), passage("courier.md", NOT, "Ana Ruiz"), "name", verdict="style",
        severity="note",
    )
    position = against(
        passage("courier.md", "The council backed a new lighthouse.", "backed", "for"),
        passage("post.md", POST.strip(), "refused", "against"), "stance", verdict="update",
    )
    shared = Pair(
        a=passage("herald.md", "The pier will stay closed until Friday.", "pier")[0],
        b=passage("courier.md", "The pier will stay closed until Friday, it was said.", "pier")[0],
        signals=Signals(cosine=0.93, fuzzy=96.0),
    )
    verdicts = [toll, quote, spelling, position]
    drawn = build(verdicts, frozenset(PAPERS), 7)
    base = {
        "articles": tuple(
            ArticleSummary(document=name, source=source, published=published, title=None, claims=3)
            for name, (source, _, published) in PAPERS.items()
        ),
        "findings": drawn.shown, "agreements": agree([shared], verdicts), "lanes": Lanes(), "folded": drawn.folded,
        "embedder": "hashing", "bodies": bodies(),
    }
    return Report(**{**base, **fields})


def bodies() -> tuple[Article, ...]:
    """Return the papers as articles, one paragraph a line."""
    return tuple(
        Article(document=name, source=source, published=published, text=text, blocks=blocks(text))
        for name, (source, text, published) in PAPERS.items()
    )


def blocks(text: str) -> tuple[Block, ...]:
    """Return one paragraph for each line."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        found.append(Block(kind="paragraph", start=at, end=at + len(line.rstrip("\n"))))
        at += len(line)
    return tuple(found)
