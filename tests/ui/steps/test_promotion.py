"""The pages of groups and of promotion, as an owner uses them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from seeddesk.domain.errors import UserError
from seeddesk.store import promotion as store
from seeddesk.store.models import Interaction
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.members.group_more import CopyGroup, RoleDialog
from seeddesk.ui.steps.members.group_paste import PastePeople
from seeddesk.ui.steps.members.group_picture import UntilDialog, read_picture
from seeddesk.ui.steps.members.groups import Groups
from seeddesk.ui.steps.screen.promotion import Promotion
from seeddesk.ui.steps.screen.promotion_dialogs import LaterDialog, PromoteDialog, PromotionRules
from seeddesk.workflow import groups, listen, screen
from seeddesk.workflow.group_pictures import EDGE
from seeddesk.workflow.members import add_member


@pytest.fixture
def made(desk: Desk) -> dict[str, int]:
    """A and B group of the launch; Lin and Chen have earned it."""
    shop, launch = desk.shop, desk.launch_id
    assert launch is not None
    found = {"launch": launch, "wide": groups.add_group(shop, {"name": "粉丝群", "rules": "不发广告"})}
    found["core"] = groups.add_group(shop, {"name": "核心群", "kind": "core", "launch": launch, "capacity": 5})
    for name in ("林小满", "陈"):
        member = found[name] = add_member(shop, {"name": name})
        with shop.change("test") as change:
            for back in range(10):
                change.insert(Interaction, member=member, day=desk.today() - dt.timedelta(days=back), kind="chat")
        voice = listen.add_voice(shop, launch, "泵头太紧", member=member, kind="wish", now=desk.now())
        listen.update_voices(shop, [voice], useful=True, now=desk.now())
    groups.add_to_group(shop, found["wide"], [found["林小满"], found["陈"]], today=desk.today())
    return found


def shown(kind: type, desk: Desk, qtbot: Any) -> Any:
    section = kind(desk)
    qtbot.addWidget(section)
    section.retranslate()
    section.refresh(None)
    section.resize(1000, 640)
    section.show()
    desk.changed.connect(section.refresh)
    desk.jobs.drain()
    return section


@pytest.fixture
def page(desk: Desk, qtbot: Any, made: dict[str, int]) -> Promotion:
    return shown(Promotion, desk, qtbot)


@pytest.fixture
def group_page(desk: Desk, qtbot: Any, made: dict[str, int]) -> Groups:
    return shown(Groups, desk, qtbot)


def dialog_of(page: Any, kind: type) -> Any:
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def cells(page: Promotion, key: str) -> list[str]:
    column = next(one for one in page.table.model.columns if one.key == key)
    return [column.text(row) for row in page.table.rows(page.table.shown_ids())]  # type: ignore[misc]


def test_the_list_says_why(page: Promotion) -> None:
    assert cells(page, "number") == ["1", "2"]
    (first,) = page.table.rows(page.table.shown_ids()[:1])
    assert page._why(first) == "in touch on 10 of 60 days · 1 useful suggestion"
    assert cells(page, "useful")[0] == "1 / 1" and cells(page, "stayed")[0] == "–"
    assert page.about.text() == "Looked at 2 people in the A groups."


def test_sign_off_and_undo(desk: Desk, page: Promotion, made: dict[str, int]) -> None:
    page.table.set_ticked([made["林小满"]])
    page._promote.trigger()
    dialog = dialog_of(page, PromoteDialog)
    dialog.save()
    assert dialog.isVisible(), "nobody signed it off"
    dialog.form.set_values({"by": "小满", "note": "意见很准"})
    dialog.copy_all.click()
    assert "林小满" in QGuiApplication.clipboard().text()
    dialog.save()
    desk.jobs.drain()
    assert page.table.shown_ids() == [made["陈"]]
    page.state.set_code("promoted")
    assert page.table.shown_ids() == [made["林小满"]]
    assert not page._promote.isEnabled()
    desk.undo()
    desk.jobs.drain()
    page.state.set_code("")
    assert len(page.table.shown_ids()) == 2


def test_a_full_group_says_so_at_the_group(desk: Desk, page: Promotion, made: dict[str, int]) -> None:
    groups.edit_group(desk.shop, made["core"], {"capacity": 1})
    desk.jobs.drain()
    page.table.set_ticked(page.table.shown_ids())
    page.ask_promote()
    dialog = dialog_of(page, PromoteDialog)
    dialog.form.set_values({"by": "小满"})
    dialog.save()
    assert dialog.isVisible() and not desk.shop.scalar("SELECT count(*) FROM promotion")
    dialog.reject()


def test_not_now_and_again(desk: Desk, page: Promotion, made: dict[str, int]) -> None:
    page.table.set_ticked([made["陈"]])
    page._later.trigger()
    dialog = dialog_of(page, LaterDialog)
    dialog.form.set_values({"reason": "再看看"})
    dialog.days.set_values({"days": 5})
    dialog._accept()
    desk.jobs.drain()
    assert page.table.shown_ids() == [made["林小满"]]
    page.state.set_code("later")
    page.table.set_ticked([made["陈"]])
    page._again.trigger()
    desk.jobs.drain()
    page.state.set_code("")
    assert len(page.table.shown_ids()) == 2


def test_asking_for_more_leaves_fewer(desk: Desk, page: Promotion) -> None:
    page._rules.trigger()
    dialog = dialog_of(page, PromotionRules)
    dialog.form.set_values({"active_days": 0, "stayed": 0, "votes": 0, "reviews": 0, "needed": 3})
    dialog.save()
    assert dialog.isVisible(), "more is asked for than is looked at"
    dialog.usual()
    dialog.form.set_values({"useful": 2})
    dialog.save()
    desk.jobs.drain()
    assert page.table.shown_ids() == []


def test_two_lists_are_settled_with_one_click(desk: Desk, page: Promotion, made: dict[str, int]) -> None:
    assert page.banners["outside"].isHidden()
    screen.mark_joined(desk.shop, made["launch"], [made["陈"]], now=desk.now())
    desk.jobs.drain()
    assert page.banners["outside"].text().startswith("1 joined and is not in 核心群 yet.")
    page.banners["outside"].button.click()
    desk.jobs.drain()
    assert page.banners["outside"].isHidden() and not store.differences(desk.shop, made["launch"])
    groups.leave_group(desk.shop, made["core"], [made["陈"]], today=desk.today())
    desk.jobs.drain()
    page.banners["left"].button.click()
    desk.jobs.drain()
    assert page.banners["left"].isHidden()


# --- groups ---------------------------------------------------------------------------------------


def test_a_role_of_the_owners_own(desk: Desk, group_page: Groups, made: dict[str, int]) -> None:
    group_page.table.select([made["wide"]])
    group_page.people.set_ticked([made["陈"]])
    group_page._role.trigger()
    dialog = dialog_of(group_page, RoleDialog)
    dialog.form.set_values({"role": "晒图官", "note": "周五"})
    dialog.save()
    row = desk.shop.one("SELECT role, note FROM membership WHERE member_id = ?", (made["陈"],))
    assert row == {"role": "晒图官", "note": "周五"}
    group_page.role.set_code("晒图官")
    assert group_page.people.shown_ids() == [made["陈"]]


def test_copying_takes_roles_along(desk: Desk, group_page: Groups, made: dict[str, int]) -> None:
    groups.set_role(desk.shop, made["wide"], [made["陈"]], "host")
    group_page.copy(made["wide"])
    dialog = dialog_of(group_page, CopyGroup)
    dialog.save()
    assert group_page.title.text() == "粉丝群 2" and group_page.people.shown_ids() == [made["陈"]]


def test_a_picture_is_chosen_shown_and_copied(
    desk: Desk, group_page: Groups, made: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(QSize(200, 300), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "code.jpg"
    assert image.save(str(tmp_path / "code.png")), "the content tells what it is, not the name"
    (tmp_path / "code.png").rename(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    group_page.table.select([made["wide"]])
    group_page.picture.choose.click()
    desk.jobs.drain()
    dialog = dialog_of(group_page, UntilDialog)
    dialog.save()
    assert desk.shop.tuples("SELECT format, width, height FROM picture") == [("png", 200, 300)]
    assert group_page.picture.until.text() == "Expires in 7 days"
    group_page.picture.copy.click()
    assert QGuiApplication.clipboard().image().size() == QSize(200, 300)
    saved = tmp_path / "saved.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    group_page.picture.save.click()
    assert saved.read_bytes() == path.read_bytes()
    group_page.picture.remove.click()
    assert not desk.shop.scalar("SELECT count(*) FROM picture") and not group_page.picture.copy.isVisible()


def test_what_is_no_picture_is_refused(tmp_path: Path, qapp: Any) -> None:
    for name, data in (("text.png", b"not a picture"), ("cut.png", b"\x89PNG\r\n\x1a\n" + bytes(20))):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UserError, match=r"picture\.kind"):
            read_picture(tmp_path / name)


def test_a_large_picture_is_made_smaller(tmp_path: Path, qapp: Any) -> None:
    image = QImage(QSize(2 * EDGE, EDGE), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "large.png"))
    found = read_picture(tmp_path / "large.png")
    assert (found.width, found.height, found.format) == (EDGE, EDGE // 2, "png")


def test_a_pasted_list(desk: Desk, group_page: Groups, made: dict[str, int]) -> None:
    group_page.table.select([made["core"]])
    group_page._paste.trigger()
    dialog = dialog_of(group_page, PastePeople)
    dialog.text.setPlainText("陈\n新朋友")
    assert [row["fate"] for row in dialog.table.rows(dialog.table.shown_ids())] == ["new", "unknown"]
    dialog.form.set_values({"new": True})
    dialog.save()
    assert {row["display"] for row in group_page.people.rows(group_page.people.shown_ids())} == {"陈", "新朋友"}
