"""Times and days as one says them, measured from now. Qt-free."""

from __future__ import annotations

import datetime as dt

from seeddesk.i18n import tr
from seeddesk.reports.format import day


def moment(value: str | dt.datetime | None) -> dt.datetime | None:
    """A stored time as a datetime."""
    return dt.datetime.fromisoformat(value) if isinstance(value, str) and value else value or None  # type: ignore[return-value]


def day_or_dash(stored: object) -> str:
    """The day of a stored day or time; a dash where there is none."""
    return day(dt.date.fromisoformat(str(stored)[:10])) if stored else "–"


def said(at: dt.datetime, now: dt.datetime) -> str:
    """A time in the past: 21:14 today, ``yesterday 21:14``, else the day."""
    away = (now.date() - at.date()).days
    if away == 0:
        return f"{at:%H:%M}"
    if away == 1:
        return tr("yesterday {time}").format(time=f"{at:%H:%M}")
    return day(at.date())


def said_shortly(at: dt.datetime, now: dt.datetime) -> str:
    """A time in the past for a narrow column: 21:14, ``yesterday``, 05-26, else the day with its year."""
    away = (now.date() - at.date()).days
    if away == 0:
        return f"{at:%H:%M}"
    if away == 1:
        return tr("yesterday")
    return f"{at:%m-%d}" if at.year == now.year else at.date().isoformat()


def backed_up(at: dt.datetime, now: dt.datetime) -> str:
    """When the last backup was made: ``backup this morning``, ``backup yesterday``, else the day."""
    away = (now.date() - at.date()).days
    if away == 0:
        if now - at < dt.timedelta(minutes=5):
            return tr("backup just now")
        if at.hour < 12:
            return tr("backup this morning")
        return tr("backup this afternoon") if at.hour < 18 else tr("backup this evening")
    if away == 1:
        return tr("backup yesterday")
    return tr("last backup on {day}").format(day=day(at.date()))


def until(at: dt.datetime, now: dt.datetime) -> str:
    """A time ahead: ``today 20:30``, ``tomorrow 20:30``, else day and time."""
    away = (at.date() - now.date()).days
    clock = f"{at:%H:%M}"
    if away == 0:
        return tr("today {time}").format(time=clock)
    if away == 1:
        return tr("tomorrow {time}").format(time=clock)
    return f"{day(at.date())} {clock}"


def span(minutes: int) -> str:
    """A length of time in its largest fitting unit: ``4 min``, ``3 h``, ``2 days``."""
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return tr("{n} h").format(n=minutes // 60)
    return tr("%n day(s)", n=minutes // (24 * 60))
