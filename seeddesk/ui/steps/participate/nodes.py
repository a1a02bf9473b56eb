"""Votes: the list of nodes at the left, the chosen one with its result, paste box and votes at the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store import participate as store
from seeddesk.store.participate import Tally
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.participate import words
from seeddesk.ui.steps.participate.ballots import Ballots
from seeddesk.ui.steps.participate.node_view import NodeView
from seeddesk.ui.steps.participate.paste_panel import PastePanel
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.words import word
from seeddesk.workflow import participate as flow

Row = Mapping[str, Any]
TABLES = (
    "node", "node_option", "ballot", "ballot_choice", "decision", "candidate", "membership", "chat_group", "member",
)  # fmt: skip


class Nodes(Section):
    """Everything opened to users."""

    code = "nodes"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._tallies: dict[int, Tally] = {}
        self.table = ListTable(
            "nodes",
            [
                Column("question", lambda: tr("Question"), 12, paint="strong", sub=self._sub, stretch=True),
                Column("voted", lambda: tr("Voted"), 7, align="right", text=self._voted),
            ],
            ListRows(search=lambda row: f"{row['question']} {row['options_text']} {self._sub(row)}"),
            title=lambda: tr("Votes"),
            search_hint=lambda: tr("Search"),
            counter=lambda _shown: "",
        )
        self.table.count.hide()
        self.table.current_changed.connect(self._show)
        self.table.activated.connect(self.edit)
        self.table.delete_requested.connect(self._delete)
        self.view = NodeView()
        self.paste = PastePanel(desk)
        self.ballots = Ballots(desk)
        self._make_actions()
        self._wire()
        self._build()
        # Deadlines pass while one looks on.
        self._clock = QTimer(self)
        self._clock.setInterval(30_000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _build(self) -> None:
        left = Card(flush=True)
        left.add(self.table, 1)
        self._left = left
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        for part in (self.view, self.paste):
            column.addWidget(part)
        column.addWidget(self.ballots, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.scroller = scroll
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(px(3))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(scroll)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([260, 700])
        self.nothing = Card(flush=True)
        self.empty = EmptyState(
            lambda: tr("Nothing is open to users yet. Begin with one thing they can really decide, such as the scent."),
            lambda: tr("+ New vote"),
            self.add_node,
            icon="check-square",
        )
        self.nothing.add(self.empty, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _make_actions(self) -> None:
        self._add = QAction(self)
        self._add.triggered.connect(self.add_node)
        self._export = QAction(self)
        self._export.triggered.connect(self._export_list)
        self._import = QAction(self)
        self._import.triggered.connect(self.import_votes)
        self._template = QAction(self)
        self._template.triggered.connect(self._save_template)
        self._edit = QAction(self)
        self._edit.triggered.connect(lambda: self.edit(self._one()))
        self._close = QAction(self)
        self._close.triggered.connect(lambda: self.close_vote(self._one()))
        self._reopen = QAction(self)
        self._reopen.triggered.connect(lambda: self.reopen(self._one()))
        self._remove = QAction(self)
        self._remove.triggered.connect(lambda: self._delete(self.table.selected_ids()))
        for action in (self._edit, self._close, self._reopen):
            self.table.add_action(action, needs="one")
        self.table.add_separator()
        self.table.add_action(self._remove)

    def _wire(self) -> None:
        view = self.view
        view.edit.connect(lambda: self.edit(self.current()))
        view.close_vote.connect(lambda: self.close_vote(self.current()))
        view.reopen.connect(lambda: self.reopen(self.current()))
        view.delete.connect(lambda: self._delete([self.current()]))
        view.decide.connect(lambda: self.decide(self.current()))
        view.by_hand.connect(lambda: self.by_hand(self.current()))
        view.missing.connect(lambda: self.not_voted(self.current()))

    def page_actions(self) -> list[QAction]:
        return [self._add, self._export, self._import, self._template]

    # --- showing ---------------------------------------------------------------------------

    def current(self) -> int:
        """The node shown, -1 for none."""
        return self.table.current_id()

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        self._left.setMinimumWidth(max(px(52), theme.char_width(self.fontMetrics()) * 23))
        now = self.desk.now()
        rows = store.nodes(self.desk.shop, self.desk.launch_id, now)
        self._tallies = store.tallies(self.desk.shop, rows)
        for row in rows:
            row["options_text"] = joined(list(self._tallies[row["id"]].labels.values()))
        before = self.current()
        self.table.set_rows(rows)
        self.stack.setCurrentWidget(self.splitter if rows else self.nothing)
        if rows and self.current() < 0:
            shown = self.table.shown_ids()
            self.table.select([before if before in shown else shown[0]] if shown else [])
        self._show(self.current())

    def _tick(self) -> None:
        if self.isVisible() and any(row["running"] for row in self._rows()):
            self.refresh(None)

    def _rows(self) -> list[Row]:
        source = self.table.model.source
        assert isinstance(source, ListRows)
        return source.rows()

    def _show(self, node_id: int) -> None:
        tally = self._tallies.get(node_id)
        for part in (self.view, self.paste, self.ballots):
            part.setVisible(tally is not None)
        self.paste.show_node(node_id if tally is not None else None)
        if tally is not None:
            self.view.show_tally(tally, store.decision(self.desk.shop, node_id), self.desk.now())
            self.ballots.show_tally(tally)

    def _sub(self, row: Row) -> str:
        if row["outcome"]:
            return tr("decided: {outcome}").format(outcome=word("outcome", row["outcome"]))
        return words.state_words(row, self.desk.now())[0]

    def _voted(self, row: Row) -> str:
        tally = self._tallies.get(row["id"])
        return f"{tally.voted:,} / {tally.entitled:,}" if tally else ""

    def show_place(self, **args: Any) -> None:
        if args.get("node"):
            self.table.select([int(args["node"])])
            if args.get("decide"):
                self.decide(int(args["node"]))
        if args.get("paste"):
            self._take_chain(str(args["paste"]))

    def _take_chain(self, text: str) -> None:
        """A sign-up chain out of a file, into the paste box of the chosen vote."""
        if self._one() <= 0:
            self.desk.notify(tr("This is a sign-up chain (接龙): add the vote it is for, then bring it in again."))
            return
        self.paste.paste(text)
        self.desk.notify(tr("This is a sign-up chain (接龙): look at it below and save the votes."))

    # --- doing -----------------------------------------------------------------------------

    def _one(self) -> int:
        chosen = self.table.selected_ids()
        return chosen[0] if chosen else self.current()

    def add_node(self) -> None:
        """Ask for a new vote."""
        from seeddesk.ui.steps.participate.node_dialog import NodeDialog

        dialog = NodeDialog(self.desk, None, self.window())
        dialog.accepted.connect(lambda: self.table.select([dialog.made] if dialog.made else []))
        dialog.open()

    def edit(self, node_id: int) -> None:
        """Change a vote."""
        if node_id in self._tallies:
            from seeddesk.ui.steps.participate.node_dialog import NodeDialog

            NodeDialog(self.desk, node_id, self.window()).open()

    def by_hand(self, node_id: int) -> None:
        """Enter votes one by one."""
        if node_id in self._tallies:
            from seeddesk.ui.steps.participate.vote_dialog import VoteDialog

            VoteDialog(self.desk, node_id, self.window()).open()

    def not_voted(self, node_id: int) -> None:
        """Show who has not voted."""
        if node_id in self._tallies:
            from seeddesk.ui.steps.participate.vote_dialog import NotVotedDialog

            NotVotedDialog(self.desk, node_id, self.window()).open()

    def decide(self, node_id: int) -> None:
        """Ask for the decision."""
        if node_id in self._tallies:
            from seeddesk.ui.steps.participate.decide_dialog import DecideDialog

            DecideDialog(self.desk, node_id, self.window()).open()

    def close_vote(self, node_id: int) -> None:
        """End a vote now."""
        self.desk.act(flow.close_node, self.desk.shop, node_id, now=self.desk.now(), undoable=True)

    def reopen(self, node_id: int) -> None:
        """Take votes again."""
        if node_id in self._tallies:
            from seeddesk.ui.steps.participate.decide_dialog import ReopenDialog

            ReopenDialog(self.desk, node_id, self.window()).open()

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_nodes, self.desk.shop, ids, undoable=True)

    def import_votes(self) -> None:
        """Votes on the vote looked at from a file."""
        node = self.table.current_id()
        self.desk.go("import", kind="votes", **({"node": node} if node > 0 else {}))

    def _save_template(self) -> None:
        from seeddesk.ui.table_templates import save_template

        save_template(self, self.desk, "votes", tr("Votes"))

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Votes"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ New vote"))
        self._export.setText(tr("Export"))
        self._import.setText(tr("Import votes…"))
        self._template.setText(tr("Template…"))
        self._template.setToolTip(tr("A blank table to fill in and import"))
        self._edit.setText(tr("Edit…"))
        self._close.setText(tr("Close the vote now"))
        self._reopen.setText(tr("Reopen the vote…"))
        self._remove.setText(tr("Delete"))
        self.ballots.retranslate()
        self.view.fill()
