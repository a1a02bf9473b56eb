"""Choosing members: by typing, several, without those excluded, and adding one who is not there yet."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest

from seeddesk.store.members import member_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.widgets.member_picker import pick_members
from seeddesk.workflow.members import add_member


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    names = ("林小满", "书法老陈", "阿 May")
    return {name: add_member(desk.shop, {"name": name, "tags": ["妈妈"] if name == "林小满" else []}) for name in names}


def test_what_is_typed_narrows_the_list_also_by_pinyin(desk: Desk, people: dict[str, int], answers: Any, qtbot: Any):
    def type_and_choose(dialog: Any) -> None:
        QTest.keyClicks(dialog.table.search, "linxiao")
        assert dialog.table.shown_ids() == [people["林小满"]]
        dialog.table.select([people["林小满"]])
        dialog.choose.click()

    answers.expect(type_and_choose)
    assert pick_members(desk, "Own circle") == [people["林小满"]]


def test_several_are_ticked_and_the_excluded_are_not_offered(desk: Desk, people: dict[str, int], answers: Any):
    def tick(dialog: Any) -> None:
        assert people["林小满"] not in dialog.table.shown_ids()
        dialog.table.set_ticked([people["阿 May"], people["书法老陈"]])
        assert dialog.choose.text() == "Choose 2 members"
        dialog.choose.click()

    answers.expect(tick)
    assert pick_members(desk, "Own circle", exclude=[people["林小满"]]) == [people["阿 May"], people["书法老陈"]]


def test_somebody_new_is_added_and_chosen(desk: Desk, people: dict[str, int], answers: Any):
    def add(dialog: Any) -> None:
        assert not dialog.new.isVisible()
        dialog.table.set_needle("周医生")
        assert dialog.new.isVisible()
        dialog.new.click()
        assert dialog.focusWidget() is dialog.choose
        dialog.choose.click()

    answers.expect(add)
    chosen = pick_members(desk, "Who said it?", multiple=False)
    assert [row["name"] for row in member_rows(desk.shop, chosen)] == ["周医生"]


def test_cancelling_chooses_nobody(desk: Desk, people: dict[str, int], answers: Any):
    answers.expect(lambda dialog: (dialog.table.set_ticked([people["阿 May"]]), dialog.reject()))
    assert pick_members(desk, "Own circle") == []
