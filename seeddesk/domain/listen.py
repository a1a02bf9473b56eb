"""Step 3: kinds and moods of voices, and the reply clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from seeddesk.domain.stats import Share, share

KINDS = ("complaint", "pain", "wish", "praise", "question")
"""In the order of the keys 1…5."""
MOODS = (-1, 0, 1)
REPLY_MINUTES = 15
SOON_MINUTES = 5
"""With fewer minutes left a running clock asks for attention."""


@dataclass(frozen=True, slots=True)
class Clock:
    """``minutes``: left when running, late when overdue or answered late, taken when answered in time.

    State ``none``: the voice needs no answer; minutes is 0.
    """

    state: str
    due: datetime
    minutes: int

    @property
    def soon(self) -> bool:
        """Running and nearly out of time."""
        return self.state == "running" and self.minutes < SOON_MINUTES


def clock(
    said_at: datetime,
    answered_at: datetime | None,
    now: datetime,
    minutes: int = REPLY_MINUTES,
    no_answer: bool = False,
) -> Clock:
    """The state of one voice. An answer exactly at the due time is in time; at due, running turns overdue.

    An answer written before the voice (clocks differ between phones) counts as in time, 0 minutes.
    """
    due = said_at + timedelta(minutes=minutes)
    if answered_at is not None:
        if answered_at <= due:
            return Clock("answered_in_time", due, max(0, _minutes(answered_at - said_at)))
        return Clock("answered_late", due, max(1, _minutes(answered_at - due)))
    if no_answer:
        return Clock("none", due, 0)
    if now < due:
        # Rounded up: "0 minutes left" would read as too late.
        return Clock("running", due, -(-int((due - now).total_seconds()) // 60) or 1)
    return Clock("overdue", due, _minutes(now - due))


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


def kept(clocks: Iterable[Clock]) -> Share:
    """How well the clock was kept: answered in time of all whose time is over or who were answered.

    Voices still running are left out: they have not been missed yet.
    """
    states = [one.state for one in clocks]
    met = states.count("answered_in_time")
    return share(met, met + states.count("answered_late") + states.count("overdue"))


def is_negative(kind: str, mood: int | None) -> bool:
    """True for a complaint or a bad mood, whatever its kind."""
    return kind == "complaint" or mood == -1


def is_sorted(kind: str, topic: object) -> bool:
    """A voice is sorted when it has both a kind and a topic."""
    return bool(kind) and topic is not None
