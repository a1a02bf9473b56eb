"""The owner's own reminders, and what was put off or ticked off the list of what is due."""

from __future__ import annotations

from peewee import DateField, DateTimeField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Reminder(Row):
    """Something the owner wants to be told on a day."""

    launch = belongs(Launch, optional=True)  # none: of the whole shop
    member = belongs(Member, keep=True)
    text = TextField()
    day = DateField()
    time = string()  # HH:MM, "" for any time of the day
    created_at = DateTimeField(null=True)
    done_at = DateTimeField(null=True)


class DueMark(Row):
    """One thing that was due, and what the owner said of it; gone things leave their mark behind, harmless."""

    key = TextField(unique=True)  # kind:id:occasion, see domain/due.py
    snoozed_until = DateField(null=True)
    done_at = DateTimeField(null=True)
