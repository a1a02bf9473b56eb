"""Write voices down, one or many; hand one to production; set the reply clock."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from seeddesk.domain.listen import KINDS
from seeddesk.i18n import tr
from seeddesk.store import listen as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.listen import words
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import Muted, PlainLabel, breakable
from seeddesk.ui.widgets.member_field import MemberField, person_of
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.widgets.text_box import ROOM, TextBox
from seeddesk.ui.words import choices, word
from seeddesk.workflow import listen as flow


class VoiceDialog(BaseDialog):
    """A new voice, or the words, sender and time of one that is there."""

    def __init__(self, desk: Desk, voice_id: int | None = None, parent: QWidget | None = None) -> None:
        title = (lambda: tr("New voice")) if voice_id is None else (lambda: tr("Change the voice"))
        super().__init__(title, parent or desk.window, size=(64, 20))
        self.desk = desk
        self.voice_id = voice_id
        self.made: int | None = None
        self.top = Form(
            [
                Field(
                    "text",
                    lambda: tr("What was said"),
                    kind="multiline",
                    required=True,
                    lines=4,
                    placeholder=lambda: tr("In the customer's own words"),
                )
            ],
            above=True,
        )
        self.who = MemberField(desk, free=True)
        self.kind = ChoiceChips(
            [(code, lambda code=code: word("voice", code), words.KIND_TONES[code]) for code in KINDS],
            optional=True,
            name=lambda: tr("Kind"),
        )
        self.form = Form(
            [
                Field("channel", lambda: tr("Where"), suggestions=store.channels(desk.shop),
                      placeholder=lambda: tr("For example: B group, shop chat, phone")),
                Field("said_at", lambda: tr("When"), kind="moment", required=True, width=18),
            ]
        )  # fmt: skip
        self.add(self.top)
        self.add(Muted(lambda: tr("Who")))
        self.add(self.who)
        self.add(self.form)
        if voice_id is None:
            self.add(Muted(lambda: tr("Kind")))
            self.add(self.kind)
        self.body.addStretch(1)
        self._fill()
        self.add_cancel()
        if voice_id is None:
            self.again = self.add_button(lambda: tr("Add, next"), lambda: self.save(again=True))
        self.save_button = self.add_button(
            (lambda: tr("Add")) if voice_id is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.top.focus_first()

    def _fill(self) -> None:
        row = store.voice(self.desk.shop, self.voice_id)
        if row is None:
            self.form.set_values({"said_at": self.desk.now()})
            return
        self.top.set_values(row)
        self.who.set_person(row["member_id"], row["sender"])
        self.form.set_values({"channel": row["channel"], "said_at": row["said_at"]})

    def save(self, again: bool = False) -> None:
        """Write it down; ``again`` stays open for the next voice of the same place."""
        top, rest = self.top.validate(), self.form.validate()
        if top is None or rest is None:
            return
        person = self.who.person()
        fields: dict[str, Any] = {
            "text": top["text"],
            "member": person.id if person else None,
            "sender": "" if person else self.who.text(),
            **rest,
        }
        shop, now = self.desk.shop, self.desk.now()
        if self.voice_id is None:
            text = fields.pop("text")
            ok, made = self.desk.attempt(
                flow.add_voice, shop, self.desk.launch_id, text, now=now, on_error=self._wrong,
                kind=self.kind.value() or "", **fields,
            )  # fmt: skip
            self.made = made
        else:
            ok, _ = self.desk.attempt(
                flow.update_voices, shop, [self.voice_id], now=now, on_error=self._wrong, **fields
            )
        if not ok:
            return
        if again:
            self.top.set_values({"text": ""})
            self.who.set_person(None)
            self.kind.set_value(None)
            self.say(lambda: tr("Added. Write the next one."), "primary")
            self.top.focus_first()
        else:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        if field == "text":
            self.top.set_error("text", explained.text())
        elif field == "said_at":
            self.form.set_error("said_at", explained.text())
        else:
            return False
        return True


class PasteVoices(BaseDialog):
    """Several lines become several voices; the list shows how each was understood before anything is written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Paste voices"), parent or desk.window, size=(76, 26), scrolling=False)
        self.desk = desk
        self.voices: list[flow.NewVoice] = []
        self.add(Muted(lambda: tr("One line, one voice. “Name: words” tells who said it."), wrap=True))
        self.box = TextBox(limit=ROOM)
        self.box.refused.connect(lambda length: self.say(lambda: too_much(length, ROOM), "danger"))
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(tr("Lines"))
        self.add(self.box, 1)
        self.table = ListTable(
            "pasted_voices",
            [
                Column("who", lambda: tr("Who"), 18, paint="chips", text=lambda row: row["who"], chips=_member_chip,
                       sortable=False),
                Column("text", lambda: tr("What was said"), 34, stretch=True, sortable=False),
            ],
            title=lambda: tr("Voices"),
            counter=lambda shown: tr("%n voice(s)", n=shown),
            checkable=True,
            searchable=False,
        )  # fmt: skip
        self.table.set_empty(lambda: tr("Paste what people said into the box above."))
        self.table.selection_changed.connect(lambda _ids: self._steer())
        self.add(self.table, 2)
        self.form = Form(
            [Field("channel", lambda: tr("Where"), suggestions=store.channels(desk.shop)),
             Field("said_at", lambda: tr("When"), kind="moment", required=True, width=18)]
        )  # fmt: skip
        self.form.set_values({"said_at": desk.now()})
        self.add(self.form)
        self.add_cancel()
        self.save_button = self.add_button("", self.save, kind="primary")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.read)
        self.box.textChanged.connect(self._soon.start)
        self._steer()
        self.box.setFocus()

    def read(self) -> None:
        """Read the box; every line is ticked at first."""
        self._soon.stop()
        found = flow.read_lines(self.box.toPlainText())
        members = store.only_match(self.desk.shop, {one.sender for one in found if one.sender})
        self.voices = [replace(one, member=members.get(one.sender)) for one in found]
        rows = []
        for at, one in enumerate(self.voices):
            person = person_of(self.desk, one.member)
            rows.append(
                {"id": at, "who": person.name if person else one.sender, "text": one.text, "member": one.member}
            )
        self.table.clear_ticks()
        self.table.set_rows(rows)
        self.table.set_ticked(range(len(rows)))
        self._steer()

    def _steer(self) -> None:
        n = len(self.table.ticked_ids())
        self.save_button.say(lambda: tr("Add %n voice(s)", n=n))
        self.save_button.setEnabled(n > 0)

    def save(self) -> None:
        """Write the ticked lines down."""
        if self._soon.isActive():
            self.read()
        given = self.form.validate()
        if given is None:
            return
        ticked = set(self.table.ticked_ids())
        chosen = [
            replace(one, sender="" if one.member else one.sender, channel=given["channel"], said_at=given["said_at"])
            for at, one in enumerate(self.voices)
            if at in ticked
        ]
        ok, _ = self.desk.attempt(
            flow.add_voices, self.desk.shop, self.desk.launch_id, chosen, now=self.desk.now(), undoable=True,
            on_error=self._wrong,
        )  # fmt: skip
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "values", {}).get("field") != "said_at":
            return False
        self.form.set_error("said_at", explained.text())
        return True


