"""The guide's checks in words: a title and one line by state and values, for each code of domain/guide.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from seeddesk.i18n import tr
from seeddesk.ui.words import word

Values = Mapping[str, Any]


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def check_title(check: Any) -> str:
    """What is to be done."""
    return TITLES[check.code]()


def check_line(check: Any) -> str:
    """How it stands, from the check's values."""
    return LINES[check.code](check.values).format_map(_Blank(check.values))


def step_line(code: str, checks: Sequence[Any]) -> str:
    """The one line under a step's name in the step bar."""
    found = {check.code: check.values for check in checks}
    return STEP_LINES[code](found) if code in STEP_LINES and found else ""


HEADINGS: dict[str, Callable[[], str]] = {
    "screen": lambda: tr("Find your core users"),
    "influence": lambda: tr("Win people of influence"),
    "listen": lambda: tr("Listen to customers"),
    "participate": lambda: tr("Open your decisions"),
    "beta": lambda: tr("Run the beta"),
}
"""Step code → what the step is about, over its guide."""

TITLES: dict[str, Callable[[], str]] = {
    "theme": lambda: tr("Say the demand theme"),
    "members": lambda: tr("Bring in your customers"),
    "invite": lambda: tr("Invite the right people"),
    "core": lambda: tr("Fill the core group"),
    "own_circle": lambda: tr("One in ten is own circle"),
    "list": lambda: tr("List people of influence"),
    "numbers": lambda: tr("Keep their numbers fresh"),
    "contact": lambda: tr("Get in touch"),
    "follow_up": lambda: tr("Follow up in time"),
    "agree": lambda: tr("Agree to work together"),
    "voices": lambda: tr("Collect voices"),
    "answer": lambda: tr("Answer in time"),
    "negative": lambda: tr("Look after complaints"),
    "sort": lambda: tr("Sort into topics"),
    "need": lambda: tr("Know the big need"),
    "nodes": lambda: tr("Open a decision"),
    "rules": lambda: tr("Publish the rules"),
    "votes": lambda: tr("Collect the votes"),
    "decide": lambda: tr("Decide, with a reason"),
    "publish": lambda: tr("Tell what was decided"),
    "round": lambda: tr("Open a round"),
    "codes": lambda: tr("Hand out codes"),
    "reviews": lambda: tr("Collect reviews"),
    "fixes": lambda: tr("Hand fixes to production"),
    "verdict": lambda: tr("Decide and print"),
}
"""Check code → what is to be done."""


def _theme(v: Values) -> str:
    if not v["theme"]:
        return tr("Which need does the product answer?")
    return str(v["theme"]).replace("{", "{{").replace("}", "}}")


def _members(v: Values) -> str:
    if not v["n"]:
        return tr("Drop an order or customer file on the window")
    line = tr("%n member(s)", n=v["n"])
    return tr("{members} from {sources} sources").replace("{members}", line) if v["sources"] > 1 else line


def _invite(v: Values) -> str:
    if v["shortlisted"]:
        return tr("%n shortlisted, not invited yet", n=v["shortlisted"])
    if v["invited"]:
        return tr("%n invited, not answered yet", n=v["invited"])
    if v["asked"]:
        return tr("%n asked so far", n=v["asked"])
    return tr("Choose from the ranked candidates")


def _own_circle(v: Values) -> str:
    if not v["n"]:
        return tr("Relatives, friends and staff who need it themselves")
    share = f"{v['share'] * 100:.1f}".rstrip("0").rstrip(".")
    if v["missing"]:
        line = tr("Now {share} % ({own} of {n}), %n more needed", n=v["missing"])
    else:
        line = tr("{share} % ({own} of {n})")
    return line.replace("{share}", share)


def _numbers(v: Values) -> str:
    if v["stale"]:
        return tr("%n older than 30 days", n=v["stale"])
    return tr("{n} of {of} with numbers") if v["of"] else tr("How many follow them, and since when you know")


def _follow_up(v: Values) -> str:
    if v["overdue"]:
        return tr("%n overdue, the longest by {days} days", n=v["overdue"])
    if v["today"]:
        return tr("%n due today", n=v["today"])
    if v["undated"]:
        return tr("%n without a date", n=v["undated"])
    if v["tomorrow"]:
        return tr("%n due tomorrow", n=v["tomorrow"])
    return tr("A date for each person you talk to")


def _answer(v: Values) -> str:
    if v["overdue"]:
        return tr("%n waiting too long", n=v["overdue"])
    if v["running"] and v["minutes"] is not None:
        return tr("%n waiting, {minutes} min left", n=v["running"])
    if v["n"]:
        return tr("{kept} of {n} answered in time")
    return tr("Within 15 minutes, while they still care")


def _negative(v: Values) -> str:
    if v["open"]:
        return tr("%n not answered yet", n=v["open"])
    return tr("%n, all answered", n=v["n"]) if v["n"] else tr("None heard yet; ask what annoys them")


