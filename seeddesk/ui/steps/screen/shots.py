"""What pictures show of step 1 beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.ui.scenes import Scene


def _open_ones(page: Any, count: int) -> list[int]:
    """Members of the list who were not invited yet."""
    ranking = page.rows.ranking
    members = [ranking.of.facts.ids[place] for place in ranking.order]
    return [one for one in members if not page.rows.states.get(one, {}).get("invited_at")][:count]


def _chosen(page: Any) -> None:
    page.filters["state"].set_code(None)
    page.table.set_ticked(page.table.shown_ids()[40:52])


def _promote(page: Any) -> Any:
    from seeddesk.ui.steps.screen.promotion_dialogs import PromoteDialog

    return PromoteDialog(page.desk, page.table.shown_ids()[:3], page.window())


def _later(page: Any) -> Any:
    from seeddesk.ui.steps.screen.promotion_dialogs import LaterDialog

    return LaterDialog(page.desk, page.table.shown_ids()[:2], 30, page.window())


SCENES = (
    Scene("screen.audience", "screen.audiences", lambda page: page.open_audience()),
    Scene("screen.promotion_promote", "screen.promotion", _promote),
    Scene("screen.promotion_later", "screen.promotion", _later),
    Scene("screen.promotion_rules", "screen.promotion", lambda page: page.change_rules()),
    Scene("screen.promotion_all", "screen.promotion", lambda page: page.show_place(state=None)),
    Scene("screen.campaign", "screen.campaigns", lambda page: page.open_campaign(page.table.shown_ids()[0])),
    Scene("screen.campaign_assign", "screen.campaigns", lambda page: page.open_assign(page.table.shown_ids()[0])),
    Scene("screen.campaign_joins", "screen.campaigns", lambda page: page.show_place(view="joins")),
    Scene("screen.campaign_compared", "screen.campaigns", lambda page: page.show_place(view="compared")),
    Scene("screen.race_claims", "screen.race", lambda page: page.show_place(view="claims")),
    Scene("screen.race_growth", "screen.race", lambda page: page.show_place(view="growth")),
    Scene("screen.race_new", "screen.race", lambda page: page.open_new()),
    Scene("screen.race_claim", "screen.race", lambda page: page.add_claim()),
    Scene("screen.race_poster", "screen.race", lambda page: page.open_poster()),
    Scene("screen.retention_fading", "screen.retention", lambda page: page.show_place(view="fading")),
    Scene("screen.retention_left", "screen.retention", lambda page: page.show_place(view="left")),
    Scene("screen.chosen", "screen.candidates", _chosen),
    Scene("screen.candidate", "screen.candidates", lambda page: page.open_candidate(_open_ones(page, 1)[0])),
    Scene("screen.rules", "screen.candidates", lambda page: page.change_rules()),
    Scene("screen.backtest", "screen.candidates", lambda page: page.look_back()),
    Scene("screen.invite", "screen.candidates", lambda page: page.ask_invite(_open_ones(page, 3))),
    Scene("screen.reason", "screen.candidates", lambda page: page.ask_decline(_open_ones(page, 3))),
)
