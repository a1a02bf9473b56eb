"""The directory: search, filter, add, edit, tag and remove members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day, money
from seeddesk.store.members import display_name, filtered, sources, tags
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.words import choices, word
from seeddesk.workflow.members import delete_members

Row = Mapping[str, Any]

TIER_TONES = {"kol": "attention", "core": "primary", "buzz": "info", "regular": "neutral"}


def chips(row: Row) -> list[tuple[str, str]]:
    """Own circle first, then the tags."""
    found = [(word("own_circle", row["own_circle"]), "info")] if row["own_circle"] else []
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
        Column("last_active", lambda: tr("Last active"), 11, text=lambda row: iso_day(row["last_active"])),
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
        return self._desk.people.ids(needle, order, descending, self.only)

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        return list(self._desk.people.rows(ids))


class Directory(Section):
    """Everyone, with what is known about them."""

    code = "directory"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._source = _People(desk)
        self._wanted: int | None = None
        self.table = ListTable(
            "members",
            columns(),
            self._source,
            title=lambda: tr("Members"),
            search_hint=lambda: tr("Name, pinyin, phone, id, tag, note"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=desk.settings,
        )
        self.filters = {
            "tier": FilterButton(
                lambda: tr("Tier"), [code for code, _ in choices("tier")], lambda code: word("tier", code)
            ),
            "tag": FilterButton(lambda: tr("Tag"), lambda: tags(desk.shop)[:40]),
            "source": FilterButton(lambda: tr("Source"), lambda: sources(desk.shop)[:40]),
            "own_circle": FilterButton(
                lambda: tr("Own circle"), [True, False], lambda code: tr("only own circle") if code else tr("without")
            ),
            "orders": FilterButton(
                lambda: tr("Orders"), [True, False], lambda code: tr("have bought") if code else tr("never bought")
            ),
        }
        for button in self.filters.values():
            self.table.add_filter(button)
            button.changed.connect(self._narrow)
        self._make_actions()
        self.table.activated.connect(self.open_member)
        self.table.delete_requested.connect(self._delete)
        desk.people.ready.connect(self._index_ready)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _make_actions(self) -> None:
        self._add = QAction(self)
        self._add.triggered.connect(self.add_member)
        self._import = QAction(self)
        self._import.triggered.connect(lambda: self.desk.go("import", kind="members"))
        self._export = QAction(self)
        self._export.triggered.connect(self._export_list)
        self._open = QAction(self)
        self._open.triggered.connect(lambda: self._each(self.table.selected_ids()[:1]))
        self._tag = QAction(self)
        self._tag.triggered.connect(self._tag_chosen)
        self._tag.setShortcut(QKeySequence("Ctrl+T"))
        self._remove = QAction(self)
        self._remove.triggered.connect(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self._open, needs="one")
        self.table.add_action(self._tag)
        self.table.add_separator()
        self.table.add_action(self._remove)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._import, self._export]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is None or changed.touches("member", "member_tag", "shop_order"):
            self._source.only = self._only()
        self.table.refresh()

    def _index_ready(self) -> None:
        if self.isVisible():
            self.table.refresh()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open_member(wanted)

    def _only(self) -> set[int] | None:
        codes = {name: button.code() for name, button in self.filters.items()}
        return filtered(
            self.desk.shop,
            tier=codes["tier"] or "",
            tag=codes["tag"] or "",
            source=codes["source"] or "",
            own_circle=codes["own_circle"],
            orders=codes["orders"],
        )

    def _narrow(self, _code: object) -> None:
        self._source.only = self._only()
        self.table.refresh()

    def show_place(self, **args: Any) -> None:
        if args.get("member"):
            self.open_member(int(args["member"]))
        elif args.get("needle"):
            self.table.set_needle(str(args["needle"]))
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

    def _delete(self, ids: Sequence[int]) -> None:
        if ids:
            self.desk.act(delete_members, self.desk.shop, list(ids))
            self.table.clear_ticks()

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Members"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Member"))
        self._import.setText(tr("Import file…"))
        self._export.setText(tr("Export"))
        self._open.setText(tr("Open"))
        self._tag.setText(tr("Tags…"))
        self._remove.setText(tr("Delete"))
        self.table.set_empty(
            lambda: tr("Nobody here yet. Bring in a customer or order file from your shop platform."),
            lambda: tr("Import file…"),
            self._import.trigger,
        )
