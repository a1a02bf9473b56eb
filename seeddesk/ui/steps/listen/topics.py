"""Topics: what people talk about, how many of them, and how."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import percent, quoted
from seeddesk.store import listen as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.when import said
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.workflow import listen as flow

Row = Mapping[str, Any]
ENOUGH = 5
"""Under so many judged voices a share of praise says nothing."""


class Topics(Section):
    """Voices grouped; the topic that most people speak of stands first."""

    code = "topics"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.voices = KeyNumber(lambda: tr("Voices"))
        self.people = KeyNumber(lambda: tr("People"))
        self.unsorted = KeyNumber(lambda: tr("To sort"))
        self.kept = KeyNumber(lambda: tr("Answered in time, last 7 days"))
        self.table = ListTable(
            "topics",
            [
                Column("name", lambda: tr("Topic"), 16, paint="strong", sub=_quote, stretch=True),
                Column("people", lambda: tr("People"), 8, align="right"),
                Column("voices", lambda: tr("Voices"), 8, align="right"),
                Column("praise", lambda: tr("Praise"), 14, align="right", text=_praise, sort=_praise_sort),
                Column("negative", lambda: tr("Negative"), 9, align="right",
                       tone=lambda row: "danger" if row["negative"] else None),
                Column("last", lambda: tr("Last said"), 12, paint="muted", text=self._last),
            ],
            ListRows(search=("name", "quote")),
            title=lambda: tr("Topics"),
            search_hint=lambda: tr("Topic or words"),
            counter=lambda shown: tr("%n topic(s)", n=shown),
            memory=desk.settings,
        )  # fmt: skip
        self.table.activated.connect(self.open_topic)
        self.table.delete_requested.connect(self._delete)
        self._make_actions()
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(NumberRow(self.voices, self.people, self.unsorted, self.kept))
        layout.addWidget(card, 1)

    def _make_actions(self) -> None:
        def action(slot: Callable[[], object]) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._add = action(self.add_topic)
        self._merge = action(lambda: self.merge(self.table.selected_ids()))
        self._export = action(self._export_list)
        self._open = action(lambda: self.open_topic(self.table.current_id()))
        self._rename = action(lambda: self.rename(self.table.selected_ids()))
        self._rename.setShortcut(QKeySequence("F2"))
        self._remove = action(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self._open, needs="one")
        self.table.add_action(self._rename, needs="one")
        self.table.add_action(self._merge)
        self.table.add_separator()
        self.table.add_action(self._remove)
        self.table.selection_changed.connect(lambda ids: self._merge.setEnabled(len(ids) > 1))
        self._merge.setEnabled(False)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._merge, self._export]

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("voice", "topic", "member", "setting"):
            return
        shop, launch, now = self.desk.shop, self.desk.launch_id, self.desk.now()
        self.table.set_rows(store.topics(shop, launch))
        numbers = store.counts(shop, launch)
        total, unsorted = numbers["total"], numbers["unsorted"]
        self.voices.show_number(f"{total:,}")
        self.people.show_number(f"{numbers['people']:,}")
        self.unsorted.show_number(
            f"{unsorted:,}", of=lambda: tr("of {n}").format(n=f"{total:,}"), tone="attention" if unsorted else ""
        )
        share = store.kept_lately(shop, launch, now)
        value = "–" if share.value is None else percent(share.value)
        tone = "" if share.value is None else "primary" if share.value >= 0.9 else "attention"
        self.kept.show_number(
            value, of=lambda: tr("{k} of {n}").format(k=share.k, n=share.n) if share.n else "", tone=tone
        )

    def _last(self, row: Row) -> str:
        return said(dt.datetime.fromisoformat(row["last"]), self.desk.now()) if row["last"] else "–"

    # --- doing -----------------------------------------------------------------------------

    def open_topic(self, topic_id: int) -> None:
        """Show the voices of a topic."""
        if topic_id >= 0:
            self.desk.go("listen.inbox", topic=topic_id)

    def add_topic(self) -> None:
        """Ask for a new topic."""
        from seeddesk.ui.steps.listen.voice_dialogs import TopicDialog

        TopicDialog(self.desk, None, self.window()).open()

    def rename(self, ids: list[int]) -> None:
        """Ask for another name."""
        rows = self.table.rows(ids[:1])
        if rows:
            from seeddesk.ui.steps.listen.voice_dialogs import TopicDialog

            TopicDialog(self.desk, dict(rows[0]), self.window()).open()

    def merge(self, ids: list[int]) -> None:
        """Put the chosen topics into the one with the most voices."""
        rows = self.table.rows(ids)
        if len(rows) > 1:
            into = max(rows, key=lambda row: row["voices"])
            self.desk.act(flow.merge_topics, self.desk.shop, [row["id"] for row in rows], into["id"], undoable=True)

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_topics, self.desk.shop, ids)

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Topics"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Topic"))
        self._merge.setText(tr("Merge"))
        self._merge.setToolTip(tr("Put the chosen topics together, under the one with the most voices"))
        self._export.setText(tr("Export"))
        self._open.setText(tr("Show its voices"))
        self._rename.setText(tr("Rename…"))
        self._remove.setText(tr("Delete"))
        self.table.set_empty(
            lambda: tr("No topics yet. Sort voices in the inbox, or make the first topic here."),
            lambda: tr("+ Topic"),
            self.add_topic,
        )


def _quote(row: Row) -> str:
    return quoted(row["quote"]) if row["quote"] else ""


def _praise(row: Row) -> str:
    if not row["judged"]:
        return "–"
    if row["judged"] < ENOUGH:
        return tr("{k} of {n}").format(k=row["praise"], n=row["judged"])
    return tr("{share} (n = {n})").format(share=percent(row["praise"] / row["judged"]), n=row["judged"])


def _praise_sort(row: Row) -> float | None:
    return row["praise"] / row["judged"] if row["judged"] else None
