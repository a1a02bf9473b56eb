"""A referral race: which invitees count and why others do not, the order with its ties, and the factor K.

Nothing depends on the order of the input: claims are taken by day, time of noting and id. An invitee belongs to
whoever brought them first; the claim that would close a circle (A brought B, B brought A, or longer) is the one
that is refused. Who has the same number shares a place, and the next place counts them (1, 1, 3).

K = invitations per member × conversion, with the cycle in days (formulas.md, "Retention, referral").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from seeddesk.domain.points import ranks
from seeddesk.domain.stats import Share, share

COUNTS, WAITS = "counts", "waits"
REASONS = (
    "self", "taken", "loop", "undated", "before", "after", "late", "staff", "own_circle", "known", "theme",
    "not_joined", "left", "left_early",
)  # fmt: skip
"""Why an invitee does not count. self: brought themselves · taken: brought by somebody else earlier · loop: would
close a circle · undated, before, after: the day · late: noted too late · staff, own_circle: the inviter takes no
part · known: was there before the race · theme: bears no tag of the theme · not_joined: not in the group · left:
gone again · left_early: gone before the days of the rule."""
FEW = 10
"""Fewer seeds, invitations or days between are too few to tell."""


@dataclass(frozen=True, slots=True)
class Rules:
    """When a race runs and who counts in it; see the table ``race``."""

    starts: dt.datetime
    ends: dt.datetime
    claim_days: int = 1
    must_join: bool = False
    stay_days: int = 0
    fit_theme: bool = False
    own_circle: bool = True
    staff: bool = False
    closed: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One note that somebody brought somebody.

    ``noted``: when it was written down, None: not known. ``joined`` and ``left``: the invitee's days in the group;
    ``since``: since when they were there before (in the group, or in the shop where the race has none); ``fits``:
    bears a tag of the theme; ``circle``: what the inviter is to the owner.
    """

    id: int
    inviter: int
    invitee: int
    day: dt.date | None
    noted: dt.datetime | None = None
    joined: dt.date | None = None
    left: dt.date | None = None
    since: dt.date | None = None
    fits: bool = True
    circle: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim and what it is worth: counts, waits (``until``: the day it would count) or a reason."""

    claim: Claim
    state: str
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One inviter's place. ``shares``: how many others have the same place; ``rank`` 0: nobody counts yet."""

    inviter: int
    rank: int
    shares: int
    counting: int
    waiting: int
    out: int


@dataclass(frozen=True, slots=True)
class Result:
    """``standings``: the best first, equals by id; ``claims``: all that touch the race, in order of time."""

    standings: tuple[Standing, ...]
    claims: tuple[Judged, ...]

    def top(self, places: int = 3) -> list[Standing]:
        """Everybody on the first places; ties may make them more."""
        return [one for one in self.standings if 0 < one.rank <= places]

    def of(self, inviter: int) -> list[Judged]:
        """The claims of one inviter."""
        return [one for one in self.claims if one.claim.inviter == inviter]


def _key(one: Claim) -> tuple[dt.date, dt.datetime, int, int, int]:
    return one.day or dt.date.max, one.noted or dt.datetime.max, one.id, one.inviter, one.invitee


def refusals(claims: Iterable[Claim]) -> dict[int, str]:
    """Claim id → self, taken or loop, whatever race it is."""
    above: dict[int, int] = {}
    found: dict[int, str] = {}
    for one in sorted(claims, key=_key):
        if one.inviter == one.invitee:
            found[one.id] = "self"
        elif one.invitee in above:
            found[one.id] = "taken"
        elif leads_to(above, one.inviter, one.invitee):
            found[one.id] = "loop"
        else:
            above[one.invitee] = one.inviter
    return found


def leads_to(above: Mapping[int, int], start: int, wanted: int) -> bool:
    """Whether somebody is among those through whom ``start`` came; ``above``: invitee → inviter, without rings."""
    at: int | None = start
    while at is not None:
        if at == wanted:
            return True
        at = above.get(at)
    return False


def last_claim(rules: Rules) -> dt.datetime:
    """Until when something may be noted for the race."""
    return rules.ends + dt.timedelta(days=rules.claim_days)


def judge(claims: Iterable[Claim], rules: Rules, now: dt.datetime) -> Result:
    """The race as it stands; once it is closed, as it stood then.

    Claims from before and after the race are only in the result where they were noted for it: before is left out,
    except on the first day itself.
    """
    everything = sorted(claims, key=_key)
    refused = refusals(everything)
    at = min(now, rules.closed) if rules.closed else now
    judged = []
    for one in everything:
        if rules.closed and one.noted and one.noted > rules.closed:
            state, until = "late", None
        else:
            state, until = _judge(one, rules, at, refused.get(one.id))
        if not _elsewhere(one, rules):
            judged.append(Judged(one, state, until))
    return Result(_standings(judged), tuple(judged))


