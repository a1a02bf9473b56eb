"""Words of step 1: parts of the score, reasons, states, and how long ago."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from seeddesk.domain.screen import HalfLife
from seeddesk.i18n import tr
from seeddesk.reports.format import day, joined
from seeddesk.ui.words import word

Values = Mapping[str, Any]

STATE_TONES = {
    "suggested": "info",
    "shortlisted": "attention",
    "invited": "primary",
    "joined": "primary",
    "declined": "neutral",
    "removed": "neutral",
}
STATES = tuple(STATE_TONES)

PART_COLOURS = {
    "base": "primary_fill",
    "brought": "primary_fill_2",
    "suggestions": "info_fill",
    "theme_fit": "attention_fill",
    "reach": "danger_fill",
    "own_circle": "neutral_fill",
}


def state_word(code: str) -> str:
    """A candidate's state; ``suggested`` is kept in the file as no state at all."""
    return word("candidate", "" if code == "suggested" else code)


def part_word(code: str) -> str:
    """The name of a part of the score."""
    return {
        "base": tr("Activity and purchases"),
        "brought": tr("People brought"),
        "suggestions": tr("Useful suggestions"),
        "theme_fit": tr("Fit with the theme"),
        "reach": tr("Reach"),
        "own_circle": tr("Own circle"),
    }[code]


def part_meaning(code: str) -> str:
    """How a part of the score is worked out, in one line."""
    return {
        "base": tr("70 % how active lately, 30 % how much bought lately, each against all your members."),
        "brought": tr("People they brought who are still there; five make 100."),
        "suggestions": tr("Pains, wishes and suggestions they told; five make 100."),
        "theme_fit": tr("How many of the theme's tags they have."),
        "reach": tr("Followers, and people in the same groups."),
        "own_circle": tr("100 for relatives, friends, staff and the owner."),
    }[code]


def preset_word(code: str) -> str:
    """The name of a set of weights."""
    return {
        "balanced": tr("Balanced"),
        "buyers": tr("Buyers"),
        "talkers": tr("Talkers"),
        "spreaders": tr("Spreaders"),
    }[code]


_REASONS: dict[str, Callable[[Values], str]] = {
    "interacts_often": lambda v: tr("in touch on %n day(s)", n=v["days"]),
    "orders": lambda v: tr("bought %n time(s)", n=v["n"]),
    "quiet_buyer": lambda v: tr("bought %n time(s), says little", n=v["orders"]),
    "brought": lambda v: tr("brought {n}, {stayed} stayed").format(n=v["n"], stayed=v["stayed"]),
    "suggestions": lambda v: tr("told %n suggestion(s)", n=v["n"]),
    "theme_tags": lambda v: tr("fits: {tags}").format(tags=joined(list(v["tags"]))),
    "reach": lambda v: tr("reaches %n people", n=v["n"]),
    "votes": lambda v: tr("voted %n time(s)", n=v["n"]),
    "reviews": lambda v: tr("wrote %n review(s)", n=v["n"]),
    "own_circle": lambda _v: tr("own circle"),
    "last_active": lambda v: tr("last seen %n day(s) ago", n=v["days"]),
    "never_active": lambda _v: tr("nothing known yet"),
}


def reason_words(code: str, values: Values) -> str:
    """One reason for a score."""
    return _REASONS[code](values)


def why_words(reasons: Sequence[tuple[str, Values]]) -> str:
    """Reasons in a row, the strongest first."""
    return " · ".join(reason_words(code, values) for code, values in reasons)


def ago(iso: str, today: dt.date) -> str:
    """A day as one says it: today, yesterday, 12 days ago, then the date; a dash for none."""
    if not iso:
        return "–"
    at = dt.date.fromisoformat(iso[:10])
    away = (today - at).days
    if away == 0:
        return tr("today")
    if away == 1:
        return tr("yesterday")
    return tr("%n day(s) ago", n=away) if 1 < away <= 60 else day(at)


def half_life_words(found: HalfLife) -> str:
    """What the suggested half-life says, with what it stands on, and no more than that."""
    if not found.n:
        return tr("Nobody has come back yet; {days} days is the usual.").format(days=found.days)
    if found.clipped == "high":
        said = tr("One in ten comes back only after more than {days} days; that is the most that can be set.")
    elif found.clipped == "low":
        said = tr("Nine of ten come back within less than {days} days; that is the least that can be set.")
    else:
        said = tr("In nine of ten cases customers come back within {days} days.")
    counted = tr("from only n = {n} gaps: a guess") if found.few else tr("n = {n} gaps between visits")
    return f"{said.format(days=found.days)} ({counted.format(n=f'{found.n:,}')})"
