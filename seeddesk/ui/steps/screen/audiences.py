"""Whom to begin with: candidate audiences on one page, one of them chosen with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain import limits
from seeddesk.domain.audiences import HIGH, LOW, MARKS, MOST, leading
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.charts import Outline, RadarChart
from seeddesk.reports.format import joined
from seeddesk.store import audiences as store
from seeddesk.store.members import tags
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.workflow import audiences as work


def mark_word(mark: str) -> str:
    """What a mark is about."""
    return {
        "urgency": tr("How urgent", "of an audience"),
        "mouth": tr("Word of mouth", "of an audience"),
        "reach": tr("How reachable", "of an audience"),
    }[mark]


class Audiences(Section):
    """The list with its three marks, and beside it the shape of the one looked at against the chosen one."""

    code = "audiences"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: list[dict[str, Any]] = []
        self.table = self._make_table()
        self.advice = PlainLabel("", wrap=True)
        self.name = PlainLabel("", look="title", wrap=True)
        self.chart = ChartView()
        self.reason = PlainLabel("", wrap=True)
        self.people = Muted("", wrap=True)
        self._add, self._choose, self._edit, self._find = (QAction(self) for _ in range(4))
        self._add.triggered.connect(lambda *_: self.open_audience())
        self._edit.triggered.connect(lambda *_: self.open_audience(self.table.current_id()))
        self._choose.triggered.connect(lambda *_: self.ask_choose(self.table.current_id()))
        self._find.triggered.connect(lambda *_: self.show_members())
        self.table.add_action(self._edit, needs="one")
        self.table.add_action(self._choose, needs="one")
        self.table.add_action(self._find, needs="one")
        left = Card(flush=True)
        left.add(self.table, 1)
        right = Card()
        for widget in (self.name, self.chart, self.reason, self.people):
            right.add(widget)
        right.end()
        row = QHBoxLayout()
        row.setSpacing(px(3))
        row.addWidget(left, 5)
        row.addWidget(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.advice)
        layout.addLayout(row, 1)

    def _make_table(self) -> ListTable:
        columns = [
            Column("name", lambda: tr("Audience"), 18, paint="strong", sub=lambda row: row["note"].split("\n")[0],
                   stretch=True),
            *(
                Column(mark, lambda mark=mark: mark_word(mark), 10, align="right", text=lambda r, m=mark: _mark(r[m]),
                       sort=lambda r, m=mark: r[m])
                for mark in MARKS
            ),
            Column("total", lambda: tr("Together"), 9, align="right", text=lambda row: _mark(row["total"]),
                   sort=lambda row: row["total"]),
            Column("members", lambda: tr("Members"), 9, align="right", text=lambda row: _mark(row["members"]),
                   sort=lambda row: row["members"]),
            Column("chosen", lambda: tr("State"), 10, paint="chips",
                   chips=lambda row: [(tr("begin here"), "primary")] if row["chosen"] else []),
        ]  # fmt: skip
        table = ListTable(
            "audiences",
            columns,
            ListRows(search=("name", "note", "tag", "reason")),
            title=lambda: tr("Audiences"),
            search_hint=lambda: tr("Audience or words"),
            counter=lambda shown: tr("%n audience(s)", n=shown),
            order=("total", True),
            memory=self.desk.settings,
        )
        table.activated.connect(self.open_audience)
        table.delete_requested.connect(lambda ids: self.desk.act(work.delete_audiences, self.desk.shop, ids))
        table.current_changed.connect(lambda _id: self._show_one())
        return table

    def page_actions(self) -> list[QAction]:
        return [self._add, self._choose]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("audience", "tag", "member_tag", "launch"):
            return
        if self.desk.launch_id is None:
            return
        self._rows = store.audiences(self.desk.shop, self.desk.launch_id, self.desk.today())
        self.table.set_rows(self._rows)
        if self._rows and self.table.current_id() < 0:
            best = next((row["id"] for row in self._rows if row["chosen"]), self.table.shown_ids()[0])
            self.table.select([best])
        self.advice.say(self._advice)
        self._show_one()
        may = not self.desk.shop.read_only
        self._add.setEnabled(may and len(self._rows) < MOST)

    def _advice(self) -> str:
        chosen = next((row for row in self._rows if row["chosen"]), None)
        best = [row["name"] for row in self._rows if row["id"] in leading(self._rows)]
        if chosen is not None:
            return tr("Begin with {name}: {reason}").format(name=chosen["name"], reason=chosen["reason"])
        if len(self._rows) < 2:
            return tr("Write down two or more groups of people who could need this, and compare them.")
        if not best:
            return tr("Mark how urgent it is for each, how much their word counts, and how well you reach them.")
        if len(best) > 1:
            return tr("{names} are level at the top. Choose one to begin with, and say why.").format(names=joined(best))
        return tr("{name} has the highest marks. Choose one to begin with, and say why.").format(name=best[0])

    def _show_one(self) -> None:
        row = next((one for one in self._rows if one["id"] == self.table.current_id()), None)
        self._choose.setEnabled(row is not None and not row["chosen"] and not self.desk.shop.read_only)
        self._edit.setEnabled(row is not None)
        self._find.setEnabled(row is not None and bool(row["tag"]))
        for widget in (self.name, self.chart, self.reason, self.people):
            widget.setVisible(row is not None)
        if row is None:
            return
        self.name.say(row["name"])
        chosen = next((one for one in self._rows if one["chosen"] and one["id"] != row["id"]), None)
        outlines = [
            Outline(one["name"], tuple(one[mark] for mark in MARKS)) for one in (chosen, row) if one is not None
        ]
        self.chart.show_chart(
            lambda: RadarChart(tuple(mark_word(mark) for mark in MARKS), tuple(outlines), top=float(HIGH),
                               legend=len(outlines) > 1)
        )  # fmt: skip
        self.reason.say(lambda: tr("Why: {reason}").format(reason=row["reason"]) if row["reason"] else "")
        self.reason.setVisible(bool(row["reason"]))
        self.people.say(lambda: _people(row))

    def show_place(self, **args: Any) -> None:
        if args.get("audience"):
            self.table.select([int(args["audience"])])

    # --- doing -------------------------------------------------------------------------------

    def open_audience(self, audience: int = -1) -> None:
        """Write an audience down, or change one."""
        row = next((one for one in self._rows if one["id"] == audience), None)
        if row is not None or not self.desk.shop.read_only:
            AudienceDialog(self.desk, row, self.window()).open()

    def ask_choose(self, audience: int) -> None:
        """Begin with this one; a reason is asked for."""
        from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog

        row = next((one for one in self._rows if one["id"] == audience), None)
        if row is None:
            return
        usual = (
            lambda: tr("the need presses most"),
            lambda: tr("others listen to them"),
            lambda: tr("we reach them today"),
        )
        dialog = ReasonDialog(
            lambda: tr("Why begin with {name}?").format(name=row["name"]),
            usual,
            row["members"] or 0,
            self.window(),
        )
        dialog.accepted.connect(
            lambda: self.desk.act(work.choose_audience, self.desk.shop, audience, dialog.reason(), undoable=True)
        )
        dialog.open()

    def show_members(self) -> None:
        """The members with the tag of the audience."""
        row = next((one for one in self._rows if one["id"] == self.table.current_id()), None)
        if row is not None and row["tag"]:
            self.desk.go("members", needle=row["tag"])

    def retranslate(self) -> None:
        self._add.setText(tr("+ Audience"))
        self._choose.setText(tr("Begin with this one…"))
        self._edit.setText(tr("Change…"))
        self._find.setText(tr("Show its members"))
        self.table.set_empty(
            lambda: tr("Who could need this? Write down two or more groups of people and compare them."),
            lambda: tr("+ Audience"),
            self.open_audience,
        )
        self.advice.say(self._advice)
        self._show_one()


class AudienceDialog(BaseDialog):
    """Name, tag, three marks and a note."""

    def __init__(self, desk: Desk, row: Row | None, parent: QWidget | None = None) -> None:
        super().__init__(
            (lambda: tr("New audience")) if row is None else (lambda: tr("Audience")), parent, size=(64, 26)
        )
        self.desk = desk
        self._row = row
        marks = [
            Field(mark, lambda mark=mark: mark_word(mark), kind="integer", low=LOW, high=HIGH, width=5,
                  hint=lambda mark=mark: _meaning(mark))
            for mark in MARKS
        ]  # fmt: skip
        self.form = Form(
            [
                Field("name", lambda: tr("Audience"), required=True, limit=limits.NAME,
                      placeholder=lambda: tr("Mothers who wash their hands often")),
                Field("tag", lambda: tr("Their tag"), suggestions=tags(desk.shop)[:200], limit=limits.NAME,
                      hint=lambda: tr("Members with this tag count as theirs.")),
                *marks,
                Field("note", lambda: tr("Note"), kind="multiline", lines=3, limit=limits.NOTE),
            ]
        )  # fmt: skip
        if row is not None:
            self.form.set_values({key: row[key] for key in ("name", "tag", *MARKS, "note")})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if row is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.save_button.setEnabled(not desk.shop.read_only)
        self.form.focus_first()

    def save(self) -> None:
        """Keep it; trouble is said at its field."""
        values = self.form.validate()
        if values is None:
            return

        def at_field(error: Exception, explained: Explained) -> bool:
            field = error.values.get("field") if isinstance(error, UserError) else None
            if field:
                self.form.set_error(str(field), explained.text())
            return bool(field)

        if self._row is None:
            ok, _ = self.desk.attempt(
                work.add_audience, self.desk.shop, self.desk.launch_id or 0, values, on_error=at_field
            )
        else:
            ok, _ = self.desk.attempt(work.edit_audience, self.desk.shop, self._row["id"], values, on_error=at_field)
        if ok:
            self.accept()


def _mark(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"


def _meaning(mark: str) -> str:
    return {
        "urgency": tr("1: could do without, 5: need it now"),
        "mouth": tr("1: keep it to themselves, 5: many ask for their advice"),
        "reach": tr("1: we would have to look for them, 5: they are in our groups"),
    }[mark]


def _people(row: Row) -> str:
    if not row["tag"]:
        return tr("Give it a tag to see how many members belong to it.")
    return tr("{n} members have the tag {tag}; {active} of them were active in the last {days} days.").format(
        n=f"{row['members']:,}", tag=row["tag"], active=f"{row['active']:,}", days=store.ACTIVE_DAYS
    )
