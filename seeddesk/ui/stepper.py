"""The step bar: a real tab bar that paints a number or tick, the name, and one line of state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.theme import px


@dataclass
class _Tab:
    code: str
    title: Callable[[], str]
    number: int  # 0: without a circle
    state: str = ""
    done: bool = False


def paint_mark(painter: QPainter, area: QRectF, state: str, number: str = "") -> None:
    """A round mark: ``done`` (soft with a tick), ``ticked`` (filled with a tick), ``current`` (filled with
    the number), ``attention`` (a ring with !), anything else an empty ring with the number."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring, fill, ink = {
        "done": ("primary", "primary_soft", "primary"),
        "ticked": ("primary", "primary", "on_primary"),
        "current": ("primary", "primary", "on_primary"),
        "attention": ("attention_fill", "surface", "attention"),
    }.get(state, ("line_strong", "surface", "muted"))
    painter.setPen(QPen(theme.color(ring), 1.2))
    painter.setBrush(theme.color(fill))
    painter.drawEllipse(area.adjusted(0.6, 0.6, -0.6, -0.6))
    if state in ("done", "ticked"):
        side, left, top = area.width(), area.left(), area.top()
        pen = QPen(theme.color(ink), max(1.4, side / 13))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(left + side * x, top + side * y) for x, y in ((0.3, 0.52), (0.45, 0.67), (0.71, 0.35))]
        painter.drawPolyline(QPolygonF(points))
    else:
        text = "!" if state == "attention" else number
        font = theme.font("small", bold=True)
        font.setPixelSize(max(8, int(area.height() * (0.62 if state == "attention" else 0.54))))
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


