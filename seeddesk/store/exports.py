"""Lists as they go out to a file: plain rows, most of them as the pages read them.

``lists()`` names what there is; ``rows()`` gives a list's columns and rows. Codes stay codes here; which
kind of word a column's codes have is said in the column.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from seeddesk.domain.codes import pretty
from seeddesk.domain.gate import margin_of
from seeddesk.domain.screen import PARTS
from seeddesk.store import (
    beta,
    exports_campaigns,
    exports_more,
    exports_officers,
    exports_people,
    influence,
    launches,
    listen,
    participate,
    screen,
)
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Field, Found, fields_of, table_of
from seeddesk.store.names import shown

_OWN_COLUMNS = ("taobao", "qq", "douyin")
"""Platforms whose ids have a column each; those of others share one."""


def _members(shop: Shop, _launch: int | None) -> Found:
    fields = fields_of(
        "name nick phone wechat email gender::gender birthday:date province city source tags joined_on:date"
        " id.taobao id.qq id.douyin own_circle::own_circle note tier::tier would_buy::would_buy consent::consent"
        " phone_masked total_orders:integer total_cents:money last_order_on:date id.other"
    )
    known: dict[int, dict[str, list[str]]] = {}
    for member, platform, value in shop.tuples("SELECT member_id, platform, value FROM identity ORDER BY id"):
        known.setdefault(member, {}).setdefault(platform, []).append(value)
    tags: dict[int, list[str]] = {}
    for member, name in shop.tuples(
        "SELECT mt.member_id, t.name FROM member_tag mt JOIN tag t ON t.id = mt.tag_id ORDER BY t.name"
    ):
        tags.setdefault(member, []).append(name)
    bought = {
        row[0]: row[1:]
        for row in shop.tuples(
            "SELECT member_id, count(*), sum(paid_cents), max(substr(coalesce(paid_at, ordered_at), 1, 10))"
            " FROM shop_order WHERE status = 'paid' GROUP BY member_id"
        )
    }
    rows = []
    for (member, name, nick, phone, wechat, email, gender, birthday, province, city, source, joined, own, note, tier,
         would, consent, masked, *totals) in shop.tuples(
        "SELECT id, name, nick, phone, wechat, email, gender, birthday, province, city, source, joined_on, own_circle,"
        " note, tier, would_buy, consent, phone_masked, total_orders, total_cents, last_order_on"
        " FROM member ORDER BY id"
    ):  # fmt: skip
        ids = known.get(member, {})
        others = "; ".join(
            f"{platform}: {value}"
            for platform, values in ids.items()
            for value in (values[1:] if platform in _OWN_COLUMNS else values)
        )
        first = [ids[platform][0] if platform in ids else "" for platform in _OWN_COLUMNS]
        rows.append(
            (name, nick, phone, wechat, email, gender, birthday, province, city, source,
             ", ".join(tags.get(member, ())), joined, *first, own, note, tier, would, consent, masked,
             *map(_more, bought.get(member, (None,) * 3), totals), others)
        )  # fmt: skip
    return fields, rows


def _more(known: Any, total: Any) -> Any:
    """The larger of what single orders make and what a customer file says of them all; None if neither is known."""
    return max((one for one in (known, total) if one is not None), default=None)


def _orders(shop: Shop, _launch: int | None) -> Found:
    fields = fields_of(
        "order.number ordered_at:moment paid_at:moment paid_cents:money status::order_status order.title"
        " quantity:integer name phone id.taobao promo_code order.platform::platform order.note"
    )
    return fields, list(
        shop.tuples(
            "SELECT o.number, o.ordered_at, o.paid_at, o.paid_cents, o.status, o.title, o.quantity,"
            " coalesce(nullif(m.name, ''), m.nick, ''), coalesce(m.phone, ''),"
            " (SELECT value FROM identity i WHERE i.member_id = m.id AND i.platform = 'taobao' ORDER BY id LIMIT 1),"
            " o.promo_code, o.platform, o.note FROM shop_order o LEFT JOIN member m ON m.id = o.member_id"
            " ORDER BY coalesce(o.ordered_at, o.paid_at), o.id"
        )
    )


def _candidates(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    assert launch is not None
    fields = fields_of("rank:integer name phone score:number")
    fields += [Field(f"part.{code}", "number") for code in PARTS]
    fields += fields_of(
        "state::candidate own_circle::own_circle orders:integer active_days:integer brought:integer last_active:date"
        " tags ids"
    )
    phones = dict(shop.tuples("SELECT id, phone FROM member WHERE phone != ''"))
    rows = []
    for number, row in enumerate(screen.ranked(shop, launch, as_of=today), 1):
        ids = "; ".join(f"{platform}: {value}" for platform, value in row["ids"].items())
        rows.append(
            (number, row["name"], phones.get(row["member"], ""), row["score"],
             *(row["parts"].get(code) for code in PARTS), row["state"], row["own_circle"], row["orders"],
             row["active_days"], row["brought"], row["last_active"] or None, ", ".join(row["tags"]), ids)
        )  # fmt: skip
    return fields, rows


def _influencers(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "name kind::influencer platform::platform handle followers:integer numbers_on:date contact follow_up_on:date"
        " note stage::influencer_stage uses_it:check member_name contacts:integer last_at:moment last_by last_note"
        " blocked"
    )
    return table_of(influence.influencers(shop, launch), fields)


def _voices(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "said_at:moment who channel text kind::voice topic mood::mood assigned answer answered_at:moment"
        " no_answer:check useful:check tier::tier own_circle::own_circle"
    )
    return table_of(listen.voices(shop, launch), fields)


def _topics(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "topic.name voices:integer people:integer judged:integer praise:integer negative:integer last:moment quote"
        " quote_who"
    )
    return table_of([row | {"topic.name": row["name"]} for row in listen.topics(shop, launch)], fields)


def _nodes(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "question about::node_about state::node_state audience::audience max_choices:integer opens_on:date"
        " closes_at:moment choices cast:integer counted:integer entitled:integer leaders outcome::outcome departs:check"
    )
    rows = participate.nodes(shop, launch, dt.datetime.now())
    counted = participate.tallies(shop, rows)
    for row in rows:
        tally = counted[row["id"]]
        row["choices"] = "; ".join(
            f"{label}: {tally.result.of(option).count}" for option, label in tally.labels.items()
        )
        row["counted"], row["entitled"] = tally.voted, tally.entitled
        row["leaders"] = ", ".join(tally.labels[one] for one in tally.result.leaders)  # type: ignore[index]
    return table_of(rows, fields)


def _votes(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "question who choices fate::ballot_fate at:moment vote.source::ballot_source own_circle::own_circle line"
    )
    rows = []
    for row in participate.nodes(shop, launch, dt.datetime.now())[::-1]:
        tally = participate.tally(shop, row["id"])
        for ballot in tally.ballots if tally else ():
            labels = ", ".join(tally.labels[one] for one in ballot["choices"])  # type: ignore[union-attr]
            rows.append(ballot | {"question": row["question"], "choices": labels, "vote.source": ballot["source"]})
    return table_of(rows, fields)


def _decisions(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "decided_at:moment question leaders votes_for:integer counted:integer choice what outcome::outcome reason"
        " departs:check published_at:moment"
    )
    rows = participate.decisions(shop, launch)
    return table_of(
        [row | {"leaders": ", ".join(row["leaders"]), "votes_for": row["k"], "counted": row["n"]} for row in rows],
        fields,
    )


def _rounds(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "round:integer version state::round seats:integer price_cents:money deposit_cents:money opens_on:date"
        " closes_on:date points testers:integer invited:integer bought:integer reviews:integer codes:integer"
        " redeemed:integer decided::verdict"
    )
    return table_of([row | {"round": row["number"]} for row in beta.rounds(shop, launch)], fields)


def _per_round(
    shop: Shop, launch: int | None, read: Callable[[Shop, int | None], list[dict[str, Any]]]
) -> list[dict[str, Any]]:
    return [
        row | {"round": one["number"], "round_id": one["id"]}
        for one in beta.rounds(shop, launch)[::-1]
        for row in read(shop, one["id"])
    ]


def _testers(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "round:integer name phone city tier::tier own_circle::own_circle stage::tester applied_at:moment"
        " accepted_at:moment bought_at:moment delivered_at:moment reviewed_at:moment withdrawn_at:moment"
        " paid_cents:money mark:integer code redeemed_at:moment leaked note"
    )
    rows = _per_round(shop, launch, beta.testers)
    return table_of([row | {"code": pretty(row["code"]) if row["code"] else ""} for row in rows], fields)


def _codes(shop: Shop, launch: int | None) -> Found:
    fields = fields_of("round:integer code state::code_state name issued_at:moment redeemed_at:moment used_by")
    return table_of([row | {"code": pretty(row["code"])} for row in _per_round(shop, launch, beta.codes)], fields)


def _reviews(shop: Shop, launch: int | None) -> Found:
    codes = {row["tester_id"]: row["code"] for row in _per_round(shop, launch, beta.codes) if row["tester_id"]}
    names: dict[str, None] = {}
    points: dict[int, str] = {}
    for one in beta.rounds(shop, launch):
        for point in beta.points(shop, one["id"]):
            names[point["name"]] = None
            points[point["id"]] = point["name"]
    fields = fields_of("round:integer review.code name phone review.day:date")
    fields += [Field(f"point {name}", "integer", title=name) for name in names]
    fields += fields_of(
        "recommend:integer price_feeling::price_feeling words quote_ok:check own_circle::own_circle fixes:integer"
    )
    phones = dict(shop.tuples("SELECT id, phone FROM member WHERE phone != ''"))
    rows = []
    for row in _per_round(shop, launch, beta.reviews):
        code = codes.get(row["tester_id"], "")
        marks = {f"point {name}": None for name in names}
        marks |= {f"point {points[point]}": mark for point, mark in row["marks"].items()}
        rows.append(
            row
            | marks
            | {
                "review.code": pretty(code) if code else "",
                "review.day": row["at"][:10],
                "phone": phones.get(row["member_id"], ""),
            }
        )
    return table_of(rows, fields)


def _fixes(shop: Shop, launch: int | None) -> Found:
    fields = fields_of(
        "fix.id:integer fix.title kind::fix_kind severity::severity fix.status::fix_status owner round:integer"
        " reported:integer impact:number confidence:integer effort:number rice:number note created_at:moment"
    )
    return table_of(
        [
            row | {"round": row["number"], "fix.id": row["id"], "fix.title": row["title"], "fix.status": row["status"]}
            for row in beta.fixes(shop, launch)
        ],
        fields,
    )


def _interactions(shop: Shop, _launch: int | None) -> Found:
    return fields_of("day:date name kind::interaction count:integer where"), list(
        shop.tuples(
            f"SELECT i.day, {shown('m')}, i.kind, i.count, i.source FROM interaction i"
            " JOIN member m ON m.id = i.member_id ORDER BY i.day, i.id"
        )
    )


def _referrals(shop: Shop, _launch: int | None) -> Found:
    return fields_of("on_day:date inviter invitee left_on:date"), list(
        shop.tuples(
            f"SELECT r.on_day, {shown('a')}, {shown('b')}, r.left_on FROM referral r"
            " JOIN member a ON a.id = r.inviter_id JOIN member b ON b.id = r.invitee_id ORDER BY r.on_day, r.id"
        )
    )


def _groups(shop: Shop, _launch: int | None) -> Found:
    return fields_of(
        "group.name kind::group platform::platform group.launch capacity:integer people:integer rules group.schedule"
        " group.roles tags picture_until:date"
    ), list(
        shop.tuples(
            "SELECT g.name, g.kind, g.platform, l.name, g.capacity, (SELECT count(*) FROM membership s"
            " WHERE s.group_id = g.id AND s.left_on IS NULL), g.rules, g.schedule, g.roles, g.tags, g.picture_until"
            " FROM chat_group g LEFT JOIN launch l ON l.id = g.launch_id ORDER BY g.name, g.id"
        )
    )


def _memberships(shop: Shop, _launch: int | None) -> Found:
    return fields_of(
        "group.name kind::group name phone role::group_role joined_on:date left_on:date left_reason note"
    ), list(
        shop.tuples(
            f"SELECT g.name, g.kind, {shown('m')}, m.phone, s.role, s.joined_on, s.left_on,"
            " s.left_reason, s.note FROM membership s"
            " JOIN chat_group g ON g.id = s.group_id JOIN member m ON m.id = s.member_id ORDER BY g.name, g.id, s.id"
        )
    )


def _contacts(shop: Shop, launch: int | None) -> Found:
    return fields_of("last_at:moment name channel last_by last_note"), list(
        shop.tuples(
            "SELECT o.at, i.name, o.channel, o.by, o.note FROM outreach o"
            " JOIN influencer i ON i.id = o.influencer_id WHERE i.launch_id = ? ORDER BY o.at, o.id",
            (launch,),
        )
    )


def _answers(shop: Shop, launch: int | None) -> Found:
    return fields_of("survey at:moment who phone question kind::question answer"), list(
        shop.tuples(
            f"SELECT s.name, coalesce(a.finished_at, a.started_at), coalesce({shown('m')}, a.name), m.phone, q.text,"
            " q.kind, v.value FROM answer_value v JOIN answer a ON a.id = v.answer_id"
            " JOIN question q ON q.id = v.question_id JOIN survey s ON s.id = a.survey_id"
            " LEFT JOIN member m ON m.id = a.member_id WHERE s.launch_id = ?"
            " ORDER BY s.id, a.id, q.position",
            (launch,),
        )
    )


def _launches(shop: Shop, _launch: int | None) -> Found:
    fields = fields_of(
        "launch.name launch.stage::stage started_on:date archived:check does for_whom like_what theme"
        " price_cents:money unit_cost_cents:money margin:number seats:integer joined:integer rounds:integer gate::gate"
        " need_target::need_size need_fan::need_size need_ordinary::need_size whole_course::degree"
        " fits_line::degree fits_ability::degree use_frequency::frequency buy_frequency::frequency"
        " easy_to_share::degree note_need note_course note_line note_ability note_margin note_frequency note_share"
    )
    rows = []
    for row in launches.listed(shop):
        worked_out = margin_of(row["price_cents"], row["unit_cost_cents"])
        margin = row["margin"] if worked_out is None else worked_out
        rows.append(row | {"launch.name": row["name"], "launch.stage": row["stage"], "margin": margin})
    return table_of(rows, fields)


_OF_SHOP: dict[str, Callable[[Shop, int | None], Found]] = {
    "launches": _launches,
    "members": _members,
    "orders": _orders,
    "interactions": _interactions,
    "referrals": _referrals,
    "groups": _groups,
    "memberships": _memberships,
    "duplicates": exports_more.duplicates,
    "tiers": exports_more.tiers,
    "tags": exports_more.tags,
    "chat_people": exports_more.chat_people,
    "segments": exports_people.segments,
    "key_people": exports_people.bringers,
    "accounts": exports_people.account_list,
    "reached": exports_people.reached,
    "ledger": exports_people.ledger,
    "leaderboard": exports_people.leaderboard,
    "rewards": exports_people.rewards,
    "honours": exports_people.honours,
    "reminders": exports_people.reminders,
}
_OF_LAUNCH: dict[str, Callable[[Shop, int | None], Found]] = {
    "candidates": _candidates,
    "promotion": exports_more.promotions,
    "influencers": _influencers,
    "contacts": _contacts,
    "voices": _voices,
    "topics": _topics,
    "answers": _answers,
    "nodes": _nodes,
    "votes": _votes,
    "decisions": _decisions,
    "rounds": _rounds,
    "testers": _testers,
    "codes": _codes,
    "reviews": _reviews,
    "fixes": _fixes,
    "audiences": exports_more.audience_list,
    "circle": exports_more.circle,
    "campaigns": exports_campaigns.campaign_list,
    "joins": exports_campaigns.joins,
    "races": exports_campaigns.standings,
    "invitees": exports_campaigns.invitees,
    "surveys": exports_more.survey_list,
    "questions": exports_more.questions,
    "respondents": exports_more.respondents,
    "verdict": exports_more.verdict,
    "officers": exports_officers.applications,
    "silent": exports_people.silent,
    "fading": exports_people.fading,
    "left": exports_people.left,
}


def lists() -> tuple[str, ...]:
    """The names of all lists."""
    return (*_OF_SHOP, *_OF_LAUNCH)


def needs_launch(name: str) -> bool:
    """Whether a list belongs to a launch."""
    return name in _OF_LAUNCH


def members(shop: Shop, only: Sequence[int]) -> Found:
    """The columns and rows of these members in this order; who is not there (any more) is left out."""
    fields, found = _members(shop, None)
    by_id = dict(zip((row[0] for row in shop.tuples("SELECT id FROM member ORDER BY id")), found, strict=True))
    return fields, [by_id[member] for member in only if member in by_id]


def rows(shop: Shop, name: str, launch_id: int | None = None) -> Found:
    """The columns and rows of a list; KeyError for a name that is none of :func:`lists`."""
    return (_OF_SHOP.get(name) or _OF_LAUNCH[name])(shop, launch_id)
