"""All launches of the shop: what each is at, and what one does with a whole launch (F2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from seeddesk.domain.guide import step_state
from seeddesk.i18n import tr
from seeddesk.store import launches as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.launch_copy import CopyLaunch, RenameLaunch
from seeddesk.ui.guide_words import step_line
from seeddesk.ui.launch_words import VERDICT_TONES
from seeddesk.ui.steps import NUMBERED
from seeddesk.ui.table_words import counted
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.widgets.undo_bar import UndoBar
from seeddesk.ui.words import word
from seeddesk.workflow.launches import STAGES, archive_launches, delete_launches, restore_launches, set_stage

STEP_TONES = {"done": "primary", "attention": "attention", "open": "neutral"}


class LaunchesDialog(BaseDialog):
    """Double-click opens a launch; the buttons below are about the chosen ones."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("All launches"), parent or desk.window, size=(126, 28), scrolling=False)
        self.desk = desk
        self._rows: list[dict[str, Any]] = []
        self._steps: dict[int, Mapping[str, Sequence[Any]]] = {}
        self.list = self._make_list()
        self.add(self.list, 1)
        self.tells = Muted("", wrap=True)
        self.add(self.tells)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        self.rename_button = Button(lambda: tr("Rename…"), self.rename)
        self.copy_button = Button(lambda: tr("Copy…"), self.copy)
        self.stage_button = Button(lambda: tr("Stage", "of a launch"))
        self.archive_button = Button("", self.put_away)
        self.delete_button = Button(lambda: tr("Delete"), self.delete)
        stages = QMenu(self)
        self._stages: dict[str, QAction] = {code: stages.addAction("") for code in STAGES}
        for code, action in self._stages.items():
            action.triggered.connect(lambda _=False, code=code: self.to_stage(code))
        self.stage_button.setMenu(stages)
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.new_button = self.add_button(lambda: tr("New launch…"), self.make)
        self.close_button = self.add_button(lambda: tr("Close"), self.reject)
        self.open_button = self.add_button(lambda: tr("Open", "launch"), self.open_chosen, kind="primary")
        self.undo_bar = UndoBar(self.content)
        desk.changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()
        self.list.select([desk.launch_id or -1])
        self._follow()

    def _buttons(self) -> tuple[Button, ...]:
        return (self.rename_button, self.copy_button, self.stage_button, self.archive_button, self.delete_button)

    def _make_list(self) -> ListTable:
        table = ListTable(
            "launches",
            [
                Column("name", lambda: tr("Launch"), 19, paint="strong", stretch=True),
                Column(
                    "stage",
                    lambda: tr("Stage", "of a launch"),
                    13,
                    paint="chips",
                    chips=_stage,
                    sort=lambda row: row["stage"],
                ),
                Column(
                    "steps",
                    lambda: tr("The five steps"),
                    40,
                    paint="chips",
                    chips=self._chips,
                    tooltip=self._told,
                    sortable=False,
                ),
                Column("joined", lambda: tr("Core users"), 11, "right", _seats),
                Column("rounds", lambda: tr("Rounds"), 9, "right"),
                Column("gate", lambda: tr("Idea"), 17, paint="chips", chips=_gate),
                Column("started_on", lambda: tr("Started"), 14, text=lambda row: row["started_on"] or ""),
            ],
            ListRows(search=("name", "theme", "does", "for_whom")),
            title=lambda: tr("All launches"),
            search_hint=lambda: tr("Name or theme"),
            counter=lambda count: tr("%n launch(es)", n=count),
            memory=self.desk.settings,
        )
        self.which = FilterButton(lambda: tr("Which"), ("running", "archived"), _which)
        self.which.changed.connect(lambda _code: self._show())
        table.add_filter(self.which)
        table.set_empty(
            lambda: tr("No launch here. A launch is one product walking through the five steps."),
            lambda: tr("New launch…"),
            self.make,
        )
        table.activated.connect(lambda launch: self.open_launch(launch))
        table.delete_requested.connect(lambda _ids: self.delete())
        table.selection_changed.connect(lambda _ids: self._follow())
        return table

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the launches; how far their steps are follows in the background."""
        self._rows = store.listed(self.desk.shop)
        self._show()
        shop, now = self.desk.shop, self.desk.now()
        ids = [row["id"] for row in self._rows]

        def work(_progress: Any, cancelled: Any) -> dict[int, Mapping[str, Sequence[Any]]]:
            from seeddesk.store.guide import all_checks

            return {launch: all_checks(shop, launch, now) for launch in ids if not cancelled()}

        def done(found: dict[int, Mapping[str, Sequence[Any]]]) -> None:
            if shiboken6.isValid(self):  # closed meanwhile
                self._steps = found
                self.list.refresh(ids)

        self.desk.run(tr("Looking at the launches"), work, done, quiet=True)

    def _show(self) -> None:
        wanted = {"running": 0, "archived": 1}.get(self.which.code() or "")
        self.list.set_rows([row for row in self._rows if wanted is None or row["archived"] == wanted])
        self._follow()

    def _on_changed(self, changed: Any) -> None:
        if changed.touches("launch", "candidate", "round"):
            self.refresh()

    def _chips(self, row: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
        checks = self._steps.get(row["id"])
        return step_chips(checks) if checks else []

    def _told(self, row: Mapping[str, Any]) -> str:
        checks = self._steps.get(row["id"]) or {}
        return "\n".join(
            f"{number} {step_line(step, checks[step])}" for number, step in enumerate(NUMBERED, 1) if step in checks
        )

    def chosen(self) -> list[dict[str, Any]]:
        """The rows chosen, in their order."""
        ids = set(self.list.selected_ids())
        return [row for row in self._rows if row["id"] in ids]

    def _follow(self) -> None:
        rows, writable = self.chosen(), not self.desk.shop.read_only
        one = len(rows) == 1
        self.open_button.setEnabled(one)
        self.new_button.setEnabled(writable)
        for button in (self.rename_button, self.copy_button, self.stage_button):
            button.setEnabled(one and writable)
        for button in (self.archive_button, self.delete_button):
            button.setEnabled(bool(rows) and writable)
        put_back = bool(rows) and all(row["archived"] for row in rows)
        self.archive_button.say((lambda: tr("Take back from the archive")) if put_back else (lambda: tr("Archive")))
        for code, action in self._stages.items():
            action.setCheckable(True)
            action.setChecked(one and rows[0]["stage"] == code)
        held = store.belongings(self.desk.shop, [row["id"] for row in rows]) if rows else {}
        self.tells.say(lambda: tr("Belongs to it: {what}").format(what=counted(held)) if held else "")

    # --- doing --------------------------------------------------------------------------------

    def open_chosen(self) -> None:
        """Open the chosen launch."""
        rows = self.chosen()
        if len(rows) == 1:
            self.open_launch(rows[0]["id"])

    def open_launch(self, launch_id: int) -> None:
        """Make a launch the current one and close."""
        self.desk.set_launch(launch_id)
        self.accept()

    def make(self) -> None:
        """The wizard for a new one; it becomes the current launch."""
        self.accept()
        self.desk.go("launch.new")

    def rename(self) -> None:
        """Ask for another name."""
        for row in self.chosen()[:1]:
            RenameLaunch(self.desk, row, self).exec()

    def copy(self) -> None:
        """Ask what a copy takes along; the copy is then chosen."""
        for row in self.chosen()[:1]:
            dialog = CopyLaunch(self.desk, row, self)
            dialog.exec()
            if dialog.made is not None:
                self.list.select([dialog.made])

    def to_stage(self, code: str) -> None:
        """Say in which stage the chosen launch is."""
        for row in self.chosen()[:1]:
            self.desk.act(set_stage, self.desk.shop, row["id"], code)

    def put_away(self) -> None:
        """Archive the chosen launches, or take them back where all are archived."""
        rows = self.chosen()
        back = bool(rows) and all(row["archived"] for row in rows)
        fn = restore_launches if back else archive_launches
        self._do(fn, [row["id"] for row in rows])

    def delete(self) -> None:
        """Delete the chosen launches; the line below says what went with them, and how it comes back."""
        self._do(delete_launches, [row["id"] for row in self.chosen()])

    def _do(self, fn: Any, ids: list[int]) -> None:
        if not ids:
            return
        held = store.belongings(self.desk.shop, ids) if fn is delete_launches else {}
        # Told in a bar of its own, since the window's lies behind this dialog.
        ok, _ = self.desk.attempt(fn, self.desk.shop, ids, undoable=False)
        entry = self.desk.shop.next_undo()
        if ok and entry is not None:
            said = self.desk.sentence_of(entry)
            if held:
                said = tr("{done}, with {what}").format(done=said, what=counted(held))
            self.undo_bar.show_done(said, self.desk.undo)

    def retranslate(self) -> None:
        for code, action in self._stages.items():
            action.setText(word("stage", code))


def step_chips(checks: Mapping[str, Sequence[Any]]) -> list[tuple[str, str]]:
    """How far each of the five steps is: ``1 ✓`` done, ``2 !`` something waits, ``3`` not done yet."""
    marks = {"done": " ✓", "attention": " !", "open": ""}
    states = [step_state(checks[step]).state for step in NUMBERED]
    return [(f"{number}{marks[state]}", STEP_TONES[state]) for number, state in enumerate(states, 1)]


def _seats(row: Mapping[str, Any]) -> str:
    return f"{row['joined']:,} / {row['seats']:,}"


def _gate(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(word("gate", row["gate"]), VERDICT_TONES[row["gate"]])]


def _stage(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(tr("archived"), "attention")] if row["archived"] else [(word("stage", row["stage"]), "neutral")]


def _which(code: str) -> str:
    return tr("archived") if code == "archived" else tr("running")
