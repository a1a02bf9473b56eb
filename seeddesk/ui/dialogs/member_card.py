"""One member: what is known, to change in place, and one timeline of everything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.format import day, money
from seeddesk.store.members import display_name, member, tags, timeline
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.words import choices, word
from seeddesk.workflow.members import add_member, delete_members, edit_member

PLATFORMS = ("taobao", "qq", "douyin")
_IDENTITY = "id_"

Row = Mapping[str, Any]


def _codes(kind: str) -> list[str]:
    codes = [code for code, _ in choices(kind)]
    return codes if "" in codes else ["", *codes]


def fields(known_tags: list[str]) -> list[Field]:
    """What can be known about a member."""
    return [
        Field("name", lambda: tr("Name")),
        Field("nick", lambda: tr("Nickname")),
        Field("phone", lambda: tr("Phone")),
        Field("wechat", lambda: tr("WeChat id")),
        Field(_IDENTITY + "taobao", lambda: tr("Taobao id")),
        Field(_IDENTITY + "qq", lambda: tr("QQ number")),
        Field(_IDENTITY + "douyin", lambda: tr("Douyin id")),
        Field("email", lambda: tr("Email")),
        Field("tags", lambda: tr("Tags"), kind="tags", suggestions=known_tags),
        Field("tier", lambda: tr("Tier"), kind="choice", choices=_codes("tier"),
              words=lambda code: word("tier", code) if code else tr("not set")),
        Field("own_circle", lambda: tr("Own circle"), kind="choice", choices=_codes("own_circle"),
              words=lambda code: word("own_circle", code)),
        Field("province", lambda: tr("Province")),
        Field("city", lambda: tr("City")),
        Field("gender", lambda: tr("Gender"), kind="choice", choices=_codes("gender"),
              words=lambda code: word("gender", code)),
        Field("birthday", lambda: tr("Birthday"), kind="date", high=date.today()),
        Field("joined_on", lambda: tr("Known since"), kind="date"),
        Field("source", lambda: tr("Source")),
        Field("consent", lambda: tr("May be contacted"), kind="choice", choices=_codes("consent"),
              words=lambda code: word("consent", code)),
        Field("note", lambda: tr("Note"), kind="multiline", lines=3),
    ]  # fmt: skip


class MemberCard(BaseDialog):
    """``member_id`` None asks for a new member; an existing one is saved field by field."""

    def __init__(self, desk: Desk, member_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("New member"), parent, size=(118, 34) if member_id else (64, 30), scrolling=member_id is None
        )
        self.desk = desk
        self.member_id = member_id
        self.form = Form(fields(tags(desk.shop)))
        if member_id is None:
            self.add(self.form)
            self.body.addStretch(1)
            self.add_cancel()
            self.add_button(lambda: tr("Add member"), self._add, kind="primary")
            self.form.set_values({"joined_on": desk.today(), "tags": []})
        else:
            self._show_existing()
        self.form.focus_first()

    # --- an existing member ------------------------------------------------------------------

    def _show_existing(self) -> None:
        from PySide6.QtWidgets import QScrollArea

        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        left = QWidget()
        left.setProperty("scrolled", "true")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, px(3), 0)
        column.addWidget(self.form)
        column.addStretch(1)
        area.setWidget(left)
        self.numbers = [
            KeyNumber(lambda: tr("Orders")),
            KeyNumber(lambda: tr("Spent")),
            KeyNumber(lambda: tr("Brought")),
        ]
        self.timeline = ListTable(
            "timeline",
            [
                Column(
                    "at", lambda: tr("When"), 12, text=lambda row: _day(row["at"]), sort=lambda row: row["at"] or ""
                ),
                Column("kind", lambda: tr("What"), 13, paint="chips", chips=_what),
                Column("text", lambda: tr("Details"), 34, text=_details, stretch=True, sortable=False),
            ],
            title=lambda: tr("Timeline"),
            search_hint=lambda: tr("In this timeline"),
            counter=lambda shown: tr("%n entries", n=shown),
            memory=self.desk.settings,
        )
        self.timeline.set_empty(lambda: tr("Nothing yet. Orders, chats, votes and reviews show up here by themselves."))
        self.timeline.activated.connect(self._open_row)
        card = Card(lambda: tr("Timeline"), flush=True)
        card.add(self.timeline, 1)
        right = QVBoxLayout()
        right.setSpacing(px(3))
        right.addWidget(NumberRow(*self.numbers))
        right.addWidget(card, 1)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(area, 5)
        row.addLayout(right, 7)
        self.body.addLayout(row, 1)
        self.add_button(lambda: tr("Delete member"), self._delete)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self.form.edited.connect(self._save)
        self.desk.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self, changed: Any = None) -> None:
        if self.member_id is None:
            return
        row = member(self.desk.shop, self.member_id)
        if row is None:  # removed elsewhere
            self.reject()
            return
        self.set_title(lambda: display_name(row))
        if changed is None or changed.touches("member", "member_tag", "identity", "tag"):
            self.form.set_values(_values(row))
        events = timeline(self.desk.shop, self.member_id)
        self._links = dict(enumerate(events, start=1))
        self.timeline.set_rows([{"id": number, **event} for number, event in self._links.items()])
        paid = [event for event in events if event["kind"] == "order" and event["detail"] == "paid"]
        orders = len(paid) or row["total_orders"] or 0
        cents = sum(event["number"] or 0 for event in paid) or row["total_cents"] or 0
        brought = [event for event in events if event["kind"] == "brought"]
        stayed = sum(not event["detail"] for event in brought)
        self.numbers[0].show_number(f"{orders:,}")
        self.numbers[1].show_number(money(cents) if orders else "–")
        self.numbers[2].show_number(str(len(brought)), note=tr("%n stayed", n=stayed) if brought else "")

    def _save(self, key: str, value: Any) -> None:
        if self.member_id is None:
            return
        if key.startswith(_IDENTITY):
            row = member(self.desk.shop, self.member_id)
            identities = dict(row["identities"]) if row else {}
            values: dict[str, Any] = {"identities": {**identities, key.removeprefix(_IDENTITY): value}}
        else:
            values = {key: value}
        ok, _ = self.desk.attempt(
            edit_member, self.desk.shop, self.member_id, values, on_error=self._at_field, undoable=False
        )
        if ok:
            self.form.set_error(key, None)

    def _delete(self) -> None:
        if self.member_id is not None:
            gone, self.member_id = self.member_id, None
            self.desk.act(delete_members, self.desk.shop, [gone])
            self.accept()

    def _open_row(self, number: int) -> None:
        event = self._links.get(number)
        if event and event["kind"] in ("brought", "brought_by") and event["number"]:
            MemberCard(self.desk, event["number"], self).open()

    def done(self, result: int) -> None:
        if self.member_id is not None:
            self.form.commit()  # a field still being edited is saved too
            self.desk.changed.disconnect(self._refresh)
            self.member_id = None
        super().done(result)

    # --- a new member --------------------------------------------------------------------------

    def _add(self) -> None:
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        identities = {name: values.pop(_IDENTITY + name) for name in PLATFORMS}
        cleaned = {
            key: ("" if value is None and key not in ("birthday", "joined_on") else value)
            for key, value in values.items()
        }
        ok, _ = self.desk.attempt(
            add_member,
            self.desk.shop,
            {**cleaned, "identities": identities},
            now=self.desk.now(),
            on_error=self._at_field,
            undoable=True,
        )
        if ok:
            self.accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        """Show trouble at the field it belongs to."""
        key = error.values.get("field") if isinstance(error, UserError) else None
        if key in PLATFORMS:
            key = f"{_IDENTITY}{key}"
        if not key:
            return False
        self.form.set_error(str(key), explained.sentence)
        return True


def _values(row: Row) -> dict[str, Any]:
    values = dict(row)
    for name in PLATFORMS:
        values[_IDENTITY + name] = row["identities"].get(name, "")
    for name in ("birthday", "joined_on"):
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    known = {field.key for field in fields([])}
    return {key: value for key, value in values.items() if key in known}


def _day(text: str | None) -> str:
    return day(date.fromisoformat(str(text)[:10])) if text else "–"


_TONES = {"order": "primary", "presale": "primary", "review": "info", "voice": "attention", "brought": "primary"}


def _what(row: Row) -> list[tuple[str, str]]:
    words = {
        "order": tr("order"),
        "interaction": tr("interaction"),
        "voice": tr("voice"),
        "vote": tr("vote"),
        "brought": tr("brought someone"),
        "brought_by": tr("was brought"),
        "review": tr("review"),
        "presale": tr("presale order"),
        "invited": tr("invitation"),
        "group": tr("group"),
    }
    return [(words[row["kind"]], _TONES.get(row["kind"], "neutral"))]


def _details(row: Row) -> str:
    kind, text, number, detail = row["kind"], row["text"] or "", row["number"], row["detail"] or ""
    if kind == "order":
        parts = [
            text,
            money(number) if number is not None else "",
            "" if detail == "paid" else word("order_status", detail),
        ]
    elif kind == "interaction":
        parts = [word("interaction", detail), f"× {number}" if number and number > 1 else "", text]
    elif kind == "voice":
        parts = [word("voice", detail), text]
    elif kind == "vote":
        parts = [text, detail]
    elif kind == "brought":
        parts = [text, tr("left on {day}").format(day=_day(detail)) if detail else tr("stayed")]
    elif kind == "review":
        parts = [
            detail,
            tr("would recommend: {number} of 10").format(number=number) if number is not None else "",
            text,
        ]
    elif kind == "presale":
        parts = [text, tr("round {number}").format(number=detail), money(number) if number is not None else ""]
    elif kind == "invited":
        parts = [text, word("candidate", detail)]
    elif kind == "group":
        parts = [text, tr("left on {day}").format(day=_day(detail)) if detail else ""]
    else:
        parts = [text]
    return " · ".join(part for part in parts if part)
