"""Experience officers: rounds of invited try-outs, who applied, who was chosen and why, and what came back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from seeddesk.domain.officers import STANDINGS, choose
from seeddesk.i18n import tr
from seeddesk.reports.format import money
from seeddesk.store import officers as store
from seeddesk.store import surveys
from seeddesk.ui.desk import Desk
from seeddesk.ui.officer_words import criterion_words
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen.officers_rows import entry_columns, entry_rows, export_columns, round_columns
from seeddesk.ui.theme import px
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.table import ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import officers as work

TABLES = (
    "tryout", "tryout_entry", "member", "member_tag", "tag", "interaction", "shop_order", "launch", "candidate",
    "tester", "round",
)  # fmt: skip
"""Tables whose change may move a seat."""


class Officers(Section):
    """Rounds at the left; at the right the round looked at, with everybody who applied."""

    code = "officers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.tryout: dict[str, Any] | None = None
        self._rounds: list[dict[str, Any]] = []
        self._scores: dict[int, float] | None = None
        self._scores_of: int | None = None
        self._asked = 0
        self._make_actions()
        self.rounds = self._make_rounds()
        self.table = self._make_table()
        self.name = PlainLabel("", look="title", wrap=True)
        self.facts = PlainLabel("", wrap=True)
        self.order_line = Muted("", wrap=True)
        self.order_button = Button(lambda: tr("Criteria…"), self.change_criteria, kind="quiet", icon="list-numbers")
        left = Card(flush=True)
        left.add(self.rounds, 1)
        self.new_button = Button(lambda: tr("+ Round"), self.add_round, kind="quiet")
        left.add(self.new_button)
        right = Card(flush=True)
        right.add(self._make_head())
        right.add(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(3))
        row.addWidget(left, 2)
        row.addWidget(right, 5)

    def _make_head(self) -> QWidget:
        self.head = QWidget()
        layout = QVBoxLayout(self.head)
        layout.setContentsMargins(px(4), px(3), px(4), 0)
        layout.setSpacing(px(1))
        line = QHBoxLayout()
        line.setSpacing(px(2))
        line.addWidget(self.name, 1)
        line.addWidget(self.order_button)
        layout.addLayout(line)
        layout.addWidget(self.facts)
        layout.addWidget(self.order_line)
        return self.head

    def _make_rounds(self) -> ListTable:
        table = ListTable(
            "tryouts", round_columns(), ListRows(search=("name", "what")), title=lambda: tr("Rounds of trying out"),
            memory=self.desk.settings, searchable=False,
        )  # fmt: skip
        table.hide_bar()
        table.current_changed.connect(lambda tryout: self.look_at(tryout))
        table.activated.connect(lambda _tryout: self.edit_round())
        table.delete_requested.connect(lambda ids: self.desk.act(work.delete_tryouts, self.desk.shop, list(ids)))
        for action in (self._edit, self._criteria, self._close):
            table.add_action(action, needs="one")
        return table

    def _make_table(self) -> ListTable:
        self.source = ListRows(search=("name", "words", "why", "phone"))
        table = ListTable(
            "tryout_entries", entry_columns(), self.source, title=lambda: tr("Who applied"),
            search_hint=lambda: tr("Name or words"), counter=lambda shown: tr("%n people", n=shown), checkable=True,
            memory=self.desk.settings,
        )  # fmt: skip
        self.standing = table.add_filter(
            FilterButton(lambda: tr("State"), list(STANDINGS), lambda code: word("tryout_standing", code))
        )
        self.standing.changed.connect(self._narrow)
        table.activated.connect(self._open)
        table.delete_requested.connect(self.remove)
        table.selection_changed.connect(lambda _ids: self._steer())
        table.add_action(self._card, needs="one")
        table.add_action(self._feedback, needs="one")
        table.add_action(self._voice, needs="one")
        table.add_separator()
        for action in (self._sent, self._due, self._withdraw):
            table.add_action(action)
        table.add_separator()
        table.add_action(self._unfeedback, needs="one")
        table.add_action(self._remove)
        return table

    def _action(self, slot: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda *_: slot())
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _make_actions(self) -> None:
        self._new = self._action(self.add_round)
        self._edit = self._action(self.edit_round)
        self._criteria = self._action(self.change_criteria)
        self._close = self._action(self.close_round)
        self._pick = self._action(self.pick)
        self._paste = self._action(self.paste)
        self._choose = self._action(self.propose, "Ctrl+Return")
        self._text = self._action(self.show_text)
        self._export = self._action(self.export)
        self._sent = self._action(self.send)
        self._due = self._action(self.ask_due)
        self._withdraw = self._action(self.withdraw)
        self._remove = self._action(lambda: self.remove(self.table.selected_ids()))
        self._feedback = self._action(lambda: self.note_feedback(self._one()))
        self._unfeedback = self._action(lambda: self._each(work.forget_feedback))
        self._voice = self._action(self.make_voice)
        self._card = self._action(self._open_member)
        self._add = QAction(self)
        self._add_menu = QMenu(self)
        self._add_menu.addActions([self._pick, self._paste])
        self._surveys = self._add_menu.addMenu("")
        self._surveys.aboutToShow.connect(self._offer_surveys)
        self._add.setMenu(self._add_menu)
        self._mark = QAction(self)
        marks = QMenu(self)
        marks.addActions([self._sent, self._feedback, self._voice, self._due, self._withdraw])
        self._mark.setMenu(marks)
        self._more = QAction(self)
        more = QMenu(self)
        more.addActions([self._new, self._edit, self._criteria, self._close, self._export])
        self._more.setMenu(more)

    def page_actions(self) -> list[QAction]:
        return [self._choose, self._add, self._mark, self._text, self._more]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        if changed is None or changed.touches("member", "shop_order", "interaction", "launch"):
            self._scores_of = None
        self._rounds = store.tryouts(self.desk.shop, self.desk.launch_id, self.desk.today())
        self.rounds.set_rows(self._rounds)
        here = {row["id"] for row in self._rounds}
        current = self.tryout["id"] if self.tryout is not None and self.tryout["id"] in here else None
        if current is None and self._rounds:
            current = self._rounds[0]["id"]
        if current is not None and self.rounds.current_id() != current:
            self.rounds.select([current])
        self.look_at(current if current is not None else -1)

    def look_at(self, tryout: int) -> None:
        """Show a round; where the criteria want scores, they are worked out in the background."""
        before = self.tryout["id"] if self.tryout is not None else None
        self.tryout = next((row for row in self._rounds if row["id"] == tryout), None)
        if tryout != before:
            self.table.clear_ticks()
        row = self.tryout
        if row is not None and store.wants_scores(row) and self._scores_of != row["launch_id"]:
            self._load_scores(row["launch_id"])
        self._show()

    def _load_scores(self, launch: int) -> None:
        self._asked += 1
        asked, shop, today = self._asked, self.desk.shop, self.desk.today()
        self._scores_of, self._scores = launch, None

        def done(scores: dict[int, float]) -> None:
            if asked == self._asked:
                self._scores = scores
                self._show()

        self.desk.run(
            tr("Working out the scores"), lambda _progress, _cancelled: store.scores_of(shop, launch, today), done,
            quiet=True,
        )  # fmt: skip

    def _ready(self) -> bool:
        """Whether the choice can be made: scores it needs are there."""
        return self.tryout is not None and (self._scores is not None or not store.wants_scores(self.tryout))

    def _show(self) -> None:
        row = self.tryout
        self.head.setVisible(row is not None)
        self._fill_empty()
        if row is None:
            self.table.set_rows([])
            self._steer()
            return
        shop, today = self.desk.shop, self.desk.today()
        criteria = store.criteria_of(row)
        entries = store.entries(shop, row["id"], today)
        people = store.applicants(shop, row["id"], today, self._scores)
        made = choose(
            people, criteria, row["quota"], turn_rounds=row["turn_rounds"], unit_cents=row["unit_cents"],
            budget_cents=row["budget_cents"], taken=store.taken(shop, row["id"]),
        ) if self._ready() else choose([], criteria, 0)  # fmt: skip
        self.table.set_working(None if self._ready() else (lambda: tr("Working out the scores …")))
        self.table.set_rows(entry_rows(entries, people, criteria, made))
        self.name.say(f"{row['name']} · {row['what']}" if row["what"] else row["name"])
        self.facts.say(lambda: self._facts(row))
        self.facts.set_tone("danger" if row["overdue"] else None)
        self.order_line.say(lambda: self._order_words(row))
        self._steer()

    @staticmethod
    def _facts(row: Mapping[str, Any]) -> str:
        parts = [tr("%n applied", n=row["applied"]),
                 tr("{n} of {seats} seats").format(n=f"{row['chosen']:,}", seats=f"{row['quota']:,}")]  # fmt: skip
        if row["spent_cents"] is not None:
            of = f" / {money(row['budget_cents'])}" if row["budget_cents"] is not None else ""
            parts.append(tr("spent {money}").format(money=money(row["spent_cents"]) + of))
        if row["sent"]:
            parts.append(
                tr("feedback {n} of {sent}").format(n=f"{row['answered']:,}", sent=f"{row['sent']:,}")
            )
        if row["overdue"]:
            parts.append(tr("%n late", "feedback", n=row["overdue"]))
        elif row["feedback_on"]:
            parts.append(tr("feedback by {day}").format(day=day_or_dash(row["feedback_on"])))
        return " · ".join(parts)

    @staticmethod
    def _order_words(row: Mapping[str, Any]) -> str:
        names = [
            tr("{place}. {name}").format(place=place, name=criterion_words(one))
            for place, one in enumerate(store.criteria_of(row), 1)
        ]
        said = "  ".join(names) or tr("Who applied first comes first.")
        if row["turn_rounds"]:
            said += "  ·  " + tr("who was chosen in the last %n round(s) steps back", n=row["turn_rounds"])
        return said

    def _fill_empty(self) -> None:
        self.rounds.set_empty(
            lambda: tr("No round yet. Let a few people try it every month: say how many, and who comes first."),
            lambda: tr("+ Round"),
            self.add_round,
        )
        if self.tryout is None:
            self.table.set_empty(lambda: tr("Set up a round first: how many seats, what it costs, who comes first."))
        else:
            self.table.set_empty(
                lambda: tr("Nobody applied yet. Choose members, or paste the sign-up chain of the group."),
                lambda: tr("Paste applications…"),
                self.paste,
            )

    def _narrow(self, code: str | None) -> None:
        self.source.set_filter("standing", None if code is None else lambda row: row["standing"] == code)
        self.table.refresh()

    def _steer(self) -> None:
        row, may = self.tryout, not self.desk.shop.read_only
        chosen = self.table.rows(self.table.selected_ids())
        running = row is not None and row["state"] != "closed"
        free = row is not None and row["chosen"] < row["quota"] and row["applied"] > row["chosen"]
        self._new.setEnabled(may)
        self.new_button.setEnabled(may)
        self.new_button.setVisible(bool(self._rounds))
        for action in (self._edit, self._criteria, self._export):
            action.setEnabled(row is not None)
        self._close.setEnabled(may and row is not None)
        self.order_button.setEnabled(row is not None)
        self._add.setEnabled(may and running)
        self._choose.setEnabled(may and running and free and self._ready())
        self._text.setEnabled(row is not None and row["chosen"] > 0)
        self._mark.setEnabled(may and bool(chosen))
        self._sent.setEnabled(may and any(one["standing"] == "chosen" for one in chosen))
        one = chosen[0] if len(chosen) == 1 else None
        self._feedback.setEnabled(may and one is not None and bool(one["chosen"]))
        self._unfeedback.setEnabled(may and one is not None and one["standing"] == "answered")
        self._voice.setEnabled(may and one is not None and one["standing"] == "answered" and one["voice_id"] is None)
        self._due.setEnabled(may and any(entry["standing"] in ("sent", "overdue") for entry in chosen))
        self._withdraw.setEnabled(may and any(entry["standing"] not in ("withdrawn", "answered") for entry in chosen))
        self._remove.setEnabled(may and bool(chosen))
        self._name_close()

    def _name_close(self) -> None:
        closed = self.tryout is not None and self.tryout["state"] == "closed"
        self._close.setText(tr("Open the round again") if closed else tr("Close the round"))

    def show_place(self, **args: Any) -> None:
        if args.get("tryout") and any(row["id"] == int(args["tryout"]) for row in self._rounds):
            self.rounds.select([int(args["tryout"])])
            self.look_at(int(args["tryout"]))
        if args.get("member"):
            self.table.select([row["id"] for row in self.source.rows() if row["member_id"] == int(args["member"])])

    # --- rounds ------------------------------------------------------------------------------

    def _dialog(self, dialog: QDialog) -> None:
        dialog.open()

    def add_round(self) -> None:
        """Set a round up; it is looked at next."""
        from seeddesk.ui.steps.screen.officers_dialogs import TryoutDialog

        if self.desk.launch_id is not None and not self.desk.shop.read_only:
            dialog = TryoutDialog(self.desk, None, self.window())
            dialog.accepted.connect(lambda: self._rounds and self.rounds.select([self._rounds[0]["id"]]))
            self._dialog(dialog)

    def edit_round(self) -> None:
        """Change the round looked at."""
        from seeddesk.ui.steps.screen.officers_dialogs import TryoutDialog

        if self.tryout is not None:
            self._dialog(TryoutDialog(self.desk, self.tryout, self.window()))

    def change_criteria(self) -> None:
        """Put the criteria into their order."""
        from seeddesk.ui.steps.screen.officers_criteria import CriteriaDialog

        if self.tryout is not None:
            self._dialog(CriteriaDialog(self.desk, self.tryout, self.window()))

    def close_round(self) -> None:
        """Close the round, or open it again."""
        if self.tryout is not None:
            closed = self.tryout["state"] != "closed"
            self.desk.act(work.close_tryout, self.desk.shop, self.tryout["id"], closed, undoable=True)

    # --- applications ------------------------------------------------------------------------

    def pick(self) -> None:
        """Choose members who applied."""
        from seeddesk.ui.widgets.member_picker import pick_members

        if self.tryout is None:
            return
        there = [row["member_id"] for row in self.source.rows() if row["standing"] != "withdrawn"]
        self._take(pick_members(self.desk, lambda: tr("Who applied?"), exclude=there))

    def _take(self, members: Sequence[int], source: str = "hand") -> None:
        if members and self.tryout is not None:
            self.desk.act(
                work.add_applicants, self.desk.shop, self.tryout["id"], [work.Application(one) for one in members],
                source=source, now=self.desk.now(), undoable=True,
            )  # fmt: skip

    def paste(self) -> None:
        """Paste applications, or take them out of a file."""
        from seeddesk.ui.steps.screen.officers_apply import ApplyDialog

        if self.tryout is not None and self._add.isEnabled():
            self._dialog(ApplyDialog(self.desk, self.tryout, self.window()))

    def _offer_surveys(self) -> None:
        self._surveys.clear()
        rows = surveys.surveys(self.desk.shop, self.desk.launch_id)
        for row in rows:
            self._surveys.addAction(
                row["name"].replace("&", "&&"), lambda survey=row["id"]: self.take_survey(survey)
            )
        if not rows:
            self._surveys.addAction(tr("No survey in this launch yet.")).setEnabled(False)

    def take_survey(self, survey: int) -> None:
        """Everybody who answered a survey and is known as a member applied by it."""
        members = [member for member, _at in store.answered_survey(self.desk.shop, survey)]
        if not members:
            self.desk.notify(tr("Nobody who answered it is known as a member."))
        self._take(members, "survey")

    def remove(self, entries: Sequence[int]) -> None:
        """Take applications off the list; can be undone."""
        if entries and not self.desk.shop.read_only:
            self.desk.act(work.remove_entries, self.desk.shop, list(entries))
            self.table.clear_ticks()

    def withdraw(self) -> None:
        """Note that the chosen rows do not want to any more."""
        if self.desk.act(work.withdraw_entries, self.desk.shop, self.table.selected_ids(), now=self.desk.now()):
            self.table.clear_ticks()

    # --- choosing and after --------------------------------------------------------------------

    def propose(self) -> None:
        """Look at the proposal and sign it off."""
        from seeddesk.ui.steps.screen.officers_choose import ChooseDialog

        if self.tryout is not None and self._ready():
            self._dialog(ChooseDialog(self.desk, self.tryout, self._scores, self.window()))

    def show_text(self) -> None:
        """The list of the chosen, to paste."""
        from seeddesk.ui.steps.screen.officers_text import ListTextDialog

        if self.tryout is not None:
            self._dialog(ListTextDialog(self.desk, self.tryout, self.window()))

    def export(self) -> None:
        """Save the list as a file."""
        from seeddesk.ui.export_list import export_table

        if self.tryout is not None:
            name = tr("Experience officers of {round}").replace("{round}", self.tryout["name"])
            export_table(self, self.table, name, export_columns())

    def send(self) -> None:
        """Note that it went out to the chosen rows."""
        done = self.desk.act(
            work.mark_sent, self.desk.shop, self.table.selected_ids(), now=self.desk.now(), undoable=True
        )
        if done:
            self.table.clear_ticks()

    def ask_due(self) -> None:
        """Give people another day."""
        from seeddesk.ui.steps.screen.officers_dialogs import DueDialog

        ids = self.table.selected_ids()
        if ids:
            self._dialog(DueDialog(self.desk, ids, self.desk.today(), self.window()))

    def _one(self) -> int:
        return next(iter(self.table.selected_ids()), -1)

    def _open(self, entry: int) -> None:
        """Double click: feedback of who has a seat, the member's card of others."""
        row = next(iter(self.table.rows([entry])), None)
        if row is not None and row["chosen"]:
            self.note_feedback(entry)
        elif row is not None:
            self.desk.go("members", member=row["member_id"])

    def note_feedback(self, entry: int) -> None:
        """Write down what somebody said."""
        from seeddesk.ui.steps.screen.officers_dialogs import FeedbackDialog

        row = next(iter(self.table.rows([entry])), None)
        if row is not None and row["chosen"]:
            self._dialog(FeedbackDialog(self.desk, dict(row), self.window()))

    def make_voice(self) -> None:
        """Put the feedback among the voices."""
        self._each(work.make_voice, now=self.desk.now())

    def _each(self, fn: Callable[..., Any], **named: Any) -> None:
        entry = self._one()
        if entry >= 0:
            self.desk.act(fn, self.desk.shop, entry, undoable=True, **named)

    def _open_member(self) -> None:
        rows = self.table.rows([self._one()])
        if rows:
            self.desk.go("members", member=rows[0]["member_id"])

    def retranslate(self) -> None:
        self._new.setText(tr("+ Round"))
        self._edit.setText(tr("Change the round…"))
        self._criteria.setText(tr("Criteria…"))
        self._pick.setText(tr("Choose members…"))
        self._paste.setText(tr("Paste applications…"))
        self._surveys.setTitle(tr("From the answers to a survey"))
        self._add.setText(f"{tr('+ Applications')} ▾")
        self._choose.setText(tr("Choose by criteria…"))
        self._mark.setText(f"{tr('Note')} ▾")
        self._text.setText(tr("List to paste…"))
        self._more.setText(f"{tr('Round')} ▾")
        self._export.setText(tr("Export"))
        self._sent.setText(tr("Sent to them"))
        self._feedback.setText(tr("Feedback…"))
        self._voice.setText(tr("Put the feedback among the voices"))
        self._unfeedback.setText(tr("Strike the feedback"))
        self._due.setText(tr("Feedback by…"))
        self._withdraw.setText(tr("They withdrew"))
        self._remove.setText(tr("Take off the list"))
        self._card.setText(tr("Member card"))
        self._name_close()
        self._fill_empty()
        if self.tryout is not None:
            self._show()
