"""Start: the window, or one command of the command line."""

from __future__ import annotations

import sys
import time

_STARTED = time.monotonic()


def main() -> int:
    """Run the program; exit status 0 done, 1 done with rejected rows, 2 wrong use or unreadable input."""
    arguments = sys.argv[1:]
    if arguments == ["--read-table"]:  # an installed program reads tables in a second copy of itself
        from seeddesk.exchange.reading_child import main as read_table

        return read_table()
    first = arguments[0] if arguments else ""
    # A shop file opens the window at once: what the commands import costs a tenth of the start.
    if (first and not first.startswith("-") and not first.endswith(".seeddesk")) or first in ("-h", "--help"):
        from seeddesk.commands import COMMANDS, run

        if first in (*COMMANDS, "-h", "--help"):
            try:
                return run(arguments)
            except Exception as error:  # what nobody expected: one sentence, and a log without anybody's data
                from seeddesk.ui.errors import tell_fault

                return tell_fault(error)
    return _window(arguments)


def _window(arguments: list[str]) -> int:
    from pathlib import Path

    files = [argument for argument in arguments if not argument.startswith("-")]
    unknown = [argument for argument in arguments if argument.startswith("-") and argument not in ("--demo", "--smoke")]
    if "--version" in unknown:
        from seeddesk import __version__

        print(f"seeddesk {__version__}")
        return 0
    if unknown or len(files) > 1:
        print(f"seeddesk: cannot make sense of {(unknown or files)[-1]!r}; see seeddesk --help", file=sys.stderr)
        return 2
    smoke = "--smoke" in arguments
    from seeddesk.display import be_offscreen, has_screen

    if not has_screen():
        if not smoke:
            print("seeddesk: there is no screen here to open a window on; see seeddesk --help", file=sys.stderr)
            return 2
        be_offscreen()
    from seeddesk.app import run_window

    file = Path(files[0]) if files else None
    return run_window(file, demo="--demo" in arguments, smoke=smoke, started=_STARTED)


if __name__ == "__main__":
    sys.exit(main())
