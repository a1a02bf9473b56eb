"""Members who may be one person: pairs with how likely and why, to merge or to keep apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.domain.duplicates import Pair
from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store.members import count
from seeddesk.store.members_pairs import pair_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.privacy import hide_id
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.workflow.merging import find_duplicates, keep_apart

TONES = {"sure": "attention", "likely": "primary", "perhaps": "neutral"}
AT_ONCE = 20_000
"""In smaller shops pairs are looked for when the page is opened; in larger ones when asked."""


def grade_word(code: str) -> str:
    """How likely it is that the two are one."""
    return {"sure": tr("very likely"), "likely": tr("likely"), "perhaps": tr("perhaps")}[code]


def reason_word(code: str) -> str:
    """What two members share, or what tells them apart."""
    return {
        "phone": tr("same phone"), "wechat": tr("same WeChat id"), "email": tr("same email"),
        "mask": tr("the hidden phone number fits"), "name": tr("same name"),
        "rare_name": tr("nobody else is called so"), "nick": tr("same nickname"), "nick_alike": tr("names much alike"),
        "name_is_nick": tr("one's name is the other's nickname"), "city": tr("same city"),
        "tail": tr("phones end alike"), "birthday": tr("same birthday"), "other_phone": tr("but other phone"),
        "other_birthday": tr("but other birthday"), "other_gender": tr("but other gender"),
        "other_id": tr("but other id on a platform"),
    }[code]  # fmt: skip


class Duplicates(Section):
    """Pairs are looked for in the background; what was decided is not shown again."""

    code = "duplicates"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._pairs: list[Pair] | None = None
        self._looking = False
        self._rows: dict[int, dict[str, Any]] = {}
        self.source = ListRows(search=lambda row: f"{_text(row['a'])}\n{_text(row['b'])}")
        self.table = ListTable(
            "duplicates",
            [
                Column("a", lambda: tr("One"), 22, paint="strong", text=lambda row: row["a"]["display"],
                       sub=lambda row: _known(row["a"]), stretch=True, sort=lambda row: row["a"]["display"]),
                Column("b", lambda: tr("Other"), 22, paint="strong", text=lambda row: row["b"]["display"],
                       sub=lambda row: _known(row["b"]), stretch=True, sort=lambda row: row["b"]["display"]),
                Column("score", lambda: tr("How likely"), 14, paint="chips",
                       chips=lambda row: [(f"{grade_word(row['grade'])} {row['score']}", TONES[row["grade"]])],
                       sort=lambda row: row["score"]),
                Column("why", lambda: tr("Why"), 34, text=lambda row: why(row), stretch=True, sortable=False),
            ],
            self.source,
            title=lambda: tr("Duplicates"),
            search_hint=lambda: tr("Name, phone, id"),
            counter=lambda shown: tr("%n pair(s)", n=shown),
            checkable=True,
            memory=desk.settings,
        )  # fmt: skip
        self.grade = FilterButton(lambda: tr("How likely"), ("sure", "likely", "perhaps"), grade_word)
        self.grade.changed.connect(self._narrow)
        self.table.add_filter(self.grade)
        self.table.activated.connect(self.compare)
        self._compare = QAction(self)
        self._compare.triggered.connect(lambda: self._first(self.table.selected_ids()))
        self._apart = QAction(self)
        self._apart.triggered.connect(lambda: self.keep_apart(self.table.selected_ids()))
        self._again = QAction(self)
        self._again.triggered.connect(self.look)
        self._export = QAction(self)
        self._export.triggered.connect(self._export_list)
        self.table.add_action(self._compare, needs="one")
        self.table.add_action(self._apart)
        self.table.delete_requested.connect(self.keep_apart)
        self.table.selection_changed.connect(self._steer)
        self.note = PlainLabel("", look="muted", wrap=True)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self.note)
        layout.addWidget(card, 1)
        self._steer([])

    def page_actions(self) -> list[QAction]:
        return [self._compare, self._apart, self._again, self._export]

    def _steer(self, chosen: Sequence[int]) -> None:
        self._compare.setEnabled(len(chosen) == 1)
        self._apart.setEnabled(bool(chosen) and not self.desk.shop.read_only)

    # --- looking -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if self._pairs is None:
            if changed is None and not self._looking and count(self.desk.shop) <= AT_ONCE:
                self.look()
            return
        if changed is None or changed.touches("member", "known_pair", "identity"):
            self._show()

    def look(self) -> None:
        """Look for pairs, in the background."""
        if self._looking:
            return
        self._looking = True
        shop = self.desk.shop
        small = count(shop) <= AT_ONCE
        job = self.desk.run(
            tr("Looking for duplicates"),
            lambda progress, cancelled: find_duplicates(shop, progress=progress, cancelled=cancelled),
            self._found,
            quiet=small,
        )
        job.finished.connect(self._stopped)
        self._say_empty()

    def _stopped(self, *_: Any) -> None:
        self._looking = False
        self._say_empty()

    def _found(self, pairs: list[Pair]) -> None:
        self._pairs = pairs
        self._looking = False
        self._show()

    def _show(self) -> None:
        from seeddesk.store.members_pairs import decided

        apart = decided(self.desk.shop)
        left = [pair for pair in self._pairs or [] if (pair.first, pair.second) not in apart]
        self._rows = {row["id"]: row for row in pair_rows(self.desk.shop, left)}
        self.table.set_rows(list(self._rows.values()))
        if self._rows and not self.table.selected_ids():
            self.table.select([next(iter(self._rows))])
        self._say_empty()
        self._steer(self.table.selected_ids())

    def _narrow(self, code: str | None) -> None:
        self.source.set_filter("grade", None if code is None else lambda row: row["grade"] == code)
        self.table.refresh()

    def _say_empty(self) -> None:
        if self._looking:
            self.table.set_empty(lambda: tr("Comparing the members …"))
        elif self._pairs is None:
            self.table.set_empty(
                lambda: tr("Members who may be there twice, by number, name and city."),
                lambda: tr("Find duplicates"),
                self.look,
            )
        else:
            self.table.set_empty(lambda: tr("Nobody seems to be there twice."), lambda: tr("Look again"), self.look)

    def show_place(self, **args: Any) -> None:
        if args:  # a member or a search, asked for while this page is in front
            self.desk.go("members.directory", **args)

    # --- doing -------------------------------------------------------------------------------

    def _first(self, ids: Sequence[int]) -> None:
        if ids:
            self.compare(ids[0])

    def compare(self, at: int) -> None:
        """Put a pair side by side."""
        row = self._rows.get(at)
        if row is None:
            return
        from seeddesk.ui.steps.members.merge_dialog import MergeDialog

        pair = row["pair"]
        MergeDialog(self.desk, pair.first, pair.second, self.window()).open()

    def keep_apart(self, ids: Sequence[int]) -> None:
        """They are different people."""
        pairs = [self._rows[at]["pair"] for at in ids if at in self._rows]
        if pairs:
            self.desk.act(keep_apart, self.desk.shop, [(pair.first, pair.second) for pair in pairs], undoable=True)
            self.table.clear_ticks()

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Duplicates"))

    def retranslate(self) -> None:
        self._export.setText(tr("Export"))
        self._compare.setText(tr("Compare…"))
        self._apart.setText(tr("Not the same person"))
        self._again.setText(tr("Look again"))
        self.note.say(
            lambda: tr("Nothing is merged by itself: look at two side by side, and decide. Decided pairs stay away.")
        )
        self._say_empty()


def why(row: Row) -> str:
    """The reasons of a pair in words."""
    return joined([reason_word(code) for code in row["pair"].reasons])


def _known(row: Row) -> str:
    parts = [
        row["nick"] if row["name"] else "",
        row["phone"] or row["phone_masked"],
        hide_id(row["wechat"]),
        row["city"],
    ]
    parts += [hide_id(value) for value in list(row["identities"].values())[:1]]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _text(row: Row) -> str:
    parts = [row["name"], row["nick"], row["phone"], row["wechat"], row["pinyin"], row["initials"], row["city"]]
    return "\n".join(str(part) for part in (*parts, *row["identities"].values()) if part)
