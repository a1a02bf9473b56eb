"""The directory: search, filter, add, edit members, and do something for many at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seeddesk.domain.candidates import OWN_CIRCLE
from seeddesk.domain.tiers import TIERS
from seeddesk.i18n import tr
from seeddesk.reports.format import day, money
from seeddesk.store.members import any_tier, count, display_name
from seeddesk.store.members_filter import fitting
from seeddesk.store.members_groups import groups
from seeddesk.store.members_tiers import last_sorted, stale
from seeddesk.store.points import honours_of
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.members.bulk import Bulk
from seeddesk.ui.steps.members.filter_bar import FilterBar
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.words import word
from seeddesk.workflow.groups import add_to_group
from seeddesk.workflow.members import delete_members
from seeddesk.workflow.screen import set_own_circle
from seeddesk.workflow.tiers import set_tier

Row = Mapping[str, Any]

AT_ONCE = 20_000
"""Filters of so many members are worked out while one waits; of more, in a job."""
MANY = 5_000
"""More members than that are changed in a job."""
FILTERED = (
    "candidate", "member", "member_tag", "tag", "shop_order", "interaction", "membership", "chat_group", "segment",
    "account", "reach",
)  # fmt: skip

TIER_TONES = {"kol": "attention", "core": "primary", "buzz": "info", "regular": "neutral"}


def chips(row: Row) -> list[tuple[str, str]]:
    """Own circle first, the newest title, then the tags."""
    found = [(word("own_circle", row["own_circle"]), "info")] if row["own_circle"] else []
    if row.get("honour"):
        found.append((row["honour"], "attention"))
    return found + [(tag, "neutral") for tag in row["tags"]]


def columns() -> list[Column]:
    """The directory's columns."""
    return [
        Column("name", lambda: tr("Name"), 16, paint="strong", text=lambda row: display_name(dict(row)), stretch=True),
        Column("phone", lambda: tr("Phone"), 13, text=lambda row: row["phone"] or row["phone_masked"], sortable=False),
        Column("city", lambda: tr("City"), 9),
        Column("tier", lambda: tr("Tier"), 11, paint="chips", chips=_tier),
        Column("tags", lambda: tr("Tags"), 20, paint="chips", chips=chips, sortable=False, stretch=True),
        Column("orders", lambda: tr("Orders"), 8, align="right", text=lambda row: f"{row['orders']:,}"),
        Column("cents", lambda: tr("Spent"), 11, align="right", text=_spent),
        Column("last_active", lambda: tr("Last active"), 13, text=lambda row: iso_day(row["last_active"])),
        Column("source", lambda: tr("Source"), 11, paint="muted"),
    ]  # fmt: skip


def _spent(row: Row) -> str:
    return money(row["cents"]) if row["cents"] else "–"


def _tier(row: Row) -> list[tuple[str, str]]:
    return [(word("tier", row["tier"]), TIER_TONES.get(row["tier"], "neutral"))] if row["tier"] else []


def iso_day(text: str | None) -> str:
    """A stored day or time as a day in words; a dash for none."""
    return day(date.fromisoformat(text[:10])) if text else "–"


