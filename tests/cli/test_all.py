"""`checker check --all`."""

from pathlib import Path

from tests.cli.desk import story, told

PLEDGE = "\n\n“We shall never close the old lighthouse on Linden Point,” the keeper, Tom Marsh, told reporters."


def test_all_shows_what_the_cap_folds(tmp_path: Path, monkeypatch, capsys) -> None:
    """One finding of two is shown under a cap of one, and the other is counted; --all shows both."""
    place = story(tmp_path)
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "checker.toml").open("a", encoding="utf-8") as settings:
        settings.write("max_findings = 1\n")
    for name, words in (("herald.md", PLEDGE), ("courier.md", PLEDGE.replace("never", "soon"))):
        with (place / name).open("a", encoding="utf-8") as article:
            article.write(words)

    capped, whole = (told(capsys, "check", "corpus", *more)[1] for more in ([], ["--all"]))

    assert "1 finding (1 warning) in 2 articles.\n1 finding more, less serious; --all shows them." in capped
    assert "2 findings (2 warnings) in 2 articles." in whole and "--all" not in whole
