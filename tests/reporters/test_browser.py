"""Reporter `html` in a real browser; skipped where there is none."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from checker.models import Report
from checker.reporters.html import HtmlReporter
from tests.reporters.crowd import crowded, hostile
from tests.reporters.story import report

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
pytestmark = [
    pytest.mark.slow, pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine"),
]
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def opened(folder: Path, story: Report, *, steps: str = "", fragment: str = "") -> str:
    """Return the page after a browser has run it; ``steps``: what a user does, as script.

    The policy would forbid the steps, so it is taken out where there are some.
    """
    page = HtmlReporter().render(story, 1)
    if steps:
        page = POLICY.sub("", page).replace("</body>", f"<script>{steps}</script></body>")
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    command = [
        str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--virtual-time-budget=2000", "--window-size=1400,900",
        f"--user-data-dir={folder / 'profile'}", "--dump-dom", f"{file.as_uri()}{fragment}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


def press(*keys: str) -> str:
    """Return a script that presses keys one after another."""
    return "".join(f"document.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}'}}));" for key in keys)


def selected(page: str) -> list[str]:
    """Return the ids of the selected cards."""
    return re.findall(r'<section class="card \w+ on" id="([\w-]+)"', page)


def visible(page: str) -> list[str]:
    """Return the ids of the cards that pass the filter."""
    cards = re.findall(r'<section class="card[^>]*>', page)
    return [card.split('id="')[1].split('"')[0] for card in cards if not re.search(r'hidden=""', card)]


def test_script_and_style_run_under_the_policy(tmp_path: Path) -> None:
    """One article is shown, the filters have come up: the policy's digests are right for a browser."""
    page = opened(tmp_path, report())

    assert (2, True) == (len(re.findall(r'<article [^>]*hidden=""', page)), '<form class="filters" aria-label' in page)
    assert not re.search(r'<form class="filters"[^>]*hidden', page)


def test_a_link_to_a_finding_selects_it_and_its_words(tmp_path: Path) -> None:
    """What the desk sends round opens at the place."""
    wanted = report().findings[2].id

    page = opened(tmp_path, report(), fragment=f"#{wanted}")

    marks = re.findall(r'class="mark \w+ on said"[^>]*data-marking="([^"]+)"', page)
    assert ([wanted], [wanted, wanted]) == (selected(page), marks)


def test_j_and_k_walk_through_sixty_findings(tmp_path: Path) -> None:
    """Forward twice and back once is the first; back from there is the last."""
    story = crowded()

    pages = [opened(tmp_path, story, steps=press(*keys)) for keys in ("jjk", "jk")]

    assert [[story.findings[0].id], [story.findings[-1].id]] == [selected(page) for page in pages]


def test_levels_and_kinds_are_filtered(tmp_path: Path) -> None:
    """Without errors and dates, forty less thirteen are left, and words of the others are not marked."""
    story = crowded()
    uncheck = "const b = document.querySelector('[value=date]'); b.checked = false;" \
        "b.dispatchEvent(new Event('change', {bubbles: true}));"

    page = opened(tmp_path, story, steps=press("1") + uncheck)

    left = [f.id for f in story.findings if f.severity != "error" and f.kind != "date"]
    assert left == visible(page)
    assert 2 * (60 - len(left)) == len(re.findall(r'class="mark \w+ off"', page))


def test_brackets_turn_the_articles(tmp_path: Path) -> None:
    """From the first to the second."""
    page = opened(tmp_path, report(), steps=press("]"))

    shown = [tag for tag in re.findall(r"<article [^>]*>", page) if "hidden" not in tag]
    assert [True] == ['data-article="2"' in tag for tag in shown]


def test_hostile_text_runs_nothing(tmp_path: Path) -> None:
    """Even with the policy taken away no image is made and the title is ours."""
    page = opened(tmp_path, hostile(), steps="document.body.dataset.ready = 1;")

    assert (True, True, False) == ("<title>1 finding · checker" in page, 'data-ready="1"' in page, "<img" in page)


def test_a_selected_finding_and_its_words_are_both_on_the_screen(tmp_path: Path) -> None:
    """Far down a long draft, the passage and the card stand side by side."""
    measure = "document.body.dataset.seen = ['.card.on', '.mark.on'].map((name) => {" \
        "const shown = document.querySelector(`article:not([hidden]) ${name}, .findings ${name}`);" \
        "const box = shown.getBoundingClientRect();" \
        "return box.top >= 0 && box.top < innerHeight;}).join();"

    page = opened(tmp_path, crowded(), steps=press(*"j" * 40) + measure)

    assert 'data-seen="true,true"' in page
