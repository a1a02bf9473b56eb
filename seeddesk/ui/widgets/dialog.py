"""The frame of every dialog: a head with a title, a body, a foot with the main button at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from seeddesk.domain.limits import cut
from seeddesk.i18n import tr
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel, Rule, Text, say


class BaseDialog(QDialog):
    """Fill ``body`` (a vertical layout), add buttons from left to right; the last primary one answers Enter.

    Escape and the window's cross reject. The body scrolls where the screen is too small for it.
    """

    def __init__(
        self,
        title: Text,
        parent: QWidget | None = None,
        *,
        size: tuple[int, int] = (76, 26),
        scrolling: bool = True,
        flush: bool = False,
    ) -> None:
        """``size`` is in characters and lines of body text, cut to the screen; ``flush`` leaves no margin."""
        super().__init__(parent)
        self._title = title
        self._size = size
        self._sized = False
        self._opened = self._waits = False
        self._area: QScrollArea | None = None
        self.setModal(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_head())
        outer.addWidget(Rule())
        self.content = QWidget()
        self.content.setProperty("scrolled", "true")
        self.body = QVBoxLayout(self.content)
        edge = 0 if flush else px(6)
        self.body.setContentsMargins(edge, edge and px(4), edge, edge and px(4))
        self.body.setSpacing(px(3))
        if scrolling:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(self.content)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._area = area
            outer.addWidget(area, 1)
        else:
            outer.addWidget(self.content, 1)
        outer.addWidget(Rule())
        outer.addWidget(self._make_foot())
        self._retitle()

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("look", "bar")
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(px(6), px(3.5), px(6), px(3.5))
        self._head.setSpacing(px(5))
        self.heading = Heading(self._title, wrap=True)
        self._head.addWidget(self.heading, 1)
        return head

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("look", "bar")
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(px(4), px(2), px(4), px(2))
        self._foot.setSpacing(px(2.5))
        self.note: PlainLabel = Muted("", wrap=True)
        self._foot.addWidget(self.note, 1)
        return foot

    def set_title(self, title: Text) -> None:
        """Show another title."""
        self._title = title
        self.heading.say(title)
        self._retitle()

    def add_head(self, widget: QWidget) -> QWidget:
        """Put a widget at the right of the head, for example where one is in a row of pages."""
        self._head.addWidget(widget)
        return widget

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget into the body, below what is there."""
        self.body.addWidget(widget, stretch)
        return widget

    def add_foot(self, widget: QWidget) -> QWidget:
        """Put a widget beside the line at the left of the foot, for example a progress bar."""
        self._foot.insertWidget(1, widget)
        return widget

    def add_button(self, text: Text, slot: Callable[[], object] | None = None, *, kind: str = "") -> Button:
        """Add a button at the right end of the foot; a primary one answers Enter."""
        button = Button(text, slot, kind=kind)
        self._foot.addWidget(button)
        if kind in ("primary", "danger"):
            button.setDefault(True)
        return button

    def add_cancel(self, text: Text | None = None) -> Button:
        """Add the button that closes without doing anything."""
        return self.add_button(text or (lambda: tr("Cancel")), self.reject)

    def say(self, text: Text, tone: str | None = None) -> None:
        """Write the line at the left of the foot."""
        self.note.say(text)
        self.note.set_tone(tone)

    # --- gone when done with ------------------------------------------------------------------

    def open(self) -> None:
        """Show, and be freed some time after ``finished``; what it holds is to be read in slots of that."""
        if not self._opened:
            self._opened = True
            self.finished.connect(self._free_soon)
        super().open()

    def exec(self) -> int:
        """Show and wait; the caller may read what was chosen before it returns to the event loop."""
        result = super().exec()
        self._free_soon()
        return result

    @Slot()
    def _free_soon(self) -> None:
        QTimer.singleShot(0, self, self._free)

    def _free(self) -> None:
        """Be deleted, unless open again; not before what works for it has told its result.

        A dialog only hidden would be restyled and translated until the window closes.
        """
        if self.isVisible():
            return
        child = next((one for one in self.findChildren(QDialog) if one.isVisible()), None)
        if child is not None:
            child.finished.connect(self._free_soon)
            return
        holders: list[QObject | None] = [getattr(self, "desk", None), getattr(self, "_desk", None)]
        at: QObject | None = self.parent()
        while at is not None:
            holders.append(at)
            at = at.parent()
        for holder in holders:
            jobs: Any = getattr(holder, "jobs", None)
            if jobs is not None and isValid(jobs) and jobs.busy():
                if not self._waits:
                    self._waits = True
                    jobs.busy_changed.connect(self._free_soon)
                return
        self.deleteLater()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wish = QSize(char_width(metrics) * self._size[0] + px(12), metrics.lineSpacing() * self._size[1] + px(10))
        return wish.expandedTo(super().sizeHint()).boundedTo(self._room())

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() - QSize(px(6), px(12))

    def showEvent(self, event: QShowEvent) -> None:
        if not self._sized:
            self._sized = True
            self.resize(self.sizeHint())
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _retitle(self) -> None:
        title = hide(cut(say(self._title), 200))
        self.setWindowTitle(title)
        if self._area is not None:  # takes the focus, so that a long text scrolls by keys
            self._area.setAccessibleName(title)

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self._retitle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
