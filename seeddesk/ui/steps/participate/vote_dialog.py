"""Enter votes one by one: who, what, next. And the list of those who have not voted."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QWidget

from seeddesk.i18n import tr
from seeddesk.store import participate as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.workflow import participate as flow


class VoteDialog(BaseDialog):
    """Stays open for the next vote; every vote is written at once."""

    def __init__(self, desk: Desk, node_id: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Enter votes"), parent or desk.window, size=(56, 16))
        self.desk = desk
        self.node_id = node_id
        node = store.node(desk.shop, node_id)
        assert node is not None
        self._node = node
        most = node["max_choices"]
        self.add(PlainLabel(node["question"], look="title", wrap=True))
        self.add(Muted(lambda: tr("Who votes")))
        self.who = MemberField(desk, free=True)
        self.add(self.who)
        self.add(
            Muted(lambda: tr("What they choose") if most == 1 else tr("What they choose, up to %n", n=most), wrap=True)
        )
        self.options = ChoiceChips(
            [(one["id"], one["label"], "primary") for one in node["choices"]],
            most=most,
            optional=True,
            name=lambda: tr("Options"),
        )
        self.add(self.options)
        self.hint = Muted("", wrap=True, small=True)
        self.add(self.hint)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept)
        self.count_button = self.add_button(lambda: tr("Count, next"), self.count, kind="primary")
        self.who.changed.connect(lambda _person: self._hint())
        self.who.setFocus()

    def _hint(self) -> None:
        """Say beforehand when a vote will be left out, or takes the place of an earlier one."""
        person = self.who.person()
        if person is None:
            self.hint.say("")
            return
        entitled = store.entitled(self.desk.shop, self._node)
        if entitled is not None and person.id not in entitled:
            self.hint.say(lambda: tr("Not in the core group: the vote is kept, but left out of the count."))
        elif any(row["member_id"] == person.id for row in store.ballot_rows(self.desk.shop, self.node_id)):
            self.hint.say(lambda: tr("Has voted before: the later vote counts."))
        else:
            self.hint.say("")

    def count(self) -> None:
        """Write the vote down and make room for the next."""
        person, chosen = self.who.person(), self.options.value()
        options = chosen if isinstance(chosen, list) else [] if chosen is None else [chosen]
        self.who.mark(False)
        ok, _ = self.desk.attempt(
            flow.add_vote,
            self.desk.shop,
            self.node_id,
            options,
            member=person.id if person else None,
            name="" if person else self.who.text(),
            now=self.desk.now(),
            on_error=self._wrong,
        )
        if ok:
            who, what = self.who.text(), [one["label"] for one in self._node["choices"] if one["id"] in options]
            self.say(tr("Counted: {who} → {what}").format(who=who, what=", ".join(what)), "primary")
            self.who.set_person(None)
            self.options.set_value(None)
            self.hint.say("")
            self.who.setFocus()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        if field not in ("voter", "options"):
            return False
        self.who.mark(field == "voter")
        self.say(explained.text(), "danger")
        return True


class NotVotedDialog(BaseDialog):
    """Names to copy into a reminder."""

    def __init__(self, desk: Desk, node_id: int, parent: QWidget | None = None) -> None:
        self.names = [row["name"] for row in store.not_voted(desk.shop, node_id)]
        super().__init__(
            lambda: tr("%n not voted yet", n=len(self.names)), parent or desk.window, size=(44, 18), scrolling=False
        )
        self.desk = desk
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Names"))
        self.list.addItems(self.names)
        self.add(self.list, 1)
        self.say(lambda: tr("Copies the marked names, or all of them."))
        self.add_button(lambda: tr("Close"), self.accept)
        self.copy_button = self.add_button(lambda: tr("Copy names"), self.copy, kind="primary")

    def copy(self) -> None:
        """Put the names on the clipboard, ready to call them in the group."""
        marked = [item.text() for item in self.list.selectedItems()] or self.names
        QGuiApplication.clipboard().setText(" ".join(f"@{name}" for name in marked))
        self.say(lambda: tr("Copied %n name(s).", n=len(marked)), "primary")
