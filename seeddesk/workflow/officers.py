"""Try-out rounds: setting them up, taking in applications, choosing, sending, noting what comes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import limits, officers
from seeddesk.domain.errors import UserError
from seeddesk.domain.officers import Criterion, Why
from seeddesk.domain.points import month_span
from seeddesk.domain.text import short
from seeddesk.store import officers as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.invitations import resting
from seeddesk.store.models import Tryout, TryoutEntry
from seeddesk.store.names import member_name
from seeddesk.workflow.clock import moment_of
from seeddesk.workflow.listen import voice_within
from seeddesk.workflow.points import NAME_LIMIT, honour


@dataclass(frozen=True, slots=True)
class Application:
    """One application; ``at`` None: the moment it is written down."""

    member: int
    words: str = ""
    at: dt.datetime | None = None


# --- rounds ----------------------------------------------------------------------------------------


def add_tryout(shop: Shop, launch_id: int, values: Mapping[str, Any]) -> int:
    """Set a round up and return its id.

    ``values``: ``name``, ``month`` (YYYY-MM or ""), ``quota``, ``unit_cents``, ``budget_cents``, ``what``,
    ``feedback_on`` (date), ``turn_rounds``, ``criteria`` (list of Criterion; left out: those of the round before,
    the usual ones for the first). Raises UserError ``launch.missing``, ``honour.month``, ``tryout.nameless``,
    ``tryout.taken`` (name), ``tryout.too_long`` (limit), ``tryout.quota``, ``tryout.turns``, ``tryout.money`` (each
    low, high), ``tryout.criteria`` (limit), ``tryout.value``, with ``field`` where there is one.
    """
    if shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    columns = _checked(shop, launch_id, {"name": "", **values}, None)
    if "criteria" not in columns:
        before = shop.scalar("SELECT criteria FROM tryout WHERE launch_id = ? ORDER BY id DESC", (launch_id,))
        columns["criteria"] = before if before is not None else officers.criteria_text(officers.USUAL)
    with shop.change("tryout.add", name=columns["name"]) as change:
        return change.insert(Tryout, launch=launch_id, **columns)


def edit_tryout(shop: Shop, tryout_id: int, values: Mapping[str, Any]) -> None:
    """Change a round. Whom it chose stays; a day for feedback moves that of those who have not answered.

    Raises as :func:`add_tryout`, and ``tryout.gone``.
    """
    row = _row(shop, tryout_id)
    columns = _checked(shop, row["launch_id"], values, tryout_id)
    changed = {key: value for key, value in columns.items() if _plain(value) != row[key]}
    if not changed:
        return
    with shop.change("tryout.edit", name=columns.get("name", row["name"])) as change:
        change.update(Tryout, tryout_id, **changed)
        if changed.get("feedback_on"):
            change.execute(
                "UPDATE tryout_entry SET feedback_due = ? WHERE tryout_id = ? AND sent_at IS NOT NULL"
                " AND feedback_at IS NULL AND substr(sent_at, 1, 10) <= ?",
                (_plain(changed["feedback_on"]), tryout_id, _plain(changed["feedback_on"])),
            )


def set_criteria(shop: Shop, tryout_id: int, criteria: Sequence[Criterion], turn_rounds: int | None = None) -> None:
    """Keep the order in which criteria decide, and in how many rounds a turn counts; the errors of
    :func:`edit_tryout`."""
    row = _row(shop, tryout_id)
    values: dict[str, Any] = {"criteria": criteria}
    if turn_rounds is not None:
        values["turn_rounds"] = turn_rounds
    columns = _checked(shop, row["launch_id"], values, tryout_id)
    if any(columns[key] != row[key] for key in columns):
        with shop.change("tryout.criteria", name=row["name"]) as change:
            change.update(Tryout, tryout_id, **columns)


def delete_tryouts(shop: Shop, tryout_ids: Collection[int]) -> None:
    """Remove rounds with their applications; titles and voices that came of them stay."""
    ids = list(tryout_ids)
    if ids:
        with shop.change("tryout.delete", name=_row(shop, ids[0])["name"], count=len(ids)) as change:
            change.delete(Tryout, ids)


def close_tryout(shop: Shop, tryout_id: int, closed: bool = True) -> None:
    """Close a round: nothing of it is due any more; or open it again."""
    row = _row(shop, tryout_id)
    state = "closed" if closed else "chosen" if row["chosen_at"] else "open"
    if state != row["state"]:
        with shop.change("tryout.close" if closed else "tryout.reopen", name=row["name"]) as change:
            change.update(Tryout, tryout_id, state=state)


def _row(shop: Shop, tryout_id: int) -> dict[str, Any]:
    row = store.tryout(shop, tryout_id)
    if row is None:
        raise UserError("tryout.gone")
    return row


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


def _checked(shop: Shop, launch_id: int, values: Mapping[str, Any], tryout_id: int | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for key, limit in (("name", limits.NAME), ("what", limits.LINE)):
        if key in values:
            columns[key] = limits.one_line(str(values[key] or ""))
            if limits.over(columns[key], limit):
                raise UserError("tryout.too_long", field=key, limit=limit)
    if "name" in columns:
        if not columns["name"]:
            raise UserError("tryout.nameless", field="name")
        if shop.scalar(
            "SELECT 1 FROM tryout WHERE launch_id = ? AND name = ? AND id IS NOT ?",
            (launch_id, columns["name"], tryout_id),
        ):
            raise UserError("tryout.taken", field="name", name=columns["name"])
    if "month" in values:
        columns["month"] = str(values["month"] or "")
        if columns["month"]:
            month_span(columns["month"])
    numbers = (("quota", 1, officers.QUOTA_LIMIT, "quota"), ("turn_rounds", 0, officers.TURN_LIMIT, "turns"))
    for key, low, high, code in numbers:
        if key in values:
            if not isinstance(values[key], int) or not low <= values[key] <= high:
                raise UserError(f"tryout.{code}", field=key, low=low, high=high)
            columns[key] = values[key]
    for key in ("unit_cents", "budget_cents"):
        if key in values:
            if values[key] is not None and not 0 <= values[key] <= limits.CENTS:
                raise UserError("tryout.money", field=key)
            columns[key] = values[key]
    if "feedback_on" in values:
        columns["feedback_on"] = values["feedback_on"]
    if "criteria" in values:
        columns["criteria"] = officers.criteria_text(_criteria(values["criteria"]))
    return columns


def _criteria(wanted: Sequence[Criterion]) -> list[Criterion]:
    made: list[Criterion] = []
    for one in wanted:
        value = limits.one_line(one.value) if one.by in officers.WITH_VALUE else ""
        if one.by not in officers.CRITERIA or (one.by in officers.WITH_VALUE and not value):
            raise UserError("tryout.value", field="criteria")
        if limits.over(value, limits.NAME):
            raise UserError("tryout.too_long", field="criteria", limit=limits.NAME)
        if Criterion(one.by, value) not in made:
            made.append(Criterion(one.by, value))
    if len(made) > officers.MOST:
        raise UserError("tryout.criteria", field="criteria", limit=officers.MOST)
    return made


# --- applications ----------------------------------------------------------------------------------


def add_applicants(
    shop: Shop,
    tryout_id: int,
    wanted: Sequence[Application],
    *,
    source: str = "hand",
    now: dt.datetime | None = None,
) -> int:
    """Write applications down; returns how many people are new. Who applied before and withdrew is in again.

    Of several applications of one person the first counts. Raises UserError ``tryout.gone``, ``tryout.over`` (the
    round is closed), ``tryout.nobody``, ``tryout.too_long`` (limit), ``member.gone``.
    """
    row, moment = _row(shop, tryout_id), moment_of(now)
    if row["state"] == "closed":
        raise UserError("tryout.over")
    if not wanted:
        raise UserError("tryout.nobody")
    first: dict[int, Application] = {}
    for one in wanted:
        if limits.over(one.words, limits.NOTE):
            raise UserError("tryout.too_long", limit=limits.NOTE)
        first.setdefault(one.member, one)
    with shop.change("tryout.apply", name=row["name"], count=0) as change:
        there = {
            entry["member_id"]: entry
            for entry in change.rows("SELECT * FROM tryout_entry WHERE tryout_id = ?", (tryout_id,))
        }
        count = 0
        for member, one in first.items():
            if change.scalar("SELECT 1 FROM member WHERE id = ?", (member,)) is None:
                raise UserError("member.gone")
            before = there.get(member)
            if before is None:
                change.insert(
                    TryoutEntry, tryout=tryout_id, member=member, words=limits.lines(one.words), source=source,
                    applied_at=one.at or moment,
                )  # fmt: skip
                count += 1
            elif before["withdrawn_at"]:
                change.update(TryoutEntry, before["id"], withdrawn_at=None, applied_at=one.at or moment)
                count += 1
        change.values["count"] = count
        if not count:
            raise UserError("tryout.already")
    return count


def remove_entries(shop: Shop, entry_ids: Collection[int]) -> None:
    """Take applications off the list, as if they had never been made."""
    rows = _entries(shop, entry_ids)
    if rows:
        with shop.change("tryout.unlist", name=rows[0]["who"], count=len(rows)) as change:
            change.delete(TryoutEntry, [row["id"] for row in rows])


def withdraw_entries(shop: Shop, entry_ids: Collection[int], *, now: dt.datetime | None = None) -> int:
    """They do not want to any more; a seat they had is free again. Returns how many."""
    rows = [row for row in _entries(shop, entry_ids) if not row["withdrawn_at"] and not row["feedback_at"]]
    if rows:
        with shop.change("tryout.withdraw", name=rows[0]["who"], count=len(rows)) as change:
            change.update(
                TryoutEntry, [row["id"] for row in rows], withdrawn_at=moment_of(now), chosen=False, place=None,
                sent_at=None, feedback_due=None,
            )  # fmt: skip
    return len(rows)


def _entries(shop: Shop, entry_ids: Collection[int]) -> list[dict[str, Any]]:
    found = []
    for entry in dict.fromkeys(entry_ids):
        row = shop.one(
            "SELECT e.*, t.launch_id, t.name AS round, t.state, t.feedback_on, t.month FROM tryout_entry e"
            " JOIN tryout t ON t.id = e.tryout_id WHERE e.id = ?",
            (entry,),
        )
        if row is not None:
            found.append(row | {"who": member_name(shop, row["member_id"])})
    return found


# --- choosing --------------------------------------------------------------------------------------


def sign_off(
    shop: Shop,
    tryout_id: int,
    entry_ids: Collection[int],
    *,
    note: str = "",
    title: str = "",
    scores: Mapping[int, float] | None = None,
    now: dt.datetime | None = None,
) -> int:
    """Give these entries a seat, beside those who have one; returns how many.

    Where they are not those proposed, ``note`` says why: it is kept with everybody taken in or left out against the
    proposal. ``title``: an honour given to them for the round's month. ``scores`` by member, where the criteria want
    them and they were worked out already. Raises UserError ``tryout.gone``, ``tryout.over``, ``tryout.nobody``,
    ``tryout.full`` (seats), ``tryout.dear`` (fits), ``tryout.resting`` (name), ``tryout.withdrawn`` (name),
    ``tryout.reason``, ``tryout.too_long``, ``honour.too_long`` (limit).
    """
    row, moment = _row(shop, tryout_id), moment_of(now)
    wanted = set(entry_ids)
    words, name = limits.one_line(note), limits.one_line(title)
    if row["state"] == "closed":
        raise UserError("tryout.over")
    if not wanted:
        raise UserError("tryout.nobody")
    if limits.over(words, limits.LINE):
        raise UserError("tryout.too_long", field="note", limit=limits.LINE)
    if len(name) > NAME_LIMIT:
        raise UserError("honour.too_long", field="title", limit=NAME_LIMIT)
    proposed = store.proposal(shop, tryout_id, moment.date(), scores)
    if len(wanted) > proposed.seats:
        raise UserError("tryout.full", seats=proposed.seats)
    if proposed.fits is not None and len(wanted) > proposed.fits:
        raise UserError("tryout.dear", fits=proposed.fits)
    rows = {one["id"]: one for one in _entries(shop, wanted | set(proposed.chosen))}
    rests = resting(shop, row["launch_id"], moment.date())
    for entry in sorted(wanted):
        one = rows.get(entry)
        if one is None or one["tryout_id"] != tryout_id:
            raise UserError("tryout.gone")
        if one["withdrawn_at"]:
            raise UserError("tryout.withdrawn", name=one["who"])
        if one["member_id"] in rests:
            raise UserError("tryout.resting", name=one["who"])
    swapped_in = wanted - set(proposed.chosen)
    # Fewer than proposed is a choice too, and needs its reason as well.
    swapped_out = set(proposed.chosen) - wanted
    if (swapped_in or swapped_out) and not words:
        raise UserError("tryout.reason", field="note")
    order = [*(one for one in proposed.chosen if one in wanted), *sorted(swapped_in)]
    with shop.change("tryout.choose", name=row["name"], count=len(order)) as change:
        before = change.scalar("SELECT max(place) FROM tryout_entry WHERE tryout_id = ?", (tryout_id,)) or 0
        for place, entry in enumerate(order, before + 1):
            why = Why("hand") if entry in swapped_in else proposed.why[entry]
            change.update(
                TryoutEntry, entry, chosen=True, place=place, reason=officers.why_text(why),
                note=words if entry in swapped_in else "",
            )
        for entry in swapped_out:
            change.update(TryoutEntry, entry, note=words)
        change.update(Tryout, tryout_id, state="chosen", chosen_at=row["chosen_at"] or moment)
        if name:
            honour(change, [rows[entry]["member_id"] for entry in order], name, row["month"], "", moment.date())
    return len(order)


# --- afterwards ------------------------------------------------------------------------------------


def mark_sent(shop: Shop, entry_ids: Collection[int], *, now: dt.datetime | None = None) -> int:
    """What is tried went out to them; from now on their feedback is waited for. Returns how many."""
    moment = moment_of(now)
    rows = [row for row in _entries(shop, entry_ids) if row["chosen"] and not row["sent_at"]]
    if rows:
        with shop.change("tryout.send", name=rows[0]["who"], count=len(rows)) as change:
            for row in rows:
                change.update(TryoutEntry, row["id"], sent_at=moment, feedback_due=_due(row, moment.date()))
    return len(rows)


def _due(row: Mapping[str, Any], sent: dt.date) -> dt.date:
    """The round's day, or so many days after sending where it names none or the day is over."""
    day = dt.date.fromisoformat(row["feedback_on"]) if row["feedback_on"] else None
    return day if day is not None and day > sent else sent + dt.timedelta(days=officers.FEEDBACK_DAYS)


