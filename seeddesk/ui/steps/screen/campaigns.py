"""Campaigns: what each brought and cost, how everybody came, and those who came for a gift against the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain import campaigns as rules
from seeddesk.domain.campaigns import Comparison
from seeddesk.i18n import tr
from seeddesk.reports.charts.bars import BarChart, Series
from seeddesk.reports.format import money
from seeddesk.store import campaigns as store
from seeddesk.store.retention import scopes
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen import campaigns_words as words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import campaigns as work

VIEWS = ("list", "joins", "compared")
TABLES = (
    "campaign", "membership", "chat_group", "interaction", "shop_order", "ballot", "voice", "review", "member",
    "referral",
)  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What the page shows, read in the background. ``joins``: of the group chosen; ``unknown`` of how many."""

    campaigns: Sequence[Row]
    joins: Sequence[Row]
    compared: Comparison


def look(desk: Desk, launch: int | None, group: int, own: bool, today: dt.date) -> Found:
    """Read everything the page says."""
    rows = store.join_rows(desk.shop, launch, group)
    compared = rules.compare(store.joins(desk.shop, rows, today), today, own_circle=own)
    shown = [row for row in rows if own or not row["own_circle"]]
    return Found(store.campaigns(desk.shop, launch, today, own_circle=own), shown, compared)


