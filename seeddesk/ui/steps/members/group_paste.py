"""Reading a group's list of members: who is known, who is not, and who has left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from seeddesk.i18n import tr
from seeddesk.store.members import display_name, member_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.workflow import group_paste as flow

TONES = {"new": "primary", "inside": "neutral", "several": "attention", "unknown": "danger"}


class PastePeople(BaseDialog):
    """The list above, what was read of it below; a double-click on a line says who it is."""

    def __init__(self, desk: Desk, group: Row, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Who is in {group}?").format(group=group["name"]), parent, size=(76, 32), scrolling=False
        )
        self.desk = desk
        self._group = group["id"]
        self.read = flow.Read([])
        self._said: dict[int, int] = {}
        self.add(
            Muted(
                lambda: tr("One person per line: name, nickname, WeChat ID or phone. Or choose an Excel or csv file."),
                wrap=True,
            )
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(px(40))
        self.text.textChanged.connect(self.look)
        self.add(self.text)
        self.file = Button(lambda: tr("From a file…"), self.ask_file, icon="file-arrow-down")
        self.add(self.file)
        self.table = ListTable(
            "group_paste",
            [
                Column("text", lambda: tr("As written"), 20, paint="strong", stretch=True),
                Column("who", lambda: tr("Member"), 20, stretch=True),
                Column("fate", lambda: tr("What becomes of it"), 18, paint="chips",
                       chips=lambda row: [(_fate(row["fate"]), TONES[row["fate"]])]),
            ],
            ListRows(search=("text", "who")),
            title=lambda: tr("People read"),
            counter=lambda shown: tr("%n people", n=shown),
            searchable=False,
        )  # fmt: skip
        self.table.set_empty(lambda: tr("Nothing read yet."))
        self.table.activated.connect(self.choose)
        self.add(self.table, 1)
        self.form = Form(
            [Field("new", self._unknown_words, kind="check"), Field("gone", self._gone_words, kind="check")], above=True
        )
        self.add(self.form)
        self.about = Muted(lambda: tr("Double-click a line to say who it is. What stays unknown is left out."),
                           wrap=True, small=True)  # fmt: skip
        self.add(self.about)
        self.add_cancel()
        self.ok = self.add_button(lambda: tr("Take over"), self.save, kind="primary")
        self.text.setAccessibleName(tr("List of people"))
        self.look()

    def ask_file(self) -> None:
        """Read a file in the background."""
        path, _ = QFileDialog.getOpenFileName(self, tr("List of people"), "", "*.xlsx *.xls *.csv *.txt")
        if path:
            self.desk.run(
                tr("Reading {file}").format(file=Path(path).name),
                lambda _progress, cancelled: flow.read_file(Path(path), cancelled=cancelled),
                self.text.setPlainText,
            )

    def look(self) -> None:
        """Find out who the lines are."""
        found = self.desk.act(flow.look_up, self.desk.shop, self._group, self.text.toPlainText())
        if found is None:
            return
        self.read, self._said = found, {}
        self._show()

    def member_of(self, at: int) -> int | None:
        """The member a line is, as found or as the owner said."""
        members = self.read.lines[at].members
        return self._said.get(at) or (members[0] if len(members) == 1 else None)

    def _show(self) -> None:
        lines = self.read.lines
        ids = {member for line in lines for member in line.members} | set(self._said.values())
        names = {row["id"]: display_name(row) for row in member_rows(self.desk.shop, sorted(ids))}
        rows = []
        for at, line in enumerate(lines):
            member = self.member_of(at)
            if member is not None:
                fate, who = ("inside" if member in self.read.inside else "new"), names.get(member, "")
            else:
                fate = "several" if line.members else "unknown"
                who = " / ".join(names.get(one, "") for one in line.members[:3])
            rows.append({"id": at, "text": line.text, "who": who, "fate": fate})
        self.table.set_rows(rows)
        self.form.retranslate()
        self.form.editor("new").setVisible(bool(self._unknown()))
        self.form.editor("gone").setVisible(bool(lines and self._gone()))
        self.ok.setEnabled(bool(lines))

    def choose(self, at: int) -> None:
        """Say who a line is."""
        from seeddesk.ui.widgets.member_picker import pick_members

        text = self.read.lines[at].text
        chosen = pick_members(self.desk, lambda: tr("Who is “{name}”?").format(name=text))
        if chosen:
            self._said[at] = chosen[0]
            self._show()

    def _unknown(self) -> list[flow.Line]:
        return [line for at, line in enumerate(self.read.lines) if not line.members and at not in self._said]

    def _gone(self) -> list[int]:
        return [member for member in self.read.missing if member not in self._said.values()]

    def _unknown_words(self) -> str:
        return tr("Add the %n unknown as new members", n=len(self._unknown()) if hasattr(self, "read") else 0)

    def _gone_words(self) -> str:
        count = len(self._gone()) if hasattr(self, "read") else 0
        return tr("The list is complete: %n who are not on it have left", n=count)

    def save(self) -> None:
        """Put them in."""
        values: dict[str, Any] = self.form.values()
        members = [one for one in map(self.member_of, range(len(self.read.lines))) if one is not None]
        new = self._unknown() if values["new"] else []
        ok, done = self.desk.attempt(
            flow.bring_in, self.desk.shop, self._group, members, new=new,
            gone=self._gone() if values["gone"] else (), today=self.desk.today(),
        )  # fmt: skip
        if not ok:
            return
        left_out = len(self.read.lines) - len(members) - len(new)
        said = tr("%n came into the group", n=done["joined"])
        if left_out:
            said += " · " + tr("%n line(s) left out", n=left_out)
        self.desk.notify(said, undo=bool(done["joined"] or done["left"]))
        self.accept()


def _fate(code: str) -> str:
    return {
        "new": tr("comes in"),
        "inside": tr("is in already"),
        "several": tr("which one?"),
        "unknown": tr("not known"),
    }[code]
