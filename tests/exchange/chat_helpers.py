"""What tests of chats share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from seeddesk.exchange.chats import lines
from seeddesk.exchange.chats.reading import read_path, read_text
from seeddesk.exchange.chats.tally import ChatFile, day_of, moment

TODAY = dt.date(2026, 6, 3)
"""A Wednesday: the day on which everything here was copied."""


def read(text: str) -> ChatFile:
    """A pasted text."""
    return read_text(lines.of_string(text), TODAY)


def read_bytes(folder: Path, data: bytes, name: str = "chat.dat") -> ChatFile:
    """A file of these bytes, under a name that says nothing."""
    path = folder / name
    path.write_bytes(data)
    return read_path(path, TODAY)


def written(file: ChatFile) -> dict[tuple[str, str], int]:
    """(id or name, day) → messages, dated or not."""
    found: dict[tuple[str, str], int] = {}
    for sender in file.senders:
        who = sender.name if sender.platform == "name" else sender.value
        for days in (sender.days, sender.loose):
            for day, count in days.items():
                key = (who, day_of(day).isoformat())
                found[key] = found.get(key, 0) + count
    return found


def people(file: ChatFile) -> set[tuple[str, str, str]]:
    """(platform, id, name) of everyone; the compared form of a name is left out."""
    return {(one.platform, "" if one.platform == "name" else one.value, one.name) for one in file.senders}


def events(file: ChatFile) -> list[tuple[str, str, str]]:
    """(kind, name, day) of everyone who joined or left."""
    return [(one.kind, file.senders[one.sender].name, moment(one.at).date().isoformat()) for one in file.events]


def moments(file: ChatFile) -> list[str]:
    """The times of all dated messages, in the order of the file."""
    return [str(moment(at)) for at in file.when]
