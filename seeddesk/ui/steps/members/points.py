"""Points: the leaderboard, every entry, rewards and honours; booking, giving and spending."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store import points as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.members.points_board import AT_ONCE, Board
from seeddesk.ui.steps.members.points_ledger import Entries, Honours, Rewards
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.segmented import SegmentedBar

FOLLOWED = ("ledger", "reward", "honour", "member", "referral", "identity")


class Points(Section):
    """What members earned and spent."""

    code = "points"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self.numbers = [
            KeyNumber(lambda: tr("Points to be spent")),
            KeyNumber(lambda: tr("Given so far")),
            KeyNumber(lambda: tr("Spent on rewards")),
            KeyNumber(lambda: tr("People below zero")),
        ]
        self.board, self.entries = Board(desk), Entries(desk)
        self.rewards, self.honours = Rewards(desk), Honours(desk)
        self.bar = SegmentedBar()
        self.pages = QStackedWidget()
        for key, title, pane in (
            ("board", lambda: tr("Leaderboard", "of points"), self.board),
            ("entries", lambda: tr("Entries"), self.entries),
            ("rewards", lambda: tr("Rewards"), self.rewards),
            ("honours", lambda: tr("Honours"), self.honours),
        ):
            card = Card(flush=True)
            card.add(pane, 1)
            self.bar.add(key, title)
            self.pages.addWidget(card)
        self.bar.currentChanged.connect(self._turned)
        self.board.table.activated.connect(lambda member: desk.go("members.directory", member=member))
        self._make_actions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(NumberRow(*self.numbers))
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)

    def _make_actions(self) -> None:
        def action(slot: Callable[[], object]) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._book, self._give, self._spend = action(self.book), action(self.give), action(self.spend)
        self._sign_in, self._rules = action(self.sign_in), action(self.rules)
        self._export = action(self.export)
        self._title = action(self.honour_chosen)
        self._card = action(lambda: self.board.table.activated.emit(self.board.table.selected_ids()[0]))
        self.board.table.add_action(self._card, needs="one")
        self._give_chosen = action(self.give_chosen)
        self.board.table.add_action(self._give_chosen)
        self.board.table.add_action(self._title)

    def page_actions(self) -> list[QAction]:
        return [self._book, self._spend, self._give, self._sign_in, self._rules, self._export]

    # --- showing -----------------------------------------------------------------------------

    def pane(self) -> Any:
        """The list in front."""
        return (self.board, self.entries, self.rewards, self.honours)[self.pages.currentIndex()]

    def _turned(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self.pane().refresh()

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*FOLLOWED):
            return
        shop = self.desk.shop
        may = not shop.read_only
        for action in (self._book, self._give, self._spend, self._sign_in, self._rules, self._title, self._give_chosen):
            action.setEnabled(may)
        self._asked += 1
        mine = self._asked
        if store.entries(shop) <= AT_ONCE:
            self._show(mine, store.totals(shop))
        else:
            self.desk.run(
                "", lambda _progress, _cancelled: store.totals(shop), lambda found: self._show(mine, found), quiet=True
            )
        self.pane().refresh()

    def _show(self, asked: int, found: dict[str, int]) -> None:
        if asked != self._asked:
            return
        people = found["members"]
        self.numbers[0].show_number(f"{found['open']:,}", note=lambda: tr("of %n people", n=people))
        self.numbers[1].show_number(f"{found['given']:,}")
        self.numbers[2].show_number(f"{found['spent']:,}")
        below = found["below"]
        self.numbers[3].show_number(
            f"{below:,}", tone="attention" if below else "",
            note=(lambda: tr("What they had spent was taken back later.")) if below else "",
        )  # fmt: skip

    def show_place(self, **args: Any) -> None:
        if args.get("pane") in self.bar.keys():  # noqa: SIM118 - a method, no dict
            self.bar.choose(str(args["pane"]))
        elif args:  # a member or a search, asked for while this page is in front
            self.desk.go("members.directory", **args)

    # --- doing -------------------------------------------------------------------------------

    def book(self) -> None:
        """Go over what happened since the last booking."""
        from seeddesk.ui.steps.members.points_book import BookDialog

        BookDialog(self.desk, self.window()).open()

    def give(self) -> None:
        """Choose people and give or take points by hand."""
        from seeddesk.ui.widgets.member_picker import pick_members

        chosen = pick_members(self.desk, lambda: tr("Points for whom?"))
        if chosen:
            self._give_to(chosen)

    def give_chosen(self) -> None:
        """Give points to those chosen in the leaderboard."""
        self._give_to(self.board.table.selected_ids())

    def _give_to(self, members: list[int]) -> None:
        from seeddesk.ui.steps.members.points_dialogs import GiveDialog

        if members:
            GiveDialog(self.desk, members, self.window()).open()

    def honour_chosen(self) -> None:
        """Give a title to those chosen in the leaderboard."""
        from seeddesk.ui.steps.members.honour_dialog import HonourDialog

        members = self.board.table.selected_ids()
        if members:
            HonourDialog(self.desk, members, self.window(), month=self.board.month()).open()

    def spend(self) -> None:
        """Let somebody spend points on a reward; the first time, make a reward."""
        from seeddesk.ui.steps.members.points_dialogs import SpendDialog

        if not store.rewards(self.desk.shop):
            self.bar.choose("rewards")
            self.rewards.add()
            return
        chosen = self.board.table.selected_ids() if self.pane() is self.board else []
        reward = self.rewards.table.selected_ids() if self.pane() is self.rewards else []
        SpendDialog(
            self.desk, chosen[0] if len(chosen) == 1 else None, self.window(), reward=reward[0] if reward else None
        ).open()

    def sign_in(self) -> None:
        """Paste the names of a sign-in."""
        from seeddesk.ui.steps.members.points_dialogs import SignInDialog

        SignInDialog(self.desk, self.window()).open()

    def rules(self) -> None:
        """What earns how many points."""
        from seeddesk.ui.steps.members.points_dialogs import RulesDialog

        RulesDialog(self.desk, self.window()).open()

    def export(self) -> None:
        """Save the list in front."""
        from seeddesk.ui.export_list import export_table

        names = {"board": tr("Leaderboard", "of points"), "entries": tr("Entries of points"), "rewards": tr("Rewards"),
                 "honours": tr("Honours")}  # fmt: skip
        export_table(self, self.pane().table, names[self.bar.current_key()])

    def retranslate(self) -> None:
        self._book.setText(tr("Book points…"))
        self._give.setText(tr("Give or take…"))
        self._spend.setText(tr("Spend…"))
        self._sign_in.setText(tr("Sign-ins…"))
        self._rules.setText(tr("Rules of points…"))
        self._export.setText(tr("Export"))
        self._card.setText(tr("Member card"))
        self._give_chosen.setText(tr("Give or take…"))
        self._title.setText(tr("Give a title…"))
        for pane in (self.entries, self.rewards, self.honours):
            pane.retranslate()
        self.board.table.set_empty(
            lambda: tr("No points yet. Booking goes over votes, reviews, answers and people brought."),
            lambda: tr("Book points…"), self.book,
        )  # fmt: skip
        self.entries.table.set_empty(lambda: tr("No entries."), lambda: tr("Book points…"), self.book)
