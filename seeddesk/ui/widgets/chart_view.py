"""A chart in the window: the same drawing as on paper, in the theme's colours."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.reports.canvas import Palette
from seeddesk.reports.charts.base import Chart
from seeddesk.ui import theme


def screen_palette() -> Palette:
    """The chart's colours in the theme of the moment."""
    names = {field.name for field in fields(Palette)} - {"primary", "before", "on_paper"}
    colours = {name: theme.color(name).name() for name in names}
    fills = {"primary": "primary_fill", "before": "neutral_fill"}
    return Palette(**colours, **{name: theme.color(token).name() for name, token in fills.items()})


class ChartView(QWidget):
    """Shows one chart; it asks for the height the chart wants at its width."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier().changed.connect(self.update)
        if chart is not None:
            self.set_chart(chart)

    def set_chart(self, chart: Chart) -> None:
        """Show another chart; its texts are read out to screen readers."""
        self._chart = chart
        self.setAccessibleName(" · ".join(chart.texts()))
        self.updateGeometry()
        self.update()

    def chart(self) -> Chart | None:
        return self._chart

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._chart.height_for(self.font(), width)) + 1 if self._chart is not None else 0

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 40
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 20
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._chart.paint(painter, QRectF(self.rect()), screen_palette(), self.font())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)
