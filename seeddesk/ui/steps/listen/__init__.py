"""Step 3: what customers say, answered in time and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk


def _state(desk: Desk) -> str:
    from seeddesk.store.listen import counts

    found = counts(desk.shop, desk.launch_id)
    if not found["total"]:
        return tr("not started")
    if found["unsorted"]:
        return tr("%n to sort", n=found["unsorted"])
    return tr("%n voice(s)", n=found["total"])


STEP = Step(
    code="listen",
    title=lambda: tr("Listen"),
    intro=lambda: tr("Do not decide for them. Ask openly, answer fast, write down what they say in their words."),
    sections=(
        ("inbox", lambda: tr("Inbox"), "seeddesk.ui.steps.listen.inbox:Inbox"),
        ("topics", lambda: tr("Topics"), "seeddesk.ui.steps.listen.topics:Topics"),
        ("surveys", lambda: tr("Surveys"), "seeddesk.ui.steps.listen.surveys:Surveys"),
    ),
    state=_state,
)
