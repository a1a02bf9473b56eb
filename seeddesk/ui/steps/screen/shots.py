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


def _promote(page: Any) -> None:
    """The sign-off, or the group that is made first where the launch has none."""
    page.table.select(page.table.shown_ids()[:3])
    page.ask_promote()


def _later(page: Any) -> Any:
    from seeddesk.ui.steps.screen.promotion_dialogs import LaterDialog

    return LaterDialog(page.desk, page.table.shown_ids()[:2], 30, page.window())


def _feedback(page: Any) -> None:
    """The older round, and what the first of its officers said."""
    page.show_place(tryout=page.rounds.shown_ids()[-1])
    page.note_feedback(next(row["id"] for row in page.source.rows() if row["chosen"]))


def _applications(page: Any) -> None:
    from seeddesk.ui.steps.screen.officers_apply import ApplyDialog

    page.show_place(tryout=page.rounds.shown_ids()[0])
    page.paste()
    (dialog,) = [one for one in page.window().findChildren(ApplyDialog) if one.isVisible()]
    names = [row[0] for row in page.desk.shop.tuples("SELECT nick FROM member WHERE nick != '' LIMIT 3")]
    dialog.paste("\n".join(f"{at}. {name}" for at, name in enumerate([*names, "?", "13800001111"], 1)))


def _list_to_paste(page: Any) -> None:
    page.show_place(tryout=page.rounds.shown_ids()[-1])
    page.show_text()


SCENES = (
    Scene("screen.officers_round", "screen.officers", lambda page: page.add_round()),
    Scene("screen.officers_criteria", "screen.officers", lambda page: page.change_criteria()),
    Scene("screen.officers_choose", "screen.officers", lambda page: page.propose()),
    Scene("screen.officers_apply", "screen.officers", _applications),
    Scene("screen.officers_feedback", "screen.officers", _feedback),
    Scene("screen.officers_list", "screen.officers", _list_to_paste),
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
