"""The reference of the shipped rules, made from the rule files themselves."""

import inspect
from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.data import rules_folder
from checker.rulebook.entry import Entry
from checker.rulebook.packs import read_pack
from checker.rulebook.rule import Example

HEAD = """# Reference of the shipped rules

Made by `checker rules docs` from the files under `rules/`; do not edit. How to write a rule:
[rules.md](rules.md).
"""


def write_reference(entries: Sequence[Entry]) -> str:
    """Return the reference as Markdown: a table, then a section for each rule, pack by pack."""
    ordered = sorted(entries, key=lambda entry: (entry.pack, entry.rule.id))
    lines = [HEAD, *_table(ordered)]
    for _, members in groupby(ordered, key=lambda entry: entry.pack):
        pack = list(members)
        lines += ["", f"## {read_pack(pack[0]).title}"]
        lines += [line for entry in pack for line in _section(entry)]
    return "\n".join(lines) + "\n"


def describe(entry: Entry) -> str:
    """Return what a rule is about, for the terminal."""
    return "\n".join(_body(entry))


def _table(entries: Sequence[Entry]) -> Iterator[str]:
    yield "| rule | kind | severity | status | reports |"
    yield "| --- | --- | --- | --- | --- |"
    for entry in entries:
        rule = entry.rule
        yield f"| [{rule.id}](#{rule.id}) | {rule.kind} | {rule.severity} | {rule.status} | {rule.title} |"


def _section(entry: Entry) -> Iterator[str]:
    file = entry.path.relative_to(rules_folder()).as_posix()
    yield from ("", f"### {entry.rule.id}", "", f"[rules/{file}](../rules/{file})", "")
    yield from _body(entry)


def _body(entry: Entry) -> Iterator[str]:
    rule = entry.rule
    yield f"**{rule.title}.** {' '.join(rule.why.split())}"
    if rule.settle:
        yield f"\nWhat settles it: {' '.join(rule.settle.split())}"
    yield f"\nKind `{rule.kind}`, {rule.severity}, {rule.status}. {_kind(entry)}"
    yield from _settings(entry)
    yield from _listed("Reported", rule.examples.conflict)
    yield from _listed("Not reported", rule.examples.no_conflict)
    yield from _listed("Known to be missed", rule.examples.known_miss)


def _kind(entry: Entry) -> str:
    """Return the first paragraph of the kind's own documentation, without its name."""
    text = inspect.getdoc(type(entry.kind)) or ""
    words = " ".join(text.split("\n\n")[0].split())
    return words.partition(":")[2].strip().capitalize() if words.startswith("Kind `") else words


def _settings(entry: Entry) -> Iterator[str]:
    align = entry.rule.align.model_dump(exclude_defaults=True)
    shown = [f"`{name}: {_value(value)}`" for name, value in (*align.items(), *entry.options.model_dump().items())]
    if shown:
        yield f"\nSettings: {', '.join(shown)}."
    if entry.rule.unless:
        yield f"\nExceptions: {', '.join(f'`{name}`' for name in entry.rule.unless)}."


def _value(value: object) -> str:
    return f"[{', '.join(map(_value, value))}]" if isinstance(value, tuple) else str(value)


def _listed(heading: str, examples: Sequence[Example]) -> Iterator[str]:
    if not examples:
        return
    yield f"\n{heading}:\n"
    for example in examples:
        because = f" ({example.because})" if example.because else ""
        sides = (_passage(example.a, example.a_date), _passage(example.b, example.b_date))
        yield f"- {' / '.join(side for side in sides if side)}{because}"


def _passage(text: str | None, day: str | None) -> str:
    return f"“{' '.join(text.split())}”{f' ({day})' if day else ''}" if text else ""
