"""Step 1: the few people who need this product most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk


def _state(desk: Desk) -> str:
    from seeddesk.store.launches import launch
    from seeddesk.store.screen import core_gauge

    found = launch(desk.shop, desk.launch_id)
    if found is None:
        return ""
    joined = core_gauge(desk.shop, found["id"]).total
    return tr("core users {joined} / {seats}").format(joined=f"{joined:,}", seats=f"{found['seats']:,}")


STEP = Step(
    code="screen",
    title=lambda: tr("Screen"),
    intro=lambda: tr("Find the few who need this product most. The right people count for more than many people."),
    sections=(
        ("theme", lambda: tr("Demand theme"), "seeddesk.ui.steps.screen.theme:Theme"),
        ("audiences", lambda: tr("Audiences"), "seeddesk.ui.steps.screen.audiences:Audiences"),
        ("circle", lambda: tr("Own circle"), "seeddesk.ui.steps.screen.circle:Circle"),
        ("candidates", lambda: tr("Candidates"), "seeddesk.ui.steps.screen.candidates:Candidates"),
        ("officers", lambda: tr("Officers", "section"), "seeddesk.ui.steps.screen.officers:Officers"),
        ("campaigns", lambda: tr("Campaigns"), "seeddesk.ui.steps.screen.campaigns:Campaigns"),
        ("race", lambda: tr("Referral race"), "seeddesk.ui.steps.screen.race:Race"),
        ("promotion", lambda: tr("Promotion"), "seeddesk.ui.steps.screen.promotion:Promotion"),
        ("retention", lambda: tr("Retention"), "seeddesk.ui.steps.screen.retention:Retention"),
    ),
    state=_state,
)
