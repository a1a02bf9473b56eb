"""An influencer with the contact log, a new contact, the reason of a block, a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain import limits
from seeddesk.domain.influence import KINDS
from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store import influence as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.influence.fit import FitPane
from seeddesk.ui.steps.influence.words import PLATFORMS
from seeddesk.ui.theme import px
from seeddesk.ui.when import said
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, Title
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.words import word
from seeddesk.workflow import influence as flow

Row = Mapping[str, Any]
BY_KEY = "influence.by"


def _fields() -> list[Field]:
    return [
        Field("name", lambda: tr("Name"), required=True, limit=limits.NAME),
        Field("kind", lambda: tr("Kind"), kind="choice", required=True, choices=KINDS,
              words=lambda code: word("influencer", code)),
        Field("platform", lambda: tr("Platform"), kind="choice", choices=PLATFORMS,
              words=lambda code: word("platform", code), placeholder=lambda: tr("none, or in our groups")),
        Field("handle", lambda: tr("Account"), placeholder=lambda: tr("Name or id there")),
        Field("followers", lambda: tr("Followers"), kind="integer", low=0, width=12),
        Field("numbers_on", lambda: tr("Looked up on"), kind="date", width=14),
        Field("uses_it", lambda: tr("Uses it themselves"), kind="check"),
        Field("follow_up_on", lambda: tr("Follow up on"), kind="date", width=14),
        Field("contact", lambda: tr("How to reach"), placeholder=lambda: tr("WeChat, phone, agent …")),
        Field("note", lambda: tr("Note"), kind="multiline", lines=3),
    ]  # fmt: skip


class InfluencerDialog(BaseDialog):
    """All about one influencer; at the right the contacts, when there can be any."""

    def __init__(self, desk: Desk, influencer: int | None = None, parent: QWidget | None = None) -> None:
        size = (58, 28) if influencer is None else (104, 28)
        super().__init__(lambda: tr("New influencer"), parent or desk.window, size=size)
        self.desk = desk
        self.influencer = influencer
        self.made: int | None = None
        self.blocked = Banner("", "danger")
        self.blocked.hide()
        self.add(self.blocked)
        self.form = Form(_fields())
        self.member = MemberField(desk)
        self.member.changed.connect(self._member_chosen)
        about = QWidget()
        first = QVBoxLayout(about)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(px(2.5))
        first.addWidget(Muted(lambda: tr("Is a member of ours")))
        first.addWidget(self.member)
        first.addWidget(self.form)
        first.addStretch(1)
        self.fit = FitPane(desk)
        self.pages = SegmentedBar()
        self.pages.add("about", lambda: tr("About them"))
        self.pages.add("fit", lambda: tr("Fit"))
        turned = QStackedWidget()
        turned.addWidget(about)
        turned.addWidget(self.fit)
        self.pages.currentChanged.connect(turned.setCurrentIndex)
        left = QVBoxLayout()
        left.setSpacing(px(3))
        left.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(turned, 1)
        columns = QHBoxLayout()
        columns.setSpacing(px(6))
        columns.addLayout(left, 3)
        self.body.addLayout(columns, 1)
        if influencer is None:
            self.form.set_values({"kind": "kol"})
        else:
            columns.addLayout(self._make_log(), 2)
            self._refresh()
            desk.changed.connect(self._refresh)
            self.finished.connect(lambda _code: desk.changed.disconnect(self._refresh))
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if influencer is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.form.focus_first()

    def _make_log(self) -> QVBoxLayout:
        self.log = ListTable(
            "outreach",
            [
                Column("at", lambda: tr("When"), 10, text=self._when, sub=lambda row: row["by"], sortable=False),
                Column("note", lambda: tr("Contact"), 18, text=lambda row: row["note"] or row["channel"],
                       sub=lambda row: row["channel"] if row["note"] else "", stretch=True, sortable=False),
            ],
            title=lambda: tr("Contacts"),
            searchable=False,
        )  # fmt: skip
        self.log.hide_bar()
        self.log.delete_requested.connect(lambda ids: self.desk.act(flow.delete_contacts, self.desk.shop, ids))
        self.log.set_empty(lambda: tr("No contact noted yet."))
        self.log.setMinimumHeight(px(50))
        self.contact_button = Button(lambda: tr("Note a contact…"), self._contact)
        column = QVBoxLayout()
        column.setSpacing(px(2.5))
        column.addWidget(Title(lambda: tr("Contacts")))
        column.addWidget(self.log, 1)
        column.addWidget(self.contact_button)
        return column

    def _when(self, row: Row) -> str:
        return said(dt.datetime.fromisoformat(row["at"]), self.desk.now())

    def _refresh(self, _changed: Any = None) -> None:
        row = store.influencer(self.desk.shop, self.influencer)
        if row is None:
            self.reject()
            return
        self.set_title(row["name"])
        self.form.set_values(row)
        self.fit.show_row(row)
        self.member.set_person(row["member_id"])
        self.log.set_rows(store.outreach(self.desk.shop, row["id"]))
        self.contact_button.setEnabled(not row["blocked"])
        self.blocked.setVisible(bool(row["blocked"]))
        if row["blocked"]:
            self.blocked.show_text(lambda: tr("Not to be contacted: {reason}").format(reason=row["blocked"]), "danger")

    def _contact(self) -> None:
        assert self.influencer is not None
        ContactDialog(self.desk, self.influencer, self).open()

    def _member_chosen(self, person: Any) -> None:
        if person is not None and not self.form.values()["name"]:
            self.form.set_values({"name": person.name})

    def save(self) -> None:
        """Write it down, or mark what is wrong."""
        given = self.form.validate()
        if given is None:
            self.pages.choose("about")
            return
        person = self.member.person()
        fields: dict[str, Any] = {
            **given, **self.fit.fields(), "platform": given["platform"] or "", "member": person.id if person else None
        }  # fmt: skip
        shop, now = self.desk.shop, self.desk.now()
        if self.influencer is None:
            name = fields.pop("name")
            ok, self.made = self.desk.attempt(
                flow.add_influencer, shop, self.desk.launch_id, name, now=now, on_error=self._wrong, **fields
            )
        else:
            before = store.influencer(shop, self.influencer)
            old_day = before["numbers_on"] if before else None
            if fields["numbers_on"] is not None and fields["numbers_on"].isoformat() == old_day:
                del fields["numbers_on"]  # untouched: new followers then count as of today
            ok, _ = self.desk.attempt(
                flow.update_influencer, shop, self.influencer, now=now, on_error=self._wrong, **fields
            )
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        self.pages.choose("about")
        if field == "member":
            self.say(explained.text(), "danger")
            self.member.mark(True)
        elif field in self.form.values():
            self.form.set_error(field, explained.text())
        else:
            return False
        return True


class ContactDialog(BaseDialog):
    """Note a contact; says so when someone else was in touch a few days ago."""

    def __init__(self, desk: Desk, influencer: int, parent: QWidget | None = None) -> None:
        row = store.influencer(desk.shop, influencer)
        assert row is not None
        super().__init__(
            lambda: tr("Contact with {name}").format(name=row["name"]), parent or desk.window, size=(62, 21)
        )
        self.desk = desk
        self.influencer = influencer
        self.warning = Banner("", "attention")
        self.warning.hide()
        self.add(self.warning)
        shop = desk.shop
        self.form = Form(
            [
                Field("by", lambda: tr("Who of us"), suggestions=store.contacts_by(shop)),
                Field("at", lambda: tr("When"), kind="moment", required=True, width=18),
                Field("channel", lambda: tr("How"), suggestions=store.channels(shop),
                      placeholder=lambda: tr("For example: WeChat, phone, in person")),
                Field("note", lambda: tr("What was said"), kind="multiline", lines=3),
                Field("follow_up_on", lambda: tr("Follow up on"), kind="date", width=14,
                      hint=lambda: tr("Empty: a follow-up that was due is settled.")),
            ]
        )  # fmt: skip
        self.form.set_values({"by": desk.settings.get(BY_KEY, ""), "at": desk.now()})
        self.form.edited.connect(lambda key, _value: self._warn() if key == "by" else None)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Note it"), self.save, kind="primary")
        self._warn()
        self.form.focus_first()

    def _warn(self) -> None:
        by = str(self.form.values()["by"] or "")
        found = store.recent_by_others(self.desk.shop, self.influencer, by, self.desk.now())
        self.warning.setVisible(bool(found))
        if found:
            last = found[0]
            when = said(dt.datetime.fromisoformat(last["at"]), self.desk.now())
            detail = " · ".join(part for part in (last["launch"], last["channel"], last["note"]) if part)
            who = last["by"]
            self.warning.show_text(
                lambda: (
                    tr("{who} was in touch already: {when}").format(who=who, when=when)
                    if who
                    else tr("Someone was in touch already: {when}").format(when=when)
                ),
                "attention",
                detail=detail,
            )

    def save(self) -> None:
        """Write the contact down."""
        given = self.form.validate()
        if given is None:
            return
        ok, _ = self.desk.attempt(
            flow.log_contact, self.desk.shop, self.influencer, now=self.desk.now(), undoable=True,
            on_error=self._wrong, **given,
        )  # fmt: skip
        if ok:
            self.desk.settings.set(BY_KEY, given["by"])
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        if field not in self.form.values():
            return False
        self.form.set_error(field, explained.text())
        return True


class BlockDialog(BaseDialog):
    """Ask for the reason."""

    def __init__(self, desk: Desk, influencer: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Not to be contacted"), parent or desk.window, size=(52, 9))
        self.desk = desk
        self.influencer = influencer
        self.form = Form(
            [Field("blocked", lambda: tr("Why"), required=True, hint=lambda: tr("Stands beside the name."))]
        )
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Block"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Write the reason down."""
        given = self.form.validate()
        if given is not None:
            ok, _ = self.desk.attempt(
                flow.block_influencer, self.desk.shop, self.influencer, given["blocked"], undoable=True
            )
            if ok:
                self.accept()


class DayDialog(BaseDialog):
    """Ask for the day of the next follow-up."""

    def __init__(self, desk: Desk, ids: list[int], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Follow up"), parent or desk.window, size=(40, 8))
        self.desk = desk
        self.ids = ids
        self.form = Form(
            [
                Field("on", lambda: tr("On"), kind="date", required=True, low=desk.today(), width=14,
                      placeholder=lambda: day(desk.today() + dt.timedelta(days=3))),
            ]
        )  # fmt: skip
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Set it."""
        given = self.form.validate()
        if given is not None:
            ok, _ = self.desk.attempt(flow.set_follow_up, self.desk.shop, self.ids, given["on"], undoable=True)
            if ok:
                self.accept()
