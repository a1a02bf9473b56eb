"""Everything the beta report and the verdict page say, collected from the shop.

One source for both, so that the window and the paper cannot disagree.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.beta import reached
from seeddesk.domain.report_figures import (
    BetaReportFigures,
    DecisionFigure,
    FixFigure,
    TesterFigure,
    TopicFigure,
)
from seeddesk.store import beta as store
from seeddesk.store import participate
from seeddesk.store.engine import Shop
from seeddesk.store.launches import shop_name
from seeddesk.store.names import shown

QUOTE = 120
"""Characters; a longer voice is no quote for a table cell."""


def report_figures(shop: Shop, launch_id: int, round_number: int, today: dt.date) -> BetaReportFigures:
    """All figures of one round; ``today`` is when the report is made.

    Raises UserError ``launch.unknown``, ``round.unknown`` (``number``).
    """
    round_id = store.find_round(shop, launch_id, round_number)
    row = store.round_row(shop, round_id)
    assert row is not None
    launch = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,))
    names = [point["name"] for point in store.points(shop, round_id)]
    before = store.previous_round(shop, launch_id, round_number)
    decided = store.decided(shop, round_id)
    now, judged = store.judge(shop, row)
    return BetaReportFigures(
        shop=shop_name(shop),
        launch=launch,
        round_number=round_number,
        made_on=today,
        round=now,
        verdict=judged,
        gates=store.gates(row),
        version=row["version"],
        opens_on=_day(row["opens_on"]),
        closes_on=_day(row["closes_on"]),
        price_cents=row["price_cents"],
        seats=row["seats"],
        before_number=before["number"] if before else None,
        decided=decided[0]["outcome"] if decided else "",
        note=decided[0]["note"] if decided else "",
        points=tuple(names),
        price_feeling=price_feeling(shop, round_id),
        topics=topics(shop, row),
        fixes=tuple(
            FixFigure(f["title"], f["severity"], f["reported"], f["owner"], f["status"], f["kind"])
            for f in store.fixes(shop, launch_id)
            if f["number"] is None or f["number"] <= round_number
        ),
        decisions=decisions(shop, launch_id),
        testers=tester_figures(shop, round_id),
    )


# --- what was said --------------------------------------------------------------------------


def price_feeling(shop: Shop, round_id: int) -> dict[str, int]:
    """How the price felt: cheap, right, dear → answers."""
    counted = dict(
        shop.tuples(
            "SELECT v.price_feeling, count(*) FROM review v JOIN tester t ON t.id = v.tester_id"
            " WHERE t.round_id = ? AND v.price_feeling != '' GROUP BY v.price_feeling",
            (round_id,),
        )
    )
    return {code: counted.get(code, 0) for code in ("cheap", "right", "dear")} if counted else {}


def topics(shop: Shop, row: Mapping[str, Any]) -> tuple[TopicFigure, ...]:
    """Topics of what the round's testers said since it opened and before the next round did, the most said first.

    A quote stands only where its member agreed to be quoted: in the directory, or with a review.
    """
    until = shop.scalar(
        "SELECT min(opens_on) FROM round WHERE launch_id = ? AND number > ?", (row["launch_id"], row["number"])
    )
    said = shop.rows(
        "SELECT p.name, v.text, v.kind, (m.consent = 'yes' OR (m.consent != 'no' AND EXISTS ("
        "   SELECT 1 FROM review w WHERE w.tester_id = t.id AND w.quote_ok))) AS may_quote"
        " FROM voice v JOIN topic p ON p.id = v.topic_id"
        " JOIN tester t ON t.member_id = v.member_id AND t.round_id = ? JOIN member m ON m.id = v.member_id"
        " WHERE v.launch_id = ? AND v.said_at >= ? AND v.said_at < ? ORDER BY v.said_at DESC, v.id DESC",
        (row["id"], row["launch_id"], row["opens_on"] or "", until or "9999-12-31"),
    )
    found: dict[str, list[dict[str, Any]]] = {}
    for voice in said:
        found.setdefault(voice["name"], []).append(voice)
    figures = [
        TopicFigure(
            name,
            len(voices),
            sum(voice["kind"] == "praise" for voice in voices),
            next((v["text"] for v in voices if v["may_quote"] and len(v["text"]) <= QUOTE), ""),
        )
        for name, voices in found.items()
    ]
    return tuple(sorted(figures, key=lambda topic: (-topic.mentions, topic.name)))


def decisions(shop: Shop, launch_id: int) -> tuple[DecisionFigure, ...]:
    """What was decided in step 4 and why, in the order it was decided."""
    rows = participate.decisions(shop, launch_id)
    counted = participate.tallies(shop, [{**row, "id": row["node_id"]} for row in rows])
    figures = []
    for row in reversed(rows):
        result = counted[row["node_id"]].result
        labels = counted[row["node_id"]].labels
        chosen = row["option_id"]
        option = chosen if chosen is not None else next(iter(result.leaders), None)
        level = row["leaders"] if chosen is None and result.tie else ()
        figures.append(
            DecisionFigure(
                question=row["question"],
                outcome=row["outcome"],
                reason=row["reason"],
                option=labels.get(option, "") if isinstance(option, int) and not level else "",
                votes=result.of(option).count if option is not None and result.n else 0,
                voters=result.n,
                departs=bool(row["departs"]),
                what=row["what"],
                level=tuple(level),
            )
        )
    return tuple(figures)


def tester_figures(shop: Shop, round_id: int) -> tuple[TesterFigure, ...]:
    """Everybody who was accepted, with raw marks in the order of the round's points."""
    order = [point["id"] for point in store.points(shop, round_id)]
    reviews = {review["tester_id"]: review for review in store.reviews(shop, round_id)}
    rows = shop.rows(
        f"SELECT t.id, t.stage, {shown('m')} AS name, m.city, m.tier, m.own_circle, t.paid_cents"
        " FROM tester t JOIN member m ON m.id = t.member_id"
        f" WHERE t.round_id = ? AND {store.INVITED} ORDER BY t.accepted_at, t.id",
        (round_id,),
    )
    figures = []
    for number, row in enumerate(rows, 1):
        review = reviews.get(row["id"])
        figures.append(
            TesterFigure(
                number=number,
                name=row["name"],
                city=row["city"],
                tier=row["tier"],
                own_circle=row["own_circle"],
                stage=row["stage"],
                bought=reached(row["stage"], "bought"),
                paid=bool(row["paid_cents"]),
                marks=tuple(review["marks"].get(point) for point in order) if review else (),
                recommend=review["recommend"] if review else None,
                quote=review["words"] if review else "",
                quote_ok=bool(review and review["quote_ok"]),
            )
        )
    return tuple(figures)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text[:10]) if text else None
