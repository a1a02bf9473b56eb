"""Key people: who brought whom, how far their chains reach, and what share of the orders comes through the top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.network import LEAST_ORDERS, PARETO
from seeddesk.i18n import tr
from seeddesk.reports.charts import NetworkChart, Node
from seeddesk.reports.format import percent
from seeddesk.store import key_people as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.workflow.interactions import record_referrals

Row = Mapping[str, Any]
AT_ONCE = 2_000
"""Up to so many people brought are counted at once, which takes some 40 ms."""


class KeyPeople(Section):
    """The list of who brought somebody, and the picture of the top."""

    code = "people"
    roomy_lines = 24

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: store.KeyPeople | None = None
        self._asked = 0
        self._wanted = -1
        self.bringers = KeyNumber(lambda: tr("Brought somebody"))
        self.brought = KeyNumber(lambda: tr("People brought"))
        self.orders = KeyNumber(lambda: tr("Orders through the top {n}").format(n=store.TOP))
        self.table = ListTable(
            "key_people",
            [
                Column("name", lambda: tr("Name"), 9, paint="strong", stretch=True,
                       sort=lambda row: row["name"].casefold()),
                Column("direct", lambda: tr("Directly"), 8, align="right"),
                Column("chain", lambda: tr("In all"), 7, align="right",
                       tooltip=lambda row: tr("%n came through {name}, directly or by others", n=row["chain"]).format(
                           name=row["name"])),
                Column("stayed", lambda: tr("Still there"), 9, align="right"),
                Column("orders", lambda: tr("Orders"), 7, align="right"),
            ],
            ListRows(search=("name",)),
            title=lambda: tr("Key people"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n person(s)", n=shown),
            memory=desk.settings,
        )  # fmt: skip
        self.table.activated.connect(self.open_member)
        self.table.current_changed.connect(lambda _id: self._draw())
        self.chart = ChartView()
        self.chart.pressed.connect(self.open_member)
        self.legend = Muted(
            lambda: tr("Each dot is a person; the larger, the longer the chain. Click one to open their card."),
            wrap=True,
            small=True,
        )
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self._add = QAction(self)
        self._add.triggered.connect(lambda *_: self.add())
        self._export = QAction(self)
        self._export.triggered.connect(lambda *_: self._export_list())
        self._open = QAction(self)
        self._open.triggered.connect(lambda *_: self.open_member(self.table.current_id()))
        self._open.setShortcut(QKeySequence("Ctrl+Return"))
        self.table.add_action(self._open, needs="one")

    def _build(self) -> None:
        left = Card(flush=True)
        left.add(self.table, 1)
        left.setMinimumWidth(max(px(90), char_width(self.fontMetrics()) * 42))
        right = Card(lambda: tr("Who brought whom"))
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        right.add(scroll, 1)
        right.add(self.legend)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(px(3))
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([380, 560])
        nothing = Card(flush=True)
        self.empty = EmptyState(
            lambda: tr("Nobody is known to have brought somebody. Ask who told them, and note it down here."),
            lambda: tr("Note who brought whom…"),
            self.add,
            icon="users",
        )
        nothing.add(self.empty, 1)
        there = QWidget()
        page = QVBoxLayout(there)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(px(3))
        self.gives_way = NumberRow(self.bringers, self.brought, self.orders)
        page.addWidget(self.gives_way)
        page.addWidget(split, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(there)
        self.stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._export]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("referral", "shop_order", "member"):
            return
        self._asked += 1
        asked, shop = self._asked, self.desk.shop
        people = store.count(shop)
        self.stack.setCurrentIndex(0 if people else 1)
        if people <= AT_ONCE:
            self._take(store.key_people(shop))
        else:
            self.desk.run(
                tr("Counting …"),
                lambda _progress, _cancelled: store.key_people(shop),
                lambda found: self._take(found) if asked == self._asked else None,
                quiet=True,
            )

    def _take(self, found: store.KeyPeople) -> None:
        self.found = found
        self.table.set_rows(found.rows)
        if self._wanted >= 0:
            self.table.select([self._wanted])
            self._wanted = -1
        self.bringers.show_number(
            f"{found.bringers:,}",
            note=lambda: (
                tr("the top {n} are listed").format(n=f"{store.LISTED:,}") if found.bringers > store.LISTED else ""
            ),
        )
        self.brought.show_number(
            f"{found.people:,}",
            note=lambda: tr("{stayed} of {n} still there").format(stayed=f"{found.stayed:,}", n=f"{found.people:,}"),
        )
        self._show_orders(found)
        self._draw()

    def _show_orders(self, found: store.KeyPeople) -> None:
        told = found.orders
        if told.few or told.share is None:
            few = tr("too few to tell (n = {n}, needs {least})").format(n=told.n, least=LEAST_ORDERS)
            self.orders.show_number("–", note=few)
            return
        note = ""
        if told.people_for_pareto is not None:
            note = tr("%n person(s) bring {share} of the orders that came through anybody", n=told.people_for_pareto)
            note = note.format(share=percent(PARETO))
        self.orders.show_number(percent(told.share), of=f"{told.orders:,} / {told.n:,}", note=note)

    def chart_of(self) -> NetworkChart:
        """The picture, with the chosen person's chain in the strong colour, else the ten longest chains."""
        found = self.found
        if found is None:
            return NetworkChart(())
        chosen = self.table.current_id()
        strong = {chosen, *found.trees.chain(chosen)} if chosen >= 0 else {row["id"] for row in found.rows[: store.TOP]}
        rest = tr("and %n more who are not drawn", n=found.picture.rest) if found.picture.rest else ""
        nodes = tuple(
            Node(one.person, found.names.get(one.person, f"#{one.person}"), one.x, one.y, one.radius, one.chain,
                 one.parent, one.person in strong)
            for one in found.picture.placed
        )  # fmt: skip
        return NetworkChart(nodes, rest)

    def _draw(self) -> None:
        self.chart.show_chart(self.chart_of)

    def show_place(self, **args: Any) -> None:
        if args.get("member"):
            self._wanted = int(args["member"])
            self.table.select([self._wanted])

    # --- doing -----------------------------------------------------------------------------

    def open_member(self, member: int) -> None:
        """Show a member's card."""
        if member >= 0:
            from seeddesk.ui.dialogs.member_card import MemberCard

            MemberCard(self.desk, member, self.window()).open()

    def add(self) -> None:
        """Ask who brought whom."""
        BroughtDialog(self.desk, self.window()).open()

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Key people"))

    def retranslate(self) -> None:
        self._add.setText(tr("Note who brought whom…"))
        self._export.setText(tr("Export"))
        self._open.setText(tr("Open"))
        if self.found is not None:
            self._take(self.found)


