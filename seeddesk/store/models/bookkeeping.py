"""What the program keeps about its own work, outside the history."""

from __future__ import annotations

from peewee import BlobField, DateTimeField, IntegerField, TextField

from seeddesk.store.models.base import Row, string


class History(Row):
    """One action of the owner: its label, and the changeset that undoes or redoes it."""

    at = DateTimeField()
    key = TextField()
    details = string()  # JSON: the label's values
    changeset = BlobField()
    state = TextField(default="done")  # done, undone, dropped (undone, then something else was done)
    takes_back = IntegerField(null=True)  # the entry that this one took back
    size = IntegerField(default=0)  # bytes of the changeset; 0 once it is gone
    closed = string()  # why the changeset is gone: upgrade, trimmed

    class Meta:
        indexes = ((("state", "id"), False), (("size", "id", "at"), False))