class Stepper(QTabBar):
    """``bar.add("screen", title, number=1)``; ``chosen`` emits the code when a tab becomes current.

    Wide enough, a tab shows mark, name and state side by side; where the names would not fit (200 % text
    on a small screen) the mark stands above the name and the state moves to the tooltip.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[_Tab] = []
        self._widths: list[int] = []
        self._metrics: tuple[QFontMetrics, QFontMetrics] | None = None
        self._least: int | None = None
        self._stacked = False
        self._tight = False
        self._hover = -1
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._changed)
        theme.notifier().changed.connect(self._refit)

    # --- what it shows ----------------------------------------------------------------------

    def add(self, code: str, title: Callable[[], str], number: int = 0) -> None:
        """Append a tab; ``number`` 0 leaves the circle out."""
        self._tabs.append(_Tab(code, title, number))
        self.blockSignals(True)
        self.setTabData(self.addTab(title()), code)
        self.blockSignals(False)
        self.setTabText(len(self._tabs) - 1, title().replace("&", "&&"))
        self._name(len(self._tabs) - 1)
        self._forget()

    def codes(self) -> list[str]:
        """The codes from left to right."""
        return [tab.code for tab in self._tabs]

    def current(self) -> str:
        """The code of the page shown."""
        return self._tabs[self.currentIndex()].code if self._tabs else ""

    def choose(self, code: str) -> None:
        """Make a tab current; raises ValueError for an unknown code."""
        self.setCurrentIndex(self.codes().index(code))

    def set_state(self, code: str, line: str, done: bool = False) -> None:
        """The line under a tab's name, and whether it carries a tick."""
        tab = self._tabs[self.codes().index(code)]
        if (tab.state, tab.done) != (line, done):
            tab.state, tab.done = line, done
            self._name(self._tabs.index(tab))
            self._measure()

    def state(self, code: str) -> tuple[str, bool]:
        """The line and tick of a tab."""
        tab = self._tabs[self.codes().index(code)]
        return tab.state, tab.done

    def retranslate(self) -> None:
        """Ask the names again."""
        for at, tab in enumerate(self._tabs):
            self.setTabText(at, tab.title().replace("&", "&&"))
            self._name(at)
        self._refit()

    def _name(self, at: int) -> None:
        tab = self._tabs[at]
        parts = [tab.title()]
        if tab.number:
            parts.insert(0, str(tab.number))
        if tab.state:
            parts.append(tab.state)
        if tab.done:
            parts.append(tr("done", "step"))
        self.setAccessibleTabName(at, ", ".join(parts))
        self.setTabToolTip(at, f"{tab.title()}\n{tab.state}" if tab.state else "")

    def _changed(self, at: int) -> None:
        if 0 <= at < len(self._tabs):
            self.chosen.emit(self._tabs[at].code)

    # --- measures ---------------------------------------------------------------------------

    def _forget(self) -> None:
        """Texts or fonts changed: what was measured no longer holds."""
        self._metrics = None
        self._least = None

    def _refit(self) -> None:
        self._forget()
        self._measure()

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        if self._metrics is None:
            self._metrics = QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font("small"))
        return self._metrics

    def _circle(self) -> int:
        name, small = self._fonts()
        return round((name.height() + small.height()) * 0.62)

    def _lead(self, tab: _Tab) -> int:
        """Room left of the text: padding, circle and gap."""
        if self._tight:
            return px(2) + (self._circle() + px(1.5) if tab.number else 0)
        return px(3) + (self._circle() + px(2) if tab.number else 0)

    def _tail(self) -> int:
        """Room kept right of the text."""
        return px(2) if self._tight else px(4)

    def least_width(self) -> int:
        """What the bar needs to show every name beside its mark."""
        if self._least is None:
            self._tight = False
            name, _ = self._fonts()
            self._least = sum(self._lead(tab) + name.horizontalAdvance(tab.title()) + px(3) for tab in self._tabs)
        return self._least

    def wanted_width(self) -> int:
        """What it needs to show every state line whole."""
        name, small = self._fonts()
        words = (max(name.horizontalAdvance(tab.title()), small.horizontalAdvance(tab.state)) for tab in self._tabs)
        return sum(self._lead(tab) + wide + self._tail() for tab, wide in zip(self._tabs, words))

    def stacked(self) -> bool:
        """True while marks stand above the names."""
        return self._stacked

    def _measure(self, width: int | None = None) -> None:
        if not self._tabs:
            return
        room = (self.width() if width is None else width) - 1
        name, small = self._fonts()
        self._tight = False
        self._stacked = self.least_width() > room
        # Where words would be cut, the gaps between tabs give way first.
        self._tight = not self._stacked and self.wanted_width() > room
        least: list[int] = []
        wanted: list[int] = []
        for tab in self._tabs:
            title = name.horizontalAdvance(tab.title())
            if self._stacked:
                least.append(title + px(2))
                wanted.append(title + px(4))
            else:
                least.append(self._lead(tab) + title + (px(1.5) if self._tight else px(3)))
                wanted.append(self._lead(tab) + max(title, small.horizontalAdvance(tab.state)) + self._tail())
        short = room - sum(least)
        asked = [max(0, want - have) for want, have in zip(wanted, least)]
        if short < 0:
            widths = [max(px(6), round(have * room / sum(least))) for have in least]
        else:
            total = sum(asked)
            share = min(1.0, short / total) if total else 0.0
            widths = [have + int(more * share) for have, more in zip(least, asked)]
            widths = self._even(widths, room)
        if widths != self._widths:
            self._widths = widths
            # QTabBar keeps its layout until it is told; a changed icon size is the lightest way to tell.
            self.setIconSize(QSize(1 + self.iconSize().width() % 2, 1))
        self.updateGeometry()
        self.update()

    def _even(self, widths: list[int], room: int) -> list[int]:
        """Give the numbered tabs one width where the room allows, else share out what is left."""
        numbered = [width for width, tab in zip(widths, self._tabs) if tab.number]
        if numbered:
            even = [max(numbered) if tab.number else width for width, tab in zip(widths, self._tabs)]
            if sum(even) <= room:
                widths = even
        rest = max(0, min((room - sum(widths)) // len(widths), px(6)))
        return [width + rest for width in widths]

    def _height(self) -> int:
        name, small = self._fonts()
        if self._stacked:
            return round(small.height() * 1.15) + name.height() + px(3)
        return name.height() + small.height() + px(2.5)

    def tabSizeHint(self, index: int) -> QSize:
        width = self._widths[index] if index < len(self._widths) else px(20)
        return QSize(width, self._height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._refit()
        super().changeEvent(event)

    # --- paint ------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self.tabAt(event.position().toPoint())
        if hover != self._hover:
            self._hover = hover
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(self._tabs)):
            self._paint_tab(painter, at)

    def _paint_tab(self, painter: QPainter, at: int) -> None:
        tab, area = self._tabs[at], QRectF(self.tabRect(at)).adjusted(1, 0.5, -1, -0.5)
        chosen = at == self.currentIndex()
        if chosen or at == self._hover:
            painter.setPen(QPen(theme.color("line"), 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface" if chosen else "sunken"))
            painter.drawRoundedRect(area, 8, 8)
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        mark = "ticked" if chosen and tab.done else "current" if chosen else "done" if tab.done else "open"
        name_metrics, small_metrics = self._fonts()
        if self._stacked:
            side = small_metrics.height() * 1.1
            if tab.number:
                circle = QRectF(area.center().x() - side / 2, area.top() + px(1), side, side)
                paint_mark(painter, circle, mark, str(tab.number))
            text = area.adjusted(2, side + px(1), -2, 0)
            self._line(painter, text, tab.title(), chosen, Qt.AlignmentFlag.AlignHCenter)
            return
        lead = self._lead(tab)
        if tab.number:
            side = float(self._circle())
            circle = QRectF(area.left() + px(1.5 if self._tight else 2.5), area.center().y() - side / 2, side, side)
            paint_mark(painter, circle, mark, str(tab.number))
        text = area.adjusted(lead, 0, -px(1), 0)
        both = name_metrics.height() + (small_metrics.height() if tab.state else 0)
        top = area.center().y() - both / 2
        line = QRectF(text.left(), top, text.width(), name_metrics.height())
        self._line(painter, line, tab.title(), chosen, Qt.AlignmentFlag.AlignLeft)
        if tab.state:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("muted"))
            shown = small_metrics.elidedText(tab.state, Qt.TextElideMode.ElideRight, int(text.width()))
            below = QRectF(text.left(), line.bottom(), text.width(), small_metrics.height())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _line(self, painter: QPainter, area: QRectF, text: str, strong: bool, side: Qt.AlignmentFlag) -> None:
        font = theme.font(bold=True)
        painter.setFont(font)
        painter.setPen(theme.color("text" if strong else "muted"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
