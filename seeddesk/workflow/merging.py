"""Two members who are one person: finding them, merging them, or saying that they are two.

Merging moves everything that hangs on the one who goes to the one who stays, as one action. Where both have a
row and there can be only one (the same day in the same chat, the same beta round), the two are put together.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from seeddesk.domain.duplicates import Pair, find
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.members_pairs import decided, people
from seeddesk.store.models import (
    RECORDED,
    Candidate,
    FixReport,
    Honour,
    Interaction,
    KnownPair,
    Ledger,
    Member,
    Membership,
    MemberTag,
    Promotion,
    Reach,
    Referral,
    Review,
    Row,
    Tester,
    TryoutEntry,
)
from seeddesk.store.pinyin import spell

FIELDS = (
    "name", "nick", "phone", "phone_masked", "email", "wechat", "gender", "birthday", "province", "city", "source",
    "tier", "own_circle", "would_buy", "consent", "joined_on",
)  # fmt: skip
"""What the owner chooses from one or the other."""

_STAGES = ("applied", "accepted", "bought", "delivered", "reviewed", "done")
_STAMPS = ("applied_at", "accepted_at", "bought_at", "delivered_at", "reviewed_at")
_STANDING = ("", "shortlisted", "removed", "invited", "declined", "joined")


def find_duplicates(
    shop: Shop,
    *,
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Pair]:
    """Pairs of members who may be one person, best first, without those decided before. In a job."""
    from rapidfuzz.fuzz import ratio

    def step(done: int, total: int) -> None:
        if cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, total)

    step(0, 0)
    return find(people(shop), decided(shop), alike=ratio, step=step)


def keep_apart(shop: Shop, pairs: Iterable[tuple[int, int]]) -> None:
    """Note that these are different people, so that they are not shown again."""
    rows = sorted({(min(pair), max(pair)) for pair in pairs})
    with shop.change("member.apart", count=len(rows)) as change:
        change.executemany(
            "INSERT INTO known_pair (first_id, second_id, same) VALUES (?, ?, 0)"
            " ON CONFLICT (first_id, second_id) DO UPDATE SET same = 0",
            rows,
        )


def defaults(keep: Mapping[str, Any], gone: Mapping[str, Any]) -> dict[str, str]:
    """Field → ``keep`` or ``gone``: whose value is offered first. What is known wins; the earlier joining day."""
    chosen = {}
    for name in FIELDS:
        mine, other = keep.get(name), gone.get(name)
        take = not mine and bool(other)
        if name == "joined_on" and mine and other:
            take = other < mine
        if name == "tier" and other and gone.get("tier_by_hand") and not keep.get("tier_by_hand"):
            take = True
        chosen[name] = "gone" if take else "keep"
    return chosen


def merge_members(
    shop: Shop, keep: int, gone: int, take: Collection[str] = (), *, choose: Mapping[str, str] | None = None
) -> None:
    """Make two members one: ``keep`` stays, ``gone`` goes, all that hangs on it moves.

    ``take``: fields (FIELDS) whose value comes from ``gone``; or ``choose`` as :func:`defaults` gives it.
    Without either, :func:`defaults` hold. Notes are joined, with the names that were not taken; numbers and
    addresses not taken become identities, so that files find the member by them; totals of customer files are
    added up. Raises UserError ``merge.same``, ``member.gone``.
    """
    if keep == gone:
        raise UserError("merge.same")
    rows = {row["id"]: row for row in member_rows(shop, [keep, gone])}
    if len(rows) < 2:
        raise UserError("member.gone")
    stays, goes = rows[keep], rows[gone]
    picked = dict(choose) if choose is not None else defaults(stays, goes)
    if take:
        picked = {name: "gone" if name in take else "keep" for name in FIELDS}
    names = {"name": display_name(stays), "other": display_name(goes)}
    with shop.change("member.merge", **names) as change:
        _move_all(change, keep, gone)
        change.delete(Member, gone)  # before the columns: both may hold the same phone
        columns = _columns(stays, goes, picked)
        change.update(Member, keep, **columns)
        for platform in ("phone", "email", "wechat"):
            # What is no longer shown still tells who it is: files that name it find this member.
            for value in {stays[platform], goes[platform]} - {columns[platform], ""}:
                change.execute(
                    "INSERT OR IGNORE INTO identity (member_id, platform, value) VALUES (?, ?, ?)",
                    (keep, platform, value),
                )


def _columns(stays: Mapping[str, Any], goes: Mapping[str, Any], picked: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {
        name: (goes if picked.get(name) == "gone" else stays)[name] for name in FIELDS
    }
    values["tier_by_hand"] = bool((goes if picked.get("tier") == "gone" else stays)["tier_by_hand"])
    if not values["own_circle"]:
        values["would_buy"] = ""
    called = [row[name] for row in (stays, goes) for name in ("name", "nick")]
    other_names = [name for name in dict.fromkeys(called) if name and name not in (values["name"], values["nick"])]
    notes = [note for note in (stays["note"], goes["note"], " · ".join(other_names)) if note]
    values["note"] = "\n".join(dict.fromkeys(notes))
    for name in ("total_orders", "total_cents"):
        known = [row[name] for row in (stays, goes) if row[name] is not None]
        values[name] = sum(known) if known else None
    values["last_order_on"] = max(row["last_order_on"] or "" for row in (stays, goes)) or None
    created = [row["created_at"] for row in (stays, goes) if row["created_at"]]
    values["created_at"] = min(created) if created else None
    values["pinyin"], values["initials"] = spell(values["name"] or values["nick"])
    return values


# --- moving ------------------------------------------------------------------------------------


def references() -> list[tuple[type[Row], str]]:
    """Every column that names a member: (model, column name)."""
    found = []
    for model in RECORDED:
        for field in model._meta.sorted_fields:  # pyright: ignore[reportAttributeAccessIssue]
            if getattr(field, "rel_model", None) is Member:
                found.append((model, field.column_name))
    return found


def _move_all(change: Change, keep: int, gone: int) -> None:
    for move in SPECIAL.values():
        move(change, keep, gone)
    for model, column in references():
        if model not in SPECIAL:
            table = model._meta.table_name  # pyright: ignore[reportAttributeAccessIssue]
            change.execute(f'UPDATE "{table}" SET {column} = ? WHERE {column} = ?', (keep, gone))


def _move_tags(change: Change, keep: int, gone: int) -> None:
    change.execute(
        "INSERT OR IGNORE INTO member_tag (member_id, tag_id) SELECT ?, tag_id FROM member_tag WHERE member_id = ?",
        (keep, gone),
    )
    change.execute("DELETE FROM member_tag WHERE member_id = ?", (gone,))


def _move_pairs(change: Change, keep: int, gone: int) -> None:
    """Whoever is somebody else than the one who goes is somebody else than the one who stays."""
    rows = change.rows("SELECT * FROM known_pair WHERE first_id = ? OR second_id = ?", (gone, gone))
    change.delete(KnownPair, [row["id"] for row in rows])
    for row in rows:
        other = row["second_id"] if row["first_id"] == gone else row["first_id"]
        if other != keep:
            change.execute(
                "INSERT OR IGNORE INTO known_pair (first_id, second_id, same) VALUES (?, ?, ?)",
                (min(keep, other), max(keep, other), row["same"]),
            )
    change.execute(
        "DELETE FROM known_pair WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)",
        (keep, gone, gone, keep),
    )


def _move_interactions(change: Change, keep: int, gone: int) -> None:
    """The same kind on the same day in the same chat adds up: each wrote with an id of their own."""
    mine = {
        (row["day"], row["kind"], row["source"]): row
        for row in change.rows("SELECT * FROM interaction WHERE member_id = ?", (keep,))
    }
    for row in change.rows("SELECT * FROM interaction WHERE member_id = ?", (gone,)):
        same = mine.get((row["day"], row["kind"], row["source"]))
        if same is None:
            change.update(Interaction, row["id"], member=keep)
        else:
            change.update(Interaction, same["id"], count=same["count"] + row["count"])
            change.delete(Interaction, row["id"])


def _move_referrals(change: Change, keep: int, gone: int) -> None:
    """Nobody brings themselves, is brought twice, or is brought by whom they brought."""
    rows = change.rows("SELECT * FROM referral WHERE inviter_id = ? OR invitee_id = ? ORDER BY id", (gone, gone))
    moved = {row["id"] for row in rows}
    above = {
        row["invitee_id"]: row["inviter_id"]
        for row in change.rows("SELECT * FROM referral")
        if row["id"] not in moved
    }
    for row in rows:
        inviter = keep if row["inviter_id"] == gone else row["inviter_id"]
        invitee = keep if row["invitee_id"] == gone else row["invitee_id"]
        if invitee in above or _leads_to(above, inviter, invitee):
            change.delete(Referral, row["id"])
        else:
            above[invitee] = inviter
            change.update(Referral, row["id"], inviter=inviter, invitee=invitee)


def _leads_to(above: Mapping[int, int], start: int, wanted: int) -> bool:
    at: int | None = start
    while at is not None:
        if at == wanted:
            return True
        at = above.get(at)
    return False


_Pairs = list[tuple[dict[str, Any] | None, dict[str, Any]]]


def _both(change: Change, model: type[Row], by: str, keep: int, gone: int) -> _Pairs:
    """(row of the one who stays or None, row of the one who goes) of a table with one row per ``by`` and member."""
    table = model._meta.table_name  # pyright: ignore[reportAttributeAccessIssue]
    mine = {row[by]: row for row in change.rows(f'SELECT * FROM "{table}" WHERE member_id = ?', (keep,))}
    return [
        (mine.get(row[by]), row)
        for row in change.rows(f'SELECT * FROM "{table}" WHERE member_id = ? ORDER BY id', (gone,))
    ]


def _earlier(a: Any, b: Any) -> Any:
    known = [value for value in (a, b) if value]
    return min(known) if known else None


def _move_candidates(change: Change, keep: int, gone: int) -> None:
    """Where both stand in a launch, the one who came further; that either was invited stays known."""
    for mine, row in _both(change, Candidate, "launch_id", keep, gone):
        if mine is None:
            change.update(Candidate, row["id"], member=keep)
            continue
        best, other = mine, row
        if _rank(_STANDING, row["state"]) > _rank(_STANDING, mine["state"]):
            best, other = row, mine
        change.delete(Candidate, row["id"])
        change.update(
            Candidate, mine["id"], state=best["state"], reason=best["reason"] or other["reason"],
            answered_at=best["answered_at"] or other["answered_at"],
            **{name: _earlier(mine[name], row[name]) for name in ("shortlisted_at", "invited_at", "joined_at")},
        )  # fmt: skip


def _rank(order: Sequence[str], code: str) -> int:
    return order.index(code) if code in order else -1


def _move_memberships(change: Change, keep: int, gone: int) -> None:
    for mine, row in _both(change, Membership, "group_id", keep, gone):
        if mine is None:
            change.update(Membership, row["id"], member=keep)
            continue
        inside = mine["left_on"] is None or row["left_on"] is None
        change.delete(Membership, row["id"])
        change.update(
            Membership, mine["id"], joined_on=_earlier(mine["joined_on"], row["joined_on"]),
            left_on=None if inside else max(str(mine["left_on"]), str(row["left_on"])),
            left_reason="" if inside else mine["left_reason"] or row["left_reason"],
            role=mine["role"] or row["role"],
            note="\n".join(dict.fromkeys(note for note in (mine["note"], row["note"]) if note)),
            **_way(mine, row),
        )  # fmt: skip


def _way(mine: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    """How they came in: as the one who stays, where that is known."""
    known = mine if mine["campaign_id"] is not None or mine["natural"] else row
    return {"campaign": known["campaign_id"], "natural": known["natural"]}


def _move_promotions(change: Change, keep: int, gone: int) -> None:
    """Where the owner said something to both, what was said last."""
    for mine, row in _both(change, Promotion, "launch_id", keep, gone):
        if mine is not None and str(mine["at"]) >= str(row["at"]):
            change.delete(Promotion, row["id"])
            continue
        if mine is not None:
            change.delete(Promotion, mine["id"])
        change.update(Promotion, row["id"], member=keep)


def _move_testers(change: Change, keep: int, gone: int) -> None:
    """Two seats in one round become one: the further stage, payments added up, the later review."""
    for mine, row in _both(change, Tester, "round_id", keep, gone):
        if mine is None:
            change.update(Tester, row["id"], member=keep)
            continue
        base, other = mine, row
        if _rank(_STAGES, row["stage"]) > _rank(_STAGES, mine["stage"]):
            base, other = row, mine
        change.execute("UPDATE code SET tester_id = ? WHERE tester_id = ?", (base["id"], other["id"]))
        _move_reviews(change, base["id"], other["id"])
        reported = {
            (one["fix_id"], one["voice_id"])
            for one in change.rows("SELECT * FROM fix_report WHERE tester_id = ?", (base["id"],))
        }
        for one in change.rows("SELECT * FROM fix_report WHERE tester_id = ?", (other["id"],)):
            if (one["fix_id"], one["voice_id"]) in reported:
                change.delete(FixReport, one["id"])
            else:
                change.update(FixReport, one["id"], tester=base["id"])
        change.delete(Tester, other["id"])
        paid = [one["paid_cents"] for one in (base, other) if one["paid_cents"] is not None]
        notes = [one["note"] for one in (mine, row) if one["note"]]
        change.update(
            Tester, base["id"], member=keep, paid_cents=sum(paid) if paid else None,
            mark=base["mark"] if base["mark"] is not None else other["mark"],
            note="\n".join(dict.fromkeys(notes)), **{name: _earlier(base[name], other[name]) for name in _STAMPS},
        )  # fmt: skip


def _move_reviews(change: Change, base: int, other: int) -> None:
    reviews = {row["tester_id"]: row for row in change.rows(
        "SELECT * FROM review WHERE tester_id IN (?, ?)", (base, other))}  # fmt: skip
    mine, theirs = reviews.get(base), reviews.get(other)
    if theirs is None:
        return
    if mine is not None:
        if mine["at"] >= theirs["at"]:
            return  # goes with its seat
        change.delete(Review, mine["id"])
    change.update(Review, theirs["id"], tester=base)


def _move_reach(change: Change, keep: int, gone: int) -> None:
    for mine, row in _both(change, Reach, "account_id", keep, gone):
        if mine is None:
            change.update(Reach, row["id"], member=keep)
            continue
        lost = [one["lost_on"] for one in (mine, row)]
        change.delete(Reach, row["id"])
        change.update(
            Reach, mine["id"], since=_earlier(mine["since"], row["since"]),
            lost_on=None if None in lost else max(map(str, lost)),
        )  # fmt: skip


def _move_entries(change: Change, keep: int, gone: int) -> None:
    """Two applications to one round become one: the one with the seat, and what is known only of the other."""
    for mine, row in _both(change, TryoutEntry, "tryout_id", keep, gone):
        if mine is None:
            change.update(TryoutEntry, row["id"], member=keep)
            continue
        # Who withdrew one of two applications still has the other.
        base, other = sorted((mine, row), key=lambda one: (one["withdrawn_at"] is not None, not one["chosen"]))
        change.delete(TryoutEntry, other["id"])
        texts = {name: "\n".join(dict.fromkeys(t for t in (base[name], other[name]) if t))
                 for name in ("words", "note", "feedback")}  # fmt: skip
        empty = {name: other[name] for name in ("place", "sent_at", "feedback_due", "feedback_at", "mark")
                 if base["chosen"] and other["chosen"] and base[name] is None}  # fmt: skip
        if base["chosen"] and other["chosen"] and not base["reason"]:
            empty["reason"] = other["reason"]
        if base["voice_id"] is None and other["voice_id"] is not None:
            empty["voice"] = other["voice_id"]
        empty["source"] = base["source"] or other["source"]
        change.update(
            TryoutEntry, base["id"], member=keep, applied_at=_earlier(mine["applied_at"], row["applied_at"]),
            **texts, **empty,
        )  # fmt: skip


def _move_ledger(change: Change, keep: int, gone: int) -> None:
    """All points stay; where both had some for one thing, the second entry is marked apart."""
    change.execute(
        "UPDATE ledger SET ref = ref || '#' || id WHERE member_id = ? AND ref IN"
        " (SELECT ref FROM ledger WHERE member_id = ?)",
        (gone, keep),
    )
    change.execute("UPDATE ledger SET member_id = ? WHERE member_id = ?", (keep, gone))


def _move_honours(change: Change, keep: int, gone: int) -> None:
    """The same title for the same month once, from the earlier day on, with what was noted of both."""
    mine = {
        (row["title"], row["month"]): row
        for row in change.rows("SELECT * FROM honour WHERE member_id = ?", (keep,))
    }
    for row in change.rows("SELECT * FROM honour WHERE member_id = ? ORDER BY id", (gone,)):
        same = mine.get((row["title"], row["month"]))
        if same is None:
            change.update(Honour, row["id"], member=keep)
            continue
        change.delete(Honour, row["id"])
        change.update(
            Honour, same["id"], given_on=_earlier(same["given_on"], row["given_on"]),
            note="\n".join(dict.fromkeys(note for note in (same["note"], row["note"]) if note)),
        )  # fmt: skip


SPECIAL: dict[type[Row], Callable[[Change, int, int], None]] = {
    MemberTag: _move_tags,
    KnownPair: _move_pairs,
    Interaction: _move_interactions,
    Referral: _move_referrals,
    Candidate: _move_candidates,
    Membership: _move_memberships,
    Promotion: _move_promotions,
    Tester: _move_testers,
    TryoutEntry: _move_entries,
    Reach: _move_reach,
    Ledger: _move_ledger,
    Honour: _move_honours,
}
"""Tables where both can have a row and only one may stay; all others are simply moved."""
