"""A calendar file (iCalendar, RFC 5545) that Outlook, Apple's calendar, WeCom and phones take in.

Moments are written in UTC, which every program turns into its own local time, so that no description of a time
zone has to be believed; whole days are dates, which move with nobody. Only events are written, no to-dos: Outlook
and WeCom leave those out. An entry keeps its UID for good and the sequence only grows, so that taking in the file
again moves entries instead of doubling them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from seeddesk import __version__
from seeddesk.domain.text import mask_phone
from seeddesk.exchange.workbook_out import replacing

LASTS = dt.timedelta(minutes=30)
RINGS_BEFORE = dt.timedelta(minutes=15)
MORNING = dt.timedelta(hours=9)
"""When something of no particular time rings on its day."""

_PHONE = re.compile(r"(?<![0-9A-Za-z_@.])\+?\d[\d\- ]{5,18}\d(?![0-9A-Za-z_])", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
_DAY = re.compile(r"(19|20)\d\d[- ]?\d{1,2}[- ]?\d{1,2}")


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``start``: a date, or a datetime in local time without a zone. ``rings``: with an alarm."""

    uid: str
    summary: str
    start: dt.date | dt.datetime
    about: str = ""
    category: str = ""
    rings: bool = True


def without_phones(text: str) -> str:
    """The text with phone numbers masked: calendars are shared. Dates and short numbers stay."""

    def masked(found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found[0])
        if len(digits) < 7 or _DAY.fullmatch(found[0]):
            return found[0]
        return mask_phone(digits)

    return _PHONE.sub(masked, text)


def write_calendar(
    path: Path | str,
    events: Iterable[Event],
    *,
    name: str,
    now: dt.datetime,
    changed: dt.datetime,
    sequence: int,
    zone: dt.tzinfo | None = None,
) -> int:
    """Write a calendar file and return how many entries it has.

    ``now`` and ``changed`` (when the shop was last changed) are local without a zone; ``zone``: what local is, by
    default the computer's. ``sequence``: grows with every change of the shop. Raises UserError ``file.disk_full``,
    ``file.locked``, ``file.unwritable`` (``path``).
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
    for one in events:
        event = icalendar.Event()
        event.add("uid", one.uid)
        event.add("dtstamp", utc(now))
        event.add("last-modified", utc(changed))
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
