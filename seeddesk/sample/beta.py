"""The two beta rounds of the sample shop: the first shows what is wrong, the second that it helped."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from seeddesk.sample.words import Script
from seeddesk.store.engine import Shop
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers

MEANS = ((3.6, 3.2, 4.1, 3.9, 4.5, 3.0), (4.6, 4.3, 4.4, 4.1, 4.6, 4.2))
RECOMMEND = ((7.4, 1.9), (8.5, 1.6))
FIXED_BY_NOW = ("production", "open", "fixed", "verified", "production", "open", "rejected", "open")


class Builder(Protocol):
    """What the rounds need of the sample's builder."""

    shop: Shop
    script: Script
    today: date
    rng: random.Random

    def at(self, days_ago: int, hour: int = 10, minute: int = 0) -> datetime: ...


def beta_rounds(builder: Builder, launch: int, core: Sequence[int]) -> None:
    """Two rounds with testers, codes, reviews, fixes and the owner's verdict on the first."""
    shop, script = builder.shop, builder.script
    fixes = [
        beta_fixes.add_fix(
            shop, launch, title, kind=kind, severity=severity, owner=owner,
            impact=(3.0, 3.0, 1.0, 2.0, 2.0, 1.0, 0.5, 0.25)[at], confidence=(100, 80, 100, 80, 80, 50, 50, 100)[at],
            effort=(5, 8, 1, 3, 6, 10, 4, 1)[at], now=builder.at(44 - at),
        )
        for at, (title, kind, severity, owner) in enumerate(script.fixes)
    ]  # fmt: skip
    outsiders = [
        row[0]
        for row in shop.tuples(
            "SELECT id FROM member WHERE name != '' AND id NOT IN (SELECT member_id FROM candidate)"
            " ORDER BY id LIMIT 20"
        )
    ]
    first = _round(builder, launch, 1, list(core[:50]), bought=31, reviewed=29, start=58, fixes=fixes)
    beta.decide_verdict(shop, first, "fix", script.verdict_note, computed="fix", now=builder.at(30))
    beta.close_round(shop, first)
    for fix, status in zip(fixes, FIXED_BY_NOW):
        if status != "open":
            beta_fixes.set_fix_status(shop, [fix], status)
    _round(builder, launch, 2, [*core, *outsiders][:60], bought=51, reviewed=47, start=24, fixes=fixes)


def _round(
    builder: Builder,
    launch: int,
    number: int,
    members: Sequence[int],
    *,
    bought: int,
    reviewed: int,
    start: int,
    fixes: Sequence[int],
) -> int:
    shop, rng, script = builder.shop, builder.rng, builder.script
    made = beta.open_round(
        shop, launch, script.points, version=script.versions[number - 1], seats=len(members), price_cents=9800,
        deposit_cents=2000, opens_on=builder.today - timedelta(days=start),
        closes_on=builder.today - timedelta(days=start - 21 if number == 1 else -4),
    )  # fmt: skip
    beta_testers.add_testers(shop, made, members, now=builder.at(start))
    testers = [row[0] for row in shop.tuples("SELECT id FROM tester WHERE round_id = ? ORDER BY id", (made,))]
    beta_testers.move_testers(shop, testers, "accepted", now=builder.at(start - 1))
    beta_codes.issue_codes(shop, made, now=builder.at(start - 1, 12), rng=rng)
    buyers = sorted(rng.sample(testers, bought))
    for tester in buyers:
        code = shop.scalar("SELECT code FROM code WHERE tester_id = ?", (tester,))
        beta_codes.redeem_code(shop, made, code, now=builder.at(start - 3, rng.randrange(9, 22)))
    beta_testers.move_testers(shop, buyers, "bought", now=builder.at(start - 3, 22))
    for tester in buyers:
        beta_testers.set_tester(shop, tester, paid_cents=9800)
    beta_testers.move_testers(shop, buyers, "delivered", now=builder.at(start - 6, 18))
    points = [row[0] for row in shop.tuples("SELECT id FROM test_point WHERE round_id = ? ORDER BY position", (made,))]
    for at, tester in enumerate(sorted(rng.sample(buyers, reviewed))):
        _review(builder, tester, points, number, fixes, builder.at(max(1, start - 10 - at % 9), 20))
    for tester in rng.sample(buyers, 12):
        beta_testers.set_tester(shop, tester, mark=rng.choice((3, 4, 4, 5, 5)))
    return made


def _review(
    builder: Builder, tester: int, points: Sequence[int], number: int, fixes: Sequence[int], now: datetime
) -> None:
    shop, rng, script = builder.shop, builder.rng, builder.script
    lean = rng.gauss(0, 0.45)  # one person's marks go together
    marks: dict[int, int | None] = {
        point: max(1, min(5, round(mean + lean + rng.gauss(0, 0.6)))) for point, mean in zip(points, MEANS[number - 1])
    }
    centre, spread = RECOMMEND[number - 1]
    recommend = max(0, min(10, round(centre + 1.4 * lean + rng.gauss(0, spread))))
    words = rng.choice(script.praise if recommend >= 9 else script.mixed if recommend >= 7 else script.blame)
    feeling = rng.choices(("right", "dear", "cheap"), (60, 34, 6))[0]
    beta_reviews.save_review(
        shop,
        tester,
        marks,
        recommend=recommend,
        price_feeling=feeling,
        words=words,
        quote_ok=rng.random() < 0.7,
        now=now,
    )
    blamed = {blame: at for at, blame in enumerate(script.blame)}
    reported = (0, 4, 3, 1, None)
    at = blamed.get(words)
    fix = (
        reported[at] if at is not None else 2 if words == script.mixed[2] else 7 if words == script.praise[0] else None
    )
    if fix is not None:
        beta_fixes.report_fix(shop, fixes[fix], tester_ids=[tester])
