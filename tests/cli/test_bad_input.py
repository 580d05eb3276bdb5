"""Bad input through the command line: one line on stderr for each problem, exit code 2, nothing written."""

from pathlib import Path

import pytest

from checker.cli.app import run

GOOD = b"The harbour bridge is closed until Friday.\n"

CASES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.md", b"", "a.md: is empty; remove it or add the text"),
    "blank": ("a.txt", b" \n\t\n", "a.txt: is empty; remove it or add the text"),
    "binary": ("a.txt", b"PNG\0\0\x01", "a.txt: is a binary file, not text; export it as text"),
    "latin-1": (
        "a.md",
        "The café is closed.".encode("latin-1"),
        "a.md: byte 8 (0xe9) is not UTF-8; save the file as UTF-8",
    ),
    "front matter": (
        "a.md",
        b"---\nsource: Post\ntitle: [Bridge\n---\nText here.\n",
        "a.md:4: front matter is not YAML",
    ),
    "front matter open": ("a.md", b"---\nsource: Post\n\nText here.\n", "a.md:1: front matter is not closed"),
    "front matter list": ("a.md", b"---\n- a\n- b\n---\nText.\n", "a.md:2: front matter must be 'key: value' lines"),
    "date": (
        "a.md",
        b"---\nsource: Post\npublished: 2 March\n---\nText.\n",
        "a.md:3: published '2 March' is not a date; write 2026-03-02 or 2026-03-02T18:40",
    ),
    "only front matter": ("a.md", b"---\nsource: Post\n---\n", "a.md: has no text to read after the front matter"),
    "only code": ("a.md", b"```\nx = 1\n```\n", "a.md: has no text to read; add the text"),
    "50 MB": ("a.txt", b"The bridge is closed. " * 2_400_000, "a.txt: is larger than 10 MB; give one article per file"),
    "no reader": ("a.pages", b"x", "a.pages: no reader for '.pages'"),
}


@pytest.mark.parametrize("case", list(CASES))
def test_unreadable_article_is_one_line(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line says where, what is wrong and what to do; no report is written."""
    name, raw, line = CASES[case]
    (tmp_path / name).write_bytes(raw)
    (tmp_path / "good.md").write_bytes(GOOD)
    out = tmp_path / "out.json"

    code = run(["check", str(tmp_path / "good.md"), str(tmp_path / name), "--format", f"json:{out}"])

    told = capsys.readouterr().err.splitlines()
    assert (2, 1, False) == (code, len(told), out.exists())
    assert told[0].startswith(f"checker: {tmp_path}/{line}")


def test_missing_file(capsys: pytest.CaptureFixture[str]) -> None:
    """A path that is not there is named."""
    assert 2 == run(["check", "nowhere.md"])

    assert "checker: nowhere.md: there is no such file or folder; check the path\n" == capsys.readouterr().err


def test_folder_without_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder is not a clean story."""
    assert 2 == run(["check", str(tmp_path)])

    assert capsys.readouterr().err.startswith(f"checker: {tmp_path}: no articles in this folder; put files there")


def test_bad_sidecar_names_the_sidecar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line number is the sidecar's, since that is the file to mend."""
    (tmp_path / "a.txt").write_bytes(GOOD)
    (tmp_path / "a.meta.yaml").write_text("source: Post\npublished: soon\n", encoding="utf-8")

    assert 2 == run(["check", str(tmp_path / "a.txt")])

    assert capsys.readouterr().err.startswith(f"checker: {tmp_path}/a.meta.yaml:2: published 'soon' is not a date")


def test_bad_published_option_names_the_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A date that comes from the command line is not blamed on the file."""
    (tmp_path / "a.txt").write_bytes(GOOD)

    assert 2 == run(["check", str(tmp_path / "a.txt"), "--published", "yesterday"])

    assert capsys.readouterr().err.startswith("checker: --published: published 'yesterday' is not a date")


def test_all_unreadable_articles_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who mends a folder wants the whole list."""
    (tmp_path / "a.md").write_bytes(b"\xff\xfeA")
    (tmp_path / "b.md").write_bytes(b"")
    (tmp_path / "c.md").write_bytes(b"caf\xe9")

    assert 2 == run(["check", str(tmp_path)])

    assert 3 == len(capsys.readouterr().err.splitlines())


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("fail_onn = 'error'\n", "checker.toml:1: fail_onn: there is no such setting; did you mean 'fail_on'?"),
        ("\nfail_on = 'fatal'\n", "checker.toml:2: fail_on: use one of 'error', 'warning', 'note' or 'never'"),
        ("fail_on = \n", "checker.toml:1: is not TOML"),
        ("embedder = 'minilmm'\n", "embedder 'minilmm': there is none of that name; did you mean 'minilm'?"),
        ("embedder_model = '/no/model'\n", "/no/model"),
    ],
    ids=["key", "value", "syntax", "embedder", "model"],
)
def test_bad_settings(settings: str, line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A setting that is not understood stops the run."""
    (tmp_path / "checker.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "a.md").write_bytes(GOOD)

    assert 2 == run(["check", str(tmp_path / "a.md"), "--config", str(tmp_path / "checker.toml")])

    told = capsys.readouterr().err
    assert 1 == len(told.splitlines())
    assert line in told


def test_model_with_a_wrong_digest_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A model file that is not the one that was calibrated is not run."""
    (tmp_path / "minilm-int8.onnx").write_bytes(b"another model")
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  minilm-int8.onnx\n", encoding="utf-8")
    (tmp_path / "a.md").write_bytes(GOOD)
    (tmp_path / "checker.toml").write_text(f"embedder_model = '{tmp_path}'\n", encoding="utf-8")

    code = run(["check", str(tmp_path / "a.md"), "--config", str(tmp_path / "checker.toml")])

    told = capsys.readouterr().err.splitlines()
    assert (2, 1) == (code, len(told))
    assert "minilm-int8.onnx" in told[0]
