"""Where the file and the shop differ: both sides in a row, and the choice which of them is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.dialogs.imports.marks import column
from seeddesk.ui.import_words import field_word, value_text
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.widgets.table_model import Row
from seeddesk.workflow.imports_plan import Conflict


class ConflictsPart(QWidget):
    """``takes`` holds (row, field) of the differences in which the file is right; ``changed`` when that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes: set[tuple[int, str]] = set()
        self.intro = Muted("", wrap=True)
        self.table = ListTable(
            "import_conflicts",
            [
                Column("row", lambda: tr("Row"), 7, align="right"),
                Column("member", lambda: tr("Who"), 16, paint="strong", stretch=True),
                Column("field", lambda: tr("What differs"), 14, text=lambda row: field_word(row["field"])),
                Column("kept", lambda: tr("In the shop"), 18, text=_value("kept"), stretch=True),
                Column("given", lambda: tr("In the file"), 18, text=_value("given"), stretch=True),
                Column("right", lambda: tr("Holds"), 13, paint="chips", chips=self._chips, sortable=False),
            ],
            title=lambda: tr("What differs from the shop"),
            searchable=False,
        )
        self.table.hide_bar()
        self.table.setMinimumHeight(px(40))
        self.table.activated.connect(self._turn)
        self.take = Button(lambda: tr("Take the file's"), lambda: self.decide(self.table.selected_ids(), True))
        self.keep = Button(lambda: tr("Keep the shop's"), lambda: self.decide(self.table.selected_ids(), False))
        self.all = Button(
            lambda: tr("Take the file's in all"),
            lambda: self.decide(self.table.shown_ids(), True),
            kind="link",
        )
        for button in (self.take, self.keep):
            action = QAction(button.text(), self)
            action.triggered.connect(button.click)
            self.table.add_action(action)
        self.table.selection_changed.connect(lambda _ids: self._steer())
        card = Card(flush=True)
        card.add(self.table, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(2))
        buttons.addWidget(self.take)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        buttons.addWidget(self.all)
        layout = column(self)
        layout.addWidget(self.intro)
        layout.addWidget(card, 1)
        layout.addLayout(buttons)

    def show_conflicts(self, conflicts: Sequence[Conflict], count: int) -> None:
        """Show other differences, the shop being right in all of them."""
        self.takes = set()
        shown = len(conflicts)
        if count > shown:
            self.intro.say(
                lambda: tr(
                    "The file says something else than the shop. The first %n are shown; "
                    "the shop's holds where nothing is chosen.",
                    n=shown,
                )
            )
        else:
            self.intro.say(
                lambda: tr("The file says something else than the shop; the shop's holds where nothing is chosen.")
            )
        self.table.set_rows(
            [
                {
                    "id": at, "row": one.row, "member": one.member, "field": one.field, "kept": one.kept,
                    "given": one.given,
                }
                for at, one in enumerate(conflicts)
            ]
        )  # fmt: skip
        self._steer()

    def decide(self, ids: Sequence[int], take: bool) -> None:
        """The file (or the shop) is right in these rows of the list."""
        for row in self.table.rows(ids):
            (self.takes.add if take else self.takes.discard)((row["row"], row["field"]))
        self.table.refresh(ids)
        self._steer()
        self.changed.emit()

    def _turn(self, id_: int) -> None:
        row = self.table.rows([id_])[0]
        self.decide([id_], (row["row"], row["field"]) not in self.takes)

    def _steer(self) -> None:
        chosen = bool(self.table.selected_ids())
        self.take.setEnabled(chosen)
        self.keep.setEnabled(chosen)

    def _chips(self, row: Row) -> list[tuple[str, str]]:
        if (row["row"], row["field"]) in self.takes:
            return [(tr("the file's"), "primary")]
        return [(tr("the shop's"), "neutral")]


def _value(side: str) -> Callable[[Row], str]:
    return lambda row: value_text(row["field"], row[side])
