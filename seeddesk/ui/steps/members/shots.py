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


def _role(page: Any) -> None:
    page.ask_role(page.people.shown_ids()[:1])


def _paste(page: Any) -> QDialog:
    from seeddesk.store.members import display_name, member_rows
    from seeddesk.ui.steps.members.group_paste import PastePeople

    dialog = PastePeople(page.desk, page._rows[page.group()], page.window())
    rows = member_rows(page.desk.shop, [*page.people.shown_ids()[:2], *_busiest(page)])
    dialog.text.setPlainText("\n".join([*map(display_name, rows), "13800002222"]))
    return dialog


def _tiers(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.tiers_dialog import TiersDialog

    return TiersDialog(page.desk, page.window())


def _merge(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.merge_dialog import MergeDialog

    one, other = _busiest(page)
    return MergeDialog(page.desk, one, other, page.window())


def _account(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.account_dialog import AccountDialog

    return AccountDialog(page.desk, None, page.window())


def _points(name: str, *arguments: Any) -> Any:
    """One of the dialogs about points."""

    def make(page: Any) -> QDialog:
        from seeddesk.ui.steps.members import points_dialogs

        return getattr(points_dialogs, name)(page.desk, *arguments, page.window())

    return make


def _give(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.points_dialogs import GiveDialog

    return GiveDialog(page.desk, _busiest(page), page.window())


def _spend(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.points_dialogs import SpendDialog

    return SpendDialog(page.desk, _busiest(page)[0], page.window())


def _sign_in(page: Any) -> QDialog:
    from seeddesk.store.members import display_name, member
    from seeddesk.ui.steps.members.points_dialogs import SignInDialog

    dialog = SignInDialog(page.desk, page.window())
    rows = [member(page.desk.shop, one) for one in _busiest(page)]
    dialog.box.setPlainText("\n".join(f"{at}. {display_name(row)}" for at, row in enumerate(rows, 1) if row))
    return dialog


def _book(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.points_book import BookDialog

    return BookDialog(page.desk, page.window())


def _honour(page: Any) -> QDialog:
    from seeddesk.ui.steps.members.honour_dialog import HonourDialog

    return HonourDialog(page.desk, None, page.window())


SCENES = (
    Scene("members.card", "members.directory", lambda page: page.open_member(_busiest(page)[0])),
    Scene("members.new", "members.directory", lambda page: page.add_member()),
    Scene("members.tags", "members.directory", _tags),
    Scene("members.group", "members.directory", _group),
    Scene("members.group_role", "members.groups", _role),
    Scene("members.group_copy", "members.groups", lambda page: page.copy(page.group())),
    Scene("members.group_paste", "members.groups", _paste),
    Scene("members.group_until", "members.groups", lambda page: page.picture.ask_until()),
    Scene("members.tiers", "members.directory", _tiers),
    Scene("members.merge", "members.directory", _merge),
    Scene("members.account", "members.accounts", _account),
    Scene("members.points.entries", "members.points", lambda page: page.show_place(pane="entries")),
    Scene("members.points.rewards", "members.points", lambda page: page.show_place(pane="rewards")),
    Scene("members.points.honours", "members.points", lambda page: page.show_place(pane="honours")),
    Scene("members.points.book", "members.points", _book),
    Scene("members.points.give", "members.points", _give),
    Scene("members.points.spend", "members.points", _spend),
    Scene("members.points.reward", "members.points", _points("RewardDialog", None)),
    Scene("members.points.sign_in", "members.points", _sign_in),
    Scene("members.points.rules", "members.points", _points("RulesDialog")),
    Scene("members.points.honour", "members.points", _honour),
    Scene("members.points.board", "members.points", lambda page: page.board.open_text()),
)
