"""Whether phones and ids are hidden on this screen and in lists saved as files: one switch each, asked here.

Lists, labels and pickers show what :func:`hide` and :func:`hide_id` give; how it looks is ``domain/masking.py``.
"""

from __future__ import annotations

from seeddesk.domain import masking


class _State:
    """What is chosen now; one per process, like the theme."""

    screen = False
    files = False


def use(*, screen: bool, files: bool) -> None:
    """Take the settings over; whoever calls it shows the pages anew."""
    _State.screen, _State.files = screen, files


def hidden() -> bool:
    """Whether phones and ids are hidden on the screen."""
    return _State.screen


def hide(text: str) -> str:
    """A text for the screen."""
    return masking.hide(text) if _State.screen else text


def hide_id(value: str) -> str:
    """A WeChat id, or an id on a platform, for the screen."""
    return masking.mask_id(value) if _State.screen else value


def hide_in_file(text: str) -> str:
    """A text for a list saved as a file."""
    return masking.hide(text) if _State.files else text
