"""Where reports go: `--format FORMAT[:FILE]`, checked before the run and written only after it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

from checker import plugins
from checker.errors import ConfigError
from checker.interfaces import Reporter
from checker.models import Record, Report
from checker.reporters.terminal import TerminalReporter


class Output(Record):
    """One wanted report: the reporter's name, and a file or standard output."""

    name: str
    file: Path | None = None


def parse(wanted: Sequence[str]) -> tuple[Output, ...]:
    """Read `--format` options. Raises PluginError or ConfigError before anything has been done."""
    outputs = tuple(_one(item) for item in wanted)
    for output in outputs:
        plugins.load("reporters", output.name)
        if output.file and not output.file.parent.is_dir():
            raise ConfigError(f"--format {output.name}: there is no folder {output.file.parent}; make it first")
        if output.file and output.file.is_dir():
            raise ConfigError(f"--format {output.name}: {output.file} is a folder; name a file in it")
    if sum(output.file is None for output in outputs) > 1:
        raise ConfigError("--format: two reports would share standard output; give one of them a file, FORMAT:FILE")
    return outputs


def _one(item: str) -> Output:
    name, colon, file = item.partition(":")
    if colon and not file:
        raise ConfigError(f"--format {item}: no file after the colon; write {name}:FILE or only {name}")
    return Output(name=name, file=Path(file) if file else None)


def write(report: Report, outputs: Sequence[Output], code: int, *, quiet: bool, explain: bool) -> None:
    """Render every report, then write them: a reporter that fails leaves no file behind."""
    texts = [_reporter(output, quiet, explain).render(report, code) for output in outputs]
    for output, text in zip(outputs, texts, strict=True):
        if output.file:
            replace(output.file, text)
        else:
            sys.stdout.write(text)
    sys.stdout.flush()


def _reporter(output: Output, quiet: bool, explain: bool) -> Reporter:
    factory = plugins.load("reporters", output.name)
    if factory is not TerminalReporter:
        reporter: Reporter = factory()
        return reporter
    if output.file:
        return TerminalReporter(quiet=quiet, explain=explain)
    return TerminalReporter.for_stdout(quiet=quiet, explain=explain)


def replace(file: Path, text: str) -> None:
    """Write a file in one step: whoever reads it sees the old text or the new one."""
    with NamedTemporaryFile("w", encoding="utf-8", newline="", dir=file.parent, prefix=".", delete=False) as draft:
        draft.write(text)
    os.chmod(draft.name, 0o666 & ~_umask())
    os.replace(draft.name, file)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
