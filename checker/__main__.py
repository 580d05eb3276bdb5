"""Run the command line as ``python -m checker``."""

from checker.entry import main

if __name__ == "__main__":
    main()
