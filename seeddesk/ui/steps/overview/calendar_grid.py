"""Days as a grid: a month of weeks or one week, with what is due as coloured chips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from seeddesk.domain.due import Due
from seeddesk.i18n import language, tr
from seeddesk.ui import theme
from seeddesk.ui.due_words import TONE_OF, calendar_text, due_text, kind_word
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import plain_tip

WEEKS_OF_MONTH = 6
VIEWS = ("month", "week")


def locale() -> QLocale:
    """The locale whose names of days and months fit the program's language."""
    chinese = language() == "zh_CN"
    return QLocale(QLocale.Language.Chinese) if chinese else QLocale(QLocale.Language.English)


def first_weekday() -> int:
    """0 Monday … 6 Sunday: Monday in Chinese, else what the computer says."""
    if language() == "zh_CN":
        return 0
    return QLocale.system().firstDayOfWeek().value - 1


def week_of(day: dt.date, first: int) -> dt.date:
    """The first day of the week a day is in."""
    return day - dt.timedelta(days=(day.weekday() - first) % 7)


def month_words(day: dt.date) -> str:
    """``June 2026`` or ``2026年6月``."""
    short = language() == "zh_CN"
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return tr("{month} {year}").format(month=locale().standaloneMonthName(day.month, kind), year=day.year)


