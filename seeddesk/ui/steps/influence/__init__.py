"""Step 2: people whose word counts, and how far one is with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk


def _state(desk: Desk) -> str:
    from seeddesk.store.influence import facts

    found = facts(desk.shop, desk.launch_id or 0, desk.today())
    if found.overdue:
        return tr("%n overdue", n=found.overdue)
    if found.agreed:
        return tr("%n working with us", n=found.agreed)
    return tr("%n on the list", n=found.listed) if found.listed else tr("not started")


STEP = Step(
    code="influence",
    title=lambda: tr("Influencers"),
    intro=lambda: tr("People others listen to, who can use it themselves. One who means it beats ten who are paid."),
    sections=(
        ("list", lambda: tr("List"), "seeddesk.ui.steps.influence.listing:Listing"),
        ("board", lambda: tr("Progress"), "seeddesk.ui.steps.influence.board:Board"),
        ("people", lambda: tr("Key people"), "seeddesk.ui.steps.influence.key_people:KeyPeople"),
    ),
    state=_state,
)
