"""Everyone the shop knows."""

from __future__ import annotations

from seeddesk.i18n import tr
from seeddesk.store.members import count
from seeddesk.ui.steps import Step

STEP = Step(
    code="members",
    title=lambda: tr("Members"),
    intro=lambda: "",
    sections=(
        ("directory", lambda: tr("Directory"), "seeddesk.ui.steps.members.directory:Directory"),
        ("groups", lambda: tr("Groups"), "seeddesk.ui.steps.members.groups:Groups"),
        ("accounts", lambda: tr("Accounts", "of the shop"), "seeddesk.ui.steps.members.accounts:Accounts"),
        ("points", lambda: tr("Points"), "seeddesk.ui.steps.members.points:Points"),
        ("duplicates", lambda: tr("Duplicates"), "seeddesk.ui.steps.members.duplicates:Duplicates"),
    ),
    state=lambda desk: f"{count(desk.shop):,}",
    guide=False,
)
