"""The page of campaigns, as an owner uses it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from seeddesk.store import campaigns as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.campaigns import Campaigns
from seeddesk.ui.steps.screen.campaigns_dialogs import AssignDialog, CampaignDialog
from seeddesk.workflow import campaigns as work
from seeddesk.workflow import groups
from seeddesk.workflow.members import add_member

TODAY = dt.date(2026, 6, 1)


@pytest.fixture
def group(desk: Desk) -> int:
    made = groups.add_group(desk.shop, {"name": "A group", "kind": "wide"})
    for at in range(40):
        member = add_member(desk.shop, {"name": f"Guest {at}"})
        gift = at % 2
        groups.add_to_group(desk.shop, made, [member], today=dt.date(2026, 4, 10 if gift else 1))
        if gift and at < 33:
            groups.leave_group(desk.shop, made, [member], today=dt.date(2026, 4, 12))
    return made


@pytest.fixture
def page(group: int, show: Callable[[type], Any]) -> Campaigns:
    return show(Campaigns)


def dialog_of(page: Any, kind: type) -> Any:
    (found,) = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found


def add(page: Campaigns, desk: Desk, **more: Any) -> int:
    page.page_actions()[0].trigger()
    dialog = dialog_of(page, CampaignDialog)
    dialog.form.set_values(
        {"name": "Prize {draw}", "from_on": dt.date(2026, 4, 9), "to_on": dt.date(2026, 4, 11), **more}
    )
    dialog.save_button.click()
    desk.jobs.drain()
    return page.table.shown_ids()[0]


def test_write_one_down_say_who_came_and_compare(page: Campaigns, desk: Desk, group: int) -> None:
    made = add(page, desk, cost_cents=20_000, target=50, group=group)
    page.table.select([made])
    page._assign.trigger()
    dialog = dialog_of(page, AssignDialog)
    assert len(dialog.table.ticked_ids()) == 20 and "20 joined in these days" in dialog.told.text()
    assert dialog.save_button.text() == "20 came through it"
    dialog.save_button.click()
    desk.jobs.drain()
    (row,) = page.table.rows([made])
    cells = {column.key: column.words(row) for column in page.table.model.columns}
    assert (cells["brought"], cells["cost_cents"], cells["per_person"]) == ("20 / 50", "¥200", "¥10")
    assert (cells["stayed"], cells["per_stayed"]) == ("4 / 20 · 20%", "¥50")
    page.views.choose("joins")
    page.way.set_code("")
    assert len(page.joins.shown_ids()) == 20
    page.joins.set_ticked(page.joins.shown_ids())
    page._natural.trigger()
    desk.jobs.drain()
    assert page.joins.shown_ids() == []
    page.views.choose("compared")
    assert page.sentence.text() == (
        "Those who came for a gift leave more often: 20% of them stayed, of the others 100%."
    )
    first = page.figures.rows(page.figures.shown_ids())[0]
    assert first["natural"].startswith("100%  20 / 20") and first["verdict"] == [("yes, fewer", "attention")]
    chart = page.chart.chart()
    assert chart is not None and "By themselves" in chart.texts()


def test_nothing_is_claimed_of_too_few(page: Campaigns, desk: Desk, group: int) -> None:
    rows = store.join_rows(desk.shop, None, group)
    work.mark_natural(desk.shop, [row["id"] for row in rows if row["left_on"] is None])
    made = add(page, desk)
    work.assign_joins(desk.shop, [row["id"] for row in rows if row["left_on"]][:9], made)
    desk.jobs.drain()
    assert page.sentence.text().startswith("Too few to tell")
    assert page.table.rows([made])[0]["worth"].few
    assert {row["verdict"][0][0] for row in page.figures.rows(page.figures.shown_ids())} <= {
        "too few to tell", "not tested"
    }  # fmt: skip


def test_by_hand_for_a_selection_and_back(page: Campaigns, desk: Desk) -> None:
    made = add(page, desk)
    page.views.choose("joins")
    some = page.joins.shown_ids()[:3]
    page.joins.set_ticked(some)
    page._menu.aboutToShow.emit()
    (entry,) = page._menu.actions()
    assert entry.text() == "Prize {draw}"
    entry.trigger()
    desk.jobs.drain()
    assert {row["way"] for row in page.joins.rows(some)} == {"incentive"}
    desk.shop.undo()
    desk.jobs.drain()
    assert {row["way"] for row in page.joins.rows(some)} == {""}
    assert made


def test_trouble_stands_at_its_field(page: Campaigns, desk: Desk) -> None:
    page.open_campaign()
    dialog = dialog_of(page, CampaignDialog)
    dialog.form.set_values({"name": "A", "from_on": dt.date(2026, 4, 9), "to_on": dt.date(2026, 4, 1)})
    dialog.save()
    assert dialog.isVisible() and "in this order" in dialog.form.error("to_on")
    assert store.campaigns(desk.shop, None, TODAY) == []


def test_a_red_packet_says_how_far_it_is(page: Campaigns, desk: Desk, group: int) -> None:
    page.open_campaign()
    dialog = dialog_of(page, CampaignDialog)
    dialog.form.set_values({"name": "Packet", "kind": "red_packet", "threshold": 30, "group": group})
    dialog.save()
    desk.jobs.drain()
    (row,) = page.table.rows(page.table.shown_ids())
    told = page.table.model.columns[0].sub
    assert told is not None and told(row).startswith("red packet at 30: 6 to go")  # 24 of 40 are in
    work.edit_campaign(desk.shop, row["id"], {"threshold": 24})
    desk.jobs.drain()
    assert told(page.table.rows([row["id"]])[0]).startswith("red packet at 24: reached")


def test_calling_off_deleting_and_going_there(page: Campaigns, desk: Desk) -> None:
    made = add(page, desk, to_on=dt.date(2026, 6, 9))
    page.show_place(campaign=made)
    assert page.table.current_id() == made
    page._off.trigger()
    desk.jobs.drain()
    assert page.table.rows([made])[0]["phase"] == "off" and page._off.text() == "It takes place after all"
    page.table.delete_requested.emit([made])
    desk.jobs.drain()
    assert page.table.shown_ids() == []


def test_own_circle_in_or_out(page: Campaigns, desk: Desk, group: int) -> None:
    from seeddesk.workflow.screen import set_own_circle

    set_own_circle(desk.shop, [store.join_rows(desk.shop, None, group)[0]["member"]], "friend")
    desk.jobs.drain()
    assert len(page.joins.shown_ids()) == 40
    page.own.set_code(False)
    desk.jobs.drain()
    assert len(page.joins.shown_ids()) == 39