class Campaigns(Section):
    """The list of campaigns, the list of joins, and the comparison."""

    code = "campaigns"
    roomy_lines = 24

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Found | None = None
        self._groups: list[dict[str, Any]] = []
        self._asked = 0
        self._wanted: int | None = None
        self.brought = KeyNumber(lambda: tr("Brought by campaigns"))
        self.spent = KeyNumber(lambda: tr("Cost"))
        self.stayed = KeyNumber(lambda: tr("Cost per person who stayed"))
        self.unknown = KeyNumber(lambda: tr("Not known how they came"))
        self.views = SegmentedBar()
        self.views.add("list", lambda: tr("Campaigns"))
        self.views.add("joins", lambda: tr("Who came how"))
        self.views.add("compared", lambda: tr("For a gift or not"))
        self.views.chosen.connect(self._show_view)
        self.own = FilterButton(
            lambda: tr("Own circle"), [False], lambda _: tr("without"), all_words=lambda: tr("counted in")
        )
        self.group = FilterButton(
            lambda: tr("Group"), lambda: [row["id"] for row in self._groups], self._group_name,
            all_words=lambda: tr("all groups"),
        )  # fmt: skip
        for button in (self.own, self.group):
            button.changed.connect(lambda _code: self._load())
        self.table = self._make_table()
        self.joins = self._make_joins()
        self.figures = self._make_figures()
        self.sentence = PlainLabel("", wrap=True)
        self.chart = ChartView()
        self.method = Muted("", wrap=True, small=True)
        self._make_actions()
        self._lay_out()

    # --- building ----------------------------------------------------------------------------

    def _make_table(self) -> ListTable:
        right: dict[str, Any] = {"align": "right"}
        columns = [
            Column("name", lambda: tr("Campaign"), 18, paint="strong", sub=words.about, stretch=True),
            Column("phase", lambda: tr("State"), 9, paint="chips", chips=words.phase_chips,
                   sort=lambda row: rules.STATES.index(row["phase"])),
            Column("brought", lambda: tr("Brought"), 11, text=words.brought, sort=lambda row: row["brought"], **right),
            Column("cost_cents", lambda: tr("Cost"), 9, text=lambda row: words.amount(row["cost_cents"]),
                   tone=lambda row: "attention" if words.over_budget(row) else None, tooltip=words.budget, **right),
            Column("per_person", lambda: tr("Per person"), 10, text=lambda row: words.amount(row["worth"].per_person),
                   sort=lambda row: row["worth"].per_person, **right),
            Column("stayed", lambda: tr("Stayed {days} days").format(days=rules.STAY_DAYS), 15, text=words.stayed,
                   tooltip=words.stayed_tip, sort=lambda row: row["worth"].stayed.value, **right),
            Column("per_stayed", lambda: tr("Per stayed"), 10, text=words.per_stayed,
                   sort=lambda row: row["worth"].per_stayed, **right),
        ]  # fmt: skip
        table = ListTable(
            "campaigns",
            columns,
            ListRows(search=("name", "note", "group")),
            title=lambda: tr("Campaigns"),
            search_hint=lambda: tr("Campaign or words"),
            counter=lambda shown: tr("%n campaign(s)", n=shown),
            memory=self.desk.settings,
        )
        table.activated.connect(self.open_campaign)
        table.delete_requested.connect(lambda ids: self.desk.act(work.delete_campaigns, self.desk.shop, ids))
        table.current_changed.connect(lambda _id: self._steer())
        return table

    def _make_joins(self) -> ListTable:
        columns = [
            Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True),
            Column("group", lambda: tr("Group"), 16, stretch=True),
            Column("joined_on", lambda: tr("Joined on"), 12, align="right", paint="muted"),
            Column("left_on", lambda: tr("Left on"), 12, align="right", paint="muted",
                   text=lambda row: row["left_on"] or "–"),
            Column("way", lambda: tr("How they came"), 13, paint="chips", chips=words.way_chips,
                   sort=lambda row: rules.WAYS.index(row["way"])),
            Column("campaign", lambda: tr("Campaign"), 16, text=lambda row: row["campaign"] or "–", stretch=True),
            Column("inviter", lambda: tr("Brought by"), 12, text=lambda row: row["inviter"] or "–"),
        ]  # fmt: skip
        self.join_rows = ListRows(search=("display", "group", "campaign", "inviter"))
        table = ListTable(
            "campaigns.joins",
            columns,
            self.join_rows,
            title=lambda: tr("Who came how"),
            search_hint=lambda: tr("Name, group or campaign"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )
        self.way = FilterButton(lambda: tr("How they came"), rules.WAYS, lambda code: word("came", code))
        self.way.changed.connect(self._narrow)
        table.add_filter(self.way)
        table.activated.connect(self._open_member)
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _make_figures(self) -> ListTable:
        table = ListTable(
            "campaigns.compared",
            [
                Column("measure", lambda: tr("Figure"), 22, paint="strong", stretch=True, sortable=False),
                Column("natural", lambda: tr("By themselves"), 16, align="right", sortable=False,
                       sub=lambda row: row["natural_sub"]),
                Column("incentive", lambda: tr("For a gift"), 16, align="right", sortable=False,
                       sub=lambda row: row["incentive_sub"]),
                Column("difference", lambda: tr("Difference"), 13, align="right", sortable=False,
                       sub=lambda row: row["difference_sub"]),
                Column("verdict", lambda: tr("More than chance?"), 16, paint="chips", sortable=False,
                       chips=lambda row: row["verdict"]),
            ],
            ListRows(),
            title=lambda: tr("For a gift or not"),
            searchable=False,
            memory=self.desk.settings,
        )  # fmt: skip
        table.hide_bar()
        line = table.fontMetrics().lineSpacing()
        table.setMinimumHeight(14 * line)
        return table

    def _make_actions(self) -> None:
        def action(slot: Any) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._add = action(self.open_campaign)
        self._edit = action(lambda: self.open_campaign(self.table.current_id()))
        self._assign = action(lambda: self.open_assign(self.table.current_id()))
        self._off = action(lambda: self.toggle_off(self.table.current_id()))
        self._natural = action(self.mark_natural)
        self._unmark = action(self.unmark)
        self._card = action(lambda: self._open_member(self.joins.selected_ids()[0]))
        self._export = action(self.export)
        self._through = QAction(self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._through.setMenu(self._menu)
        for one in (self._edit, self._assign, self._off):
            self.table.add_action(one, needs="one")
        self.joins.add_action(self._card, needs="one")
        self.joins.add_separator()
        for one in (self._natural, self._unmark):
            self.joins.add_action(one)

    def _lay_out(self) -> None:
        self.numbers = NumberRow(self.brought, self.spent, self.stayed, self.unknown)
        self.gives_way = self.numbers
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(4), px(3), px(4), px(3))
        column.setSpacing(px(3))
        for widget in (self.sentence, self.figures, self.chart, self.method):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self.stack = QStackedWidget()
        for widget in (self.table, self.joins, area):
            self.stack.addWidget(widget)
        card = Card(flush=True)
        card.add(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.numbers)
        layout.addLayout(words.in_line(self.views, self.group, self.own))
        layout.addWidget(card, 1)

    def page_actions(self) -> list[QAction]:
        return {
            "list": [self._add, self._assign, self._export],
            "joins": [self._through, self._natural, self._export],
        }.get(self.views.current_key(), [self._export])

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        self._groups = scopes(self.desk.shop, self.desk.launch_id)
        self._load()

    def _load(self) -> None:
        """Read in the background; what is on screen stays until it is there."""
        self._asked += 1
        asked, desk, launch, today = self._asked, self.desk, self.desk.launch_id, self.desk.today()
        group, own = self.group.code() or 0, self.own.code() is None

        def done(found: Found) -> None:
            if asked == self._asked:
                self.found = found
                self._show()

        desk.run("", lambda *_: look(desk, launch, group, own, today), done, quiet=True)

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        self.table.set_rows(found.campaigns)
        if self._wanted is not None:
            self.table.select([self._wanted])
            self._wanted = None
        self.joins.set_rows(found.joins)
        self._show_words()
        self._show_view(self.views.current_key())

    def _show_words(self) -> None:
        found = self.found
        if found is None:
            return
        rows = found.campaigns
        running = sum(row["phase"] == "running" for row in rows)
        self.brought.show_number(
            f"{sum(row['brought'] for row in rows):,}",
            note=lambda: tr("%n campaign(s) running now", n=running) if running else tr("none is running now"),
        )
        costs = [row["cost_cents"] for row in rows if row["cost_cents"] is not None]
        unsaid = sum(row["cost_cents"] is None and row["phase"] in ("running", "over") for row in rows)
        self.spent.show_number(
            money(sum(costs)) if costs else "–",
            note=lambda: tr("%n campaign(s) without a cost", n=unsaid) if unsaid else "",
        )
        value, of, note = words.together(rows)
        self.stayed.show_number(value, of=of, note=note)
        total = sum(not row["way"] for row in found.joins)
        self.unknown.show_number(
            f"{total:,}", of=f"/ {len(found.joins):,}", tone="attention" if 2 * total > len(found.joins) else "",
            note=lambda: tr("they are in neither group of the comparison") if total else "",
        )  # fmt: skip
        compared = found.compared
        self.figures.set_rows(words.figure_rows(compared))
        self.sentence.say(lambda: words.sentence(compared))
        self.sentence.set_tone("attention" if compared.verdict("stayed") == "less" else "")
        self.chart.show_chart(lambda: _chart(compared))
        self.method.say(words.method)

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(VIEWS.index(view))
        self.group.setVisible(view != "list")
        self._steer()
        self.actions_changed.emit()

    def _steer(self) -> None:
        may = not self.desk.shop.read_only
        row = self._row(self.table.current_id())
        self._add.setEnabled(may)
        self._edit.setEnabled(row is not None)
        self._assign.setEnabled(may and row is not None)
        self._off.setEnabled(may and row is not None)
        self._off.setText(
            tr("It takes place after all") if row is not None and row["phase"] == "off" else tr("Call it off")
        )
        chosen = may and bool(self.joins.selected_ids())
        for one in (self._natural, self._unmark):
            one.setEnabled(chosen)
        self._through.setEnabled(chosen and bool(self.found and self.found.campaigns))
        rows = {"list": self.table, "joins": self.joins}.get(self.views.current_key(), self.figures).shown_ids()
        self._export.setEnabled(bool(rows))

    def _row(self, campaign: int) -> Row | None:
        rows = self.found.campaigns if self.found else ()
        return next((row for row in rows if row["id"] == campaign), None)

    def _narrow(self, code: str | None) -> None:
        self.join_rows.set_filter("way", None if code is None else (lambda row: row["way"] == code))
        self.joins.refresh()

    def _group_name(self, group: int) -> str:
        return next((row["name"] for row in self._groups if row["id"] == group), "–")

    def show_place(self, **args: Any) -> None:
        """``campaign`` an id; ``view`` one of VIEWS; ``way`` of the joins."""
        if args.get("campaign"):
            self._wanted = int(args["campaign"])
            self.views.choose("list")
            self.table.select([self._wanted])
        if args.get("view") in VIEWS:
            self.views.choose(args["view"])
        if args.get("way") in rules.WAYS:
            self.way.set_code(args["way"])

    # --- doing -------------------------------------------------------------------------------

    def open_campaign(self, campaign: int = -1) -> None:
        """Write a campaign down, or look at one and change it."""
        from seeddesk.ui.steps.screen.campaigns_dialogs import CampaignDialog

        row = self._row(campaign)
        if row is not None or not self.desk.shop.read_only:
            CampaignDialog(self.desk, row, self._groups, self.window()).open()

    def open_assign(self, campaign: int) -> None:
        """Say who came through a campaign, by group and days."""
        from seeddesk.ui.steps.screen.campaigns_dialogs import AssignDialog

        row = self._row(campaign)
        if row is not None:
            AssignDialog(self.desk, row, self._groups, self.window()).open()

    def toggle_off(self, campaign: int) -> None:
        """Call it off, or take that back."""
        row = self._row(campaign)
        if row is not None:
            self.desk.act(work.call_off, self.desk.shop, campaign, row["phase"] != "off", undoable=True)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for row in self.found.campaigns if self.found else ():
            made = self._menu.addAction(row["name"].replace("&", "&&"))
            made.triggered.connect(lambda _=False, campaign=row["id"]: self.came_through(campaign))

    def came_through(self, campaign: int) -> None:
        """The chosen came through a campaign."""
        self._mark(work.assign_joins, campaign)

    def mark_natural(self) -> None:
        """The chosen came by themselves."""
        self._mark(work.mark_natural)

    def unmark(self) -> None:
        """How the chosen came is not known."""
        self._mark(work.unmark_joins)

    def _mark(self, fn: Any, *more: int) -> None:
        chosen = self.joins.selected_ids()
        if chosen:
            self.desk.act(fn, self.desk.shop, chosen, *more, undoable=True)
            self.joins.clear_ticks()

    def _open_member(self, join: int) -> None:
        row: Mapping[str, Any] | None = next(iter(self.joins.rows([join])), None)
        if row is not None:
            self.desk.go("members", member=row["member"])

    def export(self) -> None:
        """Save the list shown."""
        from seeddesk.ui.export_list import export_table

        view = self.views.current_key()
        name, table = {
            "list": (tr("Campaigns"), self.table),
            "joins": (tr("Who came how"), self.joins),
        }.get(view, (tr("For a gift or not"), self.figures))
        export_table(self, table, name)

    def retranslate(self) -> None:
        self._add.setText(tr("+ Campaign"))
        self._edit.setText(tr("Change…"))
        self._assign.setText(tr("Who came through it…"))
        self._through.setText(f"{tr('Came through')} ▾")
        self._natural.setText(tr("Came by themselves"))
        self._unmark.setText(tr("Not known how they came"))
        self._card.setText(tr("Member card"))
        self._export.setText(tr("Export"))
        self.views.retranslate()
        self.table.set_empty(
            lambda: tr("What have you done to bring people? A draw, a contest, red packets: write it down here."),
            lambda: tr("+ Campaign"),
            self.open_campaign,
        )
        self.joins.set_empty(
            lambda: tr("Nobody has joined a group on a known day yet."),
            lambda: tr("Go to groups"),
            lambda: self.desk.go("members.groups"),
        )
        self._steer()
        self._show_words()


def _chart(found: Comparison) -> BarChart:
    def series(name: str, side: rules.Side) -> Series:
        shares = [getattr(side, measure) for measure in rules.MEASURES]
        return Series(
            name, tuple(None if one.value is None else 100 * one.value for one in shares),
            tuple(one.n for one in shares),
        )  # fmt: skip

    return BarChart(
        tuple(words.measure(code) for code in rules.MEASURES),
        (series(tr("By themselves"), found.natural), series(tr("For a gift"), found.incentive)),
        top=100.0,
        decimals=0,
        unit="%",
        min_n=rules.FEW,
        empty=tr("Say of more people how they came."),
    )
