"""What a score is made of, read from the shop file: each kind once a day, decay, totals, tags, people brought."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import screen
from seeddesk.store.engine import Shop
from seeddesk.store.models import (
    Ballot,
    ChatGroup,
    Influencer,
    Interaction,
    LaunchTag,
    Member,
    Membership,
    MemberTag,
    Node,
    Order,
    Referral,
    Review,
    Round,
    Setting,
    Tag,
    Voice,
)
from seeddesk.store.models import Tester as TesterRow
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.screen import invite, mark_joined, set_own_circle, set_tags

TODAY = dt.date(2026, 6, 1)


@contextlib.contextmanager
def refused(code: str) -> Iterator[None]:
    """The block is refused for this very reason."""
    with pytest.raises(UserError) as caught:
        yield
    assert caught.value.code == code


def day(ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=ago)


def at(ago: int, hour: int = 12) -> dt.datetime:
    return dt.datetime.combine(day(ago), dt.time(hour))


class Maker:
    """Puts rows into a shop; every call is a change of its own."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.launch = create_launch(shop, "Hand cream", started_on=TODAY)
        self._numbers = 0

    def add(self, model: Any, **values: Any) -> int:
        with self.shop.change("test") as change:
            return change.insert(model, **values)

    def member(self, name: str = "A", **values: Any) -> int:
        return self.add(Member, name=name, **values)

    def order(self, member: int, ago: int | None, cents: int | None = 1000, **values: Any) -> None:
        self._numbers += 1
        when = at(ago, hour=8 + self._numbers % 12) if ago is not None else None
        self.add(
            Order, member=member, platform="taobao", number=str(self._numbers), paid_at=when, paid_cents=cents, **values
        )

    def facts(self, **options: Any) -> screen.Facts:
        return screen.load_facts(self.shop, self.launch, TODAY, **options)


@pytest.fixture
def make(shop: Shop) -> Maker:
    return Maker(shop)


def test_an_order_counts_once_a_day_and_half_as_much_ninety_days_later(make: Maker) -> None:
    today, twice, old = (make.member(name) for name in "ABC")
    make.order(today, 0)
    make.order(twice, 0)
    make.order(twice, 0)
    make.order(old, 90)
    facts = make.facts()
    assert list(facts.activity) == pytest.approx([3, 3, 1.5])
    assert list(facts.orders or ()) == [1, 2, 1]
    assert list(facts.spend or ()) == pytest.approx([1000, 2000, 500])
    assert list(make.facts(half_life=30).activity) == pytest.approx([3, 3, 3 / 8])


def test_only_paid_orders_up_to_the_day_count(make: Maker) -> None:
    who = make.member()
    make.order(who, 0, status="closed")
    make.order(who, 0, status="refunded")
    make.order(who, -1)
    facts = make.facts()
    assert (list(facts.activity), list(facts.orders or ())) == ([0], [0])


def test_orders_of_nobody_are_left_out(make: Maker) -> None:
    one = make.member()
    make.order(one, 10)
    for ago in (5, 6, 400):  # a platform that tells no buyer
        make.add(Order, member=None, platform="pinduoduo", number=str(ago), paid_at=at(ago), paid_cents=500)
    assert list(make.facts().orders or ()) == [1]
    assert screen.ranked(make.shop, make.launch, TODAY)[0]["orders"] == 1
    assert make.shop.tuples(screen._GAPS, (TODAY.isoformat(),)) == []


def test_each_kind_counts_once_per_member_and_day_whatever_it_came_from(make: Maker) -> None:
    who = make.member()
    for source in ("A group", "B group"):
        make.add(Interaction, member=who, day=day(0), kind="chat", count=9, source=source)
    make.add(Interaction, member=who, day=day(0), kind="vote", count=1)
    node = make.add(Node, launch=make.launch, question="Which scent?")
    make.add(Ballot, node=node, member=who, at=at(0))  # the same vote, counted twice
    make.add(Ballot, node=node, member=who, at=at(1))
    facts = make.facts(half_life=1)
    assert list(facts.activity) == pytest.approx([1 + 1 + 0.5])
    assert list(facts.votes or ()) == [2]
    assert list(facts.active_days or ()) == [2]


def test_pains_and_wishes_are_suggestions_and_praise_is_not(make: Maker) -> None:
    who, other = make.member("A"), make.member("B")
    for kind in ("pain", "wish"):
        make.add(Voice, launch=make.launch, member=who, said_at=at(0), text="…", kind=kind)
    for kind in ("praise", "complaint", "question", ""):
        make.add(Voice, launch=make.launch, member=other, said_at=at(0), text="…", kind=kind)
    make.add(Interaction, member=who, day=day(5), kind="suggestion", count=3)
    facts = make.facts(half_life=5)
    assert list(facts.suggestions or ()) == [2 + 3, 0]
    assert list(facts.activity) == pytest.approx([3 + 1.5, 0])


