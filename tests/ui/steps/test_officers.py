"""The page of experience officers, as an owner uses it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from seeddesk.domain.officers import Criterion
from seeddesk.store import officers as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.officers import Officers
from seeddesk.ui.steps.screen.officers_apply import ApplyDialog
from seeddesk.ui.steps.screen.officers_choose import ChooseDialog
from seeddesk.ui.steps.screen.officers_criteria import CriteriaDialog
from seeddesk.ui.steps.screen.officers_dialogs import DueDialog, FeedbackDialog, TryoutDialog
from seeddesk.ui.steps.screen.officers_text import ListTextDialog
from seeddesk.workflow import interactions
from seeddesk.workflow import officers as work
from seeddesk.workflow.members import add_member

TODAY = dt.date(2026, 6, 1)


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> Officers:
    section = Officers(desk)
    qtbot.addWidget(section)
    section.retranslate()
    section.refresh(None)
    section.resize(1000, 640)
    section.show()
    desk.changed.connect(section.refresh)
    return section


@pytest.fixture
def people(desk: Desk) -> list[int]:
    made = [
        add_member(
            desk.shop, {"name": f"Member {at}", "phone": f"1381234567{at}", "tags": ["nails"] if at == 3 else []}
        )
        for at in range(5)
    ]
    days = [(made[at], TODAY - dt.timedelta(days=3 + day), "chat", 1) for at in range(5) for day in range(at + 1)]
    interactions.record_interactions(desk.shop, days, source="group")
    return made


def dialog_of(page: Officers, kind: type) -> Any:
    (found,) = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found


def names(page: Officers, standing: str) -> list[str]:
    return [row["name"] for row in page.table.rows(page.table.shown_ids()) if row["standing"] == standing]


def round_of(page: Officers, desk: Desk, people: list[int], **values: Any) -> int:
    made = work.add_tryout(desk.shop, desk.launch_id or 0, {"name": "June", "month": "2026-06", "quota": 2, **values})
    work.set_criteria(desk.shop, made, [Criterion("tag", "nails"), Criterion("active")], 2)
    work.add_applicants(desk.shop, made, [work.Application(one) for one in people], now=desk.now())
    return made


def test_from_an_empty_page_to_the_feedback(page: Officers, desk: Desk, people: list[int]) -> None:
    assert "No round yet" in page.rounds.empty.text()
    page.rounds.empty.button.click()
    dialog = dialog_of(page, TryoutDialog)
    assert dialog.form.values()["month"] == "2026-06"
    dialog.form.set_values({"name": "June", "quota": 3, "unit_cents": 3_000, "budget_cents": 6_500})
    dialog._say_fits()
    assert "pays for 2 people" in dialog.fits.text()
    dialog.save_button.click()
    assert page.tryout is not None and page.tryout["name"] == "June"

    page.paste()
    dialog = dialog_of(page, ApplyDialog)
    chain = "1. Member 0 cracked hands\n2. member 1\n3. 138 1234 5672，nails\n4. Nobody Known\n5. Member 1 me too"
    dialog.paste(f"#接龙\n{chain}")
    states = [dialog.state(one) for one in dialog.rows]
    assert states == ["known", "known", "known", "who", "same"]
    assert dialog.rows[0].words == "cracked hands"
    add = next(one for one in dialog.menu_for(3).actions() if "new member" in one.text())
    add.trigger()
    assert dialog.state(dialog.rows[3]) == "known"
    dialog.take.click()
    assert not dialog.isVisible()
    assert page.tryout["applied"] == 4

    page._choose.trigger()
    dialog = dialog_of(page, ChooseDialog)
    assert "the budget pays for 2" in dialog.summary.text()
    assert len(dialog.table.ticked_ids()) == 2
    dialog.sign.click()
    assert len(names(page, "chosen")) == 2 and len(names(page, "missed")) == 2
    assert desk.shop.scalar("SELECT count(*) FROM honour WHERE title = 'Experience officer'") == 2

    chosen = [row["id"] for row in page.table.rows(page.table.shown_ids()) if row["chosen"]]
    page.table.set_ticked(chosen)
    page._sent.trigger()
    assert len(names(page, "sent")) == 2
    page.table.activated.emit(chosen[0])
    dialog = dialog_of(page, FeedbackDialog)
    dialog.form.set_values({"words": "The lid leaks", "mark": 4, "voice": True})
    dialog.save_button.click()
    assert len(names(page, "answered")) == 1
    assert desk.shop.scalar("SELECT text FROM voice") == "The lid leaks"
    page._close.trigger()
    assert page.tryout["state"] == "closed" and not page._add.isEnabled()
    desk.undo()
    assert page.tryout["state"] == "chosen"


def test_criteria_by_keyboard_and_mouse(page: Officers, desk: Desk, people: list[int]) -> None:
    made = round_of(page, desk, people)
    page.order_button.click()
    dialog = dialog_of(page, CriteriaDialog)
    lines = dialog.list
    order = lambda: [one.by for one in lines.value()]  # noqa: E731
    assert order() == ["tag", "active"]
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order() == ["active", "tag"] and lines.currentRow() == 1
    assert lines.item(0).text() == "1. In touch most often"
    QTest.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order() == ["active", "tag"]
    QTest.keyClick(lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order() == ["tag", "active"]
    next(one for one in dialog.menu().actions() if one.text() == "Most orders").trigger()
    assert order() == ["tag", "active", "orders"]
    # Let go above the first line, then below all lines.
    lines.setCurrentRow(2)
    lines.dropped_at(lines.visualItemRect(lines.item(0)).topLeft() + QPoint(2, 1))
    assert order() == ["orders", "tag", "active"] and lines.currentRow() == 0
    lines.dropped_at(QPoint(5, lines.viewport().height() - 2))
    assert order() == ["tag", "active", "orders"]
    dialog.put("region")
    assert not dialog.form.editor("region").isHidden()
    dialog.form.set_values({"region": "Shanghai"})
    dialog._typed("region", "Shanghai")
    lines.setFocus()
    lines.setCurrentRow(1)
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    assert lines.value() == [Criterion("tag", "nails"), Criterion("orders"), Criterion("region", "Shanghai")]
    dialog.save_button.click()
    row = store.tryout(desk.shop, made)
    assert row is not None and store.criteria_of(row) == lines.value()
    assert "3. From Shanghai first" in page.order_line.text()


def test_opposites_take_each_others_place(page: Officers, desk: Desk, people: list[int]) -> None:
    round_of(page, desk, people)
    page.change_criteria()
    dialog = dialog_of(page, CriteriaDialog)
    dialog.put("circle_first")
    dialog.put("circle_last")
    assert [one.by for one in dialog.list.value()] == ["tag", "active", "circle_last"]


def test_the_page_says_why_before_and_after(page: Officers, desk: Desk, people: list[int]) -> None:
    made = round_of(page, desk, people)
    rows = page.table.rows(page.table.shown_ids())
    assert [row["name"] for row in rows[:2]] == ["Member 3", "Member 4"] and rows[0]["proposed"]
    assert rows[0]["why"] == "nails comes first" and rows[0]["has"] == "nails · 4 days in touch"
    assert rows[1]["why"] == "in touch on 5 days, the next one on 3"
    assert rows[2]["why"] == "in touch on 3 days, 5 were needed"
    work.sign_off(desk.shop, made, store.proposal(desk.shop, made, TODAY).chosen, now=desk.now())
    after = page.table.rows(page.table.shown_ids())
    assert after[1]["why"] == "in touch on 5 days, the next one on 3"


def test_a_swap_asks_for_its_reason(page: Officers, desk: Desk, people: list[int]) -> None:
    made = round_of(page, desk, people)
    page.propose()
    dialog = dialog_of(page, ChooseDialog)
    assert dialog.form.editor("note").isHidden() or not dialog.swapped()
    last, other = dialog.choice.chosen[-1], dialog.choice.waiting[0]
    dialog.table.set_ticked([other])
    assert not dialog.sign.isEnabled()  # three for two seats
    dialog.table.set_ticked([last], False)
    dialog.sign.click()
    assert dialog.isVisible() and "Say why" in dialog.form.error("note")
    dialog.form.set_values({"note": "makes videos", "title": ""})
    dialog.sign.click()
    assert not dialog.isVisible()
    assert other in store.taken(desk.shop, made) and last not in store.taken(desk.shop, made)
    assert desk.shop.scalar("SELECT count(*) FROM honour") == 0
    whys = {row["id"]: row["why"] for row in page.table.rows(page.table.shown_ids())}
    assert whys[other] == "chosen by the shop: makes videos" and whys[last] == "left out by the shop: makes videos"


def test_the_list_to_paste(page: Officers, desk: Desk, people: list[int], answers: Any) -> None:
    made = round_of(page, desk, people, what="the new tube")
    work.sign_off(desk.shop, made, store.proposal(desk.shop, made, TODAY).chosen, now=desk.now())
    page._text.trigger()
    dialog = dialog_of(page, ListTextDialog)
    dialog.copy_text()
    text = QGuiApplication.clipboard().text()
    assert "1. Member 3: nails comes first\n2. Member 4: in touch on 5 days" in text
    assert "5 people applied" in text and "the new tube" in text
    assert "Member 0" not in text
    dialog.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    assert not dialog.picture().isNull()


def test_applications_out_of_a_file(page: Officers, desk: Desk, people: list[int], tmp_path: Path, qtbot: Any) -> None:
    made = work.add_tryout(desk.shop, desk.launch_id or 0, {"name": "June"})
    path = tmp_path / "apply.csv"
    path.write_text("序号,姓名,手机号,为什么想试\n1,Member 2,,手很干\n2,谁,13812345674,做美甲\n3,陌生人,,\n", "utf-8")
    page.paste()
    dialog = dialog_of(page, ApplyDialog)
    dialog.read_file(path)
    desk.jobs.drain()
    qtbot.waitUntil(lambda: len(dialog.rows) == 3)
    assert [dialog.state(one) for one in dialog.rows] == ["known", "known", "who"]
    assert [one.words for one in dialog.rows[:2]] == ["手很干", "做美甲"]
    dialog.take.click()
    assert dialog.isVisible() and [one.line.name for one in dialog.rows] == ["陌生人"]
    rows = store.entries(desk.shop, made, TODAY)
    assert [(row["member_id"], row["source"]) for row in rows] == [(people[2], "file"), (people[4], "file")]


def test_more_time_and_withdrawing(page: Officers, desk: Desk, people: list[int]) -> None:
    made = round_of(page, desk, people)
    picks = store.proposal(desk.shop, made, TODAY).chosen
    work.sign_off(desk.shop, made, picks, now=desk.now())
    work.mark_sent(desk.shop, picks, now=desk.now())
    page.table.set_ticked(picks)
    page.ask_due()
    dialog = dialog_of(page, DueDialog)
    dialog.form.set_values({"day": dt.date(2026, 5, 30)})
    dialog.save()
    assert len(names(page, "overdue")) == 2
    assert "2 late" in page.facts.text()
    page.table.set_ticked(picks[1:], False)
    page.withdraw()
    assert len(names(page, "withdrawn")) == 1
    assert page._choose.isEnabled()  # the seat is free again
    page.table.delete_requested.emit(page.table.shown_ids())
    assert page.table.shown_ids() == []
    desk.undo()
    assert len(page.table.shown_ids()) == 5


def test_scores_are_worked_out_in_the_background(page: Officers, desk: Desk, people: list[int]) -> None:
    made = round_of(page, desk, people)
    work.set_criteria(desk.shop, made, [Criterion("score")])
    desk.jobs.drain()
    for _ in range(20):
        QTest.qWait(10)
        if page._ready():
            break
    assert page._ready()
    rows = page.table.rows(page.table.shown_ids())
    assert rows[0]["name"] == "Member 4" and rows[0]["has"].startswith("score ")


def test_the_due_thing_leads_here(page: Officers, desk: Desk, people: list[int]) -> None:
    first = round_of(page, desk, people)
    second = work.add_tryout(desk.shop, desk.launch_id or 0, {"name": "July"})
    page.show_place(tryout=second)
    assert page.tryout is not None and page.tryout["id"] == second
    page.show_place(tryout=first, member=people[0])
    assert page.tryout["id"] == first
    assert page.table.rows(page.table.selected_ids())[0]["member_id"] == people[0]
