"""The product gate in words: the verdict, each point with its reason, and what would change it. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seeddesk.domain.gate import HEALTHY, POINTS, ROOMY, GatePoint, GateVerdict
from seeddesk.i18n import tr
from seeddesk.reports.format import money
from seeddesk.ui.words import word

VERDICT_TONES = {"do": "primary", "careful": "attention", "dont": "danger", "early": "neutral"}
LEVEL_TONES = {"good": "primary", "fair": "attention", "poor": "danger", "": "neutral"}


def positioning(values: Mapping[str, Any]) -> str:
    """The positioning sentence, as far as it is known; empty while there is nothing to say."""
    parts = [str(values.get(key) or "").strip() for key in ("name", "does", "for_whom", "like_what")]
    name, does, whom, like = parts
    if not (name and (does or whom or like)):
        return ""
    sentence = name
    if does:
        sentence = tr("{name}: {does}").format(name=name, does=does)
    if whom:
        sentence = tr("{start}, for {whom}").format(start=sentence, whom=whom)
    if like:
        sentence = tr("{start}, like {known}").format(start=sentence, known=like)
    return sentence


def verdict_line(verdict: GateVerdict) -> str:
    """Why the verdict is what it is, in a sentence."""
    listed = " · ".join(word("gate_point", code) for code in verdict.deciding)
    if verdict.outcome == "early":
        first = " · ".join(word("gate_point", code) for code in verdict.missing[: verdict.needed])
        return tr("Answer %n more point(s) for a verdict, for example: {points}", n=verdict.needed).format(points=first)
    if verdict.outcome == "do":
        return tr("{n} of {all} points judged, nothing stands against it.").format(n=verdict.said, all=len(POINTS))
    if verdict.outcome == "dont":
        return tr("As it stands, this speaks against it: {points}").format(points=listed)
    return tr("Look at this first: {points}").format(points=listed)


def point_line(point: GatePoint) -> str:
    """What was found on a point."""
    if point.code == "need":
        return _need_line(point)
    if point.code == "margin":
        return _margin_line(point)
    if not point.level:
        return tr("not said yet")
    if point.code in ("use", "buy"):
        often = word("frequency", point.values["answer"])
        return (tr("used {often}") if point.code == "use" else tr("bought {often}")).format(often=often)
    return _LINES[point.code, point.level]()


def point_advice(point: GatePoint) -> str:
    """What would make the point good; empty where it is."""
    if point.level == "good":
        return ""
    if point.code == "margin":
        return _margin_advice(point)
    return _ADVICE[point.code, point.level]()


def _need_line(point: GatePoint) -> str:
    if not any(point.values.values()):
        return tr("not said yet")
    who = {"need_target": tr("target users"), "need_fan": tr("fans"), "need_ordinary": tr("ordinary people")}
    parts = {size: [who[key] for key, said in point.values.items() if said == size] for size in ("big", "small")}
    said = []
    if parts["big"]:
        said.append(tr("big for {who}").format(who=tr(", ", "between points").join(parts["big"])))
    if parts["small"]:
        said.append(tr("small for {who}").format(who=tr(", ", "between points").join(parts["small"])))
    return tr("; ", "between points").join(said)


def _percent(margin: float) -> str:
    return f"{round(margin, 1):g}"


def _margin_line(point: GatePoint) -> str:
    margin = point.values["margin"]
    if margin is None:
        return tr("not said yet")
    if margin < 0:
        return tr("sold under cost")
    shown = _percent(margin)
    if point.level == "good" and margin >= ROOMY:
        return tr("at {margin}% margin: healthy, with room to spare").format(margin=shown)
    if point.level == "good":
        return tr("at {margin}% margin: healthy").format(margin=shown)
    if point.level == "fair":
        return tr("at {margin}% margin: thin").format(margin=shown)
    return tr("at {margin}% margin: nothing is left for samples, gifts and refunds").format(margin=shown)


def _margin_advice(point: GatePoint) -> str:
    if not point.level:
        return tr("Write the margin, or price and cost.")
    healthy = _percent(HEALTHY)
    cost, price = point.values.get("healthy_cost"), point.values.get("healthy_price")
    if cost is not None and price is not None:
        return tr("Healthy from {healthy}%: one piece may cost {cost} at most, or sells from {price}.").format(
            healthy=healthy, cost=money(cost), price=money(price)
        )
    if cost is not None:
        return tr("Healthy from {healthy}%: one piece may cost {cost} at most.").format(
            healthy=healthy, cost=money(cost)
        )
    return tr("Healthy from {healthy}%.").format(healthy=healthy)


_LINES = {
    ("course", "good"): lambda: tr("covered from beginning to end"),
    ("course", "fair"): lambda: tr("covered in part"),
    ("course", "poor"): lambda: tr("the rest they have to solve elsewhere"),
    ("line", "good"): lambda: tr("belongs to what you sell"),
    ("line", "fair"): lambda: tr("belongs to it in part"),
    ("line", "poor"): lambda: tr("nobody looks for it in your shop"),
    ("ability", "good"): lambda: tr("you can make and deliver it well"),
    ("ability", "fair"): lambda: tr("you can do a part of it"),
    ("ability", "poor"): lambda: tr("you cannot make it well now"),
    ("share", "good"): lambda: tr("easy to show and to tell"),
    ("share", "fair"): lambda: tr("takes some words to tell"),
    ("share", "poor"): lambda: tr("hard to show, nobody would bring it up"),
}
_ADVICE = {
    ("need", ""): lambda: tr("Say how big the need of target users is; if you do not know, ask ten of them."),
    ("need", "fair"): lambda: tr("Look again at who your target users are: those whose need is big."),
    ("need", "poor"): lambda: tr("Look for the people, or the moment, whose need is big."),
    ("course", ""): lambda: tr("From buying to using it up: what is left for them to solve?"),
    ("course", "fair"): lambda: tr("Close the gap, or say openly what it does not do."),
    ("course", "poor"): lambda: tr("Cover more of it, alone or with somebody who does the rest."),
    ("line", ""): lambda: tr("Would your customers expect it from you?"),
    ("line", "fair"): lambda: tr("Tell them why you of all shops make it."),
    ("line", "poor"): lambda: tr("Choose what fits your shop, or open another one for it."),
    ("ability", ""): lambda: tr("People, factory, money, stock: can you?"),
    ("ability", "fair"): lambda: tr("Find who does the rest before you announce it."),
    ("ability", "poor"): lambda: tr("Nothing else makes up for this; make something you can do well."),
    ("use", ""): lambda: tr("Choose how often people will use it."),
    ("use", "fair"): lambda: tr("Used every week, it would stay in their minds; give them a reason in between."),
    ("use", "poor"): lambda: tr("Used only once there is little to talk about; look for a second use."),
    ("buy", ""): lambda: tr("Choose how often people will buy it."),
    ("buy", "fair"): lambda: tr("Bought every month, a customer would pay back sooner; smaller packs or refills?"),
    ("buy", "poor"): lambda: tr("Every sale needs a new customer; what could they buy next?"),
    ("share", ""): lambda: tr("Would people show it, or tell a friend in one sentence?"),
    ("share", "fair"): lambda: tr("Give them one picture or one sentence to pass on."),
    ("share", "poor"): lambda: tr("Add something worth showing: the packing, the effect, the story."),
}
