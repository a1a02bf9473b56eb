"""Candidate audiences: marks, the one chosen, and what is refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.audiences import MOST, leading, total
from seeddesk.domain.errors import UserError
from seeddesk.store import audiences as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Interaction
from seeddesk.workflow import audiences as work
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.launches_copy import copy_launch
from seeddesk.workflow.members import add_member

TODAY = dt.date(2026, 6, 30)


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


def rows(shop: Shop, launch: int) -> list[dict[str, Any]]:
    return store.audiences(shop, launch, TODAY)


def test_the_sum_needs_all_three_marks() -> None:
    assert total({"urgency": 5, "mouth": 4, "reach": 3}) == 12
    assert total({"urgency": 5, "mouth": None, "reach": 3}) is None


def test_who_leads() -> None:
    def row(number: int, *marks: int | None) -> dict[str, Any]:
        return {"id": number, **dict(zip(("urgency", "mouth", "reach"), marks))}

    assert leading([row(1, 5, 4, 3), row(2, 4, 4, 4), row(3, 5, 5, None)]) == [1, 2], "a tie is said"
    assert leading([row(1, 1, 1, 1), row(2, 4, 4, 4)]) == [2]
    assert leading([row(1, 5, 5, 5), row(2, 5, None, 5)]) == [], "one alone leads nobody"


def test_members_of_the_tag_are_the_evidence(shop: Shop, launch: int) -> None:
    ids = [add_member(shop, {"name": name, "tags": ["妈妈"]}) for name in ("林小满", "晚风")]
    with shop.change("test") as change:
        change.insert(Interaction, member=ids[0], day=TODAY, kind="chat")
        change.insert(Interaction, member=ids[1], day=TODAY - dt.timedelta(days=90), kind="chat")
    work.add_audience(shop, launch, {"name": "妈妈们", "tag": "妈妈", "urgency": 5, "mouth": 4, "reach": 5})
    work.add_audience(shop, launch, {"name": "街坊"})
    first, second = rows(shop, launch)
    assert (first["members"], first["active"], first["total"]) == (2, 1, 14)
    assert (second["members"], second["active"], second["total"]) == (None, None, None)


def test_a_tag_of_an_audience_outlives_its_members(shop: Shop, launch: int) -> None:
    made = work.add_audience(shop, launch, {"name": "妈妈们", "tag": "还没人有"})
    add_member(shop, {"name": "林小满", "tags": ["别的"]})
    work.edit_audience(shop, made, {"note": "x"})
    assert rows(shop, launch)[0]["tag"] == "还没人有"
    work.edit_audience(shop, made, {"tag": ""})
    assert shop.scalar("SELECT count(*) FROM tag WHERE name = '还没人有'") == 0


def test_one_is_chosen_with_a_reason(shop: Shop, launch: int) -> None:
    one, other = (work.add_audience(shop, launch, {"name": name}) for name in ("妈妈们", "街坊"))
    work.choose_audience(shop, one, "最急")
    work.choose_audience(shop, other, " 够得着 ")
    assert [(row["chosen"], row["reason"]) for row in rows(shop, launch)] == [(0, ""), (1, "够得着")]
    shop.undo()
    assert [(row["chosen"], row["reason"]) for row in rows(shop, launch)] == [(1, "最急"), (0, "")]
    with pytest.raises(UserError, match=r"audience\.reason"):
        work.choose_audience(shop, one, " ")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  "}, "audience.nameless"),
        ({"name": "妈妈们"}, "audience.taken"),
        ({"name": "长" * 101}, "audience.too_long"),
        ({"name": "新", "urgency": 0}, "audience.mark"),
        ({"name": "新", "reach": 6}, "audience.mark"),
        ({"name": "新", "tag": "长" * 101}, "audience.too_long"),
    ],
)
def test_what_is_refused(shop: Shop, launch: int, values: dict[str, Any], code: str) -> None:
    work.add_audience(shop, launch, {"name": "妈妈们"})
    with pytest.raises(UserError) as caught:
        work.add_audience(shop, launch, values)
    assert caught.value.code == code and caught.value.values["field"]
    assert len(rows(shop, launch)) == 1


def test_not_too_many(shop: Shop, launch: int) -> None:
    for number in range(MOST):
        work.add_audience(shop, launch, {"name": f"人群{number}"})
    with pytest.raises(UserError, match=r"audience\.many"):
        work.add_audience(shop, launch, {"name": "多一个"})


def test_a_copied_launch_takes_them_along_unchosen(shop: Shop, launch: int) -> None:
    made = work.add_audience(shop, launch, {"name": "妈妈们", "tag": "妈妈", "urgency": 5})
    work.choose_audience(shop, made, "最急")
    copied = rows(shop, copy_launch(shop, launch, "护手霜二号"))
    assert [(row["name"], row["tag"], row["urgency"], row["chosen"]) for row in copied] == [("妈妈们", "妈妈", 5, 0)]
