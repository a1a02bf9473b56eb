"""Labelled fields bound to keys, saved one by one as they are left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.form_fields import ChoiceEditor, Editor, Field, limit_of, make_editor
from seeddesk.ui.widgets.form_values import WrongInput, too_long, too_much
from seeddesk.ui.widgets.labels import Muted, PlainLabel, say

__all__ = ["Field", "Form", "WrongInput"]


class _Row(QWidget):
    """An editor with its hint and its mark below."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        field = editor.field
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(0.5))
        layout.addWidget(editor)
        self.hint = Muted(field.hint or "", self, wrap=True, small=True)
        self.hint.setVisible(field.hint is not None)
        self.wrong = PlainLabel("", self, look="small", tone="danger", wrap=True)
        self.wrong.hide()
        layout.addWidget(self.hint)
        layout.addWidget(self.wrong)

    def mark(self, text: str | None) -> None:
        """Show what would be right, or take the mark away."""
        self.editor.mark(bool(text))
        self.wrong.say(text or "")
        self.wrong.setVisible(bool(text))
        self.hint.setVisible(not text and self.editor.field.hint is not None)


class Form(QWidget):
    """``edited(key, value)`` fires when a field was left with a new, right value.

    Wrong input is kept, marked at its field with what would be right, and not emitted.
    """

    edited = Signal(str, object)

    def __init__(
        self, fields: Iterable[Field], parent: QWidget | None = None, *, above: bool = False, wraps: bool = False
    ) -> None:
        """``above`` puts labels over their fields, for narrow places; ``wraps`` only where there is no room."""
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._known: dict[str, Any] = {}
        self._outside: set[str] = set()
        self._lengthy: set[str] = set()
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(px(4))
        self._layout.setVerticalSpacing(px(2.5))
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QFormLayout.RowWrapPolicy
        self._layout.setRowWrapPolicy(
            policy.WrapAllRows if above else policy.WrapLongRows if wraps else policy.DontWrapRows
        )
        self._lines: dict[str, QWidget] = {}
        lines: list[list[Field]] = []
        for field in fields:
            if field.beside and lines:
                lines[-1].append(field)
            else:
                lines.append([field])
        for line in lines:
            self._add_line(line, above)
        self._name()

    def _add_line(self, fields: Sequence[Field], above: bool) -> None:
        rows = [self._make(field) for field in fields]
        line: QWidget = rows[0]
        if len(rows) > 1:
            line = QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(px(2))
            for row in rows:
                # Text beside a choice takes the room that the choice leaves.
                layout.addWidget(row, 0 if row.editor.field.width else 1, Qt.AlignmentFlag.AlignTop)
        self._lines |= {field.key: line for field in fields}
        self._add(fields[0], line, above)

    def _make(self, field: Field) -> _Row:
        editor = make_editor(field)
        row = _Row(editor)
        self._rows[field.key] = row
        editor.left.connect(lambda key=field.key: self._left(key))
        editor.refused.connect(lambda length: self.set_error(field.key, too_much(length, limit_of(field))))
        editor.grown.connect(lambda length, key=field.key: self._grown(key, length))
        self._known[field.key] = self._read_quietly(field.key)
        return row

    def _add(self, field: Field, row: QWidget, above: bool) -> None:
        if field.kind == "check":
            if above:
                self._layout.addRow(row)
            else:
                self._layout.addRow("", row)
            return
        label = Muted("")
        label.say(lambda: say(field.label) + (" *" if field.required else ""))
        label.setBuddy(self._rows[field.key].editor)
        if not above:
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            # Level with the first line of the editor, whose frame and padding take six pixels.
            label.setContentsMargins(0, px(1.5), 0, 0)
        self._labels[field.key] = label
        self._layout.addRow(label, row)

    def editor(self, key: str) -> QWidget:
        """The editor of a field; raises KeyError."""
        return self._rows[key].editor

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values by key; keys without a field are ignored, marks of shown fields go away.

        A field being typed in right now keeps what is typed.
        """
        for key, value in values.items():
            row = self._rows.get(key)
            if row is None:
                continue
            if self._typing(key):
                self._known[key] = value
                continue
            row.editor.show_value(value)
            self._outside.discard(key)
            row.mark(None)
            self._known[key] = self._read_quietly(key)

    def values(self) -> dict[str, Any]:
        """The values of all fields as last right: a field marked wrong gives its last right value."""
        result = {}
        for key, row in self._rows.items():
            try:
                result[key] = row.editor.read()
            except WrongInput:
                result[key] = self._known[key]
        return result

    def validate(self) -> dict[str, Any] | None:
        """All values if all are right, else None with every wrong field marked and the first focused."""
        wrong = [key for key in self._rows if not self._right(key)]
        if wrong:
            self._rows[wrong[0]].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return self.values()

    def set_error(self, key: str, text: str | None) -> None:
        """Mark a field from outside with what would be right; None takes the mark away."""
        (self._outside.add if text else self._outside.discard)(key)
        self._rows[key].mark(text)

    def error(self, key: str) -> str:
        """The mark shown at a field, empty when it is right."""
        label = self._rows[key].wrong
        return "" if label.isHidden() else label.text()

    def set_choices(self, key: str, choices: Sequence[Any]) -> None:
        """Offer other codes in a choice field; raises KeyError for other kinds."""
        editor = self._rows[key].editor
        if not isinstance(editor, ChoiceEditor):
            raise KeyError(key)
        editor.set_choices(choices)

    def set_field_visible(self, key: str, visible: bool) -> None:
        """Show or hide a field with its label and what stands beside it."""
        self._layout.setRowVisible(self._lines[key], visible)

    def commit(self) -> None:
        """Treat the field being typed in as left, for example before a window closes."""
        for key in self._rows:
            if self._typing(key):
                self._left(key)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for row in self._rows.values():
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def retranslate(self) -> None:
        """Ask all texts again; marks are worked out anew in the new language."""
        for key, row in self._rows.items():
            row.editor.retranslate()
            if self.error(key) and key not in self._outside:
                self._right(key)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name(self) -> None:
        for row in self._rows.values():
            field = row.editor.field
            row.editor.name(say(field.label), row.wrong.text() or say(field.hint))

    def _typing(self, key: str) -> bool:
        editor = self._rows[key].editor
        if not editor.inner.hasFocus():
            return False
        try:
            return editor.read() != self._known[key]
        except WrongInput:
            return True

    def _read_quietly(self, key: str) -> Any:
        try:
            return self._rows[key].editor.read()
        except WrongInput:
            return None

    def _right(self, key: str) -> bool:
        """Read a field and mark it by what was found."""
        row = self._rows[key]
        field = row.editor.field
        text: str | None = None
        try:
            value = row.editor.read()
        except WrongInput as wrong:
            text = str(wrong)
        else:
            if field.required and (value is None or value == "" or value == []):
                text = tr("This is needed")
            elif field.check is not None:
                text = field.check(value)
        self._outside.discard(key)
        row.mark(text)
        row.editor.name(say(field.label), text or say(field.hint))
        return text is None

    def _grown(self, key: str, length: int) -> None:
        """Say at once, not only on leaving, that a text is too long; and take that back when it fits again."""
        row, limit = self._rows[key], limit_of(self._rows[key].editor.field)
        if limit and length > limit:
            row.mark(too_long(length, limit))
            self._lengthy.add(key)
        elif key in self._lengthy:
            self._lengthy.discard(key)
            row.mark(None)

    def _left(self, key: str) -> None:
        row = self._rows[key]
        try:
            if key in self._outside and row.editor.read() == self._known[key]:
                return  # nothing new was typed, so the mark from outside still holds
        except WrongInput:
            pass
        if not self._right(key):
            return
        value = row.editor.read()
        if value == self._known[key]:
            return
        self._known[key] = value
        row.editor.show_value(value)
        self.edited.emit(key, value)