def set_due(shop: Shop, entry_ids: Collection[int], day: dt.date) -> int:
    """Give people more time, or less; returns how many. Only who was sent something and has not answered."""
    rows = [row for row in _entries(shop, entry_ids) if row["sent_at"] and not row["feedback_at"]]
    if rows:
        with shop.change("tryout.due", name=rows[0]["who"], count=len(rows), day=day.isoformat()) as change:
            change.update(TryoutEntry, [row["id"] for row in rows], feedback_due=day)
    return len(rows)


def note_feedback(
    shop: Shop,
    entry_id: int,
    words: str,
    *,
    mark: int | None = None,
    voice: bool = False,
    now: dt.datetime | None = None,
) -> None:
    """Write down what somebody said after trying; ``mark``: how useful it is, 1 to 5; ``voice``: as a voice as well.

    Noted again it takes the place of what stood there; the day it first came stays. Raises UserError
    ``tryout.gone``, ``tryout.unchosen``, ``tryout.words``, ``tryout.too_long`` (limit), ``tryout.mark`` (low, high).
    """
    row, moment = _entry(shop, entry_id), moment_of(now)
    said = limits.lines(words)
    if not row["chosen"]:
        raise UserError("tryout.unchosen", name=row["who"])
    if not said:
        raise UserError("tryout.words", field="words")
    if limits.over(said, limits.NOTE):
        raise UserError("tryout.too_long", field="words", limit=limits.NOTE)
    if mark is not None and not officers.LOW <= mark <= officers.HIGH:
        raise UserError("tryout.mark", field="mark", low=officers.LOW, high=officers.HIGH)
    with shop.change("tryout.feedback", name=row["who"]) as change:
        at = row["feedback_at"] or moment
        # Nobody answers what they never got.
        sent = row["sent_at"] or moment
        change.update(TryoutEntry, entry_id, feedback=said, mark=mark, feedback_at=at, sent_at=sent)
        if voice and row["voice_id"] is None:
            _voice(change, row | {"feedback": said}, moment)


