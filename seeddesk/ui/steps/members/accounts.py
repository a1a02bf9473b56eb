"""The shop's own accounts at the left with what each carries; who is reached through the chosen one at the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day, percent
from seeddesk.store import accounts as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.members.account_dialog import AccountDialog
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import accounts as flow

AT_ONCE = 20_000
"""So many links are counted while one waits; more, in the background."""
MANY = 3_000
"""More people than that are linked in a job."""
RISKY, FEWEST = 0.5, 20
"""From this share reached through one account alone, of at least so many, the number is marked."""
FOLLOWED = ("account", "reach", "member", "member_tag", "shop_order", "interaction", "voice", "ballot", "review",
            "identity", "membership", "chat_group")  # fmt: skip


class Accounts(Section):
    """Who is reached through which account, and what would be lost with it."""

    code = "accounts"
    least_lines = 24

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: dict[int, dict[str, Any]] = {}
        self._sources: dict[str, list[dict[str, Any]]] = {"groups": [], "platforms": []}
        self._asked = 0
        self._wanted: int | None = None
        self.numbers = [
            KeyNumber(lambda: tr("Reached through an account")),
            KeyNumber(lambda: tr("Through one account alone")),
            KeyNumber(lambda: tr("Through none")),
        ]
        self.table = self._accounts_table()
        self.title = PlainLabel("", look="title", wrap=True)
        self.about = Muted("", wrap=True)
        self.people = self._people_table()
        self._make_actions()
        left = Card(flush=True)
        left.add(self.table, 1)
        self.right = Card(flush=True)
        head = QVBoxLayout()
        head.setContentsMargins(px(4), px(3), px(4), 0)
        head.setSpacing(px(0.5))
        head.addWidget(self.title)
        head.addWidget(self.about)
        self.right.add_layout(head)
        self.right.add(self.people, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 6)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setHandleWidth(px(3))
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(NumberRow(*self.numbers))
        layout.addWidget(self.splitter, 1)
        self._steer()

    def _accounts_table(self) -> ListTable:
        table = ListTable(
            "accounts",
            [
                Column("name", lambda: tr("Account"), 16, paint="strong", sub=_set_up, stretch=True),
                Column("reached", lambda: tr("Reached"), 12, align="right", text=_reached, sub=_fill,
                       tone=lambda row: "attention" if _full(row) else None),
                Column("only", lambda: tr("Only here"), 10, align="right", text=lambda row: f"{row['only']:,}",
                       sub=_only_share, tone=lambda row: "attention" if _risky(row) else None,
                       tooltip=lambda row: tr("Nobody else reaches them: lost if the account is blocked.")),
                Column("active", lambda: tr("Active, 30 days"), 12, align="right",
                       text=lambda row: f"{row['active']:,}", sub=_active_share),
                Column("orders", lambda: tr("Orders"), 10, align="right", text=lambda row: f"{row['orders']:,}",
                       sub=_each),
            ],
            ListRows(search=("name", "handle", "keeper", "note", "platform")),
            title=lambda: tr("Shop accounts"),
            search_hint=lambda: tr("Account, number, who looks after it"),
            counter=lambda shown: tr("%n account(s)", n=shown),
            memory=self.desk.settings,
        )  # fmt: skip
        table.activated.connect(self.edit)
        table.delete_requested.connect(self.delete)
        table.current_changed.connect(lambda _account: self._show_people())
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _people_table(self) -> ListTable:
        self.source = ListRows(search=lambda row: "\n".join(_search(row)))
        table = ListTable(
            "account_members",
            [
                Column("display", lambda: tr("Name"), 14, paint="strong", stretch=True),
                Column("since", lambda: tr("Since"), 12, text=lambda row: _day(row["since"])),
                Column("lost_on", lambda: tr("Lost on"), 12, text=lambda row: _day(row["lost_on"]),
                       tone=lambda row: "attention" if row["lost_on"] else None),
                Column("others", lambda: tr("Also through"), 16, paint="chips",
                       chips=lambda row: [(name, "neutral") for name in row["others"]], sortable=False, stretch=True),
            ],
            self.source,
            title=lambda: tr("People reached"),
            search_hint=lambda: tr("Name, pinyin, phone, tag"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )  # fmt: skip
        self.standing = FilterButton(lambda: tr("Standing"), ("now", "lost", "only"), _standing_word)
        self.standing.changed.connect(self._narrow)
        table.add_filter(self.standing)
        table.activated.connect(lambda member: self.desk.go("members.directory", member=member))
        table.delete_requested.connect(self.strike)
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _action(self, slot: Callable[[], object]) -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        return made

    def _make_actions(self) -> None:
        self._add = self._action(self.add)
        self._link_menu = QMenu(self)
        self._link_menu.aboutToShow.connect(self.fill_links)
        self._link = QAction(self)
        self._link.setMenu(self._link_menu)
        self._edit = self._action(lambda: self._with(self.edit))
        self._all = self._action(lambda: self._with(self.show_in_directory))
        self._delete = self._action(lambda: self.delete(self.table.selected_ids()))
        self._lost = self._action(lambda: self.note_lost(self.people.selected_ids()))
        self._strike = self._action(lambda: self.strike(self.people.selected_ids()))
        self._card = self._action(lambda: self.people.activated.emit(self.people.selected_ids()[0]))
        self._export = self._action(self._export_list)
        self.table.add_action(self._edit, needs="one")
        self.table.add_action(self._all, needs="one")
        self.table.add_separator()
        self.table.add_action(self._delete)
        self.people.add_action(self._card, needs="one")
        self.people.add_action(self._lost)
        self.people.add_separator()
        self.people.add_action(self._strike)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._link, self._lost, self._all, self._export]

    def account(self) -> int | None:
        """The account in front."""
        current = self.table.current_id()
        return current if current in self._rows else None

    def _with(self, do: Callable[[int], object]) -> None:
        account = self.account()
        if account is not None:
            do(account)

    def _steer(self) -> None:
        may = not self.desk.shop.read_only
        one = self.account() is not None
        self._add.setEnabled(may)
        for action in (self._link, self._edit, self._delete):
            action.setEnabled(may and one)
        self._all.setEnabled(one)
        self._export.setEnabled(bool(self._rows))
        for action in (self._lost, self._strike):
            action.setEnabled(may and one and bool(self.people.selected_ids()))

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*FOLLOWED):
            return
        shop, today = self.desk.shop, self.desk.today()
        self._asked += 1
        mine = self._asked

        def work() -> _Found:
            return store.accounts(shop, today), store.coverage(shop), store.sources_of_links(shop)

        if store.size(shop) <= AT_ONCE:
            self._show(mine, work())
        else:
            self.desk.run("", lambda _progress, _cancelled: work(), lambda found: self._show(mine, found), quiet=True)

    def _show(self, asked: int, found: _Found) -> None:
        if asked != self._asked:
            return
        rows, cover, self._sources = found
        self._rows = {row["id"]: row for row in rows}
        self.table.set_rows(rows)
        if self._wanted in self._rows:
            self.table.select([self._wanted])
            self._wanted = None
        elif self.account() is None and rows:
            self.table.select([rows[0]["id"]])
        everybody, reached, single = cover["members"], cover["reached"], cover["single"]
        of = f"/ {everybody:,}"
        self.numbers[0].show_number(
            f"{reached:,}", of=of, note=percent(reached / everybody) if everybody else "",
            bar=(reached, max(1, everybody)),
        )  # fmt: skip
        self.numbers[1].show_number(
            f"{single:,}", of=f"/ {reached:,}",
            note=(lambda: tr("Lost if it is blocked.")) if single else "",
        )  # fmt: skip
        self.numbers[2].show_number(
            f"{everybody - reached:,}", of=of,
            note=(lambda: tr("Nobody can write to them.")) if everybody > reached else "",
        )  # fmt: skip
        self._show_people()

    def _show_people(self) -> None:
        account = self.account()
        row = self._rows.get(account) if account is not None else None
        self.people.clear_ticks()
        self.people.set_rows(store.account_members(self.desk.shop, account) if account is not None else [])
        self.title.say(row["name"] if row else (lambda: tr("No account chosen")))

        def about() -> str:
            if row is None:
                return ""
            parts = [row["note"]] if row["note"] else []
            if row["reached"] + row["lost"] > store.MOST_PEOPLE:
                most = store.MOST_PEOPLE
                parts.append(tr("The newest %n are listed; “All in the directory” shows everybody.", n=most))
            return "\n".join(parts)

        self.about.say(about)
        self.about.setVisible(bool(about()))
        if row is None:
            self.people.set_empty(lambda: tr("Choose an account at the left."))
        else:
            self.people.set_empty(
                lambda: tr("Nobody is linked to this account yet."), lambda: tr("Choose people…"), self.choose_people
            )
        self._steer()

    def _narrow(self, code: str | None) -> None:
        tests: dict[str, Callable[[Row], bool]] = {
            "now": lambda row: row["lost_on"] is None,
            "lost": lambda row: row["lost_on"] is not None,
            "only": lambda row: row["lost_on"] is None and not row["others"],
        }
        self.source.set_filter("standing", tests[code] if code else None)
        self.people.refresh()

    def show_place(self, **args: Any) -> None:
        if args.get("account"):
            self._wanted = int(args["account"])
            if self._wanted in self._rows:
                self.table.select([self._wanted])
                self._wanted = None
        elif args:  # a member or a search, asked for while this page is in front
            self.desk.go("members.directory", **args)

    # --- doing -------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a new account."""
        AccountDialog(self.desk, None, self.window(), done=lambda made: self.show_place(account=made)).open()

    def edit(self, account: int) -> None:
        """Change the set-up."""
        AccountDialog(self.desk, account, self.window()).open()

    def delete(self, ids: Sequence[int]) -> None:
        """Remove accounts; the people stay members."""
        if ids:
            self.desk.act(flow.delete_accounts, self.desk.shop, list(ids))

    def fill_links(self) -> None:
        """Offer from where people can be linked now."""
        menu, found = self._link_menu, self._sources
        menu.clear()
        menu.addAction(tr("Choose people…")).triggered.connect(lambda *_: self.choose_people())
        for row in found["groups"]:
            if row is found["groups"][0]:
                menu.addSection(tr("Everybody in a group"))
            text = f"{row['name']} ({row['people']:,})".replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _=False, group=row["id"]: self.link_group(group))
        for row in found["platforms"]:
            if row is found["platforms"][0]:
                menu.addSection(tr("Everybody with an id on a platform"))
            text = f"{word('platform', row['platform'])} ({row['people']:,})".replace("&", "&&")
            menu.addAction(text).triggered.connect(
                lambda _=False, platform=row["platform"]: self.link_platform(platform)
            )

    def choose_people(self) -> None:
        """Choose members and link them."""
        account = self.account()
        if account is None:
            return
        from seeddesk.ui.widgets.member_picker import pick_members

        name = self._rows[account]["name"]
        chosen = pick_members(self.desk, lambda: tr("Who is reached through {account}?").format(account=name))
        if chosen:
            self._do(flow.reach_through, account, chosen, len(chosen))

    def link_group(self, group: int) -> None:
        """Link everybody who is in a chat group."""
        many = sum(row["people"] for row in self._sources["groups"] if row["id"] == group)
        self._with(lambda account: self._do(flow.link_group, account, group, many))

    def link_platform(self, platform: str) -> None:
        """Link everybody with an id on a platform."""
        many = sum(row["people"] for row in self._sources["platforms"] if row["platform"] == platform)
        self._with(lambda account: self._do(flow.link_platform, account, platform, many))

    def _do(self, fn: Callable[..., Any], account: int, what: Any, many: int) -> None:
        """Link people; says how many are new, also when nobody is. Very many are linked in a job."""
        desk, today = self.desk, self.desk.today()
        if many > MANY:
            def done(new: int) -> None:
                entry = desk.shop.next_undo() if new else None
                said = desk.sentence_of(entry) if entry else tr("They are all linked already.")
                desk.notify(said, undo=entry is not None)

            desk.run(
                tr("Linking people"), lambda _progress, _cancelled: fn(desk.shop, account, what, today=today), done
            )
            return
        ok, new = desk.attempt(fn, desk.shop, account, what, today=today, undoable=True)
        if ok and not new:
            desk.notify(tr("They are all linked already."))

    def note_lost(self, ids: Sequence[int]) -> None:
        """They can no longer be reached here."""
        account = self.account()
        if ids and account is not None:
            self.desk.act(
                flow.lose_reach, self.desk.shop, account, list(ids), today=self.desk.today(), undoable=True
            )

    def strike(self, ids: Sequence[int]) -> None:
        """They had never been reached here."""
        account = self.account()
        if ids and account is not None:
            self.desk.act(flow.remove_reach, self.desk.shop, account, list(ids))

    def show_in_directory(self, account: int) -> None:
        """Everybody of the account in the directory."""
        self.desk.go("members.directory", filters={"account": [account]})

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Shop accounts"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Account"))
        self._link.setText(f"{tr('Link people')} ▾")
        self._edit.setText(tr("Set-up…"))
        self._all.setText(tr("All in the directory"))
        self._delete.setText(tr("Delete"))
        self._lost.setText(tr("No longer reached"))
        self._strike.setText(tr("Take off the list"))
        self._card.setText(tr("Member card"))
        self._export.setText(tr("Export"))
        self.title.retranslate()
        self.about.retranslate()
        self.table.set_empty(
            lambda: tr("No accounts yet. Which WeChat numbers, official accounts and shops do you reach people with?"),
            lambda: tr("+ Account"),
            self.add,
        )


