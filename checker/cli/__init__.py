"""The command line: one module per command."""

from checker.cli.app import main

__all__ = ["main"]
