"""Finds rule files and decides which rules are on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from checker.config import Config
from checker.data import rules_folder, state
from checker.errors import ConfigError, RuleFileError
from checker.models import Record
from checker.plugins import suggest
from checker.rulebook import vocabulary
from checker.rulebook.book import Rulebook
from checker.rulebook.entry import Entry, read_entry
from checker.rulebook.problems import explain
from checker.rulebook.source import parse, shown
from checker.vocabulary import FOLDER, use

DATA = ("lexicons", "registers")   # folders of data that claims and kinds read themselves
PACK_FILE = "pack.yaml"


class Pack(Record):
    """What a folder of rules is for; ``on``: whether its stable rules run unless the desk says otherwise."""

    title: str
    on: bool = True


def load(config: Config) -> Rulebook:
    """Load the shipped rules and the desk's. Raises RuleFileError with every problem, ConfigError."""
    speak(config)
    entries = [_in_house(entry, config) for entry in read_all([rules_folder(), *desk_folders(config)])]
    _check_names(config, entries)
    on = [entry for entry in entries if is_on(entry, config)]
    return Rulebook(on, [entry for entry in entries if entry not in on])


def speak(config: Config) -> None:
    """Go by the words of the packs that are on and of the desk. Raises RuleFileError with every problem."""
    folders = [path for path in (*_worded(rules_folder(), config), *_desk_words(config)) if path.is_dir()]
    vocabulary.check(folders)
    use(folders)


def _worded(folder: Path, config: Config) -> list[Path]:
    """Return the lexicons of the packs of a folder that are on."""
    packs = [path.parent for path in sorted(folder.glob(f"*/{PACK_FILE}"))]
    on = [pack for pack in packs if pack.name not in config.disable]
    return [pack / FOLDER for pack in on if pack.name in config.enable or _pack_in(pack).on]


def _desk_words(config: Config) -> list[Path]:
    return [path for folder in desk_folders(config) for path in (*_worded(folder, config), folder / FOLDER)]


def _in_house(entry: Entry, config: Config) -> Entry:
    """Tell kinds that ask for them the spellings (``house``) and office holders (``registers``) of the desk."""
    own = [folder / "registers" / "offices.yaml" for folder in desk_folders(config)]
    given = {"house": config.spelling, "registers": tuple(str(path) for path in own if path.is_file())}
    wanted = {name: values for name, values in given.items() if values and name in type(entry.options).model_fields}
    return replace(entry, options=entry.options.model_copy(update=wanted)) if wanted else entry


def desk_folders(config: Config) -> list[Path]:
    """Return the desk's rule folders, relative to its settings file. Raises ConfigError."""
    folders = [Path(config.root) / folder for folder in config.rules]
    for folder in folders:
        if not folder.is_dir():
            raise ConfigError(f"rules: there is no folder {folder}; mend it in checker.toml")
    return folders


def read_all(folders: Sequence[Path]) -> list[Entry]:
    """Read every rule of the folders, in order of pack and id. Raises RuleFileError with every problem."""
    entries: list[Entry] = []
    problems: list[str] = []
    for path, pack in (found for folder in folders for found in rule_files(folder)):
        try:
            entries.append(_sound(path, pack, state(path)))
        except RuleFileError as error:
            problems += error.problems
    problems += _same_ids(entries)
    if problems:
        raise RuleFileError(problems)
    return entries


@lru_cache(maxsize=512)
def _sound(path: Path, pack: str, state: object) -> Entry:
    """Return a rule; a resident process reads a file again only when it has changed. Raises RuleFileError."""
    entry, problems = read_entry(path, pack)
    if entry is None:
        raise RuleFileError(problems)
    return entry


def rule_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the rule files below a folder (or the one file) with their packs."""
    if folder.is_file():
        yield folder, folder.parent.name
        return
    for path in sorted(folder.rglob("*.yaml")):
        inside = path.relative_to(folder).parts
        if path.name != PACK_FILE and not set(inside[:-1]) & set(DATA):
            yield path, inside[0] if len(inside) > 1 else folder.name


def is_on(entry: Entry, config: Config) -> bool:
    """Return whether a rule runs: what the desk says of it, then of its pack, then what the pack says.

    A draft runs only where the desk enables it by its own id.
    """
    if entry.rule.id in (*config.disable, *config.enable):
        return entry.rule.id not in config.disable
    if entry.rule.status == "draft" or entry.pack in config.disable:
        return False
    return entry.pack in config.enable or read_pack(entry).on


def read_pack(entry: Entry) -> Pack:
    """Return the pack of a rule. Raises RuleFileError."""
    folder = next((folder for folder in entry.path.parents if folder.name == entry.pack), entry.path.parent)
    return _pack_in(folder)


def _pack_in(folder: Path) -> Pack:
    return _pack(folder / PACK_FILE, state(folder / PACK_FILE))


@lru_cache(maxsize=64)
def _pack(path: Path, state: object) -> Pack:
    if not path.is_file():
        return Pack(title=path.parent.name)
    source = parse(path)
    try:
        return Pack.model_validate(source.data)
    except ValidationError as error:
        raise RuleFileError([*source.twice, *explain(error, source, Pack)]) from error


def _same_ids(entries: Sequence[Entry]) -> list[str]:
    first: dict[str, Entry] = {}
    return [
        f"{shown(entry.path)}:1: id: {entry.rule.id!r} is taken by {shown(first[entry.rule.id].path)}; choose another"
        for entry in entries
        if first.setdefault(entry.rule.id, entry) is not entry
    ]


def _check_names(config: Config, entries: Sequence[Entry]) -> None:
    folders = [rules_folder(), *desk_folders(config)]
    packs = {path.parent.name for folder in folders for path in folder.glob(f"*/{PACK_FILE}")}
    names = sorted(packs.union(*((entry.rule.id, entry.pack) for entry in entries)))
    problems = [
        f"{key}: there is no rule or pack {name!r}{suggest(name, names)}"
        for key, values in (("disable", config.disable), ("enable", config.enable))
        for name in values
        if name not in names
    ]
    if problems:
        raise ConfigError("\n".join(problems))
