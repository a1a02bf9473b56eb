"""What waits for the owner: one thing that is due, its order among the others, putting it off.

A thing is due on a day or at a moment. Its ``key`` names the occasion, so that what was ticked off once comes
back when the same influencer gets another follow-up day, and its ``uid`` names the thing itself, so that a
calendar that takes in the file again moves the entry instead of doubling it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

KINDS = (
    "reply", "replies", "vote_start", "vote", "decide", "follow_up", "round_start", "round_end", "codes", "review",
    "tryout", "campaign_start", "campaign_end", "race_end", "picture", "reminder",
)  # fmt: skip
"""reply: an answer running out of time · replies: more of them than are listed · vote_start, vote: a vote opens,
closes · decide: a vote is over and nothing was decided · round_start, round_end · codes: invitation codes not used
while their round ends · review: testers who have had the product for :data:`REVIEW_DAYS` and said nothing ·
tryout: experience officers whose feedback is waited for ·
campaign_start, campaign_end: first and last day of a campaign · race_end: a referral race to be closed ·
reminder: the owner's own."""

AHEAD = 7
"""Days ahead that the list of today looks; the calendar shows all."""
REVIEW_DAYS = 7
"""A tester should have reviewed so many days after the delivery."""
CODE_DAYS = 3
"""Codes not used are told so many days before their round ends."""
SNOOZES = ("tomorrow", "three_days", "monday")
SOON = dt.timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    ``at``: local time; without ``timed`` the end of its day. ``values`` fill its words, ``place`` and ``target``
    say where it is done (see ``Desk.go``). ``launch`` None: of the whole shop. ``stamp`` tells occasions apart.
    ``snoozed_until``: the day it comes back; ``done``: a reminder that is kept for the calendar.
    """

    kind: str
    item: int
    at: dt.datetime
    timed: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""
    target: Mapping[str, Any] = field(default_factory=dict)
    launch: int | None = None
    launch_name: str = ""
    stamp: str = ""
    snoozed_until: dt.date | None = None
    done: bool = False

    @property
    def key(self) -> str:
        """Names this occasion: ``follow_up:12:2026-06-02``."""
        return f"{self.kind}:{self.item}:{self.stamp}"

    @property
    def uid(self) -> str:
        """Names the thing, whenever it is due: ``follow_up-12``; a round has a thing per day of delivery."""
        return f"{self.kind}-{self.item}" + (f"-{self.stamp}" if self.kind in ("review", "tryout") else "")

    @property
    def day(self) -> dt.date:
        """The day it is due."""
        return self.at.date()


def end_of(day: dt.date) -> dt.datetime:
    """The last second of a day: what is due on it is late from the next."""
    return dt.datetime.combine(day, dt.time(23, 59, 59))


def in_order(things: Iterable[Due], now: dt.datetime) -> list[Due]:
    """A clock that still runs first, then what has run out (the latest first), then what has time."""

    def place(one: Due) -> tuple[int, float, str, int]:
        away = one.at - now
        rank = 1 if away < dt.timedelta(0) else 0 if away <= SOON else 2
        return rank, abs(away.total_seconds()), one.kind, one.item

    return sorted(things, key=place)


def snooze_day(choice: str, today: dt.date) -> dt.date:
    """The day a choice of :data:`SNOOZES` means; next Monday is never today. Raises KeyError."""
    days = {"tomorrow": 1, "three_days": 3, "monday": 7 - today.weekday()}
    return today + dt.timedelta(days=days[choice])


def sleeps(snoozed_until: dt.date | None, today: dt.date) -> bool:
    """Whether a thing put off until a day is still away; it is back on that day."""
    return snoozed_until is not None and snoozed_until > today
