"""Top of the window: launch chooser, step bar, and two tools; in two rows where one is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.stepper import Stepper
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import plain_tip


class LaunchButton(QPushButton):
    """The current launch with the shop's name below; pressing opens the menu of launches."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top = ""
        self._bottom = ""
        self._menu = menu
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.notifier().changed.connect(self.updateGeometry)

    def open_menu(self) -> None:
        """Show the launches below the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def say(self, top: str, bottom: str) -> None:
        """Launch name, and the line below it."""
        self._top, self._bottom = top, bottom
        self.setAccessibleName(f"{tr('Launch')}: {top}, {bottom}")
        self.setToolTip(plain_tip(f"{top}\n{bottom}"))
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str]:
        """What it shows."""
        return self._top, self._bottom

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(theme.font("title")), QFontMetrics(theme.font("small"))

    def sizeHint(self) -> QSize:
        top, bottom = self._metrics()
        least, most = px(34), round(px(48) * theme.text_percent() / 100)
        wanted = max(top.horizontalAdvance(self._top) + top.height(), bottom.horizontalAdvance(self._bottom)) + px(4)
        return QSize(min(max(least, wanted), most), top.height() + bottom.height() + px(2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        top, bottom = self._metrics()
        left, room = px(1.5), self.width() - px(3)
        arrow = top.height() * 0.42
        name = top.elidedText(self._top, Qt.TextElideMode.ElideRight, int(room - arrow - px(2)))
        painter.setFont(theme.font("title"))
        painter.setPen(theme.color("text"))
        first = QRectF(left, px(1), room, top.height())
        painter.drawText(first, int(Qt.AlignmentFlag.AlignVCenter), name)
        x = left + top.horizontalAdvance(name) + px(1.5)
        y = first.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        corner = QRectF(x, y - arrow * 0.3, arrow, arrow * 0.65)
        tip = QPointF(corner.center().x(), corner.bottom())
        painter.drawPolygon(QPolygonF([corner.topLeft(), corner.topRight(), tip]))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        line = bottom.elidedText(self._bottom, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, first.bottom(), room, bottom.height()), int(Qt.AlignmentFlag.AlignVCenter), line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)


class Header(QWidget):
    """Holds ``launch`` (button), ``stepper`` and the tool buttons ``tools``."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.launch = LaunchButton(menu)
        self.stepper = Stepper()
        self._divider = QFrame(self)
        self._divider.setFixedWidth(1)
        self._divider.setProperty("look", "rule")
        self._divider.setStyleSheet("max-height: 16777215px;")
        self.tools = QWidget()
        self._tool_row = QHBoxLayout(self.tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._tool_row.setSpacing(px(1))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(3), px(1), px(4), px(2))
        self._grid.setHorizontalSpacing(px(3))
        self._grid.setVerticalSpacing(px(1))
        self._two_rows: bool | None = None
        self._arrange(False)

    def add_tool(self, button: Button) -> None:
        """Put a small button at the far right."""
        self._tool_row.addWidget(button)

    def _arrange(self, two: bool) -> None:
        if two == self._two_rows:
            return
        self._two_rows = two
        grid = self._grid
        for widget in (self.launch, self._divider, self.stepper, self.tools):
            grid.removeWidget(widget)
        grid.addWidget(self.launch, 0, 0)
        self._divider.setVisible(not two)
        if two:
            grid.addWidget(self.tools, 0, 3, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.stepper, 1, 0, 1, 4)
        else:
            grid.addWidget(self._divider, 0, 1)
            grid.addWidget(self.stepper, 0, 2)
            grid.addWidget(self.tools, 0, 3)
        grid.setColumnStretch(2, 1)

    def _fit(self) -> None:
        aside = self.launch.sizeHint().width() + self.tools.sizeHint().width() + px(20)
        self._arrange(self.stepper.least_width() > self.width() - aside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
