"""One member: what is known, to change in place, and one timeline of everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.charts import BarChart, Series
from seeddesk.reports.format import joined, money
from seeddesk.store.accounts import reached_through
from seeddesk.store.members import bought, brought, brought_by, display_name, member, monthly, tags, timeline
from seeddesk.store.members_groups import groups_of
from seeddesk.store.points import balance, honours_of
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_events import event_details, event_kind, kind_word, month_words
from seeddesk.ui.errors import Explained
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted, Title
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.widgets.veil import veil
from seeddesk.ui.words import choices, word
from seeddesk.workflow.members import add_member, delete_members, edit_member

PLATFORMS = ("taobao", "qq", "douyin")
_IDENTITY = "id_"
FIRST = 500
"""Entries of the timeline that are read while one waits."""
NARROW = 90
"""Characters side by side that a card with two columns needs."""

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
            lambda: tr("New member"), parent, size=(124, 36) if member_id else (64, 30), scrolling=member_id is None
        )
        self.desk = desk
        self.member_id = member_id
        self._reading = 0
        self._links: dict[int, dict[str, Any]] = {}
        self.form = Form(fields(tags(desk.shop)))
        if member_id is not None:
            for key in ("phone", "wechat", "email", *(_IDENTITY + name for name in PLATFORMS)):
                veil(self.form.editor(key))
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
            KeyNumber(lambda: tr("Points")),
        ]
        self.timeline = ListTable(
            "timeline",
            [
                Column(
                    "at",
                    lambda: tr("When"),
                    12,
                    text=lambda row: day_or_dash(row["at"]),
                    sort=lambda row: row["at"] or "",
                ),
                Column("kind", lambda: tr("What"), 13, paint="chips", chips=event_kind),
                Column("text", lambda: tr("Details"), 34, text=event_details, stretch=True, sortable=False),
            ],
            title=lambda: tr("Timeline"),
            search_hint=lambda: tr("In this timeline"),
            counter=lambda shown: tr("%n entries", n=shown),
            memory=self.desk.settings,
        )
        self.kinds = FilterButton(lambda: tr("Show"), self._kinds, kind_word)
        self.kinds.changed.connect(lambda _code: self._narrow())
        self.timeline.add_filter(self.kinds)
        self.timeline.set_empty(lambda: tr("Nothing yet. Orders, chats, votes and reviews show up here by themselves."))
        self.timeline.activated.connect(self._open_row)
        card = Card(flush=True)
        card.add(self.timeline, 1)
        self.pages = QStackedWidget()
        self.bar = SegmentedBar()
        for key, title, page in (
            ("timeline", lambda: tr("Timeline"), card),
            ("charts", lambda: tr("Charts"), self._charts()),
            ("brought", lambda: tr("People brought"), self._brought()),
        ):
            self.bar.add(key, title)
            self.pages.addWidget(page)
        self.bar.currentChanged.connect(self.pages.setCurrentIndex)
        self.groups = Muted("", wrap=True)
        self.inviter = Button("", self._open_inviter, kind="link")
        right = QVBoxLayout()
        right.setSpacing(px(3))
        right.addWidget(NumberRow(*self.numbers))
        right.addWidget(self.groups)
        right.addWidget(self.inviter, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.bar)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        if self._is_narrow():
            # Large text on a small screen: the card below the fields, in one column that scrolls.
            column.insertLayout(1, right)
            self.pages.setMinimumHeight(self.fontMetrics().lineSpacing() * 16)
            row.addWidget(area)
        else:
            row.addWidget(area, 5)
            row.addLayout(right, 7)
        self.body.addLayout(row, 1)
        self.add_button(lambda: tr("Delete member"), self._delete)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self.form.edited.connect(self._save)
        self.desk.changed.connect(self._refresh)
        self._refresh()

    def _is_narrow(self) -> bool:
        return self._room().width() < char_width(self.fontMetrics()) * NARROW

    def _charts(self) -> Card:
        """Activity and spending of the last twelve months, side by side."""
        self.activity_chart, self.spending_chart = ChartView(), ChartView()
        row: QBoxLayout = QVBoxLayout() if self._is_narrow() else QHBoxLayout()
        row.setSpacing(px(6))
        for title, chart in (
            (lambda: tr("Active days per month"), self.activity_chart),
            (lambda: tr("Spent per month, ¥"), self.spending_chart),
        ):
            column = QVBoxLayout()
            column.addWidget(Title(title, wrap=True))
            column.addWidget(chart)
            column.addStretch(1)
            row.addLayout(column, 1)
        card = Card()
        card.add_layout(row, 1)
        return card

    def _brought(self) -> Card:
        """Whom they brought, and what became of them."""
        self.people = ListTable(
            "brought",
            [
                Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True),
                Column("on_day", lambda: tr("Brought on"), 12, text=lambda row: day_or_dash(row["on_day"])),
                Column("left_on", lambda: tr("Since then"), 16, paint="chips", chips=_stayed,
                       sort=lambda row: row["left_on"] or ""),
                Column("orders", lambda: tr("Orders"), 8, align="right"),
            ],
            title=lambda: tr("People brought"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n people", n=shown),
        )  # fmt: skip
        self.people.set_empty(lambda: tr("Has not brought anybody yet."))
        self.people.activated.connect(lambda other: MemberCard(self.desk, other, self).open())
        card = Card(flush=True)
        card.add(self.people, 1)
        return card

    def _open_inviter(self) -> None:
        if self._inviter is not None:
            MemberCard(self.desk, self._inviter, self).open()

    def _show_ties(self) -> None:
        """Groups, who brought them, whom they brought, and the charts."""
        shop = self.desk.shop
        assert self.member_id is not None
        inside = groups_of(shop, self.member_id)
        present = [row["name"] for row in inside if row["left_on"] is None]
        left = [row["name"] for row in inside if row["left_on"] is not None]
        accounts = reached_through(shop, self.member_id)
        through = [row["name"] for row in accounts if row["lost_on"] is None]
        lost = [row["name"] for row in accounts if row["lost_on"] is not None]
        honours = honours_of(shop, [self.member_id]).get(self.member_id, [])

        def words() -> str:
            parts = [tr("In: {groups}").format(groups=joined(present))] if present else []
            parts += [tr("Left: {groups}").format(groups=joined(left))] if left else []
            parts += [tr("Reached through: {accounts}").format(accounts=joined(through))] if through else []
            parts += [tr("No longer through: {accounts}").format(accounts=joined(lost))] if lost else []
            parts += [tr("Titles: {titles}").format(titles=joined(_titles(honours)))] if honours else []
            return " · ".join(parts)

        self.groups.say(words)
        self.groups.setVisible(bool(words()))
        by = brought_by(shop, self.member_id)
        self._inviter = by["id"] if by else None
        self.inviter.say(lambda: tr("Brought by {name}").format(name=by["display"]) if by else "")
        self.inviter.setVisible(by is not None)
        rows = monthly(shop, self.member_id, self.desk.today())
        self.activity_chart.show_chart(lambda: _chart(rows, "days", 1, tr("No activity in twelve months.")))
        self.spending_chart.show_chart(lambda: _chart(rows, "cents", 100, tr("Nothing bought in twelve months.")))

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
        self._show_ties()
        self._show_events(timeline(self.desk.shop, self.member_id, FIRST))
        orders, cents = bought(self.desk.shop, self.member_id)
        people = brought(self.desk.shop, self.member_id)
        self.people.set_rows(people)
        stayed = sum(not other["left_on"] for other in people)
        self.numbers[0].show_number(f"{orders:,}")
        self.numbers[1].show_number(money(cents) if orders else "–")
        self.numbers[2].show_number(str(len(people)), note=tr("%n stayed", n=stayed) if people else "")
        points = balance(self.desk.shop, self.member_id)
        self.numbers[3].show_number(
            f"{points:,}".replace("-", "−"), tone="attention" if points < 0 else "",
            note=tr("spent, then taken back") if points < 0 else "",
        )  # fmt: skip

    def _show_events(self, events: list[dict[str, Any]]) -> None:
        """The newest at once; where there are more, the rest follows from a job."""
        self._reading += 1
        self._put(events)
        if len(events) < FIRST or self.member_id is None:
            return
        mine, shop, member_id = self._reading, self.desk.shop, self.member_id

        def done(everything: Any) -> None:
            if mine == self._reading and self.member_id is not None:
                self._put(everything)

        self.desk.run("", lambda _progress, _cancelled: timeline(shop, member_id, -1), done, quiet=True)

    def _put(self, events: list[dict[str, Any]]) -> None:
        self._links = dict(enumerate(events, start=1))
        self.timeline.set_rows([{"id": number, **event} for number, event in self._links.items()])

    def _kinds(self) -> list[str]:
        """The kinds of entries there are, the most frequent first."""
        return [kind for kind, _ in Counter(event["kind"] for event in self._links.values()).most_common()]

    def _narrow(self) -> None:
        code, source = self.kinds.code(), self.timeline.model.source
        assert isinstance(source, ListRows)
        source.set_filter("kind", None if code is None else lambda row: row["kind"] == code)
        self.timeline.refresh()

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


def _chart(rows: list[dict[str, Any]], key: str, unit: int, empty: str) -> BarChart:
    values = tuple(row[key] / unit for row in rows)
    return BarChart(
        labels=tuple(row["month"] for row in rows),
        series=(Series("", values if any(values) else (None,) * len(rows)),),
        decimals=0,
        empty=empty,
    )


def _titles(honours: list[dict[str, Any]]) -> list[str]:
    return [" ".join(part for part in (row["title"], month_words(row["month"])) if part) for row in honours]


def _stayed(row: Row) -> list[tuple[str, str]]:
    if not row["left_on"]:
        return [(tr("stayed"), "primary")]
    return [(tr("left on {day}").format(day=day_or_dash(row["left_on"])), "attention")]
