"""Step 4 as plain rows: nodes, who may vote, what was counted, decisions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.guide import ParticipateFacts
from seeddesk.domain.text import match_name
from seeddesk.domain.votes import Ballot, Option, Result, count
from seeddesk.store.engine import Shop
from seeddesk.store.names import called_alike, shown

NAMES_KNOWN = 5_000
"""Up to so many voters their names help to read pasted text; more would take too long to compare."""

CORE = """
SELECT c.member_id AS id FROM candidate c WHERE c.launch_id = :launch AND c.state = 'joined'
UNION SELECT s.member_id FROM membership s JOIN chat_group g ON g.id = s.group_id
  WHERE g.kind = 'core' AND s.left_on IS NULL AND g.launch_id = :launch
"""


@dataclass(frozen=True, slots=True)
class Tally:
    """A node's counted vote.

    ``labels``: option id → label. ``entitled``: how many people may vote; ``voted``: how many ballots
    were counted (the n of every share). ``ballots``: every ballot as a row with ``id``, ``who``,
    ``member_id``, ``name``, ``at``, ``source``, ``line``, ``choices`` (option ids) and ``fate``: counted,
    replaced, late, not_entitled, too_many or empty.
    """

    node: dict[str, Any]
    labels: dict[int, str]
    result: Result
    entitled: int
    ballots: list[dict[str, Any]]

    @property
    def voted(self) -> int:
        return self.result.n


def nodes(shop: Shop, launch_id: int | None, now: dt.datetime) -> list[dict[str, Any]]:
    """Every node of a launch, running ones first, then the newest.

    Columns of the table and: ``running`` (bool), ``options`` (how many), ``cast`` (ballots of any fate),
    ``outcome`` ("" when undecided), ``departs``, ``published_at``.
    """
    rows = shop.rows(
        "SELECT n.*, (SELECT count(*) FROM node_option o WHERE o.node_id = n.id) AS options,"
        ' (SELECT count(*) FROM ballot b WHERE b.node_id = n.id) AS "cast",'
        " coalesce(d.outcome, '') AS outcome, coalesce(d.departs, 0) AS departs, d.published_at"
        " FROM node n LEFT JOIN decision d ON d.node_id = n.id WHERE n.launch_id = ? ORDER BY n.id DESC",
        (launch_id,),
    )
    for row in rows:
        row["running"] = is_running(row, now)
    return sorted(rows, key=lambda row: not row["running"])


def is_running(node: dict[str, Any], now: dt.datetime) -> bool:
    """Whether votes are still taken: open, and its time is not over."""
    closes = moment(node["closes_at"])
    return node["state"] == "open" and (closes is None or closes > now)


def node(shop: Shop, node_id: int | None) -> dict[str, Any] | None:
    """One node with ``choices``, its options as ``{"id", "position", "label", "votes"}`` in order, or None."""
    row = shop.one("SELECT * FROM node WHERE id = ?", (node_id,))
    if row is not None:
        row["choices"] = options(shop, row["id"])
    return row


def options(shop: Shop, node_id: int) -> list[dict[str, Any]]:
    """A node's options in the order offered; ``votes``: ballots naming it, of any fate."""
    return shop.rows(
        "SELECT o.id, o.position, o.label, (SELECT count(*) FROM ballot_choice c WHERE c.option_id = o.id) AS votes"
        " FROM node_option o WHERE o.node_id = ? ORDER BY o.position, o.id",
        (node_id,),
    )


# --- who may vote -----------------------------------------------------------------------------


def entitled(shop: Shop, node: dict[str, Any]) -> set[int] | None:
    """Member ids who may vote on a node; None for everyone."""
    if node["audience"] == "all":
        return None
    return core_ids(shop, node["launch_id"])


def core_ids(shop: Shop, launch_id: int) -> set[int]:
    """The core group of a launch: candidates who joined, and members of its B groups."""
    return {row[0] for row in shop.tuples(_for_launch(CORE, launch_id))}


def _for_launch(sql: str, launch_id: int) -> str:
    return sql.replace(":launch", str(int(launch_id)))


def not_voted(shop: Shop, node_id: int, limit: int = 5_000) -> list[dict[str, Any]]:
    """Who may vote and has no counted ballot yet: ``id``, ``name``, ``own_circle``, by name."""
    found = tally(shop, node_id)
    if found is None:
        return []
    voted = {ballot.voter for ballot in found.result.counted}
    who = entitled(shop, found.node)
    where = f"m.id NOT IN ({_ids(one for one in voted if isinstance(one, int))})"
    if who is not None:
        where = f"m.id IN ({_ids(who - voted)})"
    rows = shop.rows(
        f"SELECT m.id, {shown('m')} AS name, m.own_circle FROM member m WHERE {where} ORDER BY m.id LIMIT {int(limit)}"
    )
    return sorted(rows, key=lambda row: row["name"])


