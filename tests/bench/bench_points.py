"""Points and accounts of a large shop: 100,000 members, 500,000 entries, 150,000 links; prints milliseconds."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from seeddesk.store import accounts, points
from seeddesk.store.engine import Shop
from seeddesk.store.models import Account, Ballot, Launch, Ledger, Member, Node, Reach
from seeddesk.workflow import points as flow

PEOPLE, ENTRIES, LINKS, BALLOTS = 100_000, 500_000, 150_000, 100_000
TODAY = date(2026, 6, 1)


def fill(shop: Shop) -> None:
    """Made data, the same every time."""
    rng = random.Random(1)
    with shop.change("bench") as change:
        change.insert_many(Member, ("name", "nick"), [(f"N{at}", f"n{at}") for at in range(PEOPLE)])
        kinds = ("vote", "answer", "review", "hand", "reward")
        rows = []
        for at in range(ENTRIES):
            day = TODAY - timedelta(days=rng.randrange(720))
            kind = rng.choice(kinds)
            rows.append((rng.randrange(PEOPLE) + 1, f"{day} 10:00:00", kind, -5 if kind == "reward" else 5, f"x:{at}"))
        change.insert_many(Ledger, ("member", "at", "kind", "points", "ref"), rows)
        for at in range(5):
            change.insert(Account, name=f"A{at}")
        pairs = {(rng.randrange(5) + 1, rng.randrange(PEOPLE) + 1) for _ in range(LINKS)}
        change.insert_many(Reach, ("account", "member", "since"), [(*pair, TODAY) for pair in sorted(pairs)])
        launch = change.insert(Launch, name="L")
        for at in range(10):
            change.insert(Node, launch=launch, question=f"Q{at}")
        change.insert_many(
            Ballot, ("node", "member", "at"),
            [(at % 10 + 1, rng.randrange(PEOPLE) + 1, "2026-05-20 10:00:00") for at in range(BALLOTS)],
        )  # fmt: skip


def told(name: str, do: Callable[[], Any]) -> None:
    """The best of three."""
    best = min(_once(do) for _ in range(3))
    print(f"{name:<34}{best * 1000:9.1f} ms")


def _once(do: Callable[[], Any]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = Shop.create(Path(folder) / "b.seeddesk", durable=False)
        fill(shop)
        told("leaderboard of a month", lambda: points.leaderboard(shop, "2026-05"))
        told("leaderboard ever (in a job)", lambda: points.leaderboard(shop))
        told("totals (in a job)", lambda: points.totals(shop))
        told("newest entries", lambda: points.ledger_ids(shop))
        told("entries of a kind", lambda: points.ledger_ids(shop, kind="review"))
        told("entries of a member", lambda: points.ledger_ids(shop, [4712]))
        told("entries of 50,000 members", lambda: points.ledger_ids(shop, range(1, 50_001)))
        told("a screen of entries", lambda: points.ledger_rows(shop, points.ledger_ids(shop)[:64]))
        told("balance of one", lambda: points.balance(shop, 77))
        told("count of entries", lambda: points.entries(shop))
        told("accounts (in a job)", lambda: accounts.accounts(shop, TODAY))
        told("coverage (in a job)", lambda: accounts.coverage(shop))
        told("people of an account", lambda: accounts.account_members(shop, 1))
        told("plan of a booking (in a job)", lambda: flow.plan(shop, now=datetime(2026, 6, 1)))
        start = time.perf_counter()
        count = flow.book(shop, now=datetime(2026, 6, 1))
        print(f"booking {count:,} entries (in a job) {(time.perf_counter() - start) * 1000:9.1f} ms")
        start = time.perf_counter()
        shop.undo()
        print(f"undoing it {(time.perf_counter() - start) * 1000:9.1f} ms")
        shop.close()


if __name__ == "__main__":
    main()
