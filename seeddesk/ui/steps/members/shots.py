"""The dialogs of this page, for the pictures, on the fullest members there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from seeddesk.ui.scenes import Scene


def _busiest(page: Any) -> list[int]:
    """Two members with much on their cards."""
    sql = "SELECT member_id FROM tester GROUP BY member_id ORDER BY count(*) DESC, member_id LIMIT 2"
    found = [row[0] for row in page.desk.shop.tuples(sql)]
    return found or [row[0] for row in page.desk.shop.tuples("SELECT id FROM member ORDER BY id LIMIT 2")]


def _tags(page: Any) -> QDialog:
    from seeddesk.ui.dialogs.tag_members import TagMembers

    return TagMembers(page.desk, _busiest(page), page.window())


def _group(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.group_dialog import GroupDialog

    return GroupDialog(page.desk, None, page.window())


def _tiers(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.tiers_dialog import TiersDialog

    return TiersDialog(page.desk, page.window())


def _merge(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.merge_dialog import MergeDialog

    one, other = _busiest(page)
    return MergeDialog(page.desk, one, other, page.window())


SCENES = (
    Scene("members.card", "members.directory", lambda page: page.open_member(_busiest(page)[0])),
    Scene("members.new", "members.directory", lambda page: page.add_member()),
    Scene("members.tags", "members.directory", _tags),
    Scene("members.group", "members.directory", _group),
    Scene("members.tiers", "members.directory", _tiers),
    Scene("members.merge", "members.directory", _merge),
)
