"""Sentences for trouble with campaigns and with who brought whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.i18n import tr

Texts = Mapping[str, Callable[[dict[str, Any]], tuple[str, str]]]


def _referral() -> Texts:
    return {
        "self": lambda v: (tr("Nobody brings themselves."), tr("Choose another person.")),
        "loop": lambda v: (tr("That would close a circle: A brought B, B brought A."), tr("Look who came first.")),
        "taken": lambda v: (
            tr("{name} was brought by {inviter} already."), tr("Everybody counts for one person only."),
        ),
        "known": lambda v: (tr("This is noted already."), ""),
        "left": lambda v: (tr("{name} was brought later than that."), tr("Choose a later day.")),
    }


def _campaign() -> Texts:
    return {
        "gone": lambda v: (tr("This campaign is no longer there."), ""),
        "nameless": lambda v: (tr("A campaign needs a name."), tr("For example: spring prize draw.")),
        "taken": lambda v: (tr("There is a campaign {name} already."), tr("Choose another name.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "kind": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
        "days": lambda v: (tr("A campaign needs a first and a last day, in this order."), ""),
        "number": lambda v: (tr("This number is out of its range."), ""),
        "group": lambda v: (tr("This choice is no longer there."), tr("Choose one from the list.")),
    }


def _race() -> Texts:
    return {
        "gone": lambda v: (tr("This race is no longer there."), ""),
        "closed": lambda v: (tr("The race {name} is closed."), tr("Open it again to change it.")),
        "nameless": lambda v: (tr("A race needs a name."), tr("For example: bring a friend in May.")),
        "taken": lambda v: (tr("There is a race {name} already."), tr("Choose another name.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "times": lambda v: (tr("A race needs a beginning and an end after it, within a year."), ""),
        "number": lambda v: (tr("This goes from 0 to {limit} days."), ""),
        "group": lambda v: (tr("This choice is no longer there."), tr("Choose one from the list.")),
        "needs_group": lambda v: (tr("To count who joined, choose the group."), ""),
        "needs_theme": lambda v: (
            tr("This launch has no tags of its theme yet."), tr("Add them in Demand theme first."),
        ),
        "late": lambda v: (tr("Too late: notes were taken until {until}."), ""),
        "day": lambda v: (tr("This day is not in the race."), tr("Choose a day between its beginning and today.")),
    }


FAMILIES: dict[str, Callable[[], Texts]] = {"referral": _referral, "campaign": _campaign, "race": _race}
