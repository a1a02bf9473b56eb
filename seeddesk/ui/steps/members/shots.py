"""What pictures show of the members beyond their page."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from seeddesk.ui.scenes import Scene


def _busiest(page: Any) -> int:
    """The member with the fullest card."""
    sql = "SELECT member_id FROM review JOIN tester ON tester.id = review.tester_id ORDER BY review.id LIMIT 1"
    return page.desk.shop.scalar(sql) or page.desk.shop.scalar("SELECT min(id) FROM member")


def _tag(page: Any) -> QDialog:
    from seeddesk.ui.dialogs.tag_members import TagMembers

    return TagMembers(page.desk, [_busiest(page)], page.window())


def _some(page: Any) -> list[int]:
    return [row[0] for row in page.desk.shop.tuples("SELECT id FROM member ORDER BY id LIMIT 2")]


SCENES = (
    Scene("members.card", "members.directory", lambda page: page.open_member(_busiest(page))),
    Scene("members.new", "members.directory", lambda page: page.add_member()),
    Scene("members.tag", "members.directory", _tag),
)
