"""What belongs to the shop as a whole."""

from __future__ import annotations

from peewee import TextField

from seeddesk.store.models.base import Row, string


class Setting(Row):
    """One choice of the owner that belongs to the shop, as JSON text under a key."""

    key = TextField(unique=True)
    value = string()


class FileFormat(Row):
    """A column mapping made by hand, remembered by the signature of the header row."""

    signature = TextField()
    kind = TextField()
    mapping = string()  # JSON: column → field

    class Meta:
        indexes = ((("signature", "kind"), True),)
