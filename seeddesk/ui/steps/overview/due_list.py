"""The list of what is due, with ticking off and putting off; what was put off shows on demand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCursor, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.domain.due import SNOOZES, Due, snooze_day
from seeddesk.i18n import tr
from seeddesk.reports.format import day as day_words
from seeddesk.ui.desk import Desk
from seeddesk.ui.due_words import STEP_OF, back_words, due_text, kind_word, when
from seeddesk.ui.steps.overview.reminder_dialog import ReminderDialog, UntilDialog
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.words import word
from seeddesk.workflow import today as flow

Row = Mapping[str, Any]
When = Callable[[Due, dt.datetime], tuple[str, str]]

STEP_TITLES = {
    "screen": lambda: tr("Screen"),
    "influence": lambda: tr("Influencers"),
    "listen": lambda: tr("Listen"),
    "participate": lambda: tr("Participate"),
    "beta": lambda: tr("Beta"),
}


def _chips(row: Row) -> Sequence[tuple[str, str]]:
    one: Due = row["due"]
    if one.kind == "reply" and one.values.get("voice") == "complaint":
        return [(word("voice", "complaint"), "danger")]
    if one.kind == "reminder":
        return [(kind_word("reminder"), "primary")]
    return [(STEP_TITLES[STEP_OF[one.kind]](), "neutral")]


def _about(row: Row) -> str:
    one: Due = row["due"]
    kind = tr("done", "reminder") if one.done else kind_word(one.kind)
    return " · ".join(part for part in (kind, one.launch_name) if part)


class DueList(QWidget):
    """Arrows walk, Enter opens, D ticks off, S puts off; buttons below and the context menu do the same."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        name: str = "due",
        narrow: bool = False,
        when: When = when,
        day: Callable[[], dt.date] | None = None,
        empty: Callable[[], str] | None = None,
    ) -> None:
        """``narrow``: the kind stands under the words. ``when`` says the time of a thing; ``day``: on which a new
        reminder is proposed, today by default; ``empty``: what an empty list says."""
        super().__init__(parent)
        self.desk = desk
        self._when, self._day = when, day or desk.today
        self._empty = empty or (lambda: tr("Nothing is due. A good day to talk to customers."))
        self._numbers: dict[str, int] = {}  # a thing keeps its number, so that the cursor stays on it
        self._waiting: list[Due] = []
        self._away: list[Due] = []
        self._showing_away = False
        columns = [
            Column("at", lambda: tr("When"), 8 if narrow else 12, text=lambda row: row["when"], paint="strong",
                   tone=lambda row: row["tone"], sort=lambda row: row["due"].at),
            Column("text", lambda: tr("What"), 18 if narrow else 30, text=lambda row: row["words"], stretch=True,
                   tooltip=lambda row: row["words"], sub=_about if narrow else None),
        ]  # fmt: skip
        if not narrow:
            columns.append(Column("step", lambda: tr("Step"), 12, paint="chips", chips=_chips))
        self.table = ListTable(name, columns, title=lambda: tr("Today"), searchable=False)
        self.table.hide_bar()
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(px(36))
        self.table.activated.connect(self._open)
        self.table.selection_changed.connect(lambda _ids: self._able())
        self._make_actions()
        # fmt: off
        self.done_button = Button(lambda: tr("Done"), self.done_action.trigger, kind="quiet", icon="check",
                                  tip=lambda: tr("Take it off the list (D)"))
        self.snooze_button = Button(self._snooze_words, self._snooze_pressed, kind="quiet", icon="calendar-blank",
                                    tip=self._snooze_tip)
        # fmt: on
        self.add_button = Button(lambda: tr("Add reminder…"), self.add, kind="quiet", icon="plus")
        self.away_button = Button(self._away_words, self._toggle_away, kind="link")
        row = QWidget()
        foot = FlowLayout(row, gap=px(1))
        for button in (self.done_button, self.snooze_button, self.add_button, self.away_button):
            foot.add(button)
        foot.setContentsMargins(px(2), 0, px(2), px(1.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(row)
        self.retranslate()

    def _make_actions(self) -> None:
        table = self.table
        self.open_action = QAction(self)
        self.open_action.triggered.connect(lambda: self._each(self._open))
        self.done_action = QAction(self)
        self.done_action.setShortcut(QKeySequence(Qt.Key.Key_D))
        self.done_action.triggered.connect(self.tick_off)
        self.snooze_action = QAction(self)
        self.snooze_action.setShortcut(QKeySequence(Qt.Key.Key_S))
        self.snooze_action.triggered.connect(self._snooze_pressed)
        self.edit_action = QAction(self)
        self.edit_action.triggered.connect(lambda: self._each(self._edit))
        self.add_action = QAction(self)
        self.add_action.triggered.connect(self.add)
        table.add_action(self.open_action, needs="one")
        table.add_action(self.done_action)
        table.add_action(self.snooze_action)
        table.add_action(self.edit_action, needs="one")
        table.add_separator()
        table.add_action(self.add_action, needs="none")
        self._menu: QMenu | None = None

    # --- showing ----------------------------------------------------------------------------

    def show_due(self, waiting: Sequence[Due], away: Sequence[Due]) -> None:
        """Show what is due and, when the owner asks for it, what was put off."""
        self._waiting, self._away = list(waiting), list(away)
        if not self._away:
            self._showing_away = False
        now = self.desk.now()
        rows = []
        for one in self._away if self._showing_away else self._waiting:
            words, tone = (back_words(one, now), "") if self._showing_away else self._when(one, now)
            number = self._numbers.setdefault(one.key, len(self._numbers) + 1)
            rows.append({"id": number, "due": one, "when": words, "tone": tone or None, "words": due_text(one)})
        self.table.set_rows(rows)
        self.table.set_empty(self._empty)
        for button in (self.snooze_button, self.away_button):
            button.retranslate()
        self.away_button.setVisible(bool(self._away))
        self._retitle()
        self._able()

    def _able(self) -> None:
        things = self.chosen()
        waiting = any(not one.done for one in things)
        for button, action in ((self.done_button, self.done_action), (self.snooze_button, self.snooze_action)):
            button.setEnabled(waiting)
            action.setEnabled(waiting)
        self.edit_action.setVisible(len(things) == 1 and things[0].kind == "reminder")

    def chosen(self) -> list[Due]:
        """The things an action is about."""
        return [row["due"] for row in self.table.rows(self.table.selected_ids())]

    def _each(self, do: Any) -> None:
        for number in self.table.selected_ids()[:1]:
            do(number)

    # --- doing ------------------------------------------------------------------------------

    def _open(self, number: int) -> None:
        rows = self.table.rows([number])
        if not rows:
            return
        one: Due = rows[0]["due"]
        if one.kind == "reminder" and "reminder" in one.target:
            self._edit(number)
        else:
            self.desk.go(one.place, **one.target)

    def _edit(self, number: int) -> None:
        rows = self.table.rows([number])
        if rows and rows[0]["due"].kind == "reminder":
            ReminderDialog(self.desk, rows[0]["due"].item, parent=self).open()

    def add(self) -> None:
        """Ask for a reminder of the owner's own."""
        ReminderDialog(self.desk, day=self._day(), parent=self).open()

    def tick_off(self) -> None:
        """The chosen things are done."""
        things = self.chosen()
        if things:
            self.desk.act(
                flow.tick_off, self.desk.shop, things, due_text(things[0]), now=self.desk.now(), undoable=True
            )

    def snooze(self, until: dt.date, things: Sequence[Due] | None = None) -> None:
        """Put the chosen things off until a day."""
        chosen = list(self.chosen() if things is None else things)
        if chosen:
            self.desk.act(
                flow.snooze, self.desk.shop, chosen, until, due_text(chosen[0]), now=self.desk.now(), undoable=True
            )

    def snooze_menu(self) -> QMenu:
        """Until when: tomorrow, in three days, next Monday, or a day to be chosen."""
        things, today = self.chosen(), self.desk.today()
        menu = QMenu(self)
        words = {
            "tomorrow": tr("Until tomorrow"),
            "three_days": tr("For three days"),
            "monday": tr("Until next Monday"),
        }
        for choice in SNOOZES:
            until = snooze_day(choice, today)
            entry = menu.addAction(f"{words[choice]} · {day_words(until)}")
            entry.triggered.connect(lambda _=False, until=until: self.snooze(until, things))
        menu.addSeparator()
        menu.addAction(tr("Choose a day…")).triggered.connect(
            lambda: UntilDialog(self.desk, lambda until: self.snooze(until, things), self).open()
        )
        return menu

    def _snooze_pressed(self) -> None:
        things = self.chosen()
        if not things:
            return
        if self._showing_away:
            self.desk.act(flow.wake, self.desk.shop, things, due_text(things[0]), undoable=True)
            return
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self.snooze_menu()
        under = self.snooze_button.mapToGlobal(self.snooze_button.rect().bottomLeft())
        self._menu.popup(under if self.snooze_button.underMouse() or self.snooze_button.hasFocus() else QCursor.pos())

    def _toggle_away(self) -> None:
        self._showing_away = not self._showing_away
        self.show_due(self._waiting, self._away)

    # --- words ------------------------------------------------------------------------------

    def _snooze_words(self) -> str:
        return tr("Bring back") if self._showing_away else tr("Put off…")

    def _snooze_tip(self) -> str:
        return "" if self._showing_away else tr("Take it off the list until a day (S)")

    def _away_words(self) -> str:
        return tr("What is due") if self._showing_away else tr("Put off: %n", n=len(self._away))

    def _retitle(self) -> None:
        self.snooze_action.setText(self._snooze_words())

    def retranslate(self) -> None:
        """Ask all texts again."""
        self.open_action.setText(tr("Open"))
        self.done_action.setText(tr("Done"))
        self.edit_action.setText(tr("Change the reminder…"))
        self.add_action.setText(tr("Add reminder…"))
        self._retitle()
