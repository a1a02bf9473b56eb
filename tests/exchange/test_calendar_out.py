"""The calendar file by the rules of RFC 5545, down to the octets."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from seeddesk.exchange.calendar_out import Event, write_calendar

NOW = dt.datetime(2026, 6, 1, 10, 30)
LONG = "第二轮内测：请把𠮷祥护手霜寄给林小满，" * 9 + "a,b;c\\d\nnext line\x07 end"


def write(path: Path, *events: Event, zone: str = "Asia/Shanghai", now: dt.datetime = NOW) -> bytes:
    write_calendar(path, events, name="小满手作", now=now, zone=ZoneInfo(zone))
    return path.read_bytes()


def test_lines_end_in_crlf_and_hold_75_octets_of_whole_characters(tmp_path: Path) -> None:
    data = write(tmp_path / "a.ics", Event("r-1@x", LONG, dt.date(2026, 6, 2)))
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no character is cut in two
    unfolded = data.replace(b"\r\n ", b"").decode()
    assert "a\\,b\\;c\\\\d\\nnext line" in unfolded and "\x07" not in unfolded


def test_read_back_it_says_the_same(tmp_path: Path) -> None:
    moment = dt.datetime(2026, 6, 2, 15, 0)
    data = write(
        tmp_path / "a.ics",
        Event("r-1@x", LONG, dt.date(2026, 6, 2), about="a\r\nb", category="提醒"),
        Event("r-2@x", "call", moment, rings=False),
    )
    calendar: Any = icalendar.Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"], calendar["x-wr-calname"]) == ("2.0", "PUBLISH", "小满手作")
    assert str(calendar["prodid"]).startswith("-//SeedDesk")
    day, timed = calendar.walk("VEVENT")
    assert str(day["summary"]) == LONG.replace("\x07", " ")
    assert str(day["description"]) == "a\nb"
    assert (day["dtstart"].dt, day["dtend"].dt) == (dt.date(2026, 6, 2), dt.date(2026, 6, 3))
    assert b"DTSTART;VALUE=DATE:20260602" in data
    assert day["last-modified"].dt == day["dtstamp"].dt == dt.datetime(2026, 6, 1, 2, 30, tzinfo=dt.UTC)
    (alarm,) = day.walk("VALARM")
    assert alarm["trigger"].dt == dt.timedelta(hours=9) and alarm["action"] == "DISPLAY"
    assert timed["dtstart"].dt == dt.datetime(2026, 6, 2, 7, 0, tzinfo=dt.UTC)
    assert b"DTSTART:20260602T070000Z" in data
    assert not timed.walk("VALARM")


def test_every_file_has_a_higher_sequence_also_when_the_clocks_go_back(tmp_path: Path) -> None:
    """By the clock on the wall half past one comes twice; a calendar passes over what is not newer."""
    found = []
    for at in (
        dt.datetime(2026, 11, 1, 1, 30),
        dt.datetime(2026, 11, 1, 1, 30, 1),
        dt.datetime(2026, 11, 1, 1, 10, fold=1),
    ):
        data = write(tmp_path / "a.ics", Event("r-1@x", "call", NOW), zone="America/New_York", now=at)
        found.append(icalendar.Calendar.from_ical(data).walk("VEVENT")[0]["sequence"])
    assert found[0] < found[1] < found[2] < 2**31


@pytest.mark.parametrize(("day", "utc"), [(dt.date(2026, 1, 5), "140000"), (dt.date(2026, 7, 6), "130000")])
def test_summer_time_is_that_of_the_day_itself(tmp_path: Path, day: dt.date, utc: str) -> None:
    at = dt.datetime.combine(day, dt.time(9))
    data = write(tmp_path / "a.ics", Event("r-1@x", "call", at), zone="America/New_York")
    assert f"DTSTART:{day:%Y%m%d}T{utc}Z".encode() in data


def test_no_entries_make_an_empty_calendar_and_an_old_file_gives_way(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_text("old")
    assert icalendar.Calendar.from_ical(write(path)).walk("VEVENT") == []
    assert list(tmp_path.iterdir()) == [path]
