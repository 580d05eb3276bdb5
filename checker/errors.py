"""Errors that a user can act on.

CheckerError
├── ConfigError       checker.toml or an option is wrong
├── RuleFileError     a rule, lexicon or register does not load (all problems at once)
├── ReadError         an article cannot be read
├── PluginError       an entry point does not load or has the wrong shape
├── ModelError        a model is missing, or its digest is wrong
└── ArchiveError      an archive cannot be opened, read or written

Wording: ``where: what is wrong; what to do``.
"""


class CheckerError(Exception):
    """Base of all errors that are shown to a user as one line each, with exit code 2."""


class ConfigError(CheckerError):
    """A configuration file or an option is wrong."""


class RuleFileError(CheckerError):
    """A rule file, lexicon or register does not load; ``problems`` holds one line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class ReadError(CheckerError):
    """An article cannot be read."""


class PluginError(CheckerError):
    """An entry point does not load or has the wrong shape."""


class ModelError(CheckerError):
    """A model is missing or is not the one it claims to be."""


class ArchiveError(CheckerError):
    """An archive cannot be opened, read or written."""
