"""Groups in full: roles, schedule, QR pictures with their last day, lists of members."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.i18n import set_language
from seeddesk.store.due import dated, due
from seeddesk.store.engine import Shop
from seeddesk.store.members_groups import group_members, groups, picture, with_roles
from seeddesk.store.models import Member
from seeddesk.ui.due_words import due_text, entry_words
from seeddesk.workflow import group_paste, group_pictures
from seeddesk.workflow import groups as flow

DAY = dt.date(2026, 6, 1)
CODE = group_pictures.NewPicture(b"\x89PNG one", "png", 100, 100)


@pytest.fixture
def people(shop: Shop) -> list[int]:
    with shop.change("test") as change:
        return [
            change.insert(Member, name=name, phone=phone)
            for name, phone in (("林小满", "13800000001"), ("陈", ""), ("陈", ""), ("阿May", "13800000004"))
        ]


def roles(shop: Shop, group: int) -> dict[str, str]:
    return {row["display"]: row["role"] for row in group_members(shop, group)}


def test_roles_and_the_copied_set_up(shop: Shop, people: list[int]) -> None:
    group = flow.add_group(
        shop, {"name": "A 群", "schedule": " 周三八点 ", "roles": ["课代表"], "tags": "护手霜，老客,护手霜"}
    )
    flow.add_to_group(shop, group, people, today=DAY)
    flow.set_role(shop, group, people[:1], "host")
    flow.set_role(shop, group, people[3:], "晒图官")
    row = shop.one("SELECT * FROM chat_group")
    assert row and (row["schedule"], row["roles"], row["tags"]) == ("周三八点", "课代表, 晒图官", "护手霜, 老客")
    assert with_roles(shop, group) == 2
    second = flow.copy_group(shop, group, "A 群 2", with_roles=True, today=DAY)
    copy = shop.one("SELECT * FROM chat_group WHERE id = ?", (second,))
    assert copy and (copy["schedule"], copy["roles"], copy["tags"]) == (row["schedule"], row["roles"], row["tags"])
    assert roles(shop, second) == {"林小满": "host", "阿May": "晒图官"}
    assert not group_members(shop, flow.copy_group(shop, group, "A 群 3"))
    shop.undo()
    shop.undo()
    assert len(groups(shop)) == 1


def test_too_many_roles_and_too_long_ones(shop: Shop) -> None:
    with pytest.raises(UserError, match=r"group\.many"):
        flow.add_group(shop, {"name": "A", "roles": [f"r{n}" for n in range(flow.ROLES + 1)]})
    with pytest.raises(UserError, match=r"group\.too_long"):
        flow.add_group(shop, {"name": "A", "tags": ["x" * (flow.TAG_LIMIT + 1)]})


def test_a_picture_is_kept_once_and_goes_with_its_last_group(shop: Shop) -> None:
    one, two = flow.add_group(shop, {"name": "A"}), flow.add_group(shop, {"name": "B"})
    made = group_pictures.set_picture(shop, one, CODE, DAY)
    assert group_pictures.set_picture(shop, two, CODE) == made
    assert shop.scalar("SELECT count(*) FROM picture") == 1
    found = picture(shop, made)
    assert found and found["format"] == "png" and found["width"] == 100
    group_pictures.remove_picture(shop, one)
    assert picture(shop, made)
    flow.delete_groups(shop, [two])
    assert picture(shop, made) is None
    shop.undo()
    assert picture(shop, made)


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("picture.kind", group_pictures.NewPicture(b"x", "gif", 9, 9)),
        ("picture.kind", group_pictures.NewPicture(b"", "png", 9, 9)),
        ("picture.edge", group_pictures.NewPicture(b"x", "png", group_pictures.EDGE + 1, 9)),
        ("picture.large", group_pictures.NewPicture(b"x" * (group_pictures.BYTES + 1), "png", 9, 9)),
    ],
)
def test_wrong_pictures_are_refused(shop: Shop, code: str, wrong: group_pictures.NewPicture) -> None:
    group = flow.add_group(shop, {"name": "A"})
    with pytest.raises(UserError, match=re.escape(code)):
        group_pictures.set_picture(shop, group, wrong)


def test_the_last_day_of_a_code_is_due(shop: Shop) -> None:
    group = flow.add_group(shop, {"name": "粉丝群"})
    with pytest.raises(UserError, match=r"picture\.none"):
        group_pictures.set_picture_until(shop, group, DAY)
    group_pictures.set_picture(shop, group, CODE, DAY + dt.timedelta(days=2))
    now = dt.datetime.combine(DAY, dt.time(9))
    (one,) = due(shop, None, now)
    assert (one.kind, one.day, one.place, one.target) == ("picture", dt.date(2026, 6, 3), "members.groups",
                                                          {"group": group})  # fmt: skip
    set_language("en")
    assert due_text(one) == "QR of 粉丝群 expires in 2 days"
    assert [entry_words(day)[0] for day in dated(shop, None, DAY, DAY + dt.timedelta(days=30), now)] == [
        "QR of 粉丝群 expires"
    ]
    assert due_text(due(shop, None, now + dt.timedelta(days=4))[0]).startswith("The QR of 粉丝群 has expired")
    group_pictures.remove_picture(shop, group)
    assert due(shop, None, now) == []


def test_a_list_of_names_is_read(shop: Shop, people: list[int]) -> None:
    group = flow.add_group(shop, {"name": "A", "capacity": 4})
    flow.add_to_group(shop, group, [people[3]], today=DAY)
    found = group_paste.look_up(shop, group, "林小满\n陈\n路人,13911112222\n林小满\n\n138 0000 0001")
    assert [line.members for line in found.lines] == [(people[0],), (people[1], people[2]), (), (people[0],)]
    assert (found.lines[2].name, found.lines[2].phone) == ("路人", "13911112222")
    assert found.missing == [people[3]]
    done = group_paste.bring_in(
        shop, group, [people[0]], new=[found.lines[2]], gone=found.missing, today=DAY + dt.timedelta(days=1)
    )
    assert done == {"joined": 2, "made": 1, "left": 1}
    inside = {row["display"]: row["left_on"] for row in group_members(shop, group)}
    assert inside == {"林小满": None, "路人": None, "阿May": "2026-06-02"}
    shop.undo()
    assert len(group_members(shop, group)) == 1 and shop.scalar("SELECT count(*) FROM member") == 4


def test_a_list_from_a_file(shop: Shop, people: list[int], tmp_path: Path) -> None:
    group = flow.add_group(shop, {"name": "A"})
    path = tmp_path / "名单.csv"
    path.write_text("昵称,手机号,积分\n小满,13800000001,5\n谁,,7\n", "utf-8")
    text = group_paste.read_file(path)
    found = group_paste.look_up(shop, group, text)
    assert [line.members for line in found.lines] == [(people[0],), ()]
    path.write_text("积分,等级\n5,1\n7,2\n", "utf-8")
    with pytest.raises(UserError, match=r"group.file|file\."):
        group_paste.read_file(path)


def test_a_list_beyond_the_room_changes_nothing(shop: Shop, people: list[int]) -> None:
    group = flow.add_group(shop, {"name": "A", "capacity": 1})
    with pytest.raises(UserError, match=r"group\.full"):
        group_paste.bring_in(shop, group, people[:2], today=DAY)
    assert not group_members(shop, group)
