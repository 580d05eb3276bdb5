"""Reporter `html`, without a browser."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from checker.models import Article, Block, Span
from checker.reporters.html import HtmlReporter
from checker.reporters.marking import Spot, paragraphs
from tests.reporters.crowd import crowded, hostile
from tests.reporters.story import PAPERS, report

VOID = {"meta", "input", "br"}


class Outline(HTMLParser):
    """Collects tags, ids, local links and the text of a page; notes what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        self.attributes.update(given)
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data) -> None:
        self.words += data


PAGES = {"story": report, "crowd": crowded, "hostile": hostile, "clean": lambda: report(findings=(), agreements=())}


@pytest.fixture(params=PAGES)
def page(request) -> str:
    """Render each of the trying reports."""
    return HtmlReporter().render(PAGES[request.param](), 1)


def test_every_tag_is_closed_and_every_id_is_unique(page: str) -> None:
    """A page that browsers need not repair."""
    outline = Outline(page)

    assert ([], len(outline.ids)) == (outline.open, len(set(outline.ids)))


def test_every_link_stays_on_the_page_and_arrives(page: str) -> None:
    """No link leads out, none leads nowhere."""
    outline = Outline(page)

    assert {link.removeprefix("#") for link in outline.links if link.startswith("#")} <= set(outline.ids)
    assert all(link.startswith("#") for link in outline.links)


def test_nothing_is_loaded_and_nothing_runs_but_our_own(page: str) -> None:
    """No image, frame, import or handler; one script, one style."""
    outline = Outline(page)

    assert {"img", "iframe", "link", "object", "form"} & set(outline.tags) <= {"form"}
    assert (1, 1) == (outline.tags.count("script"), outline.tags.count("style"))
    assert not [name for name in outline.attributes if name.startswith("on") or name in ("src", "style")]
    assert not re.search(r"url\(|@import|https?:", page)


def test_the_policy_names_the_digests_of_style_and_script(page: str) -> None:
    """A wrong digest would leave the page bare in every browser."""
    for tag in ("style", "script"):
        text = page.split(f"<{tag}>")[1].split(f"</{tag}>")[0]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src &#39;sha256-{digest}&#39;" in page


def test_hostile_text_is_shown_as_text() -> None:
    """Every outside text is there, and none of it is markup."""
    outline = Outline(HtmlReporter().render(hostile(), 1))

    assert outline.words.count('<img src=x onerror="document.title=1">') >= 8 and "img" not in outline.tags


def test_the_whole_draft_can_be_read_with_its_marks() -> None:
    """Cutting at marks loses and doubles nothing."""
    words = Outline(HtmlReporter().render(report(), 1)).words

    assert all(line in words for _, text, _ in PAPERS.values() for line in text.splitlines())


def test_an_article_without_text_has_its_passages_only() -> None:
    """What comes out of an archive has no text here, and no link that leads nowhere."""
    page = HtmlReporter().render(report(bodies=report().bodies[:1]), 1)

    assert (1, True) == (len(re.findall(r"<article ", page)), "Fourteen people" in page)


def test_a_place_leads_to_its_own_passage_when_others_are_not_shown() -> None:
    """Five passages of one camp, four of them shown: the other camp's link still finds its words."""
    finding = report().findings[1]
    one, other = finding.sides
    sides = (*(one.model_copy(update={"start": n, "line": n + 1}) for n in range(5)), other)
    crowd = finding.model_copy(update={"sides": sides})

    page = HtmlReporter().render(report(findings=(crowd,)), 1)

    assert f'<a class="place" href="#{crowd.id}-5" data-article="2"><code>courier.md:1</code>' in page


def spot(start: int, end: int, mark: tuple[int, int], finding: str = "f", severity: str = "note") -> Spot:
    """Return a side of a finding in an article."""
    return Spot(finding, severity, f"{finding}-0", start, end, *mark)


def pieces(text: str, *spots: Spot, masked: tuple[Span, ...] = ()) -> list[tuple[str, str, str]]:
    """Return the pieces of a one-block article: text, findings, level."""
    block = Block(kind="paragraph", start=0, end=len(text))
    article = Article(document="a.md", source="A", text=text, blocks=(block,), masked=masked)
    return [(p.text, " ".join(p.findings), p.level) for p in next(iter(paragraphs(article, spots))).pieces]


def test_overlapping_marks_belong_to_both_findings() -> None:
    """The graver level is shown."""
    found = pieces("abcdef", spot(0, 6, (1, 4), "f"), spot(0, 6, (3, 5), "g", "error"))

    assert [("a", ""), ("bc", "note"), ("d", "error"), ("e", "error"), ("f", "")] == [(p[0], p[2]) for p in found]
    assert {"f g"} == {p[1] for p in found}


def test_markup_is_left_out_of_the_text() -> None:
    """Asterisks of emphasis are no part of what is read, also where they stand at a border."""
    masked = (Span(start=0, end=2), Span(start=5, end=7))

    assert [("One", "f", "note"), (" two", "", "")] == pieces("**One** two", spot(0, 7, (0, 7)), masked=masked)


def test_a_mark_over_two_blocks_is_shown_in_both() -> None:
    """A passage may run over a line break that the reader took for a new block."""
    blocks = (Block(kind="paragraph", start=0, end=3), Block(kind="paragraph", start=4, end=7))
    article = Article(document="a.md", source="A", text="abc\ndef", blocks=blocks)

    levels = [[p.level for p in block.pieces] for block in paragraphs(article, [spot(1, 6, (1, 6))])]

    assert [["", "note"], ["note", ""]] == levels
