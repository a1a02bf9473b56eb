"""The calendar: what is due by month or week, reminders added and moved, and a file for other calendars."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.due import Due
from seeddesk.i18n import tr
from seeddesk.store import due as store
from seeddesk.store.launches import launch_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.due_words import due_text, entry_words
from seeddesk.ui.privacy import hide, hide_in_file
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.overview.calendar_grid import CalendarGrid, day_words, month_words
from seeddesk.ui.steps.overview.due_list import DueList
from seeddesk.ui.steps.overview.reminder_dialog import ReminderDialog
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.labels import Heading
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.workflow import today as flow

VIEW_KEY, SCOPE_KEY = "calendar.view", "calendar.scope"
SIDE_CHARS = 40
"""Width of the list of the chosen day; it gives way where the window is narrow."""
NARROW_CHARS = 150


def _time(one: Due, _now: dt.datetime) -> tuple[str, str]:
    return (f"{one.at:%H:%M}" if one.timed else tr("all day")), "primary" if one.timed else ""


class Calendar(Section):
    """A month or a week at a glance; the chosen day in words beside it."""

    code = "calendar"
    least_lines = 18

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._things: list[Due] = []
        self._menu: QMenu | None = None
        self.add_action = QAction(self)
        self.add_action.triggered.connect(lambda: self.add(self.grid.day))
        self.file_action = QAction(self)
        self.file_action.triggered.connect(self.save_file)
        self._build()
        self.grid.set_view(str(desk.settings.get(VIEW_KEY, "month")))
        self.views.choose(self.grid.view)
        self.scopes.choose("all" if desk.settings.get(SCOPE_KEY, "launch") == "all" else "launch")
        self.views.chosen.connect(self._view_chosen)
        self.scopes.chosen.connect(self._scope_chosen)

    def page_actions(self) -> list[QAction]:
        return [self.add_action, self.file_action]

    def _build(self) -> None:
        self.heading = Heading("")
        self.back = Button("", lambda: self.grid.page(-1), kind="quiet", icon="arrow-left", tip=lambda: tr("Earlier"))
        self.on = Button("", lambda: self.grid.page(1), kind="quiet", icon="arrow-right", tip=lambda: tr("Later"))
        self.today_button = Button(lambda: tr("Today"), lambda: self.grid.choose(self.desk.today()))
        self.views, self.scopes = SegmentedBar(), SegmentedBar()
        self.views.add("month", lambda: tr("Month"))
        self.views.add("week", lambda: tr("Week"))
        self.scopes.add("launch", lambda: tr("This launch"))
        self.scopes.add("all", lambda: tr("All launches"))
        where, how = QHBoxLayout(), QHBoxLayout()
        for widget in (self.back, self.on, self.heading):
            where.addWidget(widget)
        where.addStretch(1)
        how.addStretch(1)
        for widget in (self.today_button, self.views, self.scopes):
            how.addWidget(widget)
        bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part, stretch in ((where, 1), (how, 0)):
            part.setSpacing(px(2))
            bar.addLayout(part, stretch)
        self._bar = bar
        self.grid = CalendarGrid(self.desk.today())
        self.grid.range_changed.connect(self._load)
        self.grid.day_chosen.connect(lambda _day: self._show_day())
        self.grid.opened.connect(self.open)
        self.grid.entered.connect(self._entered)
        self.grid.add_wanted.connect(self.add)
        self.grid.moved.connect(self._moved)
        self.grid.menu_wanted.connect(self._context_menu)
        card = Card()
        card.add_layout(bar)
        card.add(self.grid, 1)
        self.side = Card(lambda: day_words(self.grid.day), flush=True)
        self.list = DueList(
            self.desk, name="calendar_day", narrow=True, when=_time, day=lambda: self.grid.day,
            empty=lambda: tr("Nothing on this day."),
        )  # fmt: skip
        self.side.add(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(px(3))
        row.addWidget(card, 1)
        row.addWidget(self.side)
        row.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(row)
        self.none = EmptyState(
            lambda: tr("What a launch brings stands here by its day. Begin with one, or add a reminder of your own."),
            lambda: tr("New launch…"),
            lambda: self.desk.go("launch.new"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.none)
        self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _fit(self) -> None:
        unit = char_width(self.fontMetrics())
        self.side.setFixedWidth(unit * SIDE_CHARS)
        self.side.setVisible(self.width() >= unit * NARROW_CHARS)
        room = self.width() - px(8) - (self.side.width() + px(3) if not self.side.isHidden() else 0)
        parts = (self.back, self.on, self.heading, self.today_button, self.views, self.scopes)
        wide = sum(part.sizeHint().width() + px(2) for part in parts)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._bar.setDirection(down if wide > room else across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- showing ----------------------------------------------------------------------------

    def launch(self) -> int | None:
        """The launch shown, None for all."""
        return None if self.scopes.current_key() == "all" else self.desk.launch_id

    def refresh(self, changed: Any | None) -> None:
        launched = self.desk.launch_id is not None
        something = launched or store.has_reminders(self.desk.shop)
        self.stack.setCurrentIndex(1 if something else 0)
        self.scopes.setVisible(launched)
        if self.desk.today() != self.grid.today:
            follow = self.grid.day == self.grid.today
            self.grid.today = self.desk.today()
            if follow:
                self.grid.choose(self.grid.today)
        self._load()

    def _load(self) -> None:
        grid = self.grid
        self._things = store.dated(self.desk.shop, self.launch(), grid.first(), grid.last(), self.desk.now())
        grid.set_things(self._things)
        self._show_day()

    def _show_day(self) -> None:
        self.heading.say(month_words(self.grid.day))
        if self.side.title is not None:
            self.side.title.say(lambda: day_words(self.grid.day))
        self.list.show_due(self.grid.on_day(self.grid.day), [])

    def show_place(self, **args: Any) -> None:
        """``day``: a date to show; ``reminder``: the id of one to open."""
        row = store.reminder(self.desk.shop, args.get("reminder"))
        day = args.get("day") or (dt.date.fromisoformat(row["day"]) if row else None)
        if day is not None:
            self.grid.choose(day if isinstance(day, dt.date) else dt.date.fromisoformat(str(day)))
        if row is not None:
            ReminderDialog(self.desk, row["id"], parent=self).open()

    def _view_chosen(self, view: str) -> None:
        self.desk.settings.set(VIEW_KEY, view)
        self.grid.set_view(view)

    def _scope_chosen(self, scope: str) -> None:
        self.desk.settings.set(SCOPE_KEY, scope)
        self._load()

    # --- doing ------------------------------------------------------------------------------

    def open(self, one: Due) -> None:
        """Go to where a thing is done; a reminder of its own opens."""
        if one.kind == "reminder":
            ReminderDialog(self.desk, one.item, parent=self).open()
        else:
            self.desk.go(one.place, **one.target)

    def add(self, day: dt.date) -> None:
        """Ask for a reminder on a day."""
        ReminderDialog(self.desk, day=day, parent=self).open()

    def _moved(self, one: Due, day: dt.date) -> None:
        self.desk.act(flow.move_reminder, self.desk.shop, one.item, day, undoable=True)

    def day_menu(self, day: dt.date) -> QMenu:
        """Everything on a day, to be opened, and a new reminder."""
        menu = QMenu(self)
        for one in self.grid.on_day(day):
            entry = menu.addAction(hide(due_text(one)).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, one=one: self.open(one))
        menu.addSeparator()
        menu.addAction(tr("Add reminder…")).triggered.connect(lambda: self.add(day))
        return menu

    def thing_menu(self, one: Due) -> QMenu:
        """What can be done with one thing."""
        menu = QMenu(self)
        menu.addAction(tr("Open")).triggered.connect(lambda: self.open(one))
        shop, now, words = self.desk.shop, self.desk.now(), due_text(one)
        if one.done:
            menu.addAction(tr("Not done after all")).triggered.connect(
                lambda: self.desk.act(flow.reopen, shop, [one.item], undoable=True)
            )
        else:
            menu.addAction(tr("Done")).triggered.connect(
                lambda: self.desk.act(flow.tick_off, shop, [one], words, now=now, undoable=True)
            )
        if one.kind == "reminder":
            menu.addAction(tr("Delete")).triggered.connect(
                lambda: self.desk.act(flow.delete_reminders, shop, [one.item])
            )
        return menu

    def _entered(self, day: dt.date) -> None:
        things = self.grid.on_day(day)
        if not things:
            self.add(day)
            return
        self._popup(self.day_menu(day), self.grid.mapToGlobal(self.grid.cell(day).center().toPoint()))

    def _context_menu(self, one: Due | None, day: dt.date, place: QPoint) -> None:
        self._popup(self.thing_menu(one) if one is not None else self.day_menu(day), place)

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(place)

    # --- the file ---------------------------------------------------------------------------

    def save_file(self) -> None:
        """Ask for a file and write what is shown (this launch or all) for other calendars."""
        desk = self.desk
        folder = Path(str(desk.settings.get("export.folder", "") or desk.shop.path.parent))
        start = str(folder / (tr("Calendar") + ".ics"))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Calendar file"), start, tr("Calendar file (*.ics)"))
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".ics":
            path = path.with_name(path.name + ".ics")
        desk.settings.set("export.folder", str(path.parent))
        written = desk.act(
            flow.export_calendar, desk.shop, path, self.launch(), sentence=entry_words, name=self._name(),
            hide=hide_in_file, now=desk.now(),
        )  # fmt: skip
        if written is not None:
            desk.notify(tr("Wrote %n entry(ies) to {file}", n=written["rows"]).format(file=path.name))

    def _name(self) -> str:
        name = launch_name(self.desk.shop, self.launch())
        return f"SeedDesk · {name}" if name else "SeedDesk"

    def retranslate(self) -> None:
        self.add_action.setText(tr("Add reminder…"))
        self.file_action.setText(tr("Calendar file…"))
        self.file_action.setToolTip(tr("For Outlook, Apple's calendar or WeCom: taking it in again moves entries."))
        self.list.retranslate()
        self._show_day()
        self._fit()
        self.grid.update()
