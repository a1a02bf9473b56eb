"""The shop's accounts for the window: how many are reached through each, and who."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from seeddesk.store.activity import each
from seeddesk.store.engine import Shop
from seeddesk.store.members import display_name, member_rows

DAYS = 30
MOST_PEOPLE = 1_000
"""So many members of an account are listed; the directory's filter shows all."""

_ACTIVE = " UNION ".join(each("{member} AS member_id", "{day} > ?1 AND {day} <= ?2"))


def accounts(shop: Shop, today: date) -> list[dict[str, Any]]:
    """Every account: its columns with ``reached`` (people now), ``lost`` (no longer), ``only`` (reached through this
    one alone), ``active`` (did something in the last 30 days) and ``orders`` (paid ones of those reached).

    A second at 100,000 members, so in a job where there are many.
    """
    since = (today - timedelta(days=DAYS)).isoformat()
    rows = shop.rows(
        "SELECT a.*, count(r.id) FILTER (WHERE r.lost_on IS NULL) AS reached,"
        " count(r.id) FILTER (WHERE r.lost_on IS NOT NULL) AS lost"
        " FROM account a LEFT JOIN reach r ON r.account_id = a.id GROUP BY a.id ORDER BY a.id"
    )
    only = dict(shop.tuples(
        "SELECT account_id, count(*) FROM (SELECT max(account_id) AS account_id FROM reach WHERE lost_on IS NULL"
        " GROUP BY member_id HAVING count(*) = 1) GROUP BY 1"))  # fmt: skip
    active = dict(shop.tuples(
        f"SELECT r.account_id, count(*) FROM reach r JOIN ({_ACTIVE}) a ON a.member_id = r.member_id"
        " WHERE r.lost_on IS NULL GROUP BY 1", (since, today.isoformat())))  # fmt: skip
    orders = dict(shop.tuples(
        "SELECT r.account_id, count(*) FROM reach r JOIN shop_order o ON o.member_id = r.member_id"
        " WHERE r.lost_on IS NULL AND o.status = 'paid' GROUP BY 1"))  # fmt: skip
    return [
        row | {"only": only.get(row["id"], 0), "active": active.get(row["id"], 0), "orders": orders.get(row["id"], 0)}
        for row in rows
    ]


def account(shop: Shop, account_id: int) -> dict[str, Any] | None:
    """One account as stored, None if there is none."""
    return shop.one("SELECT * FROM account WHERE id = ?", (account_id,))


def coverage(shop: Shop) -> dict[str, int]:
    """``members`` in all, ``reached`` through any account, ``single``: through one alone."""
    reached, single = shop.tuples(
        "SELECT count(*), coalesce(sum(n = 1), 0) FROM"
        " (SELECT count(*) AS n FROM reach WHERE lost_on IS NULL GROUP BY member_id)"
    )[0]
    return {"members": int(shop.scalar("SELECT count(*) FROM member")), "reached": reached, "single": single}


def size(shop: Shop) -> int:
    """How many rows this page counts, at most: links of members to accounts, their ids, or those in groups."""
    tables = ("reach", "identity", "membership")
    return max(int(shop.scalar(f"SELECT coalesce(max(id), 0) FROM {table}")) for table in tables)


def names(shop: Shop) -> list[dict[str, Any]]:
    """``id``, ``name``, ``kind`` and ``reached`` of every account, for menus."""
    return shop.rows(
        "SELECT a.id, a.name, a.kind, (SELECT count(*) FROM reach r WHERE r.account_id = a.id AND r.lost_on IS NULL)"
        " AS reached FROM account a ORDER BY a.id"
    )


def keepers(shop: Shop) -> list[str]:
    """Who on the team looks after accounts."""
    return [row[0] for row in shop.tuples("SELECT DISTINCT keeper FROM account WHERE keeper != '' ORDER BY 1")]


def account_members(shop: Shop, account_id: int) -> list[dict[str, Any]]:
    """Who is or was reached through an account, the newest first (at most MOST_PEOPLE): members with ``display``,
    ``since``, ``lost_on``, ``others`` (names of other accounts that reach them)."""
    some = "SELECT count(*) FROM (SELECT 1 FROM reach WHERE account_id = ? LIMIT ?)"
    # Of many the newest are met soon by going back through all; "+" leaves out the index, which would sort them.
    column = "+account_id" if int(shop.scalar(some, (account_id, 5 * MOST_PEOPLE))) == 5 * MOST_PEOPLE else "account_id"
    standing = {
        row["member_id"]: row
        for row in shop.rows(
            f"SELECT member_id, since, lost_on FROM reach WHERE {column} = ? ORDER BY id DESC LIMIT ?",
            (account_id, MOST_PEOPLE),
        )
    }
    others: dict[int, list[str]] = {}
    for member, name in shop.tuples(
        "SELECT o.member_id, a.name FROM json_each(?) m CROSS JOIN reach o ON o.member_id = m.value"
        " JOIN account a ON a.id = o.account_id WHERE +o.account_id != ? AND o.lost_on IS NULL ORDER BY a.id",
        (json.dumps(list(standing)), account_id),
    ):
        others.setdefault(member, []).append(name)
    return [
        row
        | {
            "display": display_name(row),
            "since": standing[row["id"]]["since"],
            "lost_on": standing[row["id"]]["lost_on"],
            "others": others.get(row["id"], []),
        }
        for row in member_rows(shop, list(standing))
    ]


def reached_through(shop: Shop, member_id: int) -> list[dict[str, Any]]:
    """The accounts a member is or was reached through: ``id``, ``name``, ``kind``, ``since``, ``lost_on``."""
    return shop.rows(
        "SELECT a.id, a.name, a.kind, r.since, r.lost_on FROM reach r JOIN account a ON a.id = r.account_id"
        " WHERE r.member_id = ? ORDER BY r.lost_on IS NOT NULL, a.id",
        (member_id,),
    )


def sources_of_links(shop: Shop) -> dict[str, list[dict[str, Any]]]:
    """From what members can be linked in one go: ``groups`` (``id``, ``name``, ``people``) and ``platforms``
    (``platform``, ``people`` with an id there). A quarter of a second at 100,000 members, so in a job."""
    return {
        "groups": shop.rows(
            "SELECT g.id, g.name, count(m.id) AS people FROM chat_group g JOIN membership m ON m.group_id = g.id"
            " WHERE m.left_on IS NULL GROUP BY g.id ORDER BY g.id"
        ),
        "platforms": shop.rows(
            "SELECT platform, count(DISTINCT member_id) AS people FROM identity"
            " WHERE platform NOT IN ('phone', 'email') GROUP BY platform ORDER BY 2 DESC, 1"
        ),
    }
