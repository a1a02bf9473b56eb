"""Surveys: which there are, what was asked in the chosen one and what it says, and who answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.survey_results import Result, results
from seeddesk.i18n import tr
from seeddesk.store import surveys as store
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.listen import survey_words as words
from seeddesk.ui.steps.listen.survey_view import AnswersView, ResultView
from seeddesk.ui.theme import px
from seeddesk.ui.when import moment, said
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.member_field import pick_person
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.workflow import surveys as flow

Row = Mapping[str, Any]
TABLES = ("survey", "question", "answer", "answer_value", "member", "setting")
QUESTIONS, PEOPLE = "questions", "people"


AT_ONCE = 10_000
"""Up to so many answers to questions are counted at once, which takes some 40 ms."""


@dataclass(frozen=True)
class Counted:
    """What is shown of a survey."""

    survey: int
    results: Sequence[Result] = ()
    people: Sequence[Row] = ()
    again: int = 0
    own_circle: int = 0
    pouliot: bool = False


def counted(shop: Shop, survey_id: int, without_own_circle: bool) -> Counted:
    """Read and count a survey."""
    found = store.answers(shop, survey_id, without_own_circle=without_own_circle)
    pouliot = store.pouliot(shop)
    made = results(store.questions(shop, survey_id), found.values, pouliot=pouliot)
    return Counted(survey_id, made, store.respondents(shop, survey_id), found.again, found.own_circle, pouliot)


class Surveys(Section):
    """The list of surveys and the chosen one's questions or people at the left, what is said at the right."""

    code = "surveys"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.results: dict[int, Result] = {}
        self.again = 0
        self._shown: int = -1
        self._without = False
        self._asked = 0
        self._wanted_question: int | None = None
        self._make_tables()
        self.tabs = SegmentedBar()
        self.tabs.add(QUESTIONS, lambda: tr("Questions", "of a survey"))
        self.tabs.add(PEOPLE, lambda: tr("Who answered"))
        self.tabs.chosen.connect(lambda _key: self._turn())
        self.view = ResultView()
        self.answers = AnswersView()
        self._make_actions()
        self._wire()
        self._build()

    def _make_tables(self) -> None:
        self.table = ListTable(
            "surveys",
            [
                Column("name", lambda: tr("Survey"), 12, paint="strong", sub=_survey_sub, stretch=True),
                Column("answers", lambda: tr("Answers"), 8, align="right"),
            ],
            ListRows(search=("name",)),
            title=lambda: tr("Surveys"),
            counter=lambda _shown: "",
            searchable=False,
        )
        self.table.hide_bar()  # a handful; the room is needed below
        self.questions = ListTable(
            "survey_questions",
            [
                Column(
                    "text",
                    lambda: tr("Question", "of a survey"),
                    12,
                    sub=_question_sub,
                    stretch=True,
                    sort=lambda row: row["at"],
                )
            ],
            ListRows(search=("text", "short", "kind")),
            title=lambda: tr("Questions", "of a survey"),
            search_hint=lambda: tr("Search"),
            counter=lambda _shown: "",
        )
        self.people = ListTable(
            "survey_people",
            [
                Column("who", lambda: tr("Who"), 12, paint="strong", text=words.respondent_words,
                       sub=self._person_sub, stretch=True),
                Column("member", lambda: tr("Member"), 7, text=_member, tone=_member_tone),
            ],
            ListRows(search=("who", "name", "contact", "number")),
            title=lambda: tr("Who answered"),
            search_hint=lambda: tr("Search"),
            counter=lambda _shown: "",
        )  # fmt: skip
        for table in (self.table, self.questions, self.people):
            table.count.hide()

    def _build(self) -> None:
        upper, lower = Card(flush=True), Card(flush=True)
        upper.add(self.table, 1)
        lists = QStackedWidget()
        lists.addWidget(self.questions)
        lists.addWidget(self.people)
        self._lists = lists
        bar = QVBoxLayout()
        bar.setContentsMargins(px(2), px(2), px(2), 0)
        bar.addWidget(self.tabs)
        lower.add_layout(bar)
        lower.add(lists, 1)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setHandleWidth(px(3))
        left.setChildrenCollapsible(False)
        left.addWidget(upper)
        left.addWidget(lower)
        left.setStretchFactor(0, 2)
        left.setStretchFactor(1, 5)
        left.setSizes([150, 380])
        self._left = left
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self.view)
        column.addWidget(self.answers)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.scroller = scroll
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(px(3))
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(scroll)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 4)
        split.setSizes([320, 640])
        nothing = Card(flush=True)
        self.empty = EmptyState(
            lambda: tr(
                "No answers yet. Ask in 问卷星, Tencent, Google Forms or with the template, and bring the file in."
            ),
            lambda: tr("Import answers…"),
            self.import_answers,
            icon="clipboard-text",
        )
        nothing.add(self.empty, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _make_actions(self) -> None:
        def action(slot: Callable[[], object]) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._import = action(self.import_answers)
        self._template = action(self.save_template)
        self._export = action(self._export_list)
        self._rename = action(lambda: self.rename(self.table.current_id()))
        self._rename.setShortcut(QKeySequence("F2"))
        self._remove = action(lambda: self._delete(self.table.selected_ids()))
        self._assign = action(self.assign)
        self._unassign = action(lambda: self._assign_to(None))
        self._remove_answers = action(lambda: self._delete_answers(self.people.selected_ids()))
        self.table.add_action(self._rename, needs="one")
        self.table.add_separator()
        self.table.add_action(self._remove)
        for one in (self._assign, self._unassign):
            self.people.add_action(one)
        self.people.add_separator()
        self.people.add_action(self._remove_answers)

    def _wire(self) -> None:
        self.table.current_changed.connect(self._show_survey)
        self.table.activated.connect(self.rename)
        self.table.delete_requested.connect(self._delete)
        self.questions.current_changed.connect(lambda _id: self._turn())
        self.questions.activated.connect(lambda _id: self.view.focus_kind())
        self.people.current_changed.connect(lambda _id: self._turn())
        self.people.activated.connect(lambda _id: self.assign())
        self.people.delete_requested.connect(self._delete_answers)
        self.view.kind_chosen.connect(self.set_kind)
        self.view.feature_chosen.connect(lambda question: self.questions.select([question]))
        self.view.without_changed.connect(self._leave_out)
        self.view.pouliot_changed.connect(lambda on: self.desk.act(flow.set_pouliot, self.desk.shop, on, undoable=True))
        self.answers.assign.connect(self.assign)

    def page_actions(self) -> list[QAction]:
        return [self._import, self._template, self._export]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        narrow = self.tabs.sizeHint().width() + px(5)
        self._left.setMinimumWidth(max(px(60), narrow, theme.char_width(self.fontMetrics()) * 23))
        rows = store.surveys(self.desk.shop, self.desk.launch_id)
        before = self.table.current_id()
        self.table.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        if rows and self.table.current_id() < 0:
            shown = self.table.shown_ids()
            self.table.select([before if before in shown else shown[0]] if shown else [])
        self._show_survey(self.table.current_id())

    def _show_survey(self, survey_id: int) -> None:
        """Count the chosen survey; a large one beside the window."""
        self._asked += 1
        asked, shop, without = self._asked, self.desk.shop, self._without
        rows = self.table.rows([survey_id]) if survey_id >= 0 else []
        if not rows:
            self._take(Counted(-1))
        elif rows[0]["answers"] * rows[0]["questions"] <= AT_ONCE:
            self._take(counted(shop, survey_id, without))
        else:
            self.desk.run(
                tr("Counting …"),
                lambda _progress, _cancelled: counted(shop, survey_id, without),
                lambda made: self._take(made) if asked == self._asked else None,
                quiet=True,
            )

    def _take(self, made: Counted) -> None:
        self._shown, self.again = made.survey, made.again
        self.results = {one.id: one for one in made.results}
        self.view.show_ways(own_circle=made.own_circle, without=self._without, pouliot=made.pouliot)
        self.questions.set_rows(
            [
                {
                    "id": one.id,
                    "at": at,
                    "text": words.question_words(one),
                    "kind": words.kind_words(one),
                    "short": words.short(one),
                }
                for at, one in enumerate(self.results.values())
            ]
        )
        self.people.set_rows(made.people)
        for table in (self.questions, self.people):
            shown = table.shown_ids()
            if shown and table.current_id() < 0:
                table.select(shown[:1])
        if self._wanted_question is not None:
            owner = next((one.id for one in self.results.values() if self._wanted_question in _ids(one)), None)
            if owner is not None:
                self.questions.select([owner])
            self._wanted_question = None
        self._turn()

    def _turn(self) -> None:
        """Show what is chosen in the list at the left."""
        people = self.tabs.current_key() == PEOPLE
        self._lists.setCurrentIndex(1 if people else 0)
        result = self.results.get(self.questions.current_id())
        self.view.setVisible(not people and result is not None)
        if result is not None:
            self.view.show_result(result, self.again, list(self.results.values()))
        rows = self.people.rows([self.people.current_id()]) if self.people.current_id() >= 0 else []
        self.answers.setVisible(people and bool(rows))
        if people and rows:
            self.answers.show_answers(rows[0], store.given_values(self.desk.shop, rows[0]["id"]), self.desk.now())

    def _leave_out(self, on: bool) -> None:
        self._without = on
        self._show_survey(self.table.current_id())

    def _person_sub(self, row: Row) -> str:
        at = moment(row["finished_at"] or row["started_at"])
        parts = [said(at, self.desk.now()) if at else "", tr("%n answered", n=row["given"])]
        return " · ".join(part for part in parts if part)

    def show_place(self, **args: Any) -> None:
        if args.get("survey"):
            self.table.select([int(args["survey"])])

    # --- doing -----------------------------------------------------------------------------

    def import_answers(self) -> None:
        """Bring a file of answers in."""
        self.desk.go("import", kind="survey")

    def save_template(self) -> None:
        """Ask where to save a blank table for answers."""
        from seeddesk.ui.steps.listen.survey_dialogs import save_template

        save_template(self, self.desk)

    def set_kind(self, question_id: int, kind: str) -> None:
        """Say what kind a question is."""
        self._wanted_question = question_id  # what it was put together with may change; it stays the one shown
        self.desk.act(flow.set_kind, self.desk.shop, [question_id], kind, undoable=True)

    def rename(self, survey_id: int) -> None:
        """Ask for another name."""
        rows = self.table.rows([survey_id]) if survey_id >= 0 else []
        if rows:
            from seeddesk.ui.steps.listen.survey_dialogs import SurveyName

            SurveyName(self.desk, rows[0], self.window()).open()

    def assign(self) -> None:
        """Ask which member the chosen people are."""
        if self.people.selected_ids() or self.people.current_id() >= 0:
            person = pick_person(self.desk)
            if person is not None:
                self._assign_to(person.id)

    def _assign_to(self, member: int | None) -> None:
        ids = self.people.selected_ids() or [self.people.current_id()]
        if ids and ids[0] >= 0:
            self.desk.act(flow.assign_answers, self.desk.shop, ids, member, undoable=True)

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_surveys, self.desk.shop, ids, undoable=True)

    def _delete_answers(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_answers, self.desk.shop, ids, undoable=True)

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        if self.tabs.current_key() == PEOPLE:
            export_table(self, self.people, tr("Who answered"))
        else:
            export_table(self, self.questions, tr("Questions", "of a survey"))

    def retranslate(self) -> None:
        self._import.setText(tr("Import answers…"))
        self._template.setText(tr("Template…"))
        self._template.setToolTip(tr("A blank table to fill in and import"))
        self._export.setText(tr("Export"))
        self._rename.setText(tr("Rename…"))
        self._remove.setText(tr("Delete"))
        self._assign.setText(tr("This is the member…"))
        self._unassign.setText(tr("This is nobody known"))
        self._remove_answers.setText(tr("Delete"))
        if self._shown >= 0:
            self._show_survey(self.table.current_id())


def _ids(result: Result) -> list[int]:
    return [row["id"] for row in result.questions]


def _survey_sub(row: Row) -> str:
    return tr("%n question(s)", n=row["questions"])


def _question_sub(row: Row) -> str:
    return f"{row['kind']} · {row['short']}"


def _member(row: Row) -> str:
    return tr("member") if row["member_id"] is not None else tr("not known", "who answered")


def _member_tone(row: Row) -> str | None:
    return "primary" if row["member_id"] is not None else "neutral"
