"""Sections of a page as a bar of segments; to keyboard and screen reader a real tab bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from seeddesk.ui import theme
from seeddesk.ui.theme import RADIUS_CONTROL, px
from seeddesk.ui.widgets.labels import Text, say


class SegmentedBar(QTabBar):
    """``bar.add("candidates", lambda: tr("Candidates"))``; ``chosen`` emits the key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[Text] = []
        self._hover = -1
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._changed)

    def add(self, key: str, title: Text) -> None:
        """Append a section."""
        self._titles.append(title)
        at = self.addTab(say(title).replace("&", "&&"))
        self.setTabData(at, key)
        self.setAccessibleTabName(at, say(title))

    def clear(self) -> None:
        """Take all sections away."""
        while self.count():
            self.removeTab(0)
        self._titles = []

    def current_key(self) -> str:
        """The key of the section shown, empty when there is none."""
        return str(self.tabData(self.currentIndex()) or "")

    def choose(self, key: str) -> None:
        """Go to a section; raises KeyError when there is no such key."""
        self.setCurrentIndex(self._at(key))

    def set_title(self, key: str, title: Text) -> None:
        """Change a section's title, for example to carry a count."""
        self._titles[self._at(key)] = title
        self.retranslate()

    def keys(self) -> list[str]:
        """All keys in order."""
        return [str(self.tabData(at)) for at in range(self.count())]

    def retranslate(self) -> None:
        """Ask the titles again."""
        for at, title in enumerate(self._titles):
            self.setTabText(at, say(title).replace("&", "&&"))
            self.setAccessibleTabName(at, say(title))
        self.updateGeometry()

    def _at(self, key: str) -> int:
        try:
            return self.keys().index(key)
        except ValueError:
            raise KeyError(key) from None

    def _changed(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(str(self.tabData(at)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(theme.font(bold=True))
        text = self.tabText(index).replace("&&", "&")
        return QSize(metrics.horizontalAdvance(text) + px(8), metrics.height() + px(4))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(30), self.sizeHint().height())

    def mouseMoveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._hover = self.tabAt(event.position().toPoint())
        self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL + 2, RADIUS_CONTROL + 2)
        for at in range(self.count()):
            self._paint_segment(painter, at)

    def _paint_segment(self, painter: QPainter, at: int) -> None:
        area = QRectF(self.tabRect(at)).adjusted(3, 3, -3, -3)
        current = at == self.currentIndex()
        if current:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
            if self.hasFocus():
                painter.setPen(QPen(theme.color("primary"), 2))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        strong = current or at == self._hover
        painter.setFont(theme.font(bold=current))
        painter.setPen(theme.color("text" if strong else "muted", 1.0 if self.isTabEnabled(at) else 0.5))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), self.tabText(at).replace("&&", "&")
        )
