"""Surveys as an owner uses them: bring answers in, read what they say, correct a kind, link who answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from seeddesk.domain.survey_figures import FEW
from seeddesk.domain.survey_results import results
from seeddesk.i18n import set_language
from seeddesk.store import surveys as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.import_wizard import COLUMNS, DONE, FILE, ImportWizard
from seeddesk.ui.steps.listen import STEP
from seeddesk.ui.steps.listen import survey_words as words
from seeddesk.ui.steps.listen.survey_dialogs import SurveyName
from seeddesk.ui.steps.listen.surveys import PEOPLE, Surveys
from seeddesk.workflow import imports
from seeddesk.workflow.members import add_member
from seeddesk.workflow.participate import create_node
from seeddesk.workflow.surveys import set_kind
from tests.ui.conftest import Answers
from tests.workflow.imports_help import SAMPLES, table

KANO = (["I like it", "I like it", "I am neutral"], ["I dislike it", "I dislike it", "I can live with it"])


def bring(desk: Desk, path: Path, name: str = "") -> None:
    with imports.prepare(desk.shop, path, "survey", launch_id=desk.launch_id, survey=name) as plan:
        imports.run(desk.shop, plan)


def answered(path: Path, people: int = 40) -> Path:
    rows = []
    for at in range(people):
        scent = "Osmanthus" if at % 4 else "Cedar"
        mark, recommend = 4 + at % 2, 10 if at % 2 else 5
        kano = [half[at % 3] for half in KANO]
        rows.append([f"Person {at}" if at else "Chen", scent, mark, recommend, *kano, 20 + at, f"Words {at}"])
    headers = (
        "Name,Which scent?,How satisfied are you? (1-5),Would you recommend it? (0-10),"
        "If there is a small bottle?,If there is no small bottle?,Your age?,What else?"
    )
    return table(path, headers, *rows)


@pytest.fixture
def section(desk: Desk, qtbot: Any, tmp_path: Path) -> Surveys:
    add_member(desk.shop, {"name": "Chen", "own_circle": "friend"})
    bring(desk, answered(tmp_path / "first.csv"), "First try")
    made = Surveys(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.refresh(None)
    made.resize(1000, 660)
    made.show()
    desk.changed.connect(made.refresh)
    return made


def rows(section: Surveys) -> dict[str, str]:
    return {row["text"]: row["short"] for row in section.questions.rows(section.questions.shown_ids())}


def choose(section: Surveys, start: str) -> None:
    ids = section.questions.shown_ids()
    found = [one for one, row in zip(ids, section.questions.rows(ids), strict=True) if row["text"].startswith(start)]
    section.questions.select(found[:1])


def test_the_list_says_what_every_question_says(section: Surveys) -> None:
    assert rows(section) == {
        "Which scent?": "Osmanthus 75% (n = 40)",
        "How satisfied are you? (1-5)": "4.5 of 5 (n = 40)",
        "Would you recommend it? (0-10)": "NPS 0 ± 31 (n = 40)",
        "If there is a small bottle? and 1 more": "the more the better (n = 40)",
        "Your age?": "on average 39.50 (n = 40)",
        "What else?": "40 answers",
    }


def test_a_large_survey_is_counted_beside_the_window(
    section: Surveys, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seeddesk.ui.steps.listen import surveys

    monkeypatch.setattr(surveys, "AT_ONCE", 5)
    before = rows(section)
    section.view.without.click()
    assert rows(section) == before
    desk.jobs.drain()
    assert rows(section)["Which scent?"] == "Osmanthus 77% (n = 39)"


def test_each_figure_is_told_with_its_n_and_a_chart(section: Surveys) -> None:
    view = section.view
    choose(section, "Which")
    assert view.told.text() == '"Osmanthus" was chosen most: by 30 of 40 (75%, most likely 60–86%).'
    chart = view.chart.chart()
    assert chart is not None and chart.texts()[:3] == ["Osmanthus", "30", "75% (60–86)"]
    choose(section, "How")
    assert "4.50 of 5 on average" in view.told.text() and "40 of 40 gave one of the two best marks" in view.told.text()
    choose(section, "Would")
    assert view.told.text().endswith("That may be chance: more answers are needed to know which side is larger.")
    choose(section, "If")
    assert [row["kind"] for row in view.result.questions] == ["kano_with", "kano_without"]  # type: ignore[union-attr]
    assert "The better it is done, the better pleased they are." in view.told.text() and view.pouliot.isVisible()
    choose(section, "What")
    assert "Words 39" in view.texts.text() and not view.chart.isVisible()


def test_too_few_answers_get_no_figure(section: Surveys, desk: Desk, tmp_path: Path) -> None:
    bring(desk, answered(tmp_path / "b.csv", FEW - 1), "Few")
    section.table.select(section.table.shown_ids()[:1])
    assert rows(section)["Which scent?"] == "too few to tell (n = 9)"
    assert section.view.told.text() == "Too few to tell: 9 answers, 10 are needed."
    assert "%" not in "".join((section.view.chart.chart() or pytest.fail()).texts())
    choose(section, "If")
    assert "30 are needed" in section.view.told.text()


def test_a_kind_is_corrected_and_taken_back(section: Surveys, desk: Desk) -> None:
    choose(section, "Your age?")
    question = section.view.result.questions[0]["id"]  # type: ignore[union-attr]
    section.view.kinds[question].choose("open")
    assert rows(section)["Your age?"] == "40 answers"
    assert section.questions.current_id() == question and "20" in section.view.texts.text()
    desk.shop.undo()
    assert rows(section)["Your age?"] == "on average 39.50 (n = 40)"


def test_half_a_pair_says_what_it_lacks(section: Surveys) -> None:
    choose(section, "If")
    second = section.view.result.questions[1]["id"]  # type: ignore[union-attr]
    section.view.kinds[second].choose("open")
    choose(section, "If there is a small bottle?")
    assert rows(section)["If there is a small bottle?"] == "not complete"
    assert "Kano: without it" in section.view.told.text()


def test_without_own_circle(section: Surveys) -> None:
    choose(section, "Which")
    assert section.view.without.isVisible() and section.view.without.text() == "without own circle (1)"
    section.view.without.click()
    assert rows(section)["Which scent?"] == "Osmanthus 77% (n = 39)"
    section.view.without.click()
    assert rows(section)["Which scent?"] == "Osmanthus 75% (n = 40)"


def test_pouliot_is_a_setting_of_the_shop(section: Surveys, desk: Desk) -> None:
    choose(section, "If")
    section.view.pouliot.click()
    assert store.pouliot(desk.shop)
    desk.shop.undo()
    assert not section.view.pouliot.isChecked()


def test_the_four_prices_of_the_sample(section: Surveys, desk: Desk) -> None:
    bring(desk, SAMPLES / "psm" / "prices_50.csv", "Prices")
    section.table.select(section.table.shown_ids()[:1])
    assert rows(section) == {"toocheap and 3 more": "9.56–18.74 (n = 46)"}
    told = section.view.told.text()
    for part in ("Prices from 9.56 to 18.74", "At 10.14 the fewest", "At 14.91 as many", "4 answers whose four prices"):
        assert part in told
    assert len(section.view.kinds) == 4 and section.view.chart.isVisible()


def test_who_answered_is_linked_to_a_member(
    section: Surveys, desk: Desk, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    section.tabs.choose(PEOPLE)
    people = section.people
    by_name = {row["who"]: row for row in people.rows(people.shown_ids())}
    assert by_name["Chen"]["member_id"] == 1 and by_name["Person 3"]["member_id"] is None
    other = add_member(desk.shop, {"name": "Mei"})
    people.select([by_name["Person 3"]["id"]])
    assert section.answers.isVisible() and section.answers.who.text() == "Person 3"
    answers.expect(lambda dialog: (dialog.table.select([other]), dialog.accept()))
    section.answers.link.click()
    assert section.answers.who.text() == "Mei" and "gave the name Person 3" in section.answers.when.text()
    desk.shop.undo()
    assert section.answers.who.text() == "Person 3"


def test_rename_delete_and_empty(section: Surveys, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    bring(desk, answered(tmp_path / "b.csv", 3), "Second")
    first = next(row["id"] for row in store.surveys(desk.shop, desk.launch_id) if row["name"] == "First try")
    section.rename(first)
    dialog = next(one for one in section.window().findChildren(SurveyName) if one.isVisible())
    dialog.form.set_values({"name": "Second"})
    dialog.save()
    assert dialog.isVisible() and "already" in dialog.form.error("name")
    dialog.form.set_values({"name": "May"})
    dialog.save()
    assert not dialog.isVisible()
    assert [row["name"] for row in store.surveys(desk.shop, desk.launch_id)] == ["Second", "May"]
    section.table.select(section.table.shown_ids())
    qtbot.keyClick(section.table.view, Qt.Key.Key_Delete)
    assert section.stack.currentIndex() == 1 and section.empty.isVisible()
    desk.shop.undo()
    assert section.stack.currentIndex() == 0 and len(section.table.shown_ids()) == 2


def test_chinese_leaves_no_english(section: Surveys, qtbot: Any) -> None:
    set_language("zh_CN")
    for widget in [section, *section.findChildren(QWidget)]:
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert [section.tabs.tabText(at) for at in range(2)] == ["题目", "谁答了"]
    choose(section, "Which")
    assert section.view.told.text() == "选“Osmanthus”的最多：40 人里有 30 人（75%，大致在 60–86%）。"
    assert rows(section)["Your age?"] == "平均 39.50 (n = 40)"


def test_a_template_is_saved(section: Surveys, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "t"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    section.save_template()
    desk.jobs.drain()
    assert path.with_suffix(".xlsx").exists()


def test_the_section_is_in_the_step() -> None:
    assert "surveys" in [code for code, _title, _where in STEP.sections]


# --- through the wizard ---------------------------------------------------------------------------


def settle(wizard: ImportWizard) -> None:
    for _ in range(3):
        wizard.desk.jobs.drain()
        QApplication.processEvents()


@pytest.fixture
def open_wizard(desk: Desk, qtbot: Any) -> Callable[..., ImportWizard]:
    def make(path: Path, kind: str | None = None, **args: Any) -> ImportWizard:
        wizard = ImportWizard(desk, path, kind, **args)
        qtbot.addWidget(wizard)
        wizard.show()
        settle(wizard)
        return wizard

    return make


def test_answers_through_the_wizard(open_wizard: Any, desk: Desk) -> None:
    gone: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda place, args: gone.append((place, args)))
    wizard = open_wizard(SAMPLES / "surveys" / "wjx_by_number_800.xls")  # dropped on the window: its kind is told
    assert wizard.seen.kind == "survey" and wizard.at() == COLUMNS
    assert "800 new answers" in wizard.columns.bar.accessibleName()
    wizard.next.click()
    settle(wizard)
    assert wizard.at() == DONE and desk.shop.scalar("SELECT count(*) FROM answer") == 800
    assert wizard.next.text() == "Show what came in"
    wizard.next.click()
    assert gone == [("listen.surveys", {"survey": 1})]


def test_votes_go_to_the_vote_chosen(open_wizard: Any, desk: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "v.csv", "Name,Choice", ["A", "Cedar"])
    wizard = open_wizard(path, "votes")
    assert wizard.at() == FILE and wizard.file.no_round.isVisible() and not wizard.next.isEnabled()
    wizard.close()
    assert desk.launch_id is not None
    node = create_node(desk.shop, desk.launch_id, "Which scent?", ["Osmanthus", "Cedar"], audience="all")
    wizard = open_wizard(path, "votes")
    assert wizard.file.place() == {"launch_id": desk.launch_id, "node_id": node} and wizard.at() == COLUMNS
    wizard.next.click()
    settle(wizard)
    assert desk.shop.scalar("SELECT count(*) FROM ballot") == 1


def test_words_for_every_kind_of_figure() -> None:
    kinds = ("single", "scale", "nps", "number", "open")
    asked = [{"id": at, "position": at, "text": "?", "kind": kind, "options": []} for at, kind in enumerate(kinds, 1)]
    for result in results(asked, {}):
        assert words.short(result) and words.told(result) and words.kind_words(result)


def test_a_kind_changed_elsewhere_is_shown(section: Surveys, desk: Desk) -> None:
    choose(section, "Which")
    question = section.view.result.questions[0]["id"]  # type: ignore[union-attr]
    set_kind(desk.shop, [question], "open")
    assert section.view.kinds[question].currentData() == "open"


# --- features against each other -------------------------------------------------------------------


def kano_results(people: int = 40) -> list[Any]:
    """Two features: the bottle pleases and is missed by half, the box is wanted by nobody."""
    likes, dislikes = ["I like it"] * people, ["I dislike it", "I am neutral"] * (people // 2)
    neutral = ["I am neutral"] * people
    rows = [
        {"id": at, "text": text, "kind": kind, "options": (), "position": at}
        for at, (text, kind) in enumerate(
            [
                ("Bottle?", "kano_with"),
                ("No bottle?", "kano_without"),
                ("Box?", "kano_with"),
                ("No box?", "kano_without"),
            ]
        )
    ]
    return results(rows, {0: likes, 1: dislikes, 2: neutral, 3: neutral})


def test_features_stand_where_their_answers_put_them() -> None:
    chart = words.features(kano_results(), 0)
    assert chart is not None
    bottle, box = chart.points
    # 20 of 40 like it and dislike its lack (the more the better), 20 like it only: better 1, worse −0.5.
    assert (bottle.y, bottle.x, bottle.n, bottle.strong) == (1.0, 0.5, 40, True)
    assert (box.y, box.x, box.strong) == (0.0, 0.0, False)
    assert "1 Bottle? · adds 100%, lack costs 50% · n = 40" in chart.texts()


def test_one_feature_alone_is_not_compared_and_few_answers_are_not_drawn() -> None:
    assert words.features(kano_results()[:1], 0) is None
    few = words.features(kano_results(20), 0)
    assert few is not None and not few.drawn() and "too few to tell" in few.texts()


def test_a_click_on_a_feature_shows_it(qtbot: Any) -> None:
    from PySide6.QtCore import QRectF

    from seeddesk.reports.typeset import Face
    from seeddesk.ui import theme
    from seeddesk.ui.steps.listen.survey_view import ResultView

    found = kano_results()
    view = ResultView()
    qtbot.addWidget(view)
    view.show_result(found[0], 0, found)
    view.resize(700, 900)
    view.show()
    assert view.features.isVisible() and view.features_title.isVisible()
    chart = view.features.chart()
    x, y = chart.places(QRectF(view.features.rect()), Face(theme.font()))[1]  # type: ignore[union-attr]
    with qtbot.waitSignal(view.feature_chosen) as told:
        qtbot.mouseClick(view.features, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert told.args == [found[1].id]
    view.show_result(found[0], 0, found[:1])
    assert not view.features.isVisible()