def _sort(v: Values) -> str:
    if v["unsorted"]:
        return tr("%n to sort", n=v["unsorted"])
    return tr("%n topic(s)", n=v["topics"])


def _need(v: Values) -> str:
    return tr("{topic}: {n} of {of} people") if v["topic"] else tr("What at least {goal} people speak of")


def _nodes(v: Values) -> str:
    return tr("%n opened", n=v["n"]) if v["n"] else tr("What may your users decide?")


def _rules(v: Values) -> str:
    if not v["of"]:
        return tr("Options, who may vote, until when")
    return tr("{n} of {of} with options and a deadline")


def _votes(v: Values) -> str:
    return tr("{node}: {voted} of {entitled}") if v["node"] else tr("At least half of those who may vote")


def _decide(v: Values) -> str:
    if v["undecided"]:
        return tr("%n vote(s) over, not decided", n=v["undecided"])
    if v["departs"]:
        return tr("{n} decided, %n not as voted", n=v["departs"])
    return tr("%n decided", n=v["n"]) if v["n"] else tr("Hear everybody, but say why")


def _publish(v: Values) -> str:
    if v["unpublished"]:
        return tr("%n not told yet", n=v["unpublished"])
    return tr("{n} of {of} published") if v["of"] else tr("Heard, decided, why")


def _round(v: Values) -> str:
    if not v["round"]:
        return tr("Seats, price, dates, what is tested")
    line = tr("Round {round}, %n seat(s)", n=v["seats"])
    if v["price_cents"] is not None:
        line += tr(", ¥{price}").format(price=f"{v['price_cents'] / 100:.2f}".removesuffix(".00"))
    return line


def _codes(v: Values) -> str:
    return tr("{issued} issued, {redeemed} redeemed") if v["issued"] else tr("One per seat, redeemed once")


def _reviews(v: Values) -> str:
    if v["of"]:
        return tr("{reviewed} of {of} buyers")
    return tr("At least {needed} for a verdict")


def _fixes(v: Values) -> str:
    if v["serious"]:
        return tr("%n serious fault(s) open", n=v["serious"])
    if v["unassigned"]:
        return tr("%n without anyone in charge", n=v["unassigned"])
    return tr("%n collected", n=v["n"]) if v["n"] else tr("What testers found, to whoever makes it")


def _verdict(v: Values) -> str:
    if v["decided"]:
        return tr("Decided: {verdict}").format(verdict=word("verdict", v["decided"]))
    if v["outcome"] not in ("none", ""):
        return tr("The numbers say: {verdict}").format(verdict=word("verdict", v["outcome"]))
    return tr("{reviewed} of {needed} reviews needed")


LINES: dict[str, Callable[[Values], str]] = {
    "theme": _theme,
    "members": _members,
    "invite": _invite,
    "core": lambda v: tr("{joined} joined, {seats} wanted"),
    "own_circle": _own_circle,
    "list": lambda v: tr("{n} listed, {goal} wanted"),
    "numbers": _numbers,
    "contact": lambda v: tr("{n} of {of} contacted") if v["of"] else tr("Write as one person to another"),
    "follow_up": _follow_up,
    "agree": lambda v: tr("{n} agreed, {goal} wanted"),
    "voices": lambda v: tr("{n} of {goal}, from %n person(s)", n=v["people"]),
    "answer": _answer,
    "negative": _negative,
    "sort": _sort,
    "need": _need,
    "nodes": _nodes,
    "rules": _rules,
    "votes": _votes,
    "decide": _decide,
    "publish": _publish,
    "round": _round,
    "codes": _codes,
    "reviews": _reviews,
    "fixes": _fixes,
    "verdict": _verdict,
}
"""Check code → template of its line, with the check's values as fields."""


def _listen_line(found: Mapping[str, Values]) -> str:
    unsorted = found["sort"]["unsorted"]
    return tr("%n to sort", n=unsorted) if unsorted else tr("%n voice(s)", n=found["voices"]["n"])


def _participate_line(found: Mapping[str, Values]) -> str:
    if found["votes"]["running"]:
        return tr("%n vote(s) running", n=found["votes"]["running"])
    decided = found["publish"]["n"]
    return tr("%n decision(s) told", n=decided) if found["nodes"]["n"] else tr("not started")


def _beta_line(found: Mapping[str, Values]) -> str:
    number = found["round"]["round"]
    return tr("round {number}").format(number=number) if number else tr("not started")


STEP_LINES: dict[str, Callable[[Mapping[str, Values]], str]] = {
    "screen": lambda found: tr("%n core user(s)", n=found["core"]["joined"]),
    "influence": lambda found: tr("{n} of {goal} agreed").format(**found["agree"]),
    "listen": _listen_line,
    "participate": _participate_line,
    "beta": _beta_line,
}
"""Step code → its line in the step bar, from the values of its checks by code."""
