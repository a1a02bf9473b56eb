"""Words of the page of referral races."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from seeddesk.domain.race import COUNTS, FEW, WAITS, Growth, Judged, Standing
from seeddesk.i18n import tr
from seeddesk.reports.format import day, joined, percent, span
from seeddesk.reports.masking import mask_name
from seeddesk.reports.poster import Place, PosterFigures, tied
from seeddesk.store.race import Race
from seeddesk.ui.words import word

Row = Mapping[str, Any]
TONES = {COUNTS: "primary", WAITS: "info"}


def standing_rows(race: Race) -> list[dict[str, Any]]:
    """The leaderboard as rows; ``id``: the inviter."""
    return [
        {"id": one.inviter, "rank": one.rank or None, "display": race.names.get(one.inviter, f"#{one.inviter}"),
         "counting": one.counting, "waiting": one.waiting, "out": one.out, "shares": one.shares}
        for one in race.result.standings
    ]  # fmt: skip


def claim_rows(race: Race) -> list[dict[str, Any]]:
    """Every note in the race as rows; ``id``: the referral."""
    return [
        {"id": one.claim.id, "inviter_id": one.claim.inviter, "invitee_id": one.claim.invitee,
         "inviter": race.names.get(one.claim.inviter, ""), "invitee": race.names.get(one.claim.invitee, ""),
         "on_day": one.claim.day.isoformat() if one.claim.day else "",
         "left_on": one.claim.left.isoformat() if one.claim.left else "",
         "state": one.state, "words": state_words(one)}
        for one in race.result.claims
    ]  # fmt: skip


def state_words(one: Judged) -> str:
    """Whether an invitee counts, or why not."""
    if one.state == WAITS and one.until is not None:
        return tr("counts from {day} if still there").format(day=day(one.until))
    return word("claim", one.state)


def rank_words(row: Row) -> str:
    """A place, with a sign where it is shared."""
    if not row["rank"]:
        return "–"
    return tr("{place} (shared)").format(place=row["rank"]) if row["shares"] else f"{row['rank']}"


def top_three(race: Race) -> str:
    """Who leads, ties said."""
    top = race.result.top(3)
    if not top:
        return tr("Nobody has a place yet.")
    by_rank: dict[int, list[Standing]] = {}
    for one in top:
        by_rank.setdefault(one.rank, []).append(one)
    parts = []
    for rank, people in sorted(by_rank.items()):
        names = [race.names.get(one.inviter, f"#{one.inviter}") for one in people[:4]]
        if len(people) > 4:
            names.append(tr("%n more", n=len(people) - 4))
        parts.append(
            tr("{place}. {names}: {count}").format(place=rank, names=joined(names), count=f"{people[0].counting:,}")
        )
    ties = tied([Place(one.rank, "", one.counting, one.shares) for one in top])
    return "   ".join(parts) + (f"   {ties}" if ties else "")


def growth_numbers(found: Growth) -> tuple[str, str, str]:
    """K as a big number, what it is counted from, and a line below."""
    from_ = f"n = {found.seeds:,}"
    if found.k is None or found.per_member is None or found.conversion.value is None:
        return "–", from_, tr("too few to tell (needs {least} members and {least} invitations)").format(least=FEW)
    note = tr("{each} invitations each × {share} who count").format(
        each=f"{found.per_member:.2f}", share=percent(found.conversion.value)
    )
    return f"{found.k:.2f}", from_, note


def cycle_words(found: Growth) -> tuple[str, str, str]:
    """The cycle in days."""
    if found.cycle is None:
        return "–", f"n = {found.cycle_n:,}", tr("too few to tell")
    return (
        f"{found.cycle:g}", f"n = {found.cycle_n:,}",
        tr("median, from joining to bringing"),
    )  # fmt: skip


def growth_text(found: Growth) -> str:
    """What K means, and what would follow."""
    if found.k is None or found.conversion.value is None:
        return tr(
            "K is invitations per member × the share of them that counts. With too few members or invitations it would"
            " be chance."
        )
    told = tr(
        "{seeds} members could invite and {invited} invitations were noted; {counting} of them count"
        " ({share}, 95 % interval {span})."
    ).format(
        seeds=f"{found.seeds:,}", invited=f"{found.invitations:,}", counting=f"{found.conversion.k:,}",
        share=percent(found.conversion.value), span=span(found.conversion.interval),
    )  # fmt: skip
    if found.k >= 1:
        grows = tr("K is 1 or more: every wave would be at least as large as the one before.")
    else:
        grows = tr("K is under 1: without new impulses the waves run out.")
    waves = tr("If it went on like this, the next three waves would bring {numbers} people.").format(
        numbers=joined([f"{number:,}" for number in found.waves()])
    )
    return f"{told} {grows} {waves}"


def poster_figures(race: Race, shop: str, now: dt.datetime) -> PosterFigures:
    """The race for its poster."""
    standings = race.result.standings
    return PosterFigures(
        shop, race.row["name"], race.rules, now,
        [
            Place(one.rank, race.names.get(one.inviter, f"#{one.inviter}"), one.counting, one.shares)
            for one in standings
            if one.rank
        ],
        sum(one.counting for one in standings), sum(one.waiting for one in standings), race.row["group"],
        race.row["prizes"],
    )  # fmt: skip


def ranking_text(places: Sequence[Place], most: int, mask: bool) -> str:
    """The leaderboard as lines; who shares the last place is in it too."""
    lines = [
        tr("{place}. {name}: {count}").format(
            place=one.rank, name=mask_name(one.name) if mask else " ".join(one.name.split()),
            count=tr("%n person(s)", n=one.count),
        )
        for one in places
        if one.rank <= most
    ]  # fmt: skip
    ties = tied([one for one in places if one.rank <= min(3, most)])
    return "\n".join([*lines, *([ties] if ties else [])])
