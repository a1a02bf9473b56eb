"""Hand out codes: make them for accepted testers, copy the list or the messages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.beta.base import round_words
from seeddesk.ui.steps.beta.messages import code_list, invitation
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.workflow import beta_codes

STATE_TONES = {"given": "info", "redeemed": "primary", "leaked": "danger", "spare": "neutral"}


def state_words(state: str) -> str:
    """How a code stands."""
    return {
        "given": tr("handed out"),
        "redeemed": tr("redeemed"),
        "leaked": tr("used by somebody else"),
        "spare": tr("for nobody yet"),
    }[state]


class CodesDialog(BaseDialog):
    """Codes as a list, as lines to copy, or as one message per tester."""

    def __init__(self, desk: Desk, round_id: int, parent: QWidget | None = None) -> None:
        row = store.round_row(desk.shop, round_id)
        assert row is not None
        super().__init__(
            lambda: tr("Codes of {round}").format(round=round_words(row)), parent, size=(96, 30), scrolling=False
        )
        self._desk, self._round = desk, row
        self.missing = PlainLabel("", wrap=True)
        self.spare = Form(
            [Field("spare", lambda: tr("Spare codes, for people who come later"), "integer", low=0, high=999, width=6)]
        )
        self.make = Button(lambda: tr("Make codes"), self.make_codes, kind="primary")
        line = QHBoxLayout()
        line.setSpacing(px(4))
        self.add(self.missing)
        line.addWidget(self.spare)
        line.addStretch(1)
        line.addWidget(self.make)
        self.body.addLayout(line)
        self.views = SegmentedBar()
        self.views.add("table", lambda: tr("Codes"))
        self.views.add("list", lambda: tr("List to copy"))
        self.views.add("messages", lambda: tr("Messages"))
        self.views.chosen.connect(lambda _key: self._show())
        self.add(self.views)
        self._rows = ListRows()
        self.table = ListTable("beta_codes", _columns(), self._rows, title=lambda: tr("Codes"), memory=desk.settings)
        self.table.set_empty(lambda: tr("No codes yet. Accepted testers get one each."))
        self.table.delete_requested.connect(self.delete)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.add(self.table, 1)
        self.add(self.text, 1)
        self.copy = self.add_button(lambda: tr("Copy"), self.copy_text)
        self.add_cancel(lambda: tr("Close"))
        desk.changed.connect(self._changed)
        self._read()

    def _changed(self, changed: object) -> None:
        self._read()

    def _read(self) -> None:
        shop, round_id = self._desk.shop, self._round["id"]
        self._rows.set_rows(store.codes(shop, round_id))
        self.table.refresh()
        self._testers = store.testers(shop, round_id)
        waiting = [t for t in self._testers if not t["code"] and t["stage"] not in ("applied", "withdrawn")]
        self.waiting = len(waiting)
        if self.waiting:
            self.missing.say(lambda: tr("%n accepted tester(s) have no code yet.", n=self.waiting))
        elif any(t["code"] for t in self._testers):
            self.missing.say(lambda: tr("Every accepted tester has a code."))
        else:
            self.missing.say(lambda: tr("Nobody is accepted yet. Move testers to “accepted” first."))
        self._show()

    def _show(self) -> None:
        view = self.views.current_key()
        self.table.setVisible(view == "table")
        self.text.setVisible(view != "table")
        self.copy.setVisible(view != "table")
        if view == "list":
            self.text.setPlainText(code_list(self._rows.rows()))
        elif view == "messages":
            with_code = [tester for tester in self._testers if tester["code"] and not tester["redeemed_at"]]
            self.text.setPlainText("\n\n".join(invitation(self._desk, self._round, one) for one in with_code))
        self.text.setAccessibleName(tr("Text to copy"))

    def make_codes(self) -> None:
        """Make what is missing, and the spare ones asked for."""
        values = self.spare.validate()
        if values is None:
            return
        made = self._desk.act(
            beta_codes.issue_codes, self._desk.shop, self._round["id"], spare=values["spare"] or 0, now=self._desk.now()
        )
        if made:
            self.spare.set_values({"spare": None})
            self.say(lambda: tr("%n code(s) made", n=made), "primary")

    def copy_text(self) -> None:
        """Put the text shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(lambda: tr("Copied"), "primary")

    def delete(self, ids: Sequence[int]) -> None:
        """Withdraw codes; can be undone."""
        self._desk.act(beta_codes.delete_codes, self._desk.shop, list(ids))


def _columns() -> list[Column]:
    from seeddesk.domain.codes import pretty

    return [
        Column("code", lambda: tr("Code"), 14, paint="strong", text=lambda row: pretty(row["code"])),
        Column("name", lambda: tr("Given to"), 16, stretch=True),
        Column("state", lambda: tr("State"), 24, paint="chips",
               chips=lambda row: [(state_words(row["state"]), STATE_TONES[row["state"]])]),
        Column("used_by", lambda: tr("Used by"), 16, text=lambda row: row["used_by"] or "–"),
        Column("redeemed_at", lambda: tr("Redeemed"), 16, text=lambda row: (row["redeemed_at"] or "–")[:16]),
    ]  # fmt: skip


