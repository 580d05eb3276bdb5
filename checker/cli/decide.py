"""`checker decide`: put on record what an editor makes of a finding."""

import getpass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker.config import Config
from checker.errors import CheckerError, ConfigError
from checker.models import Decision, DecisionName, Finding, Report


def decide(
    finding: Annotated[str, typer.Argument(help="Id of the finding, for instance quote-1a2b3c4d.", show_default=False)],
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Articles that it is about; the id is looked up in them.")
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="It is right; the article will be mended.")] = False,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="It is no disagreement.")] = False,
    ours: Annotated[bool, typer.Option("--ours-is-right", help="The other paper is wrong.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take the decision back.")] = False,
    reason: Annotated[str, typer.Option(help="Why, for whoever reads this next.", show_default=False)] = "",
    editor: Annotated[str | None, typer.Option(help="Who decides; default: the name you are logged in with.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day on which it holds.")] = None,
    against: Annotated[list[Path] | None, typer.Option(help="As in 'checker check'.")] = None,
) -> None:
    """Accept or dismiss a finding, or say that our side is right. Decisions stand in .checker/decisions.yaml."""
    from checker.findings import article_names, ledger

    config = settings.load(settings.find(Path.cwd()))
    path = settings.decisions_file(config)
    if undo:
        _take_back(path, finding)
        return
    name = _choice(accept=accept, dismiss=dismiss, ours=ours)
    if not reason.strip():
        raise ConfigError("--reason: is missing; say why, for whoever reads this next")
    if until and until.date() < date.today():
        raise ConfigError(f"--until: {until:%Y-%m-%d} is over; name a day to come, or leave it out")
    found = look_up(finding, paths, against or [], config) if paths else None
    made = Decision(
        finding=finding, decision=name, reason=reason.strip(), editor=login() if editor is None else editor,
        date=date.today(), until=until.date() if until else None, articles=article_names(found) if found else (),
    )
    ledger.save(path, [made])
    typer.echo(f"{finding}: {name}, written to {path}")


def look_up(finding: str, paths: list[Path], against: list[Path], config: Config) -> Finding:
    """Return the finding of that id. Raises CheckerError with the nearest one if there is none."""
    from checker.plugins import suggest

    found = {item.id: item for item in check_undecided(paths, against, config).findings}
    if finding not in found:
        raise CheckerError(f"{finding}: these articles have no finding of this id{suggest(finding, sorted(found))}")
    return found[finding]


def check_undecided(paths: list[Path], against: list[Path], config: Config) -> Report:
    """Check for all findings, whatever has been decided about them."""
    from checker import pipeline
    from checker.cli.progress import Meter
    from checker.interfaces import Meta

    whole = config.model_copy(update={"decisions": "", "max_findings": 0})
    with Meter() as meter:
        return pipeline.check(paths, against, config=whole, meta=Meta(), progress=meter)


def _choice(*, accept: bool, dismiss: bool, ours: bool) -> DecisionName:
    names: dict[DecisionName, bool] = {"accept": accept, "dismiss": dismiss, "ours-is-right": ours}
    chosen = [name for name, wanted in names.items() if wanted]
    if len(chosen) != 1:
        raise ConfigError("decide: needs one decision; use --accept, --dismiss or --ours-is-right")
    return chosen[0]


def _take_back(path: Path, finding: str) -> None:
    from checker.findings import ledger

    if finding not in {decision.finding for decision in ledger.load(path)}:
        raise ConfigError(f"{path}: has no decision on {finding}; see the file for those that it has")
    ledger.save(path, [], frozenset({finding}))
    typer.echo(f"{finding}: decision taken out of {path}")


def login() -> str:
    """Return the name of the user, "" if there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):   # a container without users
        return ""
