"""Reviews of a beta round from a file made by our template."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.codes import normalise
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.text import match_name
from seeddesk.exchange.fields import bare_key, header_key, words_of
from seeddesk.store import beta as rounds
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.workflow.beta_reviews import write_review
from seeddesk.workflow.imports_columns import Cleaned, prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject


@dataclass
class Reviews:
    """What is to be written: (tester row, marks, other values) per tester."""

    writes: list[tuple[dict[str, Any], dict[int, int], dict[str, Any]]] = field(default_factory=list)


def map_points(shop: Shop, plan: Plan) -> dict[int, int]:
    """Columns named like a tested point of the round → the point's id; they are mapped to ``review.point``.

    A point may be named like a field: where 价格 is tested, that column is marks, and the field it was taken
    for goes to the next column that names it (价格感觉).
    """
    points = {header_key(point["name"]): point["id"] for point in rounds.points(shop, plan.round_id)}
    found: dict[int, int] = {}
    freed: list[str] = []
    for index, name in enumerate(plan.table.headers):
        point = points.get(header_key(name)) or points.get(bare_key(name))
        if point is not None and point not in found.values():
            found[index] = point
            freed.append(plan.mapping.get(index) or "review.point")
            plan.mapping[index] = "review.point"
    # Only what was freed just now: what the owner chose to leave out stays out when this runs again.
    words = words_of("reviews")
    for stored in freed:
        for index, name in enumerate(plan.table.headers):
            if stored in plan.mapping.values():
                break
            if not plan.mapping.get(index) and stored in (words.get(header_key(name)), words.get(bare_key(name))):
                plan.mapping[index] = stored
    return found


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    if plan.round_id is None or rounds.round_row(shop, plan.round_id) is None:
        raise UserError("round.missing")
    plan.reset()
    points = map_points(shop, plan)
    prepare_checks(plan)
    testers = _Testers(shop, plan.round_id)
    before = known.round_reviews(shop, plan.round_id)
    work = Reviews()
    seen: set[int] = set()
    for batch in plan.table.batches(progress):
        if cancelled is not None and cancelled():
            raise Cancelled
        # Marks are cleaned one column each: the plan's mapping sends them all to one field.
        mapping, plan.mapping = plan.mapping, {i: f for i, f in plan.mapping.items() if i not in points}
        cleaned = Cleaned(plan, batch)
        plan.mapping = mapping
        marks = {}
        for index, point in points.items():
            plan.mapping = {index: "review.point"}
            one = Cleaned(plan, batch)
            marks[point] = one.values.get("review.point", [])
            cleaned.problems.setdefault("review.point", []).extend(one.problems.get("review.point", []))
        plan.mapping = mapping
        bad = _unreadable(cleaned)
        for at, number in enumerate(batch.numbers):
            if at in bad:
                plan.rejects.append(Reject(number, *bad[at]))
                continue
            tester, code = testers.find(cleaned, at)
            given = {point: column[at] for point, column in marks.items() if column and column[at] is not None}
            values = {
                "recommend": cleaned.column("review.recommend", None)[at],
                "price_feeling": cleaned.column("review.price")[at],
                "words": cleaned.column("review.words")[at],
                "quote_ok": cleaned.column("review.quote_ok")[at] == "yes",
                "at": cleaned.column("review.at", None)[at],
            }
            if tester is None:
                if not testers:
                    code = "review.no_testers"
                plan.rejects.append(Reject(number, code, testers.column(plan, cleaned, at)))
            elif not given and values["recommend"] is None and not values["words"]:
                plan.rejects.append(Reject(number, "review.empty"))
            elif tester["id"] in seen:
                plan.duplicates += 1
            else:
                seen.add(tester["id"])
                _count(plan, work, before.get(tester["id"]), tester, given, values)
    plan.rows = plan.table.rows
    plan.work = work


def _count(
    plan: Plan,
    work: Reviews,
    old: dict[str, Any] | None,
    tester: dict[str, Any],
    marks: dict[int, int],
    values: dict[str, Any],
) -> None:
    if old is None:
        plan.new += 1
    else:
        # What the file leaves open stays as it was.
        marks = {**old["marks"], **marks}
        for name in ("recommend", "price_feeling", "words"):
            values[name] = old[name] if values[name] in (None, "") else values[name]
        values["quote_ok"] = values["quote_ok"] or bool(old["quote_ok"])
        if (
            marks == old["marks"]
            and all(values[name] == old[name] for name in ("recommend", "price_feeling", "words"))
            and (values["quote_ok"] == bool(old["quote_ok"]))
        ):
            plan.unchanged += 1
            return
        plan.updated += 1
    work.writes.append((tester, marks, values))


def _unreadable(cleaned: Cleaned) -> dict[int, tuple[str, int]]:
    """Positions of rows with a mark nobody can read → code and column."""
    bad = cleaned.slips()
    for name in ("review.point", "review.recommend"):
        for column, problems in cleaned.problems.get(name, ()):
            bad.update({at: (code, column) for at, code in problems.items()})
    return bad


class _Testers:
    """Finds the tester a row is of: by code, phone, WeChat or mail, then by a name only one tester has."""

    def __init__(self, shop: Shop, round_id: int) -> None:
        rows = known.testers_to_find(shop, round_id)
        self._by: dict[tuple[str, str], dict[str, Any]] = {}
        self._names: dict[str, list[dict[str, Any]]] = {}
        by_member = {row["member_id"]: row for row in rows}
        for row in rows:
            for code in (row["codes"] or "").split():
                self._by["code", code] = row
            for column in ("phone", "email", "wechat"):
                if row[column]:
                    self._by[column, row[column]] = row
            for name in {row["name"], row["nick"]} - {""}:
                self._names.setdefault(match_name(name), []).append(row)
        for member, platform, value in known.identities(shop):
            if member in by_member:
                self._by[f"id.{platform}", value] = by_member[member]

    def find(self, cleaned: Cleaned, at: int) -> tuple[dict[str, Any] | None, str]:
        """The tester; else why not: ``review.code_unknown``, ``review.no_tester``, ``review.namesakes``."""
        code = normalise(cleaned.column("review.code")[at])
        if code:
            found = self._by.get(("code", code))
            if found or not any(cleaned.column(name)[at] for name in ("phone", "name", "nick")):
                return found, "review.code_unknown"
        for name, column in cleaned.values.items():
            found = self._by.get((name, column[at])) if isinstance(column[at], str) else None
            if found:
                return found, ""
        for name in (cleaned.names()[at], cleaned.column("nick")[at]):
            namesakes = self._names.get(match_name(name), []) if name else []
            if len({row["id"] for row in namesakes}) == 1:
                return namesakes[0], ""
            if namesakes:
                return None, "review.namesakes"
        return None, "review.code_unknown" if code else "review.no_tester"

    def __bool__(self) -> bool:
        """Whether the round has any testers."""
        return bool(self._names or self._by)

    def column(self, plan: Plan, cleaned: Cleaned, at: int) -> int | None:
        """The column that should have told who it is: the first that says something, else the first there is."""
        columns = [
            (index, name)
            for wanted in ("review.code", "phone", "name", "nick")
            for index, name in plan.mapping.items()
            if name == wanted
        ]
        filled = (index for index, name in columns if cleaned.column(name)[at])
        return next(filled, columns[0][0] if columns else None)


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out."""
    work: Reviews = plan.work
    moment = dt.datetime.fromisoformat(now)
    for tester, marks, values in work.writes:
        if cancelled is not None and cancelled():
            raise Cancelled
        at = dt.datetime.fromisoformat(values["at"]) if values["at"] else moment
        write_review(
            change,
            tester,
            marks,
            recommend=values["recommend"],
            price_feeling=values["price_feeling"],
            words=values["words"],
            quote_ok=values["quote_ok"],
            moment=at,
        )
