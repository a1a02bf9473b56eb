"""The product page: answers saved as one leaves a field, the verdict at once, wrong input told at its field."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seeddesk.domain.gate import ANSWER_OF, DEGREES, NEED_OF, NEED_SIZES, OFTEN, POINTS, judge
from seeddesk.i18n import LANGUAGES, set_language
from seeddesk.store.launches import launch
from seeddesk.ui.desk import Desk
from seeddesk.ui.launch_words import VERDICT_TONES, point_advice, point_line, positioning, verdict_line
from seeddesk.ui.steps.overview.gate_card import GateChip
from seeddesk.ui.steps.overview.product import Product
from seeddesk.ui.words import word
from seeddesk.workflow.launches import create_launch, update_launch

GOOD: dict[str, Any] = {
    "need_target": "big",
    "whole_course": "yes",
    "fits_line": "yes",
    "fits_ability": "yes",
    "margin": 52,
    "use_frequency": "daily",
    "buy_frequency": "monthly",
    "easy_to_share": "yes",
}


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> Product:
    made = Product(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1200, 600)
    made.show()
    made.refresh(None)
    desk.changed.connect(made.refresh)
    return made


def row(desk: Desk) -> dict[str, Any]:
    found = launch(desk.shop, desk.launch_id)
    assert found is not None
    return found


def choose(form: Any, key: str, code: str | None) -> None:
    editor = form.editor(key)
    editor.box.setCurrentIndex(editor.codes.index(code))
    editor.box.activated.emit(editor.box.currentIndex())


def type_in(qtbot: Any, form: Any, key: str, text: str) -> None:
    inner = form.editor(key).inner
    inner.setFocus()
    inner.selectAll()
    if text:
        qtbot.keyClicks(inner, text)
    else:
        qtbot.keyClick(inner, Qt.Key.Key_Delete)
    qtbot.keyClick(inner, Qt.Key.Key_Return)


def last(desk: Desk) -> str:
    entry = desk.shop.next_undo()
    assert entry is not None
    return desk.sentence_of(entry)


def test_an_answer_is_saved_at_once_and_judged(page: Product, desk: Desk) -> None:
    assert page.card.chip.text() == "Too early to say"
    update_launch(desk.shop, desk.launch_id or 0, **GOOD | {"need_target": ""})
    assert page.card.chip.text() == "Too early to say"
    assert page.card.why.text() == "Answer 1 more point for a verdict, for example: The need"
    choose(page.gate, "need_target", "big")
    assert row(desk)["need_target"] == "big"
    assert last(desk) == "Hand cream: Need of target users: big"
    assert (page.card.chip.text(), page.card.chip.tone()) == ("Worth making", "primary")
    choose(page.gate, "fits_ability", "no")
    assert (page.card.chip.text(), page.card.chip.tone()) == ("Don't", "danger")
    assert page.card.why.text() == "As it stands, this speaks against it: Can we make it well"
    assert page.card.points["ability"].chip.text() == "poor"
    desk.undo()
    assert page.card.chip.text() == "Worth making"
    assert page.gate.values()["fits_ability"] == "yes"
    choose(page.gate, "fits_ability", None)
    assert row(desk)["fits_ability"] == ""


def test_the_margin_is_worked_out_of_price_and_cost(page: Product, desk: Desk, qtbot: Any) -> None:
    type_in(qtbot, page.gate, "margin", "70")
    assert row(desk)["margin"] == 70 and page.gate.editor("margin").isEnabled()
    assert page.card.points["margin"].line.text() == "at 70% margin: healthy, with room to spare"
    type_in(qtbot, page.gate, "price_cents", "98")
    type_in(qtbot, page.gate, "unit_cost_cents", "68.60")
    assert (row(desk)["price_cents"], row(desk)["unit_cost_cents"]) == (9800, 6860)
    assert page.gate.values()["margin"] == pytest.approx(0.3)
    assert not page.gate.editor("margin").isEnabled()
    assert page.card.points["margin"].line.text() == (
        "at 30% margin: thin · Healthy from 40%: one piece may cost ¥58.80 at most, or sells from ¥114.34."
    )
    type_in(qtbot, page.gate, "unit_cost_cents", "120")
    assert page.card.points["margin"].line.text().startswith("sold under cost")
    type_in(qtbot, page.gate, "unit_cost_cents", "")
    assert page.gate.values()["margin"] == 0.7 and page.gate.editor("margin").isEnabled()


@pytest.mark.parametrize(
    ("key", "text", "word_at_field"),
    [
        ("price_cents", "-5", "Between 0 and 100000000"),
        ("price_cents", "9" * 30, "Between 0 and 100000000"),
        ("unit_cost_cents", "many", "An amount"),
        ("margin", "150", "Between 0% and 100%"),
        ("note_need", "x" * 301, "At most 300 characters"),
    ],
)
def test_wrong_input_is_told_at_its_field_and_not_kept(
    page: Product, desk: Desk, qtbot: Any, key: str, text: str, word_at_field: str
) -> None:
    before = row(desk)
    page.gate.editor(key).inner.setText(text)  # type: ignore[attr-defined]
    page.gate._left(key)
    assert page.gate.error(key).startswith(word_at_field)
    assert row(desk) == before


def test_any_script_may_stand_in_a_note(page: Product, desk: Desk, qtbot: Any) -> None:
    text = "𠮷 🧴 مرهم الشفاه"
    page.gate.editor("note_share").inner.setText(text)  # type: ignore[attr-defined]
    page.gate._left("note_share")
    assert row(desk)["note_share"] == text


def test_the_sentence_is_put_together_and_the_stage_kept(page: Product, desk: Desk, qtbot: Any) -> None:
    assert page.card.sentence.isHidden()
    type_in(qtbot, page.idea, "does", "soft hands <b>at once</b>")
    type_in(qtbot, page.idea, "for_whom", "nurses")
    assert page.card.sentence.text() == "Hand cream: soft hands <b>at once</b>, for nurses"
    assert page.card.sentence.textFormat() == Qt.TextFormat.PlainText
    choose(page.idea, "stage", "burst")
    assert row(desk)["stage"] == "burst"
    assert last(desk) == "Hand cream is now in this stage: burst"


def test_it_follows_the_launch_and_asks_for_one(page: Product, desk: Desk) -> None:
    other = create_launch(desk.shop, "Lip balm", **GOOD)
    desk.set_launch(other)
    page.refresh(None)
    assert page.card.chip.text() == "Worth making"
    desk.set_launch(None)
    page.refresh(None)
    assert page.stack.currentWidget() is page.none
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    button = page.none.button
    assert button is not None
    button.click()
    assert went == ["launch.new"]


def test_a_low_or_narrow_page_puts_the_verdict_first(page: Product, qtbot: Any) -> None:
    asked = page.gate
    page.resize(1200, 600)
    assert asked.mapTo(page, asked.rect().topLeft()).x() < page.card.mapTo(page, page.card.rect().topLeft()).x()
    page.resize(600, 600)
    qtbot.waitUntil(
        lambda: asked.mapTo(page, asked.rect().topLeft()).y() > page.card.mapTo(page, page.card.rect().topLeft()).y()
    )


def test_the_chip_says_the_verdict_and_leads_here(desk: Desk, qtbot: Any) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    chip = GateChip(desk, host)
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    assert chip.text() == "Idea: Too early to say"
    update_launch(desk.shop, desk.launch_id or 0, **GOOD)
    chip.follow()
    assert (chip.text(), chip.tone()) == ("Idea: Worth making", "primary")
    chip.clicked.emit()
    assert went == ["overview.product"]
    desk.set_launch(None)
    chip.follow()
    assert chip.isHidden()


# --- words ---------------------------------------------------------------------------------------------


def answers() -> list[dict[str, Any]]:
    """Answers that bring every point to every level."""
    found: list[dict[str, Any]] = [
        dict(zip(NEED_OF, sizes)) for sizes in itertools.product(("", *NEED_SIZES), repeat=3)
    ]
    for code, key in ANSWER_OF.items():
        scale = OFTEN if code in ("use", "buy") else DEGREES
        found += [{key: answer} for answer in ("", *scale)]
    for margin in (None, 0.0, 19.0, 30.0, 40.0, 60.0, 100.0):
        found += [{"margin": margin}, {"margin": margin, "price_cents": 9800}, {"margin": margin, "unit_cost_cents": 4}]
    found += [{"price_cents": 9800, "unit_cost_cents": cost} for cost in (0, 4000, 7000, 9000, 12000)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_level_has_words_and_only_good_needs_no_advice(language: str) -> None:
    set_language(language)
    seen = set()
    for given in answers():
        for point in judge(given).points:
            line, advice = point_line(point), point_advice(point)
            assert line and "{" not in line + advice, (point, line, advice)
            assert bool(advice) == (point.level != "good")
            seen.add((point.code, point.level))
    assert seen == set(itertools.product(POINTS, ("", "poor", "fair", "good")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_a_sentence(language: str) -> None:
    set_language(language)
    cases = {"do": GOOD, "careful": GOOD | {"margin": 30}, "dont": GOOD | {"margin": 3}, "early": {}}
    for outcome, given in cases.items():
        verdict = judge(given)
        assert verdict.outcome == outcome and outcome in VERDICT_TONES
        line = verdict_line(verdict)
        assert line and "{" not in line
        for code in (*verdict.deciding, *verdict.missing[: verdict.needed]):
            assert word("gate_point", code) in line


def test_the_sentence_needs_more_than_a_name() -> None:
    assert positioning({"name": "Cream"}) == ""
    assert positioning({"does": "soft hands"}) == ""
    assert positioning({"name": "Cream", "like_what": "gel {x}"}) == "Cream, like gel {x}"
