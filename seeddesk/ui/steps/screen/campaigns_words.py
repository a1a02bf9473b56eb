"""Words of the page of campaigns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seeddesk.domain import campaigns as rules
from seeddesk.domain.campaigns import Comparison
from seeddesk.domain.stats import Share
from seeddesk.i18n import tr
from seeddesk.reports.format import days, money, percent, span
from seeddesk.ui.theme import px
from seeddesk.ui.words import word

Row = Mapping[str, Any]
PHASE_TONES = {"planned": "info", "running": "primary", "over": "neutral", "off": "neutral", "closed": "neutral"}
WAY_TONES = {"natural": "primary", "incentive": "attention", "": "neutral"}


def in_line(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, the room left over behind the first."""
    line = QHBoxLayout()
    line.setSpacing(px(2))
    for at, widget in enumerate(widgets):
        line.addWidget(widget)
        if not at:
            line.addStretch(1)
    return line


def about(row: Row) -> str:
    """Kind, days and group of a campaign; of a red packet how far it is."""
    span_ = days(date.fromisoformat(row["from_on"]), date.fromisoformat(row["to_on"]))
    packed = row["kind"] == "red_packet" and row["threshold"]
    parts = [packet(row) if packed else word("campaign", row["kind"]), span_, row["group"]]
    return " · ".join(part for part in parts if part)


def packet(row: Row) -> str:
    """How far a red packet at so many people is."""
    seen = row["brought"] if row["inside"] is None else row["inside"]
    if row["reached"]:
        return tr("red packet at {n}: reached").format(n=f"{row['threshold']:,}")
    return tr("red packet at {n}: %n to go", n=row["threshold"] - seen).format(n=f"{row['threshold']:,}")


def phase_chips(row: Row) -> list[tuple[str, str]]:
    """The state of a campaign or race."""
    return [(word("campaign_state", row["phase"]), PHASE_TONES[row["phase"]])]


def way_chips(row: Row) -> list[tuple[str, str]]:
    """How somebody came."""
    return [(word("came", row["way"]), WAY_TONES[row["way"]])]


def brought(row: Row) -> str:
    """People brought, against the target where there is one."""
    return f"{row['brought']:,} / {row['target']:,}" if row["target"] else f"{row['brought']:,}"


def amount(cents: float | None) -> str:
    """Money, or a dash."""
    return "–" if cents is None else money(round(cents))


def over_budget(row: Row) -> bool:
    """Whether it cost more than was planned."""
    return None not in (row["cost_cents"], row["budget_cents"]) and row["cost_cents"] > row["budget_cents"]


def budget(row: Row) -> str:
    """The budget beside the cost."""
    if row["budget_cents"] is None:
        return ""
    text = tr("budget {amount}").format(amount=money(row["budget_cents"]))
    return f"{text} · {tr('more than planned')}" if over_budget(row) else text


def stayed(row: Row) -> str:
    """Who stayed, of whom it can be told already."""
    share = row["worth"].stayed
    if not share.n:
        return "–"
    told = f"{share.k:,} / {share.n:,}"
    return told if row["worth"].few else f"{told} · {percent(share.value)}"


def stayed_tip(row: Row) -> str:
    """How sure that is."""
    share = row["worth"].stayed
    if row["worth"].few:
        return tr("too few to tell (n = {n}, needs {least})").format(n=share.n, least=rules.FEW)
    return tr("between {low}% and {high}%").format(
        low=f"{100 * share.interval.low:.0f}", high=f"{100 * share.interval.high:.0f}"
    )


def per_stayed(row: Row) -> str:
    """Cost per person who stayed, or why there is none."""
    worth = row["worth"]
    if worth.per_person is None:
        return "–"
    if worth.few:
        return tr("too few to tell")
    return amount(worth.per_stayed) if worth.per_stayed is not None else tr("nobody stayed")


def together(rows: Sequence[Row]) -> tuple[str, str, Any]:
    """All campaigns with a cost together: the cost per person who stayed, what it is counted from, a note."""
    counted = [row for row in rows if row["cost_cents"] is not None and row["brought"]]
    people = sum(row["brought"] for row in counted)
    k, n = (sum(getattr(row["worth"].stayed, of) for row in counted) for of in ("k", "n"))
    if n < rules.FEW:
        return "–", f"n = {n}", lambda: tr("too few to tell")
    if not k:
        return "–", f"0 / {n:,}", lambda: tr("nobody stayed")
    each = sum(row["cost_cents"] for row in counted) / people
    return (
        money(round(each / (k / n))), f"{k:,} / {n:,}",
        lambda: tr("{amount} per person brought").format(amount=money(round(each))),
    )  # fmt: skip