class BroughtDialog(BaseDialog):
    """Note down that one member brought another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Who brought whom"), parent or desk.window, size=(52, 14))
        self.desk = desk
        self.inviter = MemberField(desk)
        self.invitee = MemberField(desk)
        for words, field in (
            (lambda: tr("Brought by"), self.inviter),
            (lambda: tr("Who was brought"), self.invitee),
        ):
            self.add(Muted(words))
            self.add(field)
        self.form = Form([Field("on", lambda: tr("On"), kind="date", high=desk.today(), width=14)], above=True)
        self.form.set_values({"on": desk.today()})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Note it"), self.save, kind="primary")

    def save(self) -> None:
        """Write it down, or say what is missing."""
        given = self.form.validate()
        first, second = self.inviter.person(), self.invitee.person()
        for field, person in ((self.inviter, first), (self.invitee, second)):
            field.mark(person is None)
        if first is None or second is None:
            self.say(lambda: tr("Choose both members."), "danger")
            return
        if given is None:
            return
        ok, new = self.desk.attempt(
            record_referrals, self.desk.shop, [(first.id, second.id, given["on"], None)], undoable=True,
            on_error=self._wrong,
        )  # fmt: skip
        if ok and not new:
            self.say(lambda: tr("This is noted already."), "attention")
        elif ok:
            self.accept()

    def _wrong(self, _error: Exception, explained: Explained) -> bool:
        self.say(explained.text(), "danger")
        return True
