"""Heard – decided – why: the decisions of a launch, to publish as text or picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store import participate as store
from seeddesk.store.launches import launch
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.participate import words
from seeddesk.ui.texts import decisions_text
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.words import word
from seeddesk.workflow import participate as flow

Row = Mapping[str, Any]
TABLES = ("node", "node_option", "ballot", "ballot_choice", "decision", "candidate", "membership", "chat_group")


class Decisions(Section):
    """The list, what departs, and what has been told to the users."""

    code = "decisions"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: list[dict[str, Any]] = []
        self.table = ListTable(
            "decisions",
            [
                Column("question", lambda: tr("What about"), 16, paint="strong", sub=words.they_said, stretch=True),
                Column("outcome", lambda: tr("Decided"), 15, paint="chips", chips=_decided, sub=_what, stretch=True),
                Column("reason", lambda: tr("Why"), 24, stretch=True, sub=self._when),
                Column("published", lambda: tr("Told"), 13, paint="chips", chips=_told,
                       sort=lambda row: row["published_at"] or ""),
            ],
            ListRows(search=("question", "choice", "what", "reason")),
            title=lambda: tr("Decisions"),
            search_hint=lambda: tr("Question, decision or reason"),
            counter=lambda shown: tr("%n decision(s)", n=shown),
            memory=desk.settings,
        )  # fmt: skip
        self.filter = FilterButton(
            lambda: tr("Told"), (False, True), lambda told: tr("published") if told else tr("not yet")
        )
        self.filter.changed.connect(self._narrow)
        self.table.add_filter(self.filter)
        self.table.activated.connect(self.open_decision)
        self.table.delete_requested.connect(self._delete)
        self.table.selection_changed.connect(lambda _ids: self._steer())
        self._make_actions()
        self.summary = Muted("", wrap=True)
        self.summary.setContentsMargins(px(4), px(2), px(4), px(3))
        card = Card(flush=True)
        card.add(self.table, 1)
        card.add(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _make_actions(self) -> None:
        def action(slot: Any) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._picture = action(self.copy_picture)
        self._text = action(self.copy_text)
        self._export = action(self._export_list)
        self._open = action(lambda: self.open_decision(self.table.current_id()))
        self._publish = action(lambda: self.publish(self.table.selected_ids(), True))
        self._unpublish = action(lambda: self.publish(self.table.selected_ids(), False))
        self._remove = action(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self._open, needs="one")
        self.table.add_action(self._publish)
        self.table.add_action(self._unpublish)
        self.table.add_separator()
        self.table.add_action(self._text)
        self.table.add_action(self._picture)
        self.table.add_separator()
        self.table.add_action(self._remove)

    def page_actions(self) -> list[QAction]:
        return [self._picture, self._text, self._publish, self._export]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        self._rows = store.decisions(self.desk.shop, self.desk.launch_id)
        self.table.set_rows(self._rows)
        self.summary.setVisible(bool(self._rows))
        self.summary.say(lambda: words.departing(self._rows))
        self._steer()

    def _steer(self) -> None:
        chosen = self._chosen()
        for action in (self._picture, self._text):
            action.setEnabled(bool(self._rows))
        self._publish.setEnabled(any(row["published_at"] is None for row in chosen))
        self._unpublish.setEnabled(any(row["published_at"] for row in chosen))

    def _chosen(self) -> list[dict[str, Any]]:
        """What an action is about: the chosen decisions, or all of them."""
        wanted = set(self.table.selected_ids())
        return [row for row in self._rows if row["id"] in wanted] if wanted else list(self._rows)

    def _when(self, row: Row) -> str:
        return day(dt.datetime.fromisoformat(row["decided_at"]).date())

    def _narrow(self, told: bool | None) -> None:
        source = self.table.model.source
        assert isinstance(source, ListRows)
        source.set_filter("told", None if told is None else lambda row: bool(row["published_at"]) == told)
        self.table.refresh()

    # --- doing -----------------------------------------------------------------------------

    def _title(self) -> str:
        row = launch(self.desk.shop, self.desk.launch_id)
        return tr("{launch}: heard, decided, why").format(launch=row["name"] if row else "")

    def copy_text(self) -> str:
        """Put the chosen decisions (or all) on the clipboard as text; returns it."""
        rows = self._chosen()
        text = decisions_text(self.desk, self._title(), rows)
        QGuiApplication.clipboard().setText(text)
        self.desk.notify(tr("Copied %n decision(s) as text.", n=len(rows)))
        return text

    def copy_picture(self) -> None:
        """Put the chosen decisions (or all) on the clipboard as a picture."""
        from seeddesk.ui.steps.participate.sheet import picture

        rows = self._chosen()
        QGuiApplication.clipboard().setImage(picture(self._title(), day(self.desk.today()), rows))
        self.desk.notify(tr("Copied %n decision(s) as a picture.", n=len(rows)))

    def publish(self, ids: list[int], published: bool) -> None:
        """Mark decisions as told to the users, or not; without a choice all of them."""
        wanted = ids or [row["id"] for row in self._rows]
        self.desk.act(flow.publish_decisions, self.desk.shop, wanted, published, now=self.desk.now(), undoable=True)

    def open_decision(self, decision_id: int) -> None:
        """Change a decision."""
        node = next((row["node_id"] for row in self._rows if row["id"] == decision_id), None)
        if node is not None:
            from seeddesk.ui.steps.participate.decide_dialog import DecideDialog

            DecideDialog(self.desk, node, self.window()).open()

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_decisions, self.desk.shop, ids)

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Decisions"))

    def retranslate(self) -> None:
        self._picture.setText(tr("Copy as picture"))
        self._text.setText(tr("Copy as text"))
        self._publish.setText(tr("Mark as published"))
        self._unpublish.setText(tr("Not published after all"))
        self._export.setText(tr("Export"))
        self._open.setText(tr("Change…"))
        self._remove.setText(tr("Delete"))
        self.table.set_empty(
            lambda: tr("No decision yet. Decide on a vote, with the reason, and it stands here to be told."),
            lambda: tr("Go to the votes"),
            lambda: self.desk.go("participate.nodes"),
        )


def _decided(row: Row) -> list[tuple[str, str]]:
    chips = [(word("outcome", row["outcome"]), words.OUTCOME_TONES[row["outcome"]])]
    return [*chips, (tr("not as voted"), "danger")] if row["departs"] else chips


def _what(row: Row) -> str:
    return " · ".join(part for part in (row["choice"], row["what"]) if part)


def _told(row: Row) -> list[tuple[str, str]]:
    return [(tr("published"), "primary")] if row["published_at"] else [(tr("not yet"), "attention")]
