"""Writing a campaign down, and saying who came through it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain import limits
from seeddesk.domain.campaigns import KINDS
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import campaigns as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.screen.campaigns_words import way_chips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import campaigns as work

COLUMNS = (
    "name", "kind", "group", "from_on", "to_on", "target", "threshold", "budget_cents", "cost_cents", "incentive",
    "note", "whole_shop",
)  # fmt: skip


class CampaignDialog(BaseDialog):
    """Everything about one campaign."""

    def __init__(
        self, desk: Desk, row: Row | None, groups: Sequence[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            (lambda: tr("New campaign")) if row is None else (lambda: tr("Campaign")), parent, size=(68, 36)
        )
        self.desk, self._row = desk, row
        names = {one["id"]: one["name"] for one in groups}
        self.form = Form(
            [
                Field("name", lambda: tr("Campaign"), required=True, limit=limits.NAME,
                      placeholder=lambda: tr("Spring prize draw")),
                Field("kind", lambda: tr("Kind"), "choice", required=True, choices=KINDS,
                      words=lambda code: word("campaign", code)),
                Field("threshold", lambda: tr("Red packet at"), "integer", low=1, high=limits.COUNT, width=8,
                      unit=lambda: tr("people", "after a number"), hint=lambda: tr("Once so many are in the group.")),
                Field("group", lambda: tr("Group"), "choice", choices=tuple(names), words=names.__getitem__,
                      hint=lambda: tr("Into which it brings people.")),
                Field("from_on", lambda: tr("From"), "date", required=True, width=14),
                Field("to_on", lambda: tr("To"), "date", required=True, width=14),
                Field("target", lambda: tr("Target"), "integer", low=1, high=limits.COUNT, width=8,
                      unit=lambda: tr("people", "after a number")),
                Field("budget_cents", lambda: tr("Budget"), "money", low=0, high=limits.CENTS, width=12),
                Field("cost_cents", lambda: tr("Cost"), "money", low=0, high=limits.CENTS, width=12,
                      hint=lambda: tr("Prizes, red packets, advertising, postage: everything.")),
                Field("incentive", lambda: tr("People are given something for coming"), "check",
                      hint=lambda: tr("Without it, who came through it counts as having come by themselves.")),
                Field("whole_shop", lambda: tr("For the whole shop, not only this launch"), "check"),
                Field("note", lambda: tr("Note"), "multiline", lines=3, limit=limits.NOTE),
            ]
        )  # fmt: skip
        today = desk.today()
        values: dict[str, Any] = {
            "kind": "prize", "from_on": today, "to_on": today + dt.timedelta(days=7), "incentive": True,
        }  # fmt: skip
        if row is not None:
            values = {key: row[key] for key in COLUMNS if key in row} | {
                "group": row["group_id"] if row["group_id"] in names else None,
                "from_on": dt.date.fromisoformat(row["from_on"]),
                "to_on": dt.date.fromisoformat(row["to_on"]),
                "incentive": bool(row["incentive"]),
                "whole_shop": row["launch_id"] is None,
            }
        self.form.set_values(values)
        self.form.set_field_visible("threshold", values["kind"] == "red_packet")
        self.form.edited.connect(self._edited)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if row is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.save_button.setEnabled(not desk.shop.read_only)
        self.form.focus_first()

    def _edited(self, key: str, value: Any) -> None:
        if key == "kind":
            self.form.set_field_visible("threshold", value == "red_packet")

    def save(self) -> None:
        """Keep it; trouble is said at its field."""
        values = self.form.validate()
        if values is None:
            return
        launch = None if values.pop("whole_shop") else self.desk.launch_id
        if values["kind"] != "red_packet":
            values["threshold"] = None
        if self._row is None or (self._row["launch_id"] is None) != (launch is None):
            values["launch"] = launch

        def at_field(error: Exception, explained: Explained) -> bool:
            field = error.values.get("field") if isinstance(error, UserError) else None
            if field:
                self.form.set_error(str(field), explained.text())
            return bool(field)

        shop = self.desk.shop
        if self._row is None:
            ok, _ = self.desk.attempt(work.add_campaign, shop, values, on_error=at_field)
        else:
            ok, _ = self.desk.attempt(work.edit_campaign, shop, self._row["id"], values, on_error=at_field)
        if ok:
            self.accept()


class AssignDialog(BaseDialog):
    """Who joined a group in the days of a campaign; those of whom nothing is known are ticked."""

    def __init__(self, desk: Desk, row: Row, groups: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Who came through {name}?").format(name=row["name"]), parent, size=(92, 36), scrolling=False
        )
        self.desk, self._row = desk, row
        names = {one["id"]: one["name"] for one in groups}
        self.form = Form(
            [
                Field("group", lambda: tr("Joined"), "choice", required=True, choices=tuple(names),
                      words=names.__getitem__, width=24),
                Field("from_on", lambda: tr("From"), "date", required=True, width=14),
                Field("to_on", lambda: tr("To"), "date", required=True, width=14),
            ]
        )  # fmt: skip
        own = row["group_id"] if row["group_id"] in names else next(iter(names), None)
        self.form.set_values(
            {"group": own, "from_on": dt.date.fromisoformat(row["from_on"]),
             "to_on": dt.date.fromisoformat(row["to_on"])}
        )  # fmt: skip
        self.form.edited.connect(lambda *_: self.look())
        self.told = PlainLabel("", wrap=True, look="muted")
        self.table = ListTable(
            "campaigns.assign",
            [
                Column("display", lambda: tr("Name"), 18, paint="strong", stretch=True),
                Column("joined_on", lambda: tr("Joined on"), 12, align="right", paint="muted"),
                Column("way", lambda: tr("So far"), 14, paint="chips", chips=way_chips),
                Column("campaign", lambda: tr("Campaign"), 16, text=lambda row: row["campaign"] or "–", stretch=True),
                Column("inviter", lambda: tr("Brought by"), 14, text=lambda row: row["inviter"] or "–"),
            ],
            ListRows(search=("display", "inviter")),
            title=lambda: tr("Who joined"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=desk.settings,
        )  # fmt: skip
        self.table.set_empty(lambda: tr("Nobody joined this group in these days."))
        self.table.selection_changed.connect(lambda _ids: self._steer())
        self.add(self.form)
        self.add(self.told)
        self.add(self.table, 1)
        self.add_cancel()
        self.save_button = self.add_button(self._save_words, self.save, kind="primary")
        self.look()

    def look(self) -> None:
        """Read who joined; those of whom nothing is known yet are ticked."""
        values = self.form.values()
        if not values["group"] or not values["from_on"] or not values["to_on"]:
            return
        rows = store.joins_between(self.desk.shop, values["group"], values["from_on"], values["to_on"])
        self.table.set_rows(rows)
        self.table.clear_ticks()
        self.table.set_ticked([row["id"] for row in rows if not row["way"]])
        mine = sum(row["campaign_id"] == self._row["id"] for row in rows)
        others = sum(bool(row["way"]) for row in rows) - mine
        self.told.say(lambda: self._told(len(rows), mine, others))
        self._steer()

    @staticmethod
    def _told(people: int, mine: int, others: int) -> str:
        parts = [tr("%n joined in these days.", n=people)]
        if mine:
            parts.append(tr("%n belong to this campaign already.", n=mine))
        if others:
            parts.append(tr("%n are known to have come otherwise; they change only if you tick them.", n=others))
        return " ".join(parts)

    def _save_words(self) -> str:
        return tr("%n came through it", n=len(self.table.ticked_ids()))

    def _steer(self) -> None:
        self.save_button.retranslate()
        self.save_button.setEnabled(bool(self.table.ticked_ids()) and not self.desk.shop.read_only)

    def save(self) -> None:
        """Mark the ticked."""
        ok, _ = self.desk.attempt(
            work.assign_joins, self.desk.shop, self.table.ticked_ids(), self._row["id"], undoable=True
        )
        if ok:
            self.accept()
