"""Booking points: what happened since the last time, as entries to look over before they are written."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses, day
from seeddesk.store import points as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import explain
from seeddesk.ui.steps.members.points_board import signed
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import points as flow

MANY = 5_000
"""More entries than that are written in a job."""
KINDS = ("bring", "review", "answer", "vote", "revoke")


class BookDialog(BaseDialog):
    """Ticked entries are booked as one action, as they are shown; unticked ones are offered again the next time.

    When something has changed in between nothing is booked: the list is worked out anew, with the same ticks.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Book points"), parent, size=(110, 32), scrolling=False)
        self.desk = desk
        self._asked = self._shown = 0
        self._rows: dict[int, Row] = {}
        self._off: set[tuple[int, str, int]] = set()
        self.add(
            PlainLabel(
                lambda: tr(
                    "Votes, reviews, survey answers and people brought since the last booking. Whoever left, and "
                    "what was taken out, goes back. Nothing is booked twice."
                ),
                look="muted", wrap=True,
            )
        )  # fmt: skip
        self.source = ListRows(search=("name", "words"))
        self.table = ListTable(
            "points_book",
            [
                Column("name", lambda: tr("Name"), 16, paint="strong", stretch=True),
                Column("kind", lambda: tr("For"), 18, paint="chips", chips=_kind),
                Column("words", lambda: tr("Details"), 30, text=_details, stretch=True,
                       tone=lambda row: "attention" if row["below"] else None),
                Column("at", lambda: tr("When"), 12, text=lambda row: day(dt.date.fromisoformat(row["at"][:10]))),
                Column("points", lambda: tr("Points"), 9, align="right", text=lambda row: signed(row["points"]),
                       tone=lambda row: "danger" if row["points"] < 0 else None),
            ],
            self.source,
            title=lambda: tr("Entries to book"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n entries", n=shown),
            checkable=True,
        )  # fmt: skip
        self.kind = FilterButton(lambda: tr("For"), KINDS, lambda code: word("points", code))
        self.kind.changed.connect(self._narrow)
        self.table.add_filter(self.kind)
        self.table.selection_changed.connect(lambda _ids: self._sum())
        self.table.model.ticks_changed.connect(self._sum)
        self.summary = PlainLabel("", wrap=True)
        self.add(self.table, 1)
        self.add(self.summary)
        self.add_button(lambda: tr("Rules of points…"), self.rules)
        self.add_cancel()
        self.book_button = self.add_button(lambda: tr("Book"), self.book, kind="primary")
        self.book_button.setEnabled(False)
        self._look()

    def _look(self) -> None:
        """Work out what there is to book; large shops take a moment."""
        shop, now = self.desk.shop, self.desk.now()
        self._asked += 1
        mine = self._asked
        self.table.set_empty(lambda: tr("Counting …"))
        since = store.rules(shop).since
        self.say(
            (lambda: tr("Counted from {day}.").format(day=day(since))) if since
            else (lambda: tr("Counted from the beginning; the rules can name a first day."))
        )  # fmt: skip

        def work(_progress: Any, cancelled: Any) -> tuple[flow.Booking, dict[int, int]]:
            found = flow.plan(shop, now=now, cancelled=cancelled)
            return found, store.balances(shop, sorted({row["member"] for row in found.lost}))

        self.desk.run("", work, lambda found: self._show(mine, *found), quiet=True)

    def _show(self, asked: int, found: flow.Booking, have: dict[int, int]) -> None:
        if asked != self._asked:
            return
        self._shown = asked
        rows: list[dict[str, Any]] = []
        for one in found.earned:
            event = one.event
            rows.append({
                "member": event.member, "kind": event.kind, "ref": event.ref, "at": event.at, "what": event.what,
                "points": one.points, "capped": one.capped, "lost": 0, "why": "", "below": False,
            })  # fmt: skip
        for row in found.lost:
            have[row["member"]] = have.get(row["member"], 0) - row["points"]
            rows.append({
                "member": row["member"], "kind": row["kind"], "ref": "", "at": row["at"], "what": row["what"],
                "points": -row["points"], "capped": False, "lost": row["id"], "why": row["why"],
                "below": have[row["member"]] < 0,
            })  # fmt: skip
        rows.sort(key=lambda row: (row["lost"] == 0, row["at"]), reverse=False)
        for at, row in enumerate(rows, start=1):
            row.update(id=at, name=found.names.get(row["member"], ""))
            row["words"] = _details(row)
        self._rows = {row["id"]: row for row in rows}
        self.table.set_empty(lambda: tr("Nothing new since the last booking."))
        self.table.clear_ticks()
        self.table.set_rows(rows)
        self.table.set_ticked([one for one, row in self._rows.items() if _key(row) not in self._off])
        self._sum()

    def _narrow(self, code: str | None) -> None:
        tests = {None: None, "revoke": lambda row: bool(row["lost"])}
        self.source.set_filter(
            "kind", tests.get(code, lambda row: row["kind"] == code and not row["lost"])
        )
        self.table.refresh()

    def _sum(self) -> None:
        chosen = [self._rows[one] for one in self.table.ticked_ids() if one in self._rows]
        plus = sum(row["points"] for row in chosen if not row["lost"])
        minus = sum(row["points"] for row in chosen if row["lost"])
        capped = sum(row["capped"] for row in chosen)

        def words() -> str:
            parts = [tr("%n entries are booked", n=len(chosen)), f"{signed(plus)}"]
            if minus:
                parts.append(tr("{points} taken back").format(points=signed(minus)))
            if capped:
                parts.append(tr("%n are cut by the cap of the day", n=capped))
            return clauses(parts)

        self.summary.say(words if chosen else "")
        now = self._shown == self._asked  # else it is being counted anew
        self.book_button.setEnabled(bool(chosen) and now and not self.desk.shop.read_only)

    def rules(self) -> None:
        """Change what earns points, and count again."""
        from seeddesk.ui.steps.members.points_dialogs import RulesDialog

        dialog = RulesDialog(self.desk, self)
        dialog.accepted.connect(self._look)
        dialog.open()

    def book(self) -> None:
        """Write the ticked entries."""
        desk = self.desk
        shop, now = desk.shop, desk.now()
        ticked = set(self.table.ticked_ids())
        chosen = [row for one, row in self._rows.items() if one in ticked]
        self._off = {_key(row) for one, row in self._rows.items() if one not in ticked}
        only = {(row["member"], row["ref"]): row["points"] for row in chosen if not row["lost"]}
        back = [row["lost"] for row in chosen if row["lost"]]
        if len(self._rows) <= MANY:
            ok, _ = desk.attempt(
                flow.book, shop, only=only, back=back, now=now, undoable=True,
                on_error=lambda error, _explained: self._anew(error),
            )  # fmt: skip
            if ok:
                self.accept()
            return

        def done(_count: int) -> None:
            entry = shop.next_undo()
            desk.notify(desk.sentence_of(entry) if entry else "", undo=True)
            self.accept()

        def failed(error: Exception) -> None:
            self._sum()
            if not self._anew(error):
                desk.tell(error)

        self.book_button.setEnabled(False)
        desk.run(
            tr("Booking points"), lambda _progress, _cancelled: flow.book(shop, only=only, back=back, now=now),
            done, failed,
        ).finished.connect(self._sum)  # fmt: skip

    def _anew(self, error: Exception) -> bool:
        """Show the entries as they are now, where the ones shown are no longer true."""
        if not isinstance(error, UserError) or error.code != "points.changed":
            return False
        self.book_button.setEnabled(False)
        self._look()
        self.say(lambda: explain(error).text(), "attention")
        return True

    def done(self, result: int) -> None:
        self._asked += 1  # a count still on its way comes too late
        super().done(result)


def _key(row: Row) -> tuple[int, str, int]:
    return row["member"], row["ref"], row["lost"]


def _kind(row: Row) -> list[tuple[str, str]]:
    if row["lost"]:
        return [(word("points", "revoke"), "danger"), (word("points", row["kind"]), "neutral")]
    return [(word("points", row["kind"]), "primary" if row["kind"] == "bring" else "info")]


def _details(row: Row) -> str:
    parts = [row["what"]]
    if row["why"]:
        parts.append(tr("the person left") if row["why"] == "left" else tr("no longer there"))
    if row["below"]:
        parts.append(tr("spent already: goes below zero"))
    if row["capped"]:
        parts.append(tr("cap of the day reached"))
    return " · ".join(part for part in parts if part)
