"""Step 4: decisions opened to users, their votes, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk


def _state(desk: Desk) -> str:
    from seeddesk.store.participate import facts

    found = facts(desk.shop, desk.launch_id or 0, desk.now())
    if found.running:
        return tr("%n vote(s) running", n=found.running)
    if found.undecided:
        return tr("%n to decide", n=found.undecided)
    return tr("%n decision(s)", n=found.decided) if found.decided else tr("not started")


STEP = Step(
    code="participate",
    title=lambda: tr("Participate"),
    intro=lambda: tr("Open what users can decide, and show how it is done. Every voice that was heard gets an answer."),
    sections=(
        ("nodes", lambda: tr("Votes"), "seeddesk.ui.steps.participate.nodes:Nodes"),
        ("decisions", lambda: tr("Decisions"), "seeddesk.ui.steps.participate.decisions:Decisions"),
    ),
    state=_state,
)
