"""Try-outs in words: criteria, what decided for somebody, where an application stands; trouble and history. Qt-free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.domain.officers import ACTIVE_DAYS, CRITERIA, Criterion, Why
from seeddesk.i18n import tr
from seeddesk.reports.format import day

Values = Mapping[str, Any]

STANDING_TONES = {
    "applied": "neutral", "resting": "neutral", "missed": "neutral", "chosen": "primary", "sent": "info",
    "overdue": "danger", "answered": "primary", "withdrawn": "neutral",
}  # fmt: skip
STATE_TONES = {"open": "info", "chosen": "primary", "closed": "neutral"}


def standing_table() -> dict[str, str]:
    """Where an application stands."""
    return {
        "applied": tr("applied", "for a try-out"),
        "resting": tr("resting"),
        "missed": tr("not this time"),
        "chosen": tr("chosen", "for a try-out"),
        "sent": tr("awaited", "feedback"),
        "overdue": tr("late", "feedback"),
        "answered": tr("answered", "feedback"),
        "withdrawn": tr("withdrew"),
    }


def state_table() -> dict[str, str]:
    """How far a round is."""
    return {
        "open": tr("open", "try-out"),
        "chosen": tr("running", "try-out"),
        "closed": tr("closed", "try-out"),
    }


def source_table() -> dict[str, str]:
    """How an application came in."""
    return {
        "hand": tr("by hand"),
        "paste": tr("pasted"),
        "file": tr("from a file"),
        "survey": tr("from a survey"),
    }


def why_table() -> dict[str, str]:
    """What decided for somebody with a seat, without its figures."""
    return {by: criterion_kind(by).rstrip(" …") for by in CRITERIA} | {
        "turn": tr("had no turn lately"),
        "first": tr("level with the next one, applied earlier"),
        "room": tr("there was a seat for everybody"),
        "hand": tr("chosen by the shop"),
    }


def criterion_words(one: Criterion) -> str:
    """A criterion as it stands in the list."""
    return {
        "tag": lambda: tr("Tag “{value}” first"),
        "region": lambda: tr("From {value} first"),
        "active": lambda: tr("In touch most often"),
        "score": lambda: tr("Highest score"),
        "orders": lambda: tr("Most orders"),
        "fresh": lambda: tr("Never chosen before"),
        "circle_first": lambda: tr("Own circle first"),
        "circle_last": lambda: tr("Own circle last"),
        "applied": lambda: tr("Applied first"),
    }[one.by]().replace("{value}", one.value)


def criterion_kind(by: str) -> str:
    """A criterion without its value, to choose from."""
    return {
        "tag": lambda: tr("A tag first (trade, say) …"),
        "region": lambda: tr("A province or city first …"),
    }.get(by, lambda: criterion_words(Criterion(by)))()


def criterion_hint(by: str) -> str:
    """What a criterion goes by."""
    return {
        "tag": lambda: tr("members with this tag come before all others"),
        "region": lambda: tr("by the province or city of the member card"),
        "active": lambda: tr("days in touch in the last {days} days").format(days=ACTIVE_DAYS),
        "score": lambda: tr("of the screening, in whole points"),
        "orders": lambda: tr("paid orders"),
        "fresh": lambda: tr("whoever was in no try-out of this shop yet"),
        "circle_first": lambda: tr("relatives, friends and staff before the others"),
        "circle_last": lambda: tr("relatives, friends and staff after the others"),
        "applied": lambda: tr("by the day of the application"),
    }[by]()


def value_words(one: Criterion, value: Any) -> str:
    """What somebody has in a criterion, in a word or two; empty where there is nothing to say."""
    if one.by in ("tag", "region"):
        return one.value if value else ""
    if one.by == "active":
        return tr("%n day(s) in touch", n=int(value))
    if one.by == "score":
        return tr("score {n}").format(n=int(value))
    if one.by == "orders":
        return tr("%n order(s)", n=int(value))
    if one.by == "fresh":
        return tr("never chosen") if value else ""
    if one.by in ("circle_first", "circle_last"):
        return tr("own circle") if value else ""
    return ""  # the day of the application has a column of its own


def why_words(why: Why | None, note: str = "") -> str:
    """What decided for somebody with a seat, as one may say it before the group: without naming the other."""
    if why is None:
        return note
    mine, theirs = why.mine, why.theirs
    if why.code == "hand":
        return tr("chosen by the shop: {reason}").replace("{reason}", note) if note else tr("chosen by the shop")
    return _why(why.code, why.value, mine, theirs)


def _why(code: str, value: str, mine: Any, theirs: Any) -> str:
    makers: dict[str, Callable[[], str]] = {
        "room": lambda: tr("there was a seat for everybody"),
        "turn": lambda: tr("had no turn lately") if mine is None else tr("the last turn was longer ago"),
        "tag": lambda: tr("{value} comes first").replace("{value}", value),
        "region": lambda: tr("{value} comes first").replace("{value}", value),
        "active": lambda: tr("in touch on %n day(s), the next one on {theirs}", n=int(mine)).format(theirs=theirs),
        "score": lambda: tr("score {mine}, the next one {theirs}").format(mine=mine, theirs=theirs),
        "orders": lambda: tr("%n order(s), the next one {theirs}", n=int(mine)).format(theirs=theirs),
        "fresh": lambda: tr("never chosen before"),
        "circle_first": lambda: tr("own circle comes first"),
        "circle_last": lambda: tr("own circle comes last"),
        "applied": lambda: tr("applied on {day}, before the next one").format(day=_day(mine)),
        "first": lambda: tr("level with the next one, applied earlier"),
    }
    return makers[code]()


def behind_words(why: Why | None) -> str:
    """What somebody without a seat was behind in."""
    if why is None:
        return ""
    mine, theirs, value = why.mine, why.theirs, why.value
    makers: dict[str, Callable[[], str]] = {
        "turn": lambda: tr("had a turn lately, steps back"),
        "tag": lambda: tr("without {value}").replace("{value}", value),
        "region": lambda: tr("not from {value}").replace("{value}", value),
        "active": lambda: tr("in touch on %n day(s), {theirs} were needed", n=int(mine)).format(theirs=theirs),
        "score": lambda: tr("score {mine}, {theirs} was needed").format(mine=mine, theirs=theirs),
        "orders": lambda: tr("%n order(s), {theirs} were needed", n=int(mine)).format(theirs=theirs),
        "fresh": lambda: tr("was chosen before"),
        "circle_first": lambda: tr("not own circle"),
        "circle_last": lambda: tr("own circle comes last"),
        "applied": lambda: tr("applied later"),
        "first": lambda: tr("level with the last one, applied later"),
    }
    return makers.get(why.code, lambda: "")()


def _day(text: Any) -> str:
    return day(dt.date.fromisoformat(str(text)[:10])) if text else "–"


# --- trouble and history ------------------------------------------------------------------------------


def trouble() -> dict[str, Callable[[Values], tuple[str, str]]]:
    """What can go wrong, with what to do about it."""
    return {
        "nameless": lambda v: (tr("A round needs a name."), tr("The month will do.")),
        "taken": lambda v: (tr("There is a round of this name already."), tr("Choose another name.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "quota": lambda v: (tr("Seats lie between {low} and {high}."), ""),
        "turns": lambda v: (tr("This must lie between {low} and {high}."), ""),
        "money": lambda v: (tr("This amount is out of range."), ""),
        "criteria": lambda v: (tr("These are too many criteria."), tr("At most {limit}; the first few decide.")),
        "value": lambda v: (tr("Say which tag or place comes first."), ""),
        "gone": lambda v: (tr("This round or application is no longer there."), ""),
        "over": lambda v: (tr("This round is closed."), tr("Open it again first.")),
        "nobody": lambda v: (tr("Nobody is chosen."), tr("Tick at least one person.")),
        "already": lambda v: (tr("They applied already."), ""),
        "full": lambda v: (
            tr("Only %n seat(s) are free.", n=int(v.get("seats", 0))), tr("Untick somebody, or raise the quota.")
        ),
        "dear": lambda v: (
            tr("The budget pays for %n more.", n=int(v.get("fits", 0))), tr("Untick somebody, or raise the budget.")
        ),
        "resting": lambda v: (tr("{name} is in another try-out now, or was asked lately."), tr("Leave them in peace.")),
        "withdrawn": lambda v: (tr("{name} withdrew."), ""),
        "reason": lambda v: (tr("This differs from the proposal. Say why."), tr("One sentence is enough.")),
        "unchosen": lambda v: (tr("{name} has no seat in this round."), ""),
        "words": lambda v: (tr("Write down what they said."), ""),
        "mark": lambda v: (tr("A mark lies between {low} and {high}."), ""),
        "file": lambda v: (tr("This file has no column of names, phones or ids."), tr("Give it a line of titles.")),
    }  # fmt: skip


def _n(values: Values) -> int:
    return int(values.get("count", 0) or 0)


def _one(values: Values, one: str, many: str) -> str:
    return one if _n(values) == 1 else many


HISTORY: dict[str, Callable[[Values], str]] = {
    "tryout.add": lambda v: tr("New try-out: {name}"),
    "tryout.edit": lambda v: tr("Changed the try-out {name}"),
    "tryout.criteria": lambda v: tr("Changed the criteria of the try-out {name}"),
    "tryout.delete": lambda v: _one(v, tr("Deleted the try-out {name}"), tr("Deleted %n try-outs", n=_n(v))),
    "tryout.close": lambda v: tr("Closed the try-out {name}"),
    "tryout.reopen": lambda v: tr("Opened the try-out {name} again"),
    "tryout.apply": lambda v: tr("%n applied to the try-out {name}", n=_n(v)),
    "tryout.unlist": lambda v: _one(
        v, tr("Took the application of {name} off the list"), tr("Took %n applications off the list", n=_n(v))
    ),
    "tryout.withdraw": lambda v: _one(v, tr("{name} withdrew"), tr("%n people withdrew", n=_n(v))),
    "tryout.choose": lambda v: tr("Chose %n experience officer(s) for {name}", n=_n(v)),
    "tryout.send": lambda v: _one(v, tr("Sent to {name}"), tr("Sent to %n people", n=_n(v))),
    "tryout.due": lambda v: _one(
        v, tr("Feedback of {name} is due on {day}"), tr("Feedback of %n people is due on {day}", n=_n(v))
    ),
    "tryout.feedback": lambda v: tr("Noted the feedback of {name}"),
    "tryout.unfeedback": lambda v: tr("Struck the feedback of {name}"),
    "tryout.voice": lambda v: tr("Made a voice of the feedback of {name}: {text}"),
}  # fmt: skip