class _People:
    """The table's source: the shared index, narrowed by the filters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.only: set[int] | None = None

    def ids(self, needle: str, order: str | None, descending: bool) -> Sequence[int]:
        return self._desk.people.ids_soon(needle, order, descending, self.only)

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        rows = self._desk.people.rows(ids)
        titles = honours_of(self._desk.shop, ids)
        for row in rows:
            row["honour"] = titles[row["id"]][0]["title"] if row["id"] in titles else ""
        return list(rows)


class Directory(Section):
    """Everyone, with what is known about them."""

    code = "directory"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._source = _People(desk)
        self._wanted: int | None = None
        self._narrowing = 0
        self._reminded = False
        self.table = ListTable(
            "members",
            columns(),
            self._source,
            title=lambda: tr("Members"),
            search_hint=lambda: tr("Name, pinyin, phone, id, tag, note"),
            counter=self._count_words,
            checkable=True,
            memory=desk.settings,
        )
        self.filter_bar = FilterBar(desk, self.table)
        self.filters = self.filter_bar.buttons
        self.filter_bar.changed.connect(self._narrow)
        self._make_actions()
        self.table.activated.connect(self.open_member)
        self.table.delete_requested.connect(self._delete)
        self.table.selection_changed.connect(self._steer)
        desk.people.ready.connect(self._index_ready)
        desk.people.found_more.connect(self._found_more)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.reminder = Banner("", "info", closable=True)
        self.reminder.hide()
        self.reminder.dismissed.connect(lambda: setattr(self, "_reminded", True))
        layout.setSpacing(px(3))
        layout.addWidget(self.reminder)
        layout.addWidget(card, 1)
        self._steer([])

    def _action(self, slot: Callable[[], object], parent: QMenu | None = None) -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        if parent is not None:
            parent.addAction(made)
        return made

    def _make_actions(self) -> None:
        self._add = self._action(self.add_member)
        self._import = self._action(lambda: self.desk.go("import", kind="members"))
        self._export = self._action(self._export_list)
        self._paste = self._action(self.paste)
        self._paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        self._tiers = self._action(self.sort_into_tiers)
        self._open = self._action(lambda: self._each(self.table.selected_ids()[:1]))
        self._tag = self._action(self._tag_chosen)
        self._tag.setShortcut(QKeySequence("Ctrl+T"))
        self._tier_menu, self._own_menu, self._group_menu = QMenu(self), QMenu(self), QMenu(self)
        self._tier_actions = {
            code: self._action(lambda code=code: self.set_tier(code), self._tier_menu) for code in (*TIERS, "")
        }
        self._own_actions = {
            code: self._action(lambda code=code: self.set_own_circle(code), self._own_menu)
            for code in (*OWN_CIRCLE, "")
        }
        self._group_menu.aboutToShow.connect(self.fill_groups)
        self._tier, self._own, self._group = QAction(self), QAction(self), QAction(self)
        self._tier.setMenu(self._tier_menu)
        self._own.setMenu(self._own_menu)
        self._group.setMenu(self._group_menu)
        self._bulk = Bulk(self)
        self._merge = self._action(self.merge_chosen)
        self._remove = self._action(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self._open, needs="one")
        menu = QMenu(self)
        more = self._bulk.actions
        for action in (self._tag, self._tier, self._own, self._group, *more, None, self._merge, self._remove):
            if action is None:
                self.table.add_separator()
                menu.addSeparator()
                continue
            self.table.add_action(action)
            menu.addAction(action)
        self.table.add_action(self._paste, needs="none")
        self._change = QAction(self)
        self._change.setMenu(menu)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._change, self._import, self._tiers, self._export]

    def _steer(self, chosen: Sequence[int]) -> None:
        may = not self.desk.shop.read_only
        self._change.setEnabled(may and bool(chosen))
        self._merge.setEnabled(may and len(chosen) == 2)
        for action in (
            self._add, self._tiers, self._tag, self._tier, self._own, self._group, self._remove, *self._bulk.actions
        ):  # fmt: skip
            action.setEnabled(may)

    # --- showing ---------------------------------------------------------------------------

    def _count_words(self, shown: int) -> str:
        words = tr("%n people", n=shown)
        return f"{words} …" if self.desk.people.searching() else words

    def refresh(self, changed: Any | None) -> None:
        if changed is None or changed.touches("setting"):
            self._remind()
        if changed is None or changed.touches(*FILTERED):
            self.filter_bar.refresh()
            if self.filter_bar.values():
                self._narrow()
                return
        self.table.refresh()

    def _remind(self) -> None:
        """Offer to sort into tiers again once the month has turned."""
        shop, today = self.desk.shop, self.desk.today()
        last = last_sorted(shop)
        due = last is not None and stale(shop, today) and not self._reminded and not shop.read_only
        self.reminder.setVisible(due)
        if due and last is not None:
            self.reminder.show_text(
                lambda: tr("Time has turned: members may go up or down a tier."),
                detail=lambda: tr("Last sorted on {day}.").format(day=day(last)),
                action=lambda: tr("Sort into tiers…"),
                on_action=self.sort_into_tiers,
            )

    def _index_ready(self) -> None:
        if self.isVisible():
            self.table.refresh()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open_member(wanted)

    def _found_more(self) -> None:
        if self.isVisible():
            self.table.refresh()

    def _narrow(self) -> None:
        """Work out who fits the filters; of very many members in the background."""
        shop, filters, today = self.desk.shop, self.filter_bar.values(), self.desk.today()
        self._narrowing += 1
        mine = self._narrowing
        if not filters or count(shop) <= AT_ONCE:
            self._show_only(mine, fitting(shop, filters, today))
            return
        self.desk.run(
            "", lambda _progress, _cancelled: fitting(shop, filters, today),
            lambda found: self._show_only(mine, found), quiet=True,
        )  # fmt: skip

    def _show_only(self, mine: int, found: set[int] | None) -> None:
        if mine == self._narrowing:  # else other filters were clicked meanwhile
            self._source.only = found
            self.table.refresh()
            self._explain(found)

    def _explain(self, found: set[int] | None) -> None:
        """Nobody is in a tier before they were sorted, although the steps speak of core users: say why."""
        tiers = self.filter_bar.values().get("tier") or []
        shop = self.desk.shop
        unsorted = found == set() and any(tiers) and not any_tier(shop)
        self.table.set_working(
            (
                lambda: tr(
                    "Nobody has been sorted into tiers yet: use “Sort into tiers…”. Whom step 1 counts as core users"
                    " are those in the core group of a launch; there is a filter for them under “+ Filter”."
                )
            )
            if unsorted
            else None
        )

    def show_place(self, **args: Any) -> None:
        if args.get("member"):
            self.open_member(int(args["member"]))
        elif args.get("needle"):
            self.table.set_needle(str(args["needle"]))
        elif args.get("filters"):
            self.filter_bar.set_values(dict(args["filters"]))
        else:
            self.table.focus_search()

    # --- doing -----------------------------------------------------------------------------

    def open_member(self, member_id: int) -> None:
        """Open a member's card."""
        from seeddesk.ui.dialogs.member_card import MemberCard

        MemberCard(self.desk, member_id, self.window()).open()

    def add_member(self) -> None:
        """Ask for a new member."""
        from seeddesk.ui.dialogs.member_card import MemberCard

        MemberCard(self.desk, None, self.window()).open()

    def _each(self, ids: Sequence[int]) -> None:
        for member in ids:
            self.open_member(member)

    def _tag_chosen(self) -> None:
        ids = self.table.selected_ids()
        if ids:
            from seeddesk.ui.dialogs.tag_members import TagMembers

            TagMembers(self.desk, ids, self.window()).open()

    def _on_chosen(self, fn: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Do something for the chosen members; for very many of them in a job."""
        ids = list(self.table.selected_ids())
        if ids:
            self._for_many(fn, ids, *args, **named)

    def _for_many(self, fn: Callable[..., Any], ids: list[int], *args: Any, **named: Any) -> None:
        desk = self.desk
        if len(ids) <= MANY:
            desk.act(fn, desk.shop, ids, *args, undoable=True, **named)
            return

        def done(_result: Any) -> None:
            entry = desk.shop.next_undo()
            if entry is not None:
                desk.notify(desk.sentence_of(entry), undo=True)

        title = tr("Changing %n member(s)", n=len(ids))
        desk.run(title, lambda _progress, _cancelled: fn(desk.shop, ids, *args, **named), done)

    def set_tier(self, tier: str) -> None:
        """Put the chosen into a tier by hand."""
        self._on_chosen(set_tier, tier)

    def set_own_circle(self, kind: str) -> None:
        """Say what the chosen are to the owner."""
        self._on_chosen(set_own_circle, kind)

    def fill_groups(self) -> None:
        """Offer the groups there are now."""
        menu = self._group_menu
        menu.clear()
        for row in groups(self.desk.shop):
            text = f"{row['name']} ({row['inside']:,})".replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _=False, group=row["id"]: self.add_to_group(group))
        menu.addSeparator()
        menu.addAction(tr("New group…")).triggered.connect(lambda *_: self._new_group())

    def add_to_group(self, group: int) -> None:
        """Put the chosen into a group."""
        self._on_chosen(lambda shop, ids: add_to_group(shop, group, ids, today=self.desk.today()))

    def _new_group(self) -> None:
        from seeddesk.ui.steps.members.group_dialog import GroupDialog

        ids = list(self.table.selected_ids())
        GroupDialog(
            self.desk, None, self.window(),
            done=lambda group: self._for_many(
                lambda shop, chosen: add_to_group(shop, group, chosen, today=self.desk.today()), ids
            ),
        ).open()  # fmt: skip

    def merge_chosen(self) -> None:
        """Put the two chosen side by side."""
        ids = self.table.selected_ids()
        if len(ids) == 2:
            from seeddesk.ui.steps.members.merge_dialog import MergeDialog

            MergeDialog(self.desk, ids[0], ids[1], self.window(), done=lambda _kept: self.table.clear_ticks()).open()

    def sort_into_tiers(self) -> None:
        """Show what sorting by the rules would do, and do it."""
        from seeddesk.ui.steps.members.tiers_dialog import TiersDialog

        TiersDialog(self.desk, self.window()).open()

    def _delete(self, ids: Sequence[int]) -> None:
        if ids:
            self._for_many(delete_members, list(ids))
            self.table.clear_ticks()

    def paste(self) -> None:
        """Import the rows of cells on the clipboard."""
        from seeddesk.ui.paste_rows import paste_rows

        paste_rows(self.desk, "members")

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Members"), everything="members")

    def retranslate(self) -> None:
        self._add.setText(tr("+ Member"))
        self._change.setText(f"{tr('Change chosen')} ▾")
        self._import.setText(tr("Import file…"))
        self._tiers.setText(tr("Sort into tiers…"))
        self._export.setText(tr("Export"))
        self._paste.setText(tr("Paste rows"))
        self._open.setText(tr("Open"))
        self._tag.setText(tr("Tags…"))
        self._tier.setText(tr("Tier"))
        for code, action in self._tier_actions.items():
            action.setText(word("tier", code) if code else tr("leave it to the rules"))
        self._own.setText(tr("Own circle"))
        for code, action in self._own_actions.items():
            action.setText(word("own_circle", code))
        self._group.setText(tr("Add to a group"))
        self._bulk.retranslate()
        self._merge.setText(tr("Merge the two…"))
        self._remove.setText(tr("Delete"))
        self.table.set_empty(
            lambda: tr("Nobody here yet. Bring in a customer or order file from your shop platform."),
            lambda: tr("Import file…"),
            self._import.trigger,
        )
