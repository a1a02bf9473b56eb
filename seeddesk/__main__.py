"""Start: the window, or one command of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; the exit status is 0 done, 1 done with rejected rows, 2 wrong use."""
    arguments = sys.argv[1:]
    from seeddesk.commands import COMMANDS, run

    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help", "--version")):
        return run(arguments)
    from seeddesk.app import start

    return start(arguments)


if __name__ == "__main__":
    sys.exit(main())