def measure(code: str) -> str:
    """What is compared."""
    return {
        "stayed": tr("Still in after {days} days").format(days=rules.STAY_DAYS),
        "active": tr("Active after {days} days").format(days=rules.STAY_DAYS),
        "bought": tr("Bought within {days} days").format(days=rules.BUY_DAYS),
        "orders": tr("Orders per head in {days} days").format(days=rules.BUY_DAYS),
    }[code]


def _share(share: Share) -> tuple[str, str]:
    """A share with its counts, and its interval below; under too few only the counts."""
    if not share.n or share.value is None:
        return "–", ""
    counts = f"{share.k:,} / {share.n:,}"
    return (counts, "") if share.n < rules.FEW else (f"{percent(share.value)}  {counts}", span(share.interval))


def figure_rows(found: Comparison) -> list[dict[str, Any]]:
    """The comparison as rows of a list."""
    rows: list[dict[str, Any]] = []
    for number, code in enumerate(rules.MEASURES):
        test = found.tests[code]
        difference, around = "–", ""
        if test.difference is not None and test.interval is not None and code in found.p:
            difference = tr("{points} points", "difference of shares").format(points=_points(test.difference))
            around = tr("{low} to {high}").format(low=_points(test.interval.low), high=_points(test.interval.high))
        natural, incentive = _share(test.before), _share(test.after)
        rows.append(
            {"id": number, "measure": measure(code), "natural": natural[0], "natural_sub": natural[1],
             "incentive": incentive[0], "incentive_sub": incentive[1], "difference": difference,
             "difference_sub": around, "verdict": [_verdict(found.verdict(code))]}
        )  # fmt: skip
    heads = [
        f"{side.per_head:.2f}  (n = {side.bought.n:,})" if side.per_head is not None else f"–  (n = {side.bought.n:,})"
        for side in (found.natural, found.incentive)
    ]
    rows.append(
        {"id": len(rows), "measure": measure("orders"), "natural": heads[0], "incentive": heads[1], "natural_sub": "",
         "incentive_sub": "", "difference": "–", "difference_sub": "", "verdict": [(tr("not tested"), "neutral")]}
    )  # fmt: skip
    return rows


def _points(share: float) -> str:
    return f"{'+' if share > 0 else '−' if share < 0 else ''}{abs(100 * share):.0f}"


def _verdict(code: str) -> tuple[str, str]:
    return {
        "few": (tr("too few to tell"), "neutral"),
        "same": (tr("no"), "neutral"),
        "more": (tr("yes, more"), "primary"),
        "less": (tr("yes, fewer"), "attention"),
    }[code]


def sentence(found: Comparison) -> str:
    """What the comparison says of staying, and no more than that."""
    verdict = found.verdict("stayed")
    if verdict == "few":
        test = found.tests["stayed"]
        return tr(
            "Too few to tell whether those who came for a gift stay less: {natural} against {gift} people, {least}"
            " of each are needed."
        ).format(natural=test.before.n, gift=test.after.n, least=rules.FEW)
    values = {
        "natural": percent(found.tests["stayed"].before.value or 0.0),
        "gift": percent(found.tests["stayed"].after.value or 0.0),
    }
    if verdict == "less":
        text = tr("Those who came for a gift leave more often: {gift} of them stayed, of the others {natural}.")
    elif verdict == "more":
        text = tr("Those who came for a gift stay more often: {gift} of them stayed, of the others {natural}.")
    else:
        text = tr("No difference beyond chance: {gift} of those who came for a gift stayed, {natural} of the others.")
    return text.format(**values)


def method() -> str:
    """How it is worked out."""
    return tr(
        "Everybody counts once, as they came first. Who is not in for {stay} days (bought: {buy} days) is left out, not"
        " counted as lost. Below each the 95 % interval (Wilson; of the difference Newcombe). Beyond chance means p"
        " under 5 % after Holm's correction for three looks."
    ).format(stay=rules.STAY_DAYS, buy=rules.BUY_DAYS)