def _ids(ids: Iterable[int]) -> str:
    return ",".join(str(int(one)) for one in ids)


# --- counting ---------------------------------------------------------------------------------


def tally(shop: Shop, node_id: int | None) -> Tally | None:
    """Count a node's ballots by its own rules, or None if there is no such node."""
    row = node(shop, node_id)
    return None if row is None else _tally(shop, row, entitled(shop, row))


def tallies(shop: Shop, node_rows: Iterable[dict[str, Any]]) -> dict[int, Tally]:
    """Count several nodes of one launch, reading who may vote only once per audience."""
    known: dict[str, set[int] | None] = {}
    found = {}
    for row in node_rows:
        if row["audience"] not in known:
            known[row["audience"]] = entitled(shop, row)
        full = {**row, "choices": options(shop, row["id"])}
        found[row["id"]] = _tally(shop, full, known[row["audience"]])
    return found


def _tally(shop: Shop, row: dict[str, Any], who: set[int] | None) -> Tally:
    ballots = ballot_rows(shop, row["id"])
    people = int(shop.scalar("SELECT count(*) FROM member")) if who is None else len(who)
    deadline = moment(row["closes_at"])
    offered = [Option(one["id"], one["label"]) for one in row["choices"]]
    cast = []
    for ballot in ballots:
        member = ballot["member_id"]
        allowed = who is None or member in who
        cast.append(
            Ballot(member, ballot["choices"], bool(ballot["own_circle"]), allowed, moment(ballot["at"]), ballot["name"])
        )
    result = count(offered, cast, deadline=deadline, max_choices=row["max_choices"], entitled=people)
    counted = {id(one) for one in result.counted}
    for ballot, one in zip(ballots, cast, strict=True):
        ballot["fate"] = _fate(one, counted, deadline, row["max_choices"])
    return Tally(row, {one["id"]: one["label"] for one in row["choices"]}, result, people, ballots)


def _fate(ballot: Ballot, counted: set[int], deadline: dt.datetime | None, most: int) -> str:
    """Why a ballot was left out, in the order in which :func:`seeddesk.domain.votes.count` looks."""
    if id(ballot) in counted:
        return "counted"
    if not ballot.entitled:
        return "not_entitled"
    if deadline is not None and ballot.at is not None and ballot.at > deadline:
        return "late"
    if len(set(ballot.choices)) > most:
        return "too_many"
    return "replaced" if ballot.choices else "empty"


def ballot_rows(shop: Shop, node_id: int) -> list[dict[str, Any]]:
    """Every ballot of a node in the order of time, each with ``who`` and ``choices``."""
    rows = shop.rows(
        f"SELECT b.id, b.member_id, b.name, b.at, b.source, b.line, coalesce(m.own_circle, '') AS own_circle,"
        f" coalesce({shown('m')}, b.name) AS who"
        " FROM ballot b LEFT JOIN member m ON m.id = b.member_id WHERE b.node_id = ? ORDER BY b.at, b.id",
        (node_id,),
    )
    chosen: dict[int, list[int]] = {}
    for ballot, option in shop.tuples(
        "SELECT c.ballot_id, c.option_id FROM ballot_choice c JOIN ballot b ON b.id = c.ballot_id"
        " WHERE b.node_id = ? ORDER BY c.id",
        (node_id,),
    ):
        chosen.setdefault(ballot, []).append(option)
    for row in rows:
        row["choices"] = chosen.get(row["id"], [])
    return rows


# --- names in pasted text ---------------------------------------------------------------------


def known_names(shop: Shop, node: dict[str, Any]) -> list[str]:
    """Names under which those who may vote could appear, to read pasted text by; none if they are too many."""
    who = entitled(shop, node)
    if who is None:
        if int(shop.scalar("SELECT count(*) FROM member")) > NAMES_KNOWN:
            who = core_ids(shop, node["launch_id"])
        else:
            return [name for _id, name in _names(shop, "")]
    return [name for _id, name in _names(shop, f"WHERE m.id IN ({_ids(who)})")]