def forget_feedback(shop: Shop, entry_id: int) -> None:
    """Strike what was noted; it is waited for again. A voice made of it stays."""
    row = _entry(shop, entry_id)
    if row["feedback_at"]:
        with shop.change("tryout.unfeedback", name=row["who"]) as change:
            change.update(TryoutEntry, entry_id, feedback="", mark=None, feedback_at=None)


def make_voice(shop: Shop, entry_id: int, *, now: dt.datetime | None = None) -> int:
    """Take what somebody said over into the inbox of voices; returns the voice's id, the same one if it is there.

    Raises UserError ``tryout.gone``, ``tryout.words`` while nothing was said.
    """
    row = _entry(shop, entry_id)
    if not row["feedback"]:
        raise UserError("tryout.words", field="words")
    if row["voice_id"] is not None:
        return row["voice_id"]
    with shop.change("tryout.voice", name=row["who"], text=short(row["feedback"])) as change:
        return _voice(change, row, moment_of(now))


def _voice(change: Change, row: Mapping[str, Any], now: dt.datetime) -> int:
    said = dt.datetime.fromisoformat(row["feedback_at"]) if row["feedback_at"] else now
    made = voice_within(
        change, row["launch_id"], row["feedback"], row["member_id"], channel=row["round"], said_at=min(said, now)
    )
    change.update(TryoutEntry, row["id"], voice=made)
    return made


def _entry(shop: Shop, entry_id: int) -> dict[str, Any]:
    rows = _entries(shop, [entry_id])
    if not rows:
        raise UserError("tryout.gone")
    return rows[0]
