"""Step 5: let core users really buy it, and decide on what they did."""

from __future__ import annotations

from seeddesk.i18n import tr
from seeddesk.ui.steps import Step

_HERE = "seeddesk.ui.steps.beta"

STEP = Step(
    code="beta",
    title=lambda: tr("Beta"),
    intro=lambda: tr("Let core users really buy it. What they do counts for more than what they say."),
    sections=(
        ("rounds", lambda: tr("Rounds"), f"{_HERE}.rounds:Rounds"),
        ("testers", lambda: tr("Testers and codes"), f"{_HERE}.testers:Testers"),
        ("reviews", lambda: tr("Reviews"), f"{_HERE}.reviews:Reviews"),
        ("fixes", lambda: tr("Fixes"), f"{_HERE}.fixes:Fixes"),
        ("verdict", lambda: tr("Verdict"), f"{_HERE}.verdict:VerdictPage"),
    ),
)
