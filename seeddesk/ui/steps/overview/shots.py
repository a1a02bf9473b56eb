"""What pictures show of the overview beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.domain.due import snooze_day
from seeddesk.ui.scenes import Scene
from seeddesk.ui.steps.overview.calendar import VIEW_KEY
from seeddesk.ui.steps.overview.reminder_dialog import UntilDialog


def _put_off(page: Any) -> None:
    """Three things put off, and the list of them."""
    due = page.list
    if not due._away:
        due.table.select(due.table.shown_ids()[:3])
        due.snooze(snooze_day("three_days", page.desk.today()))
    due.away_button.click()


def _stage(page: Any, code: str) -> None:
    page.key._set(code)


def _reminder(page: Any) -> None:
    found = page.desk.shop.scalar("SELECT min(id) FROM reminder WHERE launch_id IS NOT NULL")
    page.show_place(reminder=found)


def _until(page: Any) -> None:
    UntilDialog(page.desk, lambda _day: None, page).open()


def _refused(page: Any) -> None:
    """Taking back what later actions build on."""
    found = page.desk.shop.scalar("SELECT min(id) FROM history WHERE key = 'launch.create' AND size > 0")
    if found is not None:
        page.show_entry(found)
        page.take_back(found)


def _week(page: Any) -> None:
    page.views.choose("week")
    page.desk.settings.set(VIEW_KEY, "month")  # the next walk begins as an owner does


SCENES = (
    Scene("overview.put_off", "overview.today", _put_off),
    Scene("overview.burst", "overview.today", lambda page: _stage(page, "burst")),
    Scene("overview.plateau", "overview.today", lambda page: _stage(page, "plateau")),
    Scene("overview.put_off_until", "overview.today", _until),
    Scene("overview.week", "overview.calendar", _week),
    Scene("overview.reminder_new", "overview.calendar", lambda page: page.add(page.grid.day)),
    Scene("overview.reminder", "overview.calendar", _reminder),
    Scene("overview.history_refused", "overview.history", _refused),
)