def _member_chip(row: Any) -> list[tuple[str, str]]:
    return [(tr("a member"), "primary")] if row["member"] is not None else []


class FixDialog(BaseDialog):
    """Hand a voice to production: as a new fix, or as one more report of one that is there."""

    def __init__(self, desk: Desk, voice_id: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Make it a fix"), parent or desk.window, size=(60, 17))
        self.desk = desk
        self.voice_id = voice_id
        row = store.voice(desk.shop, voice_id)
        assert row is not None
        self.add(PlainLabel(breakable(row["text"]), look="muted", wrap=True))
        fixes = {one["id"]: one["title"] for one in store.open_fixes(desk.shop, row["launch_id"])}
        self.form = Form(
            [
                Field("fix", lambda: tr("Add it to"), kind="choice", choices=tuple(fixes), words=fixes.__getitem__,
                      placeholder=lambda: tr("a new fix")),
                Field("title", lambda: tr("What is to be fixed"),
                      placeholder=lambda: tr("Short, as production would say it")),
                Field("kind", lambda: tr("Kind"), kind="choice", required=True,
                      choices=[code for code, _ in choices("fix_kind")], words=lambda code: word("fix_kind", code)),
                Field("severity", lambda: tr("How bad"), kind="choice", required=True,
                      choices=[code for code, _ in choices("severity")], words=lambda code: word("severity", code)),
            ]
        )  # fmt: skip
        kind = {"praise": "praise", "wish": "idea"}.get(row["kind"], "issue")
        self.form.set_values({"title": row["topic"], "kind": kind, "severity": "normal"})
        self.form.set_field_visible("fix", bool(fixes))
        self.form.edited.connect(lambda key, value: self._follow(value) if key == "fix" else None)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Hand on"), self.save, kind="primary")

    def _follow(self, fix: int | None) -> None:
        for key in ("title", "kind", "severity"):
            self.form.set_field_visible(key, fix is None)

    def save(self) -> None:
        """Write it down."""
        given = self.form.validate()
        if given is None:
            return
        made = self.desk.act(
            flow.make_fix, self.desk.shop, self.voice_id, given["title"], fix=given["fix"], kind=given["kind"],
            severity=given["severity"], now=self.desk.now(), undoable=True, on_error=self._wrong,
        )  # fmt: skip
        if made is not None:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "values", {}).get("field") != "title":
            return False
        self.form.set_error("title", explained.text())
        return True


