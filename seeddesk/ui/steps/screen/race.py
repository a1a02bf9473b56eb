"""The referral race: who leads, who counts and why others do not, how it grows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.race import COUNTS, REASONS, WAITS
from seeddesk.i18n import tr
from seeddesk.reports.charts import NetworkChart, Node
from seeddesk.reports.poster import moment, who_counts
from seeddesk.store import race as store
from seeddesk.store.race import Race as Found
from seeddesk.store.retention import scopes
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen import race_words as words
from seeddesk.ui.steps.screen.campaigns_words import PHASE_TONES, in_line
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import race as work

VIEWS = ("board", "claims", "growth")
TABLES = (
    "race", "referral", "membership", "member", "member_tag", "launch_tag", "chat_group", "shop_order", "identity",
)  # fmt: skip
STATES = (COUNTS, WAITS, *REASONS)


class Race(Section):
    """One race at a time: leaderboard with the invitees of the chosen, all invitees, K and the chain picture."""

    code = "race"
    roomy_lines = 24

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Found | None = None
        self._races: list[dict[str, Any]] = []
        self._groups: list[dict[str, Any]] = []
        self._asked = 0
        self.counting = KeyNumber(lambda: tr("People brought who count"))
        self.factor = KeyNumber(lambda: tr("Factor K"))
        self.cycle = KeyNumber(lambda: tr("Cycle in days"))
        self.race = FilterButton(
            lambda: tr("Race"), lambda: [row["id"] for row in self._races][1:], self._race_name,
            all_words=lambda: self._races[0]["name"] if self._races else "–",
        )  # fmt: skip
        self.race.changed.connect(lambda _code: self._load())
        self.phase = Chip("")
        self.views = SegmentedBar()
        self.views.add("board", lambda: tr("Leaderboard", "of a race"))
        self.views.add("claims", lambda: tr("Invitees"))
        self.views.add("growth", lambda: tr("How it grows"))
        self.views.chosen.connect(self._show_view)
        self.top = PlainLabel("", wrap=True)
        self.rules = Muted("", wrap=True, small=True)
        self.board = self._make_board()
        self.chosen = self._make_claims("race.chosen", with_inviter=False)
        self.claims = self._make_claims("race.claims", with_inviter=True)
        self.state = FilterButton(lambda: tr("State"), STATES, lambda code: word("claim", code))
        self.state.changed.connect(self._narrow)
        self.claims.add_filter(self.state)
        self.grows = PlainLabel("", wrap=True)
        self.chart = ChartView()
        self.chart.pressed.connect(self._open_member)
        self._make_actions()
        self._lay_out()

    # --- building ----------------------------------------------------------------------------

    def _make_board(self) -> ListTable:
        table = ListTable(
            "race.board",
            [
                Column("rank", lambda: tr("Place"), 10, text=words.rank_words, sort=lambda row: row["rank"] or 10**9),
                Column("display", lambda: tr("Name"), 14, paint="strong", stretch=True),
                Column("counting", lambda: tr("Count"), 8, align="right"),
                Column("waiting", lambda: tr("Waiting"), 8, align="right"),
                Column("out", lambda: tr("Do not count"), 10, align="right"),
            ],
            ListRows(search=("display",)),
            title=lambda: tr("Leaderboard", "of a race"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n people", n=shown),
            memory=self.desk.settings,
        )
        table.activated.connect(self._open_member)
        table.current_changed.connect(lambda _id: self._show_chosen())
        return table

    def _make_claims(self, name: str, *, with_inviter: bool) -> ListTable:
        columns = [
            Column("invitee", lambda: tr("Who was brought"), 14, paint="strong", stretch=True),
            *([Column("inviter", lambda: tr("Brought by"), 14, stretch=True)] if with_inviter else []),
            Column("on_day", lambda: tr("On"), 11, align="right", paint="muted", text=lambda r: r["on_day"] or "–"),
            Column("words", lambda: tr("Counts?"), 22, paint="chips",
                   chips=lambda row: [(row["words"], words.TONES.get(row["state"], "attention"))]),
            *([Column("left_on", lambda: tr("Left on"), 11, align="right", paint="muted",
                      text=lambda row: row["left_on"] or "–")] if with_inviter else []),
        ]  # fmt: skip
        table = ListTable(
            name,
            columns,
            ListRows(search=("invitee", "inviter", "words")),
            title=lambda: tr("Invitees"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=with_inviter,
            searchable=with_inviter,
            memory=self.desk.settings,
        )
        table.activated.connect(lambda claim, table=table: self._open_member(_whom(table, claim)))
        table.selection_changed.connect(lambda _ids: self._steer())
        table.delete_requested.connect(lambda ids: self.desk.act(work.remove_claims, self.desk.shop, ids))
        return table

    def _make_actions(self) -> None:
        def action(slot: Any) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._add = action(self.add_claim)
        self._new = action(self.open_new)
        self._poster = action(self.open_poster)
        self._edit = action(self.open_edit)
        self._close = action(self.close_race)
        self._delete = action(self.delete_race)
        self._points = action(lambda: self.desk.go("members.points"))
        self._export = action(self.export)
        self._more = QAction(self)
        menu = QMenu(self)
        for one in (self._new, self._edit, self._close, self._export, self._points, self._delete):
            menu.addAction(one)
        self._more.setMenu(menu)
        self._left = action(lambda: self.note_left(True))
        self._there = action(lambda: self.note_left(False))
        self._strike = action(lambda: self.desk.act(work.remove_claims, self.desk.shop, self._picked()))
        self._card = action(lambda: self._open_member(_whom(self._claims_shown(), self._picked()[0])))
        for table in (self.chosen, self.claims):
            table.add_action(self._card, needs="one")
            table.add_separator()
            for one in (self._left, self._there, self._strike):
                table.add_action(one)

    def _lay_out(self) -> None:
        self.numbers = NumberRow(self.counting, self.factor, self.cycle)
        self.gives_way = self.numbers
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(px(3))
        split.setChildrenCollapsible(False)
        for table in (self.board, self.chosen):
            card = Card(flush=True)
            card.add(table, 1)
            split.addWidget(card)
        split.setSizes([520, 480])
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.top)
        column.addWidget(split, 1)
        column.addWidget(self.rules)
        claims = Card(flush=True)
        claims.add(self.claims, 1)
        inner = QWidget()
        inner.setProperty("scrolled", "true")
        below = QVBoxLayout(inner)
        below.setContentsMargins(px(4), px(3), px(4), px(3))
        below.addWidget(self.grows)
        below.addWidget(self.chart, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        growth = Card(flush=True)
        growth.add(area, 1)
        self.stack = QStackedWidget()
        for widget in (board, claims, growth):
            self.stack.addWidget(widget)
        self.there = QWidget()
        page = QVBoxLayout(self.there)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(px(3))
        page.addWidget(self.numbers)
        page.addLayout(in_line(self.views, self.phase, self.race))
        page.addWidget(self.stack, 1)
        nothing = Card(flush=True)
        self.empty = EmptyState(
            lambda: tr("No race yet. Who brings the most people who stay? Set a beginning, an end and who counts."),
            lambda: tr("+ Race"),
            self.open_new,
            icon="users",
        )
        nothing.add(self.empty, 1)
        self.outer = QStackedWidget()
        self.outer.addWidget(self.there)
        self.outer.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._poster, self._more] if self._races else [self._new]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        had = bool(self._races)
        self._groups = scopes(self.desk.shop, self.desk.launch_id)
        self._races = store.races(self.desk.shop, self.desk.launch_id, self.desk.now())
        if self.race.code() is not None and self.race.code() not in [row["id"] for row in self._races[1:]]:
            self.race.blockSignals(True)
            self.race.set_code(None)
            self.race.blockSignals(False)
        self.race.retranslate()
        self.outer.setCurrentIndex(0 if self._races else 1)
        if had != bool(self._races):
            self.actions_changed.emit()
        self._load()

    def race_id(self) -> int | None:
        """The race shown: the one chosen, else the latest."""
        return self.race.code() or (self._races[0]["id"] if self._races else None)

    def _load(self) -> None:
        """Work it out in the background; what is on screen stays until it is there."""
        self._asked += 1
        asked, desk, race, now = self._asked, self.desk, self.race_id(), self.desk.now()
        if race is None:
            self.found = None
            self._steer()
            return

        def done(found: Found | None) -> None:
            if asked == self._asked:
                self.found = found
                self._show()

        desk.run("", lambda *_: store.look(desk.shop, race, now), done, quiet=True)

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        rows = words.standing_rows(found)
        self.board.set_rows(rows)
        self.claims.set_rows(words.claim_rows(found))
        if rows and self.board.current_id() < 0:
            self.board.select([rows[0]["id"]])
        self._show_chosen()
        self._show_words()
        self._steer()

    def _show_chosen(self) -> None:
        found, chosen = self.found, self.board.current_id()
        rows = [row for row in words.claim_rows(found) if row["inviter_id"] == chosen] if found else []
        self.chosen.set_rows(rows)

    def _show_words(self) -> None:
        found = self.found
        if found is None:
            return
        claims, growth = found.result.claims, found.growth
        counting = sum(one.state == COUNTS for one in claims)
        waiting = sum(one.state == WAITS for one in claims)
        self.counting.show_number(
            f"{counting:,}", of=f"/ {len(claims):,}",
            note=lambda: tr("%n not long enough yet", n=waiting) if waiting else "",
        )  # fmt: skip
        for number, told in ((self.factor, words.growth_numbers), (self.cycle, words.cycle_words)):
            value, of, note = told(growth)
            number.show_number(value, of=of, note=note)
        phase = store.phase_of(found.row, self.desk.now())
        self.phase.say(word("campaign_state", phase), PHASE_TONES[phase])
        self.top.say(lambda: words.top_three(found))
        self.rules.say(lambda: f"{self._times(found)} {' '.join(who_counts(found.rules, found.row['group']))}")
        self.grows.say(lambda: words.growth_text(growth))
        self.chart.show_chart(self.chart_of)

    @staticmethod
    def _times(found: Found) -> str:
        rules = found.rules
        if rules.closed:
            return tr("Closed on {when}; it stays as it stood.").format(when=moment(rules.closed))
        return tr("From {first} to {last}.").format(first=moment(rules.starts), last=moment(rules.ends))

    def chart_of(self) -> NetworkChart:
        """Who brought whom, of those who count; the chosen one's chain in the strong colour."""
        found = self.found
        if found is None:
            return NetworkChart(())
        chosen = self.board.current_id()
        strong = {chosen, *found.trees.chain(chosen)} if chosen >= 0 else set()
        rest = tr("and %n more who are not drawn", n=found.picture.rest) if found.picture.rest else ""
        nodes = tuple(
            Node(one.person, found.names.get(one.person, f"#{one.person}"), one.x, one.y, one.radius, one.chain,
                 one.parent, one.person in strong)
            for one in found.picture.placed
        )  # fmt: skip
        return NetworkChart(nodes, rest, empty=tr("Nobody counts yet."))

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(VIEWS.index(view))
        if view == "growth":
            self.chart.show_chart(self.chart_of)
        self._steer()

    def _narrow(self, code: str | None) -> None:
        source = self.claims.model.source
        assert isinstance(source, ListRows)
        source.set_filter("state", None if code is None else (lambda row: row["state"] == code))
        self.claims.refresh()

    def _claims_shown(self) -> ListTable:
        return self.claims if self.views.current_key() == "claims" else self.chosen

    def _picked(self) -> list[int]:
        return list(self._claims_shown().selected_ids())

    def _steer(self) -> None:
        may = not self.desk.shop.read_only
        closed = self.found is not None and bool(self.found.row["closed_at"])
        there = self.found is not None and bool(self._races)
        self._new.setEnabled(may)
        self._add.setEnabled(may and there and not closed)
        self._edit.setEnabled(there and not closed)
        self._close.setEnabled(may and there)
        self._close.setText(tr("Open it again") if closed else tr("Close the race…"))
        for one in (self._poster, self._more, self._export):
            one.setEnabled(there)
        self._delete.setEnabled(may and there)
        chosen = may and bool(self._picked())
        for one in (self._left, self._there, self._strike):
            one.setEnabled(chosen)

    def _race_name(self, race: int) -> str:
        return next((row["name"] for row in self._races if row["id"] == race), "–")

    def show_place(self, **args: Any) -> None:
        """``race`` an id; ``view`` one of VIEWS; ``member`` an inviter."""
        if args.get("race"):
            latest = bool(self._races) and self._races[0]["id"] == int(args["race"])
            self.race.set_code(None if latest else int(args["race"]))
        if args.get("view") in VIEWS:
            self.views.choose(args["view"])
        if args.get("member"):
            self.board.select([int(args["member"])])

    # --- doing -------------------------------------------------------------------------------

    def open_new(self) -> None:
        """Set up a race."""
        from seeddesk.ui.steps.screen.race_dialogs import RaceDialog

        if self.desk.shop.read_only:
            return
        dialog = RaceDialog(self.desk, None, self._groups, self.window())
        dialog.accepted.connect(lambda: self.show_place(race=dialog.made))
        dialog.open()

    def open_edit(self) -> None:
        """Look at the rules and change them."""
        from seeddesk.ui.steps.screen.race_dialogs import RaceDialog

        if self.found is not None:
            RaceDialog(self.desk, self.found.row, self._groups, self.window()).open()

    def add_claim(self) -> None:
        """Note who brought whom."""
        from seeddesk.ui.steps.screen.race_dialogs import ClaimDialog

        if self.found is not None:
            ClaimDialog(self.desk, self.found, self.window()).open()

    def open_poster(self) -> None:
        """The leaderboard to print or to paste."""
        from seeddesk.ui.steps.screen.race_poster import PosterDialog

        if self.found is not None:
            PosterDialog(self.desk, self.found, self.window()).open()

    def close_race(self) -> None:
        """Close it as it stands, or open it again; can be taken back."""
        if self.found is None:
            return
        race = self.found.row["id"]
        if self.found.row["closed_at"]:
            self.desk.act(work.reopen_race, self.desk.shop, race, undoable=True)
        else:
            self.desk.act(work.close_race, self.desk.shop, race, now=self.desk.now(), undoable=True)

    def delete_race(self) -> None:
        """Delete the race; who brought whom stays noted."""
        if self.found is not None:
            self.desk.act(work.delete_races, self.desk.shop, [self.found.row["id"]])

    def note_left(self, left: bool) -> None:
        """The chosen have left today, or are still there."""
        if self._picked():
            day = self.desk.today() if left else None
            self.desk.act(work.note_left, self.desk.shop, self._picked(), day, undoable=True)

    def _open_member(self, member: int) -> None:
        if member >= 0:
            from seeddesk.ui.dialogs.member_card import MemberCard

            MemberCard(self.desk, member, self.window()).open()

    def export(self) -> None:
        """Save the list shown: the leaderboard, or all invitees."""
        from seeddesk.ui.export_list import export_table

        if self.views.current_key() == "claims":
            export_table(self, self.claims, tr("Invitees"))
        else:
            export_table(self, self.board, tr("Leaderboard", "of a race"))

    def retranslate(self) -> None:
        self._add.setText(tr("Note who brought whom…"))
        self._new.setText(tr("+ Race"))
        self._poster.setText(tr("Poster…"))
        self._edit.setText(tr("Rules…"))
        self._delete.setText(tr("Delete the race"))
        self._points.setText(tr("Book points for bringing people…"))
        self._export.setText(tr("Export"))
        self._more.setText(f"{tr('More')} ▾")
        self._left.setText(tr("Has left today"))
        self._there.setText(tr("Is still there"))
        self._strike.setText(tr("Strike the note"))
        self._card.setText(tr("Member card"))
        self.views.retranslate()
        for table in (self.board, self.claims):
            table.set_empty(
                lambda: tr("Nobody was brought in this race yet."), lambda: tr("Note who brought whom…"), self.add_claim
            )
        self.chosen.set_empty(lambda: tr("Choose somebody on the left to see whom they brought."))
        self._steer()
        self._show()


def _whom(table: ListTable, claim: int) -> int:
    """The invitee of a row."""
    row: Row | None = next(iter(table.rows([claim])), None)
    return row["invitee_id"] if row is not None else -1
