"""Applications as the group wrote them, or out of a file: read, matched with the members, repaired by a click."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QPlainTextEdit, QWidget

from seeddesk.domain import limits
from seeddesk.domain.applications import Line, read_applications, words_after
from seeddesk.i18n import tr
from seeddesk.store import officers as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.member_field import pick_person
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.workflow import officers as work
from seeddesk.workflow.members import add_member

TONES = {"known": "primary", "there": "neutral", "same": "neutral", "which": "attention", "who": "attention",
         "out": "neutral"}  # fmt: skip
OPEN = ("which", "who")
PATTERN = "*.xlsx *.xls *.csv *.txt *.et *.ods"


@dataclass
class Matched:
    """A line with whom it is from: ``people`` it could be, ``member`` once that is settled."""

    line: Line
    people: list[dict[str, Any]] = field(default_factory=list)
    member: int | None = None
    name: str = ""
    words: str = ""
    out: bool = False


class ApplyDialog(BaseDialog):
    """A box to paste into, the lines as understood, and the button that takes them in."""

    def __init__(self, desk: Desk, row: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Who applied for {round}?").replace("{round}", row["name"]), parent, size=(84, 30),
            scrolling=False,
        )  # fmt: skip
        self.desk, self._row = desk, row
        self._source = "paste"
        self._there = {one["member_id"] for one in store.entries(desk.shop, row["id"], desk.today())
                       if one["standing"] != "withdrawn"}  # fmt: skip
        self.rows: list[Matched] = []
        self.add(
            Muted(
                lambda: tr("Paste the sign-up chain, messages, or a column of names or phones; or take a file."),
                wrap=True,
            )
        )
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.fontMetrics().lineSpacing() * 6 + px(5))
        self.add(self.box)
        self.table = ListTable(
            "tryout_lines",
            [
                Column("text", lambda: tr("Line"), 26, stretch=True, sortable=False),
                Column("as", lambda: tr("Understood as"), 26, text=self._words, tone=self._tone, stretch=True,
                       sortable=False),
            ],
            ListRows(),
            title=lambda: tr("Pasted lines"),
            searchable=False,
        )  # fmt: skip
        self.table.hide_bar()
        self.table.set_empty(lambda: tr("What was pasted is listed here, line by line."))
        self.table.activated.connect(self.open_menu)
        self.table.view.clicked.connect(lambda index: self._clicked(index.row()))
        self.add(self.table, 1)
        self.add_button(lambda: tr("From a file…"), self.ask_file)
        self.add_cancel()
        self.take = self.add_button("", self.save, kind="primary")
        self.take.setDefault(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.read)
        self.box.textChanged.connect(self._soon.start)
        self.box.setAccessibleName(tr("Paste applications"))
        self.box.setPlaceholderText(tr("1. Lin, does nails\n2. Chen 138…"))
        self._show()
        self.box.setFocus()

    # --- reading -------------------------------------------------------------------------------

    def paste(self, text: str, source: str = "paste") -> None:
        """As if the text had been pasted into the box."""
        self._source = source
        self.box.setPlainText(text)
        self.read()

    def read(self) -> None:
        """Read the text; what was said of unchanged lines before holds."""
        self._soon.stop()
        before = {one.line.text: one for one in self.rows}
        lines = read_applications(self.box.toPlainText()[: limits.PASTE])
        names = {name for line in lines for name in line.names}
        people = store.find_people(self.desk.shop, names, {line.phone for line in lines if line.phone})
        self.rows = []
        for line in lines:
            old = before.get(line.text)
            self.rows.append(old if old is not None and (old.member or old.out) else self._match(line, people))
        self._show()

    @staticmethod
    def _match(line: Line, people: Mapping[str, list[dict[str, Any]]]) -> Matched:
        made = Matched(line, words=words_after(line, line.name))
        if line.phone and people.get(line.phone):
            made.people = people[line.phone]
        else:
            called = next((name for name in line.names if people.get(name)), "")
            if called:
                made.people, made.words = people[called], words_after(line, called)
        if len(made.people) == 1:
            made.member, made.name = made.people[0]["id"], made.people[0]["name"]
        return made

    def state(self, one: Matched) -> str:
        """known (is taken in), there (applied before), same (an earlier line is theirs), which, who, out."""
        if one.out:
            return "out"
        if one.member is None:
            return "which" if one.people else "who"
        if one.member in self._there:
            return "there"
        first = next((other for other in self.rows if other.member == one.member and not other.out), one)
        return "known" if first is one else "same"

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        self.table.set_rows([{"id": at, "text": one.line.text, "row": one} for at, one in enumerate(self.rows)])
        count = sum(self.state(one) == "known" for one in self.rows)
        waiting = sum(self.state(one) in OPEN for one in self.rows)
        self.take.say(lambda: tr("Take in %n application(s)", n=count))
        self.take.setEnabled(count > 0 and not self.desk.shop.read_only)
        if waiting:
            self.say(lambda: tr("%n line(s) are of nobody known: click them, or leave them.", n=waiting), "attention")
        else:
            self.say((lambda: tr("Every line is settled.")) if self.rows else "")

    def _tone(self, shown: Mapping[str, Any]) -> str:
        return TONES[self.state(shown["row"])]

    def _words(self, shown: Mapping[str, Any]) -> str:
        one: Matched = shown["row"]
        called = one.line.name or one.line.phone
        meant = f"{one.name} · {one.words}" if one.words else one.name
        return {
            "known": lambda: meant,
            "there": lambda: tr("{name}: applied before").replace("{name}", one.name),
            "same": lambda: tr("{name}: an earlier line counts").replace("{name}", one.name),
            "which": lambda: tr("Which “{name}”?").replace("{name}", called) + " ▾",
            "who": lambda: tr("Who is “{name}”?").replace("{name}", called) + " ▾",
            "out": lambda: tr("left out"),
        }[self.state(one)]()

    # --- repairing -----------------------------------------------------------------------------

    def _clicked(self, at: int) -> None:
        if self.state(self.rows[at]) in (*OPEN, "out"):
            self.open_menu(at)

    def menu_for(self, at: int) -> QMenu:
        """What can be said about a line."""
        one, menu = self.rows[at], QMenu(self)
        if one.out:
            menu.addAction(tr("Take it in"), lambda: self._leave(one, False))
            return menu
        for person in one.people[:12]:
            menu.addAction(
                f"{person['name']} (#{person['id']})".replace("&", "&&"),
                lambda person=person: self.settle(one, person["id"], person["name"]),
            )
        menu.addAction(tr("Choose a member…"), lambda: self._pick(one))
        if not one.people and one.line.name:
            menu.addAction(
                tr("Add “{name}” as a new member").replace("{name}", limits.cut(one.line.name, 24)).replace("&", "&&"),
                lambda: self.add_new(one),
            )
        menu.addSeparator()
        menu.addAction(tr("Leave it out"), lambda: self._leave(one, True))
        return menu

    def open_menu(self, at: int) -> None:
        """Open a line's menu where the mouse is, or at the line."""
        menu, view = self.menu_for(at), self.table.view
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        area = view.visualRect(self.table.model.index(at, 1))
        under = view.viewport().mapFromGlobal(QCursor.pos())
        menu.popup(view.viewport().mapToGlobal(under if area.contains(under) else area.bottomLeft()))

    def settle(self, one: Matched, member: int, name: str) -> None:
        """A line is from this member."""
        one.member, one.name, one.out = member, name, False
        self._show()

    def add_new(self, one: Matched) -> None:
        """Make a new member of a line."""
        values = {"name": one.line.name} | ({"phone": one.line.phone} if one.line.phone else {})
        member = self.desk.act(add_member, self.desk.shop, values, now=self.desk.now())
        if member is not None:
            self.settle(one, member, one.line.name)

    def _pick(self, one: Matched) -> None:
        chosen = pick_person(self.desk)
        if chosen is not None and chosen.id is not None:
            self.settle(one, chosen.id, chosen.name)

    def _leave(self, one: Matched, out: bool) -> None:
        one.out = out
        self._show()

    # --- a file, and taking in ------------------------------------------------------------------

    def ask_file(self) -> None:
        """Take the applications out of a file."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Applications"), str(Path.home()), tr("Tables ({pattern})").format(pattern=PATTERN)
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read a file in the background and show its lines."""
        from seeddesk.workflow.officers_file import read_file

        self.desk.run(
            tr("Reading {file}").format(file=path.name),
            lambda _progress, cancelled: read_file(path, cancelled=cancelled),
            lambda text: self.paste(text, "file"),
        )

    def save(self) -> None:
        """Take in whoever is known; what is not settled stays to be looked at again."""
        now: dt.datetime = self.desk.now()
        taken = [one for one in self.rows if self.state(one) == "known"]
        wanted = [work.Application(one.member or 0, one.words) for one in taken]
        ok, _ = self.desk.attempt(
            work.add_applicants, self.desk.shop, self._row["id"], wanted, source=self._source, now=now, undoable=True
        )
        if not ok:
            return
        left = [one for one in self.rows if self.state(one) in OPEN]
        if not left:
            self.accept()
            return
        self._there |= {one.member for one in taken if one.member}
        self.rows = left
        self.box.blockSignals(True)
        self.box.setPlainText("\n".join(one.line.text for one in left))
        self.box.blockSignals(False)
        self._show()
