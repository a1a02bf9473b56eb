"""The first page an owner sees: my shop, my customers' file, or the sample shop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import icons, theme
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel, plain_tip


class Door(QAbstractButton):
    """A large way in: picture, title, one line of why."""

    def __init__(self, icon: str, title: Callable[[], str], line: Callable[[], str], *, main: bool = False) -> None:
        super().__init__()
        self._icon, self._title, self._line, self._main = icon, title, line, main
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier().changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self._title())
        self.setAccessibleName(self._title())
        self.setAccessibleDescription(self._line())
        self.updateGeometry()

    def _height(self, width: int) -> int:
        title, line = QFontMetrics(theme.font("title")), QFontMetrics(theme.font())
        room = max(60, width - px(10))
        words = int(Qt.TextFlag.TextWordWrap)
        tall = title.boundingRect(0, 0, room, 9999, words, self._title()).height()
        tall += line.boundingRect(0, 0, room, 9999, words, self._line()).height()
        return px(5) + self._picture() + px(3) + tall + px(1) + px(5)

    def _picture(self) -> int:
        return round(QFontMetrics(theme.font()).height() * 1.6)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def sizeHint(self) -> QSize:
        width = round(px(62) * theme.text_percent() / 100)
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), self._height(max(self.width(), px(40))))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.underMouse() or self.isDown()
        edge = "primary" if self._main or hover or self.hasFocus() else "line"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("primary_soft" if self._main and hover else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        side = self._picture()
        painter.drawPixmap(px(5), px(5), icons.pixmap(self._icon, "primary", side, self.devicePixelRatioF()))
        words = int(Qt.TextFlag.TextWordWrap)
        room = self.width() - px(10)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.color("text"))
        top = px(5) + side + px(3)
        tall = QFontMetrics(theme.font("title")).boundingRect(0, 0, room, 9999, words, self._title()).height()
        painter.drawText(px(5), top, room, tall, words, self._title())
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        painter.drawText(px(5), top + tall + px(1), room, self.height() - top - tall, words, self._line())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Welcome(QWidget):
    """Three doors, the shops opened lately, and what the program promises."""

    my_shop = Signal()
    import_file = Signal()
    sample = Signal()
    recent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(scroll)
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        scroll.setWidget(inside)
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(px(8), px(8), px(8), px(8))
        column = QVBoxLayout()
        column.setSpacing(px(3))
        middle.addStretch(1)
        middle.addLayout(column, 8)
        middle.addStretch(1)
        column.addStretch(2)
        column.addWidget(Heading(lambda: tr("Find the few customers your new product needs first"), wrap=True))
        column.addWidget(
            PlainLabel(
                lambda: tr(
                    "SeedDesk leads you in five steps from a customer list to a small circle of seed "
                    "users, and from what they say and buy to a decision: push, fix first, or stop."
                ),
                wrap=True,
                look="muted",
            )
        )
        column.addSpacing(px(4))
        self.doors = QHBoxLayout()
        self.doors.setSpacing(px(4))
        self.open_door = Door(
            "storefront",
            lambda: tr("Open my shop"),
            lambda: tr("Start with an empty shop; launches and customers come one by one."),
            main=True,
        )
        self.import_door = Door(
            "file-arrow-down",
            lambda: tr("Import a customer file"),
            lambda: tr(
                "Orders or members from Taobao, Tmall, Youzan or your own Excel. You see what happens "
                "before anything is written."
            ),
        )
        self.sample_door = Door(
            "leaf",
            lambda: tr("Look at the sample shop"),
            lambda: tr("Two launches and 4,000 made-up members, everything filled. Your own file is not touched."),
        )
        for door, signal in (
            (self.open_door, self.my_shop),
            (self.import_door, self.import_file),
            (self.sample_door, self.sample),
        ):
            door.clicked.connect(lambda _=False, signal=signal: signal.emit())
            self.doors.addWidget(door, 1)
        column.addLayout(self.doors)
        column.addSpacing(px(4))
        self._lately = Muted(lambda: tr("Opened lately"))
        column.addWidget(self._lately)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        column.addStretch(3)
        column.addWidget(
            Muted(
                lambda: tr("Everything stays in one file on this computer. Nothing is sent anywhere."),
                wrap=True,
                small=True,
            )
        )
        self.set_recent([])

    def set_recent(self, paths: list[Path]) -> None:
        """Offer shops opened before."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lately.setVisible(bool(paths))
        for path in paths[:4]:
            button = Button(path.stem, lambda path=path: self.recent.emit(path), kind="link")
            button.setToolTip(plain_tip(str(path)))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
        super().changeEvent(event)
