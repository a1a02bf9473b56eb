"""What belongs to the shop as a whole."""

from __future__ import annotations

from peewee import DateTimeField, TextField

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


class TextTemplate(Row):
    """A text to paste in the owner's own wording; no row means the program's."""

    kind = TextField()  # invitation, session, vote, decision …, own (see domain/text_kinds)
    language = TextField()  # zh_CN, en
    name = string()  # tells texts of the kind "own" apart
    body = string()
    changed = DateTimeField(null=True)

    class Meta:
        table_name = "text_template"
        indexes = ((("kind", "language", "name"), True),)
