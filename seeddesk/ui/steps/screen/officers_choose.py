"""The proposal of a round: who would get a seat and why; the owner swaps people with a reason and signs off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.officers import Choice
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses, money
from seeddesk.store import officers as store
from seeddesk.store.points import titles
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.officers_dialogs import at_field
from seeddesk.ui.steps.screen.officers_rows import entry_rows, standing_chips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.workflow import officers as work


class ChooseDialog(BaseDialog):
    """Everybody without a seat, the proposed ones ticked; ``scores`` where the criteria want them."""

    def __init__(
        self, desk: Desk, row: dict[str, Any], scores: Mapping[int, float] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            lambda: tr("Experience officers of {round}").replace("{round}", row["name"]), parent, size=(96, 32),
            scrolling=False,
        )  # fmt: skip
        self.desk, self._row, self._scores = desk, row, scores
        today = desk.today()
        self.choice: Choice = store.proposal(desk.shop, row["id"], today, scores)
        entries = [one for one in store.entries(desk.shop, row["id"], today) if not one["chosen"]]
        self._rows = entry_rows(
            # Before a second choice those left out stand in line again.
            [one | {"standing": "applied"} if one["standing"] == "missed" else one for one in entries],
            store.applicants(desk.shop, row["id"], today, scores), store.criteria_of(row), self.choice,
        )  # fmt: skip
        self._able = {*self.choice.chosen, *self.choice.waiting}
        self.summary = PlainLabel("", wrap=True)
        self.add(self.summary)
        self.table = ListTable(
            "tryout_choose",
            [
                Column("name", lambda: tr("Name"), 14, paint="strong", stretch=True,
                       sub=lambda row: " ".join(row["words"].split()), tooltip=lambda row: row["words"]),
                Column("standing", lambda: tr("State"), 13, paint="chips", chips=standing_chips, sortable=False),
                Column("why", lambda: tr("Why"), 30, stretch=True, sortable=False, sub=lambda row: row["has"]),
            ],
            ListRows([one for one in self._rows if one["standing"] != "withdrawn"], search=("name", "words")),
            title=lambda: tr("Who applied"),
            search_hint=lambda: tr("Name or words"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
        )  # fmt: skip
        self.table.set_empty(lambda: tr("Nobody applied yet."))
        self.table.set_ticked(self.choice.chosen)
        self.table.model.ticks_changed.connect(self._steer)
        self.add(self.table, 1)
        self.form = Form(
            [
                Field("note", lambda: tr("Why otherwise"), placeholder=lambda: tr("makes good videos")),
                Field("title", lambda: tr("Title for them"), suggestions=titles(desk.shop),
                      hint=lambda: tr("An honour on their card for the month of the round; empty: none.")),
            ]
        )  # fmt: skip
        self.form.set_values({"title": tr("Experience officer")})
        self.add(self.form)
        self.add_cancel()
        self.sign = self.add_button("", self.save, kind="primary")
        self._steer()

    def swapped(self) -> bool:
        """Whether others are ticked than were proposed."""
        return set(self.table.ticked_ids()) != set(self.choice.chosen)

    def _steer(self) -> None:
        ticked = set(self.table.ticked_ids())
        resting = ticked - self._able
        if resting:
            # Who rests cannot be taken, so the tick does not stay.
            self.table.set_ticked(resting, False)
            self.say(lambda: tr("They are in another try-out now, or were asked lately: not this time."), "attention")
            return
        count, made = len(ticked), self.choice
        over = count > made.seats or (made.fits is not None and count > made.fits)
        self.summary.say(lambda: self._summary(count))
        self.summary.set_tone("danger" if over else "attention" if made.by_budget else None)
        self.form.set_field_visible("note", self.swapped())
        self.sign.say(lambda: tr("Give %n seat(s)", n=count))
        self.sign.setEnabled(count > 0 and not over and not self.desk.shop.read_only)
        self.say((lambda: tr("This differs from the proposal: say why.")) if self.swapped() else "")

    def _summary(self, count: int) -> str:
        made, unit = self.choice, self._row["unit_cents"]
        parts = [tr("{n} of {seats} free seats").format(n=f"{count:,}", seats=f"{made.seats:,}")]
        if unit:
            parts.append(money(unit * count))
        if made.fits is not None:
            parts.append(tr("the budget pays for %n", n=made.fits))
        return clauses(parts)

    def save(self) -> None:
        """Sign off."""
        self.form.commit()
        values, desk = self.form.values(), self.desk
        if self.swapped() and not str(values["note"] or "").strip():
            self.form.set_error("note", tr("This differs from the proposal. Say why."))
            self.form.editor("note").setFocus()
            return
        ok, _ = desk.attempt(
            work.sign_off, desk.shop, self._row["id"], self.table.ticked_ids(), note=values["note"] or "",
            title=values["title"] or "", scores=self._scores, now=desk.now(), on_error=at_field(self.form),
            undoable=True,
        )  # fmt: skip
        if ok:
            self.accept()
