"""What pictures show of step 2 beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.ui.scenes import Scene


def _first(page: Any) -> int:
    return page.desk.shop.scalar("SELECT min(id) FROM influencer")


def _fit(page: Any) -> Any:
    from seeddesk.ui.steps.influence.dialogs import InfluencerDialog

    dialog = InfluencerDialog(page.desk, _first(page), page.window())
    dialog.pages.choose("fit")
    return dialog


def _weights(page: Any) -> Any:
    from seeddesk.ui.steps.influence.fit import WeightsDialog

    return WeightsDialog(page.desk, page.window())


def _chain(page: Any) -> None:
    page.table.select(page.table.shown_ids()[1:2])


SCENES = (
    Scene("influence.new", "influence.list", lambda page: page.doing.add()),
    Scene("influence.card", "influence.list", lambda page: page.doing.open(_first(page))),
    Scene("influence.fit", "influence.list", _fit),
    Scene("influence.weights", "influence.list", _weights),
    Scene("influence.chain", "influence.people", _chain),
    Scene("influence.brought", "influence.people", lambda page: page.add()),
    Scene("influence.contact", "influence.list", lambda page: page.doing.contact(_first(page))),
    Scene("influence.block", "influence.list", lambda page: page.doing.block(_first(page))),
    Scene("influence.day", "influence.list", lambda page: page.doing.ask_day([_first(page)])),
)
