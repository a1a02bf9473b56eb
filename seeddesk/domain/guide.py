"""The guide of each step: five checks that tick themselves from what is stored, never by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.candidates import gauge

STEPS = ("screen", "influence", "listen", "participate", "beta")

INFLUENCERS_WANTED = 10
INFLUENCERS_AGREED = 5
CORE_LEAST = 10
"""In a smaller core group a share of own circle says nothing."""
VOICES_WANTED = 100
NEED_PEOPLE = 10
"""So many different people behind one topic make it a need and not a whim."""
SHARE_KEPT = 0.9
VOTED_SHARE = 0.5
REVIEWED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Check:
    """``state``: done, attention (something is wrong or waits) or open (not done yet).

    ``values`` are the numbers of its one line; ``place`` is where it is done, ``target`` what to show there.
    """

    code: str
    state: str
    values: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""
    target: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepState:
    """``state``: done (all checks), attention (one asks for it) or open; ``share`` of checks done."""

    state: str
    done: int
    total: int

    @property
    def share(self) -> float:
        """0…1."""
        return self.done / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Next:
    """The one thing to do now."""

    step: str
    check: Check


def _state(done: bool, attention: bool = False) -> str:
    """Attention outranks done: a goal reached does not excuse what burns."""
    return "attention" if attention else "done" if done else "open"


# --- 1 screen ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """``theme``: the sentence; ``tags``: how many follow from it. ``sources``: how many places members come
    from. ``invited``: invited and not answered yet. ``joined_own``: own circle among the joined."""

    theme: str = ""
    tags: int = 0
    members: int = 0
    sources: int = 0
    shortlisted: int = 0
    invited: int = 0
    declined: int = 0
    joined: int = 0
    joined_own: int = 0
    seats: int = 0


def screen_checks(facts: ScreenFacts) -> list[Check]:
    """``theme``, ``members``, ``invite``, ``core``, ``own_circle``."""
    own = gauge(facts.joined_own, facts.joined)
    asked = facts.invited + facts.declined + facts.joined
    full = facts.seats > 0 and facts.joined >= facts.seats
    # Who is spoken of is who is shown: the shortlisted wait for their invitation, then the invited for an answer.
    shortlist = "shortlisted" if facts.shortlisted else ""
    waiting = "invited" if facts.invited else ""
    return [
        Check("theme", _state(bool(facts.theme.strip())), {"theme": facts.theme, "tags": facts.tags}, "screen.theme"),
        Check("members", _state(facts.members > 0), {"n": facts.members, "sources": facts.sources}, "members"),
        Check(
            "invite",
            _state(full or (asked > 0 and facts.shortlisted == 0)),
            {"shortlisted": facts.shortlisted, "invited": facts.invited, "asked": asked},
            "screen.candidates",
            {"state": shortlist or waiting or "suggested"},
        ),
        Check(
            "core",
            _state(full),
            {"joined": facts.joined, "seats": facts.seats},
            "screen.candidates",
            {"state": "joined" if full else waiting or shortlist or "suggested"},
        ),
        Check(
            "own_circle",
            # One of one is a share of 100 %, and says nothing yet.
            _state(
                own.enough and (full or facts.joined >= CORE_LEAST), attention=facts.joined > 0 and not own.enough
            ),
            {"share": own.share, "own": own.own, "n": own.total, "missing": own.missing},
            "screen.circle",
        ),
    ]


# --- 2 influence -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InfluenceFacts:
    """``contacted``: came further than found, the declined included. ``undated``: being contacted or talked
    to without a date for the next follow-up. ``stale``: numbers over 30 days old; ``with_numbers`` have any."""

    listed: int = 0
    contacted: int = 0
    agreed: int = 0
    overdue: int = 0
    overdue_days: int = 0
    due_today: int = 0
    due_tomorrow: int = 0
    undated: int = 0
    with_numbers: int = 0
    stale: int = 0
    wanted: int = INFLUENCERS_WANTED
    wanted_agreed: int = INFLUENCERS_AGREED


def influence_checks(facts: InfluenceFacts) -> list[Check]:
    """``list``, ``numbers``, ``contact``, ``follow_up``, ``agree``."""
    return [
        Check(
            "list", _state(facts.listed >= facts.wanted), {"n": facts.listed, "goal": facts.wanted}, "influence.list"
        ),
        Check(
            "numbers",
            _state(facts.listed > 0 and facts.with_numbers >= facts.listed, attention=facts.stale > 0),
            {"n": facts.with_numbers, "of": facts.listed, "stale": facts.stale},
            "influence.list",
        ),
        Check(
            "contact",
            _state(facts.contacted > 0 and 2 * facts.contacted >= facts.listed),
            {"n": facts.contacted, "of": facts.listed},
            "influence.list",
        ),
        Check(
            "follow_up",
            _state(
                facts.contacted > 0 and facts.undated == 0,
                attention=facts.overdue > 0 or facts.due_today > 0,
            ),
            {
                "overdue": facts.overdue,
                "days": facts.overdue_days,
                "today": facts.due_today,
                "tomorrow": facts.due_tomorrow,
                "undated": facts.undated,
            },
            "influence.list",
        ),
        Check(
            "agree",
            _state(facts.agreed >= facts.wanted_agreed),
            {"n": facts.agreed, "goal": facts.wanted_agreed},
            "influence.list",
        ),
    ]


# --- 3 listen --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListenFacts:
    """``kept`` of ``kept_n`` replies in time; ``minutes_left`` of the voice that runs out first (None: none
    runs). ``negative`` voices, ``negative_open`` of them unanswered. ``need`` is the topic that most people
    speak of: ``need_people`` of all ``people``."""

    voices: int = 0
    people: int = 0
    kept: int = 0
    kept_n: int = 0
    running: int = 0
    minutes_left: int | None = None
    overdue: int = 0
    negative: int = 0
    negative_open: int = 0
    unsorted: int = 0
    topics: int = 0
    need: str = ""
    need_people: int = 0
    wanted: int = VOICES_WANTED


def listen_checks(facts: ListenFacts) -> list[Check]:
    """``voices``, ``answer``, ``negative``, ``sort``, ``need``."""
    in_time = facts.kept_n > 0 and facts.kept >= SHARE_KEPT * facts.kept_n
    return [
        Check(
            "voices",
            _state(facts.voices >= facts.wanted),
            {"n": facts.voices, "people": facts.people, "goal": facts.wanted},
            "listen.inbox",
        ),
        Check(
            "answer",
            _state(in_time, attention=facts.overdue > 0 or facts.running > 0),
            {
                "kept": facts.kept,
                "n": facts.kept_n,
                "running": facts.running,
                "minutes": facts.minutes_left,
                "overdue": facts.overdue,
            },
            "listen.inbox",
        ),
        Check(
            "negative",
            _state(facts.negative > 0, attention=facts.negative_open > 0),
            {"n": facts.negative, "open": facts.negative_open},
            "listen.inbox",
        ),
        Check(
            "sort",
            _state(facts.voices > 0 and facts.unsorted == 0),
            {"unsorted": facts.unsorted, "topics": facts.topics},
            "listen.inbox",
        ),
        Check(
            "need",
            _state(facts.need_people >= NEED_PEOPLE),
            {"topic": facts.need, "n": facts.need_people, "of": facts.people, "goal": NEED_PEOPLE},
            "listen.inbox",
        ),
    ]


# --- 4 participate ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ParticipateFacts:
    """``ruled``: nodes with two options or more and a deadline. ``node``: the question of the vote that runs
    (or ran last), with ``voted`` of ``entitled``; ``running``: how many take votes. ``undecided``: their time
    is over, no decision. ``unpublished``: decided, not told. ``departs``: not what the vote said."""

    nodes: int = 0
    ruled: int = 0
    node: str = ""
    voted: int = 0
    entitled: int = 0
    running: int = 0
    undecided: int = 0
    decided: int = 0
    departs: int = 0
    unpublished: int = 0


def participate_checks(facts: ParticipateFacts) -> list[Check]:
    """``nodes``, ``rules``, ``votes``, ``decide``, ``publish``."""
    half = facts.entitled > 0 and facts.voted >= VOTED_SHARE * facts.entitled
    return [
        Check("nodes", _state(facts.nodes > 0), {"n": facts.nodes}, "participate.nodes"),
        Check(
            "rules",
            _state(facts.nodes > 0 and facts.ruled >= facts.nodes, attention=facts.nodes > facts.ruled),
            {"n": facts.ruled, "of": facts.nodes},
            "participate.nodes",
        ),
        Check(
            "votes",
            _state(half),
            {"node": facts.node, "voted": facts.voted, "entitled": facts.entitled, "running": facts.running},
            "participate.nodes",
        ),
        Check(
            "decide",
            _state(facts.decided > 0, attention=facts.undecided > 0),
            {"n": facts.decided, "undecided": facts.undecided, "departs": facts.departs},
            "participate.nodes",
        ),
        Check(
            "publish",
            _state(facts.decided > 0, attention=facts.unpublished > 0),
            {"n": facts.decided - facts.unpublished, "of": facts.decided, "unpublished": facts.unpublished},
            "participate.nodes",
        ),
    ]


# --- 5 beta ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BetaFacts:
    """Of the newest round (``round`` 0: none yet). ``fixes``: all of the launch; ``unassigned`` issues still
    open without anybody who looks after them. ``outcome`` as judged; ``decided``: what the owner wrote down."""

    round: int = 0
    seats: int = 0
    price_cents: int | None = None
    issued: int = 0
    redeemed: int = 0
    bought: int = 0
    delivered: int = 0
    reviewed: int = 0
    fixes: int = 0
    serious_open: int = 0
    unassigned: int = 0
    outcome: str = "none"
    decided: str = ""
    reviews_needed: int = 10


def beta_checks(facts: BetaFacts) -> list[Check]:
    """``round``, ``codes``, ``reviews``, ``fixes``, ``verdict``."""
    base = facts.delivered or facts.bought
    enough = facts.reviewed >= facts.reviews_needed and facts.reviewed >= REVIEWED_SHARE * base
    return [
        Check(
            "round",
            _state(facts.round > 0),
            {"round": facts.round, "seats": facts.seats, "price_cents": facts.price_cents},
            "beta.rounds",
        ),
        Check(
            "codes",
            _state(facts.seats > 0 and facts.issued >= facts.seats),
            {"issued": facts.issued, "redeemed": facts.redeemed, "seats": facts.seats},
            "beta.testers",
        ),
        Check(
            "reviews",
            _state(enough),
            {"reviewed": facts.reviewed, "of": base, "needed": facts.reviews_needed},
            "beta.reviews",
        ),
        Check(
            "fixes",
            _state(
                facts.reviewed > 0 and facts.fixes > 0 and facts.unassigned == 0,
                attention=facts.serious_open > 0 or facts.unassigned > 0,
            ),
            {"n": facts.fixes, "serious": facts.serious_open, "unassigned": facts.unassigned},
            "beta.fixes",
        ),
        Check(
            "verdict",
            # Ten answers give a verdict; the step is done when the owner has decided on it.
            _state(bool(facts.decided), attention=not facts.decided and facts.outcome != "none"),
            {
                "outcome": facts.outcome,
                "decided": facts.decided,
                "reviewed": facts.reviewed,
                "needed": facts.reviews_needed,
            },
            "beta.verdict",
        ),
    ]


# --- the whole way ---------------------------------------------------------------------------------

URGENT = ("answer", "negative", "follow_up")
"""What a clock runs on: these come before anything else that asks for attention, in this order."""


def step_state(checks: Sequence[Check]) -> StepState:
    """The state of a step and how many of its checks are done."""
    done = sum(check.state == "done" for check in checks)
    if any(check.state == "attention" for check in checks):
        state = "attention"
    else:
        state = "done" if checks and done == len(checks) else "open"
    return StepState(state, done, len(checks))


def next_steps(all_checks: Mapping[str, Iterable[Check]], limit: int = 2) -> list[Next]:
    """What to do now, most pressing first: what a clock runs on, what asks for attention, what is open.

    Within each, in the order of the five steps.
    """
    waiting = [Next(step, check) for step in STEPS for check in all_checks.get(step, ()) if check.state != "done"]

    def pressing(one: Next) -> tuple[int, int]:
        if one.check.state != "attention":
            return 2, 0
        return (0, URGENT.index(one.check.code)) if one.check.code in URGENT else (1, 0)

    return sorted(waiting, key=pressing)[:limit]


def next_step(all_checks: Mapping[str, Iterable[Check]]) -> Next | None:
    """The first of :func:`next_steps`; None when everything is done."""
    found = next_steps(all_checks, 1)
    return found[0] if found else None
