"""The guide's checks of every step, read from what is stored."""

from __future__ import annotations

from datetime import datetime

from seeddesk.domain import guide
from seeddesk.domain.guide import Check
from seeddesk.store import beta, influence, listen, participate, screen
from seeddesk.store.engine import Shop


def checks(shop: Shop, launch_id: int, step: str, now: datetime | None = None) -> list[Check]:
    """The checks of one step (``screen``, ``influence``, ``listen``, ``participate``, ``beta``)."""
    now = now or datetime.now()
    if step == "screen":
        return guide.screen_checks(screen.facts(shop, launch_id, now.date()))
    if step == "influence":
        return guide.influence_checks(influence.facts(shop, launch_id, now.date()))
    if step == "listen":
        return guide.listen_checks(listen.facts(shop, launch_id, now))
    if step == "participate":
        return guide.participate_checks(participate.facts(shop, launch_id, now))
    return guide.beta_checks(beta.facts(shop, launch_id, now.date()))


def all_checks(shop: Shop, launch_id: int, now: datetime | None = None) -> dict[str, list[Check]]:
    """The checks of all five steps by step code."""
    return {step: checks(shop, launch_id, step, now) for step in guide.STEPS}
