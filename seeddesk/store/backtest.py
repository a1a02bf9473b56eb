"""What a launch's score would have chosen some time ago, and what those people did since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import backtest, screen
from seeddesk.domain.backtest import Outcome
from seeddesk.store import screen as store
from seeddesk.store.activity import active_between, bought_between
from seeddesk.store.engine import Shop

DATED = ("base", "brought", "suggestions")
"""The parts whose facts have days. Tags, reach and own circle are known only as they are today: knowing them
would be hindsight, so they are left out and the others count for more."""


@dataclass(frozen=True)
class LookBack:
    """What came of it: who stayed active at all, and who bought, between the day ``then`` and today."""

    then: dt.date
    wanted: int
    active: Outcome
    bought: Outcome
    used: tuple[str, ...]
    """Parts of the score that had data then."""


def look_back(
    shop: Shop,
    launch: Mapping[str, Any],
    days: int,
    wanted: int,
    today: dt.date,
    *,
    own_circle: bool = True,
) -> LookBack:
    """Choose ``wanted`` people as of ``days`` ago by the launch's score and by simpler ways; count what they did.

    Only who had been active by then can be chosen. The ways: ``score``, ``spend`` (spent most until then),
    ``latest`` (active last). As long as loading a screening: in a job.
    """
    then = today - dt.timedelta(days=days)
    made = store.load(shop, launch["id"], then, launch["half_life"])
    facts = made.facts
    known = [
        at
        for at in range(len(facts.ids))
        if (facts.last_active is not None and facts.last_active[at] > 0)
        and (own_circle or facts.own_circle is None or not facts.own_circle[at])
    ]
    weights = {code: weight if code in DATED else 0.0 for code, weight in store.weights_of(launch).items()}
    if not any(weights.values()):
        weights = {code: 1.0 if code == "base" else 0.0 for code in screen.PARTS}
    within = set(known)
    ranked = [at for at in made.rank(weights).order if at in within][:wanted]
    ways = [("score", ranked)]
    if facts.spend is not None and facts.has_money:
        ways.append(("spend", sorted(known, key=lambda at: -facts.spend[at])[:wanted]))  # type: ignore[index]
    if facts.last_active is not None:
        ways.append(("latest", sorted(known, key=lambda at: -facts.last_active[at])[:wanted]))  # type: ignore[index]
    people = [(way, [facts.ids[at] for at in places]) for way, places in ways]
    population = [facts.ids[at] for at in known]
    bought, active = bought_between(shop, then, today), active_between(shop, then, today)
    return LookBack(
        then,
        wanted,
        backtest.outcome(people, population, active),
        backtest.outcome(people, population, bought),
        tuple(screen.used_weights(made.parts, weights)),
    )
