"""Building the sample shop: people and orders come in by file, the rest by the actions of an owner.

Two launches: the lip balm stands at step 3; the hand cream has gone through two beta rounds.
"""

from __future__ import annotations

import csv
import random
import tempfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from seeddesk.sample.beta import beta_rounds
from seeddesk.sample.campaigns import campaigns_and_race
from seeddesk.sample.extras import points_and_honours, shop_accounts
from seeddesk.sample.groups import chat_groups
from seeddesk.sample.officers import tryouts
from seeddesk.sample.people import Person, make_people, make_referrals
from seeddesk.sample.words import SCRIPTS, Script
from seeddesk.store.engine import Shop
from seeddesk.store.invitations import resting
from seeddesk.store.screen import ranked
from seeddesk.workflow import audiences, imports, influence, interactions, launches, listen, participate, screen
from seeddesk.workflow.members import edit_member
from seeddesk.workflow.today import add_reminder

SEED = 20260501
Progress = Callable[[int, int, str], None]


def generate(
    path: Path,
    *,
    members: int = 4_000,
    language: str = "zh_CN",
    progress: Progress | None = None,
    today: date | None = None,
    seed: int = SEED,
) -> None:
    """Make the sample shop at ``path``; the same seed, size, language and day give the same data.

    Raises UserError ``shop.exists``, ``sample.members`` (fewer than 200).
    """
    from seeddesk.domain.errors import UserError

    if members < 200:
        raise UserError("sample.members", least=200)
    script = SCRIPTS["zh_CN" if language == "zh_CN" else "en"]
    shop = Shop.create(path, name=script.shop, durable=False)
    try:
        _Builder(
            shop, script, members, language == "zh_CN", today or date.today(), random.Random(seed), progress
        ).build()
    except BaseException:
        shop.discard()
        raise
    shop.close()


