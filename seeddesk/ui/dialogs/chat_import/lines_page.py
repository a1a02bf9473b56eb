"""Lines that ask, praise or complain: the owner ticks those that are to be kept as voices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seeddesk.domain.chat_lines import KINDS
from seeddesk.i18n import tr
from seeddesk.ui import chat_words
from seeddesk.ui.dialogs.imports.marks import column
from seeddesk.ui.steps.listen.words import KIND_TONES
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.widgets.table_model import ListRows
from seeddesk.ui.words import word
from seeddesk.workflow.chats_plan import ChatPlan, Line

Row = Mapping[str, Any]


class LinesPage(QWidget):
    """``ticked`` fires when other lines are chosen."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._kept: set[int] = set()
        self._showing = False
        self.hint = Muted(
            lambda: tr("Tick what is worth answering or remembering. Only ticked lines are kept, as voices."), wrap=True
        )
        self.no_launch = Banner(tone="attention")
        self.table = ListTable(
            "chat_lines",
            [
                Column("text", lambda: tr("What was said"), 50, text=lambda row: row["text"], sub=_below, stretch=True,
                       tooltip=lambda row: row["text"]),
                Column("kind", lambda: tr("Kind"), 15, paint="chips", sort=lambda row: KINDS.index(row["kind"]),
                       chips=lambda row: [(word("voice", row["kind"]), KIND_TONES[row["kind"]])]),
            ],
            ListRows(search=lambda row: f"{row['text']}\n{row['who']}"),
            title=lambda: tr("Lines that ask, praise or complain"),
            search_hint=lambda: tr("words or name"),
            counter=lambda count: tr("%n line(s)", n=count),
            checkable=True,
        )  # fmt: skip
        self.filter = FilterButton(lambda: tr("Kind"), KINDS, lambda code: word("voice", code))
        self.filter.changed.connect(lambda _code: self._fill())
        self.table.add_filter(self.filter)
        self.table.set_empty(lambda: tr("No line in the latest messages asks, praises or complains."), None, None)
        self.table.selection_changed.connect(self._chosen_moved)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = column(self)
        layout.addWidget(self.hint)
        layout.addWidget(self.no_launch)
        layout.addWidget(card, 1)

    def show_plan(self, plan: ChatPlan, *, launch: bool) -> None:
        """What is suggested; without a launch there is no place for voices."""
        self._lines = list(plan.suggestions)
        self._kept.clear()
        self._people = {index: chat_words.sender_text(vars(person)) for index, person in plan.people.items()}
        self.no_launch.setVisible(not launch)
        self.table.setEnabled(launch)
        if not launch:
            self.no_launch.show_text(
                lambda: tr("Voices belong to a launch, and there is none yet."),
                detail=lambda: tr("Import the chat now; the lines are suggested again when you import it once more."),
            )
        self._fill()

    def _fill(self) -> None:
        code = self.filter.code()
        self._showing = True
        self.table.set_rows(
            [
                {"id": at, "text": line.text, "kind": line.kind, "who": self._people[line.person], "at": line.at}
                for at, line in enumerate(self._lines)
                if code is None or line.kind == code
            ]
        )
        self.table.clear_ticks()
        self.table.set_ticked([at for at in self._kept if at in set(self.table.shown_ids())])
        self._showing = False
        self.ticked.emit()

    def _chosen_moved(self, _ids: list[int]) -> None:
        if self._showing:
            return
        shown = set(self.table.shown_ids())
        self._kept = (self._kept - shown) | set(self.table.ticked_ids())
        self.ticked.emit()

    def chosen(self) -> list[Line]:
        """The ticked lines."""
        return [self._lines[at] for at in sorted(self._kept)]


def _below(row: Row) -> str:
    return f"{row['who']} · {row['at']:%Y-%m-%d %H:%M}" if row["at"] else str(row["who"])
