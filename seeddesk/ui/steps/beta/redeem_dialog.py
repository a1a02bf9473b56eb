"""Redeem codes as they come in: typed, pasted, or from a scanner that presses Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from seeddesk.domain import codes
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.beta.base import round_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow import beta_codes


class RedeemDialog(BaseDialog):
    """One field. Enter redeems for the person the code was given to; the other button asks who used it."""

    def __init__(self, desk: Desk, round_id: int, parent: QWidget | None = None) -> None:
        row = store.round_row(desk.shop, round_id)
        assert row is not None
        super().__init__(
            lambda: tr("Redeem a code of {round}").format(round=round_words(row)), parent, size=(62, 14)
        )
        self._desk, self._round = desk, row
        self.add(PlainLabel(lambda: tr("Type or paste the code a tester shows you."), wrap=True))
        self.line = QLineEdit()
        self.line.setPlaceholderText("A7KM-4QXC")
        self.line.setAccessibleName(tr("Code"))
        self.line.textEdited.connect(lambda *_: self._look())
        self.add(self.line)
        self.found = PlainLabel("", wrap=True)
        self.add(self.found)
        self.other = Button(lambda: tr("Somebody else used it…"), self.ask_who, kind="link")
        line = QHBoxLayout()
        line.setSpacing(px(2))
        line.addWidget(self.other)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.add_cancel(lambda: tr("Close"))
        self.ok = self.add_button(lambda: tr("Redeem"), self.redeem, kind="primary")
        self._look()
        self.line.setFocus()

    def _look(self) -> None:
        """Say whose code it is as soon as it is whole; a slip of the finger is told at once."""
        text = self.line.text()
        typed = codes.normalise(text)
        row = store.code_row(self._desk.shop, typed) if codes.check(text) else None
        known = row is not None and row["round_id"] == self._round["id"]
        self.other.setVisible(known and not (row or {})["redeemed_at"])
        if len(typed) < codes.LENGTH:
            self.found.say("")
        elif not codes.check(text):
            self._trouble(UserError(f"code.{codes.problem(text)}", code=text.strip()))
        elif row is not None and known and not row["redeemed_at"]:
            name = row["name"]
            self.found.say(
                (lambda: tr("Given to {name}.").format(name=name))
                if name
                else (lambda: tr("Given to nobody yet: choose who used it."))
            )
            self.found.set_tone(None)
        else:
            self.found.say("")

    def _trouble(self, error: UserError) -> None:
        from seeddesk.ui.errors import explain

        explained = explain(error)
        self.found.say(f"{explained.sentence} {explained.remedy}".strip())
        self.found.set_tone("danger")

    def _at_line(self, error: Exception, explained: Explained) -> bool:
        self.found.say(f"{explained.sentence} {explained.remedy}".strip())
        self.found.set_tone("danger")
        self.line.selectAll()
        self.line.setFocus()
        return True

    def redeem(self, member_id: int | None = None) -> None:
        """Redeem what was typed; the field is then free for the next."""
        done, result = self._desk.attempt(
            beta_codes.redeem_code, self._desk.shop, self._round["id"], self.line.text(), member_id,
            now=self._desk.now(), on_error=self._at_line,
        )  # fmt: skip
        if done:
            self._say_done(result)
            self.line.clear()
            self.other.hide()
            self.line.setFocus()

    def _say_done(self, result: Any) -> None:
        if result.leaked:
            self.found.say(
                lambda: tr("Noted, and mind: {code} was given to {given}, but {used} used it.").format(
                    code=codes.pretty(result.code), given=result.given_to, used=result.used_by
                )
            )
            self.found.set_tone("attention")
        else:
            self.found.say(
                lambda: tr("{code} redeemed by {name}.").format(code=codes.pretty(result.code), name=result.used_by)
            )
            self.found.set_tone("primary")

    def ask_who(self) -> None:
        """Choose the member who used the code."""
        from seeddesk.ui.widgets.member_picker import pick_members

        ids = pick_members(self._desk, lambda: tr("Who used the code?"), multiple=False)
        if ids:
            self.redeem(ids[0])
