"""Members, the rest: filters of days and core groups, why a tier is empty, timelines by kind and of any length,
tags by Enter, who is who in pickers."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt

from seeddesk.store.members import timeline
from seeddesk.store.members_filter import fitting
from seeddesk.store.models import (
    Candidate,
    ChatGroup,
    Fix,
    FixReport,
    Interaction,
    Membership,
    Order,
    Round,
    Voice,
)
from seeddesk.store.models import Tester as TesterRow
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_card import MemberCard
from seeddesk.ui.dialogs.member_events import event_details, kind_word
from seeddesk.ui.steps.members.directory import Directory
from seeddesk.ui.widgets.days_button import DaysButton, DaysDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.member_picker import MemberPicker
from seeddesk.ui.widgets.tag_line import TagLine
from seeddesk.workflow.members import add_member, edit_member
from seeddesk.workflow.segments import save_segment

TODAY = dt.date(2026, 6, 1)


@pytest.fixture
def directory(desk: Desk, qtbot: Any) -> Directory:
    page = Directory(desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.refresh(None)
    page.resize(1000, 600)
    page.show()
    return page


def test_last_order_and_core_group_narrow_and_are_kept_as_segments(desk: Desk, directory: Directory) -> None:
    shop = desk.shop
    early, late, told, core = (add_member(shop, {"name": name}) for name in ("Early", "Late", "Told", "Core"))
    with shop.change("orders") as change:
        change.insert(Order, member=early, number="1", status="paid", paid_at="2026-01-05 10:00:00")
        change.insert(Order, member=early, number="2", status="closed", paid_at="2026-05-05 10:00:00")
        change.insert(Order, member=late, number="3", status="paid", paid_at="2026-05-31 23:59:59")
        change.execute("UPDATE member SET last_order_on = '2026-05-20', total_orders = 2 WHERE id = ?", (told,))
        change.insert(Candidate, launch=desk.launch_id, member=core, state="joined")
        change.insert(Candidate, launch=desk.launch_id, member=late, state="declined")
    assert fitting(shop, {"last_order": ["2026-05-01", "2026-05-31"]}, TODAY) == {late, told}
    assert fitting(shop, {"last_order": ["", "2026-05-20"]}, TODAY) == {early, told}
    with shop.change("known since") as change:
        change.execute("UPDATE member SET joined_on = '2026-05-20' WHERE id = ?", (told,))
    assert told in (fitting(shop, {"joined": ["2026-05-01", ""]}, TODAY) or ())
    assert fitting(shop, {"core_of": [desk.launch_id]}, TODAY) == {core}
    segment = save_segment(shop, "May", {"last_order": ["2026-05-01", ""], "core_of": [desk.launch_id]})
    bar = directory.filter_bar
    bar.set_values({"last_order": ["2026-05-01", ""]})
    assert set(directory.table.shown_ids()) == {late, told}
    assert bar.buttons["last_order"].text() == "Last order: from 1 May 2026"
    bar.set_values({"last_order": ["2026-05-01", ""], "core_of": [desk.launch_id]})
    assert directory.table.shown_ids() == [] and bar.segment.code() == segment
    assert bar.buttons["core_of"].text() == "In the core group of: Hand cream"


def test_an_empty_tier_says_why_until_members_are_sorted(desk: Desk, directory: Directory) -> None:
    member = add_member(desk.shop, {"name": "Lin"})
    directory.filter_bar.set_values({"tier": ["core"]})
    assert "sorted into tiers" in directory.table.empty._sentence.text()
    edit_member(desk.shop, member, {"tier": "regular"})
    directory.refresh(None)
    assert directory.table.empty._sentence.text() == "Nothing fits these filters."
    directory.filter_bar.set_values({"tier": [""], "city": ["Nowhere"]})
    assert directory.table.empty._sentence.text() == "Nothing fits these filters."


def test_days_are_asked_for_under_the_name_of_the_filter(qtbot: Any) -> None:
    button = DaysButton(lambda: "Last order")
    qtbot.addWidget(button)
    dialog = DaysDialog(button, None)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Last order"
    dialog.form.set_values({"first": dt.date(2026, 5, 2), "last": dt.date(2026, 5, 1)})
    dialog.apply()
    assert dialog.form.error("last") and button.code() is None
    dialog.form.set_values({"last": dt.date(2026, 5, 3)})
    dialog.apply()
    assert button.code() == ["2026-05-02", "2026-05-03"]


@pytest.fixture
def busy(desk: Desk) -> int:
    """A member with an entry of many kinds."""
    shop = desk.shop
    member = add_member(shop, {"name": "Lin"})
    with shop.change("things") as change:
        group = change.insert(ChatGroup, name="Night owls", kind="wide")
        change.insert(Membership, group=group, member=member, joined_on="2026-01-01", left_on="2026-02-01")
        round_ = change.insert(Round, launch=desk.launch_id, number=2)
        tester = change.insert(
            TesterRow, round=round_, member=member, stage="delivered",
            applied_at="2026-03-01 10:00:00", accepted_at="2026-03-02 10:00:00", delivered_at="2026-03-09 10:00:00",
        )  # fmt: skip
        voice = change.insert(Voice, launch=desk.launch_id, member=member, text="Lid!", said_at="2026-03-10 09:00:00")
        fix = change.insert(Fix, launch=desk.launch_id, title="Lid too tight", created_at="2026-03-11 09:00:00")
        change.insert(FixReport, fix=fix, voice=voice)
        change.insert(FixReport, fix=fix, tester=tester)
    return member


def test_the_timeline_tells_stages_leaving_and_reported_fixes(desk: Desk, busy: int) -> None:
    told = [(kind_word(row["kind"]), str(row["at"])[:10], event_details(row)) for row in timeline(desk.shop, busy)]
    assert ("left a group", "2026-02-01", "Night owls") in told
    assert [(day, words) for kind, day, words in told if kind == "beta tester"] == [
        ("2026-03-09", "Hand cream · round 2 · delivered"),
        ("2026-03-02", "Hand cream · round 2 · accepted"),
        ("2026-03-01", "Hand cream · round 2 · applied"),
    ]
    assert [day for kind, day, _ in told if kind == "reported a fix"] == ["2026-03-11", "2026-03-10"]


def test_the_timeline_is_filtered_by_kind(desk: Desk, busy: int, qtbot: Any) -> None:
    card = MemberCard(desk, busy)
    qtbot.addWidget(card)
    card.show()
    everything = len(card.timeline.shown_ids())
    assert card._kinds()[0] == "tester" and "fix" in card._kinds()
    card.kinds.set_code("fix")
    assert len(card.timeline.shown_ids()) == 2
    card.kinds.set_code(None)
    assert len(card.timeline.shown_ids()) == everything
    card.done(0)


def test_a_long_timeline_shows_its_newest_at_once_and_the_rest_soon(desk: Desk, qtbot: Any) -> None:
    member = add_member(desk.shop, {"name": "Lin"})
    start = dt.date(2010, 1, 1)
    with desk.shop.change("days") as change:
        change.insert_many(
            Interaction, ["member", "day", "kind", "count", "source"],
            [(member, (start + dt.timedelta(days=at)).isoformat(), "message", 1, "chat") for at in range(3_000)],
        )  # fmt: skip
    card = MemberCard(desk, member)
    qtbot.addWidget(card)
    card.show()
    assert len(card.timeline.shown_ids()) == 500
    desk.jobs.drain()
    assert len(card.timeline.shown_ids()) == 3_000
    card.timeline.set_needle("2010-01-01")
    card.done(0)


def test_enter_ends_a_tag(qtbot: Any) -> None:
    form = Form([Field("tags", "Tags", kind="tags")])
    qtbot.addWidget(form)
    form.show()
    line: Any = form.editor("tags").inner  # type: ignore[attr-defined]
    line.setFocus()
    qtbot.keyClicks(line, "night shift")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "night shift, "
    qtbot.keyClicks(line, "mother")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert form.values()["tags"] == ["night shift", "mother"]
    left: list[int] = []
    line.returnPressed.connect(lambda: left.append(1))
    qtbot.keyClick(line, Qt.Key.Key_Return)  # nothing to end any more: as in any line
    assert left == [1]


def test_words_are_offered_for_the_last_tag(qtbot: Any) -> None:
    line = TagLine(["dry hands", "mother"])
    qtbot.addWidget(line)
    line.setText("night shift， oth")
    completer = line.completer()
    assert completer.splitPath(line.text()) == ["oth"]
    completer.setCompletionPrefix("oth")
    assert completer.currentCompletion() == "night shift， mother"


def test_two_of_one_name_and_city_are_told_apart(desk: Desk, qtbot: Any) -> None:
    shop = desk.shop
    first = add_member(shop, {"name": "Lin Mei", "city": "Suzhou", "phone": "13800002231"})
    add_member(shop, {"name": "Lin Mei", "city": "Suzhou"})
    with shop.change("orders") as change:
        change.insert(Order, member=first, number="1", status="paid", paid_at="2026-05-31 10:00:00")
    desk.people.load()
    desk.jobs.drain()
    field = MemberField(desk)
    qtbot.addWidget(field)
    field.show()
    field.line.setText("Lin Mei")
    field._typed("Lin Mei")
    words = {field._model.item(at).text() for at in range(field._model.rowCount())}
    assert len(words) == 2 and any("…2231" in one and "31 May 2026" in one for one in words)
    picker = MemberPicker(desk, lambda: "Who?")
    qtbot.addWidget(picker)
    known = {picker.table.model.columns[1].words(row) for row in picker.table.rows(picker.table.shown_ids())}
    assert len(known) == 2 and any("31 May 2026" in one for one in known)
