"""What goes to production: faults, ideas and praise out of reviews and voices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.domain.beta import FIX_KINDS, FIX_STATUSES, SEVERITIES
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.beta.base import ChosenRound, ask
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import beta_fixes

Row = Mapping[str, Any]
SEVERITY_TONES = {"serious": "danger", "normal": "attention", "minor": "neutral"}
STATUS_TONES = {
    "open": "attention",
    "production": "info",
    "fixed": "primary",
    "verified": "primary",
    "rejected": "neutral",
}


def columns() -> list[Column]:
    """One line per fix."""
    return [
        Column("title", lambda: tr("What is to be changed"), 22, paint="strong", stretch=True),
        Column("kind", lambda: tr("Kind"), 7, text=lambda row: word("fix_kind", row["kind"])),
        Column("severity", lambda: tr("Severity"), 12, paint="chips",
               sort=lambda row: SEVERITIES.index(row["severity"]),
               chips=lambda row: [(word("severity", row["severity"]), SEVERITY_TONES[row["severity"]])]),
        Column("reported", lambda: tr("People"), 7, align="right"),
        Column("rice", lambda: tr("RICE"), 7, align="right",
               text=lambda row: "–" if row["rice"] is None else f"{row['rice']:.1f}"),
        Column("owner", lambda: tr("Who looks after it"), 12, text=lambda row: row["owner"] or "–"),
        Column("status", lambda: tr("Status"), 18, paint="chips", sort=lambda row: FIX_STATUSES.index(row["status"]),
               chips=lambda row: [(word("fix_status", row["status"]), STATUS_TONES[row["status"]])]),
        Column("number", lambda: tr("Round"), 7, align="right", text=lambda row: str(row["number"] or "–")),
    ]  # fmt: skip


class Fixes(Section):
    """All fixes of the launch; serious ones first."""

    code = "fixes"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ListRows()
        self.table = ListTable(
            "beta_fixes", columns(), self._rows, title=lambda: tr("Fixes"),
            search_hint=lambda: tr("Words, who looks after it"), counter=lambda n: tr("%n fix(es)", n=n),
            checkable=True, memory=desk.settings,
        )  # fmt: skip
        self.kind = self.table.add_filter(
            FilterButton(lambda: tr("Kind"), list(FIX_KINDS), lambda code: word("fix_kind", code))
        )
        self.status = self.table.add_filter(
            FilterButton(lambda: tr("Status"), list(FIX_STATUSES), lambda code: word("fix_status", code))
        )
        self.kind.changed.connect(lambda code: self._narrow("kind", code))
        self.status.changed.connect(lambda code: self._narrow("status", code))
        self._add = self._action(self.add_fix)
        self._export = self._action(self._export_list)
        self._import = self._action(lambda: self.desk.go("import", kind="fixes"))
        self._template = self._action(self._save_template)
        self._open = self._action(lambda: [self.edit(one) for one in self.table.selected_ids()[:1]])
        self._merge = self._action(self.merge)
        self._delete = self._action(lambda: self.delete(self.table.selected_ids()))
        self._status = {code: self._action(lambda code=code: self.set_status(code)) for code in FIX_STATUSES}
        self.table.add_action(self._open, needs="one")
        self.table.add_separator()
        for action in self._status.values():
            self.table.add_action(action)
        self.table.add_separator()
        self.table.add_action(self._merge)
        self.table.add_action(self._delete)
        self.table.activated.connect(self.edit)
        self.table.delete_requested.connect(self.delete)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _action(self, slot: Any) -> QAction:
        made = QAction(self)
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda *_: slot())
        return made

    def page_actions(self) -> list[QAction]:
        return [self._add, self._export, self._import, self._template]

    def refresh(self, changed: Any | None) -> None:
        if changed is None or changed.touches("fix", "fix_report", "round", "tester", "voice"):
            self._rows.set_rows(store.fixes(self.desk.shop, self.desk.launch_id))
            self.table.refresh()

    def show_place(self, **args: Any) -> None:
        if args.get("fix"):
            self.table.select([int(args["fix"])])
            self.edit(int(args["fix"]))

    def _narrow(self, key: str, code: str | None) -> None:
        self._rows.set_filter(key, None if code is None else lambda row: row[key] == code)
        self.table.refresh()

    # --- doing --------------------------------------------------------------------------------

    def _round_id(self) -> int | None:
        """A fix noted here belongs to the round looked at, or the newest."""
        rounds = [row["id"] for row in store.rounds(self.desk.shop, self.desk.launch_id)]
        chosen = ChosenRound(self.desk).get()
        return chosen if chosen in rounds else next(iter(rounds), None)

    def add_fix(self) -> None:
        """Note a fix."""
        from seeddesk.ui.steps.beta.fix_dialog import FixDialog

        ask(FixDialog(self.desk, None, self.window(), round_id=self._round_id()))

    def edit(self, fix_id: int) -> None:
        """Open a fix."""
        from seeddesk.ui.steps.beta.fix_dialog import FixDialog

        ask(FixDialog(self.desk, fix_id, self.window()))

    def set_status(self, status: str) -> None:
        """Bring the chosen fixes to a status."""
        ids = self.table.selected_ids()
        if ids:
            self.desk.act(beta_fixes.set_fix_status, self.desk.shop, ids, status, undoable=True)

    def merge(self) -> None:
        """Make one fix of the chosen ones; the one most people reported keeps its title."""
        rows = sorted(self.table.rows(self.table.selected_ids()), key=lambda row: -row["reported"])
        ids = [row["id"] for row in rows]
        if ids and self.desk.attempt(beta_fixes.merge_fixes, self.desk.shop, ids[0], ids[1:], undoable=True)[0]:
            self.table.clear_ticks()
            self.table.select(ids[:1])

    def delete(self, ids: Sequence[int]) -> None:
        """Remove fixes; can be undone."""
        if ids:
            self.desk.act(beta_fixes.delete_fixes, self.desk.shop, list(ids))
            self.table.clear_ticks()

    def _save_template(self) -> None:
        from seeddesk.ui.table_templates import save_template

        save_template(self, self.desk, "fixes", tr("Fixes"))

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Fixes"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Fix…"))
        self._export.setText(tr("Export for production"))
        self._import.setText(tr("Import…"))
        self._import.setToolTip(tr("The list that came back from production, or one of your own"))
        self._template.setText(tr("Template…"))
        self._template.setToolTip(tr("A blank table to fill in and import"))
        self._open.setText(tr("Open"))
        self._merge.setText(tr("Merge into one"))
        self._delete.setText(tr("Delete"))
        for code, action in self._status.items():
            action.setText(tr("Status: {status}").format(status=word("fix_status", code)))
        self.table.set_empty(
            lambda: tr("No fixes yet. In Reviews press F on what a tester said, or write one down."),
            lambda: tr("+ Fix…"),
            self.add_fix,
        )
