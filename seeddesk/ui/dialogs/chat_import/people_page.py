"""Who is who: everyone who wrote in a list, the chosen one beside it, one click to say who it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from seeddesk.i18n import tr
from seeddesk.store.members import display_name
from seeddesk.ui import chat_words as words
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.imports.marks import Flow, column
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.member_field import MemberField, offers, told_apart
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.widgets.table_model import ListRows

Row = Mapping[str, Any]
"""``id``, ``name``, ``platform``, ``value``, ``lines``, ``last_day``, ``member`` (name), ``member_id``, ``how``,
``state``."""
OFFERED = 4
FILTERS = ("unknown", "name", "matched", "left_out")


class PeoplePage(QWidget):
    """Tells what the owner says of people, by the ids of their rows; who shows the page does it and shows again."""

    linked = Signal(list, int)
    """Rows, member's id."""
    wanted_new = Signal(list)
    left_out = Signal(list, str)
    """Rows; ``ignored`` or ``own``."""
    taken_back = Signal(list)

    def __init__(self, desk: Desk, name: str = "chat_people", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._rows: list[Row] = []
        self.summary = PlainLabel("", wrap=True)
        self.table = ListTable(
            name,
            [
                Column("name", lambda: tr("In the chat"), 22, paint="strong", text=words.sender_text, sub=_below,
                       stretch=True),
                Column("lines", lambda: tr("Messages", "how many"), 9, align="right"),
                Column("last_day", lambda: tr("Last on"), 11, align="right",
                       text=lambda row: str(row["last_day"] or "")),
                Column("member", lambda: tr("Member"), 22, paint="chips", sort=_rank,
                       chips=lambda row: [words.person_chip(row["member"], row["how"], row["state"])]),
            ],
            ListRows(search=lambda row: f"{row['name']}\n{row['value']}\n{row['member']}"),
            title=lambda: tr("People in the chat"),
            search_hint=lambda: tr("name or number"),
            counter=lambda count: tr("%n person(s)", n=count),
        )  # fmt: skip
        self.filter = FilterButton(lambda: tr("Show"), FILTERS, self._filter_word)
        self.filter.changed.connect(lambda _code: self._fill())
        self.table.add_filter(self.filter)
        self.table.set_empty(lambda: tr("Nobody here."), None, None)
        self.table.selection_changed.connect(lambda _ids: self._show_chosen())
        self.table.current_changed.connect(lambda _id: self._show_chosen())
        left = Card(flush=True)
        left.add(self.table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(px(3))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._pane())
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([620, 270])
        self.said = Banner(tone="primary")
        self.said.hide()
        layout = column(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.said)
        layout.addWidget(splitter, 1)
        desk.people.ready.connect(self._show_chosen)
        desk.people.load()

    def _pane(self) -> Card:
        self.who = PlainLabel("", look="title", wrap=True)
        self.about = Muted("", wrap=True)
        self.maybe = Muted(lambda: tr("Perhaps:"))
        self.offers = Flow(px(2))
        self.yes = Button("", self._confirm, kind="primary")
        self.yes.setDefault(False)
        self.yes.setAutoDefault(False)
        self.field = MemberField(self.desk)
        self.field.changed.connect(self._picked)
        self.new = Button("", lambda: self._say(self.wanted_new.emit))
        self.ignore = Button(lambda: tr("Ignore"), lambda: self._say(self.left_out.emit, "ignored"))
        self.own = Button(lambda: tr("Own account"), lambda: self._say(self.left_out.emit, "own"))
        self.back = Button(lambda: tr("Take back"), lambda: self._say(self.taken_back.emit))
        self.buttons = Flow(px(2))
        self.buttons.fill([self.new, self.ignore, self.own, self.back])
        pane = Card()
        pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for widget in (self.who, self.about, self.yes, self.maybe, self.offers, self.field, self.buttons):
            pane.add(widget)
        pane.end()
        return pane

    # --- showing ------------------------------------------------------------------------------

    def show_people(self, rows: Sequence[Row]) -> None:
        """Everyone, in this order; the one chosen stays chosen."""
        self._rows = list(rows)
        unknown = sum(_group(row) == "unknown" for row in rows)
        matched = sum(bool(row["member"]) for row in rows)
        self.summary.say(
            lambda: tr("{matched} of {people} are members; {unknown} are not known yet, counted under their name.")
            .format(matched=f"{matched:,}", people=f"{len(rows):,}", unknown=f"{unknown:,}")
        )  # fmt: skip
        self._fill()

    def _fill(self) -> None:
        code = self.filter.code()
        self.table.set_rows([row for row in self._rows if code is None or _group(row) == code])
        if self.table.current_id() < 0 and self.table.shown_ids():
            self.table.select(self.table.shown_ids()[:1])
        self._show_chosen()

    @staticmethod
    def _filter_word(code: str) -> str:
        return {
            "unknown": tr("not known yet"), "name": tr("found by name"), "matched": tr("members"),
            "left_out": tr("left out"),
        }[code]  # fmt: skip

    def chosen(self) -> list[Row]:
        """The rows that are chosen."""
        return self.table.rows(self.table.selected_ids())

    def _show_chosen(self) -> None:
        rows = self.chosen()
        one = rows[0] if len(rows) == 1 else None
        for widget in (self.who, self.about, self.buttons):
            widget.setVisible(bool(rows))
        self.field.setVisible(one is not None)
        self.new.say(lambda: tr("New member") if len(rows) == 1 else tr("%n new member(s)", n=len(rows)))
        self.new.setVisible(any(not row["member"] and row["state"] != "new" for row in rows))
        self.ignore.setVisible(any(not row["member"] and row["state"] != "ignored" for row in rows))
        self.own.setVisible(one is not None and not one["member"] and one["state"] != "own")
        self.yes.setVisible(one is not None and one["how"] == "name")
        if one is not None:
            self.yes.say(lambda member=one["member"]: tr("Yes, {name}").format(name=member))
        self.back.say(lambda: tr("Not this member") if rows and all(row["member"] for row in rows) else tr("Take back"))
        self.back.setVisible(any(row["how"] == "hand" or row["state"] or row["member"] for row in rows))
        found: list[dict[str, Any]] = []
        if one is not None:
            row = one
            self.who.say(lambda: tr("Who is {name}?").format(name=words.sender_text(row)))
            self.about.say(lambda: _about(row))
            self.field.set_person(None)
            if not row["member"] and row["state"] != "new" and self.desk.people.index is not None:
                found = likely(self.desk, row["name"])
        elif rows:
            self.who.say(lambda: tr("%n people chosen", n=len(rows)))
            self.about.say("")
        self.maybe.setVisible(bool(found))
        self.offers.setVisible(bool(found))
        self.offers.fill([self._offer(member) for member in found])

    def _offer(self, member: Mapping[str, Any]) -> Button:
        detail = told_apart(member)
        text = "\n".join(filter(None, (display_name(dict(member)), detail)))
        return Button(lambda: text, lambda: self._link(int(member["id"]), detail))

    # --- saying -------------------------------------------------------------------------------

    def _confirm(self) -> None:
        rows = self.chosen()
        if len(rows) == 1 and rows[0]["member_id"] is not None:
            self._link(rows[0]["member_id"])

    def _picked(self, person: Any) -> None:
        if person is not None:
            rows = self.desk.people.rows([person.id]) if self.desk.people.index is not None else []
            self._link(person.id, told_apart(rows[0]) if rows else "")

    def _link(self, member: int, detail: str = "") -> None:
        """Link the chosen one and say with whom, since people of one name are easily mixed up."""
        before = self.chosen()
        self._say(self.linked.emit, member)
        now = {row["id"]: row for row in self._rows}
        done = [row for row in before if now.get(row["id"], {}).get("member_id") == member]
        if not done:
            return
        name = str(now[done[0]["id"]]["member"])
        self.said.show_text(
            lambda: tr("{sender} is {member}.").format(
                sender=words.sender_text(done[0]), member=" · ".join(filter(None, (name, detail)))
            ),
            action=lambda: tr("Undo"),
            on_action=lambda: self._unlink(done),
        )
        self.said.show()

    def _unlink(self, rows: Sequence[Row]) -> None:
        """Back to what was said of them before."""
        self.said.hide()
        for row in rows:
            if row["member_id"] is None or row["how"] == "name":
                self.taken_back.emit([row["id"]])
                now = next((one for one in self._rows if one["id"] == row["id"]), row)
                if now["state"] != row["state"]:  # taking off says "not this one", which was not said before
                    self.left_out.emit([row["id"]], row["state"])
            else:
                self.linked.emit([row["id"]], row["member_id"])
        self.table.select([row["id"] for row in rows])
        self._show_chosen()

    def _say(self, emit: Callable[..., Any], *values: Any) -> None:
        """Tell it of the chosen ones, and go on to the next who is not known."""
        chosen = [row["id"] for row in self.chosen()]
        if not chosen:
            return
        self.said.hide()
        shown = self.table.shown_ids()
        after = shown[shown.index(chosen[-1]) + 1 :] if chosen[-1] in shown else []
        emit(chosen, *values)
        by_id = {row["id"]: row for row in self._rows}
        following = next((one for one in after if one in by_id and _group(by_id[one]) == "unknown"), None)
        if following is not None:
            self.table.select([following])
        self._show_chosen()


def likely(desk: Desk, name: str) -> list[dict[str, Any]]:
    """Members whose names hold the sender's name or a part of it, the likeliest first."""
    found: dict[int, dict[str, Any]] = {}
    for part in dict.fromkeys([name, *re.split(r"[\s\-_·.,，|/@()（）【】]+", name)]):
        if len(part) >= 2 and len(found) < OFFERED:
            for row in offers(desk, part, OFFERED):
                names = f"{row['name']}\n{row['nick']}\n{row['wechat']}".casefold()
                if part.casefold() in names:  # a city or a tag of that name says nothing
                    found.setdefault(row["id"], row)
    return list(found.values())[:OFFERED]


def _group(row: Row) -> str:
    if row["member"]:
        return "name" if row["how"] == "name" else "matched"
    return "unknown" if row["state"] == "" else "matched" if row["state"] == "new" else "left_out"


def _rank(row: Row) -> tuple[int, str]:
    return ("unknown", "name", "matched", "left_out").index(_group(row)), row["member"]


def _below(row: Row) -> str:
    return words.id_text(row["platform"], row["value"]) if row["name"] else ""


def _about(row: Row) -> str:
    parts = [_below(row), tr("%n message(s)", n=row["lines"])]
    if row.get("chat"):
        parts.append(row["chat"])
    if row["last_day"]:
        parts.append(tr("last on {day}").format(day=row["last_day"]))
    return " · ".join(filter(None, parts))
