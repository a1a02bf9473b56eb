"""Chat groups: the A, B and trial groups at the left, who is in the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store.members_groups import group_members, groups
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.members.group_dialog import GroupDialog
from seeddesk.ui.steps.members.group_more import CopyGroup, DaysDialog, RoleDialog, schedule_of
from seeddesk.ui.steps.members.group_picture import GroupPicture
from seeddesk.ui.theme import px
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import groups as flow

TONES = {"wide": "neutral", "core": "primary", "trial": "info"}


class Groups(Section):
    """Who is in which group; the same person may be in several."""

    code = "groups"
    least_lines = 26

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: dict[int, dict[str, Any]] = {}
        self.table = self._groups_table()
        self.title = PlainLabel("", look="title", wrap=True)
        self.about = Muted("", wrap=True)
        self.picture = GroupPicture(desk)
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
        head.addWidget(self.picture)
        self.right.add_layout(head)
        self.right.add(self.people, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 6)
        self.splitter.setHandleWidth(px(3))
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._steer()

    def _groups_table(self) -> ListTable:
        table = ListTable(
            "groups",
            [
                Column("name", lambda: tr("Group"), 14, paint="strong", sub=_set_up, stretch=True),
                Column("kind", lambda: tr("Kind"), 11, paint="chips",
                       chips=lambda row: [(word("group", row["kind"]), TONES[row["kind"]])]),
                Column("inside", lambda: tr("People"), 9, align="right", text=_inside,
                       tone=lambda row: "attention" if _full(row) else None),
            ],
            ListRows(search=("name", "launch", "rules", "schedule", "tags")),
            title=lambda: tr("Groups"),
            search_hint=lambda: tr("Group, launch, rules"),
            counter=lambda shown: tr("%n group(s)", n=shown),
            memory=self.desk.settings,
        )  # fmt: skip
        table.activated.connect(self.edit)
        table.delete_requested.connect(self.delete)
        table.current_changed.connect(lambda _group: self._show_people())
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _people_table(self) -> ListTable:
        self.source = ListRows(search=lambda row: "\n".join(_search(row)))
        table = ListTable(
            "group_members",
            [
                Column("display", lambda: tr("Name"), 14, paint="strong", stretch=True),
                Column("role", lambda: tr("Role"), 10, paint="chips", sort=lambda row: row["role"] or "\uffff",
                       chips=lambda row: [(word("group_role", row["role"]), "info")] if row["role"] else []),
                Column("in_since", lambda: tr("In since"), 12, text=lambda row: day_or_dash(row["in_since"])),
                Column("left_on", lambda: tr("Left"), 12, text=lambda row: day_or_dash(row["left_on"]),
                       tone=lambda row: "attention" if row["left_on"] else None),
                Column("tier", lambda: tr("Tier"), 10,
                       text=lambda row: word("tier", row["tier"]) if row["tier"] else "–"),
                Column("others", lambda: tr("Also in"), 14, paint="chips",
                       chips=lambda row: [(name, "neutral") for name in row["others"]], sortable=False, stretch=True),
            ],
            self.source,
            title=lambda: tr("People in the group"),
            search_hint=lambda: tr("Name, pinyin, phone, tag"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )  # fmt: skip
        self.standing = FilterButton(lambda: tr("Standing"), ("in", "left"), _standing_word)
        self.standing.changed.connect(self._narrow)
        table.add_filter(self.standing)
        self.role = FilterButton(lambda: tr("Role"), self._roles_there, lambda code: word("group_role", code))
        self.role.changed.connect(
            lambda code: (
                self.source.set_filter("role", None if code is None else lambda row: row["role"] == code),
                self.people.refresh(),
            )
        )
        table.add_filter(self.role)
        table.activated.connect(lambda member: self.desk.go("members.directory", member=member))
        table.delete_requested.connect(self.strike)
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _action(self, slot: Any) -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        return made

    def _make_actions(self) -> None:
        self._add = self._action(self.add)
        self._put = self._action(self.put_people)
        self._edit = self._action(lambda: self._with(self.edit))
        self._copy = self._action(lambda: self._with(self.copy))
        self._delete = self._action(lambda: self.delete(self.table.selected_ids()))
        self._left = self._action(lambda: self.note_left(self.people.selected_ids()))
        self._role = self._action(lambda: self.ask_role(self.people.selected_ids()))
        self._paste = self._action(self.paste_people)
        self._days = self._action(lambda: self.ask_days(self.people.selected_ids()))
        self._strike = self._action(lambda: self.strike(self.people.selected_ids()))
        self._card = self._action(lambda: self.people.activated.emit(self.people.selected_ids()[0]))
        self._export = self._action(self._export_people)
        for action in (self._edit, self._copy):
            self.table.add_action(action, needs="one")
        self.table.add_separator()
        self.table.add_action(self._delete)
        self.people.add_action(self._card, needs="one")
        self.people.add_action(self._role)
        self.people.add_action(self._left)
        self.people.add_action(self._days, needs="one")
        self.people.add_separator()
        self.people.add_action(self._strike)

    def page_actions(self) -> list[QAction]:
        return [self._put, self._paste, self._add, self._role, self._left, self._copy, self._export]

    def group(self) -> int | None:
        """The group in front."""
        current = self.table.current_id()
        return current if current in self._rows else None

    def _with(self, do: Any) -> None:
        group = self.group()
        if group is not None:
            do(group)

    def _steer(self) -> None:
        may = not self.desk.shop.read_only
        one = self.group() is not None
        self._add.setEnabled(may)
        for action in (self._put, self._paste, self._edit, self._copy, self._delete):
            action.setEnabled(may and one)
        self._export.setEnabled(one)
        for action in (self._role, self._left, self._days, self._strike):
            action.setEnabled(may and one and bool(self.people.selected_ids()))

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("chat_group", "membership", "member", "member_tag", "launch"):
            return
        rows = groups(self.desk.shop)
        self._rows = {row["id"]: row for row in rows}
        self.table.set_rows(rows)
        if self.group() is None and rows:
            self.table.select([rows[0]["id"]])
        self._show_people()

    def _show_people(self) -> None:
        group = self.group()
        row = self._rows.get(group) if group is not None else None
        self.people.clear_ticks()
        self.people.set_rows(group_members(self.desk.shop, group) if group is not None else [])
        self.title.say(row["name"] if row else (lambda: tr("No group chosen")))
        about = schedule_of(row) if row else ""
        self.about.say(about)
        self.about.setVisible(bool(about))
        self.picture.show_group(row)
        if row is None:
            self.people.set_empty(lambda: tr("Choose a group at the left."))
        else:
            self.people.set_empty(
                lambda: tr("Nobody is in this group yet."), lambda: tr("Add people…"), self.put_people
            )
        self._steer()

    def _narrow(self, code: str | None) -> None:
        self.source.set_filter("left", None if code is None else lambda row: bool(row["left_on"]) == (code == "left"))
        self.people.refresh()

    def show_place(self, **args: Any) -> None:
        if args.get("group"):
            self.table.select([int(args["group"])])
        elif args:  # a member or a search, asked for while this page is in front
            self.desk.go("members.directory", **args)

    # --- doing -------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a new group."""
        GroupDialog(self.desk, None, self.window(), done=lambda made: self.table.select([made])).open()

    def edit(self, group: int) -> None:
        """Change the set-up."""
        GroupDialog(self.desk, group, self.window()).open()

    def copy(self, group: int) -> None:
        """A new group set up the same way."""
        CopyGroup(self.desk, self._rows[group], self.window(), done=lambda made: self.table.select([made])).open()

    def delete(self, ids: Sequence[int]) -> None:
        """Remove groups; the people stay members."""
        if ids:
            self.desk.act(flow.delete_groups, self.desk.shop, list(ids))

    def put_people(self) -> None:
        """Choose members and put them in."""
        group = self.group()
        if group is None:
            return
        from seeddesk.ui.widgets.member_picker import pick_members

        name = self._rows[group]["name"]
        inside = [row["id"] for row in group_members(self.desk.shop, group) if row["left_on"] is None]
        chosen = pick_members(self.desk, lambda: tr("Who is in {group}?").format(group=name), exclude=inside)
        if chosen:
            self.desk.act(
                flow.add_to_group, self.desk.shop, group, chosen, today=self.desk.today(), undoable=True
            )

    def paste_people(self) -> None:
        """Read the names of who is in from what was copied."""
        from seeddesk.ui.steps.members.group_paste import PastePeople

        group = self.group()
        if group is not None:
            PastePeople(self.desk, self._rows[group], self.window()).open()

    def ask_role(self, ids: Sequence[int]) -> None:
        """What the chosen are in the group."""
        group = self.group()
        rows = self.people.rows(list(ids))
        if group is not None and rows:
            RoleDialog(self.desk, self._rows[group], rows, self.window()).open()

    def _roles_there(self) -> list[str]:
        return sorted({row["role"] for row in self.source.rows() if row["role"]})

    def note_left(self, ids: Sequence[int]) -> None:
        """They left the group today."""
        group = self.group()
        if ids and group is not None:
            self.desk.act(flow.leave_group, self.desk.shop, group, list(ids), today=self.desk.today(), undoable=True)

    def strike(self, ids: Sequence[int]) -> None:
        """They had never been in."""
        group = self.group()
        if ids and group is not None:
            self.desk.act(flow.remove_from_group, self.desk.shop, group, list(ids))

    def _export_people(self) -> None:
        from seeddesk.ui.export_list import export_table

        group = self.group()
        if group is not None:
            export_table(self, self.people, self._rows[group]["name"])

    def ask_days(self, ids: Sequence[int]) -> None:
        """Since when and until when somebody was in."""
        group = self.group()
        row = next((row for row in self.people.rows(list(ids)[:1])), None)
        if group is not None and row is not None:
            DaysDialog(self.desk, group, row, self.window()).open()

    def retranslate(self) -> None:
        self._add.setText(tr("+ Group"))
        self._put.setText(tr("Add people…"))
        self._edit.setText(tr("Set-up…"))
        self._copy.setText(tr("Copy the set-up…"))
        self._delete.setText(tr("Delete"))
        self._left.setText(tr("Has left"))
        self._role.setText(tr("Role…"))
        self._paste.setText(tr("Paste names…"))
        self._export.setText(tr("Export"))
        self._days.setText(tr("Joined and left on…"))
        self._strike.setText(tr("Take off the list"))
        self._card.setText(tr("Member card"))
        self.title.retranslate()
        self.table.set_empty(
            lambda: tr("No groups yet. The wide A group and the core B group are the usual two."),
            lambda: tr("+ Group"),
            self.add,
        )


def _standing_word(code: str) -> str:
    return tr("in the group") if code == "in" else tr("has left")


def _set_up(row: Row) -> str:
    return " · ".join(part for part in (word("platform", row["platform"]), row["launch"]) if part)


def _full(row: Row) -> bool:
    return row["capacity"] is not None and row["inside"] >= row["capacity"]


def _inside(row: Row) -> str:
    return f"{row['inside']:,}" if row["capacity"] is None else f"{row['inside']:,} / {row['capacity']:,}"


def _search(row: Row) -> list[str]:
    parts = [row["name"], row["nick"], row["phone"], row["wechat"], row["pinyin"], row["initials"]]
    return [str(part) for part in (*parts, *row["identities"].values(), *row["tags"]) if part]
