"""The editors a form is made of: each shows a value, reads it back, and says when it was left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QWidget,
    QWidgetAction,
)

from seeddesk.domain import limits
from seeddesk.i18n import tr
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets import form_values as values
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Text, say, set_property
from seeddesk.ui.widgets.tag_line import TagLine
from seeddesk.ui.widgets.text_box import TextBox

KINDS = ("text", "multiline", "integer", "money", "percent", "date", "moment", "choice", "check", "tags")


@dataclass(frozen=True)
class Field:
    """One labelled field.

    Values by kind: text, multiline: str · integer: int | None · money: int cents | None · percent: share
    0–1 float | None · date: datetime.date | None · moment: datetime.datetime | None · choice: the code
    | None · check: bool · tags: list[str]. ``low``/``high`` limit them in the same unit.
    """

    key: str
    label: Text
    kind: str = "text"
    required: bool = False
    choices: Sequence[Any] = ()
    words: Callable[[Any], str] | None = None
    hint: Text | None = None
    placeholder: Text | None = None
    unit: Text | None = None
    low: Any = None
    high: Any = None
    suggestions: Sequence[str] = ()
    check: Callable[[Any], str | None] | None = None
    """Given the value, the sentence saying what would be right, or None when it is."""
    lines: int = 4
    width: int = 0
    """Width of the editor in average characters; 0 takes the room there is."""
    limit: int = 0
    """The most characters of a text; 0: what suits its kind (see domain/limits)."""
    figures: bool = False
    """A text that is a number, read by the form's owner: set to the right like the other numbers."""
    beside: bool = False
    """Stands in the line of the field before, without a label of its own to see: a note to an answer, say."""


TAGS_LIMIT = 1_000


def limit_of(field: Field) -> int:
    """The most characters a field takes; 0 for kinds that are no free text."""
    usual = {"text": limits.LINE, "multiline": limits.NOTE, "tags": TAGS_LIMIT}
    return field.limit or usual.get(field.kind, 0)


class Editor(QWidget):
    """What every kind of editor has in common."""

    grown = Signal(int)
    """A text was typed or pasted; its length."""
    refused = Signal(int)
    """A paste was so long that nothing of it was taken; its length."""
    left = Signal()
    """The person is done with the field (left it, pressed Enter, or chose)."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _hold(self, inner: QWidget, *more: QWidget) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1))
        layout.addWidget(inner, 0 if self.field.width else 1)
        for widget in more:
            layout.addWidget(widget)
        if self.field.width:
            layout.addStretch(1)
        self.inner = inner
        self.setFocusProxy(inner)

    def read(self) -> Any:
        """The value typed; raises WrongInput."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value as it would be typed."""
        raise NotImplementedError

    def mark(self, wrong: bool) -> None:
        """Frame the editor as wrong, or not."""
        set_property(self.inner, "wrong", "true" if wrong else "")

    def retranslate(self) -> None:
        """Ask the texts again."""

    def name(self, text: str, described: str) -> None:
        """Tell screen readers what this is."""
        self.inner.setAccessibleName(text)
        self.inner.setAccessibleDescription(described)