def test_a_review_and_bringing_people_are_activity(make: Maker) -> None:
    who, guest, gone = (make.member(name) for name in "ABC")
    make.add(Referral, inviter=who, invitee=guest, on_day=day(0))
    make.add(Referral, inviter=who, invitee=gone, on_day=day(0), left_on=day(0))
    batch = make.add(Round, launch=make.launch, number=1)
    tester = make.add(TesterRow, round=batch, member=who)
    make.add(Review, tester=tester, at=at(0))
    facts = make.facts()
    assert list(facts.activity) == pytest.approx([3 + 3, 0, 0])
    assert (list(facts.brought or ()), list(facts.brought_all or ())) == ([1, 0, 0], [2, 0, 0])
    assert list(facts.reviews or ()) == [1, 0, 0]


def test_whoever_left_later_had_not_left_by_then(make: Maker) -> None:
    who, guest = make.member("A"), make.member("B")
    make.add(Referral, inviter=who, invitee=guest, on_day=day(40), left_on=day(5))
    assert list(make.facts().brought or ()) == [0, 0]
    earlier = screen.load_facts(make.shop, make.launch, day(10))
    assert list(earlier.brought or ()) == [1, 0]


def test_totals_count_for_what_single_orders_do_not_explain(make: Maker) -> None:
    make.member("A", total_orders=4, total_cents=8000, last_order_on=day(90))
    later = make.member("B", total_orders=4, total_cents=8000, last_order_on=day(90))
    make.order(later, 0)
    before = make.member("C", total_orders=4, total_cents=8000, last_order_on=day(90))
    make.order(before, 180)
    make.member("D", total_orders=4)  # when is not known
    less = make.member("E", total_orders=1, total_cents=500, last_order_on=day(90))
    make.order(less, 0)
    facts = make.facts()
    assert list(facts.activity) == pytest.approx([6, 3 + 3 * 3 * 0.5, 6, 0, 3])
    assert list(facts.spend or ()) == pytest.approx([4000, 1000 + 7000 * 0.5, 4000, 0, 1000])
    assert list(facts.orders or ()) == [4, 4, 4, 4, 1]
    assert list(facts.last_active or ()) == [day(n).toordinal() if n is not None else 0 for n in (90, 0, 90, None, 0)]


@pytest.mark.parametrize("seed", range(12))
def test_no_score_falls_because_orders_were_added(make: Maker, seed: int) -> None:
    chance = random.Random(seed)
    people = [
        make.member(
            str(n), total_orders=chance.choice([None, 1, 3, 9]), total_cents=chance.choice([None, 1500, 90000]),
            last_order_on=chance.choice([None, day(chance.randrange(400))]),
        )
        for n in range(4)
    ]  # fmt: skip
    make.member("money", total_cents=1, last_order_on=day(0))
    before = make.facts()
    scores = screen.load(make.shop, make.launch, TODAY).rank(screen.weights_of({"weights": None})).scores
    for _ in range(12):
        make.order(people[0], chance.randrange(500), cents=chance.choice([None, 0, 900, 40000]))
        after = make.facts()
        now = screen.load(make.shop, make.launch, TODAY).rank(screen.weights_of({"weights": None})).scores
        for column in ("activity", "spend", "orders", "last_active"):
            assert getattr(after, column)[0] >= getattr(before, column)[0] - 1e-6, column
        assert now[0] >= scores[0] - 1e-6
        before, scores = after, now


def test_without_any_money_there_is_no_spend(make: Maker) -> None:
    make.order(make.member(), 0, cents=None)
    assert make.facts().spend is None


def test_theme_fit_is_the_share_of_the_themes_tags(make: Maker) -> None:
    both, one, none = (make.member(name) for name in "ABC")
    assert make.facts().theme_fit is None
    tags = {name: make.add(Tag, name=name) for name in ("dry skin", "mother", "other")}
    for member, names in ((both, ("dry skin", "mother", "other")), (one, ("mother", "other")), (none, ("other",))):
        for name in names:
            make.add(MemberTag, member=member, tag=tags[name])
    for name in ("dry skin", "mother"):
        make.add(LaunchTag, launch=make.launch, tag=tags[name])
    facts = make.facts()
    assert list(facts.theme_fit or ()) == [1, 0.5, 0]
    assert facts.tags == {0: ["dry skin", "mother"], 1: ["mother"]}


