"""Writing a text with fields: fields stand out, mistakes are underlined at their place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from seeddesk.domain import rewards, texts
from seeddesk.domain.text_kinds import KINDS
from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.text_words import field_label, problem_sentence, reward_sentence
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.text_box import TextBox


def units(text: str, at: int) -> int:
    """Qt counts positions in UTF-16 units: an emoji is two."""
    return at + sum(ord(char) > 0xFFFF for char in text[:at])


def marks(
    edit: QPlainTextEdit, places: Sequence[tuple[int, int, str]], text: str, underlined: Collection[str] = ("danger",)
) -> None:
    """Put (start, end, tone) on soft grounds; tones in ``underlined`` are underlined too."""
    found = []
    for start, end, tone in places:
        shape = QTextCharFormat()
        shape.setBackground(theme.color(f"{tone}_soft"))
        shape.setForeground(theme.color(tone))
        if tone in underlined:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(theme.color(tone))
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor  # type: ignore[attr-defined]
        selection.format = shape  # type: ignore[attr-defined]
        found.append(selection)
    edit.setExtraSelections(found)


class _Box(TextBox):
    """Tab goes on, Ctrl+Enter is done, leaving tells; a paste longer than a text may be is not taken."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(limit=texts.BODY_LIMIT, room=texts.BODY_LIMIT)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class TemplateEdit(QWidget):
    """A text, its fields as buttons to put in, and a line for what is wrong.

    ``changed``: something was typed; ``left``: the person is done with it.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, label: Callable[[], str], kind: str, speech: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._kind, self._speech = kind, speech
        self.box = _Box()
        self.box.textChanged.connect(self._typed)
        self.box.left.connect(self.left)
        self.box.refused.connect(self._too_much)
        self.wrong = PlainLabel("", tone="danger", wrap=True)
        self.reward = PlainLabel("", tone="attention", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, px(1.5))
        self.optional = Button(
            lambda: tr("Only where known…"),
            self._open_optional,
            kind="quiet",
            tip=lambda: tr("A piece that stands only where the program knows the value"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self.box, 1)
        layout.addWidget(self.wrong)
        layout.addWidget(self.reward)
        layout.addWidget(self._chips)
        theme.notifier().changed.connect(self._mark)
        self.use(kind, speech)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields this text may use."""
        return KINDS[self._kind].fields

    def use(self, kind: str, speech: str) -> None:
        """Write a text of this kind in this language; what stands there stays."""
        self._kind, self._speech = kind, speech
        self._flow.removeWidget(self.optional)
        self.optional.setParent(None)
        self._flow.empty()
        for code in self.fields:
            # Inside a person's text the field is called as in that language; the tip says it in the window's.
            chip = Button(
                texts.field_tag(code, speech),
                lambda code=code: self.insert(code),
                tip=lambda code=code: tr("Put in: {field}").format(field=field_label(code)),
            )
            chip.setObjectName(f"field.{code}")
            self._flow.add(chip)
            chip.show()
        self._flow.add(self.optional)
        self.optional.show()
        self._typed()
        self.retranslate()

    def text(self) -> str:
        """The template as it stands."""
        return self.box.toPlainText()

    def set_text(self, body: str) -> None:
        """Show a template; tells nobody."""
        if body != self.box.toPlainText():
            blocked = self.box.blockSignals(True)
            self.box.setPlainText(body)
            self.box.blockSignals(blocked)
        self._mark()

    def insert(self, code: str) -> None:
        """Put a field where the cursor is."""
        self.box.insertPlainText(texts.field_tag(code, self._speech))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_optional(self, code: str) -> None:
        """Make the selected piece (or the field itself) stand only where the field is known."""
        before, after = texts.optional_tags(code, self._speech)
        cursor = self.box.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n") or texts.field_tag(code, self._speech)
        cursor.insertText(f"{before}{chosen}{after}")
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def problems(self) -> list[texts.Problem]:
        """What is wrong in the text."""
        return texts.problems(self.text(), self.fields)

    def _open_optional(self) -> None:
        menu = QMenu(self)
        for code in self.fields:
            action = QAction(field_label(code).replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, code=code: self.insert_optional(code))
            menu.addAction(action)
        menu.popup(self.optional.mapToGlobal(self.optional.rect().bottomLeft()))

    def _typed(self) -> None:
        self._mark()
        self.changed.emit()

    def _too_much(self, length: int) -> None:
        self.wrong.say(lambda: too_much(length, texts.BODY_LIMIT))
        self.wrong.show()

    def _mark(self) -> None:
        body = self.text()
        problems = self.problems()
        places = [
            (piece.start, piece.end, "primary" if piece.kind == "field" else "info")
            for piece in texts.pieces(body, self.fields)
            if piece.kind in ("field", "if", "else", "end")
        ]
        wrong = {(problem.start, problem.end) for problem in problems}
        promises = rewards.promises(body)
        places = [place for place in places if place[:2] not in wrong]
        places += [(promise.start, promise.end, "attention") for promise in promises]
        places += [(problem.start, problem.end, "danger") for problem in problems]
        marks(self.box, places, body)
        self.wrong.say(lambda: "\n".join(problem_sentence(problem, self._speech) for problem in problems[:3]))
        self.wrong.setVisible(bool(problems))
        self.reward.say(lambda: reward_sentence(promises[0]) if promises else "")
        self.reward.setVisible(bool(promises))
        self.box.setAccessibleDescription("\n".join(filter(None, (self.wrong.text(), self.reward.text()))))

    def retranslate(self) -> None:
        """Ask the texts again."""
        self.box.setAccessibleName(self._label())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._mark()
        super().changeEvent(event)