class LineEditor(Editor):
    """Text, numbers, money, per cent and tags in one line."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = TagLine(field.suggestions) if field.kind == "tags" else QLineEdit()
        self.line.editingFinished.connect(self.left)
        self.line.textChanged.connect(lambda text: self.grown.emit(len(text)))
        if field.suggestions and field.kind != "tags":
            completer = QCompleter(list(field.suggestions), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        if field.figures or field.kind in ("integer", "money", "percent"):
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._unit = None
        more = []
        if field.unit is not None or field.kind == "percent":
            from seeddesk.ui.widgets.labels import Muted

            self._unit = Muted(field.unit if field.unit is not None else "%")
            more.append(self._unit)
        self._hold(self.line, *more)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._size()
        super().showEvent(event)

    def _size(self) -> None:
        if self.field.width and hasattr(self, "line"):
            self.line.setFixedWidth(char_width(self.fontMetrics()) * self.field.width + px(6))

    def retranslate(self) -> None:
        self.line.setPlaceholderText(say(self.field.placeholder))

    def text(self) -> str:
        return self.line.text()

    def read(self) -> Any:
        text, field = self.text(), self.field
        if field.kind == "integer":
            return values.read_integer(text, field.low, field.high)
        if field.kind == "money":
            return values.read_money(text, field.low, field.high)
        if field.kind == "percent":
            low, high = (field.low, field.high) if (field.low, field.high) != (None, None) else (0.0, 1.0)
            return values.read_percent(text, low, high)
        if field.kind == "tags":
            return values.read_tags(values.read_line(text.replace("\n", ","), limit_of(field)))
        return values.read_line(text, limit_of(field))

    def show_value(self, value: Any) -> None:
        kind = self.field.kind
        if value is None:
            text = ""
        elif kind == "money":
            text = values.show_money(value)
        elif kind == "percent":
            text = values.show_percent(value)
        elif kind == "tags":
            text = value if isinstance(value, str) else tr(", ", "between tags").join(value)
        else:
            text = str(value)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)


class MultilineEditor(Editor):
    """Several lines; Tab leaves it, Ctrl+Enter too."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = TextBox(limit=limit_of(field))
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(lambda: self.grown.emit(self.box.document().characterCount() - 1))
        self.box.refused.connect(self.refused)
        self.box.installEventFilter(self)
        self._hold(self.box)
        self.retranslate()
        self._size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size()

    def _size(self) -> None:
        if hasattr(self, "box"):
            self.box.setFixedHeight(self.fontMetrics().lineSpacing() * self.field.lines + px(6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.left.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.box.setPlaceholderText(say(self.field.placeholder))

    def read(self) -> str:
        return values.read_lines(self.box.toPlainText(), limit_of(self.field))

    def show_value(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if text != self.box.toPlainText():
            self.box.setPlainText(text)


class DateEditor(LineEditor):
    """A day (or a day and time) that may be empty, typed or picked from a calendar."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.pick = Button("", self._open, kind="quiet", icon="calendar-blank", tip=lambda: tr("Pick a day"))
        self.pick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(1, self.pick)

    def retranslate(self) -> None:
        shown = say(self.field.placeholder)
        if not shown:
            # A sample day would look like one that is filled in.
            shown = tr("yyyy-mm-dd hh:mm") if self.field.kind == "moment" else tr("yyyy-mm-dd")
        self.line.setPlaceholderText(shown)

    def read(self) -> Any:
        if self.field.kind == "moment":
            return values.read_moment(self.text(), self.field.low, self.field.high)
        return values.read_date(self.text(), self.field.low, self.field.high)

    def show_value(self, value: Any) -> None:
        if isinstance(value, dt.datetime):
            text = value.isoformat(" ", "minutes") if self.field.kind == "moment" else value.date().isoformat()
        elif isinstance(value, dt.date):
            text = value.isoformat()
        else:
            text = "" if value is None else str(value)[: 16 if self.field.kind == "moment" else 10]
        if text != self.line.text():
            self.line.setText(text)

    def _open(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            day = self.read()
        except values.WrongInput:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(lambda date: self._picked(date, menu))
        calendar.clicked.connect(lambda date: self._picked(date, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _picked(self, date: QDate, menu: QMenu) -> None:
        text = date.toString("yyyy-MM-dd")
        if self.field.kind == "moment":
            old = values.clean(self.text()).partition(" ")[2]
            text = f"{text} {old or '20:00'}"
        self.line.setText(text)
        menu.close()
        self.left.emit()


class CalmCombo(QComboBox):
    """A combo box that a wheel passing over it does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of a few codes, shown as words; empty is a choice when the field is not required."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = CalmCombo()
        self.codes: list[Any] = []
        self._hold(self.box)
        self.set_choices(field.choices)
        self.box.activated.connect(lambda *_: self.left.emit())

    def set_choices(self, choices: Sequence[Any]) -> None:
        """Offer other codes; the chosen one stays if it is among them."""
        chosen = self.read() if self.codes else None
        self.codes = ([] if self.field.required else [None]) + list(choices)
        self.box.clear()
        self.box.addItems([self._word(code) for code in self.codes])
        self.show_value(chosen)

    def _word(self, code: Any) -> str:
        if code is None:
            return say(self.field.placeholder) or "–"
        return self.field.words(code) if self.field.words else str(code)

    def retranslate(self) -> None:
        for at, code in enumerate(self.codes):
            self.box.setItemText(at, self._word(code))

    def read(self) -> Any:
        at = self.box.currentIndex()
        return self.codes[at] if 0 <= at < len(self.codes) else None

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self.codes.index(value) if value in self.codes else (-1 if self.field.required else 0))


class CheckEditor(Editor):
    """Yes or no; the label stands beside the box."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = QCheckBox()
        self.box.clicked.connect(lambda *_: self.left.emit())
        self._hold(self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self.box.setText(say(self.field.label).replace("&", "&&"))

    def read(self) -> bool:
        return self.box.isChecked()

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        return self.box.sizeHint()


def make_editor(field: Field) -> Editor:
    """The editor for a field's kind; raises KeyError for an unknown kind."""
    if field.kind not in KINDS:
        raise KeyError(field.kind)
    special: dict[str, type[Editor]] = {
        "multiline": MultilineEditor,
        "date": DateEditor,
        "moment": DateEditor,
        "choice": ChoiceEditor,
        "check": CheckEditor,
    }
    return special.get(field.kind, LineEditor)(field)
