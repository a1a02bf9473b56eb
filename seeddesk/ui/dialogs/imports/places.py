"""Where in the shop a file of a kind goes: a round, a decision, a launch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from seeddesk.i18n import tr
from seeddesk.store import beta, launches, participate
from seeddesk.ui.desk import Desk
from seeddesk.workflow.imports import OF_LAUNCH


@dataclass(frozen=True)
class Place:
    """One place to choose; ``args`` are for imports.prepare. ``near``: it belongs to the current launch."""

    id: int
    title: str
    near: bool
    args: dict[str, int] = field(default_factory=dict)


def places(desk: Desk, kind: str) -> list[Place]:
    """The places a file of this kind can go to, the likeliest of a launch first; none where it needs none."""
    rows = launches.launches(desk.shop, archived=None)
    several = len(rows) > 1

    def named(launch: dict[str, Any], text: str) -> str:
        return tr("{launch}: {what}").format(launch=launch["name"], what=text) if several else text

    found = []
    for launch in rows:
        near = launch["id"] == desk.launch_id
        if kind == "reviews":
            for row in beta.rounds(desk.shop, launch["id"]):
                title = tr("{launch}, round {number}").format(launch=launch["name"], number=row["number"])
                found.append(Place(row["id"], title, near, {"round_id": row["id"]}))
        elif kind == "votes":
            for row in participate.nodes(desk.shop, launch["id"], desk.now()):
                args = {"launch_id": launch["id"], "node_id": row["id"]}
                found.append(Place(row["id"], named(launch, row["question"]), near, args))
        elif kind in OF_LAUNCH:
            found.append(Place(launch["id"], launch["name"], near, {"launch_id": launch["id"]}))
    return found


def needs_place(kind: str) -> bool:
    """Whether files of a kind belong to something in the shop."""
    return kind == "reviews" or kind in OF_LAUNCH


def label(kind: str) -> str:
    """What the place is called."""
    return {"reviews": tr("Round"), "votes": tr("Vote")}.get(kind) or tr("Launch")


def lacking(kind: str) -> tuple[str, str]:
    """What to say when there is no such place: the trouble and its remedy."""
    if kind == "reviews":
        return tr("There is no beta round yet that reviews could belong to."), tr("Open one in step 5 first.")
    if kind == "votes":
        return tr("There is no vote in this launch yet."), tr("Open a decision in step 4 first.")
    return tr("There is no launch yet that this could belong to."), tr("Make a launch first.")


def shown_at(kind: str) -> str:
    """The page that shows what came in."""
    return {
        "reviews": "beta.reviews",
        "votes": "participate.nodes",
        "influencers": "influence",
        "fixes": "beta.fixes",
        "voices": "listen.inbox",
        "survey": "listen.surveys",
    }.get(kind, "members")
