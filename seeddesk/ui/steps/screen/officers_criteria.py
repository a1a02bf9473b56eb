"""The criteria of a try-out as an ordered list: dragged, or moved by Alt+↑ and Alt+↓."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from seeddesk.domain.officers import CRITERIA, MOST, TURN_LIMIT, WITH_VALUE, Criterion, moved
from seeddesk.i18n import tr
from seeddesk.store import officers as store
from seeddesk.store.members import regions, tags
from seeddesk.ui.desk import Desk
from seeddesk.ui.officer_words import criterion_hint, criterion_kind, criterion_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.workflow import officers as work

OPPOSITES = {"circle_first": "circle_last", "circle_last": "circle_first"}


class CriteriaList(QListWidget):
    """One line per criterion, numbered; ``value()`` in order. ``changed`` fires after each move or change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criteria: list[Criterion] = []
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSpacing(px(0.5))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def value(self) -> list[Criterion]:
        """The criteria, the first deciding first."""
        return list(self._criteria)

    def set_value(self, criteria: Sequence[Criterion], at: int = 0) -> None:
        """Show these, the cursor on one of them; tells nobody."""
        self._criteria = list(criteria)
        self.clear()
        for number, one in enumerate(self._criteria, 1):
            item = QListWidgetItem(tr("{place}. {name}").format(place=number, name=criterion_words(one)))
            item.setToolTip(criterion_hint(one.by))
            # Onto a line is no place: dropped lines go between.
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        if self._criteria:
            self.setCurrentRow(max(0, min(at, len(self._criteria) - 1)))

    def move(self, at: int, to: int) -> None:  # type: ignore[override]
        """Put the criterion at a place elsewhere."""
        made = moved(self._criteria, at, to)
        if made != self._criteria:
            self.set_value(made, to)
            self.changed.emit()

    def add(self, one: Criterion) -> None:
        """Put a criterion at the end; one that is there, or its opposite, is not doubled."""
        rest = [other for other in self._criteria if other != one and other.by != OPPOSITES.get(one.by)]
        self.set_value([*rest, one], len(rest))
        self.changed.emit()

    def take_out(self, at: int) -> None:
        """Strike a criterion."""
        if 0 <= at < len(self._criteria):
            self.set_value([one for place, one in enumerate(self._criteria) if place != at], at)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move(self.currentRow(), self.currentRow() + step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_out(self.currentRow())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A line was let go: the list says where, and is made anew, numbers and all."""
        if event.source() is not self:
            return
        self.dropped_at(event.position().toPoint())
        # Nothing is left for the view to remove: the lines are in their new order already.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def dropped_at(self, place: Any) -> None:
        """Put the current line where the mouse is: above or below the line under it, or at the end."""
        at, index = self.currentRow(), self.indexAt(place)
        if index.isValid():
            to = index.row() + (place.y() > self.visualRect(index).center().y())
        else:
            to = self.count()
        self.move(at, to - 1 if to > at else to)

    def sizeHint(self) -> QSize:
        return QSize(px(80), self.fontMetrics().lineSpacing() * 11)


class CriteriaDialog(BaseDialog):
    """The list with what can be put into it, and in how many rounds a turn counts."""

    def __init__(self, desk: Desk, row: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Who comes first in {round}").replace("{round}", row["name"]), parent, size=(68, 26)
        )
        self.desk, self._row = desk, row
        self.add(
            Muted(
                lambda: tr(
                    "The first criterion decides; only where two are level does the next one count. Drag the lines "
                    "into their order, or press Alt+↑ and Alt+↓."
                ),
                wrap=True,
            )
        )
        self.list = CriteriaList()
        self.list.set_value(store.criteria_of(row))
        self.list.currentRowChanged.connect(lambda _row: self._steer())
        self.list.changed.connect(self._steer)
        self.add_criterion = Button(lambda: f"{tr('Add')} ▾", self._open_menu)
        self.up = Button("", lambda: self._shift(-1), icon="caret-up", tip=lambda: tr("Up"))
        self.down = Button("", lambda: self._shift(1), icon="caret-down", tip=lambda: tr("Down"))
        self.away = Button(
            lambda: tr("Strike", "a criterion"), lambda: self.list.take_out(self.list.currentRow()), kind="quiet"
        )
        side = QVBoxLayout()
        side.setSpacing(px(2))
        for button in (self.add_criterion, self.up, self.down, self.away):
            side.addWidget(button)
        side.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(px(3))
        frame = Card(flush=True)
        frame.add(self.list, 1)
        line.addWidget(frame, 1)
        line.addLayout(side)
        self.body.addLayout(line, 1)
        self.form = Form(
            [
                Field("tag", lambda: tr("Which tag?"), suggestions=tags(desk.shop)[:200],
                      placeholder=lambda: tr("Nail artist"), hint=lambda: tr("Enter puts it into the list.")),
                Field("region", lambda: tr("Which place?"), suggestions=regions(desk.shop)[:500],
                      placeholder=lambda: tr("Shanghai"), hint=lambda: tr("Enter puts it into the list.")),
                Field("turn_rounds", lambda: tr("Turns"), kind="integer", low=0, high=TURN_LIMIT, width=6,
                      required=True,
                      hint=lambda: tr(
                          "Who was chosen in so many rounds before steps back behind all others; 0: nobody does."
                      )),
            ]
        )  # fmt: skip
        self.form.set_values({"turn_rounds": row["turn_rounds"]})
        for key in WITH_VALUE:
            self.form.set_field_visible(key, False)
        self.form.edited.connect(self._typed)
        self.add(self.form)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.save_button.setDefault(False)  # Enter in a field puts what was typed into the list
        self.save_button.setEnabled(not desk.shop.read_only)
        self.retranslate()
        self._steer()
        self.list.setFocus()

    def menu(self) -> QMenu:
        """What can be put into the list."""
        menu = QMenu(self)
        there = {one.by for one in self.list.value()}
        for by in CRITERIA:
            action = menu.addAction(criterion_kind(by))
            action.triggered.connect(lambda _=False, by=by: self.put(by))
            action.setEnabled(by in WITH_VALUE or by not in there)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.add_criterion.mapToGlobal(self.add_criterion.rect().bottomLeft()))

    def put(self, by: str, value: str = "") -> None:
        """Put a criterion at the end; where it needs a value it is asked for."""
        if by in WITH_VALUE and not value:
            for key in WITH_VALUE:
                self.form.set_field_visible(key, key == by)
            self.form.editor(by).setFocus()
            return
        self.list.add(Criterion(by, value))

    def _typed(self, key: str, value: Any) -> None:
        if key in WITH_VALUE and str(value or "").strip():
            self.put(key, str(value).strip())
            self.form.set_values({key: ""})
            self.form.set_field_visible(key, False)
            self.list.setFocus()

    def _shift(self, by: int) -> None:
        self.list.move(self.list.currentRow(), self.list.currentRow() + by)

    def _steer(self) -> None:
        at, count = self.list.currentRow(), len(self.list.value())
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.away.setEnabled(at >= 0 and count > 0)
        self.add_criterion.setEnabled(count < MOST)
        self.say("" if count else (lambda: tr("Without criteria, who applied first comes first.")))

    def save(self) -> None:
        """Keep the order."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        ok, _ = self.desk.attempt(
            work.set_criteria, self.desk.shop, self._row["id"], self.list.value(), values["turn_rounds"],
            undoable=True,
        )  # fmt: skip
        if ok:
            self.accept()

    def retranslate(self) -> None:
        """Words of the list."""
        self.list.setAccessibleName(tr("Criteria in their order"))
        self.list.set_value(self.list.value(), self.list.currentRow())
