"""More lists as they go out to a file: what is worked out or stands beside the main lists (see exports.py)."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.duplicates import find
from seeddesk.store import audiences, beta, chats, members_pairs, promotion, report, screen, surveys
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Found, Row, fields_of, table_of


def duplicates(shop: Shop, _launch: int | None) -> Found:
    """Pairs that may be one person, the likeliest first; seconds for a large shop."""
    from rapidfuzz.fuzz import ratio

    found = find(members_pairs.people(shop), members_pairs.decided(shop), alike=ratio)
    pairs = members_pairs.pair_rows(shop, found)
    return fields_of("name phone other.name other.phone likely:integer"), [
        (row["a"]["display"], row["a"]["phone"], row["b"]["display"], row["b"]["phone"], row["score"]) for row in pairs
    ]


def tiers(shop: Shop, _launch: int | None) -> Found:
    """How many members stand in which tier; those in none last."""
    return fields_of("tier::tier people:integer own:integer"), list(
        shop.tuples(
            "SELECT tier, count(*), sum(own_circle != '') FROM member GROUP BY tier ORDER BY tier = '', count(*) DESC"
        )
    )


def tags(shop: Shop, _launch: int | None) -> Found:
    """Every tag with the number of members who bear it."""
    return fields_of("tag people:integer"), list(
        shop.tuples(
            "SELECT t.name, count(m.id) FROM tag t LEFT JOIN member_tag m ON m.tag_id = t.id"
            " GROUP BY t.id ORDER BY count(m.id) DESC, t.name"
        )
    )


def chat_people(shop: Shop, _launch: int | None) -> Found:
    """Who wrote in which imported chat, and which member that is."""
    fields = fields_of(
        "chat name chat.id member_name lines:integer first_day:date last_day:date joined_on:date left_on:date"
    )
    return table_of(
        [
            row | {"chat.id": "" if row["platform"] in ("name", "self") else row["value"], "member_name": row["member"]}
            for row in chats.sender_rows(shop)
        ],
        fields,
    )


def circle(shop: Shop, launch: int | None) -> Found:
    """Own circle: who it is, would they buy it, and where they stand in the launch."""
    assert launch is not None
    fields = fields_of("display phone own_circle::own_circle would_buy::would_buy state::candidate tags")
    rows = screen.own_circle(shop, launch)
    return table_of([row | {"tags": ", ".join(map(str, row["tags"]))} for row in rows], fields)


def audience_list(shop: Shop, launch: int | None) -> Found:
    """The audiences compared in a launch, with the one to begin with."""
    assert launch is not None
    fields = fields_of(
        "audience.name urgency:integer mouth:integer reach:integer marks.total:integer tag people:integer"
        " begin.here:check reason note"
    )
    rows = audiences.audiences(shop, launch, dt.date.today())
    renamed = {"name": "audience.name", "total": "marks.total", "members": "people", "chosen": "begin.here"}
    return table_of([row | {new: row[old] for old, new in renamed.items()} for row in rows], fields)


def survey_list(shop: Shop, launch: int | None) -> Found:
    """Every survey with what came in."""
    fields = fields_of("survey questions:integer answers:integer matched:integer last.answer:moment")
    return table_of(
        [row | {"survey": row["name"], "last.answer": row["last"]} for row in surveys.surveys(shop, launch)], fields
    )


def questions(shop: Shop, launch: int | None) -> Found:
    """What was asked, of which kind, and how many answered."""
    fields = fields_of("survey position:integer question kind::question options answered:integer")
    given = dict(shop.tuples("SELECT question_id, count(*) FROM answer_value GROUP BY question_id"))
    return table_of(
        [
            row
            | {
                "survey": one["name"],
                "question": row["text"],
                "options": "; ".join(row["options"]),
                "answered": given.get(row["id"], 0),
            }
            for one in reversed(surveys.surveys(shop, launch))
            for row in surveys.questions(shop, one["id"])
        ],
        fields,
    )


def respondents(shop: Shop, launch: int | None) -> Found:
    """Who answered which survey, with the contact given."""
    fields = fields_of(
        "survey answer.number who contact is_member:check own_circle::own_circle started_at:moment finished_at:moment"
        " answer.source given:integer"
    )
    return table_of(
        [
            row
            | {
                "survey": one["name"],
                "answer.number": row["number"],
                "answer.source": row["source"],
                "is_member": row["member_id"] is not None,
            }
            for one in reversed(surveys.surveys(shop, launch))
            for row in reversed(surveys.respondents(shop, one["id"]))
        ],
        fields,
    )


def verdict(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    """The gates of every round: what was measured, from how many, its interval, the goal and whether it is met."""
    assert launch is not None
    fields = fields_of(
        "round:integer verdict::verdict_so_far gate::verdict_gate met:check value:number k:integer n:integer low:number"
        " high:number goal:number"
    )
    rows: list[Row] = []
    for one in beta.rounds(shop, launch)[::-1]:
        judged = report.report_figures(shop, launch, one["number"], today or dt.date.today()).verdict
        for gate in judged.gates:
            low, high = gate.interval or (None, None)
            rows.append(
                (one["number"], judged.outcome, gate.code, gate.met, gate.value, gate.k, gate.n, low, high,
                 gate.goal)
            )  # fmt: skip
    return fields, rows


def promotions(shop: Shop, launch: int | None) -> Found:
    """Who is proposed for the B group, with what speaks for each, and what the owner said."""
    assert launch is not None
    fields = fields_of(
        "rank:integer display phone state::promotion reasons active_days:integer useful_count:integer"
        " suggestions:integer stayed_count:integer brought:integer votes_days:integer reviews_days:integer"
        " group.names signed_at:date signed_by reason back_on:date"
    )
    rows = promotion.proposals(shop, launch, dt.date.today()).rows
    return table_of(
        [
            row
            | {"rank": row["number"], "reasons": ", ".join(row["reasons"]), "useful_count": row["useful"],
               "stayed_count": row["stayed"], "votes_days": row["votes"], "reviews_days": row["reviews"],
               "group.names": ", ".join(row["groups"]), "signed_at": row["at"][:10] or None, "signed_by": row["by"],
               "back_on": row["until"] or None}
            for row in rows
        ],
        fields,
    )  # fmt: skip