class ClockDialog(BaseDialog):
    """Within how many minutes the shop wants to answer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Reply clock"), parent or desk.window, size=(52, 9))
        self.desk = desk
        low, high = flow.REPLY_RANGE
        self.form = Form(
            [
                Field("minutes", lambda: tr("Answer within"), kind="integer", required=True, low=low, high=high,
                      width=6, unit=lambda: tr("minutes"),
                      hint=lambda: tr("Counts for every voice, also for those that were answered before.")),
            ]
        )  # fmt: skip
        self.form.set_values({"minutes": store.reply_minutes(desk.shop)})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Set the clock."""
        given = self.form.validate()
        if given is not None:
            ok, _ = self.desk.attempt(flow.set_reply_minutes, self.desk.shop, given["minutes"], undoable=True)
            if ok:
                self.accept()


class TopicDialog(BaseDialog):
    """Name a new topic, or rename one."""

    def __init__(self, desk: Desk, topic: dict[str, Any] | None = None, parent: QWidget | None = None) -> None:
        title = (lambda: tr("New topic")) if topic is None else (lambda: tr("Rename the topic"))
        super().__init__(title, parent or desk.window, size=(48, 7))
        self.desk = desk
        self.topic = topic
        self.form = Form([Field("name", lambda: tr("Topic"), required=True)])
        self.form.set_values({"name": topic["name"] if topic else ""})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Write the name down."""
        given = self.form.validate()
        if given is None:
            return
        if self.topic is None:
            ok, _ = self.desk.attempt(
                flow.create_topic, self.desk.shop, self.desk.launch_id, given["name"], on_error=self._wrong
            )
        else:
            ok, _ = self.desk.attempt(
                flow.rename_topic, self.desk.shop, self.topic["id"], given["name"], on_error=self._wrong
            )
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "values", {}).get("field") != "name":
            return False
        self.form.set_error("name", explained.text())
        return True