_Found = tuple[list[dict[str, Any]], dict[str, int], dict[str, list[dict[str, Any]]]]
"""The accounts, how well everybody is reached, and from where people can be linked."""


def _day(text: str | None) -> str:
    return day(dt.date.fromisoformat(text)) if text else "–"


def _standing_word(code: str) -> str:
    return {"now": tr("reached now"), "lost": tr("lost"), "only": tr("only through this one")}[code]


def _set_up(row: Row) -> str:
    parts = (word("account", row["kind"]), row["handle"], row["keeper"])
    return " · ".join(part for part in parts if part)


def _full(row: Row) -> bool:
    return row["capacity"] is not None and row["reached"] >= 0.9 * row["capacity"]


def _reached(row: Row) -> str:
    return f"{row['reached']:,}"


def _fill(row: Row) -> str:
    if row["capacity"] is None:
        return ""
    return f"{percent(row['reached'] / row['capacity'])} / {row['capacity']:,}"


def _risky(row: Row) -> bool:
    return row["reached"] >= FEWEST and row["only"] / row["reached"] >= RISKY


def _only_share(row: Row) -> str:
    return percent(row["only"] / row["reached"]) if row["reached"] else ""


def _each(row: Row) -> str:
    if not row["reached"]:
        return ""
    return tr("{number} each").format(number=f"{row['orders'] / row['reached']:.1f}")


def _active_share(row: Row) -> str:
    return percent(row["active"] / row["reached"]) if row["reached"] else ""


def _search(row: Row) -> list[str]:
    parts = [row["name"], row["nick"], row["phone"], row["wechat"], row["pinyin"], row["initials"]]
    return [str(part) for part in (*parts, *row["identities"].values(), *row["tags"]) if part]
