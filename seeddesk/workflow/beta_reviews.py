"""Step 5: reviews of testers, by hand or from a file (B5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Review, ReviewMark
from seeddesk.store.names import member_name
from seeddesk.workflow.beta_testers import STAMPS, WAY, bring, tester_row
from seeddesk.workflow.clock import moment_of

PRICE_FEELINGS = ("", "cheap", "right", "dear")


def save_review(
    shop: Shop,
    tester_id: int,
    marks: Mapping[int, int | None],
    *,
    recommend: int | None = None,
    price_feeling: str = "",
    words: str = "",
    quote_ok: bool = False,
    now: dt.datetime | None = None,
) -> int:
    """Save what a tester said, replacing an earlier review; the tester becomes ``reviewed``. Returns its id.

    ``marks``: point id → 1…5, None for left out. Raises UserError, with ``field``: ``review.mark`` (``field``
    is ``"point:<id>"``), ``review.point`` (of another round), ``review.recommend`` (0…10),
    ``review.price``, ``review.empty`` (nothing was said); and ``tester.missing``.
    """
    limits.fitting({"words": words.strip()}, {"words": limits.NOTE})
    with shop.change("review.save") as change:
        row = tester_row(change, tester_id)
        change.values["name"] = member_name(change, row["member_id"])
        return write_review(
            change, row, marks, recommend=recommend, price_feeling=price_feeling, words=words, quote_ok=quote_ok,
            moment=moment_of(now),
        )  # fmt: skip


def delete_reviews(shop: Shop, review_ids: Sequence[int], *, now: dt.datetime | None = None) -> None:
    """Remove reviews; their testers go back to where they were before. Raises UserError ``review.missing``."""
    moment = moment_of(now)
    with shop.change("review.delete", count=len(review_ids)) as change:
        for review_id in review_ids:
            tester_id = change.scalar("SELECT tester_id FROM review WHERE id = ?", (review_id,))
            if tester_id is None:
                raise UserError("review.missing")
            row = tester_row(change, tester_id)
            if len(review_ids) == 1:
                change.values["name"] = member_name(change, row["member_id"])
            if row["stage"] in ("reviewed", "done"):
                bring(change, row, _before_review(row), moment)
        change.delete(Review, review_ids)


def _before_review(tester: Mapping[str, Any]) -> str:
    """The last stage that has a time of its own.

    A review stamps the stages it skips. Left standing, such a delivery would count as noted, and those who
    reviewed would be all who are known to have the product: full participation.
    """
    for stage in reversed(WAY[: WAY.index("reviewed")]):
        if tester[STAMPS[stage]] not in (None, tester["reviewed_at"]):
            return stage
    return "delivered"


def write_review(
    change: Change,
    tester: dict[str, Any],
    marks: Mapping[int, int | None],
    *,
    recommend: int | None,
    price_feeling: str,
    words: str,
    quote_ok: bool,
    moment: dt.datetime,
) -> int:
    """Write one review inside an open change (imports write many); the errors of :func:`save_review`."""
    given = {point_id: mark for point_id, mark in marks.items() if mark is not None}
    words = words.strip()
    _check(change, tester, given, recommend, price_feeling)
    if not given and recommend is None and not words:
        raise UserError("review.empty", field="marks")
    values = {
        "recommend": recommend, "price_feeling": price_feeling, "words": words, "quote_ok": bool(quote_ok),
    }  # fmt: skip
    review_id = change.scalar("SELECT id FROM review WHERE tester_id = ?", (tester["id"],))
    if review_id is None:
        review_id = change.insert(Review, tester=tester["id"], at=moment, **values)
    else:
        change.update(Review, review_id, **values)
    old = {
        row["point_id"]: row
        for row in change.rows("SELECT id, point_id, mark FROM review_mark WHERE review_id = ?", (review_id,))
    }
    change.delete(ReviewMark, [row["id"] for point_id, row in old.items() if point_id not in given])
    for point_id, mark in given.items():
        if point_id not in old:
            change.insert(ReviewMark, review=review_id, point=point_id, mark=mark)
        elif old[point_id]["mark"] != mark:
            change.update(ReviewMark, old[point_id]["id"], mark=mark)
    if tester["stage"] == "withdrawn" or WAY.index(tester["stage"]) < WAY.index("reviewed"):
        bring(change, tester, "reviewed", moment)
    return review_id


def _check(
    change: Change, tester: dict[str, Any], marks: Mapping[int, int], recommend: int | None, price_feeling: str
) -> None:
    points = {row["id"] for row in change.rows("SELECT id FROM test_point WHERE round_id = ?", (tester["round_id"],))}
    for point_id, mark in marks.items():
        if point_id not in points:
            raise UserError("review.point")
        if mark not in range(1, 6):
            raise UserError("review.mark", field=f"point:{point_id}")
    if recommend is not None and recommend not in range(11):
        raise UserError("review.recommend", field="recommend")
    if price_feeling not in PRICE_FEELINGS:
        raise UserError("review.price", field="price_feeling")
