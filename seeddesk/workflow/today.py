"""The owner's own reminders, what is put off or ticked off, and the calendar file."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from seeddesk.domain.due import Due, sleeps
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean, short
from seeddesk.store import due as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import DueMark, Reminder
from seeddesk.workflow.clock import moment_of

TEXT_LIMIT = 300
BACK, AHEAD = 31, 366
"""Days the calendar file reaches back and ahead."""
CALENDAR_ID = "calendar.id"
Sentence = Callable[[Due], tuple[str, str]]
"""``sentence(thing)``: what is due in words, and what kind of thing it is."""


# --- reminders --------------------------------------------------------------------------------------


def add_reminder(
    shop: Shop,
    text: str,
    day: dt.date,
    *,
    time: dt.time | None = None,
    launch: int | None = None,
    member: int | None = None,
    now: dt.datetime | None = None,
) -> int:
    """Note something to be told on a day and return its id; ``launch`` None: of the whole shop.

    Raises UserError, with ``field``: ``reminder.text``, ``reminder.too_long`` (limit), ``reminder.day``;
    ``launch.missing``, ``member.missing``.
    """
    values = _checked(shop, {"text": text, "day": day, "time": time, "launch": launch, "member": member})
    with shop.change("reminder.add", text=short(values["text"], 40), date=day.isoformat()) as change:
        return change.insert(Reminder, created_at=moment_of(now), **values)


def update_reminder(shop: Shop, reminder_id: int, **fields: Any) -> None:
    """Change ``text``, ``day``, ``time``, ``launch`` or ``member``. The errors of :func:`add_reminder`,
    ``reminder.missing``."""
    row = _reminder(shop, reminder_id)
    values = _checked(shop, fields)
    key = "reminder.move" if set(values) == {"day"} else "reminder.update"
    day = values.get("day") or row["day"]
    with shop.change(key, text=short(values.get("text", row["text"]), 40), date=str(day)) as change:
        change.update(Reminder, reminder_id, **values)


def move_reminder(shop: Shop, reminder_id: int, day: dt.date) -> None:
    """Put a reminder on another day. Raises UserError ``reminder.missing``."""
    update_reminder(shop, reminder_id, day=day)


def delete_reminders(shop: Shop, reminder_ids: Iterable[int]) -> None:
    """Forget reminders. Raises UserError ``reminder.missing``."""
    rows = [_reminder(shop, one) for one in reminder_ids]
    if rows:
        with shop.change("reminder.delete", count=len(rows), text=short(rows[0]["text"], 40)) as change:
            change.delete(Reminder, [row["id"] for row in rows])


def _reminder(shop: Shop, reminder_id: int) -> dict[str, Any]:
    row = store.reminder(shop, reminder_id)
    if row is None:
        raise UserError("reminder.missing")
    return row


def _checked(shop: Shop, given: dict[str, Any]) -> dict[str, Any]:
    values = dict(given)
    if "text" in values:
        values["text"] = clean(str(values["text"] or ""))
        if not values["text"]:
            raise UserError("reminder.text", field="text")
        if len(values["text"]) > TEXT_LIMIT:
            raise UserError("reminder.too_long", field="text", limit=TEXT_LIMIT)
    if "day" in values and not (values["day"] and 2000 <= values["day"].year <= 2100):
        raise UserError("reminder.day", field="day")
    if "time" in values:
        values["time"] = f"{values['time']:%H:%M}" if values["time"] is not None else ""
    for table in ("launch", "member"):
        wanted = values.get(table)
        if wanted is not None and shop.scalar(f"SELECT 1 FROM {table} WHERE id = ?", (wanted,)) is None:
            raise UserError(f"{table}.missing")
    return values


# --- putting off and ticking off ---------------------------------------------------------------------


def snooze(shop: Shop, things: Iterable[Due], until: dt.date, words: str = "", now: dt.datetime | None = None) -> int:
    """Put things off until a day; they come back on it by themselves. Returns how many.

    ``words``: what the first is called in the history. Raises UserError ``due.until`` (``field``) for a day that
    is not ahead.
    """
    if until <= moment_of(now).date():
        raise UserError("due.until", field="until")
    chosen = list(things)
    if chosen:
        label = {"count": len(chosen), "text": short(words, 40), "date": until.isoformat()}
        with shop.change("due.snooze", **label) as change:
            for one in chosen:
                _mark(change, one, snoozed_until=until)
    return len(chosen)


def wake(shop: Shop, things: Iterable[Due], words: str = "") -> int:
    """Bring things back that were put off; returns how many."""
    chosen = [one for one in things if one.snoozed_until is not None]
    if chosen:
        with shop.change("due.wake", count=len(chosen), text=short(words, 40)) as change:
            for one in chosen:
                _mark(change, one, snoozed_until=None)
    return len(chosen)


def tick_off(shop: Shop, things: Iterable[Due], words: str = "", now: dt.datetime | None = None) -> int:
    """Take things off the list; reminders are kept as done. Returns how many.

    What is done at its source (an answer given, a round closed) vanishes by itself; this is for what was done
    elsewhere.
    """
    chosen = [one for one in things if not one.done]
    if chosen:
        at = moment_of(now)
        with shop.change("due.done", count=len(chosen), text=short(words, 40)) as change:
            reminders = [one.item for one in chosen if one.kind == "reminder"]
            if reminders:
                change.update(Reminder, reminders, done_at=at)
            for one in chosen:
                if one.kind != "reminder":
                    _mark(change, one, done_at=at, snoozed_until=None)
    return len(chosen)


def reopen(shop: Shop, reminder_ids: Iterable[int]) -> None:
    """Reminders are not done after all. Raises UserError ``reminder.missing``."""
    rows = [_reminder(shop, one) for one in reminder_ids]
    if rows:
        with shop.change("reminder.reopen", count=len(rows), text=short(rows[0]["text"], 40)) as change:
            change.update(Reminder, [row["id"] for row in rows], done_at=None)


def _mark(change: Change, one: Due, **values: Any) -> None:
    found = change.scalar("SELECT id FROM due_mark WHERE key = ?", (one.key,))
    if found is None:
        change.insert(DueMark, key=one.key, **values)
    else:
        change.update(DueMark, found, **values)


# --- the calendar file ------------------------------------------------------------------------------


def calendar_id(shop: Shop) -> str:
    """What tells the entries of this shop from those of another.

    Made of the first entry of the history, which says when the shop was made and as what, and which nothing ever
    changes: not undo, not trimming, not another name of the shop. Nothing is written for it. A copy of the file is
    the same shop and has the same; a shop made anew from a workbook is another.
    """
    stored = shop.scalar("SELECT value FROM setting WHERE key = ?", (CALENDAR_ID,))
    if stored:  # files from before kept it as an action of their own
        return str(json.loads(stored))
    first = shop.one("SELECT at, key, details FROM history ORDER BY id LIMIT 1") or {}
    return hashlib.sha256("\n".join(map(str, first.values())).encode()).hexdigest()[:12]


def export_calendar(
    shop: Shop,
    path: Path | str,
    launch_id: int | None = None,
    *,
    sentence: Sentence,
    name: str,
    hide: Callable[[str], str] = str,
    now: dt.datetime | None = None,
    zone: dt.tzinfo | None = None,
) -> dict[str, Any]:
    """Write what stands in the calendar, from a month back to a year ahead, as an ``.ics`` file.

    ``launch_id`` None: all launches. ``name``: what the calendar is called; ``zone``: what local times are in,
    by default the computer's. ``hide``: what is done to texts, which may hold phone numbers. Returns
    ``{"file", "what", "rows"}``. Raises UserError ``calendar.suffix``, ``launch.missing``, ``file.disk_full``,
    ``file.locked``, ``file.unwritable``.
    """
    from seeddesk.exchange.calendar_out import Event, write_calendar

    path = Path(path)
    if path.suffix.lower() != ".ics":
        raise UserError("calendar.suffix", path=str(path))
    if launch_id is not None and shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    moment = moment_of(now)
    today = moment.date()
    things = store.dated(shop, launch_id, today - dt.timedelta(days=BACK), today + dt.timedelta(days=AHEAD), moment)
    mark = calendar_id(shop)
    events = []
    for one in things:
        words, kind = sentence(one)
        events.append(
            Event(
                uid=f"{one.uid}.{mark}@seeddesk",
                summary=hide(("✓ " if one.done else "") + words),
                about=hide(" · ".join(part for part in (kind, one.launch_name) if part)),
                start=one.at if one.timed else one.day,
                category=kind,
                # Done or put off: it stands there, and does not ring.
                rings=not one.done and not sleeps(one.snoozed_until, today) and one.at >= moment,
            )
        )
    write_calendar(path, events, name=name, now=moment, zone=zone)
    return {"file": str(path), "what": "calendar", "rows": len(events)}
