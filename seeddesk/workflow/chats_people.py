"""Who is who in a chat: by links made before, by platform id, by a name that only one bears; never by a guess."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from seeddesk.exchange.chats.tally import DAY, EPOCH, NAME, SELF, ChatFile
from seeddesk.store import chats as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Identity, Member
from seeddesk.store.pinyin import spell
from seeddesk.workflow.chats_plan import ChatPlan, Person

IDS = ("qq", "wechat", "email")
"""The platforms whose ids say who somebody is wherever they appear."""
SHORTEST_NAME = 2
"""A single letter or sign as a name tells nothing."""


def people_of(file: ChatFile, chats: list[str]) -> dict[int, Person]:
    """Everyone of the chats that count, by their place in the file."""
    found = {}
    for index, sender in enumerate(file.senders):
        if not chats[sender.chat]:
            continue
        written = [*sender.days, *sender.loose]
        first, last = (min(written), max(written)) if written else (None, None)
        found[index] = Person(
            index, chats[sender.chat], sender.platform, sender.value, sender.name, sender.also, sender.lines,
            None if first is None else EPOCH + dt.timedelta(days=first),
            None if last is None else EPOCH + dt.timedelta(days=last),
            state="own" if sender.own else "",
        )  # fmt: skip
    return found


class Matcher:
    """Finds the members behind the people of a plan."""

    def __init__(self, shop: Shop, plan: ChatPlan) -> None:
        self.plan = plan
        self.rows = {chat: store.senders(shop, chat) for chat in dict.fromkeys(plan.chats) if chat}
        self._found: dict[int, tuple[int | None, str, str]] = {}
        people = list(plan.people.values())
        for person in people:
            row = self.rows[person.chat].get((person.platform, person.value))
            if row is not None:
                person.row, person.was = row["id"], row["member_id"]
                person.member, person.state = row["member_id"], row["state"] or person.state
                person.how = "known" if person.member is not None else ""
        open_people = [one for one in people if one.member is None and one.state in ("", "own")]
        self._by_id(shop, open_people)
        self._by_name(shop, [one for one in open_people if one.member is None and one.state == ""])
        for person in people:
            self._found[person.index] = (person.member, person.how, person.state)

    def match_again(self, index: int) -> None:
        """Put a person back to what was found."""
        person = self.plan.people[index]
        person.member, person.how, person.state = self._found[index]

    def _by_id(self, shop: Shop, people: Iterable[Person]) -> None:
        keys = {one.index: id_keys(one.platform, one.value) for one in people}
        found = store.by_identity(shop, {key for some in keys.values() for key in some})
        for person in people:
            for key in keys[person.index]:
                if key in found:
                    person.member, person.how, person.state = found[key], "id", ""
                    break

    def _by_name(self, shop: Shop, people: list[Person]) -> None:
        """A name counts where one sender of the chat and one member bear it, and no id speaks against it."""
        if not people:
            return
        bearing: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for person in self.plan.people.values():
            bearing[person.chat].update(_names(person))
        wanted = {name for person in people for name in _names(person)}
        members = store.by_name(shop, wanted)
        candidates = {member for found in members.values() for member in found}
        ids = {platform: store.other_ids(shop, candidates, platform) for platform in IDS}
        within = {chat: self._in_group(shop, chat) for chat in self.rows}
        taken = {(one.chat, one.member) for one in self.plan.people.values() if one.member is not None}
        for person in people:
            fitting: set[int] = set()
            for name in _names(person):
                if bearing[person.chat][name] > 1:
                    continue
                namesakes = members.get(name, set())
                close = namesakes & within[person.chat]
                if len(close) == 1:
                    fitting |= close
                elif len(namesakes) == 1:
                    fitting |= namesakes
            if len(fitting) != 1:
                continue
            member = next(iter(fitting))
            others = ids.get(person.platform, {}).get(member, set())
            if (person.chat, member) in taken or (others and person.value not in others):
                continue
            person.member, person.how = member, "name"
            taken.add((person.chat, member))

    @staticmethod
    def _in_group(shop: Shop, chat: str) -> set[int]:
        group = store.group(shop, chat)
        return set() if group is None else set(store.group_members(shop, group["id"]))


def _names(person: Person) -> set[str]:
    found = {store.name_key(one) for one in (person.name, person.also) if one}
    return {name for name in found if len(name) >= SHORTEST_NAME}


def id_keys(platform: str, value: str) -> list[tuple[str, str]]:
    """What to look for: a QQ number is a mail address too, and the other way round."""
    if platform == "qq":
        return [("qq", value), ("email", f"{value}@qq.com")]
    if platform == "email":
        number = value.removesuffix("@qq.com")
        return [("email", value), *([("qq", number)] if number != value and number.isdecimal() else [])]
    return [(platform, value)] if platform == "wechat" else []


# --- writing ------------------------------------------------------------------------------------


def add_member(change: Change, name: str, platform: str, value: str, source: str, now: dt.datetime) -> int:
    """A member out of a sender: the name as nick, the id as an id."""
    pinyin, initials = spell(name)
    member = change.insert(Member, nick=name, source=source, pinyin=pinyin, initials=initials, created_at=now)
    learn_id(change, member, platform, value)
    return member


def learn_id(change: Change, member: int, platform: str, value: str) -> None:
    """Remember what a platform calls a member, unless somebody else is called so, or the place is taken."""
    if platform in ("qq", "wechat"):
        taken = change.scalar("SELECT member_id FROM identity WHERE platform = ? AND value = ?", (platform, value))
        if taken is None and platform == "wechat":
            taken = change.scalar("SELECT id FROM member WHERE wechat = ?", (value,))
        if taken is None:
            change.insert(Identity, member=member, platform=platform, value=value)
    elif platform == "email":
        taken = change.scalar("SELECT id FROM member WHERE lower(email) = ?", (value,))
        if taken is None and not change.scalar("SELECT email FROM member WHERE id = ?", (member,)):
            change.update(Member, member, email=value)


def shown_name(person: Person | dict[str, Any]) -> str:
    """What to call a sender: the name, else the id."""
    row = person if isinstance(person, dict) else vars(person)
    if row["name"]:
        return row["name"]
    return "" if row["platform"] in (NAME, SELF) else row["value"]


def day_at(at: int) -> str:
    """The day of local seconds since 1970, as ISO text."""
    return (EPOCH + dt.timedelta(days=at // DAY)).isoformat()
