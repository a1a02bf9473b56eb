"""Groups and promotion in words: roles, what speaks for somebody, trouble and history. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.i18n import tr

Values = Mapping[str, Any]
STATE_TONES = {"": "info", "later": "neutral", "promoted": "primary"}


def role_table() -> dict[str, str]:
    """Roles every group knows; a group's own are words already."""
    return {"": tr("member", "role"), "host": tr("host", "role"), "volunteer": tr("volunteer", "role"),
            "guest": tr("guest", "role")}  # fmt: skip


def state_table() -> dict[str, str]:
    """What the owner said to a proposal."""
    return {"": tr("proposed"), "later": tr("not now"), "promoted": tr("promoted")}


def measure_table() -> dict[str, str]:
    """What is looked at, as a heading."""
    return {
        "active_days": tr("Days in touch"),
        "useful": tr("Useful suggestions"),
        "stayed": tr("Brought and stayed"),
        "votes": tr("Voted"),
        "reviews": tr("Reviewed"),
    }


def reason_words(code: str, row: Values, days: int) -> str:
    """One thing that speaks for somebody, with its numbers."""
    if code == "active_days":
        return tr("in touch on %n of {days} days", n=row["active_days"]).format(days=days)
    if code == "useful":
        return tr("%n useful suggestion(s)", n=row["useful"])
    if code == "stayed":
        return tr("%n people brought stayed", n=row["stayed"])
    if code == "votes":
        return tr("voted on %n day(s)", n=row["votes"])
    return tr("%n review(s)", n=row["reviews"])


def why(row: Values, days: int) -> str:
    """Everything that speaks for somebody in a line."""
    return " · ".join(reason_words(code, row, days) for code in row["reasons"])


def trouble() -> dict[str, Callable[[dict[str, Any]], tuple[str, str]]]:
    """Reason codes ``promotion.*``."""
    return {
        "nobody": lambda v: (tr("Nobody is chosen."), tr("Tick the people in the list first.")),
        "group": lambda v: (
            tr("This is no B group of this launch."), tr("Choose another, or set the group up for this launch.")
        ),
        "by": lambda v: (tr("Who signs it off?"), tr("Write your name.")),
        "reason": lambda v: (tr("A reason is missing."), tr("Choose one, or write a few words.")),
        "range": lambda v: (
            tr("This number does not fit."), tr("Choose one from {low} to {high}.")
        ),
        "needed": lambda v: (
            tr("More is asked for than is looked at."),
            tr("At most {high}, or set more of the numbers above 0."),
        ),
    }  # fmt: skip


def picture_trouble() -> dict[str, Callable[[dict[str, Any]], tuple[str, str]]]:
    """Reason codes ``picture.*``."""
    return {
        "kind": lambda v: (tr("This is no picture."), tr("PNG, JPG and WebP are understood.")),
        "large": lambda v: (
            tr("This picture is too large."), tr("At most {limit} MB; a screenshot of the code is enough.")
        ),
        "edge": lambda v: (
            tr("This picture is too large."), tr("At most {limit} pixels along an edge.")
        ),
        "none": lambda v: (tr("This group has no picture yet."), tr("Choose its QR picture first.")),
    }  # fmt: skip


def _count(values: Values) -> int:
    return int(values.get("count") or 0)


def _useful(values: Values) -> str:
    n, useful = _count(values), values.get("useful")
    if useful is None:
        return tr("Took the mark “useful” from %n voice(s)", n=n)
    if useful:
        return tr("Marked as useful: “{text}”") if n == 1 else tr("Marked %n voice(s) as useful", n=n)
    return tr("Marked as not useful: “{text}”") if n == 1 else tr("Marked %n voice(s) as not useful", n=n)


HISTORY: dict[str, Callable[[Values], str]] = {
    "group.role": lambda v: (
        tr("Gave %n member(s) of {group} the role {role}", n=_count(v)).replace(
            "{role}", role_table().get(str(v.get("role") or ""), str(v.get("role") or ""))
        )
    ),
    "group.list": lambda v: tr("List of {group}: {joined} came in, {left} left"),
    "group.note": lambda v: tr("Noted something about a member of {group}"),
    "group.picture": lambda v: tr("Kept a QR picture for {group}"),
    "group.picture_until": lambda v: tr("Changed until when the QR of {group} works"),
    "group.picture_off": lambda v: tr("Took the QR picture of {group} away"),
    "promotion.rules": lambda v: tr("Changed what it takes for the B group of {name}"),
    "promotion.promote": lambda v: (
        tr("Promoted {name} into {group}, signed off by {by}") if _count(v) == 1
        else tr("Promoted %n people into {group}, signed off by {by}", n=_count(v))
    ),
    "promotion.later": lambda v: (
        tr("Not now for {name}: {reason}") if _count(v) == 1
        else tr("Not now for %n people: {reason}", n=_count(v))
    ),
    "promotion.again": lambda v: (
        tr("Proposed {name} again") if _count(v) == 1 else tr("Proposed %n people again", n=_count(v))
    ),
    "voice.useful": _useful,
}  # fmt: skip
"""By the key of the history entry."""
