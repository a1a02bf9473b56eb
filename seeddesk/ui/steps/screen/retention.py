"""Who stays: cohorts as a heat table, and the people to look after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain import retention as rules
from seeddesk.domain import stages
from seeddesk.domain.retention import Triangle
from seeddesk.domain.stats import Share
from seeddesk.i18n import tr
from seeddesk.reports.charts.heat import HeatRow, HeatTable
from seeddesk.store import retention as store
from seeddesk.store.members import display_name, member_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row

VIEWS = ("cohorts", "silent", "fading", "left")
TABLES = ("membership", "chat_group", "interaction", "shop_order", "ballot", "voice", "review", "member")
LATELY = 30
"""Days within which somebody left lately."""


@dataclass(frozen=True)
class Found:
    """What the page shows of one group, worked out in the background."""

    cohorts: Triangle
    stayed: Share
    inside: int
    settled: int
    gone_lately: int
    undated: int
    rows: Mapping[str, list[Row]]


def look(desk: Desk, group: int, own_circle: bool, how: Mapping[str, str], today: dt.date) -> Found:
    """Read a group and work out everything the page says of it."""
    people = store.people(desk.shop, group, today, own_circle=own_circle)
    joiners, day = people.joiners, today.toordinal()
    silent = rules.never_spoke(joiners, today)
    fading = rules.fading(joiners, today)
    left = rules.leavers(joiners, today)
    why = store.reasons(desk.shop, group)
    inside = [one for one in joiners if one.joined <= day and (one.left is None or one.left > day)]
    came_back = [
        stages.Joiner(
            dt.date.fromordinal(one.joined),
            back=next((dt.date.fromordinal(on) for on in one.active if on >= one.joined + stages.STAY_DAYS), None),
        )
        for one in joiners
    ]
    last = {one.member: one.active[-1] if one.active else 0 for one in joiners}
    since = {one.member: one.joined for one in joiners}
    gone = {one.member: one.left or 0 for one in left}
    extra: dict[str, dict[int, dict[str, Any]]] = {
        "silent": {one.member: {"days": day - one.joined} for one in silent},
        "fading": {one.member: {"silent": one.silent, "usual": one.usual} for one in fading},
        "left": {
            one.member: {"left_on": _iso(one.left or 0), "stayed": (one.left or 0) - one.joined,
                         "reason": why.get(one.member, "")}
            for one in left
        },
    }  # fmt: skip
    rows: dict[str, list[Row]] = {}
    for view, found in extra.items():
        rows[view] = [
            row | found[row["id"]] | {"display": display_name(row), "since": _iso(since[row["id"]]),
                                      "last": _iso(last[row["id"]]) if last[row["id"]] else ""}
            for row in member_rows(desk.shop, list(found))
        ]  # fmt: skip
    return Found(
        rules.triangle(
            joiners, today, unit=how["unit"], mode=how["mode"], periods=how["periods"], measure=how["measure"]
        ),
        stages.retention(came_back, today),
        len(inside),
        sum(day - one.joined >= rules.QUIET_DAYS for one in inside),
        sum(day - on < LATELY for on in gone.values()),
        people.undated,
        rows,
    )


def _iso(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()


class Retention(Section):
    """Cohorts of a group by week or month, who never spoke, who is about to be lost, who left and why."""

    code = "retention"
    roomy_lines = 26

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Found | None = None
        self._groups: list[dict[str, Any]] = []
        self._asked = 0
        self.inside = KeyNumber(lambda: tr("In the group"))
        self.stayed = KeyNumber(lambda: tr("Active after {days} days").format(days=stages.STAY_DAYS))
        self.silent = KeyNumber(lambda: tr("Never spoke"))
        self.fading = KeyNumber(lambda: tr("About to be lost"))
        self._make_filters()
        self.views = SegmentedBar()
        self.views.add("cohorts", lambda: tr("Cohorts"))
        self.views.add("silent", lambda: self._counted("silent"))
        self.views.add("fading", lambda: self._counted("fading"))
        self.views.add("left", lambda: self._counted("left"))
        self.views.chosen.connect(self._show_view)
        self.chart = ChartView()
        self.words = Muted("", wrap=True)
        self.tables = {view: self._make_table(view) for view in VIEWS[1:]}
        self.empty = EmptyState()
        self._make_actions()
        self._lay_out()

    def _make_filters(self) -> None:
        self.group = FilterButton(
            lambda: tr("Group"),
            lambda: [row["id"] for row in self._groups],
            self._group_name,
            all_words=lambda: tr("all customers"),
        )
        self.unit = FilterButton(
            lambda: tr("Cohorts by"), ["month"], lambda _: tr("month"), all_words=lambda: tr("week")
        )
        self.mode = FilterButton(
            lambda: tr("Counts who was active"),
            ["rolling"],
            lambda _: tr("then or later"),
            all_words=lambda: tr("in that period"),
        )
        self.periods = FilterButton(
            lambda: tr("Periods"),
            ["calendar"],
            lambda _: tr("of the calendar"),
            all_words=lambda: tr("from each one's joining"),
        )
        self.measure = FilterButton(
            lambda: tr("Shows"), ["stayed"], lambda _: tr("who was still in"), all_words=lambda: tr("who was active")
        )
        self.own = FilterButton(
            lambda: tr("Own circle"), [False], lambda _: tr("without"), all_words=lambda: tr("counted in")
        )
        self.filters = (self.group, self.unit, self.measure, self.mode, self.periods, self.own)
        for button in self.filters:
            button.changed.connect(lambda _code: self._load())

    def _make_table(self, view: str) -> ListTable:
        day = {"width": 12, "align": "right", "paint": "muted"}
        columns = [
            Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True),
            Column("since", lambda: tr("Joined on"), **day),
        ]
        if view == "silent":
            columns += [
                Column("days", lambda: tr("Days in"), 9, align="right"),
                Column("last", lambda: tr("Last active"), text=_or_dash("last"), **day),
            ]
        elif view == "fading":
            columns += [
                Column("last", lambda: tr("Last active"), **day),
                Column("silent", lambda: tr("Silent for days"), 12, align="right", tone=lambda _row: "attention"),
                Column("usual", lambda: tr("Usual gap at most"), 13, align="right", text=lambda r: f"{r['usual']:.0f}"),
            ]
        else:
            columns += [
                Column("left_on", lambda: tr("Left on"), **day),
                Column("stayed", lambda: tr("Days in"), 9, align="right"),
                Column("reason", lambda: tr("Why they left"), 24, text=_or_dash("reason"), stretch=True),
            ]
        columns.append(
            Column("tags", lambda: tr("Tags"), 16, paint="chips", sortable=False,
                   chips=lambda row: [(tag, "neutral") for tag in row["tags"]])
        )  # fmt: skip
        table = ListTable(
            f"retention.{view}",
            columns,
            ListRows(search=("display", "nick", "phone", "wechat", "pinyin", "initials")),
            title=lambda: self._title(view),
            search_hint=lambda: tr("Name, WeChat, phone, tag"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )
        table.activated.connect(lambda member: self.desk.go("members", member=member))
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _make_actions(self) -> None:
        self._tag, self._why, self._export, self._card = (QAction(self) for _ in range(4))
        self._tag.triggered.connect(lambda *_: self.tag())
        self._why.triggered.connect(lambda *_: self.ask_why())
        self._export.triggered.connect(lambda *_: self.export())
        self._card.triggered.connect(lambda *_: self.desk.go("members", member=self._chosen()[0]))
        for view, table in self.tables.items():
            table.add_action(self._card, needs="one")
            table.add_action(self._tag)
            if view == "left":
                table.add_action(self._why)

    def _lay_out(self) -> None:
        self.numbers = self.gives_way = NumberRow(self.inside, self.stayed, self.silent, self.fading)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(4), px(3), px(4), px(3))
        column.addWidget(self.chart)
        column.addWidget(self.words)
        column.addStretch(1)
        self.table_area = QScrollArea()
        self.table_area.setWidgetResizable(True)
        self.table_area.setWidget(inner)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table_area)
        for table in self.tables.values():
            self.stack.addWidget(table)
        self.stack.addWidget(self.empty)
        self.filter_line = QWidget()
        filters = FlowLayout(gap=px(2))
        around = QVBoxLayout(self.filter_line)
        around.setContentsMargins(px(3), px(2.5), px(3), px(1))
        around.addLayout(filters)
        for button in self.filters:
            filters.add(button)
        card = Card(flush=True)
        card.add(self.filter_line)
        card.add(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.numbers)
        layout.addWidget(self.views)
        layout.addWidget(card, 1)

    def page_actions(self) -> list[QAction]:
        return {"cohorts": [], "left": [self._why, self._tag, self._export]}.get(
            self.views.current_key(), [self._tag, self._export]
        )

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        self._groups = store.scopes(self.desk.shop, self.desk.launch_id)
        known = [row["id"] for row in self._groups]
        if self.group.code() not in known and changed is None:
            # A launch's own group first; the choice of all customers is kept once it was made.
            self.group.blockSignals(True)
            self.group.set_code(next((row["id"] for row in self._groups if row["people"]), None))
            self.group.blockSignals(False)
        self._load()

    def how(self) -> dict[str, str]:
        """The choices of the cohort table."""
        return {
            "unit": self.unit.code() or "week",
            "mode": self.mode.code() or "classic",
            "periods": self.periods.code() or "elapsed",
            "measure": self.measure.code() or "active",
        }

    def _load(self) -> None:
        """Work it out in the background; what is on screen stays until it is there."""
        self._asked += 1
        asked, desk, today = self._asked, self.desk, self.desk.today()
        group, own, how = self.group.code() or store.EVERYBODY, self.own.code() is None, self.how()

        def done(found: Found) -> None:
            if asked == self._asked:
                self.found = found
                self._show()

        desk.run(tr("Looking who stayed"), lambda *_: look(desk, group, own, how, today), done, quiet=True)

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        for view, table in self.tables.items():
            table.set_rows(found.rows[view])
        self._fill_numbers(found)
        self.views.retranslate()
        self.chart.show_chart(self._chart)
        self._say_words(found)
        self._show_view(self.views.current_key())

    def _fill_numbers(self, found: Found) -> None:
        gone = len(found.rows["left"])
        self.inside.show_number(
            f"{found.inside:,}",
            note=lambda: tr("{n} left, {lately} of them in the last {days} days").format(
                n=f"{gone:,}", lately=found.gone_lately, days=LATELY
            ) if gone else "",
        )  # fmt: skip
        share = found.stayed
        if share.n < rules.FEW or share.value is None or share.interval is None:
            self.stayed.show_number("–", of=f"n = {share.n}", note=lambda: tr("too few to tell"))
        else:
            low, high = share.interval
            self.stayed.show_number(
                f"{100 * share.value:.0f}%",
                of=f"{share.k:,} / {share.n:,}",
                note=lambda: tr("between {low}% and {high}%").format(low=f"{100 * low:.0f}", high=f"{100 * high:.0f}"),
            )
        silent, fading = len(found.rows["silent"]), len(found.rows["fading"])
        self.silent.show_number(
            f"{silent:,}",
            of=f"/ {found.settled:,}",
            tone="attention" if silent * 2 > found.settled else "",
            note=lambda: tr("of those in for {days} days or more").format(days=rules.QUIET_DAYS),
        )
        self.fading.show_number(
            f"{fading:,}",
            tone="attention" if fading else "",
            note=lambda: tr("silent longer than nine in ten of their own gaps"),
        )

    def _chart(self) -> HeatTable:
        found = self.found
        assert found is not None
        months = self.how()["unit"] == "month"
        rows = [
            HeatRow(f"{cohort.start:%Y-%m}" if months else cohort.start.isoformat(), cohort.n, _cells(cohort.cells))
            for cohort in reversed(found.cohorts.cohorts)
        ]
        total = sum(row.n for row in rows)
        if rows:
            rows.insert(0, HeatRow(tr("all together"), total, _cells(found.cohorts.together), strong=True))
        return HeatTable(
            tuple(str(number) for number in range(rules.MOST + 1)),
            tuple(rows),
            corner=tr("joined in the month") if months else tr("joined in the week from"),
            people=tr("people"),
            min_n=rules.FEW,
            empty=tr("Nobody here has a day of joining yet."),
        )

    def _say_words(self, found: Found) -> None:
        how = self.how()
        self.words.say(lambda: " ".join(part for part in (_explained(how), _undated(found.undated)) if part))

    def _show_view(self, view: str) -> None:
        if view == "cohorts":
            nobody = self.found is not None and not self.found.cohorts.cohorts
            self.stack.setCurrentWidget(self.empty if nobody else self.table_area)
        else:
            self.stack.setCurrentWidget(self.tables[view])
        for button in (self.unit, self.measure, self.mode, self.periods):
            button.setVisible(view == "cohorts")
        self._steer()
        self.actions_changed.emit()

    def _steer(self) -> None:
        may, chosen = not self.desk.shop.read_only, bool(self._chosen())
        self._tag.setEnabled(may and chosen)
        self._why.setEnabled(may and chosen and self.group.code() is not None)
        view = self.views.current_key()
        self._export.setEnabled(bool(self.found and self.found.rows.get(view)))

    def show_place(self, **args: Any) -> None:
        """``view`` one of VIEWS; ``group`` an id."""
        if args.get("view") in VIEWS:
            self.views.choose(args["view"])
        if "group" in args:
            self.group.set_code(args["group"])

    # --- doing -------------------------------------------------------------------------------

    def _chosen(self) -> list[int]:
        table = self.tables.get(self.views.current_key())
        return list(table.selected_ids()) if table is not None else []

    def tag(self) -> None:
        """Tag the chosen, so that a message can go to them."""
        from seeddesk.ui.dialogs.tag_members import TagMembers

        if self._chosen():
            TagMembers(self.desk, self._chosen(), self).open()

    def ask_why(self) -> None:
        """Note why the chosen left."""
        from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog
        from seeddesk.workflow.groups import note_leaving

        chosen, group = self._chosen(), self.group.code()
        if not chosen or group is None:
            return
        dialog = ReasonDialog(lambda: tr("Why they left"), USUAL, len(chosen), self)
        dialog.accepted.connect(
            lambda: self.desk.act(note_leaving, self.desk.shop, group, chosen, dialog.reason(), undoable=True)
        )
        dialog.open()

    def export(self) -> None:
        """Save the list shown."""
        from seeddesk.ui.export_list import export_table

        view = self.views.current_key()
        export_table(self, self.tables[view], self._title(view))

    # --- words -------------------------------------------------------------------------------

    def _group_name(self, group: int) -> str:
        return next((row["name"] for row in self._groups if row["id"] == group), "–")

    @staticmethod
    def _title(view: str) -> str:
        titles = tr("Cohorts"), tr("Never spoke"), tr("About to be lost"), tr("Left")
        return titles[VIEWS.index(view)]

    def _counted(self, view: str) -> str:
        return f"{self._title(view)} {len(self.found.rows[view]):,}" if self.found else self._title(view)

    def retranslate(self) -> None:
        self._tag.setText(tr("Tag…"))
        self._why.setText(tr("Why they left…"))
        self._export.setText(tr("Export"))
        self._card.setText(tr("Member card"))
        self.views.retranslate()
        self.empty.show_text(
            lambda: tr("No group with days of joining yet. Import the group's chat, or add members to a group."),
            lambda: tr("Go to groups"),
            lambda: self.desk.go("members.groups"),
        )
        self.tables["silent"].set_empty(lambda: tr("Everybody who is in long enough has said something."))
        self.tables["fading"].set_empty(
            lambda: tr("Nobody is silent for longer than usual. It takes five active days of a person to tell.")
        )
        self.tables["left"].set_empty(lambda: tr("Nobody is known to have left."))
        if self.found is not None:
            self._fill_numbers(self.found)
            self._say_words(self.found)


USUAL = (
    lambda: tr("too many messages"),
    lambda: tr("does not need it any more"),
    lambda: tr("came for the gift only"),
    lambda: tr("bought elsewhere"),
    lambda: tr("unhappy with us"),
)


def _or_dash(key: str) -> Any:
    return lambda row: row[key] or "–"


def _cells(cells: tuple[Share | None, ...]) -> tuple[tuple[int, int] | None, ...]:
    return tuple((cell.k, cell.n) if cell is not None else None for cell in cells)


def _explained(how: Mapping[str, str]) -> str:
    if how["periods"] == "calendar":
        period = tr("0 is the month of joining.") if how["unit"] == "month" else tr("0 is the week of joining.")
    elif how["unit"] == "month":
        period = tr("0 is the first 30 days of each person, 1 the next 30, and so on.")
    else:
        period = tr("0 is the first 7 days of each person, 1 the next 7, and so on.")
    blank = tr("What is not over for everybody is left blank. Under {n} people the count stands instead of a share.")
    together = tr("All together counts only those who are far enough along.")
    return f"{period} {blank.format(n=rules.FEW)} {together}"


def _undated(count: int) -> str:
    return tr("%n more have no day of joining and are left out.", n=count) if count else ""