def _elsewhere(one: Claim, rules: Rules) -> bool:
    """Clearly of another time."""
    if one.day is None:
        return one.noted is None or not rules.starts <= one.noted <= last_claim(rules)
    after = rules.ends.date() + dt.timedelta(days=max(1, rules.claim_days))
    return not rules.starts.date() <= one.day <= after


def _judge(one: Claim, rules: Rules, at: dt.datetime, refused: str | None) -> tuple[str, dt.date | None]:
    if refused:
        return refused, None
    reason = _timing(one, rules) or _people(one, rules)
    if reason:
        return reason, None
    began = one.joined or one.day
    assert began is not None  # a claim without a day was refused
    if rules.must_join and (one.joined is None or one.joined > at.date()):
        return "not_joined", None
    if one.left is not None and one.left <= at.date():
        stayed = (one.left - began).days
        if not rules.stay_days:
            return "left", None
        if stayed < rules.stay_days:
            return "left_early", None
    until = began + dt.timedelta(days=rules.stay_days)
    return (COUNTS, None) if until <= at.date() else (WAITS, until)


def _timing(one: Claim, rules: Rules) -> str:
    if one.day is None:
        return "undated"
    if one.day < rules.starts.date() or (
        one.day == rules.starts.date() and one.noted is not None and one.noted < rules.starts
    ):
        return "before"
    if one.day > rules.ends.date():
        return "after"
    if one.noted is not None and one.noted > last_claim(rules):
        return "late"
    return ""


def _people(one: Claim, rules: Rules) -> str:
    if one.circle in ("staff", "owner") and not rules.staff:
        return "staff"
    if one.circle in ("relative", "friend") and not rules.own_circle:
        return "own_circle"
    if one.since is not None and one.since < rules.starts.date():
        return "known"
    return "theme" if rules.fit_theme and not one.fits else ""


def _standings(judged: Sequence[Judged]) -> tuple[Standing, ...]:
    counts: dict[int, list[int]] = {}
    for one in judged:
        place = 0 if one.state == COUNTS else 1 if one.state == WAITS else 2
        counts.setdefault(one.claim.inviter, [0, 0, 0])[place] += 1
    order = sorted(counts, key=lambda inviter: (-counts[inviter][0], -counts[inviter][1], inviter))
    places = ranks([counts[inviter][0] for inviter in order])
    shared: dict[int, int] = {}
    for place in places:
        shared[place] = shared.get(place, 0) + 1
    return tuple(
        Standing(inviter, place if counts[inviter][0] else 0, shared[place] - 1 if counts[inviter][0] else 0,
                 *counts[inviter])
        for inviter, place in zip(order, places)
    )  # fmt: skip


# --- how it grows ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Growth:
    """``seeds`` members could invite; of ``invitations`` that were noted ``conversion.k`` count.

    ``cycle``: the median days from when somebody could begin to when who they brought came; ``cycle_n`` cases.
    """

    seeds: int
    invitations: int
    conversion: Share
    cycle: float | None
    cycle_n: int

    @property
    def per_member(self) -> float | None:
        return self.invitations / self.seeds if self.seeds else None

    @property
    def few(self) -> bool:
        return self.seeds < FEW or self.invitations < FEW

    @property
    def k(self) -> float | None:
        """Invitations per member × conversion; None under :data:`FEW` seeds or invitations."""
        if self.few or self.per_member is None or self.conversion.value is None:
            return None
        return self.per_member * self.conversion.value

    def waves(self, most: int = 3) -> list[int]:
        """New people in the waves that follow, if it went on like this: 100 seeds and K 1.25 give 125, 156, 195."""
        k = self.k
        return [] if k is None else [round(self.seeds * k**wave) for wave in range(1, most + 1)]


def growth(seeds: int, invitations: int, converted: int, gaps: Iterable[int] = ()) -> Growth:
    """K from counts. Raises ValueError unless 0 <= converted <= invitations."""
    days = list(gaps)
    return Growth(
        seeds, invitations, share(converted, invitations), median(days) if len(days) >= FEW else None, len(days)
    )


def growth_of(result: Result, rules: Rules, began: Mapping[int, dt.date], seeds: int) -> Growth:
    """K of a race: every claim that was noted for it is an invitation; who takes no part is left out.

    ``began``: since when an inviter is there; the clock of their cycle starts then or with the race.
    """
    asked = [one for one in result.claims if one.state not in ("self", "taken", "loop", "staff", "own_circle")]
    done = [one for one in asked if one.state == COUNTS]
    first = rules.starts.date()
    gaps = [
        (one.claim.day - max(first, began.get(one.claim.inviter, first))).days
        for one in done
        if one.claim.day is not None
    ]
    return growth(seeds, len(asked), len(done), [gap for gap in gaps if gap >= 0])
