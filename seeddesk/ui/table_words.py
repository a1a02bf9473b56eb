"""What the tables of a shop file hold, in the owner's words, for the history page. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from seeddesk.i18n import tr
from seeddesk.store.history import Counts

TABLES: dict[str, Callable[[], str]] = {
    "member": lambda: tr("members", "things an action changed"),
    "identity": lambda: tr("ids on platforms", "things an action changed"),
    "tag": lambda: tr("tags", "things an action changed"),
    "member_tag": lambda: tr("tags on members", "things an action changed"),
    "shop_order": lambda: tr("orders", "things an action changed"),
    "order_item": lambda: tr("goods in orders", "things an action changed"),
    "interaction": lambda: tr("days of interaction", "things an action changed"),
    "referral": lambda: tr("notes of who brought whom", "things an action changed"),
    "segment": lambda: tr("segments", "things an action changed"),
    "launch": lambda: tr("launches", "things an action changed"),
    "candidate": lambda: tr("candidates", "things an action changed"),
    "chat_group": lambda: tr("groups", "things an action changed"),
    "campaign": lambda: tr("campaigns", "things an action changed"),
    "race": lambda: tr("referral races", "things an action changed"),
    "membership": lambda: tr("places in groups", "things an action changed"),
    "influencer": lambda: tr("influencers", "things an action changed"),
    "outreach": lambda: tr("contacts with influencers", "things an action changed"),
    "topic": lambda: tr("topics", "things an action changed"),
    "voice": lambda: tr("voices", "things an action changed"),
    "survey": lambda: tr("surveys", "things an action changed"),
    "answer": lambda: tr("survey answers", "things an action changed"),
    "node": lambda: tr("questions put to a vote", "things an action changed"),
    "ballot": lambda: tr("votes", "things an action changed"),
    "decision": lambda: tr("decisions", "things an action changed"),
    "round": lambda: tr("beta rounds", "things an action changed"),
    "test_point": lambda: tr("tested points", "things an action changed"),
    "tester": lambda: tr("testers", "things an action changed"),
    "code": lambda: tr("invitation codes", "things an action changed"),
    "review": lambda: tr("reviews", "things an action changed"),
    "fix": lambda: tr("fixes", "things an action changed"),
    "fix_report": lambda: tr("reports of fixes", "things an action changed"),
    "verdict_record": lambda: tr("verdicts", "things an action changed"),
    "ledger": lambda: tr("bookings of points", "things an action changed"),
    "honour": lambda: tr("titles given", "things an action changed"),
    "reward": lambda: tr("rewards", "things an action changed"),
    "account": lambda: tr("accounts", "things an action changed"),
    "reach": lambda: tr("notes of who is reached where", "things an action changed"),
    "reminder": lambda: tr("reminders", "things an action changed"),
    "text_template": lambda: tr("texts", "things an action changed"),
    "setting": lambda: tr("settings", "things an action changed"),
}
"""Tables that are told by name; what else an action touched is counted together."""


def counted(counts: Mapping[str, int]) -> str:
    """How many of what, the most important first: ``members 3 · orders 12``."""
    named = [f"{TABLES[table]()} {counts[table]:,}" for table in TABLES if counts.get(table)]
    others = sum(number for table, number in counts.items() if table not in TABLES)
    if others:
        named.append(f"{tr('other notes', 'things an action changed')} {others:,}")
    return " · ".join(named)


def change_lines(counts: Mapping[str, Counts]) -> list[str]:
    """What an action added, changed and removed, a line each."""
    lines = []
    for text, numbers in (
        (tr("Added: {what}"), {table: found.added for table, found in counts.items()}),
        (tr("Changed: {what}"), {table: found.changed for table, found in counts.items()}),
        (tr("Removed: {what}"), {table: found.removed for table, found in counts.items()}),
    ):
        if any(numbers.values()):
            lines.append(text.format(what=counted(numbers)))
    return lines


def size_words(size: int) -> str:
    """Bytes in the unit one thinks in."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)) if size else 0} KB"
    return f"{size / 1_000_000:.1f} MB" if size < 10_000_000 else f"{round(size / 1_000_000):,} MB"