def _names(shop: Shop, where: str) -> list[tuple[int, str]]:
    """Every name, nick, WeChat name and platform id, with the member it belongs to."""
    parts = [f"SELECT m.id, m.{column} FROM member m {where}" for column in ("name", "nick", "wechat")]
    parts.append(f"SELECT m.id, i.value FROM identity i JOIN member m ON m.id = i.member_id {where}")
    return [(row[0], row[1]) for row in shop.tuples(" UNION ".join(parts)) if row[1]]


def find_people(shop: Shop, names: Collection[str], node: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Who each name could be, as ``{"id", "name", "entitled"}``; those who may vote come first.

    Names are compared by :func:`seeddesk.domain.text.match_name`; where someone who may vote fits, others
    are left out, since a name in the core group's chat hardly means a stranger of the same name.
    """
    wanted = {match_name(name): name for name in names if match_name(name)}
    found: dict[str, set[int]] = {}
    who = entitled(shop, node)
    if who:
        _match(wanted, _names(shop, f"WHERE m.id IN ({_ids(who)})"), found)
    rest = {key for key in wanted if key not in found}
    if rest:
        _match(rest, called_alike(shop, {wanted[key] for key in rest}), found)
    ids = set().union(*found.values()) if found else set()
    rows = {
        row["id"]: row | {"entitled": who is None or row["id"] in who}
        for row in shop.rows(f"SELECT m.id, {shown('m')} AS name FROM member m WHERE m.id IN ({_ids(ids)})")
    }
    result = {}
    for name in names:
        people = [rows[one] for one in sorted(found.get(match_name(name), ()))]
        result[name] = sorted(people, key=lambda row: not row["entitled"])
    return result


def _match(wanted: Collection[str], pairs: Iterable[tuple[int, str]], found: dict[str, set[int]]) -> None:
    for member, name in pairs:
        key = match_name(name)
        if key in wanted:
            found.setdefault(key, set()).add(member)


# --- decisions --------------------------------------------------------------------------------


def decision(shop: Shop, node_id: int | None) -> dict[str, Any] | None:
    """The decision on a node, with ``choice`` (the option's label or ""), or None."""
    return shop.one(
        "SELECT d.*, coalesce(o.label, '') AS choice FROM decision d"
        " LEFT JOIN node_option o ON o.id = d.option_id WHERE d.node_id = ?",
        (node_id,),
    )


def decisions(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Every decision of a launch, the newest first, with the node's ``question``, ``choice`` and the counted vote.

    ``leaders``: labels with the most votes, ``k`` of ``n`` voters for them (k is None where nobody voted).
    """
    rows = shop.rows(
        "SELECT d.*, n.question, n.launch_id, n.audience, n.max_choices, n.closes_at, n.state,"
        " coalesce(o.label, '') AS choice"
        " FROM decision d JOIN node n ON n.id = d.node_id LEFT JOIN node_option o ON o.id = d.option_id"
        " WHERE n.launch_id = ? ORDER BY d.decided_at DESC, d.id DESC",
        (launch_id,),
    )
    counted = tallies(shop, [{**row, "id": row["node_id"]} for row in rows])
    for row in rows:
        found = counted[row["node_id"]]
        row["leaders"] = [found.labels[one] for one in found.result.leaders]  # type: ignore[index]
        row["k"] = found.result.of(found.result.leaders[0]).count if found.result.leaders else None
        row["n"] = found.result.n
    return rows


def moment(value: Any) -> dt.datetime | None:
    """A stored time as a datetime."""
    return dt.datetime.fromisoformat(value) if value else None


def facts(shop: Shop, launch_id: int, now: dt.datetime | None = None) -> ParticipateFacts:
    """What the guide's checks of step 4 look at."""
    rows = nodes(shop, launch_id, now or dt.datetime.now())
    counted = tally(shop, rows[0]["id"]) if rows else None  # running ones come first, then the newest
    decided = [row for row in rows if row["outcome"]]
    return ParticipateFacts(
        nodes=len(rows),
        ruled=sum(row["options"] >= 2 and row["closes_at"] is not None for row in rows),
        node=rows[0]["question"] if rows else "",
        voted=counted.voted if counted else 0,
        entitled=counted.entitled if counted else 0,
        running=sum(row["running"] for row in rows),
        undecided=sum(not row["running"] and not row["outcome"] and row["state"] != "draft" for row in rows),
        decided=len(decided),
        departs=sum(bool(row["departs"]) for row in decided),
        unpublished=sum(row["published_at"] is None for row in decided),
    )
