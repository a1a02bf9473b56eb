"""Step 3: writing voices down, sorting and answering them, topics, and handing a voice to production."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.listen import KINDS, MOODS
from seeddesk.domain.text import clean, match_name, short
from seeddesk.store import listen as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Topic, Voice
from seeddesk.store.names import member_name
from seeddesk.workflow import beta_fixes
from seeddesk.workflow.clock import moment_of

FIELDS = ("text", "member", "sender", "channel", "said_at", "kind", "topic", "mood", "assigned", "no_answer", "useful")
REPLY_RANGE = (1, 24 * 60)
MOST = {
    "text": limits.NOTE, "answer": limits.NOTE, "sender": limits.NAME, "channel": limits.NAME, "assigned": limits.NAME,
}  # fmt: skip
_ALONE = re.compile(r"([^:：]{1,40})[:：]")
_SENDER = re.compile(r"^([^:：。！？!?,，;；「」“”\"]{1,20})[:：]\s*(\S.*)$")
_CLOCK = re.compile(r"^\d{1,2}$|\d{1,2}[:：]\d{2}$")


@dataclass(frozen=True, slots=True)
class NewVoice:
    """One voice to be written down. ``sender`` names who is no member (or not known to be one)."""

    text: str
    sender: str = ""
    member: int | None = None
    channel: str = ""
    said_at: dt.datetime | None = None
    kind: str = ""


# --- writing down -----------------------------------------------------------------------------


def read_lines(text: str) -> list[NewVoice]:
    """Pasted lines as voices, one per line that is not empty; ``name: words`` names the sender.

    So does a line that is only ``name:``, as WeChat copies it: the lines below it are theirs up to an empty one.
    """
    found = []
    above = ""
    for raw in text.splitlines():
        line = clean(raw)
        alone = _ALONE.fullmatch(line)
        if alone or not line:
            above = alone[1].strip() if alone else ""
            continue
        if above:
            found.append(NewVoice(line, above))
            continue
        match = _SENDER.match(line)
        if match and not _CLOCK.search(match[1]) and not match[2].startswith("//"):
            found.append(NewVoice(match[2].strip(), match[1].strip()))
        elif line:
            found.append(NewVoice(line))
    return found


def add_voice(
    shop: Shop,
    launch_id: int,
    text: str,
    *,
    member: int | None = None,
    sender: str = "",
    now: dt.datetime | None = None,
    **fields: Any,
) -> int:
    """Write one voice down and return its id.

    ``fields``: ``channel``, ``said_at`` (datetime, not in the future; now by default), ``kind``, ``topic`` (id),
    ``mood``, ``assigned``. Raises UserError ``launch.missing``, ``member.missing``, ``voice.text``, ``voice.kind``,
    ``voice.mood``, ``voice.said_at``, ``topic.missing``.
    """
    _launch(shop, launch_id)
    moment = moment_of(now)
    values = _checked(shop, launch_id, {"text": text, "member": member, "sender": sender, **fields}, moment)
    who = member_name(shop, values["member"]) or values["sender"]
    with shop.change("voice.add", name=who, text=short(values["text"])) as change:
        return _insert(change, launch_id, values, moment)


def voice_within(
    change: Change, launch_id: int, text: str, member: int, *, channel: str = "", said_at: dt.datetime
) -> int:
    """Write a member's words down as a part of another action; returns the voice's id. Nothing is checked."""
    values = {"text": text, "member": member, "sender": "", "channel": channel, "said_at": said_at}
    return _insert(change, launch_id, values, said_at)


def add_voices(shop: Shop, launch_id: int, new: Iterable[NewVoice], *, now: dt.datetime | None = None) -> int:
    """Write several voices down in one go; returns how many. The errors of :func:`add_voice`, ``voice.none``."""
    _launch(shop, launch_id)
    moment = moment_of(now)
    checked = [
        _checked(
            shop,
            launch_id,
            {
                "text": one.text, "member": one.member, "sender": one.sender, "channel": one.channel,
                "kind": one.kind, **({"said_at": one.said_at} if one.said_at else {}),
            },
            moment,
        )
        for one in new
    ]  # fmt: skip
    if not checked:
        raise UserError("voice.none")
    with shop.change("voice.paste", count=len(checked)) as change:
        for values in checked:
            _insert(change, launch_id, values, moment)
    return len(checked)


def _insert(change: Change, launch_id: int, values: dict[str, Any], moment: dt.datetime) -> int:
    return change.insert(Voice, launch=launch_id, **{"said_at": moment, **values})


# --- sorting ----------------------------------------------------------------------------------


def update_voices(shop: Shop, voice_ids: Sequence[int], *, now: dt.datetime | None = None, **fields: Any) -> None:
    """Change some fields (FIELDS) of voices of one launch; the errors of :func:`add_voice`, ``voice.missing``, and
    ``voice.launches`` for voices of several."""
    rows = _voices(shop, voice_ids)
    values = _checked(shop, _launch_of(rows), fields, moment_of(now))
    key = f"voice.{next(iter(values))}" if len(values) == 1 else "voice.update"
    label: dict[str, Any] = {"count": len(rows), "text": short(rows[0]["text"])}
    if key == "voice.kind":
        label["kind"] = values["kind"]
    elif key == "voice.mood":
        label["mood"] = values["mood"]
    elif key == "voice.topic":
        label["topic"] = shop.scalar("SELECT name FROM topic WHERE id = ?", (values["topic"],)) or ""
    elif key == "voice.assigned":
        label["name"] = values["assigned"]
    elif key == "voice.useful":
        label["useful"] = values["useful"]
    elif key not in ("voice.no_answer", "voice.update"):
        key = "voice.update"
    if values:
        with shop.change(key, **label) as change:
            change.update(Voice, [row["id"] for row in rows], **values)


def sort_into(shop: Shop, voice_ids: Sequence[int], name: str) -> int:
    """Put voices under a topic of that name, made if there is none; returns the topic's id.

    Raises UserError ``topic.name``, ``voice.missing``.
    """
    rows = _voices(shop, voice_ids)
    label = clean(name)
    if not match_name(label):
        raise UserError("topic.name", field="name")
    limits.fitting({"name": label}, {"name": limits.NAME})
    launch_id = _launch_of(rows)
    with shop.change("voice.topic", count=len(rows), text=short(rows[0]["text"]), topic=label) as change:
        topic = _find_topic(shop, launch_id, label)
        if topic is None:
            topic = change.insert(Topic, launch=launch_id, name=label)
        change.update(Voice, [row["id"] for row in rows], topic=topic)
    return topic


def answer_voice(shop: Shop, voice_id: int, answer: str, *, assigned: str = "", now: dt.datetime | None = None) -> None:
    """Keep what was answered, and when; a later correction of the words keeps the first time.

    Raises UserError ``voice.missing``, ``voice.answer`` (nothing written).
    """
    row = _voices(shop, [voice_id])[0]
    if not answer.strip():
        raise UserError("voice.answer", field="answer")
    values: dict[str, Any] = {"answer": answer.strip(), "no_answer": False}
    if assigned.strip():
        values["assigned"] = assigned.strip()
    limits.fitting(values, MOST)
    if not row["answered_at"]:
        values["answered_at"] = moment_of(now)
    with shop.change("voice.answer", name=row["who"], text=short(row["text"])) as change:
        change.update(Voice, voice_id, **values)


def reopen_voices(shop: Shop, voice_ids: Sequence[int]) -> None:
    """Take answers back: the voices wait for one again, the words stay as a draft."""
    rows = _voices(shop, voice_ids)
    with shop.change("voice.reopen", count=len(rows), text=short(rows[0]["text"])) as change:
        change.update(Voice, [row["id"] for row in rows], answered_at=None, no_answer=False)


def delete_voices(shop: Shop, voice_ids: Sequence[int]) -> None:
    """Remove voices. Raises UserError ``voice.missing`` when none of them is there."""
    rows = _voices(shop, voice_ids)
    with shop.change("voice.delete", count=len(rows), text=short(rows[0]["text"])) as change:
        change.delete(Voice, [row["id"] for row in rows])


# --- topics -----------------------------------------------------------------------------------


def create_topic(shop: Shop, launch_id: int, name: str) -> int:
    """Make a topic. Raises UserError ``launch.missing``, ``topic.name``, ``topic.name_taken``."""
    _launch(shop, launch_id)
    label = _topic_name(shop, launch_id, name, None)
    with shop.change("topic.create", name=label) as change:
        return change.insert(Topic, launch=launch_id, name=label)


def rename_topic(shop: Shop, topic_id: int, name: str) -> None:
    """Call a topic differently. Raises UserError ``topic.missing``, ``topic.name``, ``topic.name_taken``."""
    row = _topic(shop, topic_id)
    label = _topic_name(shop, row["launch_id"], name, topic_id)
    if label != row["name"]:
        with shop.change("topic.rename", old=row["name"], name=label) as change:
            change.update(Topic, topic_id, name=label)


def merge_topics(shop: Shop, topic_ids: Sequence[int], into: int) -> None:
    """Put the voices of several topics under one of them. Raises UserError ``topic.missing``, ``topic.merge``."""
    target = _topic(shop, into)
    others = [_topic(shop, one) for one in dict.fromkeys(topic_ids) if one != into]
    if not others or any(row["launch_id"] != target["launch_id"] for row in others):
        raise UserError("topic.merge")
    with shop.change("topic.merge", count=len(others) + 1, name=target["name"]) as change:
        for row in others:
            change.execute("UPDATE voice SET topic_id = ? WHERE topic_id = ?", (into, row["id"]))
        change.delete(Topic, [row["id"] for row in others])


def delete_topics(shop: Shop, topic_ids: Sequence[int]) -> None:
    """Remove topics; their voices stay and wait to be sorted."""
    rows = [_topic(shop, one) for one in topic_ids]
    if rows:
        with shop.change("topic.delete", count=len(rows), name=rows[0]["name"]) as change:
            change.delete(Topic, [row["id"] for row in rows])


# --- on to production -------------------------------------------------------------------------


def make_fix(
    shop: Shop,
    voice_id: int,
    title: str = "",
    *,
    fix: int | None = None,
    kind: str = "issue",
    severity: str = "normal",
    now: dt.datetime | None = None,
) -> int:
    """Hand a voice to production, as a new fix or as one more report of ``fix``; returns the fix's id.

    Raises UserError ``voice.missing``, and what :func:`seeddesk.workflow.beta_fixes.add_fix` raises.
    """
    row = _voices(shop, [voice_id])[0]
    if fix is not None:
        beta_fixes.report_fix(shop, fix, voice_ids=[voice_id])
        return fix
    return beta_fixes.add_fix(
        shop, row["launch_id"], clean(title), voice_ids=[voice_id], kind=kind, severity=severity, now=now
    )


# --- the clock --------------------------------------------------------------------------------


def set_reply_minutes(shop: Shop, minutes: int) -> None:
    """Within how many minutes the shop wants to answer. Raises UserError ``voice.minutes``."""
    low, high = REPLY_RANGE
    if not isinstance(minutes, int) or not low <= minutes <= high:
        raise UserError("voice.minutes", low=low, high=high)
    if minutes != store.reply_minutes(shop):
        with shop.change("voice.minutes", minutes=minutes) as change:
            change.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (store.REPLY_KEY, json.dumps(minutes)),
            )


# --- checks -----------------------------------------------------------------------------------


def _launch(shop: Shop, launch_id: int) -> None:
    if shop.scalar("SELECT id FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")


def _voices(shop: Shop, voice_ids: Sequence[int]) -> list[dict[str, Any]]:
    rows = [row for row in (store.voice(shop, one) for one in voice_ids) if row is not None]
    if not rows:
        raise UserError("voice.missing")
    return rows


def _launch_of(rows: Sequence[dict[str, Any]]) -> int:
    """The launch of voices; raises UserError ``voice.launches`` when they are of several."""
    if len({row["launch_id"] for row in rows}) > 1:
        raise UserError("voice.launches")
    return rows[0]["launch_id"]


def _topic(shop: Shop, topic_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM topic WHERE id = ?", (topic_id,))
    if row is None:
        raise UserError("topic.missing")
    return row


def _find_topic(shop: Shop, launch_id: int, name: str) -> int | None:
    wanted = match_name(name)
    rows = shop.tuples("SELECT id, name FROM topic WHERE launch_id = ?", (launch_id,))
    return next((row[0] for row in rows if match_name(row[1]) == wanted), None)


def _topic_name(shop: Shop, launch_id: int, name: str, own: int | None) -> str:
    label = clean(name)
    if not match_name(label):
        raise UserError("topic.name", field="name")
    limits.fitting({"name": label}, {"name": limits.NAME})
    taken = _find_topic(shop, launch_id, label)
    if taken is not None and taken != own:
        raise UserError("topic.name_taken", field="name", name=label)
    return label


def _checked(shop: Shop, launch_id: int, fields: dict[str, Any], now: dt.datetime) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a voice has no {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {k: v.strip() if isinstance(v, str) else v for k, v in fields.items()}
    if "text" in values and not values["text"]:
        raise UserError("voice.text", field="text")
    limits.fitting(values, MOST)
    if values.get("kind", "") not in ("", *KINDS):
        raise UserError("voice.kind", field="kind")
    if values.get("mood") not in (None, *MOODS):
        raise UserError("voice.mood", field="mood")
    said = values.get("said_at")
    # Phones' clocks differ by a few minutes; tomorrow is a typing mistake.
    if said is not None and said > now + dt.timedelta(minutes=10):
        raise UserError("voice.said_at", field="said_at")
    if values.get("said_at", now) is None:
        del values["said_at"]
    member = values.get("member")
    if member is not None and shop.scalar("SELECT id FROM member WHERE id = ?", (member,)) is None:
        raise UserError("member.missing")
    topic = values.get("topic")
    if topic is not None and _topic(shop, topic)["launch_id"] != launch_id:
        raise UserError("topic.missing")
    return values
