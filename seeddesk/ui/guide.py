"""The guide at the left of each step: checks that tick themselves from the data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.guide_words import check_line, check_title
from seeddesk.ui.stepper import paint_mark
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Heading, Muted

MARKS = {"done": "ticked", "attention": "attention"}


def guide_width(percent: int | None = None) -> int:
    """About 250 px at usual text size, wider with larger text."""
    return round(250 * (1 + 0.6 * ((percent or theme.text_percent()) / 100 - 1)))


class CheckRow(QAbstractButton):
    """One check: mark, title, one line of why; clicking goes where it is done."""

    def __init__(self, check: Any, current: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self._current = current
        self._title = check_title(check)
        self._line = check_line(check)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self._title)
        state = {"done": tr("done", "check"), "attention": tr("needs attention")}.get(check.state, tr("still open"))
        self.setAccessibleName(f"{self._title}, {state}")
        self.setAccessibleDescription(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _side(self) -> int:
        return round(QFontMetrics(theme.font()).height() * 0.85)

    def _text_left(self) -> int:
        return px(2) + self._side() + px(2.5)

    def _heights(self, width: int) -> tuple[int, int]:
        room = max(20, width - self._text_left() - px(2))
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QRect(0, 0, room, 10_000)
        title = QFontMetrics(theme.font(bold=self._current)).boundingRect(box, flags, self._title).height()
        line = QFontMetrics(theme.font("small")).boundingRect(box, flags, self._line).height() if self._line else 0
        return title, line

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width)) + px(4)

    def sizeHint(self) -> QSize:
        width = self.width() or guide_width() - px(8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(20), self.heightForWidth(max(self.width(), px(20))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary_soft" if self._current else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        title, line = self._heights(self.width())
        side, left = self._side(), self._text_left()
        first = QFontMetrics(theme.font()).height()
        mark = QRectF(px(2), px(2) + (first - side) / 2, side, side)
        paint_mark(painter, mark, MARKS.get(self.check.state, "open"))
        room = self.width() - left - px(2)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.setFont(theme.font(bold=self._current))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, px(2), room, title), wrap, self._title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(left, px(2) + title, room, line + px(1)), wrap, self._line)


def _urgency(check: Any) -> int:
    """What is open comes next; what needs attention has its colour already."""
    return 0 if check.state == "open" else 1


class Guide(QFrame):
    """Title, intro, checks and a note; ``set_checks`` fills it, ``wanted`` says which place was clicked."""

    wanted = Signal(object)
    folded = Signal()

    def __init__(self, title: Callable[[], str], intro: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._checks: list[Any] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        scroll.setWidget(inside)
        outer.addWidget(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(4), px(4), px(2.5), px(4))
        column.setSpacing(px(2))
        head = QHBoxLayout()
        head.addWidget(Heading(title, wrap=True), 1)
        self.fold_button = Button(
            "", self.folded.emit, kind="quiet", icon="caret-double-left", tip=lambda: tr("Fold the guide away")
        )
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Muted(intro, wrap=True))
        column.addSpacing(px(1))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(1.5))
        column.addLayout(self._rows)
        column.addStretch(1)
        column.addWidget(
            Muted(
                lambda: tr("Each line ticks itself when it is done. Click a line to go there."), wrap=True, small=True
            )
        )
        self.refit()
        theme.notifier().changed.connect(self.refit)

    def refit(self) -> None:
        """Take the width that fits the text size."""
        self.setFixedWidth(guide_width())

    def rows(self) -> list[CheckRow]:
        """The rows shown, from the top."""
        items = [self._rows.itemAt(at) for at in range(self._rows.count())]
        return [row for item in items if item is not None and isinstance(row := item.widget(), CheckRow)]

    def set_checks(self, checks: Sequence[Any]) -> None:
        """Show these checks; the first that is not done stands out as the next thing to do."""
        focused = next((row.check.code for row in self.rows() if row.hasFocus()), None)
        if list(checks) == self._checks and self.rows():
            return
        self._checks = list(checks)
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        waiting = sorted((check for check in self._checks if check.state != "done"), key=_urgency)
        following = waiting[0].code if waiting else None
        for check in self._checks:
            row = CheckRow(check, check.code == following)
            row.clicked.connect(
                lambda _=False, check=check: self.wanted.emit(
                    (check.place, dict(check.target)) if check.target else check.place
                )
            )
            self._rows.addWidget(row)
            if check.code == focused:
                row.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            checks, self._checks = self._checks, []
            self.set_checks(checks)
        super().changeEvent(event)
