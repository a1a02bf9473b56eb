"""Filling the texts to paste: values out of the shop, in the language of the text. The one way to a notice.

``compose(desk, "code", tester_values(desk, round_row, tester))`` gives the text as the owner words it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from seeddesk.domain import codes, texts
from seeddesk.domain.masking import hide
from seeddesk.domain.officers import read_why
from seeddesk.domain.text_kinds import KINDS
from seeddesk.i18n import language, report_language, tr
from seeddesk.reports.format import day, joined, money
from seeddesk.store import beta, officers, participate, surveys
from seeddesk.store import texts as store
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.launches import shop_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.officer_words import why_words
from seeddesk.ui.steps.participate import words

Row = Mapping[str, Any]
Values = dict[str, str]

ENDS = ".!?。！？…"


def compose(desk: Desk, kind: str, values: Mapping[str, str], speech: str = "") -> texts.Filled:
    """A notice of a kind, filled; ``speech``: its language, the window's by default."""
    spoken = speech or language()
    return texts.fill(store.body(desk.shop, kind, spoken), values, KINDS[kind].fields)


def launch_values(desk: Desk, launch: Row | None) -> Values:
    """What every text may name: the shop, today, and the launch with its positioning."""
    row = launch or {}
    price = row.get("price_cents")
    return {
        "shop": shop_name(desk.shop),
        "today": day(desk.today()),
        "product": _line(row.get("name")),
        # The template goes on after it, with its own full stop.
        "theme": _line(row.get("theme")).rstrip(ENDS),
        "does": _line(row.get("does")).rstrip(ENDS),
        "for_whom": _line(row.get("for_whom")).rstrip(ENDS),
        "seats": f"{row['seats']:,}" if row.get("seats") else "",
        "price": money(price) if price is not None else "",
    }


def node_values(desk: Desk, node_id: int | None) -> Values:
    """A vote with its options, and the decision where there is one."""
    node = participate.node(desk.shop, node_id)
    if node is None:
        return {}
    options = [f"{_letter(at)}. {_line(option['label'])}" for at, option in enumerate(node["choices"])]
    amount = node["max_choices"]
    closes = participate.moment(node["closes_at"])
    values = {
        "question": _line(node["question"]),
        "options": "\n".join(options),
        "choices": tr("choose one") if amount == 1 else tr("choose up to %n", n=amount),
        "deadline": f"{day(closes.date())} {closes:%H:%M}" if closes else "",
    }
    found = [row for row in participate.decisions(desk.shop, node["launch_id"]) if row["node_id"] == node["id"]]
    return values | (decision_values(found[0]) if found else {})


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else str(at + 1)


def decision_values(row: Row) -> Values:
    """A decision, as :func:`seeddesk.store.participate.decisions` gives it."""
    decided = words.we_decided(row)
    if row["departs"]:
        decided = tr("{decided} (not as voted)").replace("{decided}", decided)
    return {
        "question": _line(row["question"]),
        "heard": words.they_said(row),
        "decided": decided,
        "reason": _line(row["reason"]),
    }


def round_values(desk: Desk, round_row: Row) -> Values:
    """A beta round."""
    price, deposit = round_row["price_cents"], round_row["deposit_cents"]
    points = [_line(point["name"]) for point in beta.points(desk.shop, round_row["id"])]
    closes = round_row["closes_on"]
    return launch_values(desk, launch_row(desk.shop, round_row["launch_id"])) | {
        "round": f"{round_row['number']:,}",
        "version": _line(round_row["version"]),
        "price": money(price) if price is not None else "",
        "deposit": money(deposit) if deposit else "",
        "last_day": day(dt.date.fromisoformat(closes)) if closes else "",
        "points": joined(points),
    }


def tester_values(desk: Desk, round_row: Row, tester: Row) -> Values:
    """A round and one of its testers, with the code."""
    code = tester.get("code") or ""
    return round_values(desk, round_row) | {"name": _line(tester["name"]), "code": codes.pretty(code) if code else ""}


def ranking_values(desk: Desk) -> Values:
    """Who brought the most people, one line each."""
    rows = store.ranking(desk.shop)
    lines = [
        tr("{place}. {name}: {count}").format(
            place=place, name=_line(row["name"]), count=tr("%n person(s)", n=row["brought"])
        )
        for place, row in enumerate(rows, 1)
    ]
    return {"ranking": "\n".join(lines)}


def officer_values(desk: Desk, tryout_id: int | None = None) -> Values:
    """A try-out with the experience officers chosen and the reason for each; by default the newest that has some."""
    rows = officers.tryouts(desk.shop, desk.launch_id, desk.today())
    row = next((one for one in rows if one["id"] == tryout_id or (tryout_id is None and one["chosen"])), None)
    if row is None:
        return {}
    chosen = [one for one in officers.entries(desk.shop, row["id"], desk.today()) if one["chosen"]]
    chosen.sort(key=lambda one: one["place"] or 0)
    lines = []
    for place, one in enumerate(chosen, 1):
        # The list goes into a group: a member known by nothing but a phone is not named by it.
        who, why = hide(_line(one["name"])), why_words(read_why(one["reason"]), one["note"])
        line = tr("{place}. {name}: {why}") if why else tr("{place}. {name}")
        lines.append(line.format(place=place, why=_line(why), name=who))
    closes = row["feedback_on"]
    return {
        "tryout": _line(row["name"]),
        "officers": "\n".join(lines),
        "tried": _line(row["what"]).rstrip(ENDS),
        "applied": f"{row['applied']:,}",
        "last_day": day(dt.date.fromisoformat(closes)) if closes else "",
    }


def values_for(desk: Desk, kind: str, speech: str, chosen: Mapping[str, Any], by_hand: Mapping[str, str]) -> Values:
    """Everything a kind of text can be filled with.

    ``chosen``: ``name`` (of a member), ``node``, ``round``, ``tester``, ``survey`` (ids); ``by_hand``: field → what
    was typed. In the language ``speech``.
    """
    with report_language(speech):
        about = KINDS[kind].about
        values = launch_values(desk, launch_row(desk.shop, desk.launch_id))
        if "member" in about:
            values["name"] = _line(chosen.get("name"))
        if "node" in about:
            values |= node_values(desk, chosen.get("node"))
        if "round" in about:
            row = beta.round_row(desk.shop, chosen.get("round"))
            values["price"] = ""  # of the round, not of the launch
            if row is not None:
                tester = beta.tester(desk.shop, chosen["tester"]) if chosen.get("tester") else None
                values |= tester_values(desk, row, tester) if tester else round_values(desk, row)
        if "survey" in about:
            found = surveys.survey(desk.shop, chosen.get("survey"))
            values["survey"] = _line(found["name"]) if found else ""
        if kind == "leaderboard":
            values |= ranking_values(desk)
        if kind == "officers":
            values |= officer_values(desk)
    return values | {code: by_hand.get(code, "").strip() for code in KINDS[kind].by_hand}


def _line(text: Any) -> str:
    """One line of somebody's text."""
    return " ".join(str(text or "").split())


def decisions_text(desk: Desk, title: str, rows: Iterable[Row]) -> str:
    """Several decisions below a title, each in the owner's wording."""
    blocks = [
        compose(desk, "decision", launch_values(desk, launch_row(desk.shop, desk.launch_id)) | decision_values(row))
        for row in rows
    ]
    return "\n\n".join([title, *(block.text for block in blocks)]) + "\n"
