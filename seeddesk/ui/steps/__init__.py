"""What the frame and a step page promise each other.

A step is a package ``seeddesk/ui/steps/<code>/`` whose ``__init__`` exposes one ``STEP``::

    from seeddesk.i18n import tr
    from seeddesk.ui.steps import Step

    STEP = Step(
        code="screen",
        title=lambda: tr("Screen"),
        intro=lambda: tr("Find the few people who need this product most."),
        sections=(
            ("candidates", lambda: tr("Candidates"), "seeddesk.ui.steps.screen.candidates:Candidates"),
            ("own", lambda: tr("Own circle"), "seeddesk.ui.steps.screen.own_circle:OwnCircle"),
        ),
        state=lambda desk: tr("%n core user(s)", n=count_joined(desk.shop, desk.launch_id)),
    )

``__init__`` must stay light: it is imported when the window opens; the sections are imported when they
are first shown. Titles are callables because the language switches while the program runs.

A section is a :class:`Section`; the frame builds it with the :class:`~seeddesk.ui.desk.Desk`, calls
``refresh(None)`` before its first showing and after a change of launch, and ``refresh(changed)`` after
each change of the shop while it is on screen. A hidden section is only marked stale; its next showing
brings ``refresh(None)``.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk

STEP_CODES = ("overview", "screen", "influence", "listen", "participate", "beta", "members")
"""The pages of the window from left to right; the five in the middle are the numbered steps."""

NUMBERED = STEP_CODES[1:-1]


@dataclass(frozen=True)
class Step:
    """One tab of the window.

    ``sections`` are ``(code, title callable, "module:Class")``; the first is shown first. ``state`` gives
    the one line under the name in the tab (short: it has about 100 px); without it the line counts the
    checks of the guide. ``guide`` is for the numbered steps.
    """

    code: str
    title: Callable[[], str]
    intro: Callable[[], str]
    sections: tuple[tuple[str, Callable[[], str], str], ...]
    state: Callable[[Desk], str] | None = None
    guide: bool = True


def load_steps() -> list[Step]:
    """The steps whose packages exist, in window order."""
    found = []
    for code in STEP_CODES:
        name = f"{__name__}.{code}"
        if importlib.util.find_spec(name) is not None:
            found.append(importlib.import_module(name).STEP)
    return found


def load_section(where: str) -> type[Section]:
    """Import the class of ``"module:Class"``."""
    module, _, name = where.partition(":")
    return getattr(importlib.import_module(module), name)


class Section(QWidget):
    """One page of a step, shown below the segmented bar.

    Subclasses build their widgets in ``__init__`` (after ``super().__init__(desk, parent)``), fill them in
    :meth:`refresh`, and set every text in :meth:`retranslate` (called by the frame once after building and
    again when the language changes; base does nothing).
    """

    code = ""
    least_lines = 18
    """Lines of text the page needs to be worked in; a lower window scrolls it."""
    gives_way: QWidget | None = None
    """What is hidden on a page of fewer than :attr:`roomy_lines` lines: the key numbers above a list, say."""
    roomy_lines = 20
    actions_changed = Signal()
    """Emit when :meth:`actions` would answer differently; texts and enabled states are followed by themselves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def minimumSizeHint(self) -> QSize:
        least = QSize(0, self.least_lines * self.fontMetrics().lineSpacing())
        return super().minimumSizeHint().expandedTo(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.gives_way is not None:
            self.gives_way.setVisible(self.height() > self.roomy_lines * self.fontMetrics().lineSpacing())

    def page_actions(self) -> list[QAction]:
        """The actions at the far right of the bar; the first is the page's main one (filled button).

        Return the same QAction objects each time. (``QWidget.actions`` stays Qt's own.)
        """
        return []

    def refresh(self, changed: Any | None) -> None:
        """Show the shop as it is now; ``changed`` (store.Changed) narrows it, None means everything."""

    def show_place(self, **args: Any) -> None:
        """Bring what ``args`` names to the front, for example ``member=12``; called after ``refresh``."""

    def retranslate(self) -> None:
        """Set every text of the page in the current language."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
