"""Saying later who wrote in a chat: one action of the owner each, taken back like any other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.store import chats as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import ChatSender
from seeddesk.store.names import shown
from seeddesk.workflow.chats_people import add_member, learn_id, shown_name
from seeddesk.workflow.chats_write import raise_interactions, take_off, told_by, write_stay


def link_sender(shop: Shop, sender_id: int, member_id: int) -> None:
    """Say which member a sender is: what they wrote becomes the member's interactions, their id is remembered.

    A sender linked to someone else is moved. Raises UserError ``chat.sender_missing``, ``member.missing``.
    """
    row = _sender(shop, sender_id)
    name = shop.scalar(f"SELECT {shown('m')} FROM member m WHERE m.id = ?", (member_id,))
    if name is None:
        raise UserError("member.missing")
    if row["member_id"] == member_id:
        return
    with shop.change("chat.link", sender=shown_name(row), name=name, chat=row["chat"]) as change:
        _link(shop, change, row, member_id)


def make_member(shop: Shop, sender_id: int, *, now: dt.datetime | None = None) -> int:
    """Add a sender to the members and link them; returns the member's id. Raises UserError ``chat.sender_missing``,
    ``chat.linked`` (already a member), ``member.nameless``.
    """
    row = _sender(shop, sender_id)
    if row["member_id"] is not None:
        raise UserError("chat.linked")
    name = shown_name(row)
    if not name:
        raise UserError("member.nameless", field="name")
    with shop.change("chat.new_member", name=name, chat=row["chat"]) as change:
        moment = (now or dt.datetime.now()).replace(microsecond=0)
        member = add_member(change, name, row["platform"], row["value"], row["chat"], moment)
        _link(shop, change, row, member)
    return member


def unlink_sender(shop: Shop, sender_id: int) -> None:
    """Say that a sender is not that member; they are not matched by themselves again.

    Raises UserError ``chat.sender_missing``.
    """
    row = _sender(shop, sender_id)
    if row["member_id"] is None:
        return
    name = shop.scalar(f"SELECT {shown('m')} FROM member m WHERE m.id = ?", (row["member_id"],)) or ""
    with shop.change("chat.unlink", sender=shown_name(row), name=name, chat=row["chat"]) as change:
        take_off(change, row["chat"], row["id"], row["member_id"])
        change.update(ChatSender, row["id"], member=None, state="apart")


def ignore_senders(shop: Shop, sender_ids: Sequence[int], state: str = "ignored") -> None:
    """Leave senders out of the list of the unknown: ``ignored``, ``own`` (the shop's own account), or ``""`` back
    in. What they wrote stays counted with them. Raises UserError ``chat.sender_missing``, ``chat.state``.
    """
    if state not in ("", "own", "ignored"):
        raise UserError("chat.state", state=state)
    rows = [_sender(shop, one) for one in sender_ids]
    chosen = [row["id"] for row in rows if row["member_id"] is None and row["state"] != state]
    if chosen:
        name = shown_name(rows[0])
        with shop.change("chat.state", count=len(chosen), name=name, state=state) as change:
            change.update(ChatSender, chosen, state=state)


def _link(shop: Shop, change: Change, row: dict[str, Any], member: int) -> None:
    if row["member_id"] is not None:
        take_off(change, row["chat"], row["id"], row["member_id"])
    change.update(ChatSender, row["id"], member=member, state="")
    learn_id(change, member, row["platform"], row["value"])
    raise_interactions(change, row["chat"], [member])
    group = store.group(shop, row["chat"])
    told = told_by(row)
    if group is not None and told:
        write_stay(change, group["id"], member, told)


def _sender(shop: Shop, sender_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM chat_sender WHERE id = ?", (sender_id,))
    if row is None:
        raise UserError("chat.sender_missing")
    return row