def day_words(day: dt.date) -> str:
    """``Monday, 1 June`` or ``6月1日 星期一``."""
    month = locale().standaloneMonthName(
        day.month, QLocale.FormatType.ShortFormat if language() == "zh_CN" else QLocale.FormatType.LongFormat
    )
    return tr("{weekday}, {day} {month}").format(
        weekday=locale().standaloneDayName(day.isoweekday()), day=day.day, month=month
    )


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place that can be clicked: a chip (``due``), or ``more`` of a day."""

    area: QRectF
    day: dt.date
    due: Due | None


class CalendarGrid(QWidget):
    """Arrows walk over days, PgUp and PgDn over months or weeks, Home and End within the week, T is today, Enter
    opens what is on the day, Insert or N adds a reminder. Chips open by a click, reminders move by dragging, a
    double click on a day adds one."""

    day_chosen = Signal(object)
    opened = Signal(object)
    entered = Signal(object)
    """Enter was pressed on a day, or its "+n more" was clicked."""
    add_wanted = Signal(object)
    moved = Signal(object, object)
    menu_wanted = Signal(object, object, object)
    """Due or None, the day, the place on the screen."""
    range_changed = Signal()

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.day = today
        self.view = "month"
        self._things: dict[dt.date, list[Due]] = {}
        self._spots: list[_Spot] = []
        self._pressed: tuple[QPointF, Due] | None = None
        self._dragged: Due | None = None
        self._drop: dt.date | None = None
        self._hover: _Spot | None = None
        self._wheeled = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    # --- what is shown ----------------------------------------------------------------------

    def first(self) -> dt.date:
        """The first day shown."""
        start = self.day if self.view == "week" else self.day.replace(day=1)
        return week_of(start, first_weekday())

    def rows(self) -> int:
        """Weeks shown: six for every month, so that nothing jumps."""
        return 1 if self.view == "week" else WEEKS_OF_MONTH

    def last(self) -> dt.date:
        """The last day shown."""
        return self.first() + dt.timedelta(days=7 * self.rows() - 1)

    def days(self) -> list[dt.date]:
        """All days shown."""
        return [self.first() + dt.timedelta(days=at) for at in range(7 * self.rows())]

    def set_view(self, view: str) -> None:
        """Show a ``month`` or a ``week``."""
        if view in VIEWS and view != self.view:
            self.view = view
            self.range_changed.emit()
            self._redo()

    def set_things(self, things: Sequence[Due]) -> None:
        """Show what stands on the days; those of other days are ignored."""
        self._things = {}
        for one in things:
            self._things.setdefault(one.day, []).append(one)
        self._redo()

    def on_day(self, day: dt.date) -> list[Due]:
        """What stands on a day."""
        return list(self._things.get(day, ()))

    def choose(self, day: dt.date) -> None:
        """Put the cursor on a day, turning the page where it is not shown."""
        if not dt.date(2000, 1, 1) <= day <= dt.date(2100, 12, 31):
            return
        before = (self.first(), self.day.month)
        self.day = day
        if (self.first(), day.month) != before:
            self.range_changed.emit()
        self._redo()
        self.day_chosen.emit(day)

    def page(self, step: int) -> None:
        """Turn to the next (1) or the last (-1) month or week."""
        if self.view == "week":
            self.choose(self.day + dt.timedelta(days=7 * step))
            return
        months = self.day.year * 12 + self.day.month - 1 + step
        year, month = divmod(months, 12)
        last = (dt.date(year + month // 11, (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
        self.choose(dt.date(year, month + 1, min(self.day.day, last)))

    def _redo(self) -> None:
        self._lay_out()
        self._name()
        self.update()

    def _name(self) -> None:
        things = self._things.get(self.day, [])
        words = [day_words(self.day), tr("%n thing(s) due", n=len(things)), *(self._spoken(one) for one in things)]
        self.setAccessibleName(tr("Calendar"))
        self.setAccessibleDescription(hide(", ".join(words)))
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    @staticmethod
    def _spoken(one: Due) -> str:
        return f"{kind_word(one.kind)}: {calendar_text(one)}"

    # --- places -----------------------------------------------------------------------------

    def _head_height(self) -> float:
        return self.fontMetrics().height() + px(2)

    def _chip_height(self) -> float:
        """A line in a month; in a week there is room for the time and kind above the words."""
        return QFontMetrics(theme.font("small")).height() * (1 if self.view == "month" else 2) + px(0.5)

    def cell(self, day: dt.date) -> QRectF:
        """Where a day is painted; empty for one that is not shown."""
        at = (day - self.first()).days
        if not 0 <= at < 7 * self.rows():
            return QRectF()
        head = self._head_height()
        width, height = self.width() / 7, (self.height() - head) / self.rows()
        return QRectF((at % 7) * width, head + (at // 7) * height, width, height)

    def day_at(self, place: QPointF) -> dt.date | None:
        """The day painted at a place."""
        return next((day for day in self.days() if self.cell(day).contains(place)), None)

    def spots(self) -> Mapping[str, QRectF]:
        """Places of the chips shown, by key; ``+`` and the day for what has no room."""
        return {spot.due.key if spot.due else f"+{spot.day.isoformat()}": spot.area for spot in self._spots}

    def _lay_out(self) -> None:
        self._spots = []
        number, chip = self.fontMetrics().height() + px(1.5), self._chip_height()
        for day, things in self._things.items():
            cell = self.cell(day)
            if cell.isEmpty():
                continue
            room = max(1, int((cell.height() - number - px(0.5)) // (chip + 2)))
            left, width = cell.left() + px(1), cell.width() - px(2)
            top = cell.top() + number
            if room == 1 and len(things) > 1:  # one line for both: the first thing, and how many more
                more = min(width / 2, px(8))
                self._spots.append(_Spot(QRectF(left, top, width - more, chip), day, things[0]))
                self._spots.append(_Spot(QRectF(left + width - more, top, more, chip), day, None))
                continue
            shown = things if len(things) <= room else things[: room - 1]
            for one in shown:
                self._spots.append(_Spot(QRectF(left, top, width, chip), day, one))
                top += chip + 2
            if len(shown) < len(things):
                self._spots.append(_Spot(QRectF(left, top, width, chip), day, None))

    def _spot_at(self, place: QPointF) -> _Spot | None:
        return next((spot for spot in self._spots if spot.area.contains(place)), None)

    # --- painting ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = theme.char_width(self.fontMetrics())
        return QSize(width * 90, self.fontMetrics().lineSpacing() * 26)

    def minimumSizeHint(self) -> QSize:
        width = theme.char_width(self.fontMetrics())
        lines = 2.1 * self.rows() + 1.5 if self.view == "month" else 12
        return QSize(width * 7 * 5, round(self.fontMetrics().lineSpacing() * lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for day in self.days():
            self._paint_day(painter, day)
        painter.setFont(theme.font("small"))
        for spot in self._spots:
            self._paint_spot(painter, spot)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        first, width = self.first(), self.width() / 7
        for at in range(7):
            name = locale().standaloneDayName(
                (first + dt.timedelta(days=at)).isoweekday(), QLocale.FormatType.ShortFormat
            )
            area = QRectF(at * width + px(2), 0, width - px(2), self._head_height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)

    def _paint_day(self, painter: QPainter, day: dt.date) -> None:
        cell = self.cell(day)
        inside = self.view == "week" or day.month == self.day.month
        if not inside:
            painter.fillRect(cell, theme.color("sunken"))
        if day == self._drop and self._dragged is not None:
            painter.fillRect(cell, theme.color("primary_soft"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(cell.topLeft(), cell.topRight())
        if cell.left() > 1:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        text = str(day.day)
        painter.setFont(theme.font(bold=day == self.today))
        metrics = painter.fontMetrics()
        height = metrics.height()
        wide = max(height, metrics.horizontalAdvance(text)) + 4
        area = QRectF(cell.left() + px(1), cell.top() + px(0.5), wide, height)
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            painter.drawRoundedRect(area, height / 2, height / 2)
            painter.setPen(theme.color("on_primary"))
        else:
            painter.setPen(theme.color("text" if inside else "muted"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
        if day == self.day:
            focused = self.hasFocus()
            painter.setPen(QPen(theme.color("primary" if focused else "line_strong"), 2 if focused else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), px(1), px(1))

    def _paint_spot(self, painter: QPainter, spot: _Spot) -> None:
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        room = int(spot.area.width()) - 2 * px(1.25)
        if spot.due is None:
            shown = sum(other.day == spot.day and other.due is not None for other in self._spots)
            hidden = len(self._things[spot.day]) - shown
            painter.setPen(theme.color("muted"))
            words = tr("+%n more", n=hidden)
            if metrics.horizontalAdvance(words) > room:
                words = f"+{hidden}"
            painter.drawText(spot.area.adjusted(px(1.25), 0, 0, 0), int(left), words)
            return
        one = spot.due
        tone = "neutral" if one.done else TONE_OF[one.kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{tone}_soft"))
        painter.drawRoundedRect(spot.area, px(0.75), px(0.75))
        painter.setBrush(theme.color(f"{tone}_fill"))
        painter.drawRoundedRect(QRectF(spot.area.left(), spot.area.top(), 3, spot.area.height()), 1.5, 1.5)
        if spot is self._hover or one is self._dragged:
            painter.setPen(QPen(theme.color(tone), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.area.adjusted(0.5, 0.5, -0.5, -0.5), px(0.75), px(0.75))
        done = "✓ " if one.done else ""
        line = spot.area.adjusted(px(1.25), 0, -px(0.5), 0)
        words = done + hide(calendar_text(one))
        if self.view == "week":
            line.setHeight(spot.area.height() / 2)
            head = " · ".join(part for part in (f"{one.at:%H:%M}" if one.timed else "", kind_word(one.kind)) if part)
            painter.setPen(theme.color("muted"))
            painter.drawText(line, int(left), metrics.elidedText(head, Qt.TextElideMode.ElideRight, room))
            line.translate(0, line.height())
            words = done + hide(due_text(one))
        painter.setPen(theme.color("muted" if one.done else "text"))
        painter.drawText(line, int(left), metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        day, spot = self.day_at(place), self._spot_at(place)
        if day is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if day != self.day and (self.view == "week" or day.month == self.day.month or spot is None):
                self.choose(day)
                spot = self._spot_at(place) if self.day_at(place) == day else None
        self._pressed = (place, spot.due) if spot and spot.due and event.button() == Qt.MouseButton.LeftButton else None
        if spot is not None and spot.due is None and event.button() == Qt.MouseButton.LeftButton:
            self.entered.emit(spot.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, one = self._pressed
            far = (place - start).manhattanLength() >= QApplication.startDragDistance()
            if self._dragged is None and far and one.kind == "reminder" and not one.done:
                self._dragged = one
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragged is not None:
                self._drop = self.day_at(place)
                self.update()
            return
        spot = self._spot_at(place)
        if spot is not self._hover:
            self._hover = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        dragged, self._dragged = self._dragged, None
        drop, self._drop = self._drop, None
        self.unsetCursor()
        self.update()
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if dragged is not None:
            if drop is not None and drop != dragged.day:
                self.moved.emit(dragged, drop)
            return
        spot = self._spot_at(event.position())
        if spot is not None and spot.due is not None and spot.due.key == pressed[1].key:
            self.opened.emit(spot.due)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and self._spot_at(event.position()) is None:
            self.add_wanted.emit(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = QPointF(event.pos()) if mouse else self.cell(self.day).center()
        spot = self._spot_at(place) if mouse else None
        day = self.day_at(place) or self.day
        where = event.globalPos() if mouse else self.mapToGlobal(place.toPoint())
        self.menu_wanted.emit(spot.due if spot else None, day, where)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel turns the page; finer wheels add up to one."""
        self._wheeled += event.angleDelta().y()
        if abs(self._wheeled) >= 120:
            self.page(-1 if self._wheeled > 0 else 1)
            self._wheeled = 0
        event.accept()

    # --- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        first = week_of(self.day, first_weekday())
        if plain and key in steps:
            self.choose(self.day + dt.timedelta(days=steps[key]))
        elif plain and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page(-1 if key == Qt.Key.Key_PageUp else 1)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(first if key == Qt.Key.Key_Home else first + dt.timedelta(days=6))
        elif plain and key == Qt.Key.Key_T:
            self.choose(self.today)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit(self.day)
        elif plain and key in (Qt.Key.Key_N, Qt.Key.Key_Insert):
            self.add_wanted.emit(self.day)
        elif key == Qt.Key.Key_Escape and self._dragged is not None:
            self._pressed = self._dragged = self._drop = None
            self.unsetCursor()
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._spot_at(QPointF(event.pos()))
            if spot is not None and spot.due is not None:
                one = spot.due
                about = " · ".join(part for part in (kind_word(one.kind), one.launch_name) if part)
                QToolTip.showText(event.globalPos(), plain_tip(f"{calendar_text(one)}\n{about}"), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self._redo()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._redo()
            self.updateGeometry()