def test_reach_is_followers_and_the_others_in_ones_groups(make: Maker) -> None:
    star, chatty, left = (make.member(name) for name in "ABC")
    make.add(Influencer, launch=make.launch, member=star, name="A", platform="weibo", handle="a", followers=5000)
    group = make.add(ChatGroup, name="A group")
    make.add(Membership, group=group, member=star)
    make.add(Membership, group=group, member=chatty)
    make.add(Membership, group=group, member=left, left_on=day(1))
    assert list(make.facts().reach or ()) == [5001, 1, 0]


def test_last_active_and_the_customers_of_two_quarters(make: Maker) -> None:
    now, before, never = (make.member(name) for name in "ABC")
    make.order(now, 3)
    make.order(now, 120)
    make.add(Interaction, member=before, day=day(90), kind="chat")
    made = screen.load(make.shop, make.launch, TODAY)
    assert list(made.facts.last_active or ()) == [day(3).toordinal(), day(90).toordinal(), 0]
    assert (made.active_now, made.active_before) == (1, 2)
    assert never in made.place


def test_ranked_rows_carry_parts_reasons_and_state(make: Maker) -> None:
    best, second = make.member("Best"), make.member("Second")
    with make.shop.change("test") as change:
        change.execute("INSERT INTO identity (member_id, platform, value) VALUES (?, 'taobao', 'tb-best')", (best,))
    for ago in (1, 2, 3, 4):
        make.order(best, ago)
    make.order(second, 300)
    invite(make.shop, make.launch, [second])
    rows = screen.ranked(make.shop, make.launch, TODAY)
    assert [(row["member"], row["name"], row["ids"], row["state"]) for row in rows] == [
        (best, "Best", {"taobao": "tb-best"}, ""),
        (second, "Second", {}, "invited"),
    ]
    assert rows[0]["parts"]["base"] == 75 and rows[0]["parts"]["theme_fit"] is None
    assert rows[0]["score"] == 75  # parts without data drop out and base stands for everything
    assert rows[0]["why"][0] == ("orders", {"n": 4})  # of contact nothing is known at all
    make.add(Interaction, member=second, day=TODAY - dt.timedelta(days=300), kind="message", count=1, source="group")
    rows = screen.ranked(make.shop, make.launch, TODAY)
    assert rows[0]["why"][0] == ("quiet_buyer", {"orders": 4, "days": 0})
    assert [row["member"] for row in screen.ranked(make.shop, make.launch, TODAY, limit=1)] == [best]
    weights = {"base": 0, "own_circle": 100}
    set_own_circle(make.shop, [second], "friend")
    assert [row["member"] for row in screen.ranked(make.shop, make.launch, TODAY, weights)] == [second, best]


def test_a_half_life_that_fits_the_shop(make: Maker) -> None:
    who = make.member()
    assert screen.suggested_half_life(make.shop, TODAY).days == 90  # nothing known: the default
    for ago in (0, 20, 40, 60):
        make.order(who, ago)
    assert screen.suggested_half_life(make.shop, TODAY).days == 20


def test_stored_weights_and_their_defaults(make: Maker) -> None:
    assert screen.weights_of({"weights": ""})["base"] == 60
    assert screen.weights_of({"weights": '{"base": 100}'}) == {
        "base": 100, "brought": 0, "suggestions": 0, "theme_fit": 0, "reach": 0, "own_circle": 0,
    }  # fmt: skip
    assert screen.weights_of({"weights": "nonsense"})["base"] == 60


def test_what_the_guide_is_told(make: Maker) -> None:
    people = [make.member(name, source="淘宝" if name in "AB" else "微信") for name in "ABC"]
    set_tags(make.shop, make.launch, ["dry skin"])
    set_own_circle(make.shop, people[:1], "relative")
    mark_joined(make.shop, make.launch, people[:2])
    found = screen.facts(make.shop, make.launch, TODAY)
    assert (found.members, found.sources, found.tags, found.joined, found.joined_own) == (3, 2, 1, 2, 1)
    assert screen.core_gauge(make.shop, make.launch).enough


def test_a_launch_that_is_not_there(make: Maker) -> None:
    with refused("launch.missing"):
        screen.load(make.shop, 99, TODAY)


def test_an_empty_shop_ranks_nobody(make: Maker) -> None:
    assert make.add(Setting, key="x") and screen.ranked(make.shop, make.launch, TODAY) == []
