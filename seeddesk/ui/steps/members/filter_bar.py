"""The filters of the directory, clicked together: usual ones at hand, others behind "+ Filter"; saved as segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu

from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store import members_filter as criteria
from seeddesk.store.accounts import names as accounts
from seeddesk.store.launches import launches
from seeddesk.store.members import sources, tags
from seeddesk.store.members_groups import groups
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.members.name_dialog import NameDialog
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.days_button import DaysButton
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Text, say
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.words import choices, word
from seeddesk.workflow.segments import delete_segment, rename_segment, save_segment

OFFERED = 60  # choices in one menu
ALWAYS = ("tier", "tag", "activity")


class _StayingMenu(QMenu):
    """Stays open while boxes are ticked with the mouse."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ManyButton(FilterButton):
    """Several of many codes; ``code()`` is a list, or None for all."""

    def menu_for(self) -> QMenu:
        menu = _StayingMenu(self)
        options = list(self._options() if callable(self._options) else self._options)
        chosen = self.code() or []
        if chosen:
            menu.addAction(self._word(None).replace("&", "&&")).triggered.connect(self.reset)
            menu.addSeparator()
        for code in [*(one for one in chosen if one not in options), *options][:OFFERED]:
            action = menu.addAction(self._words(code).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.toggled.connect(lambda on, code=code: self.tick(code, on))
        if not options:
            menu.addAction(tr("none yet")).setEnabled(False)
        return menu

    def tick(self, code: Any, on: bool = True) -> None:
        """Let members with this code through too, or no longer."""
        chosen = [one for one in self.code() or [] if one != code]
        self.set_code([*chosen, code] if on else chosen or None)

    def _word(self, code: Any) -> str:
        if not code:
            return super()._word(None)
        words = joined([self._words(one) for one in code])
        return words if len(words) <= 18 else tr("%n chosen", n=len(code)) if len(code) > 1 else f"{words[:17]}…"


class _SegmentButton(FilterButton):
    make: Callable[[], QMenu]

    def menu_for(self) -> QMenu:
        return self.make()


class FilterBar(QObject):
    """Buttons beside the search of a table; ``changed`` after every click, ``values()`` for the store."""

    changed = Signal()

    def __init__(self, desk: Desk, table: ListTable) -> None:
        super().__init__(table)
        self.desk = desk
        self._quiet = False
        self._names: dict[int, str] = {}
        self._account_names: dict[int, str] = {}
        self.segment = _SegmentButton(lambda: tr("Segment"), [], self._segment_name)
        self.segment.make = self.segment_menu
        table.add_widget(self.segment)
        self.buttons = self._make()
        for name, button in self.buttons.items():
            table.add_filter(button)
            button.changed.connect(lambda _code, name=name: self._chosen(name))
            button.setVisible(name in ALWAYS)
        self.more = Button(lambda: tr("+ Filter"), self._open_more, kind="quiet")
        table.add_widget(self.more)

    def _make(self) -> dict[str, FilterButton]:
        desk = self.desk

        def coded(kind: str, label: Text, none: Text) -> FilterButton:
            codes = [code for code, _ in choices(kind) if code]
            return ManyButton(label, [*codes, ""], lambda code: word(kind, code) if code else say(none))

        return {
            "tier": coded("tier", lambda: tr("Tier"), lambda: tr("in no tier")),
            "tag": ManyButton(lambda: tr("Tag"), lambda: tags(desk.shop)[:OFFERED]),
            "group": ManyButton(lambda: tr("Group"), self._groups, lambda code: self._names.get(code, "–")),
            "activity": FilterButton(lambda: tr("Activity"), criteria.ACTIVITY, activity_words),
            "orders": FilterButton(lambda: tr("Orders"), criteria.ORDERS, order_words),
            "own_circle": coded("own_circle", lambda: tr("Own circle"), lambda: tr("not own circle")),
            "source": ManyButton(lambda: tr("Source"), lambda: sources(desk.shop)[:OFFERED]),
            "city": ManyButton(lambda: tr("City"), lambda: criteria.cities(desk.shop)[:OFFERED]),
            "core_of": ManyButton(lambda: tr("In the core group of"), self._launches, self._launch_name),
            "joined": DaysButton(lambda: tr("Known since")),
            "last_order": DaysButton(lambda: tr("Last order")),
            "account": ManyButton(lambda: tr("Reached through"), self._accounts, self._account_name),
        }  # fmt: skip

    def _launches(self) -> Sequence[int]:
        return [row["id"] for row in launches(self.desk.shop, archived=None)]

    def _launch_name(self, code: int) -> str:
        return next((row["name"] for row in launches(self.desk.shop, archived=None) if row["id"] == code), "–")

    def _groups(self) -> Sequence[int]:
        self._names = {row["id"]: row["name"] for row in groups(self.desk.shop)}
        return list(self._names)

    def _accounts(self) -> Sequence[int]:
        self._account_names = {row["id"]: row["name"] for row in accounts(self.desk.shop)}
        return [*self._account_names, 0]

    def _account_name(self, code: int) -> str:
        return self._account_names.get(code, "–") if code else tr("none", "account")

    # --- what is chosen ----------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """The filters that narrow, as :func:`seeddesk.store.members_filter.fitting` takes them."""
        return criteria.cleaned({name: button.code() for name, button in self.buttons.items()})

    def set_values(self, filters: dict[str, Any]) -> None:
        """Choose these and nothing else; ``changed`` fires once."""
        self._quiet = True
        self._groups()
        self._accounts()
        for name, button in self.buttons.items():
            button.set_code(filters.get(name))
        self._quiet = False
        self._chosen("")

    def _chosen(self, _name: str) -> None:
        if self._quiet:
            return
        for name, button in self.buttons.items():
            button.setVisible(name in ALWAYS or button.narrows())
        values = self.values()
        fits = next((row["id"] for row in criteria.segments(self.desk.shop) if row["filters"] == values), None)
        self.segment.blockSignals(True)
        self.segment.set_code(fits if values else None)
        self.segment.blockSignals(False)
        self.changed.emit()

    def refresh(self) -> None:
        """Groups and segments may be called otherwise now."""
        self._groups()
        self._accounts()
        self.segment.retranslate()
        self.buttons["group"].retranslate()
        self.buttons["account"].retranslate()

    def more_menu(self) -> QMenu:
        """The filters that are not shown."""
        menu = QMenu(self.more)
        for name, button in self.buttons.items():
            if button.isHidden():
                menu.addAction(button.label()).triggered.connect(lambda _=False, name=name: self.bring(name))
        return menu

    def bring(self, name: str) -> None:
        """Show a filter and open it."""
        button = self.buttons[name]
        button.show()
        menu = button.menu_for() if not isinstance(button, DaysButton) else None
        if menu is None:
            button.open_menu()
            return
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _open_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # --- segments ----------------------------------------------------------------------------

    def _segment_name(self, code: int) -> str:
        return next((row["name"] for row in criteria.segments(self.desk.shop) if row["id"] == code), "–")

    def segment_menu(self) -> QMenu:
        """Saved filters, and what can be done with the present ones."""
        menu = QMenu(self.segment)
        rows, values, here = criteria.segments(self.desk.shop), self.values(), self.segment.code()
        for row in rows:
            action = menu.addAction(row["name"].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row["id"] == here)
            action.triggered.connect(lambda _=False, row=row: self.set_values(row["filters"]))
        if rows:
            menu.addSeparator()
        writable = not self.desk.shop.read_only
        keep = menu.addAction(tr("Save these filters…"), self.save)
        keep.setEnabled(bool(values) and writable)
        menu.addAction(tr("No filters"), lambda: self.set_values({})).setEnabled(bool(values))
        if here is not None and writable:
            menu.addAction(tr("Rename this segment…"), lambda: self.rename(here))
            menu.addAction(tr("Delete this segment"), lambda: self.delete(here))
        return menu

    def save(self) -> None:
        """Ask for a name and save the present filters."""
        values = self.values()
        self._ask(
            lambda: tr("Save these filters"),
            "",
            lambda name, told: self.desk.attempt(save_segment, self.desk.shop, name, values, on_error=told)[0],
            about=lambda: tr("A segment always shows who fits now; a name that is there already gets these filters."),
        )

    def rename(self, segment: int) -> None:
        """Ask for another name."""
        self._ask(
            lambda: tr("Rename the segment"),
            self._segment_name(segment),
            lambda name, told: self.desk.attempt(rename_segment, self.desk.shop, segment, name, on_error=told)[0],
        )

    def delete(self, segment: int) -> None:
        """Forget a segment."""
        self.desk.act(delete_segment, self.desk.shop, segment)
        self._chosen("")

    def _ask(self, title: Text, name: str, save: Callable[..., bool], about: Text = "") -> None:
        dialog = NameDialog(title, name, save, self.more.window(), about=about)
        dialog.accepted.connect(lambda: self._chosen(""))
        dialog.open()


def activity_words(code: str) -> str:
    """What a choice of the activity filter lets through."""
    if code == "never":
        return tr("never active")
    number = int(code)
    if number > 0:
        return tr("in the last %n day(s)", n=number)
    return tr("not for %n day(s)", n=-number)


def order_words(code: str) -> str:
    """What a choice of the order filter lets through."""
    if code == "0":
        return tr("never bought")
    return tr("have bought") if code == "1" else tr("%n or more", n=int(code))
