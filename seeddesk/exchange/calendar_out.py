"""A calendar file (iCalendar, RFC 5545) that Outlook, Apple's calendar, WeCom and phones take in.

Moments are written in UTC, which every program turns into its own local time, so that no description of a time
zone has to be believed; whole days are dates, which move with nobody. Only events are written, no to-dos: Outlook
and WeCom leave those out. An entry keeps its UID for good and every file has a higher sequence than those written
before it, so that taking in the file again moves entries instead of doubling them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from seeddesk import __version__
from seeddesk.exchange.workbook_out import replacing

LASTS = dt.timedelta(minutes=30)
RINGS_BEFORE = dt.timedelta(minutes=15)
MORNING = dt.timedelta(hours=9)
"""When something of no particular time rings on its day."""
SEQUENCE_FROM = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
"""Seconds since then fit into the 31 bits that calendars give a sequence until 2088."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``start``: a date, or a datetime in local time without a zone. ``rings``: with an alarm."""

    uid: str
    summary: str
    start: dt.date | dt.datetime
    about: str = ""
    category: str = ""
    rings: bool = True


def write_calendar(
    path: Path | str,
    events: Iterable[Event],
    *,
    name: str,
    now: dt.datetime,
    zone: dt.tzinfo | None = None,
) -> int:
    """Write a calendar file and return how many entries it has.

    ``now`` is local without a zone; ``zone``: what local is, by default the computer's. All entries are said to be
    of this moment, and their sequence counts its seconds: what changed since an earlier file, also by undo, which
    turns back every number of the shop, is taken in. Raises UserError ``file.disk_full``, ``file.locked``,
    ``file.unwritable`` (``path``).
    """
    import icalendar

    def utc(moment: dt.datetime) -> dt.datetime:
        local = moment if zone is None else moment.replace(tzinfo=zone)
        return local.astimezone(dt.UTC)

    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//SeedDesk//SeedDesk {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _plain(name))
    count = 0
    written = utc(now)
    sequence = max(int((written - SEQUENCE_FROM).total_seconds()), 0)
    for one in events:
        event = icalendar.Event()
        event.add("uid", one.uid)
        event.add("dtstamp", written)
        event.add("last-modified", written)
        event.add("sequence", sequence)
        event.add("summary", _plain(one.summary))
        if one.about:
            event.add("description", _plain(one.about))
        if one.category:
            event.add("categories", [_plain(one.category).replace(",", " ")])
        event.add("transp", "TRANSPARENT")
        timed = isinstance(one.start, dt.datetime)
        if isinstance(one.start, dt.datetime):
            event.add("dtstart", utc(one.start))
            event.add("dtend", utc(one.start + LASTS))
        else:
            event.add("dtstart", one.start)
            event.add("dtend", one.start + dt.timedelta(days=1))
        if one.rings:
            alarm = icalendar.Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", _plain(one.summary))
            alarm.add("trigger", -RINGS_BEFORE if timed else MORNING)
            event.add_component(alarm)
        calendar.add_component(event)
        count += 1
    data = calendar.to_ical()
    with replacing(path) as file:
        file.write(data)
    return count


def _plain(text: str) -> str:
    """Without characters a calendar file cannot hold."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
