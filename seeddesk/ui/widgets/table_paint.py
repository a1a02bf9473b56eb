"""How cells and heads of a table are painted: by hand, straight from the row, without the style sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from seeddesk.domain.limits import cut
from seeddesk.ui import theme
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.chip import GAP, PADDING, paint_chips
from seeddesk.ui.widgets.labels import plain_tip
from seeddesk.ui.widgets.progress import paint_parts
from seeddesk.ui.widgets.table_model import Column, Row, TableModel

CELL = 600
"""Signs of a cell that are measured and drawn at most."""
MARGIN = px(2.5)
LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter)


ALIGN = {
    "left": int(Qt.AlignmentFlag.AlignLeft),
    "right": int(Qt.AlignmentFlag.AlignRight),
    "center": int(Qt.AlignmentFlag.AlignHCenter),
}


class Fonts:
    """Fonts and their metrics, made once per theme instead of once per cell."""

    def __init__(self) -> None:
        self.body: QFont = theme.font()
        self.strong: QFont = theme.font(bold=True)
        self.small: QFont = theme.font("small")
        self.body_metrics = QFontMetrics(self.body)
        self.strong_metrics = QFontMetrics(self.strong)
        self.small_metrics = QFontMetrics(self.small)

    def row_height(self, lines: int) -> int:
        """Height of a row of one or two lines."""
        height = self.body_metrics.height() + px(3.5)
        return height + (self.small_metrics.height() if lines > 1 else 0)

    def tick_size(self) -> int:
        """Side of a tick box."""
        return max(14, round(self.body_metrics.height() * 0.8))


def paint_tick(painter: QPainter, area: QRectF, state: Qt.CheckState) -> None:
    """A tick box: empty, ticked, or with a bar when only some are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = state != Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.color("primary" if filled else "muted"), 1.2))
    painter.setBrush(theme.color("primary") if filled else theme.color("surface"))
    painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
    if not filled:
        return
    painter.setPen(
        QPen(
            theme.color("on_primary"),
            area.width() / 7,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    left, top, side = area.left(), area.top(), area.width()
    if state == Qt.CheckState.Checked:
        points = [(0.26, 0.52), (0.43, 0.69), (0.75, 0.34)]
    else:
        points = [(0.28, 0.5), (0.72, 0.5)]
    painter.drawPolyline(QPolygonF([QPointF(left + x * side, top + y * side) for x, y in points]))


class CellDelegate(QStyledItemDelegate):
    """Paints cells and shows the whole text where it was cut."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.fonts = Fonts()

    def restyle(self) -> None:
        """Take the fonts of the current theme and text size."""
        self.fonts = Fonts()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model: Any = index.model()
        at = index.row()
        if not isinstance(model, TableModel) or at >= len(model.ids):
            return
        area: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ticked = model.first == 1 and model.ids[at] in model.ticked
        painter.save()
        if selected or ticked:
            painter.fillRect(area, theme.color("primary_soft"))
        elif at == getattr(self.parent(), "hover_row", -1):
            painter.fillRect(area, theme.color("sunken"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.color("line"))
        column = model.column(index.column())
        if column is None:
            side = self.fonts.tick_size()
            box = QRectF(area.center().x() - side / 2 + 1, area.center().y() - side / 2, side, side)
            paint_tick(painter, box, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        else:
            inner = area.adjusted(MARGIN, 0, -MARGIN, -1)
            painter.setClipRect(inner)
            self._paint_cell(painter, inner, column, model.row(at), selected or ticked)
            painter.setClipping(False)
        if selected and at == self._current_row():
            self._paint_focus(painter, area, index.column(), model)
        painter.restore()

    def _current_row(self) -> int:
        view = self.parent()
        if isinstance(view, QAbstractItemView) and view.hasFocus():
            return view.currentIndex().row()
        return -1

    def _paint_focus(self, painter: QPainter, area: QRect, section: int, model: TableModel) -> None:
        """A ring around the whole current row, drawn cell by cell."""
        ink = theme.color("primary")
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 2), ink)
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), ink)
        if section == 0:
            painter.fillRect(QRect(area.left(), area.top(), 2, area.height()), ink)
        if section == model.columnCount() - 1:
            painter.fillRect(QRect(area.right() - 1, area.top(), 2, area.height()), ink)

    def _paint_cell(self, painter: QPainter, area: QRect, column: Column, row: Row, lit: bool) -> None:
        if column.sub is not None:
            below = self.fonts.small_metrics.height()
            top = area.top() + (area.height() - below - self.fonts.body_metrics.height()) // 2
            line = QRect(area.left(), top + self.fonts.body_metrics.height(), area.width(), below)
            area = QRect(area.left(), top, area.width(), self.fonts.body_metrics.height())
            painter.setFont(self.fonts.small)
            painter.setPen(theme.color("muted"))
            words = self.fonts.small_metrics.elidedText(
                _flat(column.shown_sub(row)), Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, LINE | _align(column), words)
        if column.paint == "chips" and column.chips is not None:
            place = QRectF(area)
            if column.text is not None:
                words = _flat(column.shown(row))
                self._paint_text(painter, area, column, row, "strong")
                used = min(self.fonts.strong_metrics.horizontalAdvance(words) + GAP, area.width())
                place.setLeft(area.left() + used)
            if place.width() > 3 * PADDING:
                paint_chips(painter, place, column.chips(row), on_soft=lit)
            return
        if column.paint in ("score", "bar") and column.score is not None:
            self._paint_score(painter, area, column, row)
            return
        self._paint_text(painter, area, column, row, column.paint)

    def _paint_text(self, painter: QPainter, area: QRect, column: Column, row: Row, look: str) -> None:
        strong = look == "strong"
        metrics = self.fonts.strong_metrics if strong else self.fonts.body_metrics
        painter.setFont(self.fonts.strong if strong else self.fonts.body)
        tone = column.tone(row) if column.tone is not None else None
        painter.setPen(theme.color(tone or ("muted" if look == "muted" else "primary" if look == "check" else "text")))
        words = _flat(column.shown(row))
        if metrics.horizontalAdvance(words) > area.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, LINE | _align(column), words)

    def _paint_score(self, painter: QPainter, area: QRect, column: Column, row: Row) -> None:
        words = _flat(column.shown(row))
        beside = self._beside(words)
        height = max(px(2), self.fonts.body_metrics.height() // 2 - 1)
        bar = QRectF(area.left(), area.center().y() - height / 2 + 1, area.width() - beside, height)
        assert column.score is not None
        if bar.width() > height * 2:
            paint_parts(painter, bar, list(column.score(row)), track="neutral_soft")
        self._paint_text(painter, area.adjusted(area.width() - beside + px(2), 0, 0, 0), column, row, "text")

    def _beside(self, words: str) -> int:
        """Room for the number beside a bar: at least three figures, so bars line up."""
        figures = self.fonts.body_metrics
        return max(figures.horizontalAdvance(words), figures.horizontalAdvance("000")) + px(2)

    def cut(self, column: Column, row: Row, width: int) -> bool:
        """Whether a cell of this width cannot show all of its text."""
        inner = width - 2 * MARGIN
        if column.sub is not None and self.fonts.small_metrics.horizontalAdvance(_flat(column.shown_sub(row))) > inner:
            return True
        words = _flat(column.shown(row))
        if column.paint == "chips" and column.chips is not None:
            metrics = self.fonts.small_metrics
            needed = sum(metrics.horizontalAdvance(word) + 2 * PADDING + GAP for word, _ in column.chips(row)) - GAP
            if column.text is not None:
                needed += self.fonts.strong_metrics.horizontalAdvance(words) + GAP
            return needed > inner
        if column.paint in ("score", "bar"):
            return False
        metrics = self.fonts.strong_metrics if column.paint == "strong" else self.fonts.body_metrics
        return metrics.horizontalAdvance(words) > inner

    def tip(self, column: Column, row: Row, width: int) -> str:
        """What to show above a cell: the column's own explanation, or the text that was cut."""
        if column.tooltip is not None:
            return column.tooltip(row)
        if not self.cut(column, row, width):
            return ""
        parts = [column.shown(row)]
        if column.chips is not None and column.text is not None:
            parts += [word for word, _ in column.chips(row)]
        if column.sub is not None:
            parts.append(column.shown_sub(row))
        return "\n".join(part for part in parts if part)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        model: Any = index.model()
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, TableModel):
            return False
        column = model.column(index.column())
        area: QRect = option.rect  # type: ignore[attr-defined]
        text = self.tip(column, model.row(index.row()), area.width()) if column else ""
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room that would show all of a cell's text (Qt asks when a column's edge is double-clicked)."""
        model: Any = index.model()
        column = model.column(index.column())
        if column is None:
            return QSize(self.fonts.tick_size() + 2 * MARGIN, self.fonts.row_height(1))
        words = _flat(column.shown(model.row(index.row())))
        width = self.fonts.strong_metrics.horizontalAdvance(words) + 2 * MARGIN
        if column.paint in ("score", "bar"):
            width += px(20)
        return QSize(width, self.fonts.row_height(2 if column.sub else 1))


class HeadView(QHeaderView):
    """Quiet heads: muted words, a line below, a small arrow at the column that orders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(px(8))
        self.order: tuple[int, bool] | None = None
        self.restyle()

    def restyle(self) -> None:
        """Take the font of the current theme and text size."""
        self.head_font = theme.font("small")
        self.setFixedHeight(QFontMetrics(self.head_font).height() + px(3.5))

    def needed(self, section: int) -> int:
        """Width that shows a head's words and the arrow."""
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetrics(self.head_font)
        return metrics.horizontalAdvance(text) + 2 * MARGIN + metrics.height()

    def tick_state(self) -> Qt.CheckState:
        """Whether all, some or none of the rows shown are ticked."""
        model = self.model()
        if not isinstance(model, TableModel) or not model.ticked or not model.ids:
            return Qt.CheckState.Unchecked
        shown = sum(1 for id_ in model.ids if id_ in model.ticked)
        if shown == len(model.ids):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if shown else Qt.CheckState.Unchecked

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, TableModel):
            return
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        column = model.column(logicalIndex)
        if column is None:
            side = Fonts().tick_size()
            box = QRectF(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2, side, side)
            paint_tick(painter, box, self.tick_state())
            painter.restore()
            return
        area = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        painter.setFont(self.head_font)
        metrics = painter.fontMetrics()
        painter.setPen(theme.color("muted"))
        text = column.title()
        ordered = self.order is not None and self.order[0] == logicalIndex
        mark = metrics.height() if ordered else 0
        room = area.width() - mark
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        if ordered:
            painter.setPen(theme.color("text"))
        if column.align == "right":
            words = area.adjusted(mark, 0, 0, 0)
            arrow = words.right() - metrics.horizontalAdvance(shown) - metrics.height() // 2
        else:
            words = area.adjusted(0, 0, -mark, 0)
            arrow = area.left() + metrics.horizontalAdvance(shown) + metrics.height() // 2
        painter.drawText(words, LINE | _align(column), shown)
        if ordered and self.order is not None:
            self._arrow(painter, QPointF(arrow, area.center().y() + 0.5), self.order[1])
        painter.restore()

    def _arrow(self, painter: QPainter, centre: QPointF, descending: bool) -> None:
        half = max(3.0, QFontMetrics(self.head_font).height() / 6)
        tip = half * 0.7 * (1 if descending else -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        points = [
            QPointF(centre.x() - half, centre.y() - tip),
            QPointF(centre.x() + half, centre.y() - tip),
            QPointF(centre.x(), centre.y() + tip),
        ]
        painter.drawPolygon(QPolygonF(points))


def _flat(text: str) -> str:
    """In one line, and no longer than any screen is wide: measuring a name of 200,000 signs takes a second."""
    text = cut(text, CELL)
    return text.replace("\n", " ") if "\n" in text else text


def _align(column: Column) -> int:
    return ALIGN.get(column.align, ALIGN["left"])
