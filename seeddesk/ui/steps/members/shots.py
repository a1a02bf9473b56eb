"""The dialogs of this page, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from seeddesk.ui.desk import Desk


def dialogs(desk: Desk, parent: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Every dialog of the members' page on the fullest members there are."""
    from seeddesk.ui.dialogs.member_card import MemberCard
    from seeddesk.ui.dialogs.tag_members import TagMembers
    from seeddesk.ui.steps.members.group_dialog import GroupDialog
    from seeddesk.ui.steps.members.merge_dialog import MergeDialog
    from seeddesk.ui.steps.members.tiers_dialog import TiersDialog

    busiest = [row[0] for row in desk.shop.tuples(
        "SELECT member_id FROM tester GROUP BY member_id ORDER BY count(*) DESC, member_id LIMIT 2")]  # fmt: skip
    busiest = busiest or [row[0] for row in desk.shop.tuples("SELECT id FROM member ORDER BY id LIMIT 2")]
    yield "new", MemberCard(desk, None, parent)
    yield "group", GroupDialog(desk, None, parent)
    yield "tiers", TiersDialog(desk, parent)
    if len(busiest) == 2:
        yield "card", MemberCard(desk, busiest[0], parent)
        yield "tags", TagMembers(desk, busiest, parent)
        yield "merge", MergeDialog(desk, busiest[0], busiest[1], parent)
