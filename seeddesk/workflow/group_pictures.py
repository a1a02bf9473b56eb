"""The QR picture of a group: kept once by its content, with the last day on which it works."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from dataclasses import dataclass

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.models import ChatGroup, Picture
from seeddesk.workflow.groups import drop_unused_pictures

FORMATS = ("png", "jpg", "webp")
BYTES = 2_000_000
"""So large a picture may be in the shop file."""
EDGE = 2_000
"""Pixels of its longer edge."""


@dataclass(frozen=True)
class NewPicture:
    """A picture that somebody decoded and found to be one: its file's bytes, format and size in pixels."""

    data: bytes
    format: str
    width: int
    height: int


def set_picture(shop: Shop, group_id: int, picture: NewPicture, until: dt.date | None = None) -> int:
    """Give a group its QR picture and return the picture's id; ``until``: the last day on which it works.

    The same picture is kept once. Raises UserError ``group.gone``, ``picture.kind``, ``picture.large`` (limit in MB),
    ``picture.edge`` (limit in pixels).
    """
    found = shop.one("SELECT name FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    if picture.format not in FORMATS or not picture.data:
        raise UserError("picture.kind")
    if len(picture.data) > BYTES:
        raise UserError("picture.large", limit=BYTES // 1_000_000)
    if not 0 < min(picture.width, picture.height) <= max(picture.width, picture.height) <= EDGE:
        raise UserError("picture.edge", limit=EDGE)
    digest = hashlib.sha256(picture.data).hexdigest()
    with shop.change("group.picture", group=found["name"]) as change:
        known = change.scalar("SELECT id FROM picture WHERE sha256 = ?", (digest,))
        made = known or change.insert(
            Picture, sha256=digest, format=picture.format, width=picture.width, height=picture.height,
            data=base64.b64encode(picture.data).decode("ascii"),
        )  # fmt: skip
        change.update(ChatGroup, group_id, picture=made, picture_until=until)
        drop_unused_pictures(change)
    return int(made)


def set_picture_until(shop: Shop, group_id: int, until: dt.date | None) -> None:
    """Say until when a group's picture works. Raises UserError ``group.gone``, ``picture.none``."""
    found = shop.one("SELECT name, picture_id FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    if found["picture_id"] is None:
        raise UserError("picture.none")
    with shop.change("group.picture_until", group=found["name"]) as change:
        change.update(ChatGroup, group_id, picture_until=until)


def remove_picture(shop: Shop, group_id: int) -> None:
    """Take a group's picture away. Raises UserError ``group.gone``."""
    name = shop.scalar("SELECT name FROM chat_group WHERE id = ?", (group_id,))
    if name is None:
        raise UserError("group.gone")
    with shop.change("group.picture_off", group=name) as change:
        change.update(ChatGroup, group_id, picture=None, picture_until=None)
        drop_unused_pictures(change)
