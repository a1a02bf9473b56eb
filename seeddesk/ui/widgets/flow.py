"""A layout that puts widgets side by side and goes on in the next line where room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from seeddesk.ui.theme import px


class FlowLayout(QLayout):
    """``add`` widgets; each keeps its own size, lines are centred vertically."""

    def __init__(self, parent: QWidget | None = None, gap: int | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._gap = px(1.5) if gap is None else gap
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget behind the last one."""
        self.addWidget(widget)
        return widget

    def empty(self) -> None:
        """Take all widgets out and away."""
        while self._entries:
            widget = self._entries.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._gap for item in self._entries)
        return QSize(width, max((item.sizeHint().height() for item in self._entries), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._entries:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        x, y, line = rect.x(), rect.y(), []
        height = 0

        def set_line() -> None:
            for item, left, size in line:
                if place:
                    item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))

        for item in self._entries:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), 10_000))
            if line and x + size.width() > rect.right() + 1:
                set_line()
                x, y, line, height = rect.x(), y + height + self._gap, [], 0
            line.append((item, x, size))
            x += size.width() + self._gap
            height = max(height, size.height())
        set_line()
        return y + height - rect.y()
