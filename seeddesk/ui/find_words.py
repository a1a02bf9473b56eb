"""Kinds of things that are found, as word and icon, and a few lines about one of them. Qt-free."""

from __future__ import annotations

import datetime as dt
from typing import Any

from seeddesk.i18n import tr
from seeddesk.reports.format import day, joined, money
from seeddesk.store.engine import Shop
from seeddesk.store.find import details
from seeddesk.store.members import bought, member
from seeddesk.ui.when import moment, until
from seeddesk.ui.words import word

ICONS = {
    "member": "user", "page": "layout", "action": "lightning", "launch": "leaf", "group": "users-three",
    "round": "flask", "node": "check-square", "topic": "hash", "survey": "clipboard-text", "influencer": "megaphone",
    "fix": "wrench", "voice": "chat-circle",
}  # fmt: skip


def kind_word(kind: str) -> str:
    """What kind of thing it is."""
    return {
        "member": tr("member", "kind of thing found"),
        "page": tr("page", "kind of thing found"),
        "action": tr("action", "kind of thing found"),
        "launch": tr("launch", "kind of thing found"),
        "group": tr("group", "kind of thing found"),
        "round": tr("beta round", "kind of thing found"),
        "node": tr("vote", "kind of thing found"),
        "topic": tr("topic", "kind of thing found"),
        "survey": tr("survey", "kind of thing found"),
        "influencer": tr("influencer", "kind of thing found"),
        "fix": tr("fix", "kind of thing found"),
        "voice": tr("voice", "kind of thing found"),
    }[kind]


def title_of(kind: str, title: str) -> str:
    """A title in one line."""
    return " ".join(title.split()) if kind == "voice" else title


def preview(shop: Shop, kind: str, key: Any, now: dt.datetime) -> list[str]:
    """A few lines about what is found; empty for what needs none."""
    if kind == "page":
        return [tr("Enter opens this page.")]
    if kind == "action":
        return [tr("Enter does this.")]
    if kind == "member":
        return _member(shop, key)
    row = details(shop, kind, key)
    if row is None:
        return []
    return [line for line in _LINES[kind](row, now) if line]


def _member(shop: Shop, key: int) -> list[str]:
    row = member(shop, key)
    if row is None:
        return []
    orders, cents = bought(shop, key)
    number = row["phone"] or row["phone_masked"] or ""
    lines = [
        row["nick"] if row["name"] else "",
        " · ".join(part for part in (row["province"], row["city"], f"…{number[-4:]}" if number else "") if part),
        word("tier", row["tier"]) if row["tier"] else "",
        joined(row["tags"][:8]) if row["tags"] else "",
        f"{tr('%n order(s)', n=orders)} · {money(cents)}" if orders else tr("no order yet"),
        row["note"][:200],
    ]
    return [line for line in lines if line]


def _day(text: str | None) -> str:
    return day(dt.date.fromisoformat(text[:10])) if text else ""


def _launch(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    since = tr("since {day}").format(day=_day(row["started_on"])) if row["started_on"] else ""
    return [row["does"], row["for_whom"], row["theme"], since, tr("in the archive") if row["archived"] else ""]


def _of(row: dict[str, Any]) -> str:
    return tr("Launch: {name}").format(name=row["launch"]) if row["launch"] else ""


def _group(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    return [word("group", row["kind"]), tr("%n member(s)", n=row["inside"]), _of(row)]


def _round(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    ends = tr("until {last}").format(last=_day(row["closes_on"])) if row["closes_on"] else ""
    return [row["version"], tr("%n tester(s)", n=row["testers"]), ends, _of(row)]


def _node(row: dict[str, Any], now: dt.datetime) -> list[str]:
    at = moment(row["closes_at"])
    ends = tr("Vote ends: {when}").format(when=until(at, now)) if at is not None and at > now else ""
    return [row["options"] or "", tr("%n voted", n=row["voted"]), ends, _of(row)]


def _topic(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    return [tr("%n voice(s)", n=row["voices"]), _of(row)]


def _survey(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    return [tr("%n answer(s)", n=row["answers"]), _of(row)]


def _influencer(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    follow = tr("Follow up on {day}").format(day=_day(row["follow_up_on"])) if row["follow_up_on"] else ""
    followers = tr("%n follower(s)", n=row["followers"]) if row["followers"] else ""
    stage = word("influencer_stage", row["stage"]) if row["stage"] else ""
    where = " · ".join(part for part in (row["platform"], row["handle"]) if part)
    return [where, followers, stage, follow, (row["note"] or "")[:200], _of(row)]


def _fix(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    status = word("fix_status", row["status"]) if row["status"] else ""
    return [status, tr("%n report(s)", n=row["reports"]), (row["note"] or "")[:200], row["owner"], _of(row)]


def _voice(row: dict[str, Any], _now: dt.datetime) -> list[str]:
    kind = word("voice", row["kind"]) if row["kind"] else ""
    answer = tr("Answer: {text}").format(text=row["answer"][:200]) if row["answer"] else ""
    about = " · ".join(part for part in (_day(row["said_at"]), row["channel"], kind, row["topic"]) if part)
    return [row["text"][:600], about, answer, _of(row)]


_LINES = {
    "launch": _launch, "group": _group, "round": _round, "node": _node, "topic": _topic, "survey": _survey,
    "influencer": _influencer, "fix": _fix, "voice": _voice,
}  # fmt: skip
