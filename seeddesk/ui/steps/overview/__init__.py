"""Where the launch stands, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk


def _state(desk: Desk) -> str:
    if desk.launch_id is None:
        return tr("no launch yet")
    from seeddesk.store.overview import due

    return tr("%n thing(s) due", n=len(due(desk.shop, desk.launch_id, desk.now())))


STEP = Step(
    code="overview",
    title=lambda: tr("Overview"),
    intro=lambda: "",
    sections=(
        ("today", lambda: tr("Overview"), "seeddesk.ui.steps.overview.today:Today"),
        ("calendar", lambda: tr("Calendar"), "seeddesk.ui.steps.overview.calendar:Calendar"),
        ("product", lambda: tr("Product", "page"), "seeddesk.ui.steps.overview.product:Product"),
        ("history", lambda: tr("History"), "seeddesk.ui.steps.overview.history:HistoryPage"),
        ("texts", lambda: tr("Texts"), "seeddesk.ui.steps.overview.texts:Texts"),
    ),
    state=_state,
    guide=False,
)
