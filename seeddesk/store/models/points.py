"""Points earned and spent, what they are spent on, and honours."""

from __future__ import annotations

from peewee import DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member


class Reward(Row):
    """Something points can be spent on."""

    name = TextField(unique=True)
    cost = IntegerField()  # points
    stock = IntegerField(null=True)  # pieces left; empty: as many as are asked for
    note = string()


class Ledger(Row):
    """Points a member got or gave; the balance is their sum.

    ``ref`` names what they are for, so that it counts once: ``vote:<node>``, ``answer:<survey>``,
    ``review:<round>``, ``bring:<referral>``, ``sign_in:<day>``, ``revoke:<ledger row>``. Where two members were
    merged who both had it, the second carries ``#<id>`` behind it.
    """

    member = ForeignKeyField(Member, on_delete="CASCADE", index=False)  # the indexes below begin with it
    at = DateTimeField()  # when it happened, not when it was booked
    kind = TextField()  # sign_in, answer, vote, review, bring, reward, hand, revoke
    points = IntegerField()
    ref = TextField(null=True)
    reward = belongs(Reward, keep=True)
    what = string()  # the question, survey, round or reward by name
    note = string()

    class Meta:
        indexes = (
            (("member", "ref"), True),
            (("member", "at", "kind", "points"), False),  # a sum over everybody reads only the index
            (("at", "member", "kind", "points"), False),
        )


class Honour(Row):
    """A title given to a member, for a month or for good."""

    member = ForeignKeyField(Member, on_delete="CASCADE", index=False)  # the index below begins with it
    title = TextField()
    month = string()  # YYYY-MM, or empty
    given_on = DateField(null=True)
    note = string()

    class Meta:
        indexes = ((("member", "title", "month"), True),)
