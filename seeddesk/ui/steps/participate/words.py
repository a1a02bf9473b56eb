"""What a counted vote says, in plain sentences. Qt-free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.votes import Result
from seeddesk.i18n import tr
from seeddesk.reports.format import commas, joined, percent, sentences
from seeddesk.store.participate import Tally, is_running, moment
from seeddesk.ui.when import until
from seeddesk.ui.words import word

OUTCOME_TONES = {"adopt": "primary", "part": "info", "later": "attention", "no": "danger"}

LEFT_OUT = ("duplicates", "late", "not_entitled", "too_many", "empty")


def leader_sentence(tally: Tally) -> str:
    """Who leads, and whether that can be told from chance."""
    result, labels = tally.result, tally.labels
    if not result.leaders:
        return tr("Nobody has voted yet.")
    names = [labels[one] for one in result.leaders]  # type: ignore[index]
    count = result.of(result.leaders[0]).count
    if result.tie:
        return tr("{names} are level with %n vote(s) each.", n=count).format(names=joined(names))
    others = [labels[one] for group in result.order[1:2] for one in group]  # type: ignore[index]
    if result.clear or not others:
        return tr("{name} leads clearly.").format(name=names[0])
    return tr("{name} leads, but cannot be told apart from {other} yet.").format(name=names[0], other=joined(others))


def own_circle_sentence(tally: Tally) -> str:
    """The same vote without the own circle; empty where none of them voted."""
    without = tally.result.without_own_circle
    if without is None:
        return ""
    if not without.n:
        return tr("Only your own circle has voted so far.")
    shown: list[Any] = []
    for group in without.order:
        if len(shown) < 2 and _share(without, group[0]):
            shown += group
    parts = [f"{tally.labels[one]} {percent(_share(without, one))}" for one in shown]
    if tally.result.leader_changes:
        then = tr("then nobody leads alone") if without.tie else tr("then someone else leads")
    elif tally.result.order_changes:
        then = tr("the order changes")
    else:
        then = tr("the order stays")
    return tr("Without own circle (n = {n}): {shares}; {then}.").format(
        n=f"{without.n:,}", shares=joined(parts), then=then
    )


def _share(result: Result, option: Any) -> float:
    return result.of(option).share or 0.0


def left_out(result: Result) -> str:
    """How many ballots were not counted, and why; empty where all were."""
    words = {
        "duplicates": lambda n: tr("%n replaced by a later vote", n=n),
        "late": lambda n: tr("%n late", n=n),
        "not_entitled": lambda n: tr("%n not entitled", n=n),
        "too_many": lambda n: tr("%n with too many choices", n=n),
        "empty": lambda n: tr("%n empty", n=n),
    }
    parts = [words[name](getattr(result, name)) for name in LEFT_OUT if getattr(result, name)]
    return tr("Left out: {what}").format(what=commas(parts)) if parts else ""


def turnout(tally: Tally) -> str:
    """How many of those who may vote did."""
    return tr("{voted} of {entitled} voted").format(voted=f"{tally.voted:,}", entitled=f"{tally.entitled:,}")


def rules(node: Mapping[str, Any]) -> str:
    """How many options, and who may choose."""
    amount = node["max_choices"]
    return tr("{choices} · {audience}").format(
        choices=tr("choose one") if amount == 1 else tr("up to %n choices", n=amount),
        audience=word("audience", node["audience"]),
    )


def state_words(node: Mapping[str, Any], now: dt.datetime) -> tuple[str, str]:
    """(words, tone) of where a vote stands."""
    closes = moment(node["closes_at"])
    if is_running(dict(node), now):
        if closes is None:
            return tr("running, no end set"), "attention"
        soon = closes - now < dt.timedelta(hours=24)
        return tr("ends {when}").format(when=until(closes, now)), "attention" if soon else "info"
    return tr("vote closed"), "neutral"


def they_said(row: Mapping[str, Any]) -> str:
    """What the vote said, for the list of decisions: the leaders with their share and n."""
    if row["k"] is None:
        return tr("nobody voted")
    share = percent(row["k"] / row["n"])
    return tr("{share} for {option} (n = {n})").format(share=share, option=joined(row["leaders"]), n=f"{row['n']:,}")


def we_decided(row: Mapping[str, Any]) -> str:
    """The decision in words: outcome, what it goes with, what will be done."""
    parts = [word("outcome", row["outcome"])]
    if row["choice"]:
        parts.append(row["choice"])
    return tr("{decided}: {what}").format(decided=" ".join(parts), what=row["what"]) if row["what"] else " ".join(parts)


def departing(rows: list[dict[str, Any]]) -> str:
    """How many decisions are not what the vote said."""
    n = len(rows)
    differ = sum(bool(row["departs"]) for row in rows)
    line = tr("%n decision(s)", n=n)
    if differ:
        line = tr("{decisions}, {k} not as voted ({share})").format(decisions=line, k=differ, share=percent(differ / n))
    return sentences([line + tr("."), tr("Listen to everyone, follow with judgement, and always say why.")])
