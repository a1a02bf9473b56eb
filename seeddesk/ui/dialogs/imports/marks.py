"""Where one is in the wizard, and small parts that several of its pages use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.labels import PlainLabel, set_property


class StepMarks(QWidget):
    """The names of the pages in a row, the current one strong; only that one where room is short."""

    def __init__(self, titles: Sequence[Callable[[], str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._at = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(5))
        self.labels = [PlainLabel(lambda n=n, title=title: f"{n} {title()}") for n, title in enumerate(titles, 1)]
        for label in self.labels:
            self._row.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_at(0)

    def show_at(self, at: int) -> None:
        """Mark a page as the current one."""
        self._at = at
        for number, label in enumerate(self.labels):
            set_property(label, "tone", "primary" if number == at else "neutral")
            font = label.font()
            font.setBold(number == at)
            label.setFont(font)
        self.setAccessibleName(
            tr("Page {page} of {pages}: {title}").format(page=at + 1, pages=len(self.labels), title=self._titles[at]())
        )

    def fit(self, room: int) -> None:
        """Show all names where they take less than 60 % of the head, else the current one."""
        gaps = self._row.spacing() * (len(self.labels) - 1)
        needed = gaps + sum(label.fontMetrics().horizontalAdvance(label.text()) + px(1) for label in self.labels)
        everything = not room or needed < room * 0.6
        for number, label in enumerate(self.labels):
            label.setVisible(everything or number == self._at)


class Pages(QStackedWidget):
    """Pages of which only the shown one asks for room, so that a small page does not scroll for a large one."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        for at in range(self.count()):
            other = self.widget(at)
            policy = QSizePolicy.Policy.Expanding if other is page else QSizePolicy.Policy.Ignored
            if other is not None:
                other.setSizePolicy(policy, policy)
        self.setCurrentWidget(page)
        self.updateGeometry()


class Flow(QWidget):
    """Widgets side by side that go on in the next line; ``fill`` replaces them."""

    def __init__(self, gap: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        self._flow.empty()
        for widget in widgets:
            self._flow.add(widget)
            widget.show()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self._flow.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()


class Figure(QWidget):
    """A number that catches the eye and the words that go on from it: ``1,864 new customers``.

    ``words(number)`` is the whole, beginning with the number.
    """

    def __init__(self, number: int, words: Callable[[int], str], tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(4), 0)
        row.setSpacing(px(1.5))
        self.number = PlainLabel(f"{number:,}", look="heading", tone=tone)
        self.words = PlainLabel(lambda: words(number).removeprefix(f"{number:,}").strip())
        row.addWidget(self.number)
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """All of it, as it is read."""
        return f"{self.number.text()} {self.words.text()}"


def column(page: QWidget) -> QVBoxLayout:
    """The vertical layout of a page."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(3))
    return layout
