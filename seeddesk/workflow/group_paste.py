"""A group's list of members as it was copied or saved: who that is among the shop's members, who came and who left."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean, match_name, normal_phone
from seeddesk.store.engine import Shop
from seeddesk.store.models import Member, Membership
from seeddesk.store.names import called_alike
from seeddesk.store.pinyin import spell
from seeddesk.workflow.groups import put_in

MOST = 5_000
NAME_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One person as written: ``name``, ``phone`` (normalised, or ""), and who it may be; one member: found."""

    text: str
    name: str
    phone: str
    members: tuple[int, ...]


@dataclass(frozen=True)
class Read:
    """``lines`` in order; ``inside``: members in the group now; ``missing``: those of them no line names."""

    lines: list[Line]
    inside: set[int] = field(default_factory=set)
    missing: list[int] = field(default_factory=list)


def read_file(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> str:
    """The people of an xlsx or csv file as lines. In a job.

    Raises UserError ``file.*``, ``group.file`` (name); Cancelled.
    """
    from seeddesk.exchange import formats, tables

    with tables.open_table(path, kind="members", cancelled=cancelled) as table:
        known = formats.recognise(table.headers, "members")[0].mapping
        places = [at for role in ("name", "nick", "wechat", "phone") for at, code in known.items() if code == role]
        if not places:
            raise UserError("group.file", name=path.name)
        lines: list[str] = []
        for batch in table.batches():
            for row in zip(*batch.columns):
                cells = [clean(tables.shown(row[at])) for at in places if row[at] is not None]
                if any(cells):
                    lines.append("\t".join(cell for cell in cells if cell))
            if len(lines) >= MOST:
                break
    return "\n".join(lines[:MOST])


def look_up(shop: Shop, group_id: int, text: str) -> Read:
    """Find who the lines are: by phone, else by name, nickname or id. Lines of cells have tabs or commas between.

    Raises UserError ``group.gone``, ``group.long_list`` (limit).
    """
    if shop.scalar("SELECT 1 FROM chat_group WHERE id = ?", (group_id,)) is None:
        raise UserError("group.gone")
    raw = list(dict.fromkeys(line for line in map(clean, re.sub(r"\t+", " , ", text).splitlines()) if line))
    if len(raw) > MOST:
        raise UserError("group.long_list", limit=MOST)
    split = [[cell for cell in map(clean, re.split(r"[,，;；]", line)) if cell] for line in raw]
    words = [word for cells in split for word in cells if not normal_phone(word)]
    by_name: dict[str, set[int]] = {}
    for member, name in called_alike(shop, words):
        by_name.setdefault(match_name(name), set()).add(member)
    by_phone = dict(shop.tuples("SELECT phone, id FROM member WHERE phone != ''"))
    by_phone |= dict(shop.tuples("SELECT value, member_id FROM identity WHERE platform = 'phone'"))
    lines = []
    for cells in split:
        if not cells:
            continue
        phones = [number for number in map(normal_phone, cells) if number]
        names = [cell for cell in cells if not normal_phone(cell)]
        found = [by_phone[number] for number in phones if number in by_phone]
        if not found:
            fits = [by_name[match_name(name)] for name in names if match_name(name) in by_name]
            found = sorted(set.intersection(*fits) or set.union(*fits)) if fits else []
        # A phone that names nobody beside a name that names one: could be somebody else of that name.
        lines.append(
            Line(" ".join(cells), names[0] if names else "", phones[0] if phones else "", tuple(dict.fromkeys(found)))
        )
    inside = {
        row[0]
        for row in shop.tuples("SELECT member_id FROM membership WHERE group_id = ? AND left_on IS NULL", (group_id,))
    }
    named = {member for line in lines for member in line.members}
    return Read(lines, inside, sorted(inside - named))


def bring_in(
    shop: Shop,
    group_id: int,
    members: Collection[int],
    *,
    new: Sequence[Line] = (),
    gone: Collection[int] = (),
    today: date | None = None,
) -> Mapping[str, int]:
    """Put members into a group, make members of ``new`` lines first, and note that ``gone`` have left; one action.

    Returns ``{"joined", "made", "left"}``. Raises UserError ``group.gone``, ``group.full`` (free, count).
    """
    name = shop.scalar("SELECT name FROM chat_group WHERE id = ?", (group_id,))
    if name is None:
        raise UserError("group.gone")
    day = today or date.today()
    with shop.change("group.list", group=name, joined=0, left=0) as change:
        rows = {
            row["member_id"]: row["id"]
            for row in change.rows("SELECT * FROM membership WHERE group_id = ? AND left_on IS NULL", (group_id,))
        }
        leaving = [rows[member] for member in gone if member in rows and member not in members]
        change.update(Membership, leaving, left_on=day)
        made = []
        for line in new:
            called = line.name[:NAME_LIMIT]
            pinyin, initials = spell(called)
            made.append(
                change.insert(
                    Member, nick=called, phone=line.phone, joined_on=day, pinyin=pinyin, initials=initials,
                    created_at=datetime.combine(day, time()),
                )
            )  # fmt: skip
        joined = put_in(change, group_id, [*members, *made], day)
        change.values.update(joined=len(joined), left=len(leaving))
    return {"joined": len(joined), "made": len(made), "left": len(leaving)}
