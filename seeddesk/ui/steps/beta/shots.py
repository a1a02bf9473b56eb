"""What pictures show of step 5 beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.ui.scenes import Scene
from seeddesk.ui.steps.beta.base import RoundSection


def _scalar(page: RoundSection, table: str) -> int:
    assert page.round is not None
    return page.desk.shop.scalar(f"SELECT min(id) FROM {table} WHERE round_id = ?", (page.round["id"],))


def _review(page: Any) -> None:
    page.edit(page.table.shown_ids()[0])


def _make_fix(page: Any) -> None:
    page.table.select(page.table.shown_ids()[:2])
    page.make_fix()


def _newest(page: Any) -> int:
    return page.table.shown_ids()[0]


def _redeem(page: Any) -> None:
    page.redeem()
    dialog = page.window().findChildren(_redeem_class())[-1]
    sql = "SELECT code FROM code WHERE round_id = ? AND redeemed_at IS NULL AND tester_id IS NOT NULL LIMIT 1"
    code = page.desk.shop.scalar(sql, (page.round["id"],))
    dialog.line.setText(code or "A7KM-4QXD")
    dialog._look()


def _redeem_class() -> Any:
    from seeddesk.ui.steps.beta.redeem_dialog import RedeemDialog

    return RedeemDialog


def _codes(page: Any, view: str = "table") -> None:
    from seeddesk.ui.steps.beta.codes_dialog import CodesDialog

    page.hand_out()
    page.window().findChildren(CodesDialog)[-1].views.choose(view)


SCENES = (
    Scene("beta.round_new", "beta.rounds", lambda page: page.open_round()),
    Scene("beta.round", "beta.rounds", lambda page: page.edit(_newest(page))),
    Scene("beta.add_testers", "beta.testers", lambda page: page.add_testers()),
    Scene("beta.codes", "beta.testers", lambda page: _codes(page)),
    Scene("beta.messages", "beta.testers", lambda page: _codes(page, "messages")),
    Scene("beta.redeem", "beta.testers", _redeem),
    Scene("beta.tester", "beta.testers", lambda page: page.open_tester(_scalar(page, "tester"))),
    Scene("beta.review_form", "beta.reviews", _review),
    Scene("beta.review_fix", "beta.reviews", _make_fix),
    Scene("beta.fix_new", "beta.fixes", lambda page: page.add_fix()),
    Scene("beta.fix", "beta.fixes", lambda page: page.edit(_newest(page))),
    Scene("beta.goals", "beta.verdict", lambda page: page.edit_goals()),
    Scene("beta.decide", "beta.verdict", lambda page: page.decide()),
    Scene("beta.report", "beta.verdict", lambda page: page.print_report()),
)
