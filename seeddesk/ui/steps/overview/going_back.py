"""Going back in the history without holding the window up: shared by the history and the overview."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seeddesk.ui.desk import LARGE_STEP, Desk


def go_back(
    desk: Desk,
    title: str,
    size: int,
    move: Callable[[], Any],
    told: Callable[[Any], None],
    failed: Callable[[Exception], None],
) -> None:
    """Small steps at once; large ones, or while other work runs, in the lane of jobs.

    ``size``: bytes of the changesets it goes through. ``told(result)`` or ``failed(error)`` is called after it.
    """

    def below(error: Exception, _explained: Any) -> bool:
        failed(error)
        return True

    if size > LARGE_STEP or desk.jobs.busy():
        desk.run(title, lambda _progress, _cancelled: move(), told, failed)
        return
    ok, made = desk.attempt(move, undoable=False, on_error=below)
    if ok:
        told(made)
