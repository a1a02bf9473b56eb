"""Voices and their reply clock in words. Qt-free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.listen import Clock
from seeddesk.domain.stats import Share
from seeddesk.i18n import tr
from seeddesk.reports.format import percent
from seeddesk.ui.when import said, said_shortly, span

KIND_TONES = {
    "complaint": "danger",
    "pain": "attention",
    "wish": "neutral",
    "praise": "primary",
    "question": "info",
    "": "neutral",
}
MOOD_TONES = {-1: "danger", 0: "neutral", 1: "primary"}
LATE_SHOWN = 24 * 60
"""Minutes after which a missed answer is told by its day, no longer by how late it is."""


def who(row: Mapping[str, Any]) -> str:
    """Who said it."""
    return row["who"] or tr("unknown sender")


def clock_words(clock: Clock, at: dt.datetime, now: dt.datetime) -> tuple[str, str, str]:
    """(time, the word below it, tone) for the list: what is left, how late, or when it was said."""
    if clock.state == "running":
        return span(clock.minutes), tr("left"), "danger" if clock.soon else "attention"
    if clock.state == "overdue" and clock.minutes < LATE_SHOWN:
        return span(clock.minutes), tr("late", "after the time to answer"), "danger"
    below = {"overdue": tr("unanswered"), "answered_in_time": tr("answered"), "answered_late": tr("answered late")}
    return said_shortly(at, now), below.get(clock.state, ""), "danger" if clock.state == "overdue" else "neutral"


def clock_sentence(clock: Clock, answered: dt.datetime | None, now: dt.datetime) -> tuple[str, str]:
    """(sentence, tone) for the opened voice."""
    if clock.state == "running":
        return tr("%n minute(s) left to answer", n=clock.minutes), "danger" if clock.soon else "attention"
    if clock.state == "overdue":
        return tr("Unanswered, {span} late").format(span=span(clock.minutes)), "danger"
    if clock.state == "none":
        return tr("Needs no answer"), "neutral"
    when = said(answered, now) if answered else ""
    if clock.state == "answered_late":
        return tr("Answered {when}, {span} late").format(when=when, span=span(clock.minutes)), "attention"
    return tr("Answered {when}, in time").format(when=when), "primary"


def kept_words(share: Share, minutes: int) -> tuple[str, str]:
    """(sentence, tone) of how well the clock was kept in the last seven days, with its n."""
    head = tr("Answered within %n minute(s), last 7 days", n=minutes)
    if share.value is None:
        return tr("{what}: none answered or due yet").format(what=head), "neutral"
    line = tr("{what}: {share} ({k} of {n})").format(what=head, share=percent(share.value), k=share.k, n=share.n)
    return line, "primary" if share.value >= 0.9 else "attention" if share.value >= 0.6 else "danger"


def mood_word(mood: int) -> str:
    """Short enough for a chip."""
    return {-1: "−1", 0: "0", 1: "+1"}[mood]


def useful_word(row: Mapping[str, Any]) -> str:
    """The owner's mark on a suggestion; empty while nobody said."""
    return "" if row["useful"] is None else tr("useful") if row["useful"] else tr("not useful")
