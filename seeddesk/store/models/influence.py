"""Step 2: influencers."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Influencer(Row):
    launch = belongs(Launch)
    member = belongs(Member, keep=True)
    name = TextField()
    kind = TextField(default="kol")  # celebrity, expert, kol, media, inhouse
    platform = string()
    handle = string()
    followers = IntegerField(null=True)
    numbers_on = DateField(null=True)
    uses_it = BooleanField(default=False)
    stage = TextField(default="found")  # found, contacted, talking, agreed, active, done, declined
    follow_up_on = DateField(null=True)
    contact = string()
    note = string()
    # Fit, each 0–10 and 10 is best; see domain/influence.py.
    fit_need = IntegerField(null=True)
    fit_audience = IntegerField(null=True)
    fit_interaction = IntegerField(null=True)
    fit_credibility = IntegerField(null=True)
    fit_cost = IntegerField(null=True)
    blocked = string()  # why this person is not to be contacted; empty if they may be


class Outreach(Row):
    """One contact with an influencer."""

    influencer = belongs(Influencer)
    at = DateTimeField()
    channel = string()
    by = string()
    note = string()