class _Builder:
    def __init__(
        self,
        shop: Shop,
        script: Script,
        members: int,
        chinese: bool,
        today: date,
        rng: random.Random,
        progress: Progress | None,
    ) -> None:
        self.shop = shop
        self.script = script
        self.members = members
        self.chinese = chinese
        self.today = today
        self.rng = rng
        self._progress = progress
        self.ids: dict[int, int] = {}  # a person's number → member id
        self.people: list[Person] = []
        self._core: tuple[int, list[int]] = (0, [])  # the hand cream and its core group
        self._young: tuple[int, list[int]] = (0, [])  # the lip balm and its core group

    def build(self) -> None:
        """Everything in the order an owner would do it."""
        steps = (self._bring_in, self._count, self._cream, self._balm, self._groups, self._reminders, self._extras)
        for number, step in enumerate(steps):
            if self._progress:
                self._progress(number, len(steps), "")
            step()

    def _extras(self) -> None:
        shop_accounts(self, self.script.team, self.rng.randrange(10**9))
        points_and_honours(self, self._core[1], self.rng.randrange(10**9))
        campaigns_and_race(self)
        tryouts(self, *self._core, self.script.cream_tags[0])
        tryouts(self, *self._young, self.script.balm_tags[0], batches=True)

    def at(self, days_ago: int, hour: int = 10, minute: int = 0) -> datetime:
        """A moment so many days before today."""
        return datetime.combine(self.today - timedelta(days=days_ago), time(hour, minute))

    # --- people and orders, by file ----------------------------------------------------------

    def _bring_in(self) -> None:
        self.people = make_people(self.members, self.script, self.chinese, self.today, self.rng)
        with tempfile.TemporaryDirectory() as folder:
            members, orders = Path(folder) / "members.csv", Path(folder) / "orders.csv"
            self._write_members(members)
            self._write_orders(orders)
            for file, kind in ((members, "members"), (orders, "orders")):
                imports.run(self.shop, imports.prepare(self.shop, file, kind))
        numbers = {person.shop_id: person.number for person in self.people}
        self.ids = {
            numbers[value]: member
            for member, value in self.shop.tuples("SELECT member_id, value FROM identity WHERE platform = 'taobao'")
        }

    def _write_members(self, path: Path) -> None:
        titles = ("姓名", "昵称", "手机号", "省份", "城市", "来源", "标签", "加入日期", "淘宝账号")
        rows = (
            (p.name, p.nick, p.phone, p.province, p.city, p.source, ",".join(p.tags), p.joined, p.shop_id)
            for p in self.people
        )
        _write(path, titles, rows)

    def _write_orders(self, path: Path) -> None:
        titles = ("订单号", "下单时间", "付款时间", "实付金额", "订单状态", "商品名称", "淘宝账号")
        states = {"paid": "交易成功", "closed": "交易关闭", "refunded": "已退款"}
        orders = sorted((order, person.shop_id) for person in self.people for order in person.orders)
        rows = (
            (f"2026{number:09d}", at, at, f"{cents / 100:.2f}", states[status], title, shop_id)
            for number, ((at, title, cents, status), shop_id) in enumerate(orders, start=1)
        )
        _write(path, titles, rows)

    def _count(self) -> None:
        counted = [
            (self.ids[person.number], day, kind, count)
            for person in self.people
            for day, kinds in sorted(person.days.items())
            for kind, count in kinds.items()
        ]
        interactions.record_interactions(self.shop, counted, source=self.script.groups[0])
        brought = [
            (self.ids[inviter], self.ids[invitee], day, left)
            for inviter, invitee, day, left in make_referrals(self.people, self.today, self.rng)
        ]
        interactions.record_referrals(self.shop, brought)

    # --- the launches ------------------------------------------------------------------------

    def _cream(self) -> None:
        script = self.script
        launch = launches.create_launch(
            self.shop, script.cream, started_on=self.today - timedelta(days=110), price_cents=9800, margin=55.0,
            use_frequency="daily", buy_frequency="seasonal", seats=50, unit_cost_cents=4410, need_target="big",
            need_fan="big", need_ordinary="small", whole_course="partly", fits_line="yes", fits_ability="yes",
            easy_to_share="yes", **script.cream_idea,
        )  # fmt: skip
        screen.set_tags(self.shop, launch, script.cream_tags)
        made = [
            audiences.add_audience(
                self.shop, launch,
                {"name": name, "tag": tag, "urgency": urgency, "mouth": mouth, "reach": reach, "note": note},
            )
            for name, tag, urgency, mouth, reach, note in script.audiences
        ]  # fmt: skip
        audiences.choose_audience(self.shop, made[0], script.audience_reason)
        core = self._screen(launch, seats=50, circle=6, days_ago=104)
        self._influencers(launch)
        self._voices(launch, script.topics, script.voices, core, 212, 90)
        self._nodes(launch, core)
        beta_rounds(self, launch, core)
        self._core = launch, core

    def _balm(self) -> None:
        script = self.script
        launch = launches.create_launch(
            self.shop, script.balm, started_on=self.today - timedelta(days=26), price_cents=3900, margin=38.0,
            use_frequency="daily", buy_frequency="seasonal", seats=40, need_target="small", need_fan="big",
            whole_course="yes", fits_line="yes", fits_ability="partly", **script.balm_idea,
        )  # fmt: skip
        screen.set_tags(self.shop, launch, script.balm_tags)
        core = self._screen(launch, seats=40, circle=2, days_ago=22)
        self._young = launch, core
        self._influencers(launch, few=True)
        self._voices(launch, script.balm_topics, script.balm_voices, core, 46, 15)

    def _groups(self) -> None:
        chat_groups(self, *self._core)

    def _reminders(self) -> None:
        """A few of the owner's own, around today."""
        balm = self.shop.scalar("SELECT max(id) FROM launch")
        for text, days, clock, of_launch in self.script.reminders:
            add_reminder(
                self.shop, text, self.today + timedelta(days=days), time=time.fromisoformat(clock) if clock else None,
                launch=balm if of_launch else None, now=self.at(2, 20),
            )  # fmt: skip

    def _screen(self, launch: int, seats: int, circle: int, days_ago: int) -> list[int]:
        """Invite the best, mark the own circle; returns who joined, the most eager first."""
        shop, rng, script = self.shop, self.rng, self.script
        found = ranked(shop, launch, as_of=self.today - timedelta(days=days_ago))
        rest = resting(shop, launch, self.today - timedelta(days=days_ago - 1))
        best = [row["member"] for row in found if row["member"] not in rest][: seats * 2]
        own = best[seats // 2 :: 5][:circle]
        for member, kind in zip(own, ("friend", "relative", "staff", "friend", "relative", "owner")):
            screen.set_own_circle(shop, [member], kind)
            screen.set_would_buy(shop, [member], rng.choice(("yes", "yes", "maybe")))
        chosen = best[: int(seats * 1.35)]
        screen.shortlist(shop, launch, chosen, now=self.at(days_ago, 20))
        invited = chosen[: -seats // 10]
        screen.invite(shop, launch, invited, now=self.at(days_ago - 1, 9))
        joined = [member for member in invited if member in own or rng.random() < 0.86][: seats + 2]
        for part in range(0, len(joined), 9):
            screen.mark_joined(shop, launch, joined[part : part + 9], now=self.at(days_ago - 2 - part // 9, 21))
        for member in joined[:24]:
            edit_member(shop, member, {"tier": "kol" if member in joined[:3] else "core"})
        declined = [member for member in invited if member not in joined][:4]
        for member, reason in zip(declined, script.declined):
            screen.mark_declined(shop, launch, [member], reason, now=self.at(days_ago - 4, 12))
        return joined

    def _influencers(self, launch: int, few: bool = False) -> None:
        shop, script = self.shop, self.script
        stages = (
            "active",
            "agreed",
            "found",
            "contacted",
            "talking",
            "found",
            "contacted",
            "active",
            "agreed",
            "done",
            "found",
        )
        follow = (4, 9, None, 1, 0, None, -2, 6, 3, None, None)
        for at, (name, kind, platform, handle, followers) in enumerate(script.influencers[: 5 if few else None]):
            days_ago = 20 if few else 70 - at
            made = influence.add_influencer(
                shop, launch, name, kind=kind, platform=platform, handle=handle, followers=followers,
                numbers_on=self.today - timedelta(days=days_ago if at % 4 == 0 else 5), uses_it=at % 3 != 2,
                now=self.at(0, 9), **_fit_marks(at),
            )  # fmt: skip
            stage = stages[at]
            if stage == "found":
                continue
            for contact in range(min(at % 3 + 1, len(script.outreach))):
                influence.log_contact(
                    shop, made, channel=platform, by=script.team[at % 2], note=script.outreach[(at + contact) % 5],
                    at=self.at(days_ago - 2 - 3 * contact, 15), now=self.at(0),
                )  # fmt: skip
            path = ("contacted", "talking", "agreed", "active", "done")
            for step in path[1 : path.index(stage) + 1]:
                influence.move_influencers(shop, [made], step)
            day = follow[at]
            if day is not None:
                influence.set_follow_up(shop, [made], self.today + timedelta(days=day))

    # --- listening and deciding ----------------------------------------------------------------

    def _voices(
        self,
        launch: int,
        topics: Sequence[str],
        said: Sequence[tuple[str, str, int, int]],
        core: Sequence[int],
        count: int,
        days: int,
    ) -> None:
        """Voices over the last ``days``; nearly all sorted and answered, the last ones still waiting."""
        shop, rng, script = self.shop, self.rng, self.script
        speakers = [*core, *rng.sample(sorted(self.ids.values()), 30)]
        made: list[tuple[int, datetime]] = []
        waiting = 9
        for number in range(count):
            text, kind, topic, mood = said[number % len(said)] if number < len(said) else rng.choice(said)
            back = days * (1 - number / count)
            moment = self.at(0, 9) - timedelta(days=back, minutes=rng.randrange(600))
            late = number >= count - waiting
            voice = listen.add_voice(
                shop, launch, text, member=rng.choice(speakers), channel=rng.choice(script.channels),
                said_at=moment, kind="" if late and number % 2 else kind, mood=None if late else mood,
                now=self.at(0, 9),
            )  # fmt: skip
            made.append((voice, moment))
            if not late:
                if topic >= 0:
                    listen.sort_into(shop, [voice], topics[topic])
                minutes = rng.choice((3, 5, 8, 11, 14, 14, 40, 95))
                listen.answer_voice(
                    shop, voice, rng.choice(script.answers), assigned=rng.choice(script.team),
                    now=moment + timedelta(minutes=minutes),
                )  # fmt: skip

    def _nodes(self, launch: int, core: Sequence[int]) -> None:
        shop, rng, script = self.shop, self.rng, self.script
        for at, (question, about, options, pull, most) in enumerate(script.nodes):
            running = at == len(script.nodes) - 1
            opened = 60 - 8 * at if not running else 3
            closes = self.at(opened - 5, 20, 30) if not running else self.at(-1, 20, 30)
            node = participate.create_node(
                shop, launch, question, options, about=about, max_choices=most, audience="core",
                opens_on=self.today - timedelta(days=opened), closes_at=closes, now=self.at(opened),
            )  # fmt: skip
            ids = [
                row[0] for row in shop.tuples("SELECT id FROM node_option WHERE node_id = ? ORDER BY position", (node,))
            ]
            votes = []
            for voter in core:
                if rng.random() > (0.55 if running else 0.82):
                    continue
                if most == 1:
                    chosen = (rng.choices(ids, pull)[0],)
                else:
                    chosen = tuple(option for option, weight in zip(ids, pull) if rng.random() < weight)[:most]
                if chosen:
                    moment = self.at(opened - 1 - rng.randrange(3) if not running else 1, rng.randrange(9, 22))
                    votes.append(participate.Vote(options=chosen, member=voter, at=moment))
            participate.add_votes(shop, node, votes, now=self.at(0, 9))
            if not running:
                participate.close_node(shop, node, now=closes)
            if at < len(script.decisions):
                outcome, what, reason = script.decisions[at]
                chosen_option = ids[0] if outcome in ("adopt", "part") else None
                participate.decide(
                    shop, node, outcome, reason, option=chosen_option, what=what, now=closes + timedelta(days=2)
                )
        decided = [row[0] for row in shop.tuples("SELECT id FROM decision ORDER BY id")]
        participate.publish_decisions(shop, decided[:-1], now=self.at(20))


def _fit_marks(at: int) -> dict[str, Any]:
    """Marks of the fit for the influencer at a place of the list; the last ones nobody has looked into yet."""
    if at > 8:
        return {}
    parts = ("need", "audience", "interaction", "credibility", "cost")
    return {f"fit_{part}": 10 - (3 * at + 5 * place + at * place) % 7 for place, part in enumerate(parts)}


def _write(path: Path, titles: Sequence[str], rows: object) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(titles)
        writer.writerows(rows)  # pyright: ignore[reportArgumentType]
