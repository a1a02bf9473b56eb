"""What pictures show of step 2 beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.ui.scenes import Scene


def _first(page: Any) -> int:
    return page.desk.shop.scalar("SELECT min(id) FROM influencer")


SCENES = (
    Scene("influence.new", "influence.list", lambda page: page.doing.add()),
    Scene("influence.card", "influence.list", lambda page: page.doing.open(_first(page))),
    Scene("influence.contact", "influence.list", lambda page: page.doing.contact(_first(page))),
    Scene("influence.block", "influence.list", lambda page: page.doing.block(_first(page))),
    Scene("influence.day", "influence.list", lambda page: page.doing.ask_day([_first(page)])),
)
