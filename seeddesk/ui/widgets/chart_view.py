"""A place on a page for a chart of ``seeddesk.reports.charts``, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from seeddesk.reports.canvas import Palette, TextItem, paint_items
from seeddesk.reports.charts import Chart
from seeddesk.ui import theme
from seeddesk.ui.privacy import hide
from seeddesk.ui.widgets.labels import plain_tip


def palette() -> Palette:
    """The theme as a chart's palette: the tokens that text may be written in."""

    def colour(token: str) -> str:
        return theme.color(token).name()

    return Palette(
        surface=colour("surface"),
        sunken=colour("sunken"),
        text=colour("text"),
        muted=colour("muted"),
        line=colour("line"),
        primary=colour("primary"),
        primary_soft=colour("primary_soft"),
        attention=colour("attention"),
        attention_soft=colour("attention_soft"),
        danger=colour("danger"),
        danger_soft=colour("danger_soft"),
        info=colour("info"),
        info_soft=colour("info_soft"),
        before=colour("neutral_fill"),
    )


def veiled(item: TextItem) -> TextItem:
    """A chart's text with its phones hidden, cut to the room it had."""
    whole = item.full or item.text
    if hide(whole) == whole:
        return item
    cut = QFontMetricsF(item.font).elidedText(hide(whole), Qt.TextElideMode.ElideRight, item.rect.width())
    return replace(item, text=cut)


class ChartView(QWidget):
    """Shows one chart, as high as it wants to be for its width.

    Give a callable to have the chart made anew when the language changes. ``pressed`` tells the id of what was
    clicked, in charts whose things have one.
    """

    pressed = Signal(int)

    def __init__(self, chart: Chart | Callable[[], Chart] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._made: Chart | Callable[[], Chart] | None = None
        self._chart: Chart | None = None
        self.setMouseTracking(True)
        self.show_chart(chart)

    def show_chart(self, chart: Chart | Callable[[], Chart] | None) -> None:
        """Show another chart; None shows nothing."""
        self._made = chart
        self._chart = chart if chart is None or isinstance(chart, Chart) else chart()
        self.setAccessibleName(hide(", ".join(self._chart.texts())) if self._chart else "")
        self.updateGeometry()
        self.update()

    def chart(self) -> Chart | None:
        """The chart shown."""
        return self._chart

    def heightForWidth(self, width: int) -> int:
        return round(self._chart.height_for(theme.font(), width) + 0.5) if self._chart else 0

    def sizeHint(self) -> QSize:
        width = theme.char_width(self.fontMetrics()) * 60
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        # A layout that does not ask for the height of a width would squeeze the chart otherwise.
        width = max(self.width(), theme.char_width(self.fontMetrics()) * 24)
        return QSize(theme.char_width(self.fontMetrics()) * 24, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            items = self._chart.plan(QRectF(self.rect()), palette(), theme.font())
            # What was cut to fit is hidden as a whole: half a phone would not be known as one.
            paint_items(QPainter(self), [veiled(one) if isinstance(one, TextItem) else one for one in items])

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.show_chart(self._made)

    def hit(self, place: QPointF) -> int | None:
        """The id of what is drawn at this place, None where there is nothing to click."""
        if self._chart is None:
            return None
        return self._chart.hit(QRectF(self.rect()), theme.font(), place.x(), place.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.hit(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.hit(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is not None:
            self.pressed.emit(found)
        super().mouseReleaseEvent(event)

    def cut_text_at(self, place: QPointF) -> str:
        """The whole of a text that was cut to fit, when it is at this place."""
        items = self._chart.plan(QRectF(self.rect()), palette(), theme.font()) if self._chart else []
        for item in items:
            if isinstance(item, TextItem) and item.full and item.full != item.text and item.rect.contains(place):
                return item.full
        return ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.cut_text_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_chart(self._made)
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
