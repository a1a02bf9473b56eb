"""Everyone the shop knows."""

from __future__ import annotations

from seeddesk.i18n import tr
from seeddesk.store.members import count
from seeddesk.ui.steps import Step

STEP = Step(
    code="members",
    title=lambda: tr("Members"),
    intro=lambda: "",
    sections=(("directory", lambda: tr("Members"), "seeddesk.ui.steps.members.directory:Directory"),),
    state=lambda desk: f"{count(desk.shop):,}",
    guide=False,
)
